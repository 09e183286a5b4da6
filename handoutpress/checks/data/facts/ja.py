"""Japanese: written without spaces, so a form is found anywhere and the longest wins; `#` still says where its number stands."""

STATE = "confirmed"

WORDS = """
= numbers in words
1 ひとつ 一つ
1/2 半分 半 二分の一
1/4 四分の一
3/4 四分の三
1/3 三分の一
2/3 三分の二
1st 最初 一回目 一番目 第一 初回
2nd 二回目 二番目 第二
3rd 三回目 三番目 第三
4th 四回目 四番目
nth #回目 #番目 #つ目 #錠目 第_# #日目 #週目 #週間目 #か月目 #目
last 最後

= what a number counts
tablet 錠 錠剤 錠の 粒
capsule カプセル
puff 吸入 プッシュ 噴霧 スプレー パフ
drop 滴
patch 枚 パッチ 貼付剤
sachet 包 袋
teaspoon 小さじ ティースプーン 茶さじ
tablespoon 大さじ テーブルスプーン
spoon さじ スプーン 杯
bottle 瓶 ボトル 本
box 箱
vial バイアル アンプル
unit 単位
glass 杯 コップ カップ グラス
dose 回分 服用分
injection 注射
suppository 坐剤 座薬 個
stitch 針
person 人 名

= how often
times 回 度
1x 一回 一度
2x 二回 二度
3x 三回 三度
1/hour 毎時
1/day 毎日 日々
1/week 毎週
1/month 毎月
1/year 毎年
every #ごと #ごとに #毎に #毎 #おき #おきに 毎_#
every_other 隔_#
1/2day 隔日 一日おき
1/2week 隔週 一週間おき
per #あたり #当たり #につき #に
as_needed 必要に応じて 必要なとき 必要な時 必要時 頓服

= periods
minute 分 分間
hour 時間
day 日 日間
week 週 週間
month か月 ヶ月 ヵ月 カ月 ケ月 箇月 ヶ月間 か月間 月間
year 年 年間 歳 才 年に

= bounds
over #を超え #超 #以上の年 #より上 #より高 #より多 #より長 #を上回 #を越え #より重 #より大き
under #未満 #より下 #より低 #より少 #より若 #より短 #を下回 #に満たない #より小さ #にならないうち #になっていない #になるまで #より軽 #に達していない #もいませ #もい_ない #もいない #に満たず #にならない #に達しない #になって_ない
at_least #以上 少なくとも_# 最低_# 最低でも_# #から上
at_most #以下 #以内 最大_# 最大で_# 多くとも_# 多くても_# #まで 最長_# 最高_# 長くても_# #を限度 #が上限 #を上限 多くて_#

= time beside a number
within #以内 #以内に
after_n #後 #後に #経ってから #たってから #過ぎてから #が過ぎ #あと
before_n #前 #前に #前から #前まで
for_n #間
minus マイナス_# 零下_# 氷点下_#
or または 又は あるいは もしくは か

= ratios
whole_of に 中 のうち

= halves and parts of the day, meals
am 午前 朝 朝の 明け方 未明
pm 午後 夜 夜の 夕方 夕方の 晩 昼の 夕
noon 正午
midnight 真夜中 深夜
clock #時
morning 朝 午前中
afternoon 昼過ぎ 午後
evening 夕方 夕 晩
night 夜 夜間 晩 就寝
bedtime 寝る前 就寝前 就寝時 眠前 就寝
breakfast 朝食 朝ごはん
lunch 昼食 昼ごはん
dinner 夕食 夕ごはん 晩ごはん 夕飯
meal 食事 食前 食後 毎食

= weekdays
mon 月曜
tue 火曜
wed 水曜
thu 木曜
fri 金曜
sat 土曜
sun 日曜

= scales of temperature
°C 摂氏_#
°F 華氏_#

= words before a Roman numeral
stage 病期 ステージ
type 型
grade グレード
factor 因子
phase 相

= negation
not できず せず らず れず えず ない なく なけれ ません ずに いけません いけない だめ なし なかっ いいえ ないでください ないで下さい
not_counted ないか かもしれません かまいません 構いません しれない 少ない 少なく 危ない 危なく なければなり なければいけ なくてはなり なくてはいけ ないといけ なければならない 必ず 思わず 間違いなく すみません だけでなく なくなる なくなっ なくす 違いない 切ない とんでもない ないうち ないし
not_otherwise 避け 禁止 控え 不可 不要 無用 絶食 絶飲食 がまん 我慢 おやめください やめてください

= opposites
before 前に 前の 前は 前から 食前 する前 の前 以前 手術前 術前 検査前 使用前 服用前 食事前 運動前 入浴前 就寝前
after 後に 後の 後は 後で 食後 した後 の後 以後 あとに あとで その後 あとは 手術後 術後 検査後 使用後 服用後 食事後 運動後 入浴後 注射後
with と一緒 一緒に とともに 共に 併用
without なしで せずに ないで 無しで なしに
on_empty 空腹時 空腹 何も食べていない おなかがすい 空っぽの胃 すきっ腹
on_full 満腹 食後 食事をして 食べながら 食べ物と一緒
above より上 上方
below より下 下方 低い位置 より低い
stop やめ 止め 中止 中断 停止 禁煙
start 始め 開始
continue 続け 継続
take 飲んで 服用して 飲む 服用する 服用し 飲み 使って
skip 抜い 飛ばし 抜か 飛ばす
avoid 避け 控え
increase 増や 増え 増加 増量 上げ 高め 上が 高くな
reduce 減ら 減っ 減少 減量 下げ 低め 下が 低くな
wet 濡ら 濡れ ぬらし ぬらさ ぬれ 湿っ 湿ら
dry 乾い 乾か 乾燥
hot 熱い 熱湯 お湯
cold 冷たい 冷水 冷やし 寒い
warm 温かい 温め ぬるま 暖か あたたか 温か
cool 涼し 冷ま
low 低い 低く 低血 低下 低すぎ 低い用量 少ない用量 少ないほう 少量
high 高い 高く 高血 高すぎ 高い用量 多い用量 多いほう
positive 陽性
negative 陰性
safe 安全
unsafe 危険 安全ではない 安全でない
open 開け 開い 開く
closed 閉め 閉じ 閉ま
clean 清潔 きれい
dirty 汚れ 不潔
mouth 口 経口 内服
skin 皮膚 肌
eye 目 眼 点眼
ear 耳 点耳
nose 鼻 点鼻
rectum 直腸 肛門
vagina 膣 腟
arm 腕
leg 脚 下肢
hand 手に 手を 両手 手の
foot 足
both 両方 両目 両耳 両側 両 どちらも
each 各 それぞれ
one_of どちらか 片眼 片目 片耳 片方 いずれか 片側
day_time 日中 昼間
first_of 最初 初回
last_of 最後
male 男性 男 男の子
female 女性 女 女の子
mother 母
father 父
better 良くな よくな 改善 軽くな 楽にな
worse 悪くな 悪化 ひどくな
even_if ても でも たとえ としても とも ないときも 時でも ときでも
only のみ だけ に限 しか 限定 専用
only_if 場合のみ 場合だけ 場合に限 ときだけ 時だけ ときのみ 時のみ 場合にのみ ときに限り 時に限り 場合に限り 場合にだけ ときにだけ
unless ない限り 以外は 場合を除 のでない限り ぬ限り ないかぎり
until まで までは になるまで ないうち
because ので ため から なので
if もし
when ときは 時は ときに 時に
remove 外し はずし はがし 剥がし 取り外 取って
leave_on 貼ったまま つけたまま 外さない はがさない 付けたまま はずさない
inside 中に 内側 内部 室内 屋内
outside 外に 外側 外部 屋外 室外
sit 座っ 座り 座る 坐
stand 立っ 立ち 立つ
lie 横にな 横たわ 寝た
more もっと より多
less より少
early 早く 早め 早い
late 遅く 遅め 遅れ 遅い
push 押し 押す
pull 引い 引っ 引く
up 上に 上へ 上向
down 下に 下へ 下向
thin 薄い 薄く 細い
thick 厚い 厚く 太い
front 前面 前側
back_of 後ろ 裏 背面
always 必ず 常に いつも
never 決して 絶対に
fast 速く 早く 急速 すばやく
slow ゆっくり
strong 強い 強く
weak 弱い 弱く
normal 正常 普通 通常
abnormal 異常
mild 軽い 軽度 軽症 痛みが弱 弱いとき
severe 重い 重度 重症 激しい ひどい
adult 大人 成人
child 子ども 子供 小児 お子さ
tight きつく きつい
loose ゆるく ゆるい 緩
not ず、
on_full 食事中 食事と一緒に 食べ物と一緒に 食事とともに
morning 起床時 起床後 目覚めたとき
2/day 朝晩 朝夕
not_counted 心配いりません 心配ありません 心配はいりません 差し支えありません 問題ありません
blue 青い 青色 青の
white 白い 白色 白の
red 赤い 赤色 赤の
green 緑色 緑の
yellow 黄色
brown 茶色
pink ピンク
black 黒い 黒色
with 食事中 食事と一緒に 食べ物と一緒に 食事とともに
meal 食事中 食事と一緒に 食べ物と一緒に 食事とともに
then それから てから でから
not_before てからに てから
double 倍の量 倍量
inhale 息を吸 吸い込
exhale 息を吐
within_reach 手の届く 手が届く
out_of_reach 手の届かない 手が届かない 届かない
powder 粉
water 水を 水に 水で 水と 水
milk 牛乳 ミルク
juice ジュース
salt 食塩
sugar 砂糖
oil 油
nothing 糖尿病 糖尿 可能な限り できる限り 非常に
wait 待っ 待ち 待つ おいてから 空けて あけて
same 同じ 同一
different 違う 異な 別の ちがう
degree 度
6:month 半年
still まだ
use 使用 使い 使う
new 新し 新た 新品
old 古い 古く 使用済み
covered 覆 おおっ おおい おおう 保護し
uncovered むき出し 出したまま 覆わず 覆わない 露出 さらし
upper 上腕 上まぶた 上あご 上唇 上半身 上腹
bottom_part 前腕 下まぶた 下あご 下唇 下半身 下腹 腰
arm 上腕 前腕 二の腕
all_of すべて 全て 全員 全部 みな みんな 家族全員 全身
one_of 一人だけ どちらか一方 一方 誰か一人 どちらか一人
except 以外 除いて 除き 除く を除
gain_weight 体重が増 体重増加 太
lose_weight 体重が減 体重減少 やせ 痩せ
full 満たし 満タン いっぱい 満ち 満杯 ためた ためて
empty 空 からに 排尿し 空っぽ
swallow 飲み込 のみ込 丸のみ
spit_out 吐き出
chew かま 噛 かん かむ かみ砕
put_on 貼って 貼る つけて 着けて 装着 はめて 貼り付け
soft やわらか 柔らか 軟らか
hard 硬い 固い 硬く 固く かたい
solid 固形 固体
liquid 液体 流動食 水分
common よくある よくみられ よく見られ よく起こ
rare まれ 稀
heavy 重い物 重いもの 重たい
light 軽い物 軽いもの
deep 深く 深い 深呼吸
shallow 浅く 浅い
next 次の 次回 次に
previous 前回 前の回
tomorrow 明日 あす
yesterday 昨日 きのう
bend 曲げ
straighten 伸ばし まっすぐ
large 上の子 年上 大きい子 大きな子
small 下の子 年下 小さい子 小さな子
stop 止まっ 止まり 止まる 治まっ
switch_on 電源を入 スイッチを入 オンに
switch_off 電源を切 スイッチを切 オフに
vein 静脈
muscle 筋肉
end 終わ 終了
inhale 吸って 吸う 吸い 吸っ 吸入して
exhale 吐いて 吐く 吐き
below 心臓より低
above 心臓より高
until_n #まで #前まで
from_n #から #以降 #以後
halve 半量 半減 半分の量 量を半分
asleep 眠って 眠り 眠る 寝て
awake 目が覚め 目覚め 起きて 意識があり 覚醒
fridge 冷蔵
freezer 冷凍
room_temperature 室温 常温
pregnant 妊娠 妊婦
breastfeeding 授乳 母乳
under_tongue 舌の下 舌下
on_tongue 舌の上 舌上
today 今日 本日
urine 尿 おしっこ 小便
stool 便を 大便 便の 便が
blood 血液 採血
constipation 便秘
diarrhoea 下痢
kidney 腎
liver 肝
heart 心臓
lung 肺
weekend 週末 土日
working_day 平日 営業日
day_after 翌日 次の日
day_before 前日 前の日
healthy 健康
sick 病気
upright 立てて まっすぐ立て 直立 縦に
upside_down 逆さ さかさ
reduce 和らい 和らぐ 軽くなる 弱くなる 弱まる
increase 強くな 増していく 強まる
better 和らい 和らぐ 弱くなる 弱まる
worse 強くなるはず 強くなり 強まる
up 上に向け 高くして 上げて
down 下に向け 低くして 下げて
come_back 再発 ぶり返
vanish 消え
grapefruit グレープフルーツ
orange オレンジ
peanut ピーナッツ 落花生
almond アーモンド
nuts ナッツ 木の実
honey はちみつ ハチミツ 蜂蜜
cheese チーズ
yoghurt ヨーグルト
banana バナナ
apple りんご リンゴ
chocolate チョコレート
soya 大豆
wheat 小麦
shellfish 貝類 甲殻類 えび エビ
chicken 鶏肉
vegetable 野菜
blood_sugar 血糖値 血糖
blood_pressure 血圧
body_weight 体重
body_temperature 体温
pulse 脈拍 心拍
doctor 医師 医者 主治医
nurse 看護師
pharmacist 薬剤師
midwife 助産師
dentist 歯科医
spacer スペーサー
cream クリーム
ointment 軟膏
gel ジェル ゲル
lotion ローション 乳液
gloves 手袋
mask マスク
needle 注射針 針を
dressing ガーゼ 絆創膏
soap 石けん 石鹸
towel タオル
lid ふた キャップ
tea お茶 紅茶
coffee コーヒー
alcohol お酒 アルコール 飲酒
meat 肉
fish 魚
egg 卵
fruit 果物
bread パン
cold 冷やし 冷やす 冷湿布
hot 温め 温湿布
not 飲まず 食べず 休まず 噛まず 読まず 挟まず
at_most 長いと_# 長くて_# 長ければ_#
unopened 未開封
open 開封 開けた
dark 濃い 濃く 黒っぽ 暗い
pale 薄い 薄く 白っぽ 淡い
not できなくな れなくな えなくな けなくな きなくな べられなくな せなくな めなくな てなくな
nothing かまいません 構いません 差し支えありません 問題ありません 心配ありません 心配いりません かもしれません
far 遠ざけ 離れ 離して 近づけず 近づけない
near 近くに 近づけて
shake 振って 振り よく振
red 赤く
toe 足の指 足指 つま先
rest 休ませ 休め 休ん 休み 休む 安静 動かさず 動かさない
nothing 夏休み 冬休み 休みの日 お休みになる
move 動かし 動かす 動かせ 動いて
fasten 留めて 留めま 留める とめておき とめます とめてくだ 締めて 締めま しめてくだ しめます
nothing まとめ 気をつけ 気を付け 見つけ 受けつけ 傷つけ 片づけ 打ちつけ 押しつけ
unfasten はずし 外し ほどい ほどき ほどく
remove 脱ぎ 脱い 脱ぐ 抜き取 抜いて
put_on はめま はめる 履い 履き かぶり かぶって 着けま 着て つけます つける
skip 抜いて
loose ゆるめ ゆったり 緩め
tight ぴったり ぴっちり しめつけ 締めつけ 締め付け きつめ しっかり締
fasten しっかり締
inside 家の中 中で 屋内
outside 家の外 外で 屋外
nothing 以外で 海外で 郊外で
hungry おなかがす お腹がす おなかがすい お腹がすい 空腹を感
on_empty おなかがすい お腹がすい
sated おなかがいっぱ お腹がいっぱ おなかいっぱ お腹いっぱ 満腹
full 満たす 満たし いっぱいにし 入れて満
nothing 空気 空間 空港 空咳 空欄
empty 空にし 空にする 空になる 空になっ 抜いて空
bright 明る
dark 暗く 暗い 薄暗
low 下がりすぎ 下がり過ぎ 低すぎ
high 上がりすぎ 上がり過ぎ 高すぎ
day_time 昼に 昼は 昼間 お昼の
light 軽い荷物 軽い物 軽いもの 軽いバッグ 軽いかばん 軽い作業
heavy 重い荷物 重い物 重いもの 重い作業
mild 軽い運動 軽めの運動
severe 激しい運動 きつい運動
eat 食べ 食事 食後 食前 食間 食物 召し上が 飲食 絶食 朝食 昼食 夕食 朝ごはん 昼ごはん 夕ごはん ごはん ご飯 おやつ
breakfast 朝食 朝ごはん
lunch 昼食 昼ごはん
dinner 夕食 夕ごはん
meal 食事 食後 食前 食間
before 食前
after 食後
on_full 食後
drink 飲み物 飲ま 飲ん 飲む 飲み 飲め 飲も 水分 飲料 飲食 飲酒 飲用
take 飲む 飲み 飲んで
not 飲まない 食べない
drink 飲まない
eat 食べない 食べず
not 食べず 飲まず
drink 飲まず
not かまずに 噛まずに 込まずに つかまず
wash 洗い 洗っ 洗う 洗浄 手洗い すすぎ すすい
wound 傷 創部
walk 歩い 歩く 歩き 歩行 散歩
run 走っ 走る 走り ジョギング ランニング
swim 泳い 泳ぐ 泳ぎ 水泳
rice ごはん ご飯 白米 お米
eat ごはん ご飯
sweets 甘い物 甘いもの お菓子 菓子 ケーキ
not_otherwise のはやめ ことはやめ はお控え
move 動かさず 動かさない
rest じっと 静かに横 動かさな 動かず 動かない
up 高くし
down 低くし
narrow 狭い 狭く 狭ま 細く
wide 広い 広く 広が 広め
smooth すべすべ なめらか つるつる 滑らか
rough ざらざら ごつごつ
lock ロックし ロックをかけ 施錠 ロックします
unlock ロックを解除 ロックを外 解錠 ロック解除
hold_breath 息を止
breathe 息をし 呼吸し 呼吸を
quiet 静か
noisy うるさ 騒がし 騒い
forward 前に倒 前かがみ 前屈 前に傾
backward 後ろに倒 後ろに反 のけぞ 後ろに傾
large 上のお子
small 下のお子
baby 赤ちゃん 乳児 新生児
socks 靴下 ストッキング
medicine 薬を 薬は 薬液
inject 注射し 注射す 打ち 打って
= deeds of hands, and their contraries
discard 捨て 破棄 廃棄 処分
keep_it 保管 取っておい とっておい 保存 残しておい 取って置い
remove 抜いて 引き抜 取り出
nothing 取り除
insert 挿入 差し込 入れます 挿し込 差し入れ
hide 隠し 隠さ 隠す 黙って 秘密に
tell 言われ 言う 指示 話す 相談 教え 伝え 知らせ お知らせ 話して 申し出 教えて
diluted 薄め うすめ 希釈
undiluted 薄めずに 薄めない 希釈せず 原液
thaw 解凍
freeze_it 冷凍 凍らせ 凍結
shake 振って よく振
keep_still 動かさずに 動かさないで じっと 静止
rinse すすい すすぎ 洗い流 ゆすい ゆすぎ
unwashed 洗わずに 洗わない 洗っていない 未洗浄
accept 受け入れ 同意 承諾 受け入れる
refuse 拒否 断っ 断り 拒む 拒ん 断る
exercise 運動 体操 体を動かし
squeeze 握っ 握り 握る 絞っ 絞り しぼっ 押しつぶ
release 離し 離す 放し ゆるめ 緩め 手を離
relax 力を抜 リラックス 楽にし
tense 力を入れ 力を込め 緊張させ こわばらせ
break_it 割って 割り 折って 砕い
mix 混ぜ まぜ かき混ぜ 混合
apart 別々 別に分け 分けて
dissolve 溶かし 溶かす とかし 溶いて
follow 従っ 守っ 従い 守り
ignore 無視 無視して
barefoot 裸足 はだし 素足
shoes 靴を 靴で 履物 スリッパ
too_little 少なすぎ 足りない 足りなけれ 不足
enough 十分
too_much 多すぎ 飲みすぎ 取りすぎ とりすぎ
raw 生の 生で 生卵 生肉 生魚 生もの 生焼け 加熱していない 火の通っていない
cooked 加熱し 加熱した 火を通し 火の通った よく焼い 調理した
alone 一人で ひとりで お一人で
accompanied 付き添い 付き添って 付添 だれかと 誰かと 同伴
stay_home 家にい 自宅にい 家で過ご 自宅で過ご 自宅待機 外出しない 外出を控
go_out 外出し 外出する 外出して 外に出
bring 持って来 持ってき 持参 お持ち
left_at_home 家に置い 自宅に置い 置いてき 置いて来
protect 守って 保護し 当たらないよう
expose さらし さらす
wash 洗い流
foot 裸足 素足
egg 生卵
meat 生肉
fish 生魚
= what helps and what harms, and its contrary
wake 起こして 起こし
let_sleep 寝かせてお 寝かせたまま 眠らせてお 寝かせておい そのまま寝かせ
strengthen 骨が強く 強くし 強くする 丈夫にし 丈夫にする 丈夫にな 鍛え 強くなり
weaken 弱くし 弱くする 弱くな 弱め 骨が弱く
prevent 予防 防ぎ 防ぐ 防いで 防止 避け
cause 引き起こ 原因となり 原因になり
stay_in 入院 病院に泊ま
go_home 帰宅 家に帰 自宅に帰 退院
inflate ふくらませ 膨らませ
deflate 空気を抜
saline 生理食塩水 生理食塩液 食塩水 塩水
cooked 加熱 火を通 ゆで
raw 生で 生の
= kept beside what is said with them
strong 骨が強く 強くし 強くする
weak 弱くし 弱くする 弱くな 骨が弱く
= held, let go, kept from harm
squeeze つまん つまみ
protect 守り 守る 湿気を避け
= more of it
release 指を離 から手を離
= what may not be done
forbidden 使えません 使えない 使用できません 使用できない 使わないで 使用しないで 使ってはいけ
not 使えません 使えない 使用できません 使用できない 使わないで 使用しないで 使ってはいけ
= put in, free, breath
insert 入れ 入れる 入れて 挿し
free_charge 無料
paid 有料 料金がかか 料金を支払
"""

DRUGS = """
paracetamol パラセタモール アセトアミノフェン
ibuprofen イブプロフェン
aspirin アスピリン アセチルサリチル酸
naproxen ナプロキセン
diclofenac ジクロフェナク
celecoxib セレコキシブ
codeine コデイン
tramadol トラマドール
morphine モルヒネ
oxycodone オキシコドン
fentanyl フェンタニル
warfarin ワルファリン ワーファリン
heparin ヘパリン
clopidogrel クロピドグレル
apixaban アピキサバン
rivaroxaban リバーロキサバン
dabigatran ダビガトラン
insulin インスリン インシュリン
metformin メトホルミン
prednisone プレドニゾン
prednisolone プレドニゾロン
methylprednisolone メチルプレドニゾロン
dexamethasone デキサメタゾン
hydrocortisone ヒドロコルチゾン
triamcinolone トリアムシノロン
betamethasone ベタメタゾン
methotrexate メトトレキサート
amoxicillin アモキシシリン
penicillin ペニシリン
ampicillin アンピシリン
azithromycin アジスロマイシン
erythromycin エリスロマイシン
clarithromycin クラリスロマイシン
doxycycline ドキシサイクリン
ciprofloxacin シプロフロキサシン
cephalexin セファレキシン
metronidazole メトロニダゾール
fluconazole フルコナゾール
aciclovir アシクロビル
lidocaine リドカイン
bupivacaine ブピバカイン
salbutamol サルブタモール
salmeterol サルメテロール
omeprazole オメプラゾール
famotidine ファモチジン
furosemide フロセミド
hydrochlorothiazide ヒドロクロロチアジド
spironolactone スピロノラクトン
amlodipine アムロジピン
nifedipine ニフェジピン
lisinopril リシノプリル
enalapril エナラプリル
ramipril ラミプリル
losartan ロサルタン
valsartan バルサルタン
metoprolol メトプロロール
propranolol プロプラノロール
atenolol アテノロール
bisoprolol ビソプロロール
digoxin ジゴキシン
amiodarone アミオダロン
atorvastatin アトルバスタチン
simvastatin シンバスタチン
levothyroxine レボチロキシン
carbamazepine カルバマゼピン
valproate バルプロ酸
phenytoin フェニトイン
gabapentin ガバペンチン
pregabalin プレガバリン
lithium リチウム
diazepam ジアゼパム
lorazepam ロラゼパム
amitriptyline アミトリプチリン
fluoxetine フルオキセチン
sertraline セルトラリン
citalopram シタロプラム
haloperidol ハロペリドール
olanzapine オランザピン
quetiapine クエチアピン
loratadine ロラタジン
cetirizine セチリジン
adrenaline アドレナリン エピネフリン
noradrenaline ノルアドレナリン ノルエピネフリン
nitroglycerin ニトログリセリン
ritonavir リトナビル
cobicistat コビシスタット
tamoxifen タモキシフェン
iron 鉄剤 鉄分
zinc 亜鉛
calcium カルシウム
potassium カリウム
magnesium マグネシウム
folic_acid 葉酸
vitamin_a ビタミンA ビタミンａ
vitamin_b ビタミンB
vitamin_c ビタミンC
vitamin_d ビタミンD
vitamin_k ビタミンK
ranitidine ラニチジン
enoxaparin エノキサパリン
ondansetron オンダンセトロン
metoclopramide メトクロプラミド
domperidone ドンペリドン
loperamide ロペラミド
bisacodyl ビサコジル
lactulose ラクツロース
tizanidine チザニジン
baclofen バクロフェン
meloxicam メロキシカム
ketorolac ケトロラク
ketamine ケタミン
propofol プロポフォール
midazolam ミダゾラム
alprazolam アルプラゾラム
clonazepam クロナゼパム
clonidine クロニジン
zolpidem ゾルピデム
venlafaxine ベンラファキシン
duloxetine デュロキセチン
escitalopram エスシタロプラム
mirtazapine ミルタザピン
bupropion ブプロピオン
lamotrigine ラモトリギン
lamivudine ラミブジン
levetiracetam レベチラセタム
topiramate トピラマート
risperidone リスペリドン
aripiprazole アリピプラゾール
clozapine クロザピン
chlorpromazine クロルプロマジン
allopurinol アロプリノール
colchicine コルヒチン
alendronate アレンドロン酸 アレンドロネート
glimepiride グリメピリド
gliclazide グリクラジド
glyburide グリベンクラミド
sitagliptin シタグリプチン
empagliflozin エンパグリフロジン
semaglutide セマグルチド
liraglutide リラグルチド
pantoprazole パントプラゾール
lansoprazole ランソプラゾール
esomeprazole エソメプラゾール
carvedilol カルベジロール
telmisartan テルミサルタン
candesartan カンデサルタン
captopril カプトプリル
verapamil ベラパミル
diltiazem ジルチアゼム
hydralazine ヒドララジン
hydroxyzine ヒドロキシジン
hydroxychloroquine ヒドロキシクロロキン
azathioprine アザチオプリン
cyclosporine シクロスポリン
cycloserine サイクロセリン シクロセリン
cyclophosphamide シクロホスファミド
tacrolimus タクロリムス
rifampicin リファンピシン
isoniazid イソニアジド
ethambutol エタンブトール
pyrazinamide ピラジナミド
vancomycin バンコマイシン
gentamicin ゲンタマイシン
levofloxacin レボフロキサシン
clindamycin クリンダマイシン
linezolid リネゾリド
oseltamivir オセルタミビル
ivermectin イベルメクチン
chloroquine クロロキン
quinidine キニジン
vinblastine ビンブラスチン
vincristine ビンクリスチン
cisplatin シスプラチン
carboplatin カルボプラチン
doxorubicin ドキソルビシン
sumatriptan スマトリプタン
tiotropium チオトロピウム
formoterol ホルモテロール
fluticasone フルチカゾン
budesonide ブデソニド
mometasone モメタゾン
montelukast モンテルカスト
desloratadine デスロラタジン
diphenhydramine ジフェンヒドラミン
promethazine プロメタジン
dextromethorphan デキストロメトルファン
estradiol エストラジオール
progesterone プロゲステロン
testosterone テストステロン
misoprostol ミソプロストール
oxytocin オキシトシン
methadone メサドン
buprenorphine ブプレノルフィン
naloxone ナロキソン
hydromorphone ヒドロモルフォン
hydrocodone ヒドロコドン
glucagon グルカゴン
dopamine ドパミン
dobutamine ドブタミン
ephedrine エフェドリン
cefazolin セファゾリン
ceftriaxone セフトリアキソン
cefuroxime セフロキシム
cefixime セフィキシム
rosuvastatin ロスバスタチン
pravastatin プラバスタチン
ezetimibe エゼチミブ
fenofibrate フェノフィブラート
nortriptyline ノルトリプチリン
paroxetine パロキセチン
trazodone トラゾドン
tamsulosin タムスロシン
finasteride フィナステリド
sildenafil シルデナフィル
latanoprost ラタノプロスト
timolol チモロール
terbinafine テルビナフィン
clotrimazole クロトリマゾール
itraconazole イトラコナゾール
valaciclovir バラシクロビル
atropine アトロピン
thiamazole チアマゾール
mesalazine メサラジン
sulfasalazine サラゾスルファピリジン スルファサラジン
infliximab インフリキシマブ
adalimumab アダリムマブ
rituximab リツキシマブ
ticagrelor チカグレロル
prasugrel プラスグレル
alteplase アルテプラーゼ
"""
