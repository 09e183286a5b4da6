"""Hungarian: a short row, for what changes a dose first."""

STATE = "drafted"

WORDS = """
1 egy
2 két kettő
3 három
4 négy
5 öt
6 hat
1/2 fél felét fele
1/4 negyed negyedét
3/2 másfél
+1/2 és_fél
1st első
2nd második
3rd harmadik

tablet tablett* pirul*
capsule kapszul*
puff befúv* fújás*
drop csepp*
patch tapasz*
sachet tasak*
teaspoon teáskanál* kávéskanál*
tablespoon evőkanál*
bottle üveg* palack*
unit egység*
glass pohár* csész*
dose adag*
injection injekció*

times alkalommal
1x egyszer
2x kétszer
3x háromszor
4x négyszer
1/day naponta minden_nap
1/week hetente minden_héten
1/month havonta
every #_onként minden_#
1/2day minden_másnap kétnaponta
as_needed szükség_esetén
minute perc*
hour óra órá*
day nap napo* nappal
week hét het*
month hónap*
year év éve*

over több_mint_# #_felett #_fölött #_nál_több #_feletti* #_fölötti* #_többet #_több #_magasabb #_idősebb* #_hosszabb #_nagyobb #_tovább
under kevesebb_mint_# #_alatt #_alatti* #_kevesebbet #_kevesebb #_alacsonyabb #_fiatalabb* #_rövidebb #_kisebb
at_least legalább_# #_vagy_több #_vagy_idősebb
at_most legfeljebb_# maximum_# #_vagy_kevesebb
within #_belül
after_n #_után #_múlva
before_n #_előtt
minus mínusz_#
or vagy
morning reggel*
evening este
night éjsz* éjjel
meal étkez* evés*

not nem ne soha sem nincs nincsen* nélkül tilos
left bal balra
right jobb jobbra
before előtt
after után
without nélkül
wet nedves* vizes*
dry száraz*
hot forró*
cold hideg*
low alacsony*
high magas*
mouth száj*
skin bőr*
eye szem*
ear fül*
both mindkét*
always mindig
never soha
7 hetet
8 nyolc
9 kilenc
10 tíz
12 tizenkét tizenkettő
15 tizenöt
20 húsz
24 huszonnégy
30 harminc
even_if akkor_is akkor_sem még_akkor_is
until amíg ameddig
unless hacsak
only_if csak_akkor
because mert
with étellel étkezéssel
on_empty éhgyomor* éhgyomri üres_gyomor*
on_full teli_gyomor* tele_gyomor*
stop hagyja_abba abbahagy* állítsa_le
continue folytas* szedje_tovább tovább_szed*
start kezdje kezdj* elkezd*
take vegye_be vegyen_be szedje beve*
skip hagyja_ki kihagy*
avoid kerülje kerüljön kerülni
not_otherwise kerülje kerüljön tilos
increase emel* növel*
reduce csökkent*
positive pozitív*
negative negatív*
safe biztonságos*
unsafe veszélyes*
open nyitva nyiss* nyitott
closed zárva zárja becsuk*
clean tiszta tisztán
dirty piszkos* koszos*
better jobban jobb_lesz javul*
worse rosszabb* romlik rosszabbod*
remove vegye_le távolíts*
inside bent
outside kint kívül
nose orr*
arm kar karja karba
leg láb lába lábat
hand kéz keze kezét
am reggel délelőtt
pm este délután
noon délben dél
midnight éjfél*
afternoon délután
clock #_órakor #_óra
breakfast reggeli* reggelizés
lunch ebéd*
dinner vacsor*
bedtime lefekvés*
adult felnőtt*
child gyermek* gyerek*
each mindegyik*
mg milligramm*
µg mikrogramm*
g gramm grammot
kg kiló kilogramm*
l liter litert
ml milliliter*
% százalék*
°C celsius celsius-fok* fok_celsius celsius_fok*
°F fahrenheit fahrenheit-fok* fahrenheit_fok*
1/hour óránként
"""
