"""Filipino, and Tagalog (``tl`` takes the same words)."""

STATE = "drafted"

WORDS = """
= numbers in words
1 isa isang
2 dalawa dalawang
3 tatlo tatlong
4 apat
5 lima limang
6 anim
7 pito pitong
8 walo walong
9 siyam
10 sampu sampung
1/2 kalahati kalahating
1/4 sangkapat ikaapat_na_bahagi kuwarter
+1/2 at_kalahati at_kalahating
1st una unang
2nd ikalawa ikalawang pangalawa pangalawang
3rd ikatlo ikatlong pangatlo pangatlong
last huli huling

= what a number counts
tablet tableta tabletang tabletas pildoras tablet
capsule kapsula kapsulang capsule
puff buga pagbuga puff hinga
drop patak
patch patch
sachet sachet pakete
teaspoon kutsarita kutsaritang
tablespoon kutsara kutsarang
bottle bote boteng
box kahon
vial vial
unit yunit unit
glass baso basong tasa tasang
dose dosis
injection iniksiyon iniksyon turok
stitch tahi
person tao taong pasyente

= how often
times beses
1x isang_beses minsan
2x dalawang_beses makalawang_beses
3x tatlong_beses
4x apat_na_beses
1/hour oras-oras kada_oras
1/day araw-araw kada_araw bawat_araw
1/week lingguhan linggo-linggo kada_linggo bawat_linggo
1/month buwanan buwan-buwan kada_buwan
every bawat_# tuwing_# kada_#
1/2day tuwing_ikalawang_araw tuwing_makalawa makalawang_araw
per sa_isang_# isang_# sa_#
as_needed kung_kailangan kapag_kailangan kung_kinakailangan

= periods
minute minuto minutong
hour oras
day araw
week linggo linggong
month buwan
year taon taong

= bounds
over higit_sa_# mahigit_# mahigit_sa_# lampas_sa_# lumampas_sa_# lagpas_sa_# mas_mataas_sa_# higit_pa_sa_# lumagpas_sa_#
under mas_mababa_sa_# wala_pang_# kulang_sa_# mababa_sa_# bababa_sa_# mas_bata_sa_#
at_least hindi_bababa_sa_# kahit_man_lang_# #_o_higit_pa #_pataas #_o_mas_matanda hindi_kukulangin_sa_#
at_most hindi_hihigit_sa_# hindi_lalampas_sa_# hanggang_# #_o_mas_mababa #_pababa hindi_dapat_lumampas_sa_# hindi_lalagpas_sa_# huwag_lumampas_sa_# pinakamarami_# huwag_uminom_ng_higit_sa_# huwag_uminom_nang_higit_sa_# huwag_uminom_ng_mahigit_sa_#

= time beside a number
within sa_loob_ng_#
after_n pagkatapos_ng_# pagkalipas_ng_# makalipas_ang_# matapos_ang_#
before_n bago_ang_# #_bago
for_n sa_loob_ng_# nang_#
minus minus_# negatibong_#
or o

= halves and parts of the day, meals
am ng_umaga sa_umaga umaga
pm ng_hapon ng_gabi sa_hapon sa_gabi
noon tanghali
midnight hatinggabi
clock alas_# alas-# ala_# ala-#
morning umaga sa_umaga ng_umaga
afternoon hapon sa_hapon ng_hapon
evening gabi sa_gabi ng_gabi
night gabi sa_gabi ng_gabi
bedtime bago_matulog pagtulog
breakfast almusal agahan
lunch tanghalian
dinner hapunan
meal pagkain kumain pagkatapos_kumain kainan

= weekdays
mon lunes
tue martes
wed miyerkules
thu huwebes
fri biyernes
sat sabado
sun linggo

= scales of temperature
°C celsius
°F fahrenheit

= negation
not hindi huwag wala walang di ayaw
not_counted hangga't_hindi hanggang_hindi hindi_lang hindi_lamang hindi_bababa_sa hindi_hihigit_sa hindi_lalampas_sa hindi_kukulangin_sa
not_otherwise iwasan bawal

= opposites
left kaliwa kaliwang
right kanan kanang
before bago
after pagkatapos matapos
with kasama kasabay
without nang_walang nang_hindi walang
on_empty walang_laman_ang_tiyan
on_full busog
above itaas ibabaw
below ibaba ilalim
stop itigil ihinto tumigil huminto
start simulan magsimula
continue ipagpatuloy magpatuloy ituloy
take uminom inumin inom
skip laktawan lumiban nakaligtaan
avoid iwasan
increase dagdagan taasan
reduce bawasan babaan
wet basa basain mabasa
dry tuyo tuyuin
hot mainit
cold malamig
warm maligamgam
low mababa mababang
high mataas mataas_na
positive positibo
negative negatibo
safe ligtas
unsafe delikado mapanganib hindi_ligtas
open bukas buksan ibukas
closed sarado isara
clean malinis
dirty marumi
mouth bibig
skin balat
eye mata
ear tainga tenga
nose ilong
arm braso
leg binti
hand kamay
foot paa
both dalawang pareho parehong kapwa
one_of isa_lang
male lalaki
female babae
mother ina nanay
father ama tatay
better bumuti bumubuti mabuti
worse lumala lumalala
even_if kahit kahit_na
only_if kung_lamang lamang_kung lang_kung
unless maliban_kung maliban_na_lang
until hanggang hangga't_hindi hanggang_hindi hangga't
because dahil sapagkat
remove alisin tanggalin
leave_on huwag_alisin huwag_tanggalin
inside loob
outside labas
sit umupo nakaupo
stand tumayo nakatayo
lie humiga nakahiga
more mas_marami
less mas_kaunti
always palagi laging
never huwag_kailanman
fast mabilis
slow mabagal dahan-dahan
normal normal
severe matindi malubha
mild banayad
adult nasa_hustong_gulang matanda
child bata batang mga_bata
new bagong
old luma lumang dating
covered natatakpan takpan may_takip
uncovered walang_takip hindi_natatakpan nakalantad
upper itaas_na pang-itaas
bottom_part ibabang pang-ibaba
all_of lahat lahat_ng buong_pamilya
one_of isa_lamang isang_mata isa_sa_mga
each bawat_isa bawat_mata
except maliban bukod liban
only lamang lang tanging eksklusibo para_lang
gain_weight bumigat tumaba pagtaas_ng_timbang
lose_weight pumayat pagbaba_ng_timbang bumaba_ang_timbang
full puno punong
empty walang_laman alisin_ang_laman
swallow lunukin lulunin lunok
spit_out idura dumura iluwa
chew nguyain ngumuya
put_on ikabit idikit ilagay magsuot isuot
soft malambot
hard matigas
solid solidong buong_pagkain
liquid likido likidong
common karaniwan karaniwang
rare bihira bihirang
heavy mabigat mabibigat
light magaan magagaan
deep malalim
shallow mababaw
next susunod
previous nakaraang nakaraan
tomorrow bukas_ng_umaga
yesterday kahapon
bend ibaluktot baluktot nakabaluktot
straighten iunat unat tuwid ituwid
large mas_malaki panganay nakatatandang nakatatanda
small mas_maliit bunso nakababatang nakababata
inhale huminga_papasok lumanghap huminga_nang_malalim papasok
exhale huminga_palabas bumuga palabas
switch_on buksan_ang
switch_off patayin
vein ugat
muscle kalamnan
start magsimulang nagsimula
stop hihinto titigil
end matapos natapos
abnormal hindi_normal abnormal
if kung kapag
when kapag noong
day_time maghapon
different iba magkaiba
same pareho parehong
double doble dobleng
early maaga
late huli nahuli
up pataas
down pababa
thin manipis
thick makapal malapot
front harap harapan
back_of likod likuran
strong malakas
weak mahina
tight mahigpit
loose maluwag
push itulak pindutin
pull hilahin
first_of muna
out_of_reach hindi_maabot malayo_sa
within_reach abot
wait maghintay
then saka pagkatapos
still pa_rin
use gamitin gumamit
water tubig
milk gatas
juice katas juice
salt asin
sugar asukal
oil langis mantika
powder pulbos
white puti puting
blue asul asul_na
red pula pulang
green berde
yellow dilaw
brown kayumanggi kayumangging
pink rosas
black itim
2 alas-dos
3 alas-tres
4 alas-kuwatro
5 alas-singko
6 alas-sais
7 alas-siyete
8 alas-otso
9 alas-nuwebe
10 alas-diyes
11 alas-onse
until_n hanggang_#
from_n mula_# simula_#
halve hinahati hatiin kalahati_ng_dosis kalahating_dosis
double dinodoble doblehin
asleep tulog natutulog
awake gising
fridge ref refrigerator pridyeder
freezer freezer
room_temperature temperatura_ng_silid room_temperature
pregnant buntis pagbubuntis
breastfeeding nagpapasuso pagpapasuso magpasuso pasusuhin
under_tongue ilalim_ng_dila
on_tongue ibabaw_ng_dila
today ngayon ngayong_araw
urine ihi
stool dumi
blood dugo
constipation pagtitibi tibi
diarrhoea pagtatae
kidney bato
liver atay
heart puso
lung baga
weekend katapusan_ng_linggo
working_day araw_ng_trabaho
day_after kinabukasan susunod_na_araw
day_before nakaraang_araw
healthy malusog
sick may_sakit maysakit
upright patayo
upside_down nakabaligtad pabaligtad baligtad
reduce mabawasan
increase madagdagan tumaas
better mabawasan humupa
1 isa_lamang
up nakataas
down nakababa
4th ikaapat ikaapat_na pang-apat
5th ikalima ikalimang panlima panlimang
6th ikaanim
7th ikapito ikapitong
8th ikawalo ikawalong
9th ikasiyam
10th ikasampu ikasampung
3/2 isa't_kalahating isa't_kalahati isa_at_kalahating
vanish mawala nawala
11 labing-isa labing-isang labingisang
12 labindalawa labindalawang
13 labintatlo labintatlong
14 labing-apat
15 labinlima labinlimang
16 labing-anim
18 labingwalo labingwalong
20 dalawampu dalawampung
24 dalawampu't_apat
30 tatlumpu tatlumpung
40 apatnapu apatnapung
nothing hangga't_hindi_pa
grapefruit suha grapefruit
orange dalandan orange kahel
peanut mani
almond almendras almond
nuts nuwes
honey pulot honey
cheese keso
yoghurt yogurt
banana saging
apple mansanas
chocolate tsokolate
soya soya
wheat trigo
shellfish hipon kabibe
chicken manok
vegetable gulay
blood_sugar asukal_sa_dugo
blood_pressure presyon presyon_ng_dugo
body_weight timbang
body_temperature temperatura
pulse pulso
doctor doktor
nurse nars
pharmacist parmasyutiko
midwife komadrona
dentist dentista
spacer spacer
cream krema
ointment pamahid
gel gel
lotion losyon
gloves guwantes
mask mask
needle karayom
dressing benda
soap sabon
towel tuwalya
lid takip
tea tsaa
coffee kape
alcohol alak alkohol
meat karne
fish isda
egg itlog
fruit prutas
bread tinapay
1/3 sangkatlo
2/3 dalawang-katlo dalawang_katlo

= what is done, and its contrary
up itaas iangat itinaas nakaangat
down ibaba
above itaas_ng
loose luwagan paluwagin
tight higpitan hinigpitan
closed nakasara
open nakabukas
better gumaan gumagaan gumaling
fasten ikabit isara_ang_sinturon
unfasten kalasin kalagin
allowed pinapayagan puwede maaari
forbidden bawal ipinagbabawal
full punuin
empty alisan
fresh sariwa sariwang
stale panis lipas
grow lumaki lumalaki namamaga maga
shrink lumiit lumiliit
gently marahan dahan-dahan
hard mariin
remember tandaan alalahanin huwag_kalimutan huwag_kalilimutan huwag_makalimut*
forget kalimutan nakalimutan
whole buo nang_buo
bright maliwanag
dark madilim
rest magpahinga ipahinga
move igalaw gumalaw ikilos
sleepy inaantok antok
hungry gutom
sated busog
remove hubarin
not_counted huwag_kalimutan huwag_kalilimutan huwag_makalimut*

= what people do
wash hugasan maghugas hugas labhan naghuhugas
rinse banlawan magmumog
drive magmaneho pagmamaneho nagmamaneho
smoke manigarilyo paninigarilyo naninigarilyo
walk maglakad lumakad paglalakad
call tumawag tawagan
tell sabihin ipaalam magsabi
drink uminom inumin painumin
write_down isulat itala
bring dalhin magdala
touch hawakan hipuin humawak
scratch kamutin kamot kuskusin
cut gupitin putulin hiwain

= tied, joined, bent, shaken
fever lagnat
cough ubo umuubo
shake alugin kalugin iling
open dumilat idilat
closed ipikit pumikit
fasten itali
unfasten kalagan
not_counted huwag_kalimutang huwag_mag-atubili*
remember huwag_kalimutang

= eating
eat kumain kainin kakain kumakain pagkain

= deeds of hands, and their contraries
discard itapon tapon
keep_it itago itabi panatilihin_ang_leaflet
leave_on iwanang_nakalagay iwan_*_nakalagay hayaang_nakalagay panatilihing_nakalagay
remove tanggal* alisin hubarin hugutin
insert ipasok isuksok
hide ilihim itago_sa
diluted tinunaw haluan binanto* bantuan
undiluted walang_halo hindi_hinaluan
thaw tunawin ilabas_sa_freezer
freeze_it i-freeze ifreeze payeluhin
keep_still hindi_gumagalaw huwag_igalaw
accept tanggap*
refuse tanggihan tumanggi
exercise mag-ehersisyo ehersisyo
unwashed hindi_hinugasan
squeeze pisil* pigain
release bitawan bitiwan pakawalan
break_it hatiin baliin putulin
mix ihalo haluin paghaluin
apart hiwalay nang_hiwalay magkahiwalay
dissolve tunawin matunaw
follow sundin
ignore balewalain huwag_pansinin
relax irelaks relaks
barefoot nakayapak yapak walang_sapin
shoes sapatos tsinelas
too_little masyadong_kaunti kulang
enough sapat
too_much masyadong_marami sobra
warm painit* initin
cool palamig* palamigin
awake gising manatiling_gising
asleep matulog tulog natutulog
bend baluktot* ibaluktot
upright tuwid_na_nakaupo
stay_home manatili_sa_bahay
go_out lumabas
inflate bombahin palobohin
deflate pasingawin paimpisin
wake gisingin
let_sleep hayaang_matulog hayaan_*_matulog
bring dalhin magdala
left_at_home iwan_sa_bahay iwanan_sa_bahay
on_time sa_oras
same sabay magkasabay
different magkaiba iba
leave_alone iwanang_mag-isa iwan_mag-isa
stay_with manatiling_kasama samahan bantayan
stay_in manatili_sa_ospital
go_home makakauwi umuwi makauwi
protect protektahan
expose ilantad
prevent maiwasan pigilan
cause magdulot sanhi
strengthen palakasin
weaken pahinain
remove bunutin
full punuin
empty ubusan alisan_ng_laman ibuhos
increase lakasan taasan
reduce hinaan babaan
hold_breath pigilin_ang_hininga pigilan_ang_hininga
breathe huminga_nang_normal
warm maligamgam
wait hintay* maghintay
remember tandaan* tandaang
iron iron
bleach chlorox zonrox bleach pampaputi
vinegar suka
saline saline tubig_na_may_asin tubig-alat tubig_alat
peroxide peroxide agwa_oksihenada
alcohol alkohol
broken sira basag punit
intact buo
on_back nakatihaya tihaya
sit_side nakatagilid
on_belly nakadapa dapa
"""
