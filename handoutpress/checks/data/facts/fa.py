"""Persian; Dari (``prs``) takes the same words."""

STATE = "drafted"

WORDS = """
= numbers in words
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
3/4 سه_چهارم
1/3 یک_سوم ثلث
2/3 دو_سوم
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
1/2day یک_روز_در_میان روز_در_میان
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
over بیش_از_# بیشتر_از_# بالای_# بالاتر_از_# بزرگتر_از_# بزرگ‌تر_از_# طولانی‌تر_از_# فراتر_از_#
under کمتر_از_# زیر_# پایین‌تر_از_# پایین_تر_از_# کوچکتر_از_# کوچک‌تر_از_#
at_least حداقل_# دست_کم_# دست‌کم_# #_یا_بیشتر #_و_بیشتر #_به_بالا لااقل_# #_یا_بالاتر #_و_بالاتر
at_most حداکثر_# تا_# #_یا_کمتر #_و_کمتر نه_بیشتر_از_# #_به_پایین

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
meal غذا وعده

= weekdays
mon دوشنبه
tue سه‌شنبه سه_شنبه
wed چهارشنبه
thu پنجشنبه پنج‌شنبه
fri جمعه
sat شنبه
sun یکشنبه یک‌شنبه

= scales of temperature
°C سانتی‌گراد سانتیگراد سلسیوس
°F فارنهایت

= words before a Roman numeral
stage مرحله
type نوع
grade درجه
factor فاکتور

= negation
not نخور* نگیر* نزن* نده* نکن* نه بدون هیچ هرگز نیست نیستند نبود نباید نمی* نکنید نخورید نگیرید نزنید ندهید نروید نباشید ندارید نیستید نشود نشده نکرده مصرف_نکنید
not_counted نه_تنها
not_otherwise خودداری اجتناب پرهیز ممنوع به_جای

= opposites
left چپ
right راست
before قبل پیش
after بعد پس
with همراه با
without بدون
on_empty ناشتا معده_خالی شکم_خالی
on_full معده_پر شکم_پر
above بالاتر بالا
below پایین‌تر پایین زیر
stop قطع متوقف توقف
start شروع آغاز
continue ادامه
take بخورید مصرف_کنید میل_کنید
skip رد فراموش جا_بیندازید
avoid اجتناب پرهیز خودداری
increase افزایش زیاد
reduce کاهش کم_کنید
wet خیس مرطوب تر
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
even_if حتی_اگر
only_if فقط_اگر تنها_اگر فقط_در_صورتی
unless مگر_اینکه مگر_این_که مگر_آنکه
until تا_زمانی
because زیرا چون
remove بردارید خارج جدا
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
"""
