"""Hungarian: a short row, for what changes a dose first."""

STATE = "drafted"

WORDS = """
1 egy
2 két kettő
3 három
4 négy
5 öt
6 hat
1/2 fél felét fele
1/4 negyed negyedét
3/2 másfél
+1/2 és_fél
1st első
2nd második
3rd harmadik

tablet tablett* pirul*
capsule kapszul*
puff befúv* fújás*
drop csepp*
patch tapasz*
sachet tasak*
teaspoon teáskanál* kávéskanál*
tablespoon evőkanál*
bottle üveg* palack*
unit egység*
glass pohár* csész*
dose adag*
injection injekció*

times alkalommal
1x egyszer
2x kétszer
3x háromszor
4x négyszer
1/day naponta minden_nap
1/week hetente minden_héten
1/month havonta
every #_onként minden_#
1/2day minden_másnap kétnaponta
as_needed szükség_esetén
minute perc*
hour óra órá*
day nap napo* nappal
week hét het*
month hónap*
year év éve*

over több_mint_# #_felett #_fölött #_nál_több #_feletti* #_fölötti* #_többet #_több #_magasabb #_idősebb* #_hosszabb #_nagyobb #_tovább
under kevesebb_mint_# #_alatt #_alatti* #_kevesebbet #_kevesebb #_alacsonyabb #_fiatalabb* #_rövidebb #_kisebb
at_least legalább_# #_vagy_több #_vagy_idősebb
at_most legfeljebb_# maximum_# #_vagy_kevesebb
within #_belül
after_n #_után #_múlva
before_n #_előtt
minus mínusz_#
or vagy
morning reggel*
evening este
night éjsz* éjjel
meal étkez* evés*

not nem ne soha sem nincs nincsen* nélkül tilos
left bal balra
right jobb jobbra
before előtt
after után
without nélkül
wet nedves* vizes*
dry száraz*
hot forró*
cold hideg*
low alacsony*
high magas*
mouth száj*
skin bőr*
eye szem*
ear fül*
both mindkét*
always mindig
never soha
7 hetet
8 nyolc
9 kilenc
10 tíz
12 tizenkét tizenkettő
15 tizenöt
20 húsz
24 huszonnégy
30 harminc
even_if akkor_is akkor_sem még_akkor_is
until amíg ameddig
unless hacsak
only_if csak_akkor
because mert
with étellel étkezéssel
on_empty éhgyomor* éhgyomri üres_gyomor*
on_full teli_gyomor* tele_gyomor*
stop hagyja_abba abbahagy* állítsa_le
continue folytas* szedje_tovább tovább_szed*
start kezdje kezdj* elkezd*
take vegye_be vegyen_be szedje beve*
skip hagyja_ki kihagy*
avoid kerülje kerüljön kerülni
not_otherwise kerülje kerüljön tilos
increase emel* növel*
reduce csökkent*
positive pozitív*
negative negatív*
safe biztonságos*
unsafe veszélyes*
open nyitva nyiss* nyitott
closed zárva zárja becsuk*
clean tiszta tisztán
dirty piszkos* koszos*
better jobban jobb_lesz javul*
worse rosszabb* romlik rosszabbod*
remove vegye_le távolíts*
inside bent
outside kint kívül
nose orr*
arm kar karja karba
leg láb lába lábat
hand kéz keze kezét
am reggel délelőtt
pm este délután
noon délben dél
midnight éjfél*
afternoon délután
clock #_órakor #_óra
breakfast reggeli* reggelizés
lunch ebéd*
dinner vacsor*
bedtime lefekvés*
adult felnőtt*
child gyermek* gyerek*
each mindegyik*
mg milligramm*
µg mikrogramm*
g gramm grammot
kg kiló kilogramm*
l liter litert
ml milliliter*
% százalék*
°C celsius celsius-fok* fok_celsius celsius_fok*
°F fahrenheit fahrenheit-fok* fahrenheit_fok*
1/hour óránként

= deeds of hands, and their contraries
discard dobja_ki kidob* dobd_ki semmisítse_meg kidobni
keep_it őrizze_meg őrizze tartsa_meg tárolja megőriz* tárolj*
leave_on hagyja_bent hagyja_fenn hagyja_a_hely* hagyja_rajta bent_hagy* a_helyén
remove vegye_ki vegye_le távolítsa_el húzza_ki vegye_ki_* vesse_le
put_on vegye_fel húzza_fel viselje vegyen_fel
insert helyezze_be dugja_be vezesse_be helyezze_fel
hide titkolja titkoljon rejtse hallgassa_el titkol* eltitkol*
diluted hígít* hígítva hígítsa hígított*
undiluted hígítatlan* hígítás_nélkül
thaw olvassza_ki felolvaszt* kiolvaszt* olvassza_fel
freeze_it fagyassza_le lefagyaszt* fagyaszt* fagyassza
keep_still mozdulatlan* nyugalomban
accept fogadja_el elfogad*
refuse utasítsa_vissza visszautasít* tagadja_meg
exercise tornáz* sportol* mozogjon edzen edz* testmozg* gyakorl*
rest pihenjen pihen* pihentesse
move mozgassa mozgat* mozog* mozgás
wash mossa mosson mossa_meg mos*
rinse öblítse öblít* öblögess*
unwashed mosatlan* mosás_nélkül lemosatlan*
squeeze szorítsa nyomja_össze szorít*
release engedje_el elenged* engedje
break_it törje törje_* felez*
whole egészben egyben
chew rágja rág* szétrág*
swallow nyelje nyelj* lenyel*
spit_out köpje köpj* kiköp*
mix keverje kever* vegyíts*
apart külön elkülönítve
dissolve oldja felold* oldód*
follow kövesse tartsa_be betart*
ignore hagyja_figyelmen figyelmen_kívül
relax lazítsa lazít* ernyed*
tense feszítse feszít*
barefoot mezítláb
shoes cipő* papucs* lábbeli*
too_little túl_kev*
enough eleget elég elegendő
too_much túl_sok*
warm melegíts* felmelegít* meleg melegen langyos* melegít*
cool hűtse hűtsd lehűt* hűvös* hűt*
awake ébren ébred*
asleep aludj* alud* elalud* alszik aludni elalv*
covered takarja_be fedje_be fedje_le betakar* befed* lefed*
uncovered fedetlen* takaratlan* szabadon takarja_ki
tight húzza_meg szoros* szorítsa_meg
loose lazítsa lazítsa_meg laza lazán
up emelje_fel emelje felemel* fel felfelé felpolcol* emelje_meg
down engedje_le süllyessze le lefelé lóg* leenged*
bend hajlítsa_be hajlít* behajlít* hajlítsa
straighten nyújtsa_ki egyenesíts* kinyújt* nyújtsa egyenes*
push nyomja tolja nyomja_meg
pull húzza húzza_meg
sit üljön ül* ülve
stand álljon áll* állva
lie feküdjön fek* fekve feküdj*
upright függőleges* egyenes* felegyenes*
open nyissa nyissa_ki nyitva nyitott* kinyit* nyissa_fel
closed zárja zárja_el zárja_be zárva zárt* csukja* becsuk*
full tölts* megtölt* tele teli
empty ürítse kiürít* üres* üríts*
inhale lélegezzen_be szívja_be belégz* lélegezz*_be
exhale lélegezzen_ki fújja_ki kilégz*
lock zárja_be reteszel*
unlock nyissa_ki oldja_ki
remember emlékezz* ne_felejts* jusson_eszébe
forget felejts* elfelejt* felejt*
early korán korábban
late későn később késő
gain_weight hízik hízás hízott
lose_weight fogy fogyás fogyott lefogy*
switch_on kapcsolja_be bekapcsol*
switch_off kapcsolja_ki kikapcsol*
shake rázza felráz* ráz*
tell mondja szóljon tájékoztass* számoljon_be közölje mondja_el
walk sétál* járjon gyalog*
fasten rögzíts* kösse_be csatolja_be
unfasten kösse_ki csatolja_ki oldja_ki
connect csatlakoztass* kösse_össze
disconnect húzza_ki válassza_le
on_back hanyatt a_hátán
on_belly hason a_hasán
increase emelje
stay_home maradjon_otthon
go_out menjen_el_otthonról menjen_ki
inflate fújja_fel pumpálja_fel
deflate engedje_ki_a_levegőt eressze_le
wake ébressze_fel ébreszd* ébressze
let_sleep hagyja_aludni
bring hozza_magával hozzon hozza_el
left_at_home hagyja_otthon
on_time pontosan időben
same egyszerre egyidejűleg ugyanazon
different különböző* más_időpont*
leave_alone egyedül
stay_with maradjon_a_* maradjon_mindig mindig_maradjon
stay_in kórházban_maradnia
go_home hazame* hazatér*
protect véd* óvja
expose tegye_ki_* kitenni
prevent megelőz* megakadályoz*
cause okoz* okozhat*
strengthen erősít*
weaken gyengít*
safe ártalmatlan* veszélytelen*
leave_on hagyja_fenn
lock rögzítse
unlock oldja_ki
hold_breath tartsa_vissza_a_lélegzet* visszatartani
breathe lélegezzen_normál* lélegezzen_tovább
wait várjon várj*
doctor orvos*
nurse nővér* ápoló*
except kivéve
tomorrow holnap
morning reggel
evening este
iron vas vasat vastablett*
zinc cink*
calcium kalcium*
potassium kálium*
magnesium magnézium*
simvastatin szimvasztatin*
warfarin warfarin*
amlodipine amlodipin*
levothyroxine levotiroxin*
fasten rögzítse
go_out menjen_el
bleach hipó* fehérítő* klór*
vinegar ecet*
saline sóoldat* sóoldattal fiziológiás* sós_víz* konyhasó*
peroxide hidrogén-peroxid* peroxid*
alcohol alkohol*
broken sérült törött megsérült
intact sértetlen* ép
"""
