"""Gujarati: a short row, for what changes a dose first."""

STATE = "drafted"

WORDS = """
1 એક
2 બે
3 ત્રણ
4 ચાર
5 પાંચ
1/2 અડધી અડધો અડધું
3/2 દોઢ
5/2 અઢી

tablet ગોળી ગોળીઓ ટેબ્લેટ
capsule કેપ્સ્યુલ
drop ટીપું ટીપાં
spoon ચમચી
bottle બોટલ
unit યુનિટ
glass ગ્લાસ કપ
dose ડોઝ માત્રા
injection ઇન્જેક્શન

times વાર વખત
1x એક_વાર એકવાર
2x બે_વાર
3x ત્રણ_વાર
1/day દરરોજ રોજ દિવસમાં
1/week દર_અઠવાડિયે અઠવાડિયામાં
every દર_#
minute મિનિટ*
hour કલાક*
day દિવસ*
week અઠવાડિય*
month મહિન*
year વર્ષ*

over #_થી_વધુ #_થી_વધારે #_થી_ઉપર #_મોટા #_મોટી #_વધુ #_વધારે #_ઉપર
under #_થી_ઓછી #_થી_ઓછા #_થી_ઓછું #_થી_નીચે #_નાના #_નાની #_ઓછી #_ઓછા #_ઓછું #_ઓછો #_નીચે #_થી_ઓછો
at_least ઓછામાં_ઓછા_# ઓછામાં_ઓછું_#
at_most વધુમાં_વધુ_# #_સુધી
within #_અંદર
after_n #_પછી
before_n #_પહેલાં
or અથવા
morning સવાર*
evening સાંજ*
night રાત*
meal ભોજન* ખોરાક*

not ન નહીં ના નથી વિના વગર
left ડાબી ડાબા ડાબો ડાબું
right જમણી જમણા જમણો જમણું
before પહેલાં પહેલા
after પછી
without વિના વગર
mouth મોં
eye આંખ*
ear કાન*
both બંને
6 છ
7 સાત
8 આઠ
9 નવ
10 દસ
1/4 પા
1/month મહિનામાં
per પ્રતિ_#
teaspoon ચમચી
tablespoon મોટી_ચમચી મોટો_ચમચો
even_if તો_પણ ભલે છતાં
until ત્યાં_સુધી
with સાથે
stop બંધ
continue ચાલુ જારી
take લો
increase વધારો
reduce ઘટાડો
on_empty ખાલી_પેટે ખાલી_પેટ
on_full ભરેલા_પેટે ભરેલા_પેટ
am સવારે
pm સાંજે રાત્રે બપોરે
mg મિલિગ્રામ
g ગ્રામ
kg કિલો કિલોગ્રામ
l લિટર
ml મિલિલિટર
% ટકા
clock #_વાગ્યે #_વાગે
"""
