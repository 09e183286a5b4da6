"""Numbers of several words, and words made of a number and a unit: how a language puts them together.

``SPACED``: cardinals that stand beside each other (*cuarenta y ocho*), ``value form form ...`` a line; ``and`` are the words
that may stand between them. ``GLUED``: parts of one word (*vierundzwanzig*). ``ENDINGS``: what may follow a number in the same
word, by the unit that it says (*viertägig*, *tweemaal*); ``-`` says none.
"""

from __future__ import annotations

SPACED: dict[str, str] = {
    "en": """
and and
1 one; 2 two; 3 three; 4 four; 5 five; 6 six; 7 seven; 8 eight; 9 nine
20 twenty; 30 thirty; 40 forty; 50 fifty; 60 sixty; 70 seventy; 80 eighty; 90 ninety; 100 hundred
""",
    "es": """
and y
1 uno un una; 2 dos; 3 tres; 4 cuatro; 5 cinco; 6 seis; 7 siete; 8 ocho; 9 nueve
20 veinte; 30 treinta; 40 cuarenta; 50 cincuenta; 60 sesenta; 70 setenta; 80 ochenta; 90 noventa; 100 cien ciento
""",
    "pt": """
and e
1 um uma; 2 dois duas; 3 três; 4 quatro; 5 cinco; 6 seis; 7 sete; 8 oito; 9 nove
20 vinte; 30 trinta; 40 quarenta; 50 cinquenta; 60 sessenta; 70 setenta; 80 oitenta; 90 noventa; 100 cem cento
""",
    "fr": """
and et
1 un une; 2 deux; 3 trois; 4 quatre; 5 cinq; 6 six; 7 sept; 8 huit; 9 neuf
10 dix; 11 onze; 12 douze; 13 treize; 14 quatorze; 15 quinze; 16 seize
20 vingt vingts; 30 trente; 40 quarante; 50 cinquante; 60 soixante; 70 septante; 80 octante huitante; 90 nonante; 100 cent cents
""",
    "pl": """
1 jeden jedna jedno; 2 dwa dwie dwóch; 3 trzy trzech; 4 cztery czterech; 5 pięć pięciu; 6 sześć sześciu; 7 siedem siedmiu
8 osiem ośmiu; 9 dziewięć dziewięciu
20 dwadzieścia dwudziestu; 30 trzydzieści trzydziestu; 40 czterdzieści czterdziestu; 50 pięćdziesiąt pięćdziesięciu
60 sześćdziesiąt sześćdziesięciu; 70 siedemdziesiąt; 80 osiemdziesiąt; 90 dziewięćdziesiąt; 100 sto stu
""",
    "ru": """
1 один одна одного одну; 2 два две двух; 3 три трёх трех; 4 четыре четырёх четырех; 5 пять пяти; 6 шесть шести
7 семь семи; 8 восемь восьми; 9 девять девяти
20 двадцать двадцати; 30 тридцать тридцати; 40 сорок сорока; 50 пятьдесят пятидесяти; 60 шестьдесят шестидесяти
70 семьдесят семидесяти; 80 восемьдесят восьмидесяти; 90 девяносто девяноста; 100 сто ста
""",
    "uk": """
1 один одна одного одну; 2 два дві двох; 3 три трьох; 4 чотири чотирьох; 5 п'ять п'яти; 6 шість шести
7 сім семи; 8 вісім восьми; 9 дев'ять дев'яти
20 двадцять двадцяти; 30 тридцять тридцяти; 40 сорок сорока; 50 п'ятдесят п'ятдесяти; 60 шістдесят шістдесяти
70 сімдесят; 80 вісімдесят; 90 дев'яносто; 100 сто ста
""",
    "tr": """
1 bir; 2 iki; 3 üç; 4 dört; 5 beş; 6 altı; 7 yedi; 8 sekiz; 9 dokuz
10 on; 20 yirmi; 30 otuz; 40 kırk; 50 elli; 60 altmış; 70 yetmiş; 80 seksen; 90 doksan; 100 yüz
""",
    "vi": """
1 một mốt; 2 hai; 3 ba; 4 bốn tư; 5 lăm; 6 sáu; 7 bảy; 8 tám; 9 chín; 10 mười; 100 trăm
tens mươi
""",
    "id": """
1 satu; 2 dua; 3 tiga; 4 empat; 5 lima; 6 enam; 7 tujuh; 8 delapan; 9 sembilan; 100 ratus seratus
tens puluh; teens belas
""",
    "fa": """
and و
1 یک; 2 دو; 3 سه; 4 چهار; 5 پنج; 6 شش; 7 هفت; 8 هشت; 9 نه
20 بیست; 30 سی; 40 چهل; 50 پنجاه; 60 شصت; 70 هفتاد; 80 هشتاد; 90 نود; 100 صد
""",
    "ar": """
prefix و
1 واحد واحدة أحد إحدى; 2 اثنان اثنين اثنتان اثنتين اثنا اثني اثنتا اثنتي; 3 ثلاث ثلاثة ثلاثا; 4 أربع أربعة أربعا; 5 خمس خمسة خمسا; 6 ست ستة ستا
7 سبع سبعة سبعا; 8 ثمان ثماني ثمانية ثمانيا; 9 تسع تسعة تسعا
20 عشرون عشرين; 30 ثلاثون ثلاثين; 40 أربعون أربعين; 50 خمسون خمسين; 60 ستون ستين; 70 سبعون سبعين; 80 ثمانون ثمانين
90 تسعون تسعين; 100 مئة مائة
teens عشر عشرة
""",
    "he": """
prefix ו
1 אחד אחת; 2 שניים שתיים שנים שתים שני שתי; 3 שלוש שלושה; 4 ארבע ארבעה; 5 חמש חמישה; 6 שש שישה; 7 שבע שבעה; 8 שמונה; 9 תשע תשעה
20 עשרים; 30 שלושים; 40 ארבעים; 50 חמישים; 60 שישים; 70 שבעים; 80 שמונים; 90 תשעים; 100 מאה
teens עשר עשרה
""",
}

PREFIXES: dict[str, str] = {"ar": "وفبلك", "he": "ובלכמש"}
"""Letters that a language writes right before a word: *and*, *in*, *for*, *about*."""

GLUED: dict[str, str] = {
    "de": """
link und
1 ein; 2 zwei; 3 drei; 4 vier; 5 fünf; 6 sechs; 7 sieben; 8 acht; 9 neun
10 zehn; 11 elf; 12 zwölf; 13 dreizehn; 14 vierzehn; 15 fünfzehn; 16 sechzehn; 17 siebzehn; 18 achtzehn; 19 neunzehn
20 zwanzig; 30 dreißig dreissig; 40 vierzig; 50 fünfzig; 60 sechzig; 70 siebzig; 80 achtzig; 90 neunzig; 100 hundert einhundert
""",
    "nl": """
link en ën
1 een één; 2 twee; 3 drie; 4 vier; 5 vijf; 6 zes; 7 zeven; 8 acht; 9 negen
10 tien; 11 elf; 12 twaalf; 13 dertien; 14 veertien; 15 vijftien; 16 zestien; 17 zeventien; 18 achttien; 19 negentien
20 twintig; 30 dertig; 40 veertig; 50 vijftig; 60 zestig; 70 zeventig; 80 tachtig; 90 negentig; 100 honderd
""",
    "it": """
1 uno un; 2 due; 3 tre tré; 4 quattro; 5 cinque; 6 sei; 7 sette; 8 otto; 9 nove
20 venti vent; 30 trenta trent; 40 quaranta quarant; 50 cinquanta cinquant; 60 sessanta sessant; 70 settanta settant
80 ottanta ottant; 90 novanta novant
""",
    "ru": """
1 одно; 2 двух; 3 трёх трех; 4 четырёх четырех; 5 пяти; 6 шести; 7 семи; 8 восьми; 9 девяти
10 десяти; 11 одиннадцати; 12 двенадцати; 14 четырнадцати; 15 пятнадцати; 16 шестнадцати; 18 восемнадцати
20 двадцати; 30 тридцати; 40 сорока; 50 пятидесяти; 60 шестидесяти; 70 семидесяти; 90 девяносто; 100 сто
3/2 полутора; 1/2 полу
""",
    "uk": """
1 одно; 2 дво двох; 3 три трьох; 4 чотири чотирьох; 5 п'яти; 6 шести; 7 семи; 8 восьми; 9 дев'яти
10 десяти; 12 дванадцяти; 14 чотирнадцяти; 15 п'ятнадцяти; 20 двадцяти; 30 тридцяти; 40 сорока; 50 п'ятдесяти; 100 сто
3/2 півтора; 1/2 пів
""",
    "pl": """
1 jedno; 2 dwu; 3 trzy trój; 4 cztero; 5 pięcio; 6 sześcio; 7 siedmio; 8 ośmio; 9 dziewięcio
10 dziesięcio; 11 jedenasto; 12 dwunasto; 14 czternasto; 15 piętnasto; 20 dwudziesto; 30 trzydziesto; 40 czterdziesto
50 pięćdziesięcio; 60 sześćdziesięcio; 70 siedemdziesięcio; 90 dziewięćdziesięcio; 100 stu
3/2 półtora; 1/2 pół
""",
    "fa": """
1 یک; 2 دو; 3 سه; 4 چهار; 5 پنج; 6 شش; 7 هفت; 8 هشت; 9 نه; 10 ده; 12 دوازده; 14 چهارده; 15 پانزده; 20 بیست; 30 سی
""",
}

ENDINGS: dict[str, str] = {
    "de": """
day tägig* täglich*; hour stündig* stündlich*; minute minütig* minütlich*; second sekündig* sekündlich*
week wöchig* wöchentlich*; month monatig* monatlich*; year jährig* jährlich*; - mal malig* fach fache* mals
""",
    "nl": """
day daags*; hour uurs urig* uurlijks*; minute minuten*; second seconden*; week weeks* wekelijks*
month maands* maandelijks*; year jarig* jaarlijks*; - maal malig* voudig* keer
""",
    "ru": """
day дневн*; hour часов*; minute минутн*; second секундн*; week недельн*; month месячн*; year летн* годичн*
- кратн* разов*
""",
    "uk": """
day денн*; hour годинн*; minute хвилинн*; second секундн*; week тижнев*; month місячн*; year річн*; - кратн* разов*
""",
    "pl": """
day dniow*; hour godzinn*; minute minutow*; second sekundow*; week tygodniow*; month miesięczn*; year letni* roczn*
- krotn* razow*
""",
    "fa": """
day روزه; hour ساعته; minute دقیقه‌ای; week هفته‌ای; month ماهه; year ساله; - بار برابر
""",
}

HALVES: dict[str, str] = {"de": "einhalb", "nl": "enhalf enhalve ënhalf ënhalve", "it": ""}
"""What makes *and a half* of a number, in the same word."""

QUARTERS: dict[str, str] = {
    "hi": "1/2 साढ़े; 1/4 सवा; -1/4 पौने",
    "ur": "1/2 ساڑھے; 1/4 سوا; -1/4 پونے",
}
"""Words that add to, or take from, the number after them."""

KOREAN = r"(?:(?P<h>[이삼사오육칠팔구]?)백)?(?:(?P<t>[이삼사오육칠팔구]?)십)?(?P<u>[일이삼사오육칠팔구]?)"
KOREAN_NATIVE = "10 열; 20 스물; 30 서른; 40 마흔; 50 쉰|1 한 하나; 2 두 둘; 3 세 셋; 4 네 넷; 5 다섯; 6 여섯; 7 일곱; 8 여덟; 9 아홉"
THAI = r"(?:(?P<h>หนึ่ง|สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า)ร้อย)?(?:(?P<t>ยี่|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า)?สิบ)(?P<u>เอ็ด|หนึ่ง|สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า)?"
