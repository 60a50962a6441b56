/**
 * Syllables of Korean names as they are usually spelt, north and south, and how the characters that they are written with are
 * read in Mandarin: Kim is 金, jin.
 */
export const korean = `ae ai
ah ya
ahn an
an an
bae pei
baek bai
bak piao
ban pan ban
bang fang
beom fan
bin bin
bo bao
bok fu
bong feng
byeong bing
byun bian
byung bing
cha che
chae cai
chan can
chang chang zhang
cheol zhe
cheon qian
chi chi zhi
cho zhao cao
choe cui
choi cui
chol zhe
choo qiu
chul zhe
chun chun
chung zheng ding
dae da tai
deok de
do du
dong dong
eom yan
eun en yin
ga jia
gang jiang jiang
geun gen
gi ji qi
gil ji
go gao
gon kun
gong kong
gu ju
guk guo
gwak guo
gwan guan
gwang guang
gyeong jing geng
gyu gui
ha he xia
hae hai
hak xue
han han
hee xi
heo xu
heon xian
ho hao hu
hong hong
hoon xun
hui xi
hun xun
hur xu
hwa hua
hwan huan
hwang huang
hye hui
hyeok he
hyeon xuan xian
hyeong heng
hyo xiao
hyok he
hyon xuan xian
hyong heng
hyuk he
hyun xuan xian
hyung heng
ik yi
il ri yi
im lin
in ren yin
jae zai
jang zhang
jeon quan
jeong zheng
ji zhi
jin zhen jin
jo zhao cao
jong zheng zhong
joo zhu zhou
joon jun
ju zhu zhou
jun jun
jung zheng zhong
kang jiang
ki ji qi
kil ji
kim jin
ko gao
kong kong
koo ju
ku ju
kuk guo
kwak guo
kwang guang
kwon quan
kyong jing
kyu gui
kyun jun
kyung jing
lee li
lim lin
maeng meng
mi mei
min min
mo mao
moo wu
moon wen
mu wu
mun wen
myeong ming
myong ming
myung ming
na luo
nam nan
no lu
noh lu
oh wu
ok yu
pae pei
paek bai
pak piao
pang fang
park piao
pok fu
pom fan
pong feng
pyong bing ping
ra luo
ran lan
rhee li
ri li
rim lin
ro lu
roh lu
ryeo lü
ryong long
ryu liu
ryul lü
sang xiang shang
sen shan
seo xu
seok shi xi
seol xue xie
seon shan xuan
seong cheng sheng
seung cheng sheng
shik zhi
shim shen
shin shen xin
sik zhi
sim shen
sin shen xin
so su shao
sohn sun
sok shi xi
sol xue xie
son sun shan
song song cheng
soo xiu zhu
sook shu
soon shun
su xiu zhu
suh xu
suk shu xi
sun shun shan
sung cheng sheng
tae tai
taek ze
tak zhuo
tok de
tong dong
uk xu yu
un en yin
ung ying
won yuan
woo yu you
wook xu yu
yang liang yang
ye rui
yeo lü
yeol lie
yeon yan lian
yeong ying yong
yi li
yol lie
yon yan lian
yong long yong
yoo liu
yoon yin
young ying yong
yu liu
yun yin yun`;
