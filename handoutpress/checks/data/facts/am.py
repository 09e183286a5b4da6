"""Amharic: a short row, for what changes a dose first."""

STATE = "drafted"

WORDS = """
1 አንድ
2 ሁለት
3 ሦስት ሶስት
4 አራት
5 አምስት
6 ስድስት
1/2 ግማሽ ግማሹን
1/4 ሩብ

tablet ኪኒን ኪኒኖች ክኒን ክኒኖች እንክብል እንክብሎች እንክብሎችን ኪኒኖችን
capsule ካፕሱል
drop ጠብታ ጠብታዎች
spoon ማንኪያ
bottle ጠርሙስ
unit ዩኒት
glass ብርጭቆ
dose መጠን ዶዝ
injection መርፌ

times ጊዜ ጊዜያት
1x አንድ_ጊዜ አንዴ
2x ሁለት_ጊዜ ሁለቴ
3x ሦስት_ጊዜ ሶስት_ጊዜ
1/day በየቀኑ በየዕለቱ
1/week በየሳምንቱ
1/month በየወሩ
every በየ_#
per በቀን በሳምንት በሰዓት በወር
minute ደቂቃ ደቂቃዎች *ደቂቃ
hour ሰዓት ሰዓታት *ሰዓት *ሰዓታት
day ቀን ቀናት *ቀን *ቀናት
week ሳምንት ሳምንታት *ሳምንት *ሳምንታት
month ወር ወራት *ወር *ወራት
year ዓመት ዓመታት አመት *ዓመት

over ከ#_በላይ #_በላይ
under ከ#_በታች #_በታች
at_least ቢያንስ_#
at_most ቢበዛ_# እስከ_#
within በ#_ውስጥ #_ውስጥ
after_n ከ#_በኋላ #_በኋላ
before_n ከ#_በፊት #_በፊት
or ወይም
morning ጠዋት ጧት *ጠዋት
evening ምሽት ማታ *ምሽት
night ሌሊት *ሌሊት
meal ምግብ *ምግብ

not አይ* አት* አላለ* አላረ* አላደ* አላገ* አልተ* ያልተ* የማና* አይደለም የለም ያለ የለበትም
left ግራ *ግራ *ግራው
right ቀኝ *ቀኝ *ቀኙ
before በፊት
after በኋላ
without ያለ
mouth አፍ *አፍ
eye ዓይን *ዓይን አይን
ear ጆሮ *ጆሮ
both ሁለቱም
7 ሰባት
8 ስምንት
9 ዘጠኝ
10 አስር አሥር
+1/2 ተኩል
teaspoon የሻይ_ማንኪያ
tablespoon የሾርባ_ማንኪያ
am ጠዋት
pm ማታ ምሽት ከሰዓት
with ጋር
stop ያቁሙ አቁሙ ማቆም
continue ይቀጥሉ ቀጥሉ መቀጠል
take ይውሰዱ ይውሰዱት
increase ይጨምሩ ጨምሩ
reduce ይቀንሱ ቀንሱ
on_empty በባዶ_ሆድ
on_full በሙሉ_ሆድ
until እስኪ* እስከሚ*
even_if እንኳ እንኳን
wet እርጥብ
dry ደረቅ
hot ሙቅ ትኩስ
cold ቀዝቃዛ
low ዝቅተኛ
high ከፍተኛ
unsafe አደገኛ
mg ሚሊግራም ሚሊ_ግራም
g ግራም
kg ኪሎ ኪሎግራም
l ሊትር
ml ሚሊሊትር ሚሊ_ሊትር
% ፐርሰንት
"""
