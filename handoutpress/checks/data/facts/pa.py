"""Punjabi: a short row, for what changes a dose first."""

STATE = "drafted"

WORDS = """
1 ਇੱਕ ਇਕ
2 ਦੋ
3 ਤਿੰਨ
4 ਚਾਰ
5 ਪੰਜ
1/2 ਅੱਧੀ ਅੱਧਾ ਅੱਧੇ
1/4 ਚੌਥਾਈ
3/2 ਡੇਢ

tablet ਗੋਲੀ ਗੋਲੀਆਂ ਟੈਬਲੇਟ
capsule ਕੈਪਸੂਲ
drop ਬੂੰਦ ਬੂੰਦਾਂ ਤੁਪਕੇ
spoon ਚਮਚ ਚਮਚਾ ਚਮਚੇ
bottle ਬੋਤਲ
unit ਯੂਨਿਟ
glass ਗਲਾਸ ਕੱਪ
dose ਖੁਰਾਕ ਖ਼ੁਰਾਕ
injection ਟੀਕਾ ਟੀਕੇ

times ਵਾਰ ਵਾਰੀ
1x ਇੱਕ_ਵਾਰ
2x ਦੋ_ਵਾਰ
3x ਤਿੰਨ_ਵਾਰ
1/day ਰੋਜ਼ਾਨਾ ਹਰ_ਰੋਜ਼ ਹਰ_ਦਿਨ ਦਿਨ_ਵਿੱਚ
1/week ਹਰ_ਹਫ਼ਤੇ ਹਫ਼ਤਾਵਾਰੀ ਹਫ਼ਤੇ_ਵਿੱਚ ਹਫਤੇ_ਵਿੱਚ
every ਹਰ_#
per ਪ੍ਰਤੀ_#
minute ਮਿੰਟ ਮਿੰਟਾਂ
hour ਘੰਟਾ ਘੰਟੇ ਘੰਟਿਆਂ
day ਦਿਨ ਦਿਨਾਂ
week ਹਫ਼ਤਾ ਹਫ਼ਤੇ ਹਫ਼ਤਿਆਂ ਹਫਤੇ
month ਮਹੀਨਾ ਮਹੀਨੇ ਮਹੀਨਿਆਂ
year ਸਾਲ ਸਾਲਾਂ

over #_ਤੋਂ_ਵੱਧ #_ਤੋਂ_ਜ਼ਿਆਦਾ #_ਤੋਂ_ਉੱਪਰ
under #_ਤੋਂ_ਘੱਟ #_ਤੋਂ_ਹੇਠਾਂ
at_least ਘੱਟੋ-ਘੱਟ_# ਘੱਟੋ_ਘੱਟ_#
at_most ਵੱਧ_ਤੋਂ_ਵੱਧ_# #_ਤੱਕ
within #_ਦੇ_ਅੰਦਰ
after_n #_ਬਾਅਦ
before_n #_ਪਹਿਲਾਂ
or ਜਾਂ
morning ਸਵੇਰ ਸਵੇਰੇ
evening ਸ਼ਾਮ
night ਰਾਤ
meal ਖਾਣਾ ਖਾਣੇ ਭੋਜਨ

not ਨਾ ਨਹੀਂ ਨ ਬਿਨਾਂ
left ਖੱਬਾ ਖੱਬੀ ਖੱਬੇ
right ਸੱਜਾ ਸੱਜੀ ਸੱਜੇ
before ਪਹਿਲਾਂ
after ਬਾਅਦ
without ਬਿਨਾਂ
mouth ਮੂੰਹ
skin ਚਮੜੀ
eye ਅੱਖ ਅੱਖਾਂ
ear ਕੰਨ ਕੰਨਾਂ
both ਦੋਵੇਂ ਦੋਹਾਂ
always ਹਮੇਸ਼ਾ
6 ਛੇ
7 ਸੱਤ
8 ਅੱਠ
9 ਨੌਂ
10 ਦਸ
1/month ਮਹੀਨੇ_ਵਿੱਚ
teaspoon ਚਾਹ_ਦਾ_ਚਮਚਾ ਛੋਟਾ_ਚਮਚਾ ਛੋਟੇ_ਚਮਚੇ ਚਮਚਾ_ਚਾਹ_ਵਾਲਾ
tablespoon ਵੱਡਾ_ਚਮਚਾ ਵੱਡੇ_ਚਮਚੇ
even_if ਭਾਵੇਂ ਫਿਰ_ਵੀ
until ਜਦੋਂ_ਤੱਕ ਜਦ_ਤੱਕ
stop ਬੰਦ ਰੋਕੋ
continue ਜਾਰੀ ਲੈਂਦੇ_ਰਹੋ
with ਨਾਲ
take ਲਓ
increase ਵਧਾਓ ਵਧਾਉ*
reduce ਘਟਾਓ ਘਟਾਉ*
on_empty ਖਾਲੀ_ਪੇਟ ਖ਼ਾਲੀ_ਪੇਟ
on_full ਭਰੇ_ਪੇਟ
am ਸਵੇਰ ਸਵੇਰੇ
pm ਸ਼ਾਮ ਰਾਤ
mg ਮਿਲੀਗ੍ਰਾਮ
g ਗ੍ਰਾਮ
kg ਕਿਲੋ ਕਿਲੋਗ੍ਰਾਮ
l ਲੀਟਰ ਲਿਟਰ
ml ਮਿਲੀਲੀਟਰ
% ਪ੍ਰਤੀਸ਼ਤ
= what is done, and its contrary; places, people, signs
take ਲਓ ਲੈਣਾ ਖਾਓ ਲਵੋ
start ਸ਼ੁਰੂ
skip ਛੱਡੋ ਛੱਡ_ਦਿਓ
avoid ਬਚੋ ਪਰਹੇਜ਼*
open ਖੋਲ੍ਹ* ਖੁੱਲ੍ਹਾ ਖੁੱਲ੍ਹੀ ਖੁੱਲ੍ਹੇ
closed ਬੰਦ
covered ਢੱਕ* ਢਕ*
uncovered ਖੁੱਲ੍ਹਾ ਖੁੱਲ੍ਹੀ ਨੰਗਾ
hot ਗਰਮ
warm ਕੋਸਾ ਕੋਸੇ ਗਰਮ
cold ਠੰਡਾ ਠੰਡੇ ਠੰਡੀ ਠੰਢਾ ਠੰਢੇ
wet ਗਿੱਲਾ ਗਿੱਲੀ ਗਿੱਲੇ ਭਿਓਂ*
dry ਸੁੱਕਾ ਸੁੱਕੀ ਸੁੱਕੇ ਸੁਕਾ*
clean ਸਾਫ਼ ਸਾਫ
dirty ਗੰਦਾ ਗੰਦੀ ਗੰਦੇ ਮੈਲਾ
low ਘੱਟ
high ਉੱਚਾ ਉੱਚੀ ਵੱਧ ਜ਼ਿਆਦਾ
more ਵੱਧ ਜ਼ਿਆਦਾ ਹੋਰ
less ਘੱਟ
safe ਸੁਰੱਖਿਅਤ
unsafe ਅਸੁਰੱਖਿਅਤ ਖ਼ਤਰਨਾਕ ਖਤਰਨਾਕ ਖ਼ਤਰਾ ਖਤਰਾ
better ਬਿਹਤਰ ਠੀਕ ਸੁਧਾਰ
worse ਬਦਤਰ ਵਿਗੜ* ਮਾੜਾ
sit ਬੈਠੋ ਬੈਠ* ਬੈਠੇ
stand ਖੜ੍ਹੇ ਖੜ੍ਹਾ ਖੜ੍ਹੀ
lie ਲੇਟ* ਲੰਮੇ_ਪਓ ਲੰਮੇ
up ਉੱਪਰ ਚੁੱਕੋ ਚੁੱਕ* ਉਠਾਓ ਉੱਚਾ_ਕਰੋ
down ਹੇਠਾਂ ਨੀਵਾਂ ਨੀਵੀਂ
inside ਅੰਦਰ
outside ਬਾਹਰ
push ਧੱਕੋ ਧੱਕ* ਦਬਾਓ
pull ਖਿੱਚੋ ਖਿੱਚ*
bend ਮੋੜੋ ਮੋੜ*
straighten ਸਿੱਧਾ ਸਿੱਧੀ ਸਿੱਧੇ
tight ਕੱਸ* ਤੰਗ ਕਸ*
loose ਢਿੱਲਾ ਢਿੱਲੀ ਢਿੱਲੇ
switch_on ਚਾਲੂ
switch_off ਬੰਦ
put_on ਪਹਿਨੋ ਪਾਓ ਲਗਾਓ ਪਹਿਨ*
remove ਉਤਾਰ* ਹਟਾ* ਕੱਢ* ਲਾਹ*
leave_on ਲੱਗਾ_ਰਹਿਣ ਰਹਿਣ_ਦਿਓ
swallow ਨਿਗਲ* ਨਿਗਲੋ
chew ਚਬਾ*
spit_out ਥੁੱਕ*
full ਭਰੋ ਭਰਿਆ ਭਰੀ ਭਰੇ ਭਰ
empty ਖਾਲੀ ਖ਼ਾਲੀ
never ਕਦੇ_ਵੀ ਕਦੇ
doctor ਡਾਕਟਰ*
nurse ਨਰਸ*
nose ਨੱਕ
hand ਹੱਥ ਹੱਥਾਂ
foot ਪੈਰ ਪੈਰਾਂ
leg ਲੱਤ ਲੱਤਾਂ
arm ਬਾਂਹ ਬਾਹਾਂ
fast ਤੇਜ਼ ਤੇਜ਼ੀ ਜਲਦੀ
slow ਹੌਲੀ
adult ਬਾਲਗ*
child ਬੱਚਾ ਬੱਚੇ ਬੱਚਿਆਂ
male ਮਰਦ* ਆਦਮੀ*
female ਔਰਤ*
blood ਖ਼ੂਨ ਖੂਨ ਲਹੂ
urine ਪਿਸ਼ਾਬ
stool ਟੱਟੀ ਮਲ ਪਖ਼ਾਨਾ
kidney ਗੁਰਦਾ ਗੁਰਦੇ ਗੁਰਦਿਆਂ
liver ਜਿਗਰ
heart ਦਿਲ
lung ਫੇਫੜ*
pregnant ਗਰਭਵਤੀ ਗਰਭ*
breastfeeding ਛਾਤੀ_ਦਾ_ਦੁੱਧ ਦੁੱਧ_ਚੁੰਘਾ* ਦੁੱਧ_ਪਿਲਾ*
fever ਬੁਖਾਰ ਬੁਖ਼ਾਰ
cough ਖੰਘ
pain ਦਰਦ ਪੀੜ
today ਅੱਜ
tomorrow ਭਲਕੇ
breakfast ਨਾਸ਼ਤਾ ਨਾਸ਼ਤੇ
dinner ਰਾਤ_ਦਾ_ਖਾਣਾ ਰਾਤ_ਦੇ_ਖਾਣੇ
discard ਸੁੱਟ* ਸੁੱਟੋ
keep_it ਸੰਭਾਲ* ਸਾਂਭ*
tell ਦੱਸ* ਕਹਿ* ਕਹੇ ਕਿਹਾ ਦੱਸੋ
hide ਲੁਕਾ* ਛੁਪਾ*
insert ਅੰਦਰ_ਪਾ*
thaw ਪਿਘਲਾ* ਪਿਘਲ*
freeze_it ਜਮਾ* ਜੰਮਿਆ
shake ਹਿਲਾ*
move ਹਿਲਾ*
keep_still ਸਥਿਰ ਬਿਨਾਂ_ਹਿਲਾਏ
mix ਮਿਲਾ* ਘੋਲ*
diluted ਪਤਲਾ_ਕਰ*
raw ਕੱਚਾ ਕੱਚੀ ਕੱਚੇ
cooked ਪਕਾਇਆ ਪਕਾਈ ਪਕਾਏ ਪੱਕਿਆ ਪੱਕੇ
alone ਇਕੱਲੇ ਇਕੱਲਾ ਇਕੱਲੀ
accompanied ਕਿਸੇ_ਨੂੰ_ਨਾਲ ਕਿਸੇ_ਦੇ_ਨਾਲ
rest ਆਰਾਮ*
exercise ਕਸਰਤ*
walk ਤੁਰ* ਸੈਰ*
wash ਧੋ*
water ਪਾਣੀ
milk ਦੁੱਧ
bring ਲਿਆ* ਲੈ_ਕੇ_ਆਓ
break_it ਤੋੜ*
accept ਸਵੀਕਾਰ* ਮੰਨ*
refuse ਇਨਕਾਰ* ਮਨ੍ਹਾ*
inhale ਸਾਹ_ਲਓ ਸਾਹ_ਅੰਦਰ*
exhale ਸਾਹ_ਛੱਡ* ਸਾਹ_ਬਾਹਰ*
"""

DRUGS = """
paracetamol ਪੈਰਾਸੀਟਾਮੋਲ*
ibuprofen ਆਈਬੂਪ੍ਰੋਫ਼ੈਨ* ਆਈਬੂਪ੍ਰੋਫੈਨ* ਆਈਬੁਪ੍ਰੋਫੇਨ*
aspirin ਐਸਪਰੀਨ* ਐਸਪਰਿਨ* ਐਸਪਿਰਿਨ*
warfarin ਵਾਰਫਰੀਨ* ਵਾਰਫੈਰਿਨ*
metformin ਮੈਟਫੋਰਮਿਨ* ਮੈਟਫਾਰਮਿਨ*
insulin ਇਨਸੁਲਿਨ* ਇੰਸੁਲਿਨ*
amoxicillin ਅਮੋਕਸੀਸਿਲਿਨ* ਐਮੋਕਸੀਸਿਲਿਨ*
penicillin ਪੈਨਿਸਿਲਿਨ*
amlodipine ਐਮਲੋਡੀਪੀਨ* ਐਮਲੋਡਿਪੀਨ*
omeprazole ਓਮੇਪ੍ਰਾਜ਼ੋਲ*
diclofenac ਡਾਈਕਲੋਫੇਨੈਕ* ਡਿਕਲੋਫੇਨੈਕ*
"""
