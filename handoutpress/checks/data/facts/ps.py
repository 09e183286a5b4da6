"""Pashto: a short row, for what changes a dose first."""

STATE = "drafted"

WORDS = """
1 یو یوه
2 دوه
3 درې
4 څلور
5 پنځه
1/2 نیم نیمه نیمايي
1/4 څلورمه

tablet ګولۍ ګولی تابلیت
capsule کپسول
drop څاڅکي څاڅکی
teaspoon چای_قاشق د_چای_قاشق
spoon کاچوغه قاشق
bottle بوتل
unit واحد
dose خوراک دوز

times ځله ځلې وارې
1x یو_ځل
2x دوه_ځله
3x درې_ځله
1/day هره_ورځ ورځنی
1/week هره_اونۍ
every هر_# هره_#
per په_# کې
minute دقیقه دقیقې
hour ساعت ساعته ساعتونه
day ورځ ورځې ورځو
week اونۍ هفته
month میاشت میاشتې
year کال کاله کلونه

over له_#_څخه_زیات له_#_نه_زیات له_#_زیات
under له_#_څخه_کم له_#_نه_کم له_#_کم
at_least لږترلږه_#
at_most تر_#_پورې
before_n #_مخکې
after_n #_وروسته
or یا
morning سهار
evening ماښام
night شپه شپې
meal ډوډۍ خواړه

not نه مه بې پرته نشته ونه نشي
left کیڼ چپ کيڼ
right ښي راسته ښۍ
before مخکې
after وروسته
without پرته
mouth خوله
eye سترګه سترګې
ear غوږ
both دواړه
= what is done, and its contrary; places, people, signs
stop بند_کړئ ودروئ
continue دوام_ورکړئ ادامه دوام
open خلاص* خلاصه پرانیز*
closed بند بنده وتړئ
covered پوښ* پوښلی
uncovered لوڅ*
hot ګرم ګرمه ګرمو ګرمې تود تودو
cold سړه سړو سړې یخ یخه یخو
wet لوند لمد لوند*
dry وچ وچه وچې
clean پاک پاکه
dirty ناپاک چټل*
more ډېر ډېرې زیات زیاتې
less لږ لږې کم
sit کښېنئ کښین*
stand ودرېږئ ودریږئ
lie وغځېږئ پرېوځئ
take واخلئ وخورئ
doctor ډاکټر*
discard وغورځ* لرې_واچوئ
keep_it وساتئ خوندي_کړئ
tell ووایاست ووایئ
hide پټ_کړئ پټ
water اوبه اوبو
milk شیدې شیدو
evening ماښام مازدیګر
am سهار
pm ماښام مازدیګر شپه شپې
"""

DRUGS = """
paracetamol پاراسیټامول پاراسیتامول
ibuprofen ایبوپروفین ایبوپروفن
aspirin اسپرین
insulin انسولین
penicillin پنسلین
"""
