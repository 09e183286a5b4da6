"""Norwegian (Bokmål)."""

STATE = "drafted"

WORDS = """
= numbers in words
6:month halvt_år
24:hour døgnet_rundt
1? en ett et ei
2 to
3 tre
4 fire
5 fem
6 seks
7 sju syv
8 åtte
9 ni
10 ti
1/2 halv halve halvt halvparten
1/4 kvart fjerdedel
3/2 halvannen halvannet en_og_en_halv
+1/2 og_en_halv og_et_halvt
1st første
2nd andre
3rd tredje
last siste

= what a number counts
tablet tablett tabletter pille piller
capsule kapsel kapsler
puff puff inhalasjon*
drop dråpe dråper
patch plaster
sachet pose poser
teaspoon teskje teskjeer ts
tablespoon spiseskje spiseskjeer ss
spoon skje skjeer
bottle flaske flasker
box eske esker pakke pakker
unit enhet enheter ie
glass glass kopp kopper
dose dose doser
injection sprøyte sprøyter injeksjon*
person person personer pasient* kvinner menn barn voksne

= how often
times gang ganger
1x én_gang en_gang
2x to_ganger
3x tre_ganger
4x fire_ganger
1/day daglig hver_dag om_dagen i_døgnet
1/week ukentlig hver_uke i_uken i_uka
1/month månedlig hver_måned i_måneden
1/year årlig hvert_år
every hver_# hvert_#
every_other annenhver annethvert
1/2day annenhver_dag
per per_#
as_needed ved_behov

= periods
minute minutt minutter
hour time timer timen
day dag dager døgn dagen døgnet
week uke uker uken uka
month måned måneder måneden
year år året

= bounds
over over_# mer_enn_# høyere_enn_# eldre_enn_# lenger_enn_# større_enn_#
under under_# mindre_enn_# færre_enn_# lavere_enn_# yngre_enn_# kortere_enn_#
at_least minst_# #_eller_mer #_eller_eldre #_og_eldre
at_most høyst_# maksimalt_# maks_# ikke_mer_enn_# #_eller_mindre opptil_# inntil_# aldri_mer_enn_#

= time beside a number
within innen_# i_løpet_av_#
after_n etter_# #_etter #_senere
before_n før_# #_før
for_n i_#
minus minus_#
or eller

= ratios
part_of av

= parts of the day, meals
am om_morgenen om_formiddagen
pm om_kvelden om_ettermiddagen
midnight midnatt
clock klokken_# kl_# klokka_#
morning morgen morgenen
afternoon ettermiddag*
evening kveld kvelden
night natt natten
bedtime leggetid
meal mat måltid* maten

= scales
°C celsius grader_celsius
°F fahrenheit grader_fahrenheit

= negation
not ikke aldri uten ingen ingenting intet hverken verken
not_counted ikke_bare ikke_mer_enn
not_otherwise unngå* forbudt stedet slutt*

= opposites
left venstre
right høyre
before før
after etter
with med
without uten
on_empty fastende tom_mage
stop stopp* slutt*
start start begynn*
continue fortsett*
take ta tar
skip hopp_over glem*
avoid unngå*
increase øk*
reduce reduser* senk* minsk*
wet våt* fuktig*
dry tørr* tørk*
hot varm* het*
cold kald*
low lav lave lavt
high høy høye høyt
positive positiv*
negative negativ*
safe trygg* trygt sikker*
unsafe utrygg* farlig*
open åpne åpen åpent
closed lukk* steng*
mouth munn munnen
skin hud huden
eye øye øyet øyne øynene
ear øre øret ører ørene
nose nese nesen
arm arm armen
leg bein ben beinet
hand hånd hånden
foot fot foten
both begge
better bedre
worse verre dårligere
even_if selv_om
only_if bare_hvis
unless med_mindre
until inntil til
because fordi
always alltid
never aldri
adult voksen voksne
child barn
1/hour i_timen
mg milligram
µg mikrogram
g gram
kg kilo kilogram
l liter
ml milliliter
% prosent
on_full full_mage mett
remove ta_av fjern*
noon middag
11 elleve
12 tolv
15 femten
20 tjue
24 tjuefire
30 tretti
"""
