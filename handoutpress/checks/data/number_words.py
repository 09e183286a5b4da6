"""Numbers in words: ``value word word ...`` per line. They explain a digit that is missing or extra on the other side.

A value is an integer or ``n/d``. Inflected forms stand beside each other; ``_`` is a space inside an expression. Words that
hold a number and a unit (Arabic and Hebrew duals, Korean day counts) belong to the number. ``SURE`` lists the words that
can hardly mean anything else, so that two of them may be held against each other.
"""

from __future__ import annotations

WORDS: dict[str, str] = {
    "en": """
0 zero no none nil
1 one once first single a an each
2 two twice second both double couple pair every_other every_second
3 three thrice third triple
4 four fourth quarter
5 five fifth
6 six sixth
7 seven seventh
8 eight eighth
9 nine ninth
10 ten tenth
11 eleven eleventh
12 twelve twelfth dozen
13 thirteen
14 fourteen fortnight
15 fifteen
16 sixteen
17 seventeen
18 eighteen
19 nineteen
20 twenty
30 thirty
40 forty
50 fifty
60 sixty
70 seventy
80 eighty
90 ninety
100 hundred
1000 thousand
1000000 million
6 half_a_dozen
1/2 half halves
1/3 third thirds
1/4 quarter quarters
24 around_the_clock
""",
    "es": """
0 cero ningún ninguna ninguno nulo
1 un uno una primer primero primera único única
2 dos segundo segunda ambos ambas doble par
3 tres tercer tercero tercera triple
4 cuatro cuarto cuarta
5 cinco quinto quinta
6 seis sexto sexta
7 siete séptimo séptima
8 ocho octavo octava
9 nueve noveno novena
10 diez décimo décima decena
11 once undécimo
6 media_docena
12 doce docena duodécimo
13 trece
14 catorce quincena
15 quince quincena
16 dieciséis
17 diecisiete
18 dieciocho
19 diecinueve
20 veinte veintena
21 veintiuno veintiún veintiuna
22 veintidós
23 veintitrés
24 veinticuatro
25 veinticinco
26 veintiséis
27 veintisiete
28 veintiocho
29 veintinueve
30 treinta treintena
40 cuarenta
50 cincuenta
60 sesenta
70 setenta
80 ochenta
90 noventa
100 cien ciento cientos centenar
1000 mil miles
1000000 millón millones
1/2 medio media mitad
1/3 tercio
1/4 cuarto
""",
    "fr": """
0 zéro aucun aucune nul nulle
1 un une premier première unique
2 deux deuxième second seconde double paire
3 trois troisième triple
4 quatre quatrième
5 cinq cinquième
6 six sixième
7 sept septième huitaine
8 huit huitième huitaine
9 neuf neuvième
10 dix dixième dizaine
11 onze
6 demi-douzaine
12 douze douzaine
13 treize
14 quatorze quinzaine
15 quinze quinzaine
16 seize
17 dix-sept
18 dix-huit
19 dix-neuf
20 vingt vingtaine
30 trente trentaine
40 quarante quarantaine
50 cinquante cinquantaine
60 soixante soixantaine
70 soixante-dix
80 quatre-vingts quatre-vingt
90 quatre-vingt-dix
100 cent cents centaine centaines
1000 mille millier milliers
1000000 million millions
1/2 demi demie moitié mi
1/3 tiers
1/4 quart
""",
    "de": """
0 null kein keine keinen keiner keinem
1 ein eins eine einen einem einer eines einmal erste ersten erster erstes erstem einzige einzigen einzelne
2 zwei zweimal zweite zweiten zweiter zweites beide beiden beider doppelt doppelte zweifach paar
3 drei dreimal dritte dritten dritter drittes dreifach
4 vier viermal vierte vierten vierter
5 fünf fünfmal fünfte fünften
6 sechs sechsmal sechste sechsten
7 sieben siebenmal siebte siebten siebente
8 acht achtmal achte achten
9 neun neunte neunten
10 zehn zehnmal zehnte zehnten
11 elf elfte elften
12 zwölf zwölfte zwölften dutzend
13 dreizehn
14 vierzehn
15 fünfzehn
16 sechzehn
17 siebzehn
18 achtzehn
19 neunzehn
20 zwanzig
24 vierundzwanzig
30 dreißig dreissig
40 vierzig
50 fünfzig
60 sechzig
70 siebzig
80 achtzig
90 neunzig
100 hundert hunderte einhundert
1000 tausend tausende tausenden eintausend
1000000 million millionen
1/2 halb halbe halben halber halbes hälfte
3/2 anderthalb eineinhalb
1/3 drittel
1/4 viertel
""",
    "pt": """
0 zero nenhum nenhuma
1 um uma primeiro primeira único única
2 dois duas segundo segunda ambos ambas dobro par
3 três terceiro terceira triplo
4 quatro quarto quarta
5 cinco quinto quinta
6 seis sexto sexta
7 sete sétimo sétima
8 oito oitavo oitava
9 nove nono nona
10 dez décimo décima dezena
11 onze
6 meia_dúzia
12 doze dúzia
13 treze
14 quatorze catorze quinzena
15 quinze quinzena
16 dezesseis
17 dezessete
18 dezoito
19 dezenove
20 vinte vintena
30 trinta
40 quarenta
50 cinquenta
60 sessenta
70 setenta
80 oitenta
90 noventa
100 cem cento centenas
1000 mil milhares
1000000 milhão milhões
1/2 meio meia metade
1/3 terço
1/4 quarto
""",
    "it": """
0 zero nessun nessuno nessuna
1 un uno una primo prima unico unica
2 due secondo seconda entrambi entrambe doppio paio
3 tre terzo terza
4 quattro quarto quarta
5 cinque quinto quinta
6 sei sesto sesta
7 sette settimo settima
8 otto ottavo ottava
9 nove nono nona
10 dieci decimo decina
11 undici
6 mezza_dozzina
12 dodici dozzina
13 tredici
14 quattordici
15 quindici quindicina
16 sedici
17 diciassette
18 diciotto
19 diciannove
20 venti ventina
24 ventiquattro
30 trenta trentina
40 quaranta quarantina
50 cinquanta cinquantina
60 sessanta
70 settanta
80 ottanta
90 novanta
100 cento centinaio centinaia
1000 mille mila migliaia
1000000 milione milioni
1/2 mezzo mezza metà
1/3 terzo
1/4 quarto
""",
    "nl": """
0 nul geen
1 een één eerste enkele eenmaal
2 twee tweede beide tweemaal dubbel dubbele paar
3 drie derde driemaal
4 vier vierde viermaal
5 vijf vijfmaal vijfde
6 zes zesmaal zesde
7 zeven zevende
8 acht achtste
9 negen negende
10 tien tiende
11 elf elfde
12 twaalf dozijn
13 dertien
14 veertien
15 vijftien
16 zestien
17 zeventien
18 achttien
19 negentien
20 twintig
24 vierentwintig
30 dertig
40 veertig
50 vijftig
60 zestig
70 zeventig
80 tachtig
90 negentig
100 honderd honderden
1000 duizend duizenden
1000000 miljoen
1/2 half halve helft
3/2 anderhalf anderhalve
1/3 derde
1/4 kwart
""",
    "pl": """
0 zero żaden żadna
1 jeden jedna jedno jednego jednej jedną jednym raz pierwszy pierwsza pierwsze pierwszego pierwszej
2 dwa dwie dwóch dwu dwoma dwom dwaj dwoje dwukrotnie drugi druga drugie drugiego oba obie obu
3 trzy trzech trzem trzema trzykrotnie trzeci trzecia trzecie
4 cztery czterech czterem czterokrotnie czwarty czwarta
5 pięć pięciu piąty piąta
6 sześć sześciu szósty
7 siedem siedmiu siódmy
8 osiem ośmiu ósmy
9 dziewięć dziewięciu
10 dziesięć dziesięciu
11 jedenaście jedenastu
12 dwanaście dwunastu tuzin
13 trzynaście
14 czternaście czternastu
15 piętnaście piętnastu
16 szesnaście
17 siedemnaście
18 osiemnaście
19 dziewiętnaście
24 dobę doby doba dobie
20 dwadzieścia dwudziestu
30 trzydzieści trzydziestu
40 czterdzieści
50 pięćdziesiąt
60 sześćdziesiąt
70 siedemdziesiąt
80 osiemdziesiąt
90 dziewięćdziesiąt
100 sto stu
1000 tysiąc tysiące tysięcy
1000000 milion miliony milionów
1/2 pół połowa połowę połowy
3/2 półtora półtorej
1/4 ćwierć
""",
    "ru": """
0 ноль нуль нуля
1 один одна одно одного одной одну одном одним раз однажды однократно первый первая первое первого первой
2 два две двух двумя двум дважды двое второй вторая второе второго оба обе обоих обеих пара двойной двойную
3 три трёх трех трём трем тремя трижды трое третий третья третье
4 четыре четырежды четырёх четырех четырьмя четвёртый четвертый
5 пять пяти пятью пятый
6 шесть шести шестью шестой
7 семь семи семью седьмой
8 восемь восьми восьмой
9 девять девяти девятый
10 десять десяти десятый
11 одиннадцать одиннадцати
12 двенадцать двенадцати дюжина
13 тринадцать
14 четырнадцать четырнадцати
15 пятнадцать пятнадцати
16 шестнадцать
17 семнадцать
18 восемнадцать
19 девятнадцать
20 двадцать двадцати
30 тридцать тридцати
40 сорок сорока
50 пятьдесят пятидесяти
60 шестьдесят
70 семьдесят
80 восемьдесят
90 девяносто
100 сто ста
1000 тысяча тысячи тысяч
1000000 миллион миллиона миллионов
1/2 пол половина половину половины полтаблетки полчаса
3/2 полтора полутора полторы
1/3 треть
1/4 четверть
24 сутки суток
""",
    "uk": """
0 нуль ноль
1 один одна одне одного одної одну одному раз одноразово перший перша перше першого першої
2 два дві двох двом двома двічі двоє другий друга друге обидва обидві пара подвійний
3 три трьох трьом тричі троє третій третя третє
4 чотири чотирьох чотирьом четвертий
5 п'ять пять п'яти п'ятий
6 шість шести шостий
7 сім семи сьомий
8 вісім восьми восьмий
9 дев'ять дев'яти
10 десять десяти
11 одинадцять
12 дванадцять дванадцяти
13 тринадцять
14 чотирнадцять
15 п'ятнадцять п'ятнадцяти
16 шістнадцять
17 сімнадцять
18 вісімнадцять
19 дев'ятнадцять
20 двадцять двадцяти
30 тридцять тридцяти
40 сорок
50 п'ятдесят
60 шістдесят
70 сімдесят
80 вісімдесят
90 дев'яносто
100 сто ста
1000 тисяча тисячі тисяч
1000000 мільйон мільйона мільйонів
1/2 пів половина половину половини півтаблетки півгодини
3/2 півтора півтори
1/4 чверть
24 доба добу доби
""",
    "tr": """
0 sıfır
1 bir birisi ilk birinci tek
2 iki ikisi ikinci çift
3 üç üçü üçüncü
4 dört dördü dördüncü
5 beş beşi beşinci
6 altı altısı altıncı
7 yedi yedisi yedinci
8 sekiz sekizi sekizinci
9 dokuz dokuzu dokuzuncu
10 on onu onuncu
11 on_bir
12 on_iki düzine
15 on_beş
20 yirmi yirmisi
30 otuz otuzu
40 kırk kırkı
50 elli ellisi
60 altmış altmışı
70 yetmiş yetmişi
80 seksen sekseni
90 doksan doksanı
100 yüz yüzü
1000 bin
1000000 milyon
1/2 yarım yarısı yarısını buçuk
1/4 çeyrek
""",
    "vi": """
0 không
1 một nhất đầu
2 hai nhì đôi
3 ba
4 bốn tư
5 năm lăm
6 sáu
7 bảy
8 tám
9 chín
10 mười
11 mười_một
12 mười_hai tá
15 mười_lăm
20 hai_mươi
24 hai_mươi_tư
30 ba_mươi
100 trăm
1000 nghìn ngàn
1000000 triệu
1/2 nửa rưỡi
1/4 phần_tư
""",
    "ar": """
0 صفر
1 واحد واحدة مرة أول أولى الأول الأولى أحد إحدى يوم ساعة أسبوع شهر سنة دقيقة قرص حبة وحيد
2 كبسولتان كبسولتين كوبان كوبين ملعقتان ملعقتين ليلتان ليلتين قطرتان قطرتين بختان بختين وجبتان وجبتين حقنتان حقنتين جلستان جلستين لتران لترين شخصان شخصين مريضان مريضين اثنان اثنين اثنتان اثنتين إثنان إثنين مرتان مرتين يومان يومين ساعتان ساعتين أسبوعان أسبوعين شهران شهرين سنتان سنتين عامان عامين دقيقتان دقيقتين قرصان قرصين حبتان حبتين جرعتان جرعتين كلا كلتا ثاني ثانية الثاني الثانية نوعان نوعين طريقتان طريقتين ضعف ضعفي
3 ثلاث ثلاثة ثالث ثالثة الثالث الثالثة
4 أربع أربعة رابع رابعة
5 خمس خمسة خامس خامسة
6 ست ستة سادس سادسة
7 سبع سبعة سابع سابعة
8 ثمان ثماني ثمانية ثامن
9 تسع تسعة تاسع
10 عشر عشرة عاشر
12 اثنا_عشر اثني_عشر اثنتا_عشرة اثنتي_عشرة
15 خمسة_عشر خمس_عشرة
20 عشرون عشرين
30 ثلاثون ثلاثين
40 أربعون أربعين
50 خمسون خمسين
60 ستون ستين
70 سبعون سبعين
80 ثمانون ثمانين
90 تسعون تسعين
100 مئة مائة مئات
200 مئتان مئتين مائتان مائتين
1000 ألف آلاف
2000 ألفان ألفين
2000000 مليونان مليونين
1000000 مليون ملايين
1/2 نصف
1/3 ثلث
1/4 ربع
""",
    "fa": """
0 صفر هیچ
1 یک یکی یکبار اول اولین نخست نخستین یگانه
2 دو دوبار هردو دوم دومین دوتا جفت دوگانه
3 سه سوم سومین سه‌تا
4 چهار چهارم
5 پنج پنجم
6 شش ششم
7 هفت هفتم
8 هشت هشتم
9 نه نهم
10 ده دهم
11 یازده
12 دوازده
13 سیزده
14 چهارده
15 پانزده
16 شانزده
17 هفده
18 هجده
19 نوزده
20 بیست
30 سی
40 چهل
50 پنجاه
60 شصت
70 هفتاد
80 هشتاد
90 نود
100 صد
1000 هزار
1000000 میلیون
1/2 نیم نصف نیمه
1/4 ربع
24 شبانه‌روز
""",
    "ur": """
0 صفر
1 ایک پہلا پہلی پہلے
2 دو دونوں دوسرا دوسری دوسرے
3 تین تیسرا تیسری
4 چار چوتھا
5 پانچ
6 چھ
7 سات
8 آٹھ
9 نو
10 دس
11 گیارہ
12 بارہ
13 تیرہ
14 چودہ
15 پندرہ
16 سولہ
18 اٹھارہ
20 بیس
21 اکیس
24 چوبیس
25 پچیس
30 تیس
36 چھتیس
40 چالیس
45 پینتالیس
48 اڑتالیس
50 پچاس
60 ساٹھ
70 ستر
80 اسی
90 نوے
100 سو
1000 ہزار
1/2 آدھا آدھی آدھے نصف
3/2 ڈیڑھ
5/2 ڈھائی
5/4 سوا
3/4 پون
""",
    "he": """
0 אפס
1 אחד אחת ראשון ראשונה יחיד פעם שעה יום שבוע חודש שנה דקה
2 שניים שתיים שני שתי שנייה פעמיים יומיים שעתיים שבועיים חודשיים שנתיים כפול
3 שלוש שלושה שלישי
4 ארבע ארבעה רביעי
5 חמש חמישה חמישי
6 שש שישה שישי
7 שבע שבעה שביעי
8 שמונה
9 תשע תשעה
10 עשר עשרה
12 תריסר
20 עשרים
30 שלושים
40 ארבעים
50 חמישים
60 שישים
70 שבעים
80 שמונים
90 תשעים
100 מאה מאות
200 מאתיים
1000 אלף אלפי
2000 אלפיים
1/2 חצי מחצית
1/3 שליש
1/4 רבע
24 יממה
""",
    "hi": """
0 शून्य
1 एक पहला पहली पहले
2 दो दोनों दूसरा दूसरी दूसरे
3 तीन तीसरा तीसरी तीसरे
4 चार चौथा चौथी
5 पाँच पांच पाँचवाँ पांचवां
6 छह छः छै
7 सात
8 आठ
9 नौ
10 दस
11 ग्यारह
12 बारह
13 तेरह
14 चौदह
15 पंद्रह पन्द्रह
16 सोलह
17 सत्रह
18 अठारह
19 उन्नीस
20 बीस
21 इक्कीस
22 बाईस बाइस
23 तेईस तेइस
24 चौबीस
25 पच्चीस
26 छब्बीस
27 सत्ताईस
28 अट्ठाईस अठ्ठाईस
29 उनतीस
30 तीस
31 इकतीस
32 बत्तीस
33 तैंतीस
34 चौंतीस
35 पैंतीस
36 छत्तीस
37 सैंतीस
38 अड़तीस
39 उनतालीस
40 चालीस
41 इकतालीस
42 बयालीस
43 तैंतालीस
44 चौवालीस चवालीस
45 पैंतालीस
46 छियालीस
47 सैंतालीस
48 अड़तालीस
49 उनचास
50 पचास
54 चौवन
55 पचपन
56 छप्पन
60 साठ
64 चौंसठ
65 पैंसठ
70 सत्तर
72 बहत्तर
75 पचहत्तर
84 चौरासी
85 पचासी
95 पंचानवे
96 छियानवे
80 अस्सी
90 नब्बे
100 सौ
1000 हज़ार हजार
100000 लाख
10000000 करोड़
1/2 आधा आधी आधे
3/2 डेढ़
5/2 ढाई
5/4 सवा
3/4 पौन पौना
1/4 चौथाई पाव
""",
    "th": """
0 ศูนย์
1 หนึ่ง เดียว แรก
2 สอง คู่
3 สาม
4 สี่
5 ห้า
6 หก
7 เจ็ด
8 แปด
9 เก้า
10 สิบ
20 ยี่สิบ
30 สามสิบ
100 ร้อย
1000 พัน
10000 หมื่น
1/2 ครึ่ง
""",
    "ko": """
0 없
1 하나 한_ 첫 하루 일주일 일_주일 유일
2 격일 격주 격월 하루걸러 둘 두_ 이틀 양쪽 두번 둘째 쌍
3 셋 세_ 사흘 셋째 석_
4 넷 네_ 나흘
5 다섯 닷새
6 여섯 엿새
7 일곱
8 여덟 여드레
9 아홉 아흐레
10 열
15 보름
20 스무 스물
100 백
1000 천
1/2 절반 반
""",
    "ja": """
0 ゼロ
1 ひとつ ひとり 初 片
2 一日おき 隔日 隔週 一週間おき 隔月 ふつか ふたつ ふたり 両 両方 ペア
3 みっつ みっか 二日おき
4 よっか よっつ
5 いつつ
6 むいか むっつ
7 ななつ
8 やっつ
9 ここのか ここのつ
10 とおか
1/2 半分 半錠 半日 半時間 半年 半月 半量 半個 半杯 時間半 分半 日半 年半 週間半 月半 錠半 カプセル半 杯半 個半 倍半
""",
    "zh": """
0 零 无 無
1 单 單 首 第一 每
2 隔日 隔天 隔周 隔週 隔一天 隔一日 隔月 倆 两 兩 双 雙 俩
12 一打
1/2 半
""",
    "id": """
0 nol tidak
1 satu sekali pertama seorang sebuah
2 dua kedua keduanya
3 tiga ketiga
4 empat
5 lima
6 enam
7 tujuh
8 delapan
9 sembilan
10 sepuluh
11 sebelas
12 lusin
20 dua_puluh
100 seratus ratus
1000 seribu ribu
1/2 setengah separuh
1/4 seperempat
""",
}

CJK_NUMERALS = frozenset({"zh", "ja"})
"""Languages whose numbers may be written in Han numerals (``二十四``); ``zh_Hans`` and ``zh_Hant`` count as ``zh``."""

SUBSTRING = frozenset({"zh", "ja", "ko", "th", "lo", "km", "my"})
"""Languages written without spaces (Korean: with particles): their words are looked for anywhere in the text."""

SURE: dict[str, str] = {
    "en": "two twice three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred",
    "es": "dos tres cuatro cinco seis siete ocho nueve diez once doce quince veinte treinta cuarenta cincuenta",
    "fr": "deux trois quatre cinq six sept huit dix onze douze quinze vingt trente quarante cinquante",
    "de": "zwei zweimal drei dreimal viermal fünfmal sechsmal siebenmal achtmal zehnmal vier fünf sechs sieben neun zehn elf zwölf zwanzig dreißig",
    "pt": "dois duas três quatro cinco seis sete oito nove dez onze doze quinze vinte trinta",
    "it": "due tre quattro cinque sette otto nove dieci undici dodici quindici venti trenta",
    "nl": "twee tweemaal drie driemaal viermaal vijfmaal zesmaal vier vijf zes zeven negen tien elf twaalf twintig dertig",
    "pl": "dwa dwie trzy cztery pięć sześć siedem osiem dziewięć dziesięć dwanaście dwadzieścia",
    "ru": "два две три четыре пять шесть семь восемь девять десять двенадцать двадцать тридцать",
    "uk": "два дві три чотири п'ять шість сім вісім дев'ять десять двадцять тридцять",
    "tr": "iki üç dört beş altı yedi sekiz dokuz yirmi otuz",
    "ar": "مرتان مرتين يومان يومين ساعتان ساعتين ثلاث ثلاثة خمس خمسة سبع سبعة ثمانية تسعة عشرة",
    "fa": "سه چهار پنج شش هفت هشت ده دوازده بیست",
    "ur": "تین چار پانچ سات آٹھ دس بارہ بیس",
    "he": "פעמיים יומיים שעתיים שלוש שלושה ארבע ארבעה חמש חמישה שבעה שמונה עשרה",
    "hi": "तीन चार पाँच पांच छह सात आठ नौ दस बारह बीस",
    "vi": "hai bốn sáu bảy tám chín",
    "id": "dua tiga empat lima enam tujuh delapan sembilan sepuluh",
}

SCALES: dict[str, str] = {
    "en": "1000 thousand k; 1000000 million millions m mn; 1000000000 billion billions bn; 1000000000000 trillion",
    "es": "1000 mil; 1000000 millón millones; 1000000000 mil_millones",
    "fr": "1000 mille; 1000000 million millions; 1000000000 milliard milliards",
    "de": "1000 tausend; 1000000 million millionen mio; 1000000000 milliarde milliarden mrd",
    "pt": "1000 mil; 1000000 milhão milhões; 1000000000 bilhão bilhões",
    "it": "1000 mila mille; 1000000 milione milioni; 1000000000 miliardo miliardi",
    "nl": "1000 duizend; 1000000 miljoen; 1000000000 miljard",
    "pl": "1000 tysiąc tysiące tysięcy tys; 1000000 milion miliony milionów mln; 1000000000 miliard miliardów mld",
    "ru": "1000 тысяча тысячи тысяч тыс; 1000000 миллион миллиона миллионов млн; 1000000000 миллиард миллиарда миллиардов млрд",
    "uk": "1000 тисяча тисячі тисяч тис; 1000000 мільйон мільйона мільйонів млн; 1000000000 мільярд мільярда мільярдів млрд",
    "tr": "1000 bin; 1000000 milyon; 1000000000 milyar",
    "vi": "1000 nghìn ngàn; 1000000 triệu; 1000000000 tỷ tỉ",
    "ar": "1000 ألف آلاف الف; 1000000 مليون ملايين مليونا; 1000000000 مليار مليارات بليون",
    "fa": "1000 هزار; 1000000 میلیون; 1000000000 میلیارد",
    "ur": "1000 ہزار; 100000 لاکھ; 1000000 ملین; 10000000 کروڑ; 1000000000 ارب",
    "he": "1000 אלף אלפים; 1000000 מיליון; 1000000000 מיליארד",
    "hi": "1000 हज़ार हजार; 100000 लाख; 1000000 मिलियन; 10000000 करोड़; 1000000000 अरब",
    "th": "1000 พัน; 10000 หมื่น; 100000 แสน; 1000000 ล้าน",
    "ko": "1000 천; 10000 만; 1000000 백만; 100000000 억; 1000000000000 조",
    "ja": "1000 千; 10000 万; 1000000 百万; 100000000 億; 1000000000000 兆",
    "zh": "1000 千; 10000 万 萬; 1000000 百万 百萬; 100000000 亿 億; 1000000000000 兆",
    "id": "1000 ribu; 1000000 juta; 1000000000 miliar milyar",
}
"""What a number in digits may be multiplied with by the word after it."""

MONTHS: dict[str, str] = {
    "en": "january jan february feb march mar april apr may may june jun july jul august aug september sept october oct november nov december dec",
}
"""Two names a month: they explain the numbers of a numeric date on the other side."""
