"""Persian; Dari (``prs``) takes the same words."""

STATE = "drafted"

WORDS = """
= numbers in words
6:month نیم_سال نیمسال
1 یک یکی
2 دو
3 سه
4 چهار
5 پنج
6 شش
7 هفت
8 هشت
9 نه
10 ده
1/2 نیم نصف نیمی نصفه
1/4 ربع یک_چهارم چارک
3/4 سه_چهارم سهچهارم
1/3 یک_سوم ثلث یکسوم
2/3 دو_سوم دوسوم
3/2 یک_و_نیم
+1/2 و_نیم
1st اول اولین نخست نخستین
2nd دوم دومین
3rd سوم سومین
last آخر آخرین

= what a number counts
tablet قرص قرصی قرص‌ها تابلیت
capsule کپسول
puff پاف پیس اسپری
drop قطره
patch چسب برچسب پچ
sachet ساشه بسته
teaspoon قاشق_چای‌خوری قاشق_چایخوری قاشق_مرباخوری قاشق_چای_خوری
tablespoon قاشق_غذاخوری قاشق_سوپ‌خوری قاشق_غذا_خوری
spoon قاشق
bottle شیشه بطری بوتل
box جعبه قوطی
vial آمپول ویال
unit واحد
glass لیوان فنجان گیلاس
dose دوز نوبت
injection تزریق آمپول سوزن
suppository شیاف
stitch بخیه
person نفر بیمار افراد

= how often
times بار مرتبه دفعه
1x یک_بار یکبار
2x دو_بار دوبار
3x سه_بار
4x چهار_بار
1/hour هر_ساعت ساعتی
1/day روزانه هر_روز
1/week هفتگی هر_هفته
1/month ماهانه هر_ماه ماهیانه
1/year سالانه هر_سال
every هر_#
1/2day یک_روز_در_میان روز_در_میان هر_دو_روز_یک_بار هر_دو_روز_یکبار دو_روز_یک_بار
per در_# هر_#
as_needed در_صورت_نیاز در_صورت_لزوم هنگام_نیاز

= periods
minute دقیقه دقایق
hour ساعت ساعتی
day روز روزی شبانه‌روز
week هفته هفته‌ای
month ماه ماهی
year سال ساله سالگی

= bounds
over بیش_از_# بیشتر_از_# بالای_# بالاتر_از_# بزرگتر_از_# بزرگ‌تر_از_# طولانی‌تر_از_# فراتر_از_# #_بیشتر #_بیشتر_شد #_بیشتر_باشد #_بیشتر_دارند #_بگذرد #_گذشت #_بالاتر #_بالاتر_رفت #_بالاتر_باشد #_بیشتر_طول از_#_بیشتر از_#_بالاتر از_#_بگذرد بعد_از_#_قطع_نشد بعد_از_#_هم
under کمتر_از_# زیر_# پایین‌تر_از_# پایین_تر_از_# کوچکتر_از_# کوچک‌تر_از_# #_کمتر #_کمتر_شد #_کمتر_باشد #_پایین‌تر #_پایین‌تر_آمد کم‌تر_از_#
at_least حداقل_# دست_کم_# دست‌کم_# #_یا_بیشتر #_و_بیشتر #_به_بالا لااقل_# #_یا_بالاتر #_و_بالاتر #_یا_زودتر #_قبل_*_یا_زودتر #_پیش_*_یا_زودتر #_پیش_از_*_یا_زودتر
at_most حداکثر_# تا_# #_یا_کمتر #_و_کمتر نه_بیشتر_از_# #_به_پایین بیش_از_#_نخورید بیش_از_#_مصرف_نکنید

= time beside a number
within ظرف_# در_عرض_# در_طی_# طی_# در_مدت_#
after_n پس_از_# بعد_از_# #_بعد #_پس_از
before_n قبل_از_# پیش_از_# #_قبل #_پیش
for_n به_مدت_# برای_# مدت_#
minus منفی_# #_زیر_صفر
or یا

= halves and parts of the day, meals
am صبح بامداد قبل_از_ظهر
pm عصر شب بعدازظهر بعد_از_ظهر
noon ظهر
midnight نیمه‌شب نیمه_شب
clock ساعت_#
half_past #_و_نیم
morning صبح صبح‌ها
afternoon بعدازظهر بعد_از_ظهر عصر
evening عصر شب غروب
night شب شب‌ها
bedtime خواب قبل_از_خواب
breakfast صبحانه
lunch ناهار نهار
dinner شام
meal غذا وعده با_غذا همراه_غذا همراه_با_غذا

= weekdays
mon دوشنبه
tue سه‌شنبه سه_شنبه
wed چهارشنبه
thu پنجشنبه پنج‌شنبه
fri جمعه
sat شنبه
sun یکشنبه یک‌شنبه

= scales of temperature
°C سانتی‌گراد سانتیگراد سانتی_گراد سلسیوس درجه_سانتی‌گراد درجه_سانتیگراد درجه_سانتی_گراد درجه_سلسیوس
°F فارنهایت درجه_فارنهایت

= words before a Roman numeral
stage مرحله
type نوع
grade درجه
factor فاکتور

= negation
not نیامد* نیاید* نیافت* نخور* نگیر* نزن* نده* نکن* نه بدون هیچ هرگز نیست نیستند نبود نباید نمی* نکنید نخورید نگیرید نزنید ندهید نروید نباشید ندارید نیستید نشود نشده نکرده مصرف_نکنید نگذار* نبر* نپوش* نشوی* ننوش* نبلع* نجو* نمال* نخواب* نشین* نبند* نچکان* نریز* نماند نرو* نشد نیفت* نبین* نپرس* نگو* نخواست* نمانده نرسید نمی‌* نکوب* نتوان* نمان* نشکن* نکش* نکنند نرفت* نیافت* نگرفت* نخورده* نگرفته*
not_counted نه_تنها
not_otherwise خودداری اجتناب پرهیز ممنوع به_جای

= opposites
left چپ
right راست
before قبل پیش پیش_از قبل_از پیش_از_آنکه قبل_از_اینکه
after بعد پس پس_از بعد_از
with همراه با
without بدون
on_empty ناشتا معده_خالی شکم_خالی
on_full معده_پر شکم_پر با_غذا همراه_غذا همراه_با_غذا
above بالاتر بالا
below پایین‌تر پایین زیر
stop قطع متوقف توقف کنار
start شروع آغاز
continue ادامه
take بخورید مصرف_کنید میل_کنید
skip رد فراموش جا_بیندازید نخورید_و_صبر
avoid اجتناب پرهیز خودداری
increase افزایش زیاد بالا_می‌رود بیشتر_می‌شود بیشتر_شود
reduce کاهش کم_کنید پایین_می‌آید کم_می‌شود می‌کاهد کمتر_شود کمتر_می‌شود
wet خیس مرطوب تر خیس_شود
dry خشک
hot داغ
cold سرد
warm گرم ولرم
cool خنک
low پایین کم
high بالا زیاد
positive مثبت
negative منفی
safe بی‌خطر ایمن امن
unsafe خطرناک ناامن
open باز
closed بسته ببندید
clean تمیز
dirty کثیف آلوده
mouth دهان خوراکی
skin پوست
eye چشم
ear گوش
nose بینی
arm بازو
leg پا
hand دست
both هر_دو
each هر_کدام
one_of یکی_از فقط_یک
male مرد مردان
female زن زنان
mother مادر
father پدر
better بهتر بهبود
worse بدتر
even_if حتی_اگر هرچند ولو حتی_با حتی_بدون حتی_وقتی
only_if فقط_اگر تنها_اگر فقط_در_صورتی فقط_وقتی تنها_وقتی فقط_زمانی فقط_در_صورت تنها_در_صورت فقط_هنگام
unless مگر_اینکه مگر_این_که مگر_آنکه
until تا_زمانی تا_وقتی تا_اینکه تا_هنگامی
because زیرا چون
remove بردارید خارج جدا بکنید درآورید
inside داخل درون
outside خارج_از بیرون
sit بنشینید نشسته
stand بایستید ایستاده
lie دراز
more بیشتر
less کمتر
early زود
late دیر
always همیشه
never هرگز
fast سریع
slow آهسته آرام
normal طبیعی عادی
abnormal غیرطبیعی غیرعادی
severe شدید
mild خفیف
adult بزرگسال بزرگسالان
child کودک کودکان بچه
wait صبر منتظر
same همان یکسان یک‌جا
different متفاوت مختلف
15:minute یک_ربع ربع_ساعت یک_ربع_ساعت
45:minute سه_ربع
leave_on باقی_بگذارید نگه_دارید
only فقط تنها صرفا صرفاً مخصوص منحصرا
if اگر چنانچه در_صورت در_صورتی
when وقتی هنگامی زمانی هنگام موقع
then سپس آنگاه بعدش
first_of ابتدا اول نخست
within_reach در_دسترس
out_of_reach دور_از_دسترس
double دو_برابر
push فشار_دهید
pull بکشید
up رو_به_بالا
down رو_به_پایین
water آب
milk شیر
juice آبمیوه آب‌میوه
salt نمک
sugar شکر قند
oil روغن
powder پودر
tight محکم سفت
loose شل
thick ضخیم غلیظ ضخیمی کلفت
thin نازک رقیق نازکی
inhale دم
exhale بازدم
4th چهارم چهارمین
5th پنجم پنجمین
last_of آخر_از_همه
still باقی هنوز ادامه_یافت
let بگذارید
use استفاده مصرف
new نو تازه جدید
old کهنه قدیمی
covered پوشیده بپوشان* پوشاند* پوشش
uncovered بدون_پوشش برهنه باز_بگذارید روباز
upper بالایی فوقانی
bottom_part پایینی تحتانی زیرین
all_of همه تمام
one_of فقط_یکی
except به_جز بجز به‌جز غیر_از به_غیر_از جز
gain_weight افزایش_وزن اضافه_وزن وزن_اضافه
lose_weight کاهش_وزن کم_کردن_وزن وزن_کم
full پر
empty خالی
swallow قورت* ببلع* بلع*
spit_out تف* بیرون_بریزید
chew بجو* جوید*
put_on بچسبان* چسباند* بپوش* بگذارید_روی
soft نرم
hard سفت سخت
solid جامد
liquid مایع* مایعات
common شایع*
heavy سنگین
light سبک
deep عمیق*
shallow سطحی کم‌عمق
next بعدی آینده
previous قبلی گذشته پیشین
tomorrow فردا
yesterday دیروز
bend خم
straighten صاف راست_نگه
large بزرگ‌تر بزرگتر
small کوچک‌تر کوچکتر
inhale دم_بگیر* نفس_بکش* دم_*
vein رگ ورید
muscle عضله ماهیچه
switch_on روشن
switch_off خاموش
front جلو
back_of پشت
strong قوی
weak ضعیف
day_time روزها طی_روز
white سفید
blue آبی
red قرمز
green سبز
yellow زرد
brown قهوه‌ای
pink صورتی
black سیاه
until_n تا_ساعت_#
from_n از_ساعت_#
clock تا_ساعت_# از_ساعت_#
rare نادر نادرند نادری
halve نصف_کنید نصف_می‌شود نصف_مقدار نصف_دوز نصف_شود
asleep خوابیده خواب_هست* خواب_خواه* خواب_باش*
awake بیدار هوشیار
fridge یخچال
freezer فریزر
room_temperature دمای_اتاق
pregnant باردار بارداری حامله
breastfeeding شیردهی شیرده شیر_می‌ده*
under_tongue زیر_زبان
on_tongue روی_زبان
today امروز
urine ادرار دفع_ادرار
stool مدفوع
blood خون
constipation یبوست
diarrhoea اسهال
kidney کلیه
liver کبد
heart قلب
lung ریه
weekend آخر_هفته
working_day روز_کاری روزهای_کاری
day_after فردای_آن
healthy سالم
sick بیمار مریض
upright عمودی ایستاده_نگه صاف_نگه
upside_down وارونه سروته سر_و_ته
up سر_بالا سر_بالاتر
down سر_پایین سر_پایین‌تر
6th ششم
7th هفتم
8th هشتم
9th نهم
10th دهم
12th دوازدهم
13th سیزدهم
14th چهاردهم
vanish ناپدید
grapefruit گریپ‌فروت گریپ_فروت گریپفروت
orange پرتقال*
peanut بادام‌زمینی بادام_زمینی
almond بادام
nuts آجیل مغزها
honey عسل
cheese پنیر
yoghurt ماست
banana موز
apple سیب
chocolate شکلات
soya سویا
wheat گندم
shellfish صدف میگو
chicken مرغ
vegetable سبزیجات سبزی*
blood_sugar قند_خون
blood_pressure فشار_خون
body_weight وزن*
body_temperature دمای_بدن
pulse نبض
doctor پزشک* دکتر*
nurse پرستار*
pharmacist داروساز*
midwife ماما
dentist دندان‌پزشک* دندانپزشک*
spacer محفظه*
cream کرم
ointment پماد
gel ژل
lotion لوسیون
gloves دستکش
mask ماسک
needle سوزن
dressing پانسمان
soap صابون
towel حوله
lid درپوش
tea چای
coffee قهوه
alcohol الکل
meat گوشت
fish ماهی
egg تخم‌مرغ تخم_مرغ
fruit میوه
bread نان

= what is done, and its contrary
up بالا_ببرید بالا_بیاورید بلند_کنید بالا_نگه
down پایین_بیاورید پایین_ببرید پایین_نگه
fasten ببندید
unfasten باز_کنید
allowed مجاز* اجازه
forbidden ممنوع*
full پر_کنید
empty خالی_کنید
fresh تازه
stale مانده کهنه بیات
grow بزرگ_شد* متورم* ورم
shrink کوچک_شد*
gently به_آرامی ملایم
hard محکم
remember به_یاد یادتان_باشد فراموش_نکن* فراموش_نشود
forget فراموش*

whole نجویده درسته
bright روشن
dark تاریک تیره
rest استراحت*
move تکان حرکت*
sleepy خواب‌آلود* خواب‌آلودگی
hungry گرسنه*
sated سیر
put_on بپوشید
remove درآور* دربیاور*
not_counted فراموش_نکن* فراموش_نشود

= what people do
wash بشوی* شست* شوی* می‌شوی*
rinse آب_بکش* آبکشی
drive رانندگ*
smoke سیگار
walk راه_برو* راه_رفتن قدم* پیاده‌روی
call تماس* زنگ تلفن
tell بگوی* اطلاع خبر*
drink بنوش* آب بیاشام* جرعه*
write_down بنویس* یادداشت*
bring بیاورید همراه_داشته
touch دست_بزن* دست_نزن* لمس*
scratch نخاران* بخاران* خاراند* بمال*
cut ببرید بچین*
climb پله*

= tied, joined, bent, shaken
not_otherwise ناشتا
exhale بیرون_دهید بیرون_بده*
shake تکان_ده*
fever تب
cough سرفه*
connect وصل
disconnect قطع_کنید جدا_کنید
not_counted تردید_نکنید دریغ_نکنید
not ندوید نپرید ننشین* نایست* نترس* نچرخ* نپیچ* نخند* ندو*

= eating
eat بخور* غذا
= deeds of hands, and their contraries
discard دور_بریزید دور_بیندازید دور_ریخت* دور_انداخت* دور_بریز* دور_انداز* دور_بینداز*
keep_it نگه_دارید نگهداری نگه_دار* ذخیره نگه_داشتن نگهدارید
remove بیرون_بیاورید خارج_کنید دربیاورید بیرون_بکشید بیرون_آور* درآور* خارج_کردن
insert وارد_کنید داخل_کنید فرو_کنید فرو_ببرید جا_بیندازید قرار_دهید
hide پنهان* مخفی*
diluted رقیق_کنید رقیق رقیق‌شده
undiluted رقیق‌نشده رقیق_نشده بدون_رقیق*
thaw یخ_*_را_آب یخ_*_*_را_آب یخ‌زدایی یخ_زدایی از_انجماد یخ_آن_را_آب آب_شدن_یخ
freeze_it منجمد فریز یخ‌زده یخ_بزند انجماد
keep_still بی‌حرکت بی_حرکت ثابت بدون_حرکت تکان_ندهید
shake تکان* تکان_دهید تکان_بدهید
rinse آبکشی بشویید_و_آب آب_بکشید شست‌وشو*
unwashed نشسته_* شسته‌نشده شسته_نشده بدون_شستن
accept بپذیرید پذیرفت* قبول* موافقت*
refuse رد_کنید نپذیرید امتناع* رد_کردن نپذیرفت*
exercise ورزش* نرمش تمرین*
squeeze فشار_دهید فشار_بدهید بفشارید فشردن مشت_کنید
release رها_کنید ول_کنید رها_کردن شل_کنید
relax شل_کنید ریلکس آرام_کنید شل_کردن
tense منقبض سفت_کنید منقبض_کنید
break_it بشکنید نصف_کنید شکستن
mix مخلوط* هم_بزنید ترکیب_کنید
apart جداگانه جدا_از_هم به_طور_جداگانه
dissolve حل_کنید حل_شود حل_شده حل_کردن
follow رعایت* پیروی* دنبال_کنید
ignore نادیده* بی‌توجهی بی_توجهی
barefoot پابرهنه پای_برهنه
shoes کفش* دمپایی*
too_little خیلی_کم کم‌تر_از_حد ناکافی
enough کافی به_اندازه_کافی
too_much خیلی_زیاد بیش_از_حد زیادی
raw خام نپخته
cooked پخته پخته‌شده پخته‌اید
alone تنها_نیایید به_تنهایی تنهایی تنها_بیایید
accompanied همراه_داشته با_همراه با_یک_همراه همراه_یک با_کسی به_همراه_یک
stay_home در_خانه_بمانید در_خانه_ماندن در_منزل_بمانید
go_out بیرون_بروید از_خانه_خارج از_خانه_بیرون از_منزل_خارج
bring همراه_بیاورید با_خود_بیاورید بیاورید به_همراه_داشته همراه_خود
left_at_home در_خانه_بگذارید خانه_بگذارید در_منزل_بگذارید
protect محافظت* حفاظت*
expose در_معرض
bring بیرون_بیاورید
outside بیرون_بیاورید بیرون_بکشید بیرون_آور* بیرون_بروید از_خانه_بیرون
pull بیرون_بکشید
inside داخل_کنید
thin رقیق_کنید
drink یخ_آن_را_آب آب_شدن_یخ بشویید_و_آب
water یخ_آن_را_آب آب_شدن_یخ بشویید_و_آب
wash بشویید_و_آب شست‌وشو*
skip رد_کنید رد_کردن
loose شل_کنید شل_کردن
slow آرام_کنید
hard سفت_کنید
tight سفت_کنید
low خیلی_کم
high خیلی_زیاد
with با_همراه با_یک_همراه همراه_یک با_کسی به_همراه_یک همراه_بیاورید با_خود_بیاورید همراه_خود
= what helps and what harms, and its contrary
wake بیدار_کنید بیدار_کردن بیدارش
let_sleep بگذارید_*_بخوابد بگذارید_بخوابد اجازه_دهید_*_بخوابد
strengthen تقویت* قوی_می‌کند قوی‌تر_می‌کند قوی_کنید محکم_می‌کند
weaken ضعیف_می‌کند ضعیف_کنید تضعیف*
prevent پیشگیری* جلوگیری* مانع اجتناب جلوی
cause باعث* موجب* ایجاد_می‌کند
stay_in در_بیمارستان_بمانید در_بیمارستان_بستری بستری_شوید بستری
go_home به_خانه_بروید به_خانه_برگردید به_خانه_رفتن به_منزل_بروید مرخص
inflate باد_کنید باد_کردن
deflate باد_*_را_خالی خالی_کردن_باد
saline سرم_نمکی محلول_نمکی سالین آب_نمک سرم_شست‌وشو نرمال_سالین
cooked بپزید پختن پخت می‌پزید
raw خام
= kept beside what is said with them
strong قوی_می‌کند قوی_کنید
weak ضعیف_می‌کند ضعیف_کنید
= held, let go, kept from harm
protect دور_از_رطوبت دور_از_نور
squeeze بین_انگشتان چین_از_پوست
= more of it
vanish تب_نداشت تب_قطع
skin چین_از_پوست
= what may not be done
forbidden نباید_استفاده نمی‌توان_استفاده
not نباید_استفاده نمی‌توان_استفاده
= opened
open باز_کنید باز_کردن باز_شود باز_کنند
= put in, free, breath
insert گذاشتن بگذارید می‌گذارید وارد_کردن داخل_کردن فرو_کردن
free_charge رایگان مجانی
paid هزینه_*_را_بپردازید بپردازید پرداخت* هزینه_بپردازید
"""

DRUGS = """
paracetamol پاراستامول استامینوفن
ibuprofen ایبوپروفن
aspirin آسپرین
naproxen ناپروکسن
diclofenac دیکلوفناک
codeine کدئین
tramadol ترامادول
morphine مورفین
warfarin وارفارین
heparin هپارین
clopidogrel کلوپیدوگرل
apixaban آپیکسابان
rivaroxaban ریواروکسابان
insulin انسولین
metformin متفورمین
prednisone پردنیزون
prednisolone پردنیزولون
dexamethasone دگزامتازون
hydrocortisone هیدروکورتیزون
methotrexate متوترکسات
amoxicillin آموکسی‌سیلین آموکسیسیلین
penicillin پنی‌سیلین پنیسیلین
azithromycin آزیترومایسین
erythromycin اریترومایسین
clarithromycin کلاریترومایسین
doxycycline داکسی‌سایکلین داکسیسایکلین
ciprofloxacin سیپروفلوکساسین
cephalexin سفالکسین
metronidazole مترونیدازول
fluconazole فلوکونازول
aciclovir آسیکلوویر
lidocaine لیدوکائین
salbutamol سالبوتامول
omeprazole امپرازول
furosemide فوروزماید
spironolactone اسپیرونولاکتون
amlodipine آملودیپین
lisinopril لیزینوپریل
enalapril انالاپریل
losartan لوزارتان
valsartan والزارتان
metoprolol متوپرولول
propranolol پروپرانولول
atenolol آتنولول
bisoprolol بیزوپرولول
digoxin دیگوکسین
amiodarone آمیودارون
atorvastatin آتورواستاتین
simvastatin سیمواستاتین
levothyroxine لووتیروکسین
carbamazepine کاربامازپین
valproate والپروات
phenytoin فنی‌توئین فنیتوئین
gabapentin گاباپنتین
pregabalin پرگابالین
lithium لیتیوم
diazepam دیازپام
lorazepam لورازپام
amitriptyline آمی‌تریپتیلین آمیتریپتیلین
fluoxetine فلوکستین
sertraline سرترالین
loratadine لوراتادین
cetirizine سیتریزین
adrenaline آدرنالین اپی‌نفرین
tamoxifen تاموکسیفن
fluticasone فلوتیکازون
budesonide بودزوناید
iron آهن
zinc روی_خوراکی
calcium کلسیم
potassium پتاسیم
magnesium منیزیم
folic_acid اسید_فولیک فولیک_اسید
"""
