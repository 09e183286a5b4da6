"""Bengali: endings and classifiers stick to words."""

STATE = "drafted"

WORDS = """
= numbers in words
1 এক একটি একটা
2 দুই দুটি দুটো দু
3 তিন তিনটি তিনটা
4 চার চারটি
5 পাঁচ পাঁচটি
6 ছয় ছয়টি
7 সাত
8 আট
9 নয়
10 দশ
1/2 অর্ধেক আধা আধখানা
1/4 চতুর্থাংশ সিকি
3/2 দেড় দেড়টি দেড়টা
5/2 আড়াই আড়াইটি

= what a number counts
tablet ট্যাবলেট* বড়ি বড়ি টি_ট্যাবলেট
capsule ক্যাপসুল*
puff পাফ
drop ফোঁটা
patch প্যাচ
sachet স্যাশে প্যাকেট
teaspoon চা_চামচ চা-চামচ
tablespoon টেবিল_চামচ
spoon চামচ
bottle বোতল শিশি
unit ইউনিট একক
glass গ্লাস কাপ
dose ডোজ মাত্রা
injection ইনজেকশন সুই
person জন মানুষ রোগী

= how often
times বার
1x একবার
2x দুবার দুইবার
3x তিনবার
4x চারবার
1/day প্রতিদিন রোজ দৈনিক
1/week প্রতি_সপ্তাহে সাপ্তাহিক
1/month প্রতি_মাসে মাসিক
every প্রতি_# #_পর_পর #_পরপর #_অন্তর
1/2day একদিন_পর_পর এক_দিন_পর_পর একদিন_পরপর
as_needed প্রয়োজনে দরকার_হলে প্রয়োজন_হলে

= periods
minute মিনিট*
hour ঘণ্টা* ঘন্টা*
day দিন*
week সপ্তাহ*
month মাস*
year বছর*

= bounds
over #_এর_বেশি #_বেশি #_উপরে #_ঊর্ধ্বে #_বেশী
under #_কম #_নিচে #_এর_কম #_নীচে
at_least কমপক্ষে_# অন্তত_# #_বা_তার_বেশি
at_most সর্বোচ্চ_# #_বেশি_নয় #_পর্যন্ত #_বা_তার_কম #_বেশি_নেবেন_না #_বেশি_খাবেন_না

= time beside a number
within #_মধ্যে
after_n #_পরে #_পর
before_n #_আগে
for_n #_ধরে #_জন্য
or বা অথবা

= parts of the day, meals
am সকাল* ভোর*
pm রাত* সন্ধ্যা* বিকাল* বিকেল*
noon দুপুর*
morning সকাল*
evening সন্ধ্যা*
night রাত*
bedtime ঘুমানোর_আগে শোবার_আগে
meal খাবার* খাওয়া*

= negation
not না নয় নেই নি ছাড়া বিনা *েননি *েনি *য়নি
not_otherwise এড়িয়ে নিষেধ বন্ধ

= scales of temperature
°C সেলসিয়াস ডিগ্রি_সেলসিয়াস
°F ফারেনহাইট ডিগ্রি_ফারেনহাইট

= opposites
left বাম* বাঁ
right ডান*
before আগে
after পরে পর
with সঙ্গে সাথে
without ছাড়া
on_empty খালি_পেটে
on_full ভরা_পেটে
stop বন্ধ
start শুরু
wet ভেজা*
dry শুকনো*
hot গরম
cold ঠান্ডা
low কম
high বেশি উচ্চ
mouth মুখ*
skin ত্বক*
eye চোখ*
ear কান*
nose নাক*
both দুই_উভয় উভয়
always সবসময়
never কখনো_না কখনই
1st প্রথম
2nd দ্বিতীয়
3rd তৃতীয়
last শেষ সর্বশেষ
6 ছয়টা
7 সাতটা সাতটি
8 আটটা আটটি
9 নয়টা নয়টি
10 দশটা দশটি
5 পাঁচটা
4 চারটা চারটে
11 এগারো এগারোটা
12 বারো বারোটা
new নতুন
old পুরোনো পুরানো পুরাতন পুরনো পুরোনোটি
covered ঢেকে ঢাকা ঢাকুন
uncovered খোলা_রাখ* উন্মুক্ত
upper উপরের ওপরের
bottom_part নিচের নীচের
all_of সব সকল সবাই* সবার সমস্ত
one_of যেকোনো_একজন* একজনকে যেকোনো_একটি শুধু_একটি একটিমাত্র এক_চোখে এক_চোখ
both দুজন* দুই_চোখ* দুটোই দুটিই দুই_কান* দুই_পা* দুই_হাত*
each প্রতিটি প্রত্যেক* প্রতি_চোখে
except ছাড়া বাদে ব্যতীত
only শুধু কেবল শুধুমাত্র কেবলমাত্র মাত্র একমাত্র
gain_weight ওজন_বাড়* ওজন_বৃদ্ধি
lose_weight ওজন_কম* ওজন_হ্রাস
full ভরা পূর্ণ
empty খালি
swallow গিল*
spit_out থুতু কুলি_করে_ফেল*
chew চিবি* চিবা*
put_on লাগানো* লাগান পরুন পরা*
soft নরম
hard শক্ত
solid শক্ত_খাবার কঠিন
liquid তরল
common সাধারণ
rare বিরল
heavy ভারী ভারি
light হালকা_জিনিস
deep গভীর
shallow অগভীর
next পরবর্তী পরের
previous আগের পূর্ববর্তী
tomorrow আগামীকাল
yesterday গতকাল
bend ভাঁজ* বাঁকা*
straighten সোজা*
large বড়_সন্তান* বড়_বাচ্চা* বড়_শিশু*
small ছোট_সন্তান* ছোট_বাচ্চা* ছোট_শিশু*
abnormal অস্বাভাবিক
normal স্বাভাবিক
above ওপরে উপরে
below নিচে নীচে
adult প্রাপ্তবয়স্ক* বড়দের
child শিশু* বাচ্চা*
male পুরুষ*
female মহিলা* নারী*
mother মা মায়ের
father বাবা বাবার
afternoon বিকেল* বিকাল* দুপুর*
breakfast সকালের_নাস্তা* নাস্তা* সকালের_খাবার*
lunch দুপুরের_খাবার*
dinner রাতের_খাবার*
midnight মধ্যরাত*
arm বাহু* হাত*
hand হাত*
leg পা পায়ের পায়ে পা*টি
foot পায়ের_পাতা*
avoid এড়িয়ে* পরিহার* বিরত*
better ভালো* উন্নতি* কমে_যায়
worse খারাপ* বেড়ে_যায়
even_if থাকলেও হলেও করলেও লাগলেও *লেও তবুও
if যদি *লে
when যখন
only_if শুধু_যদি কেবল_যদি তবেই কেবল_তখনই
unless যদি_না না_হলে না_বললে
until না_হওয়া_পর্যন্ত যতক্ষণ যতদিন পর্যন্ত
because কারণ
clean পরিষ্কার*
dirty নোংরা* ময়লা*
closed বন্ধ
open খোলা* খুলু* খোলে
continue চালিয়ে*
take নিন খান সেবন* নেবেন
skip বাদ
increase বাড়ান বাড়া* বৃদ্ধি*
reduce কমান কমা* কমি* হ্রাস*
positive পজিটিভ
negative নেগেটিভ
safe নিরাপদ
unsafe অনিরাপদ বিপজ্জনক
remove খুলে_ফেল* তুলে_ফেল* সরিয়ে* সরান
leave_on লাগিয়ে_রাখ* রেখে_দিন
inside ভেতরে ভিতরে
outside বাইরে
sit বস* বসে*
stand দাঁড়*
lie শুয়ে* শোয়া*
more বেশি
less কম
early তাড়াতাড়ি আগেভাগে
late দেরি*
fast দ্রুত
slow ধীরে আস্তে
inhale শ্বাস_নিন শ্বাস_নেও* শ্বাস_নেবেন শ্বাস_টান*
exhale শ্বাস_ছাড়* নিঃশ্বাস_ছাড়*
out_of_reach নাগালের_বাইরে
within_reach নাগালের_মধ্যে
severe তীব্র গুরুতর মারাত্মক
mild হালকা মৃদু
strong শক্তিশালী
weak দুর্বল
tight আঁটসাঁট শক্ত_করে
loose ঢিলা ঢিলে ঢিলেঢালা
up ওপরের_দিকে উপরের_দিকে
down নিচের_দিকে নীচের_দিকে
warm কুসুম_গরম গরম_নয়_হালকা উষ্ণ
cool ঠান্ডা
same একই
different আলাদা ভিন্ন অন্য
double দ্বিগুণ
water পানি জল
milk দুধ
juice রস জুস
salt লবণ
sugar চিনি
oil তেল
powder গুঁড়া গুঁড়ো পাউডার
white সাদা
blue নীল
red লাল
green সবুজ
yellow হলুদ
brown বাদামি
pink গোলাপি
black কালো
wait অপেক্ষা*
then তারপর এরপর
still এখনও এখনো তখনও
use ব্যবহার*
vein শিরা*
muscle পেশি* পেশী* মাংসপেশি*
end শেষ_হ*
day_time দিনের_বেলা* দিনের_চেয়ে
front সামনে*
back_of পেছনে* পিছনে*
push চাপ_দিন ঠেল*
pull টান*
until_n #_পর্যন্ত
from_n #_থেকে
every_other একদিন_অন্তর
halve অর্ধেক_ক* অর্ধেক_মাত্রা অর্ধেক_ডোজ
asleep ঘুমিয়ে ঘুমন্ত অচেতন
awake জেগে সজাগ
fridge ফ্রিজে ফ্রিজ রেফ্রিজারেটর*
freezer ফ্রিজার* ডিপ_ফ্রিজ*
room_temperature ঘরের_তাপমাত্রা*
pregnant গর্ভবতী* গর্ভাবস্থা*
breastfeeding বুকের_দুধ* স্তন্যদান*
under_tongue জিভের_নিচে জিহ্বার_নিচে
on_tongue জিভের_ওপর জিহ্বার_ওপর জিভের_উপর
today আজ আজকে
urine প্রস্রাব* মূত্র*
stool মল পায়খানা*
blood রক্ত*
constipation কোষ্ঠকাঠিন্য*
diarrhoea ডায়রিয়া* পাতলা_পায়খানা*
kidney কিডনি*
liver লিভার* যকৃৎ*
heart হৃদ্* হার্ট* হৃৎ*
lung ফুসফুস*
weekend সপ্তাহান্ত*
working_day কর্মদিবস*
day_after পরের_দিন পরদিন
day_before আগের_দিন
healthy সুস্থ
sick অসুস্থ
upright সোজা_করে_ধর* খাড়া*
upside_down উল্টো* উল্টা* উপুড়*
5:times পাঁচবার
6:times ছয়বার ছবার
7:times সাতবার
8:times আটবার
9:times নয়বার
10:times দশবার
up উঁচু উঁচুতে
down নিচু নীচু
4th চতুর্থ
5th পঞ্চম
6th ষষ্ঠ
7th সপ্তম
8th অষ্টম
9th নবম
10th দশম
1x একবারের
2x দুবারের দুইবারের
3x তিনবারের
4x চারবারের
13 তেরো
14 চৌদ্দ
15 পনেরো
16 ষোলো
18 আঠারো
20 বিশ কুড়ি
24 চব্বিশ
30 ত্রিশ
40 চল্লিশ
rest বিশ্রাম
move নাড়া* নড়া* নাড়*
up তুলে তুলুন উঁচু
tight শক্ত আঁট*
loose ঢিলা আলগা
put_on পরুন পরে_নিন
fasten বাঁধুন বেঁধে
unfasten খুলুন খুলে
open খুলুন খুলে
inhale শ্বাস_নিন শ্বাস_নেবেন
exhale শ্বাস_ছাড়ুন শ্বাস_ছাড়বেন
light হালকা_জিনিস
full ভরুন ভরে
hungry ক্ষুধা ক্ষিদে খিদে
sated পেট_ভরা পেট_ভরে
eat খাওয়া* খাবার*
meal খাবার*
wash ধোবেন ধুয়ে ধোয়া* ধুন
wound ক্ষত* ঘা
thin পাতলা
thick পুরু ঘন মোটা
nothing ঘন_ঘন
"""
