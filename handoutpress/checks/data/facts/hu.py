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
per naponta hetente óránként havonta
as_needed szükség_esetén
minute perc*
hour óra órá*
day nap napo* nappal
week hét het*
month hónap*
year év éve*

over több_mint_# #_felett #_fölött #_nál_több
under kevesebb_mint_# #_alatt
at_least legalább_#
at_most legfeljebb_# maximum_#
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
"""
