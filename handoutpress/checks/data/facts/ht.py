"""Haitian Creole: the article stands behind its noun; nothing has endings."""

STATE = "drafted"

WORDS = """
= numbers in words
1 yon_sèl
1? yon
2 de
3 twa
4 kat
5 senk
6 sis
7 sèt
8 uit
9 nèf
10 dis
1/2 mwatye demi yon_demi
1/4 ka yon_ka
+1/2 edmi e_demi
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
teaspoon ti_kiyè kiyè_te ti_kiyè_te
tablespoon gwo_kiyè kiyè_tab gwo_kiyè_tab
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
1/2day yon_jou_sou_de yon_jou_wi_yon_jou_non chak_de_jou
per pa_# nan_yon_#
as_needed si_nesesè lè_ou_bezwen si_ou_bezwen lè_sa_nesesè

= periods
minute minit
hour èdtan lè pa_èdtan
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
within nan_espas_# anvan_#_pase nan_#
after_n apre_# #_apre
before_n anvan_# #_anvan
for_n pandan_# pou_#
minus mwens_# #_anba_zewo
or oswa oubyen

= ratios
part_of sou

= halves and parts of the day, meals
am dimaten nan_maten maten
pm apremidi aswè nan_aswè nan_apremidi
noon midi
midnight minwi
clock a_#
morning maten dimaten
afternoon apremidi
evening aswè
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
not pa poko pinga ni okenn san anyen pèsonn
not_counted etap_pa_etap jou_pa_jou ti_pa_ti ti_kras_pa_ti_kras pa_w pa_m pa_ou pa_sèlman pa_egzanp pa_plis_pase pa_mwens_pase
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
left gòch
right dwat
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
better miyò amelyore
worse vin_pi_mal pi_mal anpire
even_if menm_si menm_lè
only_if sèlman_si sèlman_lè
unless sof_si amwenske
until jiskaske jouk
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
"""
