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
teaspoon چائے_کا_چمچ چائے_کے_چمچ چھوٹا_چمچ چھوٹے_چمچ
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
every ہر_#
1/2day ایک_دن_چھوڑ_کر
per فی_# #_میں
as_needed ضرورت_پڑنے_پر ضرورت_کے_مطابق

= periods
minute منٹ
hour گھنٹہ گھنٹے گھنٹوں
day دن دنوں روز
week ہفتہ ہفتے ہفتوں
month مہینہ مہینے مہینوں ماہ
year سال سالوں

= bounds
over #_سے_زیادہ #_سے_اوپر #_سے_بڑے #_سے_زائد
under #_سے_کم #_سے_نیچے #_سے_چھوٹے
at_least کم_از_کم_# #_یا_زیادہ #_یا_اس_سے_زیادہ
at_most زیادہ_سے_زیادہ_# #_تک #_یا_کم #_سے_زیادہ_نہیں #_سے_زیادہ_نہ

= time beside a number
within #_کے_اندر
after_n #_بعد #_کے_بعد
before_n #_پہلے #_سے_پہلے
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
not_otherwise پرہیز گریز ممنوع

= opposites
before پہلے
after بعد
with ساتھ
without بغیر
on_empty خالی_پیٹ
on_full بھرے_پیٹ
stop بند روک
start شروع
continue جاری
take لیں کھائیں
skip چھوڑ
avoid پرہیز گریز
increase بڑھا*
reduce گھٹا* کم_کر*
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
"""
