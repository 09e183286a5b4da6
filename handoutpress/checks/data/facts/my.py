"""Burmese: a short row, for what changes a dose first."""

STATE = "drafted"

WORDS = """
1 တစ်
2 နှစ်
3 သုံး
4 လေး
5 ငါး
1/2 တစ်ဝက် တဝက်

tablet ဆေးပြား ပြား
capsule ဆေးတောင့် တောင့်
drop စက် အစက်
teaspoon လက်ဖက်ရည်ဇွန်း
tablespoon စားပွဲတင်ဇွန်း ထမင်းစားဇွန်း
spoon ဇွန်း
bottle ပုလင်း
unit ယူနစ်
glass ခွက် ဖန်ခွက်
injection ဆေးထိုး

times ကြိမ် ခါ
1/day နေ့စဉ် နေ့တိုင်း
1/week အပတ်စဉ် အပတ်တိုင်း
every #တိုင်း #လျှင်
per တစ်ရက် တစ်နေ့ တစ်ပတ်
minute မိနစ်
hour နာရီ
day ရက် နေ့
week ပတ် အပတ်
month လ
year နှစ်

over #ထက်ပို #ကျော် #အထက်
under #အောက် #မပြည့်
at_least အနည်းဆုံး_#
at_most အများဆုံး_# #ထက်မပို
within #အတွင်း
after_n #ပြီးနောက် #အကြာ
before_n #မတိုင်မီ
or သို့မဟုတ်
morning မနက်
evening ညနေ
night ည
meal အစာ

not ဘူး ပါနှင့် မလုပ် မရှိ မတွေ့ မသိ မစစ်ဆေး မဖော်ပြ မတည်းဖြတ် မပြန် မပြီး မဖြစ် အစားမထိုး
left ဘယ်
right ညာ
before မတိုင်မီ မီ
after ပြီးနောက်
mouth ပါးစပ်
eye မျက်စိ
ear နား
both နှစ်ဖက်စလုံး
"""
