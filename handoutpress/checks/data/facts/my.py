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
bottle ပုလင်း
unit ယူနစ်
glass ခွက် ဖန်ခွက်
injection ဆေးထိုး

times ကြိမ် ခါ
1/day နေ့စဉ် နေ့တိုင်း တစ်ရက် တစ်နေ့
1/week အပတ်စဉ် အပတ်တိုင်း တစ်ပတ်
every #တိုင်း #လျှင်
minute မိနစ်
hour နာရီ
day ရက် နေ့
week ပတ် အပတ်
month လ
year နှစ်

over #ထက်ပို #ကျော် #အထက် #ထက်_ပို #ထက်_ကျော်
under #အောက် #မပြည့် #ထက်_လျော့ #ထက်_နည်း
at_least အနည်းဆုံး_#
at_most အများဆုံး_# #ထက်မပို #ထက်_မပို
within #အတွင်း
after_n #ပြီးနောက် #အကြာ
before_n #မတိုင်မီ
or သို့မဟုတ်
morning မနက်
evening ညနေ
night ည
meal အစာ

not ဘူး ပါနှင့် မလုပ် မရှိ မတွေ့ မသိ မစစ်ဆေး မဖော်ပြ မတည်းဖြတ် မပြန် မပြီး မဖြစ် အစားမထိုး မသောက်နိုင် မစားနိုင် မသုံးနိုင် မလုပ်နိုင်
left ဘယ်
right ညာ
before မတိုင်မီ မီ
after ပြီးနောက်
mouth ပါးစပ်
eye မျက်စိ
ear နား
both နှစ်ဖက်စလုံး
1/4 လေးပုံတစ်ပုံ
1/month တစ်လ
1x တစ်ကြိမ် တစ်ခါ
2x နှစ်ကြိမ် နှစ်ခါ
3x သုံးကြိမ် သုံးခါ
stop ရပ်ပါ ရပ်တန့်
continue ဆက်သောက် ဆက်လက် ဆက်၍
increase တိုးပါ တိုးမြှင့်
reduce လျှော့
with အတူ
without မပါဘဲ
am မနက် နံနက်
pm ညနေ ည
mg မီလီဂရမ်
g ဂရမ်
kg ကီလို
l လီတာ
ml မီလီလီတာ
% ရာခိုင်နှုန်း
= what is done, and its contrary; places, people, signs
start စတင် စသောက်
avoid ရှောင်
continue ဆက်သောက် ဆက်သုံး
open ဖွင့်
closed ပိတ်
covered ဖုံး
uncovered ဖွင့်ထား
hot ရေပူ ပူသော ပူပူ
warm ရေနွေး နွေးသော
cold ရေအေး အေးသော
wet စိုစွတ် ရေစို စိုနေ
dry ခြောက်သွေ့ ခြောက်အောင် ခြောက်ခြောက်
clean သန့်ရှင်း
dirty ညစ်ပတ်
low နိမ့်
high မြင့်
safe ဘေးကင်း
unsafe အန္တရာယ်
more ပိုသောက် ပိုမို ပို၍ ပိုများ
less လျှော့သောက် လျှော့
better ပိုကောင်း သက်သာ
worse ပိုဆိုး
sit ထိုင်
stand မတ်တပ်ရပ် ရပ်နေ
lie လှဲ လဲလျောင်း
up မြှောက် မြှင့်
down နှိမ့် အောက်ချ
push တွန်း ဖိ
pull ဆွဲ
bend ကွေး
straighten ဆန့်
tight တင်းကျပ် ကျပ်
loose လျော့ ချောင်
switch_on ဖွင့်
switch_off ပိတ်
put_on ဝတ် ကပ်
remove ခွာ ဖယ်ရှား ချွတ်
swallow မျိုချ မြိုချ
chew ဝါး
spit_out ထွေး
full ဖြည့် ပြည့်
empty ဗလာ အလွတ်
always အမြဲ
doctor ဆရာဝန်
nurse သူနာပြု
skin အရေပြား
nose နှာခေါင်း
hand လက်ကို လက်ဆေး
leg ခြေထောက်
fast မြန်မြန် အမြန်
slow ဖြည်းဖြည်း
adult လူကြီး
child ကလေး
male အမျိုးသား ယောက်ျား
female အမျိုးသမီး
blood သွေး
urine ဆီး
stool ဝမ်း
kidney ကျောက်ကပ်
liver အသည်း
heart နှလုံး
lung အဆုတ်
pregnant ကိုယ်ဝန်
breastfeeding နို့တိုက်
fever ဖျား အဖျား
cough ချောင်းဆိုး
pain နာကျင်
today ယနေ့ ဒီနေ့
tomorrow မနက်ဖြန်
breakfast မနက်စာ
dinner ညစာ
discard လွှင့်ပစ် စွန့်ပစ်
keep_it သိမ်းထား သိမ်းဆည်း
tell ပြောပြ အကြောင်းကြား ပြောပါ
hide ဖုံးကွယ် ဝှက်
shake လှုပ်
mix ရော စပ်
freeze_it အေးခဲ
raw အစိမ်း
cooked ချက်ပြုတ် ကျက်
alone တစ်ယောက်တည်း
rest အနားယူ
exercise လေ့ကျင့်ခန်း
walk လမ်းလျှောက်
wash ဆေးကြော ဆေးပါ
nothing ဆေးပါရှိ ဆေးပါက
water ရေ
nothing ရေး ရေတွက်
milk နို့
= put in, free, breath
inhale အသက်ရှူသွင်း ရှူသွင်း
exhale အသက်ရှူထုတ် ရှူထုတ်
"""

DRUGS = """
paracetamol ပါရာစီတမော
ibuprofen အိုင်ဗျူပရိုဖင် အိုင်ဘူပရိုဖင်
aspirin အက်စပရင်
insulin အင်ဆူလင်
amoxicillin အမောက်ဆီဆလင်
penicillin ပင်နီဆလင်
"""
