"""Haitian Creole: the article stands behind its noun; nothing has endings."""

STATE = "drafted"

WORDS = """
= numbers in words
1 yon_sèl inè nan_yon_sèl
1? yon
2 de dezè
3 twa twazè
4 kat katrè
5 senk senkè
6 sis sizè
7 sèt setè sètè
8 uit uitè
9 nèf nevè
10 dis dizè
1/2 mwatye demi yon_demi
1/4 ka yon_ka
+1/2 edmi e_demi ak_mwatye ak_demi
1st premye
2nd dezyèm
3rd twazyèm
last dènye

= what a number counts
tablet grenn konprime grenn_medikaman
capsule kapsil
puff flit souf piman
drop gout
patch patch
sachet sache
teaspoon ti_kiyè kiyè_te ti_kiyè_te kiyè_kafe kiyè_a_kafe
tablespoon gwo_kiyè kiyè_tab gwo_kiyè_tab kiyè_soup kiyè_a_soup kiyè_a_tab
spoon kiyè
bottle boutèy flakon
box bwat
unit inite
glass vè gode tas
dose dòz
injection piki
stitch pwen
visit vizit randevou
person moun pasyan

= how often
times fwa
1x yon_fwa yon_sèl_fwa
2x de_fwa
3x twa_fwa
4x kat_fwa
1/hour chak_èdtan
1/day chak_jou toulejou
1/week chak_semèn
1/month chak_mwa
1/year chak_ane
every chak_#
1/2day yon_jou_sou_de yon_jou_wi_yon_jou_non chak_de_jou chak_lòt_jou
per pa_# nan_yon_#
as_needed si_nesesè lè_ou_bezwen si_ou_bezwen lè_sa_nesesè

= periods
minute minit
hour èdtan lè pa_èdtan è_de_tan è_d_tan zè_d_tan è_dtan zèdtan
day jou pa_jou
week semèn pa_semèn
month mwa pa_mwa
year ane an lane

= bounds
over plis_pase_# plis_ke_# depase_# pi_gran_pase_# pi_wo_pase_# gen_plis_pase_# ki_gen_plis_pase_#
under mwens_pase_# mwens_ke_# pi_piti_pase_# pi_ba_pase_# ki_gen_mwens_pase_# poko_gen_#
at_least omwen_# pou_pi_piti_# #_oswa_plis #_ak_plis #_oubyen_plis pa_mwens_pase_# #_omwen
at_most pa_plis_pase_# maksimòm_# jiska_# #_oswa_mwens pou_pi_plis_# pa_depase_# pa_pran_plis_pase_# pa_janm_pran_plis_pase_#

= time beside a number
within nan_espas_# anvan_#_pase nan_mwens_pase_#
after_n apre_# #_apre
before_n anvan_# #_anvan
for_n pandan_# pou_#
minus mwens_# #_anba_zewo
or oswa oubyen

= ratios
part_of sou

= halves and parts of the day, meals
am dimaten nan_maten maten
pm apremidi aswè nan_aswè nan_apremidi diswa
noon midi
midnight minwi
clock a_# #_è
morning maten dimaten nan_maten
afternoon apremidi nan_apremidi
evening aswè nan_aswè diswa
night nuit lannwit aswè nan_nuit
bedtime lè_w_pral_dòmi anvan_ou_dòmi pral_dòmi anvan_w_dòmi
breakfast manje_maten dejene
dinner manje_aswè soupe
lunch manje_midi
meal manje repa

= weekdays
mon lendi
tue madi
wed mèkredi
thu jedi
fri vandredi
sat samdi
sun dimanch

= scales of temperature
°C sèlsiyis celsius
°F farennayt fahrenheit

= negation
not pa poko pinga p_ap p_ap_* ni okenn san anyen pèsonn
not_counted etap_pa_etap jou_pa_jou ti_pa_ti ti_kras_pa_ti_kras pa_w pa_m pa_ou pa_sèlman pa_egzanp pa_plis_pase pa_mwens_pase pa_jou pa_nwit pa_minit pa_segond pa_fwa pa_dòz pa_moun pa_kilo pa_lit de_san twa_san kat_san senk_san sis_san sèt_san uit_san nèf_san san_mililit san_miligram san_gram nan_san san_an tès_san pèdi_san san_w_lan rete_san_manje san_manje_ni_bwè
not_otherwise evite entèdi olye

= opposites
before anvan avan
after apre
with avèk ansanm_ak
without san
on_empty vant_vid lestomak_vid
on_full vant_plen lestomak_plen
above anlè pi_wo
below anba pi_ba
stop sispann kanpe rete
start kòmanse
continue kontinye
take pran bwè
skip sote bliye
avoid evite
increase ogmante
reduce diminye bese redwi
wet mouye
dry sèk seche
hot cho
cold frèt
warm tyèd
low ba
high wo
positive pozitif
negative negatif
safe san_danje an_sekirite
unsafe danjere
open louvri
closed fèmen
clean pwòp
dirty sal
left gòch goch agoch
right dwat adwat
mouth bouch
skin po
eye je
ear zòrèy
nose nen
arm bra
leg janm_ou
hand men
foot pye
both toulède
one_of youn_sèl
male gason
female fanm
mother manman
father papa
better miyò amelyore pi_byen vin_pi_byen
worse vin_pi_mal pi_mal anpire
even_if menm_si menm_lè
only_if sèlman_si sèlman_lè
unless sof_si amwenske
until jiskaske jouk jis toutotan
because paske
remove retire wete
leave_on kite_l kite_*_la
inside anndan
outside deyò
sit chita
stand kanpe_dwat
lie kouche
always toujou
never janm
fast vit rapid
slow dousman
normal nòmal
severe grav
mild lejè
adult granmoun adilt
child timoun
not_counted pa_semèn pa_mwa pa_ane pa_èdtan
11 onz onzè
12 douz
13 trèz
14 katòz
15 kenz
20 ven
24 vennkat
30 trant
40 karant
48 karantuit
50 senkant
60 swasant
72 swasanndouz
100:ml san_mililit
200:ml de_san_mililit
200 de_san
300 twa_san
400 kat_san
500 senk_san
100:mg san_miligram
nothing nan_san san_an tès_san pèdi_san san_w_lan
mg miligram
µg mikwogram
g gram
kg kilo kilogram
l lit
ml mililit
cm santimèt
mm milimèt
% pousan
each chak
out_of_reach pa_ka_rive lwen_timoun lwen_men_timoun pa_ka_jwenn
within_reach kote_timoun_ka_rive kote_timoun_ka_jwenn
inhale rale_souf respire_l

1:hour inèdtan
jan janvye
feb fevriye
mar mas
apr avril
may me
jun jen
jul jiyè
aug out daou
sep septanm
oct oktòb
nov novanm
dec desanm
grapefruit chadèk
orange zoranj
peanut pistach
almond zanmann
nuts nwa
honey siwo_myèl
cheese fwomaj
yoghurt yogout
banana fig bannann
apple pòm
chocolate chokola
soya soja
wheat ble_fin
shellfish kribich
chicken poul
vegetable legim
blood_sugar sik sik_nan_san
blood_pressure tansyon
body_weight pwa
body_temperature tanperati
pulse poul_san batman_kè
doctor doktè
nurse enfimyè
pharmacist famasyen
midwife fanmsaj
dentist dantis
spacer espesè
new nouvo nèf
old ansyen vye
blue ble
brown mawon
white blan
red wouj
green vèt
yellow jòn
black nwa_*
cream krèm
ointment pomad
gel jèl
lotion losyon
gloves gan
mask mas_figi
needle zegwi
dressing pansman
soap savon
towel sèvyèt
lid kouvèti
tea te
coffee kafe
alcohol alkòl
meat vyann
fish pwason
egg ze
fruit fwi
bread pen
1/3 yon_tyè
2/3 de_tyè
then apre_sa answit
only sèlman sèl
except eksepte sof
pink woz

= what is done, and its contrary
up leve monte
down bese desann
inhale rale
exhale lage_souf soufle lage
tight sere
loose lache
full plen ranpli
empty vide vid
put_on mete mèt
awake je_klè reveye
asleep dòmi nan_dòmi
stand kanpe
fasten boukle mare
unfasten deboukle demare
allowed pèmèt gen_dwa
forbidden entèdi
heavy lou
light lejè leje
thick epè
thin fen mens
soft mou
hard di
gently dousman
strong fò
weak fèb
rest repoze
move bouje
forget bliye
remember sonje pa_bliye
small piti
large gwo
push pouse peze
pull rale
chew moulen kraze
swallow vale
whole antye
hungry grangou
covered kouvri
uncovered dekouvri
early bonè
late ta
dark fè_nwa
bright klere
not_counted pa_bliye

= what people do
wash lave
rinse rense
drive kondui
smoke fimen
walk mache
call rele
tell di fè_nou_konnen enfòme
drink bwè
write_down ekri note
bring pote mennen
touch manyen touche
scratch grate fwote
cut koupe

= tied, joined, bent, shaken
fever lafyèv fyèv
cough touse tous
bend pliye koube
straighten lonje drese
shake souke
stool poupou
not_counted pa_ezite

= eating
eat manje

= deeds of hands, and their contraries
discard jete voye_jete
keep_it sere konsève
leave_on kite_*_nan_plas kite_*_*_nan_plas kite_*_sou
remove retire wete rale_*_soti
insert mete_*_anndan antre foure
hide kache
diluted dilye delye melanje_ak_dlo
undiluted san_dilye pa_dilye
thaw dekonjle dejle
freeze_it konjle jele
keep_still san_bouje trankil
accept aksepte dakò
refuse refize
exercise egzèsis espò
unwashed san_lave pa_lave
squeeze peze prije kwense
release lage
break_it kase
mix melanje brase
apart apa separeman
dissolve fonn
follow swiv
ignore inyore
relax detann rilaks
tense rèd kontrakte
barefoot pye_atè
shoes soulye sapat
too_little twò_piti two_piti
enough ase kont
too_much twòp
warm chofe rechofe
cool refwadi
awake rete_je_klè je_klè
asleep dòmi dòmi_pran
bend pliye
straighten lonje drese
upright dwat
stay_home rete_lakay
go_out soti soti_deyò
inflate gonfle
deflate degonfle kite_lè_a_soti
wake reveye
let_sleep kite_*_dòmi kite_*_*_dòmi
bring pote mennen
left_at_home kite_*_lakay
on_time alè
same menm_lè ansanm menm
different diferan
leave_alone pou_kont_li pou_kont
stay_with rete_ak
stay_in rete_lopital
go_home tounen_lakay ale_lakay
protect pwoteje
expose ekspoze
prevent anpeche evite
cause lakòz bay
strengthen ranfòse
weaken febli
safe san_danje
lock bloke
unlock debloke
rinse rense
leave_on kite_chanpou
hold_breath kenbe_souf
breathe respire_nòmal*
morphine mòfin
fentanyl fantanil
insulin ensilin
aspirin aspirin
keep_it kenbe_fèy
stand leve kanpe
bleach klowòks klorox jave
vinegar vinèg
saline dlo_sèl sewòm dlo_sale
peroxide dlo_oksijene
alcohol alkòl
broken kase chire domaje
"""

DRUGS = """
paracetamol parasetamòl asetaminofèn
ibuprofen ibipwofèn ibiwofèn
warfarin wafarin
heparin eparin
insulin ensilin
metformin metfòmin
prednisone prednizòn
prednisolone prednizolòn
morphine mòfin
codeine kodeyin
amoxicillin amoksisilin
erythromycin eritwomisin
clarithromycin klaritwomisin
penicillin penisilin
aspirin aspirin
apixaban apiksaban
fluticasone flitikazòn
ciprofloxacin sipwofloksasin
azithromycin azitwomisin
doxycycline doksisiklin
metronidazole metwonidazòl
fluconazole flikonazòl
naproxen napwoksèn naproksèn
diclofenac diklofenak
tramadol tramadòl
isoniazid izonyazid
rifampicin rifanpisin
chloroquine klowokin
hydroxychloroquine idwoksiklowokin
levothyroxine levotiwoksin
losartan lozatan
metoprolol metopwolòl
propranolol pwopranolòl
dexamethasone dèksametazòn
hydrocortisone idwokòtizòn
furosemide fiwosemid
omeprazole omeprazòl
salbutamol salbitamòl
lisinopril lizinopril
atorvastatin atòvastatin
methotrexate metotreksat
lithium lityòm
potassium potasyòm
calcium kalsyòm
magnesium mayezyòm
zinc zenk
folic_acid asid_folik
"""
