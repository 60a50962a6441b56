/**
 * Syllables of Hong Kong names as they are usually spelt, and how the characters that they are written with are read in
 * Mandarin: Leung is 梁, liang.
 */
export const cantonese = `au ou qu
bo bao
chan chen
chau zhou
cheng zheng
cheong zhang
cheuk zhuo
cheung zhang
chi zhi zi
chiang jiang
chin qian zhan
ching cheng jing
chiu zhao
cho zuo cao
choi cai
chor chu zuo
chow zhou
choy cai
chu zhu
chui xu
chuen quan
chun jun zhen
chung zhong zong
fai hui
fan fan
fat fa
fong fang
fu fu
fuk fu
fun huan
fung feng
hang heng
har xia
hau hao xiao
hei xi
heung xiang
hin xian
hing xing qing
ho he hao
hoi hai kai
hok xue
hon han
hong kang hang
hung hong
ip ye
ka jia
kai qi jia
kam jin gan
kan jian jin
kar jia
kau qiu
kei qi ji
keung qiang
kin jian
king jing qiong
kit jie
kiu qiao
ko gao
kong jiang guang
kuen quan
kui ju
kuk gu
kung gong
kwai gui
kwan guan jun
kwok guo
kwong guang kuang
lai li
lam lin
lan lan
lau liu
law luo
lee li
leung liang
li li
lik li
lim lian
lin lian
ling ling
lo luo lu
loi lai
lok le
long lang
lui lei lü
luk lu
lun lun
lung long
ma ma
mak mai
man wen min
mang meng
mei mei
miu miao
mo wu
mok mo
mui mei
mun min
nam nan
ng wu
ngan yan
ngai wei
ngor e
on an
oi ai
pak bai
pang peng
ping ping bing
po bao bu
poon pan
pui pei bei
pun ben
sai shi
sau xiu
sham cen
shan shan
shing cheng sheng
shiu shao
shuk shu
shum cen
shun chun shun
sik xi
sin xian
sing xing cheng
siu xiao
so su
suen sun
sum shen xin
sun xin
sung song
sze shi si
ta da
tai dai da
tak de
tam tan
tang deng
tat da
tik di
tin tian
ting ding
tong tang
tsang zeng
tse xie
tso cao
tsoi cai
tsui xu
tsz zi
tuen duan
tung dong
wa hua
wah hua
wai wei hui
wan yun wen
wang hong
wing yong rong
wo he
wong huang wang
wu hu
wun huan
yam ren
yan en ren
yau qiu you
yee yi
yeung yang
yi yi er
yim yan
yin yan
ying ying
yip ye
yiu yao
yu yu
yue yu
yuen yuan
yuet yue
yuk yu
yun run
yung rong weng`;
