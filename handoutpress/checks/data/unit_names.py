"""Units of measure: ``canonical form form ...`` per line. ``SYMBOLS`` hold in every language, with their case.

The forms of a language are matched without regard to case, right after a number (``20 %``), or right before it where the
language writes so (``%20``). A trailing ``*`` stands for any ending of the word. Canonical names are compared only for
equality: ``mg`` is never ``µg``, and no conversion is attempted.
"""

from __future__ import annotations

SYMBOLS: str = """
kg kg
g g
mg mg ㎎
µg µg μg mcg ug ㎍
ng ng
l l L ℓ
dl dl dL
cl cl cL
ml ml mL cc ㎖
µl µl μl µL μL
km km
m m
cm cm ㎝
mm mm ㎜
°C °C ℃ ºC
°F °F ℉ ºF
% % ٪ ％
‰ ‰
IU IU
kcal kcal
kJ kJ
mmHg mmHg mm_Hg mm_słupa_rtęci mm_cıva mm_Hg-säule
mmol mmol
mol mol
mEq mEq
Hz Hz
mV mV
mSv mSv
hour h
minute min
second s
"""

_FILIPINO = """
kg kilo kilogramo kilogram
g gramo gram
mg miligramo milligram milligramo
µg mikrogramo microgram
l litro litrong liter
ml mililitro millilitro milliliter
cm sentimetro
m metro
% porsiyento
second segundo segundong
minute minuto minutong
hour oras
day araw
week linggo linggong
month buwan
year taon taong
teaspoon kutsarita kutsaritang
tablespoon kutsara kutsarang
drop patak
"""

UNITS: dict[str, str] = {
    "en": """
kg kilogram* kilo kilos
g gram grams gramme*
mg milligram*
µg microgram*
l liter* litre*
ml milliliter* millilitre*
dl deciliter* decilitre*
km kilometer* kilometre*
m meter meters metre metres
cm centimeter* centimetre*
mm millimeter* millimetre*
% percent per_cent
IU international_units international_unit
kcal kilocalorie* calorie calories
second second seconds sec secs
minute minute minutes mins
hour hour hours hr hrs
day day days
week week weeks wk wks
month month months
year year years yr yrs
inch inch inches
foot foot feet ft
pound pound pounds lb lbs
ounce ounce ounces oz
mile mile miles
teaspoon teaspoon* tsp
tablespoon tablespoon* tbsp
drop drop drops
""",
    "es": """
mmHg milímetros_de_mercurio milímetro_de_mercurio
kg kilogramo* kilo kilos
g gramo gramos
mg miligramo*
µg microgramo*
l litro litros
ml mililitro*
dl decilitro*
km kilómetro*
m metro metros
cm centímetro*
mm milímetro*
% por_ciento
IU UI unidades_internacionales
kcal kilocaloría* caloría*
second segundo segundos seg
minute minuto minutos
hour hora horas hrs
day día días
week semana semanas
month mes meses
year año años
inch pulgada*
foot pie pies
pound libra*
ounce onza*
mile milla*
teaspoon cucharadita*
tablespoon cucharada*
drop gota gotas
""",
    "fr": """
mmHg millimètres_de_mercure
kg kilogramme* kilo kilos
g gramme grammes
mg milligramme*
µg microgramme*
l litre litres
ml millilitre*
dl décilitre*
km kilomètre*
m mètre mètres
cm centimètre*
mm millimètre*
% pour_cent
IU UI unités_internationales
kcal kilocalorie* calorie*
second seconde secondes sec
minute minute minutes mn
hour heure heures
day jour jours journée journées
week semaine semaines
month mois
year an ans année années
inch pouce pouces
foot pied pieds
pound livre livres
ounce once onces
teaspoon cuillère_à_café cuillères_à_café cuillerée_à_café cuillerées_à_café c._à_c.
tablespoon cuillère_à_soupe cuillères_à_soupe cuillerée_à_soupe cuillerées_à_soupe c._à_s.
drop goutte gouttes
""",
    "de": """
mmHg millimeter_quecksilbersäule millimeter_quecksilber
kg kilogramm* kilo kilos
g gramm
mg milligramm
µg mikrogramm
l liter litern
ml milliliter*
dl deziliter*
km kilometer*
m meter metern
cm zentimeter*
mm millimeter*
% prozent
IU I.E. IE internationale_einheiten
kcal kilokalorie* kalorie*
second sekunde sekunden sek
minute minute minuten minütig* minütiger
hour stunde stunden std stündig* uhr
day tag tage tagen tages tägig* täglich
week woche wochen wöchig*
month monat monate monaten monats
year jahr jahre jahren jahres jährig*
inch zoll
foot fuß
pound pfund
teaspoon teelöffel* TL
tablespoon esslöffel* EL
drop tropfen
""",
    "pt": """
mmHg milímetros_de_mercúrio
kg quilograma* quilo quilos
g grama gramas
mg miligrama*
µg micrograma*
l litro litros
ml mililitro*
km quilômetro* quilómetro*
m metro metros
cm centímetro*
mm milímetro*
% por_cento
IU UI unidades_internacionais
kcal quilocaloria* caloria*
second segundo segundos seg
minute minuto minutos
hour hora horas hrs
day dia dias
week semana semanas
month mês meses
year ano anos
inch polegada*
foot pé pés
pound libra*
ounce onça*
teaspoon colher_de_chá colheres_de_chá
tablespoon colher_de_sopa colheres_de_sopa
drop gota gotas
""",
    "it": """
mmHg millimetri_di_mercurio
kg chilogramm* chilo chili
g grammo grammi
mg milligramm*
µg microgramm*
l litro litri
ml millilitr*
km chilometr*
m metro metri
cm centimetr*
mm millimetr*
% per_cento percento
IU UI unità_internazionali
second secondo secondi sec
minute minuto minuti
hour ora ore
day giorno giorni giornata
week settimana settimane
month mese mesi
year anno anni
teaspoon cucchiaino cucchiaini
tablespoon cucchiaio cucchiai
drop goccia gocce
""",
    "nl": """
mmHg millimeter_kwik
kg kilogram kilo
g gram
mg milligram
µg microgram
l liter liters
ml milliliter*
km kilometer*
m meter
cm centimeter*
mm millimeter*
% procent
IU IE internationale_eenheden
second seconde seconden sec
minute minuut minuten
hour uur uren
day dag dagen
week week weken
month maand maanden
year jaar jaren
teaspoon theelepel*
tablespoon eetlepel*
drop druppel*
""",
    "pl": """
mmHg milimetrów_słupa_rtęci
kg kilogram*
g gram gramy gramów grama
mg miligram*
µg mikrogram*
l litr litry litrów litra
ml mililitr*
km kilometr*
m metr metry metrów metra
cm centymetr*
mm milimetr*
% procent procenta
IU j.m. jednostek_międzynarodowych
second sekunda sekundy sekund sek
minute minuta minuty minut minutę minutach
hour godzina godziny godzin godzinę godz godzinach godz.
day dzień dni dnia dniach doba doby dób dobę
week tydzień tygodnie tygodni tygodnia tygodniach
month miesiąc miesiące miesięcy miesiąca miesiącach
year rok lata lat roku latach
teaspoon łyżeczka łyżeczki łyżeczek łyżeczkę
tablespoon łyżka łyżki łyżek łyżkę
drop kropla krople kropli
""",
    "ru": """
kg кг килограмм*
g г гр грамм грамма граммов
mg мг миллиграмм*
µg мкг микрограмм*
l л литр литра литров
dl дл децилитр*
ml мл миллилитр*
km км километр*
m м метр метра метров
cm см сантиметр*
mm мм миллиметр*
% процент процента процентов
IU МЕ международных_единиц
kcal ккал килокалори* калори*
mmol ммоль
mmHg мм_рт._ст. мм_рт._ст мм_ртутного_столба миллиметр*_ртутного_столба
second с сек секунда секунды секунд секунду
minute мин минута минуты минут минуту минутах
hour ч час часа часов часам часах
day день дня дней дни дням днях сут сутки суток
week неделя недели недель неделю неделях неделям нед
month мес месяц месяца месяцев месяцы месяцам
year год года лет годы годам годах г.
inch дюйм*
pound фунт*
teaspoon чайная_ложка чайные_ложки чайных_ложек чайную_ложку ч._л.
tablespoon столовая_ложка столовые_ложки столовых_ложек столовую_ложку ст._л.
drop капля капли капель каплю
""",
    "uk": """
mmHg мм_рт._ст. мм_рт._ст міліметрів_ртутного_стовпа
kg кг кілограм*
g г грам грама грамів
mg мг міліграм*
µg мкг мікрограм*
l л літр літра літрів
dl дл
ml мл мілілітр*
km км кілометр*
m м метр метра метрів
cm см сантиметр*
mm мм міліметр*
% відсоток відсотка відсотків процент*
IU МО
kcal ккал
mmol ммоль
second с сек секунда секунди секунд
minute хв хвилина хвилини хвилин хвилину
hour год година години годин годину год.
day день дня днів дні доба доби діб
week тиждень тижні тижнів тижня
month міс місяць місяці місяців місяця
year рік року роки років р.
teaspoon чайна_ложка чайні_ложки чайних_ложок
tablespoon столова_ложка столові_ложки столових_ложок
drop крапля краплі крапель
""",
    "tr": """
mmHg milimetre_cıva
kg kilogram*
g gram gr
mg miligram*
µg mikrogram*
l litre*
ml mililitre*
km kilometre*
m metre*
cm santimetre*
mm milimetre*
% yüzde
IU IU ünite
second saniye* sn
minute dakika* dk
hour saat* sa
day gün*
week hafta*
month ay aylık aydan aya ayda
year yıl* yaş* sene*
teaspoon çay_kaşığı tatlı_kaşığı
tablespoon yemek_kaşığı
drop damla*
""",
    "vi": """
mmHg milimét_thủy_ngân
kg kilogam kí ký
g gam
mg miligam mi-li-gam
µg microgam micrôgam
l lít
ml mililít
km kilômét
m mét
cm xentimét
mm milimét
% phần_trăm
second giây
minute phút
hour giờ tiếng
day ngày
week tuần
month tháng
year năm tuổi
teaspoon thìa_cà_phê muỗng_cà_phê
tablespoon thìa_canh muỗng_canh
drop giọt
""",
    "ar": """
mmHg مم_زئبقي مم_زئبق ملم_زئبق ملم_زئبقي مم_زئبق مليمتر_زئبق مليمتر_زئبقي ميليمتر_زئبق
kg كغ كجم كلغ كيلوغرام* كيلوجرام* كيلو
g غ غم جم غرام* جرام*
mg ملغ ملغم مغ مجم ملجم ميليغرام* ميليجرام* ملليغرام* ملليجرام* مليغرام* مليجرام*
µg مكغ مكغم مكجم ميكروغرام* ميكروجرام* مايكروغرام* مايكروجرام*
l ل لتر* ليتر*
ml مل ملل ميليلتر* مليلتر* ملليلتر* ملي_لتر
dl ديسيلتر* دل
km كم كيلومتر*
m م متر أمتار
cm سم سنتيمتر* سنتمتر*
mm مم مليمتر* ميليمتر* ملم
°C °م °مئوية
°F °ف
% بالمئة بالمائة في_المئة في_المائة
IU وحدة_دولية وحدات_دولية
kcal سعرة سعرات
second ثانية ثوان ثواني ثوانٍ
minute دقيقة دقائق د
hour ساعة ساعات ساعه
day يوم أيام يوما يومًا أيّام
week أسبوع أسابيع أسبوعا أسبوعًا
month شهر أشهر شهور شهرا شهرًا
year سنة سنوات سنه عام أعوام عاما عامًا سنين
pound رطل أرطال
inch بوصة بوصات
teaspoon ملعقة_صغيرة ملاعق_صغيرة ملعقة_شاي
tablespoon ملعقة_كبيرة ملاعق_كبيرة ملعقة_طعام
drop قطرة قطرات
""",
    "fa": """
mmHg میلی‌متر_جیوه میلیمتر_جیوه
kg کیلوگرم* کیلو
g گرم*
mg میلی‌گرم* میلی_گرم*
µg میکروگرم*
l لیتر*
ml میلی‌لیتر* میلی_لیتر* سی‌سی
km کیلومتر*
m متر*
cm سانتی‌متر* سانتی_متر سانت
mm میلی‌متر* میلی_متر
% درصد*
second ثانیه*
minute دقیقه* دقیقه‌ای
hour ساعت* ساعته
day روز* روزه
week هفته* هفته‌ای
month ماه* ماهه
year سال* ساله
inch اینچ
pound پوند
teaspoon قاشق_چای‌خوری قاشق_چایخوری
tablespoon قاشق_غذاخوری
drop قطره*
""",
    "ur": """
mmHg ملی_میٹر_مرکری
kg کلوگرام کلو_گرام کلو
g گرام
mg ملی_گرام ملیگرام
µg مائیکروگرام مائیکرو_گرام
l لیٹر
ml ملی_لیٹر
m میٹر
cm سینٹی_میٹر
% فیصد فی_صد
second سیکنڈ
minute منٹ
hour گھنٹے گھنٹہ گھنٹوں
day دن دنوں
week ہفتے ہفتہ ہفتوں
month ماہ مہینے مہینہ مہینوں
year سال سالوں
teaspoon چائے_کا_چمچ چائے_کے_چمچ
drop قطرے قطرہ
""",
    "he": """
mmHg מ״מ_כספית מילימטר_כספית
kg ק"ג ק״ג קילו קילוגרם
g גרם ג'
mg מ"ג מ״ג מיליגרם
µg מק"ג מק״ג מיקרוגרם
l ליטר ל'
ml מ"ל מ״ל מיליליטר
cm ס"מ ס״מ סנטימטר
mm מ"מ מ״מ מילימטר
m מטר מטרים
% אחוז אחוזים
second שנייה שניות
minute דקה דקות
hour שעה שעות
day יום ימים
week שבוע שבועות
month חודש חודשים
year שנה שנים
teaspoon כפית כפיות
tablespoon כף כפות
drop טיפה טיפות
""",
    "hi": """
mmHg मिमी_एचजी मिमी_पारा मिलीमीटर_पारा मिमी_मर्करी
kg किलोग्राम किलो कि.ग्रा. कि.ग्रा किग्रा
g ग्राम
mg मिलीग्राम मिग्रा मि.ग्रा. मि.ग्रा एमजी
µg माइक्रोग्राम मा.ग्रा.
l लीटर ली.
ml मिलीलीटर मि.ली. मि.ली एमएल मिली
km किलोमीटर किमी कि.मी.
m मीटर
cm सेंटीमीटर सेमी सें.मी. से.मी.
mm मिलीमीटर मिमी मि.मी.
% प्रतिशत फीसदी फ़ीसदी
second सेकंड सेकेंड
minute मिनट मिनटों
hour घंटा घंटे घंटों घण्टा घण्टे घण्टों
day दिन दिनों दिवस
week सप्ताह सप्ताहों हफ्ता हफ्ते हफ़्ता हफ़्ते हफ्तों हफ़्तों
month महीना महीने महीनों माह
year साल सालों वर्ष वर्षों बरस वर्षीय
inch इंच
pound पाउंड
teaspoon छोटा_चम्मच छोटे_चम्मच
tablespoon बड़ा_चम्मच बड़े_चम्मच
drop बूंद बूँद बूंदें बूँदें
""",
    "th": """
mmHg มิลลิเมตรปรอท
kg กิโลกรัม กก.
g กรัม ก.
mg มิลลิกรัม มก.
µg ไมโครกรัม มคก.
l ลิตร
ml มิลลิลิตร มล.
km กิโลเมตร กม.
m เมตร
cm เซนติเมตร ซม.
mm มิลลิเมตร มม.
% เปอร์เซ็นต์ ร้อยละ
second วินาที
minute นาที
hour ชั่วโมง ชม.
day วัน
week สัปดาห์ อาทิตย์
month เดือน
year ปี ขวบ
teaspoon ช้อนชา
tablespoon ช้อนโต๊ะ
drop หยด
""",
    "ko": """
mmHg 수은주밀리미터 밀리미터_수은주
kg 킬로그램 킬로
g 그램
mg 밀리그램
µg 마이크로그램
l 리터
ml 밀리리터
km 킬로미터
m 미터
cm 센티미터 센티
mm 밀리미터
% 퍼센트 프로
second 초
minute 분
hour 시간 시
day 일 일간 하루
week 주 주일 주간
month 개월 달 월
year 년 년간 세 살
inch 인치
pound 파운드
teaspoon 작은술 티스푼
tablespoon 큰술 테이블스푼
drop 방울
""",
    "ja": """
mmHg 水銀柱ミリメートル ミリメートル水銀柱 ミリ水銀柱
kg キログラム キロ ㎏
g グラム
mg ミリグラム
µg マイクログラム
l リットル
ml ミリリットル
km キロメートル
m メートル
cm センチメートル センチ
mm ミリメートル
% パーセント
second 秒 秒間
minute 分 分間
hour 時間 時
day 日 日間
week 週間 週
month か月 ヶ月 ヵ月 カ月 ケ月 箇月 個月 月
year 年 年間 歳 才
inch インチ
pound ポンド
teaspoon 小さじ
tablespoon 大さじ
drop 滴
""",
    "zh": """
mmHg 毫米汞柱 毫米水银柱 毫米水銀柱
kg 公斤 千克
g 克 公克
mg 毫克
µg 微克
ng 纳克 奈克
l 升 公升
dl 分升
ml 毫升 公撮
km 公里 千米
m 米 公尺
cm 厘米 公分
mm 毫米 公釐
% 百分之
IU 国际单位 國際單位
second 秒 秒钟 秒鐘
minute 分钟 分鐘 分
hour 小时 小時 个小时 個小時 钟头 鐘頭 点 點 时 時
day 天 日
week 周 週 星期 个星期 個星期 礼拜 禮拜
month 个月 個月 月
year 年 岁 歲
inch 英寸 英吋
foot 英尺 英呎
pound 磅
ounce 盎司
mile 英里
teaspoon 茶匙
tablespoon 汤匙 湯匙
drop 滴
""",
    "id": """
mmHg milimeter_air_raksa
kg kilogram kilo
g gram
mg miligram
µg mikrogram
l liter
ml mililiter
cm sentimeter
m meter
% persen
second detik
minute menit
hour jam
day hari
week minggu pekan
month bulan
year tahun
teaspoon sendok_teh
tablespoon sendok_makan
drop tetes
""",
    "bn": """
mmHg মিমি_পারদ* মিলিমিটার_পারদ*
kg কিলোগ্রাম* কেজি* কিলো
g গ্রাম*
mg মিলিগ্রাম* মি.গ্রা. মিগ্রা*
µg মাইক্রোগ্রাম*
l লিটার*
ml মিলিলিটার* মি.লি. মিলি*
cm সেন্টিমিটার* সেমি*
m মিটার*
km কিলোমিটার* কিমি*
% শতাংশ*
second সেকেন্ড*
minute মিনিট*
hour ঘণ্টা* ঘন্টা*
day দিন*
week সপ্তাহ*
month মাস*
year বছর*
teaspoon চা_চামচ* চা-চামচ*
tablespoon টেবিল_চামচ*
drop ফোঁটা*
""",
    **dict.fromkeys(("fil", "tl"), _FILIPINO),
}

NO_SIGNS = {"fil": frozenset(("ng",)), "tl": frozenset(("ng",))}
"""Signs of units that are words of a language: Filipino *alas-8 ng umaga*."""

ATTACHED = frozenset({"zh", "ja", "ko", "th", "lo", "km", "my"})
"""Languages whose units may be followed at once by another letter."""
