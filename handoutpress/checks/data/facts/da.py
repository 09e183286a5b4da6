"""Danish."""

STATE = "drafted"

WORDS = """
= numbers in words
6:month halvt_år
24:hour døgnet_rundt
1? en et
2 to
3 tre
4 fire
5 fem
6 seks
7 syv
8 otte
9 ni
10 ti
1/2 halv halve halvt halvdelen
1/4 kvart fjerdedel
3/2 halvanden halvandet
+1/2 og_en_halv og_et_halvt
1st første
2nd anden andet
3rd tredje
last sidste

= what a number counts
tablet tablet tabletter pille piller
capsule kapsel kapsler
puff pust sug
drop dråbe dråber
patch plaster plastre
sachet brev breve pose poser
teaspoon teske teskeer teskefuld*
tablespoon spiseske spiseskeer spiseskefuld*
spoon ske skeer skefuld*
bottle flaske flasker
box æske æsker pakke pakker
unit enhed enheder ie
glass glas kop kopper
dose dosis doser
injection indsprøjtning* injektion*
person person personer patient* kvinder mænd børn voksne

= how often
times gang gange
1x en_gang én_gang
2x to_gange
3x tre_gange
4x fire_gange
1/day dagligt daglig hver_dag om_dagen i_døgnet
1/week ugentligt hver_uge om_ugen
1/month månedligt hver_måned om_måneden
1/year årligt hvert_år
every hver_# hvert_#
every_other hver_anden hvert_andet
1/2day hver_anden_dag
per pr_# per_#
as_needed efter_behov ved_behov

= periods
minute minut minutter
hour time timer timen
day dag dage døgn dagen døgnet
week uge uger ugen
month måned måneder måneden
year år året

= bounds
over over_# mere_end_# højere_end_# ældre_end_# længere_end_# større_end_# over_de_#
under under_# mindre_end_# færre_end_# lavere_end_# yngre_end_# kortere_end_#
at_least mindst_# #_eller_mere #_eller_ældre #_og_ældre #_eller_derover
at_most højst_# maksimalt_# højest_# ikke_mere_end_# #_eller_mindre op_til_# aldrig_mere_end_#

= time beside a number
within inden_for_# indenfor_#
after_n efter_# #_efter #_senere
before_n før_# #_før inden_#
for_n i_#
minus minus_#
or eller

= ratios
part_of ud_af af

= parts of the day, meals
am om_morgenen om_formiddagen
pm om_aftenen om_eftermiddagen
noon middag
midnight midnat
clock klokken_# kl_#
morning morgen morgenen
afternoon eftermiddag*
evening aften aftenen
night nat natten
bedtime sengetid
meal mad måltid* maden

= scales
°C celsius grader_celsius
°F fahrenheit grader_fahrenheit

= negation
not ikke aldrig uden ingen intet ikke hverken
not_counted ikke_kun ikke_mere_end
not_otherwise undgå* forbudt stedet stop*

= opposites
left venstre
right højre
before før inden
after efter
with med
without uden
on_empty fastende tom_mave
stop stop stoppe hold_op holde_op ophør* stopper
start start begynd*
continue fortsæt* bliv_ved blive_ved bliver_ved
take tag tage
skip spring_over glem*
avoid undgå*
increase øg* forøg*
reduce reducer* nedsæt* sænk*
wet våd* fugtig*
dry tør tørt tørre
hot varm*
cold kold*
low lav lave lavt
high høj høje højt
positive positiv*
negative negativ*
safe sikker* sikkert
unsafe usikker* farlig*
open åbn* åben åbent
closed luk*
mouth mund munden
skin hud huden
eye øje øjet øjne øjnene
ear øre øret ører ørerne
nose næse næsen
arm arm armen
leg ben benet
hand hånd hånden
foot fod foden
both begge
better bedre
worse værre dårligere
even_if selv_om selvom
only_if kun_hvis
unless medmindre
until indtil
because fordi
always altid
never aldrig
adult voksen voksne
child barn børn
1/hour i_timen
mg milligram
µg mikrogram
g gram
kg kilo kilogram
l liter
ml milliliter
% procent
on_full fuld_mave fyldt_mave mæt
remove tag_af fjern*
11 elleve
12 tolv
15 femten
20 tyve
24 fireogtyve
30 tredive
"""
