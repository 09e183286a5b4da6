"""Urdu."""

STATE = "drafted"

WORDS = """
= numbers in words
1 ایک
2 دو
3 تین
4 چار
5 پانچ
6 چھ
7 سات
8 آٹھ
9 نو
10 دس
1/2 آدھا آدھی آدھے نصف
1/4 چوتھائی
3/2 ڈیڑھ
5/2 ڈھائی
1st پہلا پہلی
2nd دوسرا دوسری دوسرے
3rd تیسرا تیسری
last آخری

= what a number counts
tablet گولی گولیاں گولیوں ٹیبلٹ
capsule کیپسول
puff پف
drop قطرہ قطرے قطروں
patch پیچ
sachet ساشے پڑیا
teaspoon چائے_کا_چمچ چائے_کے_چمچ چھوٹا_چمچ چھوٹے_چمچ چائے_کی_چمچ
tablespoon بڑا_چمچ بڑے_چمچ کھانے_کا_چمچ کھانے_کے_چمچ
spoon چمچ
bottle بوتل بوتلیں شیشی
unit یونٹ
glass گلاس کپ
dose خوراک خوراکیں
injection انجکشن ٹیکہ
person لوگ افراد مریض

= how often
times بار مرتبہ دفعہ
1x ایک_بار ایک_مرتبہ
2x دو_بار دو_مرتبہ
3x تین_بار تین_مرتبہ
1/day روزانہ ہر_روز یومیہ
1/week ہر_ہفتے ہفتہ_وار
1/month ہر_مہینے ماہانہ
every ہر_# ہر_#_بعد
1/2day ایک_دن_چھوڑ_کر ہر_دوسرے_دن
per فی_# #_میں
as_needed ضرورت_پڑنے_پر ضرورت_کے_مطابق

= periods
minute منٹ
hour گھنٹہ گھنٹے گھنٹوں
day دن دنوں روز
week ہفتہ ہفتے ہفتوں
month مہینہ مہینے مہینوں ماہ
year سال سالوں برس

= bounds
over #_سے_زیادہ #_سے_اوپر #_سے_بڑے #_سے_زائد
under #_سے_کم #_سے_نیچے #_سے_چھوٹے #_سے_کم_عمر #_سے_چھوٹی
at_least کم_از_کم_# #_یا_زیادہ #_یا_اس_سے_زیادہ #_یا_اس_سے_بھی_پہلے #_یا_اس_سے_پہلے سے_کم_از_کم_#
at_most زیادہ_سے_زیادہ_# #_تک #_یا_کم #_سے_زیادہ_نہیں #_سے_زیادہ_نہ سے_زیادہ_سے_زیادہ_#

= time beside a number
within #_کے_اندر #_کے_دوران
after_n #_بعد #_کے_بعد
before_n #_پہلے #_سے_پہلے #_قبل #_سے_قبل
for_n #_تک #_کے_لیے
or یا

= parts of the day, meals
am صبح
pm شام رات دوپہر
noon دوپہر
midnight آدھی_رات
clock #_بجے
morning صبح
evening شام
night رات
bedtime سونے_سے_پہلے سوتے_وقت
breakfast ناشتہ ناشتے
meal کھانا کھانے

= scales
°C سیلسیس سینٹی_گریڈ
°F فارن_ہائیٹ

= negation
not نہیں نہ مت بغیر بلا
not_otherwise پرہیز گریز ممنوع منع اجتناب بچیں

= opposites
before پہلے قبل سے_پہلے سے_قبل
after بعد کے_بعد
with ساتھ
without بغیر
on_empty خالی_پیٹ
on_full بھرے_پیٹ کھانے_کے_ساتھ
stop بند روک
start شروع
continue جاری
take لیں کھائیں
skip چھوڑ
avoid پرہیز گریز
increase بڑھا* بڑھ_کر بڑھ_جاتا بڑھتا زیادہ_ہو*
reduce گھٹا* کم_کر* کم_ہو_کر گھٹ_کر کم_ہوتا گھٹتا کم_ہو*
wet گیلا گیلی
dry خشک
hot گرم
cold ٹھنڈا ٹھنڈی
low کم
high زیادہ
safe محفوظ
unsafe خطرناک
open کھول* کھلا
mouth منہ
skin جلد
eye آنکھ آنکھوں
ear کان
nose ناک
both دونوں
better بہتر
worse بدتر
always ہمیشہ
wait رکیں رک_* انتظار ٹھہر*
same ایک_ہی وہی اسی یکساں
different مختلف الگ
even_if چاہے تب_بھی پھر_بھی خواہ اگرچہ تو_بھی
if اگر
unless جب_تک_کہ جب_تک_*_نہ جب_تک_*_*_نہ سوائے_اس_کے
until جب_تک تب_تک جب_تک_*_نہ جب_تک_*_*_نہ
when جب
only صرف فقط محض ہونے_پر_ہی وقت_ہی کو_ہی صورت_میں_ہی
only_if صرف_اس_وقت صرف_تبھی تبھی صرف_اگر صرف_تب
every_other ہر_دوسرے
left بائیں بایاں
right دائیں دایاں
closed بند
clean صاف
dirty گندا گندی
above اوپر
below نیچے
severe شدید
mild ہلکا ہلکی
adult بالغ بالغوں
child بچہ بچے بچوں
male مرد مردوں
female عورت عورتوں خواتین عورتیں
arm بازو
leg ٹانگ ٹانگوں
hand ہاتھ ہاتھوں
foot پاؤں پیر
warm نیم_گرم
remove ہٹائیں اتاریں نکالیں اتار* ہٹا* نکال*
inside اندر
outside باہر
sit بیٹھ*
stand کھڑے
lie لیٹ*
early جلد
late دیر
because کیونکہ
positive مثبت
negative منفی
one_of کسی_ایک صرف_ایک
each ہر_ایک
first_of سب_سے_پہلے
never کبھی_نہیں کبھی_نہ ہرگز
3/4 تین_چوتھائی
1/3 تہائی ایک_تہائی
2/3 دو_تہائی
whole_of میں_سے
half_past ساڑھے_#
quarter_past سوا_#
quarter_to پونے_#
mon پیر
tue منگل
wed بدھ
thu جمعرات
fri جمعہ
sat ہفتے_کے_دن
sun اتوار
then پھر
water پانی
milk دودھ
juice جوس رس
salt نمک
sugar چینی
oil تیل
powder پاؤڈر
double دگنا دوگنا دگنی دگنے دوگنی
12 بارہ
11 گیارہ
15 پندرہ
20 بیس
24 چوبیس
30 تیس
still برقرار باقی
thin پتلا پتلی پتلے باریک
thick موٹا موٹی موٹے گاڑھا گاڑھی
leave_on لگا_رہنے لگائے_رکھیں
use استعمال
new نئی نیا نئے
old پرانی پرانا پرانے
covered ڈھک* ڈھانپ*
uncovered کھلا_رکھ* کھلا_چھوڑ* ننگا
upper اوپری بالائی
bottom_part نچلا نچلی نچلے زیریں
all_of تمام سب سارے
one_of میں_سے_کسی
except سوا سوائے علاوہ چھوڑ_کر
gain_weight وزن_بڑھ*
lose_weight وزن_گھٹ* وزن_کم
full بھرا بھری بھرے
empty خالی
swallow نگل*
spit_out تھوک*
chew چبا*
put_on لگانے پہن* چپکا*
soft نرم
hard سخت
solid ٹھوس
liquid مائع سیال
common عام
rare نایاب کمیاب شاذ
heavy بھاری
light ہلکی_چیز* ہلکا_سامان
deep گہرا گہری
shallow اتھلا اتھلی
next اگلی اگلا اگلے
previous پچھلی پچھلا پچھلے
bend موڑ*
straighten سیدھا سیدھی سیدھے
large بڑے_بچے بڑا_بچہ بڑی_بچی
small چھوٹے_بچے چھوٹا_بچہ چھوٹی_بچی
inhale سانس_لیں سانس_اندر سانس_بھر* سانس_کھینچ*
exhale سانس_چھوڑ* سانس_باہر سانس_خارج*
switch_on چالو آن
switch_off بند آف
vein رگ ورید
muscle پٹھے پٹھا پٹھوں
start بہنے_لگے ہونے_لگے
abnormal غیر_معمولی
normal معمول نارمل
afternoon سہ_پہر دوپہر
dinner رات_کا_کھانا رات_کے_کھانے
lunch دوپہر_کا_کھانا دوپہر_کے_کھانے
fast تیزی تیز جلدی
slow آہستہ دھیرے
more زیادہ
less کم
mother ماں والدہ
father باپ والد
out_of_reach پہنچ_سے_دور پہنچ_سے_باہر
within_reach پہنچ_میں
strong طاقتور مضبوط
weak کمزور
tight کس_کر تنگ
loose ڈھیلا ڈھیلی
cool ٹھنڈا
up اوپر_کی_طرف
down نیچے_کی_طرف
front سامنے
back_of پیچھے
last_of سب_سے_آخر آخر_میں
push دھکیل* دبا*
pull کھینچ*
end ختم
day_time دن_کے_وقت
white سفید
blue نیلا نیلی
red سرخ لال
green سبز ہرا ہری
yellow پیلا پیلی
brown بھورا بھوری
pink گلابی
black کالا کالی سیاہ
until_n #_بجے_تک
from_n #_بجے_سے
clock #_بجے_تک #_بجے_سے
halve آدھی_کر* آدھا_کر* آدھی_خوراک
asleep سو سوئے سوتے بے_ہوش
awake جاگ جاگتے ہوش_میں
fridge فریج ریفریجریٹر
freezer فریزر
room_temperature کمرے_کے_درجہ_حرارت کمرے_کے_درجۂ_حرارت
pregnant حاملہ حمل
breastfeeding دودھ_پلا*
under_tongue زبان_کے_نیچے
on_tongue زبان_کے_اوپر زبان_پر
today آج
urine پیشاب
stool پاخانہ پاخانے
blood خون
constipation قبض
diarrhoea دست اسہال
kidney گردے گردہ گردوں
liver جگر
heart دل
lung پھیپھڑے پھیپھڑوں
weekend ہفتے_کے_آخر ویک_اینڈ
working_day کام_کے_دن
day_after اگلے_دن
day_before پچھلے_دن
healthy صحت_مند
sick بیمار
upright سیدھا_پکڑ* سیدھی_پکڑ*
upside_down الٹا الٹی_پکڑ*
1 صرف_ایک
up اونچا اونچی
down نیچا نیچی
4th چوتھا چوتھی چوتھے
5th پانچواں پانچویں
6th چھٹا چھٹی چھٹے
7th ساتواں ساتویں
8th آٹھواں آٹھویں
9th نواں نویں
10th دسواں دسویں
vanish غائب
rest آرام
better آرام_محسوس آرام_آئے
move ہلائیں ہلا* حرکت_دیں
tight کسیں
put_on باندھ* لگائیں
fasten باندھ*
unfasten کھول*
open کھول*
full بھریں بھر
hungry بھوک بھوکا بھوکے
eat کھانا کھانے کھائیں کھا کھاتے
meal کھانا کھانے
drink پینا پینے پئیں پی پیتے پانی
water پانی
wash دھو*
wound زخم*
inhale سانس_لیں
exhale سانس_چھوڑیں
= deeds of hands, and their contraries
discard پھینک* تلف_کر* ضائع_کر*
keep_it سنبھال* محفوظ_رکھ* اپنے_پاس_رکھ* ذخیرہ
remove باہر_نکال* نکال* ہٹا*
insert داخل_کر* ڈالیں اندر_ڈال* داخل
hide چھپا* پوشیدہ
diluted پتلا_کر* ملا_کر_پتلا گھول*
undiluted بغیر_پتلا* بغیر_پانی_ملائے
thaw پگھلا* پگھل* برف_پگھل*
freeze_it جما_لیں جمائیں منجمد فریز
keep_still ساکن بے_حرکت بلا_حرکت ساکت حرکت_نہ
shake ہلائیں اچھی_طرح_ہلا*
move ہلا* حرکت_دیں حرکت_دے*
rinse کھنگال* کلی_کر* دھو_لیں
unwashed بغیر_دھوئے بے_دھلے بغیر_دھلے
accept قبول* مان_لیں رضامندی منظور*
refuse انکار* رد_کر* مسترد*
exercise ورزش* کسرت
squeeze دبائیں نچوڑ* بھینچ* دبا_کر مٹھی_بند
release چھوڑ_دیں ڈھیلا_چھوڑ* چھوڑیں
relax ڈھیلا_چھوڑ* پرسکون ڈھیلا_کر*
tense سخت_کر* اکڑا* کھچا* تناؤ
break_it توڑ*
mix ملا_لیں ملائیں ملا_کر مکس
apart الگ_الگ علیحدہ*
dissolve گھول* حل_کر* گھل*
follow عمل_کریں پیروی* پر_عمل
ignore نظرانداز* نظر_انداز*
barefoot ننگے_پاؤں ننگے_پیر
shoes جوتے جوتا چپل* جوتوں
too_little بہت_کم ناکافی
enough کافی
too_much بہت_زیادہ ضرورت_سے_زیادہ
raw کچا کچی کچے
cooked پکا پکی پکے پکا_ہوا پکی_ہوئی پکے_ہوئے
alone اکیلے اکیلا اکیلی تنہا
accompanied کسی_کو_ساتھ کسی_کے_ساتھ ساتھ_لائیں
stay_home گھر_پر_رہیں گھر_میں_رہیں گھر_پر_رہنا
go_out باہر_جائیں گھر_سے_نکل* باہر_نکلیں گھر_سے_باہر
bring ساتھ_لائیں لے_آئیں لائیں لے_کر_آئیں
left_at_home گھر_پر_چھوڑ* گھر_چھوڑ* گھر_پر_رکھ*
protect محفوظ حفاظت* بچائیں
safe محفوظ_رکھ*
outside باہر_نکال* باہر_جائیں باہر_نکلیں گھر_سے_باہر
inside اندر_ڈال*
thin پتلا_کر* ملا_کر_پتلا
wash دھو_لیں
push دبائیں دبا_کر
skip چھوڑ_دیں ڈھیلا_چھوڑ* گھر_پر_چھوڑ* گھر_چھوڑ*
loose ڈھیلا_چھوڑ* ڈھیلا_کر*
hard سخت_کر*
different الگ_الگ
foot ننگے_پاؤں ننگے_پیر
less بہت_کم
low بہت_کم
high بہت_زیادہ
more بہت_زیادہ
with کسی_کو_ساتھ کسی_کے_ساتھ ساتھ_لائیں
= what helps and what harms, and its contrary
wake جگائیں جگا_دیں جگانا جگا* بیدار_کر*
let_sleep سونے_دیں سوتا_رہنے_دیں سوتے_رہنے_دیں سونے_دینا
strengthen مضبوط_بنا* مضبوط_کر* مضبوط_ہو* تقویت*
weaken کمزور_بنا* کمزور_کر* کمزور_ہو*
prevent روکتا روکتی بچاتا بچاتی بچاؤ روک_تھام روکنے روکے بچنے بچانے
cause سبب_بن* کا_باعث پیدا_کرتا پیدا_کرتی وجہ_بنتا
stay_in ہسپتال_میں_رہ* ہسپتال_میں_رک* اسپتال_میں_رہ* ہسپتال_میں_داخل
go_home گھر_جائیں گھر_جا_سکتے گھر_چلے_جائیں گھر_واپس گھر_جانا
inflate ہوا_بھر* پھلا*
deflate ہوا_نکال*
saline نمکین_محلول سیلائن نمک_ملا_پانی نمکین_پانی نمک_کے_پانی نمک_کا_پانی
cooked پکائیں پکانا پکا_کر پکے_ہوئے پکایا
raw کچے کچا کچی
= kept beside what is said with them
alcohol الکحل الکوحل
tell بتا* کہیں کہے کہنا کہا مطلع آگاہ
strong مضبوط_بنا* مضبوط_کر* مضبوط_ہو*
weak کمزور_بنا* کمزور_کر* کمزور_ہو*
= held, let go, kept from harm
squeeze چٹکی
vanish اترے اتر_جائے
protect بچاتی بچاتا بچائیں
= what may not be done
forbidden نہیں_کی_جا_سکتی نہیں_کیا_جا_سکتا نہیں_کرنا_چاہیے نہیں_کی_جانی_چاہیے
not نہیں_کی_جا_سکتی نہیں_کیا_جا_سکتا نہیں_کرنا_چاہیے نہیں_کی_جانی_چاہیے
= put in, free, breath
insert ڈال* لگا* رکھ*
free_charge مفت
paid قیمت_ادا پیسے_دینے ادائیگی فیس
"""

DRUGS = """
paracetamol پیراسیٹامول پیراسیٹامال
ibuprofen آئبوپروفین آئیبوپروفین
aspirin اسپرین
diclofenac ڈائیکلوفینک ڈکلوفینک ڈائکلوفینک
amlodipine املوڈیپین ایملوڈیپین ایملوڈپین
simvastatin سمواسٹیٹن سمواسٹاٹن
atorvastatin ایٹورواسٹیٹن اٹورواسٹیٹن
warfarin وارفرین وارفارین
metformin میٹفارمین میٹفارمن
insulin انسولین
amoxicillin اموکسیسلین اموکسیسلن اموکسیسیلین اموکسیسلن اموکسیسیلین ایموکسیسلین
penicillin پینسلین
omeprazole اومیپرازول
prednisolone پریڈنیسولون
naproxen نیپروکسن
lisinopril لیسینوپریل
losartan لوسارٹن
furosemide فروسیمائیڈ
metoprolol میٹوپرولول
ramipril ریمپریل
azithromycin ایزیتھرومائسین ازیتھرومائسن
cetirizine سیٹیریزین
loratadine لوراٹاڈین
tramadol ٹراماڈول
morphine مارفین
codeine کوڈین
levothyroxine لیووتھائروکسین
digoxin ڈیگوکسن
clopidogrel کلوپیڈوگریل
ciprofloxacin سپروفلوکساسین
metronidazole میٹرونیڈازول
salbutamol سالبیوٹامول
enalapril اینالاپریل انالاپریل
atenolol ایٹینولول
diazepam ڈایازیپام
prednisone پریڈنیسون
fluconazole فلوکونازول
doxycycline ڈوکسی*
"""
