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
1/day દરરોજ રોજ
1/week દર_અઠવાડિયે
every દર_#
per દિવસમાં અઠવાડિયામાં મહિનામાં
minute મિનિટ*
hour કલાક*
day દિવસ*
week અઠવાડિય*
month મહિન*
year વર્ષ*

over #_થી_વધુ #_થી_વધારે #_થી_ઉપર
under #_થી_ઓછી #_થી_ઓછા #_થી_ઓછું #_થી_નીચે
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
before પહેલાં
after પછી
without વિના વગર
mouth મોં
eye આંખ*
ear કાન*
both બંને
"""
