"""Chinese, simplified and traditional: written without spaces, so a form is found anywhere and the longest wins."""

STATE = "confirmed"

WORDS = """
= numbers in words
1 一 一个 一個
2 两 兩
1/2 半 一半 半个 半個 二分之一 五成
1/4 四分之一 一刻
3/4 四分之三 三刻
1/3 三分之一
2/3 三分之二
1st 第一 首次 头一 頭一
2nd 第二
3rd 第三
4th 第四
5th 第五
nth 第_#
last 最后 最後 末次

= what a number counts
tablet 片 药片 藥片 锭 錠 粒 药丸 藥丸 片药 片藥 颗 顆
capsule 胶囊 膠囊 粒胶囊 粒膠囊 颗胶囊 顆膠囊
puff 喷 噴 揿 吸 下喷 喷剂
drop 滴
patch 贴 貼 片贴剂 贴剂 貼片 贴片 张贴 張貼
sachet 包 袋 小包 小袋
teaspoon 茶匙 小匙 茶匙
tablespoon 汤匙 湯匙 大匙
spoon 匙 勺 勺子
bottle 瓶
box 盒
vial 安瓿 支
unit 单位 單位 国际单位 國際單位
glass 杯
dose 剂 劑 剂量 劑量 次剂量
injection 针 針 次注射
suppository 栓 栓剂 栓劑 枚
stitch 针缝 缝线 針縫
visit 次就诊 次就診
person 人 名 位 例

= how often
times 次 回 遍
1x 一次
2x 两次 兩次
3x 三次
4x 四次
1/hour 每小时 每小時
1/day 每日 每天 天天
1/week 每周 每週 每星期 每周一次 每週一次 每星期一次 每礼拜一次 每禮拜一次
1/month 每月 每个月 每個月
1/year 每年
every 每_# 每隔_# 每 隔_#
every_other 隔_#
1/2day 隔日 隔天 每隔一天 每隔一日 两天一次 兩天一次 每两天一次 两天换一次 兩天換一次
1/2week 隔周 隔週
per 一_#
as_needed 必要时 必要時 需要时 需要時 按需 如有需要 有需要时 有需要時

= periods
minute 分钟 分鐘 分
hour 小时 小時 钟头 鐘頭 个小时 個小時 个钟头 個鐘頭
day 天 日
week 周 週 星期 个星期 個星期 礼拜 禮拜
month 个月 個月 月
year 年 岁 歲 周岁 週歲

= bounds
over 超过_# 超過_# 大于_# 大於_# 高于_# 高於_# 多于_# 多於_# 长于_# 長於_# #以上的 年满_# 超出_# 高过_# #多 高過_# 重于_# 重於_# 年过_# 年過_# 满_# 滿_#
under 低于_# 低於_# 小于_# 小於_# 少于_# 少於_# 未满_# 未滿_# 不到_# 不足_# 未到_# #以下的 不满_# 不滿_# 短于_# 短於_# 轻于_# 輕於_# 没满_# 沒滿_# 没到_# 沒到_#
at_least 至少_# 最少_# 不少于_# 不少於_# 不低于_# 不低於_# #以上 #或以上 #及以上 #或更多 起码_# 起碼_# 至少要_# 至少等_# 至少间隔_# 至少隔_# #起 最晚_# 最迟_# 最遲_# #以前就 #前就 #或更高 #或更多 #或更长 #或更長 #或更大 #或以上
at_most 至多_# 最多_# 不超过_# 不超過_# 不多于_# 不多於_# 不得超过_# 不得超過_# 不要超过_# 不要超過_# 切勿超过_# 切勿超過_# 请勿超过_# 請勿超過_# #以下 #或以下 #及以下 #以内 #以內 最长_# 最長_# 最高_# 不高于_# 不高於_# 不能超过_# 不能超過_# 勿超过_# 勿超過_# 不可超过_# 不可超過_# #为限 #為限 长达_# 長達_# 最晚_# 最迟_# 最遲_# #为止 #為止 #或更低 #或更少 #或以下 #或更短

= time beside a number
within #内 #內 #之内 #之內 #以内 #以內
after_n #后 #後 #之后 #之後 #以后 #以後 过_# 過_# 等_#后
before_n #前 #之前 #以前 提前_#
for_n 持续_# 持續_# 连续_# 連續_# 连服_# 連服_# 共_#
minus 零下_# 负_# 負_# 摄氏零下_# 攝氏零下_#
or 或 或者 或是

= ratios
whole_of 中 中有 里有 中就有 里就有

= halves and parts of the day, meals
am 上午 早上 凌晨 清晨 早晨
pm 下午 晚上 傍晚 夜里 夜裡 晚间 晚間
noon 中午 正午
midnight 午夜 半夜 子夜
clock #点 #點 #时
half_past #点半 #點半
quarter_past #点一刻 #點一刻
morning 早上 早晨 上午 早 清晨 每早
afternoon 下午
evening 晚上 傍晚 晚
night 夜间 夜間 夜里 夜裡 晚上 夜晚
bedtime 睡前 临睡 臨睡 就寝 就寢 睡觉前 睡覺前
breakfast 早餐 早饭 早飯
lunch 午餐 午饭 午飯
dinner 晚餐 晚饭 晚飯
meal 餐 饭 飯 进食 進食 用餐 吃饭 吃飯

= weekdays and months
mon 星期一 周一 週一 礼拜一 禮拜一
tue 星期二 周二 週二 礼拜二 禮拜二
wed 星期三 周三 週三 礼拜三 禮拜三
thu 星期四 周四 週四 礼拜四 禮拜四
fri 星期五 周五 週五 礼拜五 禮拜五
sat 星期六 周六 週六 礼拜六 禮拜六
sun 星期日 周日 週日 星期天 礼拜天 禮拜天

= scales of temperature
°C 摄氏 攝氏 摄氏度 攝氏度
°F 华氏 華氏 华氏度 華氏度

= words before a Roman numeral
stage 期
type 型
grade 级 級
factor 因子

= negation
not 不 没 沒 无 無 未 勿 别 別 莫 禁 非
not_counted 有无 有無 不但 不仅 不僅 不过 不過 无论 無論 不管 不同 不断 不斷 不久 差不多 非常 别的 別的 别处 別處 他莫昔芬 莫西沙星 别人 別人 特别 特別 区别 區別 分别 分別 级别 級別 性别 性別 个别 個別 类别 類別 未满 未滿 未成年 未来 未來 非甾体 非處方 非处方 非类固醇 无菌 無菌 无处方 不超过 不超過 不少于 不少於 不低于 不低於 不足 不舒服 不良 不安 不明 无力 無力 无痛 無痛 不一样 不一樣
not_otherwise 避免 拒绝 拒絕 切忌 忌 而是 以外 禁食

= what holds another form by accident
nothing 片刻 一些 一般 一定 一直 一起 一样 一樣 一旦 万一 萬一 统一 統一 唯一 半夜 餐具 早期 早产 早產 日常 日期 月经 月經 后背 後背 前列腺 之一 一侧 一側 一种 一種 一边 一邊 第一 天气 天氣 今天 明天 昨天 白天 针对 針對 人员 人員 病人 成人 大人 别人 他人 家人 点头 一点 一點 有点 有點 重点 重點 早点 晚点 晚點 早日 生日 周围 周圍 隔天清晨 隔天早上 隔天上午 隔天再 隔天下午

= opposites
before 之前 以前 前 餐前 饭前 飯前 事先 前一天 前一日
after 之后 之後 以后 以後 后 後 餐后 餐後 饭后 飯後
with 同 随 隨 一起 同服 配
without 没有 沒有 无需 無需 不带 未经 未經 不经 不經
on_empty 空腹
on_full 饱腹 飽腹 餐后 餐後 饭后 飯後 与食物一起 與食物一起 和食物一起
above 上方 以上部位 之上
below 下方 之下 低于心脏 低于 低於
stop 停止 停药 停藥 停用 停服 中断 中斷 戒烟 戒菸
start 开始 開始
continue 继续 繼續
take 服用 吃药 服药 服 吃 口服 使用
skip 跳过 跳過 略过 略過 不要补
avoid 避免
increase 增加 加大 提高 升高 调高 調高 升至 升到 上升 增至 增加到 提高到 升为 升為
reduce 减少 減少 减小 減小 降低 减量 減量 调低 調低 降至 降到 下降 降为 降為 减至 減至
wet 湿 濕 弄湿 弄濕 沾水 潮湿
dry 干燥 乾燥 擦干 擦乾 保持干 保持乾 晾干
hot 热水 熱水 热敷 熱敷 烫 燙 热的 熱的
cold 冷水 冷敷 冰 凉水 涼水 冷的
warm 温水 溫水 温热 溫熱 温暖 溫暖
cool 凉 涼 阴凉 陰涼 冷却 冷卻 放凉
low 低 过低 過低 偏低 较低 較低 更低 较小 較小 低剂量 低劑量
high 高 过高 過高 偏高 较高 較高 更高 较大 較大 高剂量 高劑量
positive 阳性 陽性
negative 阴性 陰性
safe 安全 没有危险 沒有危險
unsafe 不安全 危险 危險
open 打开 打開 开放 開放 敞开 敞開 张开 張開 睁开 睜開
closed 关闭 關閉 闭 閉 关上 關上 盖好 蓋好 关紧
clean 干净 乾淨 清洁 清潔 洁净 潔淨
dirty 脏 髒 污
mouth 口 嘴 经口 經口
skin 皮肤 皮膚
eye 眼
ear 耳
nose 鼻
rectum 直肠 直腸 肛门 肛門
vagina 阴道 陰道
arm 手臂 胳膊 上臂 臂
leg 腿 下肢
hand 手 双手 雙手
foot 脚 腳 足
both 两侧 兩側 双侧 雙側 两只 兩隻 双 雙 两种 兩種
each 每只 每隻 每个 每個 各 每侧 每側
one_of 其中一 一只 一隻 单侧 單側 只用于一 任一
day_time 白天 日间 日間
first_of 首先 最先 先
last_of 最后 最後
male 男 男性
female 女 女性
mother 母亲 母親 妈妈 媽媽
father 父亲 父親 爸爸
better 好转 好轉 改善 减轻 減輕 缓解 緩解 变好 變好
worse 恶化 惡化 加重 变差 變差 更严重 更嚴重
even_if 即使 即便 就算 哪怕 尽管 儘管
only_if 只有 仅在 僅在 只在 仅当 僅當 才 才可以 才能
unless 除非 只要没 只要沒
until 直到 直至 为止 為止
because 因为 因為 由于 由於
if 如果 若 假如 要是
when 时候 之时 时就 時就 时要 時要 时应 時應 时请 時請
remove 取下 摘下 取出 拆除 揭下 撕下 撕掉 去掉 脱 脫
leave_on 保留 留着 不要取下 不要揭 留在 贴着
inside 里面 裡面 内侧 內側 内部 內部 室内 室內
outside 外面 外侧 外側 外部 室外 户外 戶外
sit 坐
stand 站 站立 站着
lie 躺 卧 臥
more 更多 较多 較多
less 更少 较少 較少 减少 減少
early 早 提早 尽早 儘早
late 晚 迟 遲
push 推 按
pull 拉 拔
up 向上 朝上 往上
down 向下 朝下 往下
thin 薄 细 細 稀
thick 厚 粗 浓 濃
front 前面 正面
back_of 后面 後面 背面 背部
always 总是 總是 始终 始終 一直 务必 務必
never 从不 從不 绝不 絕不 切勿 千万不要 千萬不要 永远不要
fast 快 迅速
slow 慢 缓慢 緩慢
strong 强 強
weak 弱 无力 無力
normal 正常
abnormal 异常 異常 不正常
mild 轻微 輕微 轻度 輕度
severe 严重 嚴重 重度 剧烈 劇烈
adult 成人 成年人 大人
child 儿童 兒童 孩子 小孩 小儿 婴儿 嬰兒
tight 紧 緊
loose 松 鬆 宽松 寬鬆

= medicines
paracetamol 对乙酰氨基酚 乙醯胺酚 扑热息痛 泰诺 泰諾
ibuprofen 布洛芬
aspirin 阿司匹林 阿斯匹靈 乙酰水杨酸
naproxen 萘普生
diclofenac 双氯芬酸 雙氯芬酸
celecoxib 塞来昔布 塞來昔布
codeine 可待因
tramadol 曲马多 曲馬多
morphine 吗啡 嗎啡
oxycodone 羟考酮 羥考酮
fentanyl 芬太尼
warfarin 华法林 華法林
heparin 肝素
clopidogrel 氯吡格雷
apixaban 阿哌沙班
rivaroxaban 利伐沙班
dabigatran 达比加群 達比加群
insulin 胰岛素 胰島素
metformin 二甲双胍 二甲雙胍
prednisone 泼尼松 潑尼松 强的松
prednisolone 泼尼松龙 潑尼松龍 强的松龙
methylprednisolone 甲泼尼龙 甲基泼尼松龙
dexamethasone 地塞米松
hydrocortisone 氢化可的松 氫化可的松
triamcinolone 曲安奈德 曲安西龙
betamethasone 倍他米松
methotrexate 甲氨蝶呤 氨甲蝶呤
amoxicillin 阿莫西林
penicillin 青霉素 盘尼西林 青黴素
ampicillin 氨苄西林
azithromycin 阿奇霉素 阿奇黴素
erythromycin 红霉素 紅黴素
clarithromycin 克拉霉素 克拉黴素
doxycycline 多西环素 强力霉素
ciprofloxacin 环丙沙星 環丙沙星
cephalexin 头孢氨苄 頭孢氨苄
metronidazole 甲硝唑
fluconazole 氟康唑
aciclovir 阿昔洛韦
lidocaine 利多卡因
bupivacaine 布比卡因
salbutamol 沙丁胺醇
salmeterol 沙美特罗
omeprazole 奥美拉唑 奧美拉唑
ranitidine 雷尼替丁
famotidine 法莫替丁
furosemide 呋塞米 速尿
hydrochlorothiazide 氢氯噻嗪
spironolactone 螺内酯
amlodipine 氨氯地平
nifedipine 硝苯地平
lisinopril 赖诺普利
enalapril 依那普利
ramipril 雷米普利
losartan 氯沙坦
valsartan 缬沙坦
metoprolol 美托洛尔
propranolol 普萘洛尔
atenolol 阿替洛尔
bisoprolol 比索洛尔
digoxin 地高辛
amiodarone 胺碘酮
atorvastatin 阿托伐他汀
simvastatin 辛伐他汀
levothyroxine 左甲状腺素
carbamazepine 卡马西平
valproate 丙戊酸
phenytoin 苯妥英
gabapentin 加巴喷丁
pregabalin 普瑞巴林
lithium 锂
diazepam 地西泮 安定片
lorazepam 劳拉西泮
amitriptyline 阿米替林
fluoxetine 氟西汀
sertraline 舍曲林
citalopram 西酞普兰
haloperidol 氟哌啶醇
olanzapine 奥氮平
quetiapine 喹硫平
loratadine 氯雷他定
cetirizine 西替利嗪
adrenaline 肾上腺素 腎上腺素
noradrenaline 去甲肾上腺素 去甲腎上腺素
nitroglycerin 硝酸甘油 硝化甘油
ritonavir 利托那韦
cobicistat 考比司他
tamoxifen 他莫昔芬
iron 铁剂 鐵劑
zinc 锌 鋅
calcium 钙 鈣
potassium 钾 鉀
magnesium 镁 鎂
folic_acid 叶酸 葉酸
vitamin_a 维生素a 維生素a
vitamin_b 维生素b 維生素b
vitamin_c 维生素c 維生素c
vitamin_d 维生素d 維生素d
vitamin_k 维生素k 維生素k
enoxaparin 依诺肝素 依諾肝素
ondansetron 昂丹司琼 昂丹司瓊
metoclopramide 甲氧氯普胺 胃复安
domperidone 多潘立酮
loperamide 洛哌丁胺
bisacodyl 比沙可啶
lactulose 乳果糖
tizanidine 替扎尼定
baclofen 巴氯芬
meloxicam 美洛昔康
ketorolac 酮咯酸
ketamine 氯胺酮
propofol 丙泊酚
midazolam 咪达唑仑
alprazolam 阿普唑仑
clonazepam 氯硝西泮
clonidine 可乐定
zolpidem 唑吡坦
venlafaxine 文拉法辛
duloxetine 度洛西汀
escitalopram 艾司西酞普兰
mirtazapine 米氮平
bupropion 安非他酮
buspirone 丁螺环酮
lamotrigine 拉莫三嗪
lamivudine 拉米夫定
levetiracetam 左乙拉西坦
topiramate 托吡酯
risperidone 利培酮
aripiprazole 阿立哌唑
clozapine 氯氮平
chlorpromazine 氯丙嗪
allopurinol 别嘌醇 别嘌呤醇
colchicine 秋水仙碱
alendronate 阿仑膦酸
glimepiride 格列美脲
gliclazide 格列齐特
glyburide 格列本脲
sitagliptin 西格列汀
empagliflozin 恩格列净
semaglutide 司美格鲁肽
liraglutide 利拉鲁肽
pantoprazole 泮托拉唑
lansoprazole 兰索拉唑
esomeprazole 埃索美拉唑 艾司奥美拉唑
carvedilol 卡维地洛
telmisartan 替米沙坦
candesartan 坎地沙坦
captopril 卡托普利
verapamil 维拉帕米
diltiazem 地尔硫䓬 地尔硫卓
hydralazine 肼屈嗪 肼苯哒嗪
hydroxyzine 羟嗪
hydroxychloroquine 羟氯喹
azathioprine 硫唑嘌呤
cyclosporine 环孢素
cycloserine 环丝氨酸
cyclophosphamide 环磷酰胺
tacrolimus 他克莫司
rifampicin 利福平
isoniazid 异烟肼
ethambutol 乙胺丁醇
pyrazinamide 吡嗪酰胺
vancomycin 万古霉素
gentamicin 庆大霉素
levofloxacin 左氧氟沙星
clindamycin 克林霉素
linezolid 利奈唑胺
oseltamivir 奥司他韦
ivermectin 伊维菌素
albendazole 阿苯达唑
mebendazole 甲苯咪唑 甲苯达唑
chloroquine 氯喹
quinine 奎宁
quinidine 奎尼丁
vinblastine 长春碱 长春花碱
vincristine 长春新碱
cisplatin 顺铂
carboplatin 卡铂
doxorubicin 多柔比星 阿霉素
daunorubicin 柔红霉素
sumatriptan 舒马曲坦
tiotropium 噻托溴铵
ipratropium 异丙托溴铵
formoterol 福莫特罗
fluticasone 氟替卡松
budesonide 布地奈德
mometasone 莫米松
montelukast 孟鲁司特
desloratadine 地氯雷他定
diphenhydramine 苯海拉明
dimenhydrinate 茶苯海明
chlorpheniramine 氯苯那敏 扑尔敏
promethazine 异丙嗪
pseudoephedrine 伪麻黄碱
dextromethorphan 右美沙芬
estradiol 雌二醇
progesterone 孕酮 黄体酮
testosterone 睾酮
levonorgestrel 左炔诺孕酮
misoprostol 米索前列醇
mifepristone 米非司酮
oxytocin 催产素 缩宫素
methadone 美沙酮
buprenorphine 丁丙诺啡
naloxone 纳洛酮
naltrexone 纳曲酮
hydromorphone 氢吗啡酮
hydrocodone 氢可酮
desmopressin 去氨加压素
glucagon 胰高血糖素 胰高糖素
dopamine 多巴胺
dobutamine 多巴酚丁胺
ephedrine 麻黄碱
cefazolin 头孢唑林
ceftriaxone 头孢曲松
cefuroxime 头孢呋辛
cefixime 头孢克肟
cefotaxime 头孢噻肟
torasemide 托拉塞米
indapamide 吲达帕胺
rosuvastatin 瑞舒伐他汀
pravastatin 普伐他汀
ezetimibe 依折麦布
fenofibrate 非诺贝特
paroxetine 帕罗西汀
trazodone 曲唑酮
tamsulosin 坦索罗辛
finasteride 非那雄胺
oxybutynin 奥昔布宁
sildenafil 西地那非
latanoprost 拉坦前列素
timolol 噻吗洛尔
terbinafine 特比萘芬
clotrimazole 克霉唑
itraconazole 伊曲康唑
valaciclovir 伐昔洛韦
atropine 阿托品
ticagrelor 替格瑞洛
prasugrel 普拉格雷
not 不适合 不適合 不适用 不適用 不适宜
on_full 随餐 隨餐 与食物同服 與食物同服 进餐时 進餐時 随食物 隨食物 餐中
morning 起床后 起床後 起床时 起床時 醒来时
only 仅 僅 只有 只在 只能 只穿 只用 只吃 只喝 只服 只涂 只擦 只塗 唯 限 专供 專供 专用 專用
2/day 早晚各 早晚
blue 蓝色 藍色
white 白色
red 红色 紅色
green 绿色 綠色
yellow 黄色 黃色
brown 棕色 褐色
pink 粉色 粉红 粉紅
black 黑色
with 随餐 隨餐 与食物同服 與食物同服 进餐时 進餐時 随食物 隨食物 餐中
meal 随餐 隨餐 与食物同服 與食物同服 进餐时 進餐時 随食物 隨食物 餐中
then 然后 然後 随后 隨後 接着 接著
not_before 后再 後再 之后再 之後再 以后再 后才 後才 才能 才可
15:minute 一刻钟 一刻鐘
45:minute 三刻钟 三刻鐘
double 双倍 雙倍 两倍 兩倍 加倍
inhale 吸气 吸氣
exhale 呼气 呼氣 吐气 吐氣
within_reach 可以拿到 能拿到 能接触到 能接觸到 可触及 够得着 夠得着
out_of_reach 无法触及 無法觸及 拿不到 接触不到 接觸不到 够不到 够不着
powder 粉
water 水
milk 牛奶
juice 果汁
salt 盐 鹽
sugar 糖
oil 油
wait 等 等待 等候 间隔 間隔 隔开 隔開
same 相同 同样 同樣 同一 一样 一樣
different 不同 不一样 不一樣
degree 度
6:month 半岁 半歲 半年
still 仍 还在 還在
use 使用 涂 塗 用于
3/10 三成
7/10 七成
4/5 八成
9/10 九成
1/10 一成
2/5 四成
3/5 六成
1/5 两成 兩成
new 新
old 旧 舊
covered 盖住 蓋住 覆盖 覆蓋 遮盖 遮蓋 包扎好 包紮好 盖上 蓋上
uncovered 露出 敞开 敞開 暴露 裸露 揭开 揭開 不盖 不蓋 外露
upper 上臂 上眼皮 上眼睑 上眼瞼 上腹 上唇 上颌 上背 上半身 上肢 上部
bottom_part 下臂 前臂 下眼皮 下眼睑 下眼瞼 下腹 下唇 下颌 腰部 下背 下半身 小腿 下部
arm 前臂
leg 小腿 大腿
all_of 全部 所有 全家 都 每位 全体 全體
one_of 其中一方 其中一位 其中一人 其中一名 其中一个 其中一個 一方 任何一
except 除 除外 以外 除了 之外
gain_weight 增重 体重增加 體重增加 变胖 變胖
lose_weight 减重 減重 体重减轻 體重減輕 体重下降 體重下降 变瘦 變瘦 减肥 減肥
full 满 滿 充盈 胀满
empty 空 排空 排尽 排盡 排清
swallow 吞 咽 嚥
spit_out 吐出 吐掉
chew 嚼
put_on 贴上 貼上 戴上 装上 裝上 盖上 蓋上 换上 換上 穿上
soft 软 軟 柔软 柔軟
hard 硬
solid 固体 固體 固态
liquid 液体 液體 流质 流質 流食
common 常见 常見
rare 罕见 罕見 少见 少見
heavy 重物 重的 沉重
light 轻的 輕的 轻物
deep 深
shallow 浅 淺
next 下一 下次
previous 上一 上次
tomorrow 明天 明日
yesterday 昨天 昨日
bend 弯曲 彎曲 弯 彎 屈
straighten 伸直 挺直 伸
large 大的孩子 较大的孩子 較大的孩子 年长 年長 大孩子
small 小的孩子 较小的孩子 較小的孩子 年幼 小孩子
switch_on 打开电源 打開電源 开机 開機 接通
switch_off 关闭电源 關閉電源 关机 關機 关掉 關掉 切断
end 结束 結束 完毕 完畢
vein 静脉 靜脈
muscle 肌肉 肌内 肌內 肌注
until_n #之前 #以前 #前 #为止 #為止 到_# 至_# 直到_#
from_n #起 #开始 #開始 #以后 #之后 #以後 #之後 #后 #後 从_# 自_# 從_#
stop 停了 停下 止住
night 晚间 晚間
halve 减半 減半 一半的剂量 一半的劑量 剂量的一半
asleep 睡着 睡著 入睡 睡眠状态 睡眠狀態 熟睡 睡觉 睡覺
awake 清醒 醒着 醒著
fridge 冰箱 冷藏
freezer 冷冻 冷凍 冰格
room_temperature 室温 室溫 常温 常溫
pregnant 怀孕 懷孕 孕妇 孕婦 妊娠
breastfeeding 哺乳 母乳 喂奶 餵奶
under_tongue 舌下 舌头下 舌頭下
on_tongue 舌上 舌面 舌头上 舌頭上
today 今天 今日
urine 尿 小便 解手
stool 大便 粪便 糞便
blood 血液 抽血 验血 驗血
constipation 便秘 便祕
diarrhoea 腹泻 腹瀉 拉肚子
kidney 肾 腎
liver 肝
heart 心脏 心臟
lung 肺
weekend 周末 週末
working_day 工作日
day_after 次日 第二天 隔天 翌日
day_before 前一天 前一日 前天
healthy 健康
sick 生病 患病
upright 直立 竖直 豎直 立起 正放
upside_down 倒过来 倒過來 倒置 颠倒 顛倒 倒立
reduce 减轻 減輕 减退 減退
increase 加重 加剧 加劇
more 更容易 更易 更可能
less 更不容易 不太容易 较不容易 更不可能
even_if 时也 時也
up 抬高 垫高 墊高 抬起
down 放低 压低
come_back 复发 復發
vanish 消失
grapefruit 西柚 葡萄柚
orange 橙子 橙汁 橘子 柳橙 橘汁
peanut 花生
almond 杏仁
nuts 坚果 堅果
honey 蜂蜜
cheese 奶酪 芝士 乳酪 起司
yoghurt 酸奶 優酪乳 酸奶 優格
banana 香蕉
apple 苹果 蘋果
chocolate 巧克力 朱古力
soya 大豆 黄豆 黃豆
wheat 小麦 小麥
shellfish 贝类 貝類 虾 蝦 甲壳类 甲殼類
chicken 鸡肉 雞肉
vegetable 蔬菜
blood_sugar 血糖
blood_pressure 血压 血壓
body_weight 体重 體重
body_temperature 体温 體溫
pulse 脉搏 脈搏 心率
doctor 医生 醫生 医师 醫師
nurse 护士 護士 护理师 護理師
pharmacist 药剂师 藥劑師 药师 藥師
midwife 助产士 助產士
dentist 牙医 牙醫
spacer 储雾罐 儲霧罐 吸入辅助器 吸入輔助器
cream 药膏 藥膏 乳膏
ointment 软膏 軟膏
gel 凝胶 凝膠
lotion 乳液
gloves 手套
mask 口罩
needle 针头 針頭
dressing 敷料 纱布 紗布
soap 肥皂
towel 毛巾
lid 盖子 蓋子 瓶盖 瓶蓋
tea 茶
coffee 咖啡
alcohol 酒 酒精饮料 酒精飲料
meat 肉
fish 鱼 魚
egg 鸡蛋 雞蛋
fruit 水果
bread 面包 麵包
cold 冰敷 冷敷
hot 热敷 熱敷
unopened 未开封 未開封 没开封 未打开 未拆封 未启封
open 开封 開封 拆封 已打开
dark 变深 變深 深色 颜色深 顏色深 加深 发黑 發黑
pale 变浅 變浅 浅色 淺色 变淡 變淡 颜色浅 顏色淺 发白 發白
far 远离 遠離 避开
near 靠近 贴近
shake 摇 搖
hot 热饮 熱飲
cold 冷饮 冷飲 冰饮
red 发红 變紅 变红
toe 脚趾 腳趾 足趾
nothing 间歇 間歇
rest 休息 静养 靜養 歇
move 活动 活動 移动 移動 走动 走動 动一动 動一動
up 抬高 垫高 墊高 抬起 举起 舉起 举高 舉高
down 放低 压低 放下 垂下
tight 拉紧 拉緊 系紧 繫緊 勒紧 收紧 收緊 拧紧 擰緊 扎紧
loose 松开 鬆開 放松带 拧松 擰鬆 解松
fasten 系好 繫好 系上 繫上 系在 繫在 扣好 扣上
unfasten 解开 解開 松开 鬆開
inside 室内 室內 屋里 屋裡 家里 家裡
outside 室外 户外 戶外 屋外
full 充满 充滿 装满 裝滿 灌满 憋满 吸满 填满
empty 排空 倒空 清空 倒掉
hungry 饿 餓 饥饿 飢餓
sated 吃饱 吃飽 饱了 飽了 容易饱 容易飽 饱腹感
mild 轻度运动 輕度運動 轻松的运动 温和的运动 轻微运动
severe 剧烈运动 劇烈運動
nothing 轻松 輕鬆 放松 放鬆
cold 发凉 發涼 发冷 發冷
hot 发烫 發燙
bright 明亮 亮一点 光线充足
dark 昏暗 变暗 暗一点 太暗
eat 吃 进食 進食 用餐 禁食 饮食 飲食 食物 餐前 餐后 餐後 饭前 饭后 飯前 飯後 早餐 午餐 晚餐 早饭 午饭 晚饭 吃饭 随餐
meal 餐前 餐后 餐後 饭前 饭后 飯前 飯後 随餐
before 餐前 饭前 飯前
after 餐后 餐後 饭后 飯後
on_full 餐后 餐後 饭后 飯後 随餐
with 随餐
breakfast 早餐 早饭
lunch 午餐 午饭
dinner 晚餐 晚饭
not_otherwise 禁食
drink 喝 饮水 飲水 饮料 飲料 饮用 饮酒 饮食 飲食 飲用 饮品 液体
liquid 液体
take 吃 口服
wash 洗 冲洗 沖洗
wound 伤口 傷口 切口
walk 走路 步行 散步 行走
run 跑步 跑
swim 游泳
rice 米饭 米飯 大米
sweets 甜食 糖果 甜点 蛋糕
still 一直疼 一直痛 一直不 持续疼 持续痛 持续不 持續疼 持續痛
rest 不动 不動 静止 靜止 保持不动
narrow 窄 狭窄 狹窄
wide 宽 寬
loose 宽松 寬鬆 拧开 擰開
smooth 光滑
rough 粗糙
lock 锁定 鎖定 锁上 鎖上 锁住 鎖住
unlock 解锁 解鎖 开锁 開鎖
hold_breath 屏住呼吸 屏气 屏氣 憋气 憋氣
breathe 大口呼吸 正常呼吸 继续呼吸 繼續呼吸
bright 比较亮 更亮 较亮 亮些 很亮
dark 比较暗 更暗 较暗 暗些 很暗
quiet 安静 安靜
noisy 吵闹 吵鬧 喧哗 喧嘩 吵
forward 向前 往前 前倾 前傾
backward 向后 向後 往后 往後 后仰 後仰
socks 袜 襪
medicine 药液 藥液 抽药 抽藥
inject 注射 打针 打針
= deeds of hands, and their contraries
discard 扔掉 丢弃 丟棄 倒掉 丢掉 丟掉 扔 弃置 棄置 抛弃 拋棄
keep_it 保存 存放 保留 留存 收好 储存 儲存 留着 留著
insert 插入 放入 塞入 置入 插进 插進
remove 拔出 抽出 取出 拔掉
hide 隐瞒 隱瞞 隐藏 隱藏 瞒着 瞞著
tell 说 說 吩咐 指示 要求 建议 建議 让您 讓您 告诉 告訴 告知 通知
diluted 稀释 稀釋 兑水 加水冲淡 加水沖淡
undiluted 未稀释 未稀釋 不稀释 不稀釋 不经稀释 不經稀釋 未经稀释 未經稀釋 不要稀释 不要稀釋 无需稀释 原液
thaw 解冻 解凍 化冻 化凍
freeze_it 冷冻 冷凍 冻起来 冰冻 冰凍 结冰 結冰
keep_still 保持不动 保持不動 不要动 不要動 静止 靜止 固定不动 固定不動 静置 靜置 不动 不動
shake 摇动 搖動 摇匀 搖勻 摇晃 搖晃
rinse 冲洗 沖洗 漱口 冲掉 沖掉 洗掉
unwashed 未洗 没洗 沒洗 不洗
accept 接受 同意
refuse 拒绝 拒絕
exercise 锻炼 鍛鍊 运动 運動 健身
squeeze 捏 挤压 擠壓 握紧 握緊 握拳 挤 擠 夹紧 夾緊
release 松开 鬆開 放开 放開 松手 鬆手
relax 放松 放鬆
tense 绷紧 繃緊 收紧 收緊 用力收缩 用力收縮
break_it 掰开 掰開 掰成 切开 切開 剥半 剝半 分成两半 分成兩半 折断 折斷
mix 混合 搅拌 攪拌 拌入 拌匀 拌勻 混匀 混勻 混在一起
apart 分开 分開 单独 單獨 分别 分別
nothing 月份开 分开始
dissolve 溶解 溶于 溶於 融化 化开 化開
follow 遵守 遵照 按照 遵循
ignore 忽略 忽视 忽視 不理会 不理會 不必理会 不必理會 无视 無視
barefoot 赤脚 赤腳 光脚 光腳 赤足
shoes 穿鞋 鞋子 鞋 拖鞋
too_little 太少 不足 不够 不夠 过少 過少
enough 足够 足夠 充足 充分
too_much 过多 過多 太多 过量 過量
raw 生的 生吃 生肉 生鱼 生魚 生鸡蛋 生雞蛋 未煮熟 没熟 生食 半生不熟 未熟
cooked 煮熟 熟的 熟食 做熟 全熟 熟透
alone 独自 獨自 自己一个人 一个人 一個人 单独前 單獨前
accompanied 陪同 陪伴 由人陪 有人陪 家人陪 陪着 陪著
stay_home 待在家 留在家 呆在家 在家休息
go_out 外出 出门 出門
bring 带来 帶來 携带 攜帶 带上 帶上 带好 帶好
left_at_home 放在家 留在家里 留在家裡 放家里
protect 保护 保護 防护 防護
expose 暴露
pull 拔出 拔掉
water 兑水 加水冲淡 加水沖淡
wash 洗掉
tight 握紧 握緊 夹紧 夾緊 绷紧 繃緊
loose 松手 鬆手
with 混在一起 陪同
foot 赤脚 赤腳 光脚 光腳 赤足
meat 生肉
fish 生鱼 生魚
egg 生鸡蛋 生雞蛋
= what helps and what harms, and its contrary
wake 叫醒 唤醒 喚醒 弄醒
let_sleep 继续睡 繼續睡 接着睡 让他睡 讓他睡 让孩子睡 讓孩子睡 让宝宝睡 讓寶寶睡
strengthen 增强 增強 强健 強健 加强 加強 强化 強化 使骨骼更强 更强壮 更強壯
weaken 削弱 减弱 減弱 变弱 變弱
prevent 预防 預防 防止 避免 以免 免得
cause 引起 导致 導致 造成
stay_in 住院 留院
go_home 回家 出院
inflate 充气 充氣 打气 打氣
deflate 放气 放氣
saline 生理盐水 生理鹽水 生理食鹽水 盐水 鹽水 食盐水
cooked 煮熟 煮透 烹熟 煎熟
raw 生吃
= kept beside what is said with them
strong 增强 增強 强健 強健 加强 加強 强化 強化 使骨骼更强 更强壮 更強壯
weak 削弱 减弱 減弱 变弱 變弱
continue 继续睡 繼續睡
child 让孩子睡 讓孩子睡
water 生理盐水 生理鹽水 盐水 鹽水
salt 生理盐水 生理鹽水 盐水 鹽水
= held, let go, kept from harm
squeeze 捏起
vanish 退烧 退燒 退热 退熱
protect 防潮 避光 防晒 防曬
= what may not be done
forbidden 不可以 禁止使用 不得使用 严禁 嚴禁 不可使用 不能使用 不能用 不宜使用 不可用
not 不可以 禁止使用 不得使用 严禁 嚴禁 不可使用 不能使用 不能用 不宜使用 不可用
= put in, free, breath
insert 放进 放進 塞进 塞進 插 塞
free_charge 免费 免費
paid 收费 收費 付费 付費 自费 自費 付款
"""
