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
"""
