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
"""
