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

= deeds of hands, and their contraries
discard kassér smid smid_væk smid_*_ud kast_*_væk bortskaf* smid_ud kassér*
keep_it gem opbevar gemme behold opbevares
leave_on blive_siddende lad_*_sidde sidde lad_*_blive bliver_siddende
remove tag_*_af tag_*_ud tag_ud tag_af fjern træk_*_ud fjernes
put_on tag_*_på tag_på tage_*_på
insert før_*_ind indfør indsæt sæt_*_ind stik_*_ind
hide skjul skjule hold_hemmeligt fortie fortiv
diluted fortyndet fortynd fortyndes fortyndede
undiluted ufortyndet ufortyndede
thaw tø tø_*_op optø* tøs
freeze_it frys nedfrys* indfrys* frosne
keep_still stille i_ro
accept acceptér accepter* sig_ja tag_imod
refuse afvis nægt afslå sig_nej
exercise træn motion* motionér øvelser sport
rest hvil hvile
move bevæg* bevæge
wash vask vaske vaskes
rinse skyl skylle skylles
unwashed uvasket uvaskede
squeeze klem klemme knyt
release slip slippe
break_it knæk del brække
whole hel hele hele_tabletter
chew tyg tygge tygges
swallow synk synke synkes slug
spit_out spyt
mix bland blande blandes rør
apart hver_for_sig adskilt separat
dissolve opløs opløse opløses smelte
follow følg følge
ignore ignorér ignorer* overhør
relax slap_af afslap* slappe_af
tense spænd spænde
barefoot barfodet bare_fødder bare_tæer
shoes sko hjemmesko
too_little for_lidt
enough nok tilstrækkeligt
too_much for_meget
warm varm varme opvarm* lunken lun
cool køl køle afkøl* kølig køligt
awake vågen vågn vågne
asleep sove sov sover falde_i_søvn
covered dæk_*_til dæk dækket tildæk* dække
uncovered udækket utildækket afdæk* udækkede
tight stram stramme stramt
loose løsn løst løsne løs
up hæv hæve løft løfte op opad hævet
down sænk sænke ned nedad hænge
bend bøj bøje bøjet
straighten stræk strakt strække ret
push tryk skub trykke skubbe
pull træk trække
sit sid sidde sæt_dig siddende
stand stå stående
lie lig ligge læg_dig liggende
upright oprejst opret
open åbn åben åbent åbne
closed luk lukket lukke
full fyld fuld fyldt fylde
empty tøm tom tømt tømme
inhale træk_vejret_ind indånd* ånd_ind
exhale ånd_ud udånd* pust_ud
lock lås låse
unlock lås_op
remember husk huske glem_ikke
forget glem glemme glemmer glemt
early tidligt tidlig tidligere
late sent sen senere
gain_weight tage_på_i_vægt vægtøgning tager_på
lose_weight tabe_dig tabe_i_vægt vægttab
switch_on tænd tændt tænde
switch_off sluk slukket slukke
shake ryst ryste rystes omryst*
tell fortæl sig informér fortælle
walk gå gåtur
fasten spænd_fast fastgør luk_*_*
unfasten løsn spænd_op
connect tilslut tilkobl*
disconnect frakobl*
on_back på_ryggen
on_belly på_maven
sit_side på_siden
skip glem glemme glemmer glemt
reduce sænk sænke
hot varm varme
stay_home bliv_hjemme
go_out gå_ud
inflate pump_*_op pust_*_op
deflate luk_luften_ud slip_luften_ud
wake væk vække
let_sleep lad_*_sove lad_*_*_sove
bring tag_*_med tag_*_*_*_med medbring
left_at_home lad_*_*_*_blive_hjemme lad_*_blive_hjemme lad_*_ligge_hjemme
increase skru_op
reduce skru_ned
accept sig_ja
refuse sig_nej
on_time til_tiden i_tide
same samtidig samtidigt samme
different forskellig*
leave_alone alene
stay_with bliv_hos bliv_altid_hos
stay_in blive_på_hospitalet blive_natten_over indlagt
go_home tage_hjem gå_hjem tag_hjem
protect beskyt*
expose udsæt*
prevent forebyg* forhindr*
cause forårsag* fremkald*
strengthen styrk*
weaken svæk*
safe ufarlig*
out_of_reach utilgængeligt uden_for_rækkevidde
within_reach inden_for_rækkevidde
hold_breath hold_vejret holde_vejret
breathe træk_vejret_normalt
wait vent vente
doctor læge lægen
nurse sygeplejerske*
except undtagen bortset_fra
tomorrow i_morgen
breakfast morgenmad*
lunch frokost*
dinner aftensmad*
iron jern jerntablet*
zinc zink
calcium kalcium calcium kalk
potassium kalium
magnesium magnesium
bleach blegemiddel klorin
vinegar eddike
saline saltvand* saltopløsning* fysiologisk
peroxide brintoverilte
alcohol alkohol sprit
broken beskadig* brudt itu revnet
intact ubeskadig* intakt
"""
