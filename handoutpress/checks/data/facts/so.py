"""Somali: a counted noun stands behind its number, the article is an ending."""

STATE = "drafted"

WORDS = """
= numbers in words
1 hal kow mid
2 laba labo labadii
3 saddex saddexda saddexdii
4 afar afarta afartii
5 shan shanta shantii
6 lix lixda lixdii
7 toddoba todoba toddobada toddobadii
8 siddeed sideed siddeedda siddeeddii sideedda sideeddii
9 sagaal sagaalka sagaalkii
10 toban tobanka tobankii
1/2 badh nus kala_badh nuska
1/4 rubuc rubac
+1/2 iyo_badh iyo_bar iyo_nus
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
teaspoon qaaddo_shaah malqacad_shaah qaado_yar malqaacad_yar malqaacad_shaah malqaacadda_shaaha qaaddada_shaaha
tablespoon qaaddo_weyn malqacad_weyn malqaacad_weyn malqaacadda_weyn
spoon qaaddo malqacad malqaacad malqaacadda malqaacado malqaacadood
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
1/hour saacad_kasta saacad_walba saacadoodba saacaddiiba saacba
1/day maalin_kasta maalin_walba maalinle maalin_walbo maalintiiba maalmoodba maalinba
1/week toddobaad_kasta toddobaad_walba toddobaadle toddobaadkiiba toddobaadyadiiba toddobaadba usbuuc_kasta usbuuc_walba usbuuciiba
1/month bil_kasta bil_walba bil_walbo bishiiba biloodba
every #_kasta #_walba #_kastaba
1/2day maalin_dhaaf maalin_ka_dhaaf labadii_maalmoodba labadii_maalinba_mar labadii_maalmoodba_mar maalin_ka_maalin
per #_halkii maalintii toddobaadkii bishii saacaddii
as_needed marka_loo_baahdo haddii_loo_baahdo marka_aad_u_baahato

= periods
minute daqiiqo daqiiqadood daqiiqadaha oo_daqiiqo oo_daqiiqadood
hour saacad saacadood saacadaha saac oo_saacadood
day maalin maalmood maalmo maalintii maalinta oo_maalmood
week toddobaad toddobaadyo toddobaadkii usbuuc toddobaadyada usbuuca toddobaadka oo_toddobaad
month bil bilood bishii bilaha oo_bilood
year sano sannad sannadood sanadood jir oo_sano

= bounds
over in_ka_badan_# ka_badan_# ka_sarreeya_# ka_weyn_# #_ka_badan dhaafta_# ka_sareeya_# ka_badan*_# ka_sarre*_# ka_sarra*_# ka_sare*_# ka_weyn*_# ka_dheer*_# ka_badat*_# dhaaf*_#
under in_ka_yar_# ka_yar_# ka_hooseeya_# #_ka_yar ka_yar*_# ka_hoos*_# aan_gaarin_# aan_gaadhin_# aan_gaarin_da'da_#
at_least ugu_yaraan_# #_ama_ka_badan #_iyo_wixii_ka_badan aan_ka_yarayn_# #_ugu_yaraan aan_ka_yareyn_#
at_most ugu_badnaan_# #_ama_ka_yar aan_ka_badnayn_# ilaa_# ha_ka_badin_# ha_qaadan_wax_ka_badan_# wax_ka_badan_#_ha aan_ka_badneyn_# #_ugu_badnaan

= time beside a number
within gudahood_# #_gudahood #_gudaheed
after_n #_ka_dib ka_dib_# kadib_# #_kadib
before_n #_ka_hor ka_hor_# #_kahor
for_n muddo_# #_gudaheed
minus laga_jaray_# eber_ka_hooseeya_#
or ama

= ratios
whole_of ka_mid qofba qofkiiba qof_ba

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
tue talaado salaasa talaadada
wed arbaco arbacada
thu khamiis khamiista khamiistii
fri jimce jimcaha jimcihii
sat sabti sabtida
sun axad axadda axada

= scales of temperature
°C celsius selsiyas
°F fahrenheit

= negation
not ma ha maya aan aanay aanad aynaan uma kuma lama aanan aadan weligaa marnaba la'aan uusan aysan aanu inaadan inaanad inuusan inaysan adigoon iyadoon isagoon aynan waxba_ha haddaanad haddaadan
not_counted ma_aha_oo_keliya ha_ahaado ha_ahaato ha_noqdo ha_noqoto ha_furnaato ha_furnaado waxa_aan sida_aan markii_aan
not_otherwise iska_ilaali mamnuuc joojin ka_fogow ka_fogaw ka_fogaada iska_dhaaf ka_dheerow ka_dheeraw iska_daa ka_joog

= opposites
before ka_hor kahor
after ka_dib kadib
with la_jirka oo_la_socda
without la'aan iyada_oo_aan
on_empty calool_maran caloosha_oo_maran calool_madhan caloosha_oo_madhan caloosha_oo_bannaan calool_bannaan
on_full calool_buuxda
above kor
below hoos hoosteeda
stop jooji joojin
start bilow biloow
continue sii_wad sii_wado
take qaado qaad cab
skip ka_bood boodi
avoid iska_ilaali ka_fogow ka_fogaw ka_dheerow iska_dhaaf
increase kordhi
reduce yaree dhin
wet qoyan qoyn qooy qoyaan qoysan
dry qalalan qalaji qallalan qallal qalalay qallaji engegan
hot kulul
cold qabow
low hooseeya hooseysa hoosaysa hoosayso
high sarreeya sare sarraysa sarrayso sarreysa sarreyso sarreeyo
positive togan
negative taban
safe badbaado ammaan nabdoon
unsafe khatar
open fur furan furnaato furnaado
closed xir xidh xiran xirnaato xidhan
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
both labada labadaba
one_of mid_ka_mid
male rag nin
female dumar haween naag
mother hooyo
father aabbe
better fiican hagaag fiicnaado fiicnaato fiicnaad ka_roon soo_raysta
worse ka_sii_dar ka_sii_xumaad ka_sii_daro sii_xumaado sii_xumaato
even_if xitaa_haddii xataa_haddii xitaa_hadii xitaa_markaad xataa_markaad xitaa_marka
only_if keliya_haddii kaliya_haddii keliya_markaad kaliya_markaad kaliya_marka keliya_marka oo_keliya_haddii oo_keliya_markaad oo_kaliya_markaad
unless haddii_aan ilaa_haddii mooyee mooyaane haddii_uusan haddii_aysan haddii_aanu haddii_aanay
until ilaa_iyo ilaa ilaa_uu ilaa_ay ilaa_aad
because sababtoo maxaa_yeelay
remove ka_saar ka_qaad ka_fur iska_fur
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
11 kow_iyo_toban
12 laba_iyo_toban labo_iyo_toban
15 shan_iyo_toban
20 labaatan labaatanka
24 afar_iyo_labaatan
30 soddon soddonka
40 afartan
48 siddeed_iyo_afartan
50 konton
60 lixdan
70 toddobaatan
80 siddeetan
90 sagaashan
100 boqol boqolka boqolkii
200 laba_boqol labo_boqol
300 saddex_boqol
400 afar_boqol
500 shan_boqol
1000 kun
1/2:tablet bar_kiniin bar_kaniini bar_kaniin
1/year sannadkiiba sanadkiiba
mg miligaraam miligiraam miiligaraam
µg maykrogaraam
g garaam giraam
kg kiilo kiilogaraam
l litir liitir
ml mililitir mililiitir
% boqolkiiba
each mid_kasta mid_walba
warm diirran
out_of_reach aysan_carruurtu_gaari_karin aanay_carruurtu_gaari_karin carruurtu_gaari_karin gaari_karin ka_fog_carruurta ka_ilaali_meel_carruurtu_gaari_karaan ka_ilaali_carruurta
within_reach gaari_karaan
1/2:tablet kaniini_barkeed kaniin_barkii kaniini_barkii kiniin_barkeed
mg milligaraam milligram
µg mikrogaraam mikrogram
grapefruit bambeelmo bambeelmada
orange liin liinta
peanut loos
almond almond
nuts lows
honey malab malabka
cheese burcad
yoghurt caano_fadhi
banana muus
apple tufaax
chocolate shukulaato
soya soy
wheat qamadi
shellfish aragoosato
chicken digaag
vegetable khudaar
blood_sugar sonkorta_dhiigga sonkor sonkorta sonkortaada
blood_pressure dhiig-karka dhiig-karkaaga dhiig_kar*
body_weight miisaan miisaanka miisaankaaga miisaankaagana
body_temperature heerkulka
pulse garaaca_wadnaha
doctor dhakhtar dhakhtarka dhakhtarkaaga
nurse kalkaaliso
pharmacist farmashiilaha farmashiiste
midwife umuliso
dentist dhakhtarka_ilkaha
spacer spacer
1/day maalintii_mar maalintii_hal_mar
1/week toddobaadkii_mar toddobaadkii_hal_mar usbuucii_mar
1/month bishii_mar bishii_hal_mar
cream kareem kareemka
ointment boomaato
gel jel
lotion loshin
gloves galoofis
mask maaskaro
needle irbadda
dressing faashad
soap saabuun
towel shukumaan
lid fur_dhalada
tea shaah shaaha
coffee kafee
alcohol khamri khamriga aalkolo
meat hilib
fish kalluun
egg ukun
fruit miro
bread rooti
1/3 saddex-meelood_meel
2/3 saddex-meelood_laba
then ka_dibna dabadeedna kadibna dabadeed
only keliya oo_keliya kaliya
except mooyee marka_laga_reebo
hand gacmaha gacanta

= what is done, and its contrary
up kor_u_qaad kor_ugu_qaad kor_u_taag sare_u_qaad
down hoos_u_dhig hoos_ugu_dhig hoos_u_dhaadhici
inhale soo_jiid neefso_gudaha neefta_u_soo_jiid
exhale sii_daa neefta_u_sii_daa neefta_sii_daa
better soo_roon* roonaad* ka_fiican ladnaad*
worse ka_sii_dar* sii_xumaad*
full buuxi buuxso buuxa ka_buuxi
empty faaruqi faaruq* madhi marnaan ka_faaruqi
bright iftiin iftiimaya
dark mugdi mugdi_ah
put_on xidho xiro gasho huwo
remove iska_saar iska_bixi iska_siib
tight adkee ciriiri dhuujin ku_giiji
loose debci dabci furfur dabacsan
awake soo_jeed
asleep hurdo hurdaya hurda
heavy culus
light fudud
forget ilow hilmaan iloob*
remember xusuusnow xasuuso xasuusnow ha_iloob* ha_hilmaam*
push riix
pull jiid
allowed la_oggol_yahay loo_oggol_yahay
forbidden mamnuuc reeban
thick dhumuc_weyn qaro
thin khafiif
strong xoog xoogan
weak daciif
small yar yaryar
large weyn waaweyn
early hore goor_hore
late daahid goor_dambe
rest naso nasasho
move dhaqaaji dhaqdhaqaaq
not_counted ha_iloob* ha_hilmaam*

= what people do
wash dhaq dhaqo maydh*
rinse luqlu* raacdi
drive wad gaadhi baabuur
smoke sigaar*
walk soco socod lugee
call wac wacdo soo_wac
tell sheeg u_sheeg ogeysii
drink cab cabto
write_down qor qoro
bring keen
touch taaban taabo
scratch xoq xoqin
cut jar gooy

= tied, joined, bent, shaken
fever qandho xummad
cough qufac*
bend laab*
straighten fidi toosi
shake rux ruxo
stool saxaro
covered dabool*

= eating
eat cun cunto cunin

= deeds of hands, and their contraries
discard tuur qub iska_tuur
keep_it keydi kaydi
leave_on ku_daa
remove ka_saar saar
insert geli
hide qari
diluted qas_biyo la_qasay qaso_biyo
undiluted aan_la_qasin
thaw dhalaali
freeze_it barafee qabooji_baraf
keep_still aan_dhaqaaqin
accept aqbal
refuse diid
exercise jimicsi jimicso
unwashed aan_la_dhaqin
squeeze tuuji riix
release sii_daa
break_it jebi kala_jebi
mix isku_qas isku_dar
apart gooni
dissolve milma mil
follow raac
ignore iska_indho_tir
relax debci
loose debci
barefoot cago_cad caga_cad
shoes kabo kabaha
too_little aad_u_yar
enough ku_filan
too_much aad_u_badan
warm kululee diiri
cool qabooji
awake soo_jeed* soo_jeedo
asleep seexo hurdo seexato
bend laab
stay_home guriga_joog
go_out bax guriga_ka_bax
wake kici toosi
let_sleep daa_ha_hurdo ha_hurdo
bring keen
left_at_home guriga_kaga_tag guriga_uga_tag
on_time waqtigii
different kala_duwan
leave_alone keligiis keligeed
stay_with la_joog
go_home guriga_aad guriga_aadi
protect ilaali ka_ilaali
prevent ka_hortag
cause sababa keena
full buuxi ka_buuxi
empty daadi ka_daadi madhi
breathe si_caadi_ah_u_neefso
warm diiran
wait sug
iron birta bir
calcium kaalshiyam
saline biyo_cusbo biyo_milix
alcohol khamri aalkolo
broken jaban dillaacsan
"""

DRUGS = """
paracetamol barasitamool barasitamol parasitamool barasetamol baarasitamool baaraasiitamool
ibuprofen aybuprofin ibubrofin ibrufin
aspirin asbiriin asbirin aasbiriin asbariin
insulin insuliin
metformin metformiin
amoxicillin amoksisilin amoksasilin amoksasiliin
warfarin warfariin
penicillin benisiliin benisilin
morphine moorfiin
methotrexate metotrekseet
"""
