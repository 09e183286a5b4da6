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
= what is done, and its contrary; places, people, signs
start ይጀምሩ ጀምሩ መጀመር
avoid ያስወግዱ ይቆጠቡ
open ይክፈቱ ክፈቱ ክፍት ይክፈቱት ከፍተው
closed ይዝጉ ዝጉ ዝግ ይዝጉት ዘግተው
covered ይሸፍኑ ሸፍነው የተሸፈነ ይሸፍኑት ሸፍኑ ተሸፍኖ
uncovered ያልተሸፈነ ሳይሸፈን
warm ለብ_ያለ ሞቅ_ያለ ለብ_ባለ ሞቅ_ባለ
hot በሙቅ የሙቅ ሙቅ ትኩስ በትኩስ
cold በቀዝቃዛ የቀዝቃዛ ቀዝቃዛ
wet እርጥብ ያርጥቡ ያርጥቡት አርጥበው
dry ደረቅ ያድርቁ ያድርቁት
clean ንጹህ ንጹህና ያጽዱ ንጹሕ
dirty ቆሻሻ የቆሸሸ
safe ደህንነቱ_የተጠበቀ
more ተጨማሪ የበለጠ ብዙ
less ያነሰ ትንሽ
better የተሻለ ይሻሻላል የተሻሻለ
worse የባሰ ይባባሳል ከተባባሰ እየባሰ
sit ይቀመጡ ተቀመጡ ተቀምጠው
stand ይቁሙ ቁሙ ቆመው
lie ይተኙ ተኙ ጋደም ተኝተው ይጋደሙ
up ከፍ ወደ_ላይ ያንሱ
down ዝቅ ወደ_ታች
inside ውስጥ
outside ውጭ
push ይግፉ ግፉ ይጫኑ
pull ይሳቡ ሳቡ ይጎትቱ
bend ያጥፉ ማጠፍ
straighten ይዘርጉ ቀጥ
tight ያጥብቁ አጥብቀው
loose ያላሉ ላላ
switch_on ያብሩ አብሩ
switch_off ያጥፉ አጥፉ
put_on ይልበሱ ያድርጉ ይለጥፉ
remove ያውልቁ ያስወግዱ ያውጡ
swallow ይዋጡ ዋጡ ይዋጡት
chew ያኝኩ አኝከው ያላምጡ
spit_out ይትፉ ትፉ ይትፉት
full ይሙሉ ሙሉ
empty ባዶ
always ሁልጊዜ ሁልጊዜም
doctor ሐኪም* ዶክተር* ሃኪም* ሀኪም*
nurse ነርስ*
skin ቆዳ *ቆዳ
nose አፍንጫ *አፍንጫ
hand እጅ*
leg እግር*
foot እግር*
fast በፍጥነት ቶሎ
slow በቀስታ ቀስ
adult አዋቂ*
child ልጅ* ህጻን* ሕፃን* ልጆች*
male ወንድ*
female ሴት*
blood ደም *ደም
urine ሽንት*
kidney ኩላሊት*
liver ጉበት*
heart ልብ *ልብ
lung ሳንባ*
pregnant እርጉዝ* ነፍሰ_ጡር*
fever ትኩሳት*
cough ሳል ማሳል
today ዛሬ
tomorrow ነገ
breakfast ቁርስ*
dinner እራት*
discard ይጣሉ ይጣሉት ጣሉ
keep_it ያስቀምጡ ያስቀምጡት ያቆዩ
tell ይንገሩ ንገሩ ያሳውቁ ይንገሯቸው
hide ይደብቁ ደብቁ
mix ይቀላቅሉ ቀላቅለው
shake ያናውጡ ያራግፉ
raw ጥሬ
cooked የበሰለ የተቀቀለ የበሰሉ
alone ብቻዎን ብቻዎትን
rest ያርፉ እረፍት
exercise ስፖርት
walk ይራመዱ በእግር_ይሂዱ
wash ይታጠቡ ይጠቡ
water ውሃ ውኃ *ውሃ
milk ወተት*
inhale ወደ_ውስጥ_ይተንፍሱ አየር_ይሳቡ
exhale ወደ_ውጭ_ይተንፍሱ
= kept beside what is said with them
tell *ነግር* *ንገር*
doctor ሐኪሙ ሃኪሙ ሀኪሙ ሐኪሟ
= put in, free, breath
exhale አየር_ያውጡ ያስወጡ
"""

DRUGS = """
paracetamol ፓራሲታሞ*
ibuprofen ኢቡፕሮፌ* አይቡፕሮፌ*
aspirin አስፕሪ*
warfarin ዋርፋሪ*
metformin ሜትፎርሚ*
insulin ኢንሱሊ*
amoxicillin አሞክሲሲሊ* አሞክሳሲሊ*
penicillin ፔኒሲሊ* ፔንሲሊ*
amlodipine አምሎዲፒ*
omeprazole ኦሜፕራዞ*
diclofenac ዳይክሎፌና* ዲክሎፌና*
"""
