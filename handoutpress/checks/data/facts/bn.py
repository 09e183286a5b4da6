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
per দিনে সপ্তাহে মাসে
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
"""
