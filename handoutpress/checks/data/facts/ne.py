"""Nepali: a short row, for what changes a dose first."""

STATE = "drafted"

WORDS = """
1 एक
2 दुई
3 तीन
4 चार
5 पाँच
6 छ
1/2 आधा
1/4 चौथाइ
3/2 डेढ

tablet चक्की ट्याब्लेट गोली
capsule क्याप्सुल
drop थोपा
teaspoon चिया_चम्चा
tablespoon खाने_चम्चा
spoon चम्चा
bottle बोतल
unit युनिट
glass गिलास कप
dose खुराक मात्रा
injection सुई

times पटक चोटि
1x एक_पटक
2x दुई_पटक
3x तीन_पटक
1/day दैनिक हरेक_दिन प्रत्येक_दिन
1/week साप्ताहिक हरेक_हप्ता
every हरेक_# प्रत्येक_#
per दिनमा हप्तामा महिनामा प्रति_#
minute मिनेट*
hour घण्टा*
day दिन*
week हप्ता* साता*
month महिना*
year वर्ष*

over #_भन्दा_बढी #_भन्दा_माथि
under #_भन्दा_कम #_भन्दा_मुनि
at_least कम्तीमा_#
at_most बढीमा_# #_सम्म
within #_भित्र
after_n #_पछि
before_n #_अघि #_अगाडि
or वा
morning बिहान*
evening साँझ* बेलुका*
night राति रात*
meal खाना*

not न नगर्नुहोस् छैन हुँदैन होइन बिना नखानुहोस् नलिनुहोस् नचलाउनुहोस् न*स् छैनन् *दैन *दैनन् *एन नभए* नगरि* न*िएको न*िएका
left बायाँ देब्रे
right दायाँ दाहिने
before अघि अगाडि
after पछि
without बिना
mouth मुख*
skin छाला*
eye आँखा*
ear कान*
both दुवै
always सधैं
"""
