/**
 * Syllables of Vietnamese names, without their marks, and how the characters that they are written with are read in
 * Mandarin (Sino-Vietnamese readings): Phạm is 范, fan.
 */
export const vietnamese = `an an
anh ying
ba ba bo
bac bei
bach bai
bao bao
bich bi
binh ping bing
bui pei
cam jin gan
can qin
canh jing
cao gao
cat ji
chau zhou zhu
chi zhi
chien zhan
chieu zhao
chinh zheng
chu zhu zhou
chung zhong
chuong zhang zhong
co gu
con kun
cong gong
cuc ju
cung gong
cuong qiang gang
dac de
dai da dai
dam tan
dan min dan
dang deng dang
danh ming
dao tao dao
dat da
dien tian dian
diep ye
dieu miao
dinh ding ting
do du
doan duan tuan
dong dong tong
du yu
duc de
due rui
dung yong rong
duong yang tang
duy wei
duyen yuan
gia jia
giang jiang
giap jia
ha he xia
hai hai
han han xin
hang heng xing
hanh xing heng
hao hao
hau hou
hien xian
hiep xie
hieu xiao
ho hu hao
hoa hua he
hoai huai
hoan huan
hoang huang
hoc xue
hoi hui
hong hong
hop he
hue hui
hung xiong xing
huong xiang
huu you
huy hui
huyen xuan
huynh huang
hy xi
ich yi
khac ke
khai kai
khang kang
khanh qing
khiem qian
khoa ke
khoi kui kai
khue kui
khuong jiang
kien jian
kiet jie
kieu qiao
kim jin
ky qi ji
la luo
lac le luo
lai lai
lam lin lan
lan lan lin
lang lang
lap li
le li
lien lian
lieu liu liao
linh ling
loan luan
loc lu
loi li lei
long long
luan lun
luc lu
luong liang
luu liu
ly li
mac mo
mai mei
man man
manh meng
mau mao
minh ming
mong meng
my mei
nam nan
nang neng
nga e
ngan yin
nghi yi
nghia yi
nghiem yan
nghiep ye
ngo wu
ngoc yu
ngon yan
ngu yu
nguyen ruan yuan
nguyet yue
nha ya
nhan ren
nhat ri
nhi er
nhien ran
nhu ru
nhung rong
nhuan run
ninh ning
oanh ying
pham fan
phan pan fen
phap fa
phat fa
phi fei
phong feng fang
phu fu
phuc fu
phung feng
phuoc fu
phuong fang feng
quach guo
quan jun guan
quang guang
que gui
quoc guo
quy gui
quyen quan juan
quyet jue
quynh qiong
sam cen
sang chuang
si shi
sinh sheng
son shan
song shuang
su shi
sy shi
ta xie
tai cai
tam xin san
tan xin
tang zeng
tao cao
tay xi
thach shi
thai tai cai
tham shen
than shen
thang sheng
thanh qing cheng
thao cao tao
the shi
thi shi
thien tian shan
thieu shao
thinh sheng
tho shou
thoa chai
thoai rui
thoi cui
thong tong
thu qiu shu
thuan shun
thuat shu
thuc shi
thuong shang chang
thuy shui cui
tich ji
tien xian jin
tiep jie
tieu xiao
tin xin
tinh jing
to su
toan quan
ton sun
tong song zong
tra cha
trac zhuo
tran chen
trang zhuang zhang
tri zhi
triet zhe
trieu zhao
trinh zheng
trong zhong
truc zhu
trung zhong
truong zhang chang
tu xiu
tuan jun xun
tue hui
tung song
tuong xiang jiang
tuyen xuan quan
tuyet xue
van wen yun
vi wei
vien yuan
viet yue
vinh yong rong
vo wu
vu wu yu
vuong wang
vy wei
xuan chun
y yi
yen yan`;
