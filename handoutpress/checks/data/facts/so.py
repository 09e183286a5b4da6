"""Somali: a counted noun stands behind its number, the article is an ending."""

STATE = "drafted"

WORDS = """
= numbers in words
1 hal kow mid
2 laba labo
3 saddex
4 afar
5 shan
6 lix
7 toddoba todoba
8 siddeed sideed
9 sagaal
10 toban
1/2 badh nus kala_badh nuska
1/4 rubuc rubac
+1/2 iyo_badh iyo_bar
1st koowaad kowaad
2nd labaad
3rd saddexaad
last ugu_dambeeya ugu_dambeysa

= what a number counts
tablet kiniin kiniinno kaniini kiniini kaniin kiniinka
capsule kaabsol kaabsal kaabsool
puff buufin neef buufis
drop dhibic dhibcood dhibcaha
patch balaastar
sachet bac baakad
teaspoon qaaddo_shaah malqacad_shaah qaado_yar
tablespoon qaaddo_weyn malqacad_weyn
spoon qaaddo malqacad qaado
bottle dhalo dhalooyin
box sanduuq kartoon
unit unug unugyo yuunit
glass koob galaas koobab
dose qiyaas qiyaasood xaddi
injection irbad cirbad duro duritaan
stitch tolliin
person qof dad bukaan

= how often
times jeer mar goor goorood
1x hal_mar mar_keliya
2x laba_jeer laba_goor
3x saddex_jeer saddex_goor
4x afar_jeer
1/hour saacad_kasta saacad_walba
1/day maalin_kasta maalin_walba maalinle maalin_walbo
1/week toddobaad_kasta toddobaad_walba toddobaadle
1/month bil_kasta bil_walba bil_walbo
every #_kasta #_walba #_kastaba
1/2day maalin_dhaaf maalin_ka_dhaaf labadii_maalmoodba
per #_halkii maalintii toddobaadkii bishii saacaddii
as_needed marka_loo_baahdo haddii_loo_baahdo marka_aad_u_baahato

= periods
minute daqiiqo daqiiqadood daqiiqadaha
hour saacad saacadood saacadaha saac
day maalin maalmood maalmo maalintii maalinta
week toddobaad toddobaadyo toddobaadkii usbuuc
month bil bilood bishii bilaha
year sano sannad sannadood sanadood jir

= bounds
over in_ka_badan_# ka_badan_# ka_sarreeya_# ka_weyn_# #_ka_badan dhaafta_# ka_sareeya_#
under in_ka_yar_# ka_yar_# ka_hooseeya_# #_ka_yar
at_least ugu_yaraan_# #_ama_ka_badan #_iyo_wixii_ka_badan aan_ka_yarayn_# #_ugu_yaraan
at_most ugu_badnaan_# #_ama_ka_yar aan_ka_badnayn_# ilaa_# ha_ka_badin_# ha_qaadan_wax_ka_badan_# wax_ka_badan_#_ha

= time beside a number
within gudahood_# #_gudahood #_gudaheed
after_n #_ka_dib ka_dib_# kadib_# #_kadib
before_n #_ka_hor ka_hor_# #_kahor
for_n muddo_# #_gudaheed
minus laga_jaray_# eber_ka_hooseeya_#
or ama

= ratios
whole_of ka_mid

= halves and parts of the day, meals
am subaxnimo subaxnimada aroornimo
pm galabnimo habeennimo fiidnimo galabnimada habeenimo
noon duhur
midnight saqda_dhexe
clock saacadda_#
morning subax subaxda aroor subaxdii
afternoon galab galabta
evening fiid fiidkii
night habeen habeenkii habeenka
bedtime hurdada seexashada ka_hor_hurdada
breakfast quraac
lunch qado
dinner casho
meal cunto cuntada

= weekdays
mon isniin isniinta
tue talaado salaasa
wed arbaco arbacada
thu khamiis khamiista
fri jimce jimcaha
sat sabti
sun axad

= scales of temperature
°C celsius selsiyas
°F fahrenheit

= negation
not ma ha maya aan aanay aanad aynaan uma kuma lama aanan aadan weligaa marnaba la'aan
not_counted ma_aha_oo_keliya
not_otherwise iska_ilaali mamnuuc joojin

= opposites
before ka_hor kahor
after ka_dib kadib
with la_jirka oo_la_socda
without la'aan iyada_oo_aan
on_empty calool_maran caloosha_oo_maran
on_full calool_buuxda
above kor
below hoos
stop jooji joojin
start bilow biloow
continue sii_wad sii_wado
take qaado qaad cab
skip ka_bood boodi
avoid iska_ilaali
increase kordhi
reduce yaree dhin
wet qoyan qoyn qooy
dry qalalan qalaji
hot kulul
cold qabow
low hooseeya hooseysa
high sarreeya sare
positive togan
negative taban
safe badbaado ammaan nabdoon
unsafe khatar
open fur furan
closed xir xidh xiran
clean nadiif
dirty wasakh
left bidix bidixda bidixdii
right midig midigta midigtii
mouth af afka
skin maqaar maqaarka
eye il isha indho indhaha
ear dheg dhegta dhegaha
nose san sanka
arm gacan
leg lug lugta lugaha
foot cag cagta
both labada
one_of mid_ka_mid
male rag nin
female dumar haween naag
mother hooyo
father aabbe
better fiican hagaag
worse ka_sii_dar ka_sii_xumaad
even_if xitaa_haddii xataa_haddii
only_if keliya_haddii kaliya_haddii
unless haddii_aan ilaa_haddii
until ilaa_iyo ilaa
because sababtoo maxaa_yeelay
remove ka_saar ka_qaad
leave_on ha_ka_saarin ku_dhaaf
inside gudaha
outside dibadda
sit fadhiiso
stand istaag
lie jiifso
always had_iyo_jeer
never weligaa marnaba
fast degdeg
slow tartiib
normal caadi
severe daran
mild fudud
adult qof_weyn
child carruur ilmo cunug
1/2 barkiis barkii
low hooseyso hooseeyo
part_of ka_mid_ah
at_most ha_ka_badnaan_# ka_badnaan_#
"""
