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

= deeds of hands, and their contraries
discard kast kaste kast_*_*_* kastes
keep_it ta_vare_på oppbevar* behold gjem spar
leave_on sitte_i la_*_sitte sitte_på bli_sittende sitter_i la_*_stå la_*_ligge
remove ta_ut ta_av trekk_ut fjern ta_*_ut ta_*_av fjernes
put_on ta_på ta_*_på ha_på
insert før_inn sett_inn stikk_inn
hide skjul skjule hold_skjult fortie
diluted fortynnet fortynn fortynnes fortynnede utvannet
undiluted ufortynnet ufortynnede
thaw tin tine tines opptin*
freeze_it frys fryse fryses frossen
keep_still stille i_ro
accept godta aksepter* si_ja takk_ja
refuse avslå nekt si_nei takk_nei avvis
exercise tren trening mosjon* øvelser
rest hvil hvile
move beveg* bevege
wash vask vaske vaskes
rinse skyll skylle skylles
unwashed uvasket uvaskede
squeeze klem klemme knytt
release slipp slippe
break_it knekk del brekk
whole hel hele
chew tygg tygge tygges
swallow svelg svelge svelges
spit_out spytt
mix bland blande blandes rør
apart hver_for_seg adskilt separat atskilt
dissolve løs_opp oppløs* løse_opp løses smelte
follow følg følge
ignore ignorer* overse
relax slapp_av slappe_av avslapp*
tense stram spenn
barefoot barbeint barføtt barbent
shoes sko tøfler
too_little for_lite
enough nok tilstrekkelig
too_much for_mye
warm varm varme oppvarm* lunk* varm_opp
cool kjøl kjøle avkjøl* avkjøles kjølig
awake våken våkne våk
asleep sove sov sover sovne
covered dekk_til dekk tildekk* dekket dekke
uncovered utildekket udekket avdekk* uten_bandasje
tight stram stramme stramt skru_til
loose løsne løst løsn skru_opp
up hev heve løft løfte opp oppover hevet
down senk senke ned nedover henge
bend bøy bøye bøyd
straighten strekk strekke strak rett
push skyv dytt trykk trykke
pull trekk dra trekke
sit sitt sitte sett_deg sittende
stand stå stående
lie ligg ligge legg_deg liggende
upright oppreist
open åpne åpen åpent åpnes
closed lukk lukket lukke steng
full fyll full fylt fylle
empty tøm tom tømt tømme
inhale pust_inn
exhale pust_ut
lock lås låse
unlock lås_opp
remember husk huske
forget glem glemme glemmer glemt
early tidlig tidligere
late sent sen senere
gain_weight gå_opp_i_vekt vektøkning legge_på_deg
lose_weight gå_ned_i_vekt vekttap
switch_on slå_på skru_på
switch_off slå_av skru_av
shake rist riste ristes
tell fortell si_fra informer
walk gå gåtur
fasten fest spenn_fast
unfasten løsne spenn_opp
connect koble_til
disconnect koble_fra
on_back på_ryggen
on_belly på_magen
sit_side på_siden
skip glem glemme glemmer glemt
reduce senk senke
hot varm varme
morning om_morgenen morgen morgenen
evening om_kvelden kveld kvelden
stay_home bli_hjemme
go_out gå_ut
inflate pump_opp blås_opp
deflate slipp_luften slipp_ut_luften
wake vekk vekke
let_sleep la_*_sove la_*_*_sove
bring ta_med
left_at_home la_*_bli_hjemme la_*_ligge_hjemme legg_igjen_hjemme
increase skru_opp
reduce skru_ned
on_time presis i_tide til_tiden
same samtidig samme
different forskjellig* ulike
leave_alone alene
stay_with bli_hos bli_alltid_hos
stay_in bli_på_sykehuset bli_natten_over innlagt
go_home dra_hjem gå_hjem reise_hjem
protect beskytt*
expose utsett*
prevent forebygg* forhindr* hindre*
cause forårsak* fremkall*
strengthen styrk*
weaken svekk*
safe ufarlig*
dry tørt tørr
out_of_reach utilgjengelig utenfor_rekkevidde
within_reach innenfor_rekkevidde
hold_breath hold_pusten holde_pusten
breathe pust_normalt
wait vent vente
doctor lege legen
nurse sykepleier*
except unntatt bortsett_fra
tomorrow i_morgen
breakfast frokost*
lunch lunsj*
dinner middag kveldsmat*
iron jern jerntablett*
zinc sink
calcium kalsium kalk
potassium kalium
magnesium magnesium
stand reis_deg
bleach klorin blekemiddel
vinegar eddik
saline saltvann* saltløsning* fysiologisk
peroxide hydrogenperoksid*
alcohol alkohol sprit
broken skadet brutt ødelagt revnet
intact uskadd* uskadet intakt
"""
