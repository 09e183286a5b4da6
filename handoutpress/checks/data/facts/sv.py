"""Swedish."""

STATE = "drafted"

WORDS = """
= numbers in words
6:month halvår halvåret
24:hour dygnet_runt
1? en ett
2 två
3 tre
4 fyra
5 fem
6 sex
7 sju
8 åtta
9 nio
10 tio
1/2 halv halva halvt hälften
1/4 kvarts fjärdedel en_fjärdedel
3/2 en_och_en_halv ett_och_ett_halvt en_och_halv
+1/2 och_en_halv och_ett_halvt
1st första förste
2nd andra
3rd tredje
last sista siste

= what a number counts
tablet tablett* piller
capsule kapsel kapslar
puff puff puffar inhalation* spraydos*
drop droppe droppar
patch plåster
sachet påse påsar dospås*
teaspoon tesked teskedar tsk
tablespoon matsked matskedar msk
spoon sked skedar
bottle flaska flaskor
box ask askar förpackning*
unit enhet enheter ie
glass glas kopp koppar
dose dos doser
injection spruta sprutor injektion*
stitch stygn
person person personer patient* kvinnor män barn vuxna

= how often
times gång gånger
1x en_gång
2x två_gånger
3x tre_gånger
4x fyra_gånger
1/day dagligen varje_dag dagligt om_dagen om_dygnet per_dygn
1/week varje_vecka veckovis i_veckan
1/month varje_månad månadsvis i_månaden
1/year varje_år årligen
every var_# varje_# vart_#
every_other varannan vartannat
1/2day varannan_dag
per per_#
as_needed vid_behov

= periods
minute minut minuter
hour timme timmar timmen tim
day dag dagar dygn dagen dygnet
week vecka veckor veckan
month månad månader månaden
year år året

= bounds
over över_# mer_än_# mera_än_# högre_än_# äldre_än_# längre_än_# större_än_# överstig*_#
under under_# mindre_än_# färre_än_# lägre_än_# yngre_än_# kortare_än_#
at_least minst_# åtminstone_# #_eller_mer #_eller_äldre #_och_äldre #_eller_högre
at_most högst_# max_# maximalt_# inte_mer_än_# aldrig_mer_än_# #_eller_mindre upp_till_# #_eller_yngre

= time beside a number
within inom_# inom_loppet_av_#
after_n efter_# #_efter #_senare
before_n före_# innan_# #_före #_innan
for_n i_# under_#
minus minus_#
or eller

= ratios
part_of av

= parts of the day, meals
am på_morgonen på_förmiddagen f.m. fm
pm på_kvällen på_eftermiddagen e.m. em i_eftermiddag
noon middagstid
midnight midnatt
clock klockan_# kl_#
morning morgon morgonen
afternoon eftermiddag*
evening kväll kvällen kvällar
night natt natten
bedtime läggdags sänggåendet
breakfast frukost*
lunch lunch*
dinner middag middagen
meal mat måltid* maten

= scales
°C celsius
°F fahrenheit

= negation
not inte ej icke aldrig utan ingen inget inga inte varken
not_counted inte_bara inte_mer_än
not_otherwise undvik* förbjud* istället slut*

= opposites
left vänster vänstra
right höger högra
before före innan
after efter
with med
without utan
on_empty fastande tom_mage
on_full full_mage
stop sluta slutar avbryt*
start börja börjar
continue fortsätt*
take ta tar tag
skip hoppa_över missa* glöm*
wait vänt*
avoid undvik*
increase öka* höj*
reduce minska* sänk*
wet våt* blöt* fuktig*
dry torr* torka*
hot het* varm*
cold kall*
low låg låga lågt
high hög höga högt
positive positiv*
negative negativ*
safe säker* säkert
unsafe osäker* farlig*
open öppen öppna öppet
closed stäng*
clean ren rena rent
dirty smutsig*
mouth mun munnen
skin hud huden
eye öga ögat ögon ögonen
ear öra örat öron öronen
nose näsa näsan
arm arm armen
leg ben benet
hand hand handen
foot fot foten
both båda bägge
one_of bara_ett bara_en ena
better bättre
worse värre sämre försämr*
even_if även_om trots_att fastän
only_if bara_om endast_om
unless om_inte såvida_inte
until tills till_dess förrän
because eftersom därför_att
always alltid
never aldrig
inside inuti inne
outside utanför ute
adult vuxen vuxna
child barn
1/hour i_timmen
mg milligram
µg mikrogram
g gram
kg kilo kilogram
l liter
ml milliliter
% procent
remove ta_bort ta_av
11 elva
12 tolv
15 femton
20 tjugo
24 tjugofyra
30 trettio
on_belly på_mage på_magen
elderly äldre_personer äldre_människor äldre_patienter
young yngre_personer yngre_människor yngre_patienter unga
cream kräm* krämen
ointment salva* salvan salvor
gel gel
soya soja*
lactose laktos*
gluten gluten
nuts nötter nöt
peanut jordnöt*
wheat vete
honey honung
cheese ost
instead i_stället_för istället_för
morning på_morgonen
evening på_kvällen
ear öron* örat öra
eye ögon* ögat öga
1/4 fjärdedel fjärdedelen
fever feber*
pain smärt* ont
cough hosta
headache huvudvärk*
bellyache magont magsmärt* buksmärt*
chest_pain bröstsmärt*
back_pain ryggsmärt* ryggont
sore_throat halsont
fast snabbare snabbt snabb
slow långsammare långsamt långsam
old gammal gamla gammalt
new ny nya nytt
1/2:hour halvtimme halvtimmen halvtimma

= deeds of hands, and their contraries
discard kasta kasta_bort släng slänga kassera
keep_it spara behåll förvara sparas förvaras
leave_on sitta_kvar sitter_kvar ligga_kvar låt_*_sitta låt_*_vara
remove ta_ut ta_bort ta_av dra_ut plocka_ut avlägsna ta_*_ut ta_av_dig
put_on ta_på sätt_på klä_på ta_*_på
insert för_in sätt_in stoppa_in sätt_i för_*_in
hide dölj dölja undanhåll* hemlighåll*
diluted utspädd utspätt utspädda späd spädd
undiluted outspädd outspätt outspädda
thaw tina upptin* tinas
freeze_it frys frysa fryst frysas
keep_still stilla
accept acceptera tacka_ja godta
refuse vägra avböj* tacka_nej neka
exercise träna träning motion* idrott*
rest vila vilar vilan
move rör röra rörelse
wash tvätta tvättar tvättas
rinse skölj* spola
unwashed otvätt*
squeeze krama kläm tryck_ihop knyt
release släpp släppa
break_it bryt dela krossa
whole hel hela helt
chew tugga
swallow svälj svälja sväljas sväljs
spit_out spotta
mix blanda blandas rör_om
apart separat åtskilda var_för_sig isär
dissolve lös_upp lösa_upp upplös* smälta löses
follow följ följa
ignore ignorera strunta
relax slappna_av avslapp* slappna
tense spänn spänna
barefoot barfota
shoes skor sko tofflor
too_little för_lite
enough tillräckligt nog
too_much för_mycket
warm värm värma varm varmt ljummet
cool kyl kyla svalt sval svalka kyl_ned
awake vaken vakna håll_dig_vaken
asleep sova sov sover somna
covered täck täckt täcka övertäckt täckas
uncovered otäckt blottat obetäckt* avtäckt
tight dra_åt åtdraget tät stramt
loose lossa löst skruva_av
up höj höja lyft lyfta uppåt upp höjd upphöjt
down sänk sänka nedåt ner hänga sänkt
bend böj böja böjt
straighten sträck sträcka rak rakt räta
push tryck tryck_på trycka skjut
pull dra dra_i drag
sit sitt sitta sätt_dig sittande
stand stå stående ställ_dig
lie ligg ligga lägg_dig liggande
upright upprätt
open öppna öppen öppet öppnas
closed stäng stängd stänga stängt
full fyll full fylla fullt
empty töm tom tömma tomt
inhale andas_in inandas
exhale andas_ut utandas
lock lås låsa
unlock lås_upp
remember kom_ihåg glöm_inte
forget glöm glömma glömmer glömt
early tidigt tidig tidigare
late sent sen senare
gain_weight gå_upp_i_vikt viktuppgång
lose_weight gå_ner_i_vikt viktnedgång
switch_on slå_på sätt_på_*
switch_off stäng_av slå_av
shake skaka omskak* skakas
tell berätta säg informera meddela
walk gå gående promen*
fasten fäst spänn_fast knäpp
unfasten knäpp_upp lossa
connect anslut koppla_in
disconnect koppla_bort koppla_ur
on_back på_rygg på_ryggen
on_belly på_mage på_magen
sit_side på_sidan
skip glöm glömma glömmer glömt
increase höj höja höjd
reduce sänk sänka sänkt
hot varm varmt
stay_home stanna_hemma
go_out gå_ut
inflate pumpa_upp blås_upp
deflate släpp_ut_luften töm_på_luft
wake väck väcka
let_sleep låt_*_sova låt_*_*_sova
bring ta_med
left_at_home lämna_*_*_*_hemma lämna_*_*_hemma lämna_*_hemma
on_time i_tid punktlig*
same samtidigt samma
different olika
leave_alone ensam ensamt
stay_with stanna_hos stanna_alltid_hos stanna_alltid_hos_*
stay_in stanna_på_sjukhus stanna_över
go_home åka_hem gå_hem
protect skydda skyddar
expose utsätt utsätta
prevent förhindra förebygg* hindra
cause orsaka* framkalla*
strengthen stärk*
weaken försvag*
safe ofarlig* säker* säkert
out_of_reach utom_räckhåll
within_reach inom_räckhåll
hold_breath håll_andan hålla_andan
breathe andas_normalt fortsätt_andas
wait vänta
doctor läkare läkaren doktor*
nurse sjuksköterska* sköterska*
except utom förutom
tomorrow imorgon i_morgon
iron järn järntablett*
zinc zink
calcium kalcium kalk
potassium kalium
magnesium magnesium
stand res_dig resa_dig
bleach blekmedel klorin
vinegar ättika vinäger
saline koksalt* saltlösning* saltvatten
peroxide väteperoxid*
alcohol alkohol sprit
broken trasig* skadad* skadat bruten
intact oskadad* hel obruten intakt
"""
