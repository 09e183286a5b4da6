"""German."""

STATE = "confirmed"

WORDS = """
= numbers in words
6:month halbes_jahr halben_jahr halbe_jahr halbjahr
1/6month halbjährlich*
1 ein_einziges ein_einziger eine_einzige einzige
1? ein eine einen einer einem eines
1/2 halb halbe halben halber halbes halbem hälfte die_hälfte
1/4 viertel ein_viertel viertele
3/4 dreiviertel drei_viertel
1/3 drittel ein_drittel
2/3 zwei_drittel
3/2 eineinhalb anderthalb ein_einhalb einundeinhalb
5/2 zweieinhalb
7/2 dreieinhalb
+1/2 einhalb und_eine_halbe
1st erste ersten erster erstes erstem
2nd zweite zweiten zweiter zweites zweitem
3rd dritte dritten dritter drittes drittem
4th vierte vierten vierter viertes
5th fünfte fünften fünfter
nth #.
last letzte letzten letzter letztes letztem

= what a number counts
tablet tablette* pille pillen dragee*
capsule kapsel kapseln
puff hub hübe hüben sprühstoß sprühstöße sprühstößen inhalation* sprühstoss*
drop tropfen augentropfen ohrentropfen
patch pflaster pflastern
sachet beutel beuteln beutels sachet* päckchen
teaspoon teelöffel teelöffeln tl
tablespoon esslöffel esslöffeln el
spoon löffel löffeln
bottle flasche* fläschchen
box packung packungen schachtel* karton*
vial ampulle* durchstechflasche*
unit einheit einheiten ie
glass glas gläser gläsern tasse tassen becher
dose dosis dosen dosierung*
injection spritze spritzen injektion* impfung*
suppository zäpfchen
stitch stich stiche stichen naht nähte fäden
visit besuch* termin termine
person person personen mensch menschen patient* frauen männer erwachsene* kinder kindern

= how often
times mal male
1x einmal
2x zweimal
3x dreimal
4x viermal
1/hour stündlich
1/day täglich tägliche täglichen täglicher jeden_tag tag_für_tag
1/week wöchentlich wöchentliche jede_woche
1/month monatlich monatliche jeden_monat
1/year jährlich jedes_jahr
every alle_# jede_# jeden_# jedes_#
every_other jeden_zweiten jede_zweite jedes_zweite
1/2day jeden_zweiten_tag alle_zwei_tage einen_über_den_anderen_tag einen_um_den_anderen_tag
1/2week jede_zweite_woche zweiwöchentlich vierzehntägig
per pro_# am_# je_# in_der_# im_# innerhalb_eines_#
as_needed bei_bedarf nach_bedarf wenn_nötig falls_nötig wenn_erforderlich

= periods
minute minute minuten min
hour stunde stunden std
day tag tage tagen tages
week woche wochen
month monat monate monaten monats
year jahr jahre jahren jahres
24:hour rund_um_die_uhr

= bounds
over über_# mehr_als_# höher_als_# älter_als_# länger_als_# größer_als_# oberhalb_von_# übersteig*_# überschreit*_# schwerer_als_# #_übersteigt #_überschreitet #_übersteig* #_überschreit*
under unter_# weniger_als_# niedriger_als_# jünger_als_# kürzer_als_# kleiner_als_# unterhalb_von_# tiefer_als_# leichter_als_# #_unterschreitet noch_keine_# noch_nicht_# nicht_älter_als_#
at_least mindestens_# wenigstens_# zumindest_# nicht_weniger_als_# #_oder_mehr #_oder_älter #_und_älter #_und_mehr #_oder_höher #_oder_darüber #_und_darüber #_oder_länger ab_# minimum_# minimal_# ab_einem_alter_von_# von_mindestens_# von_#_an frühestens_nach_# frühestens_#
at_most höchstens_# maximal_# bis_zu_# nicht_mehr_als_# nicht_länger_als_# nicht_über_# #_oder_weniger #_oder_jünger #_und_jünger #_oder_niedriger #_oder_darunter #_und_darunter maximum_# #_nicht_überschreit* #_nicht_übersteig* niemals_mehr_als_# nie_mehr_als_# keinesfalls_mehr_als_# bis_höchstens_#

= time beside a number
within innerhalb_von_# binnen_# innerhalb_der_nächsten_# in_den_nächsten_# in_den_ersten_# innerhalb_#
after_n nach_# erst_nach_# nach_ablauf_von_# #_nach #_danach #_später frühestens_nach_#
before_n vor_# #_vor #_vorher #_zuvor
for_n für_# #_lang während_#
minus minus_# #_unter_null #_unter_dem_gefrierpunkt
or oder

= ratios
part_of von aus unter

= halves and parts of the day, meals
am morgens vormittags früh_morgens am_morgen am_vormittag in_der_früh uhr_früh uhr_morgens
pm nachmittags abends nachts am_nachmittag am_abend in_der_nacht uhr_abends
noon mittag mittags
midnight mitternacht mitternachts
clock um_# gegen_# #_uhr
half_to halb_#
quarter_past viertel_nach_#
quarter_to viertel_vor_# dreiviertel_#
morning morgen morgens vormittag* frühmorgens
afternoon nachmittag*
evening abend abends abenden
night nacht nachts nächte nächten
bedtime schlafengehen zubettgehen einschlafen zu_bett_gehen ins_bett_gehen schlafen_gehen
breakfast frühstück*
lunch mittagessen mittagsmahlzeit
dinner abendessen abendbrot abendmahlzeit
meal mahlzeit* essen speisen gegessen isst

= weekdays and months
mon montag* montags
tue dienstag*
wed mittwoch*
thu donnerstag*
fri freitag*
sat samstag* sonnabend*
sun sonntag*

= scales of temperature
°C celsius grad_celsius
°F fahrenheit grad_fahrenheit

= words before a Roman numeral
stage stadium stadien
type typ typs
grade grad grades
factor faktor faktors
phase phase
class klasse

= negation
not nicht nichts kein keine keinen keiner keinem keines nie niemals ohne weder niemand niemandem niemanden keinesfalls auf_keinen_fall
not_counted nicht_nur nach_wie_vor ohne_weiteres
not_otherwise vermeid* anstatt statt verboten unterlass* verzicht* nüchtern

= what holds another form by accident
nothing im_freien mal_wieder noch_mal nochmal

= opposites
before vor bevor vorher zuvor davor
after nach nachdem
with mit zusammen_mit
without ohne
on_empty nüchtern nüchternen auf_nüchternen_magen leeren_magen leerem_magen
on_full vollen_magen vollem_magen
above oberhalb über_dem über_der
below unterhalb unter_dem unter_der
stop absetzen abzusetzen aufhören aufzuhören beenden abbrechen setzen_sie_*_ab hören_sie_*_auf
start beginnen anfangen starten beginnen_sie fangen_sie
continue weiter weiternehmen fortsetzen weiterhin fortführen fahren_sie_fort
take nehmen einnehmen nimmt einzunehmen eingenommen nehmen_sie
skip auslassen weglassen überspring* lassen_sie_*_aus lassen_sie_*_weg ausgelassen
avoid vermeid* meiden
increase erhöh* steiger* gesteigert
reduce verringer* reduzier* senk* gesenkt vermindern
wet nass nasse nassen nasses feucht*
dry trocken* abtrocknen
hot heiß* heiss*
cold kalt* kälte
warm warm warme warmes warmen warmem
cool kühl* abkühl* kühlen
low niedrig* niedrige tief* zu_niedrig
high hoch hohe hohen hoher hohes hohem
positive positiv*
negative negativ*
safe sicher sichere sicheren unbedenklich gefahrlos
unsafe unsicher* gefährlich* bedenklich
open offen* öffne* geöffnet* aufmachen
closed geschlossen* schließ* verschlossen zumachen
clean sauber* rein
dirty schmutzig* unsauber
mouth mund mundes oral orale mundhöhle
skin haut hautpartie
eye auge augen
ear ohr ohren ohres
nose nase nasen nasenloch nasenlöcher
rectum rektal* enddarm after_darm mastdarm
vagina scheide vagina* vaginal*
arm arm arme armen
leg bein beine beinen beins
hand hand hände händen
foot fuß füße füßen fußes
both beide beiden beides beider
each jeweils je_ein je_eine
one_of nur_eines nur_ein nur_eine eines_der einem_der eine_der einer_der
day_time tagsüber
first_of zuerst als_erstes
last_of zuletzt als_letztes
male männlich* männer männern mann jungen
female weiblich* frauen frau mädchen
mother mutter
father vater
better besser* verbesser* gebessert bessert
worse schlechter* schlimmer* verschlechter* verschlimmer*
even_if auch_wenn selbst_wenn
only nur ausschließlich
only_if nur_wenn nur_falls nur_dann_wenn nur_dann nur_bei nur_nach nur_auf
unless außer_wenn es_sei_denn sofern_nicht außer
until bis bis_zum bis_zur
because weil da_sie
if falls
when sobald
remove entfern* abnehmen abzunehmen ausziehen nehmen_sie_*_ab
leave_on anlassen dranlassen nicht_ab nicht_abnehmen lassen_sie_*_dran lassen_sie_*_drauf
inside innen drinnen innerhalb_des
outside außen draußen außerhalb
sit sitz* setzen_sie_sich hinsetzen sitzen
stand steh* aufstehen stehen
lie lieg* legen_sie_sich hinlegen
more mehr
less weniger
early früh früher frühzeitig
late spät spät_ später
push drück*
pull zieh*
up nach_oben aufwärts hinauf
down nach_unten abwärts hinunter
thin dünn*
thick dick dicke dicken dickes
front vorn vorne vordere* vorderseite
back_of hinten hintere* rückseite
always immer stets jedes_mal
never nie niemals
fast schnell* rasch*
slow langsam*
strong stark starke starken starkes starker
weak schwach*
normal normal normale normalen normaler normales
abnormal abnormal* unnormal* anormal*
mild leicht leichte leichten leichter leichtes
severe schwer schwere schweren schwerer schweres stark*
adult erwachsen*
child kind kinder kindern kindes
tight fest eng straff
loose locker* lose
on_full zu_den_mahlzeiten zum_essen mit_dem_essen beim_essen während_der_mahlzeiten während_des_essens mit_einer_mahlzeit
morning nach_dem_aufstehen nach_dem_aufwachen beim_aufstehen
even_if auch_dann selbst_dann auch_falls
not_counted zögern_sie_nicht vergessen_sie_nicht
blue blau*
white weiß* weiss*
red rot rote roten roter rotes
green grün*
yellow gelb*
brown braun*
pink rosa
black schwarz*
with zu_den_mahlzeiten zum_essen mit_dem_essen beim_essen während_der_mahlzeiten während_des_essens mit_einer_mahlzeit
meal zu_den_mahlzeiten zum_essen mit_dem_essen beim_essen während_der_mahlzeiten während_des_essens mit_einer_mahlzeit
only nur_ein nur_eine nur_eines
then danach nachher anschließend dann
15:minute viertelstunde viertelstünd*
not_before erst erst_nach erst_wenn
10000 zehntausend
100000 hunderttausend
2000 zweitausend
5000 fünftausend
double doppelte doppelten doppelter verdoppel* zweifache
inhale einatmen einzuatmen
exhale ausatmen auszuatmen
within_reach in_reichweite griffbereit
out_of_reach außer_reichweite außerhalb_der_reichweite unzugänglich unerreichbar nicht_in_reichweite
powder pulver
water wasser
milk milch
juice saft
salt salz
sugar zucker
oil öl
not_otherwise abgeraten abzuraten untersag* unterbleib* gehört_nicht
wait wart* abwart* abzuwarten
still noch_immer immer_noch anhalt* anhält halten_*_an hält_*_an halten_*_*_an noch fortbesteh* bestehen
use verwend* anwend* benutz* gebrauch* angewendet angewandt
times x
nothing zwischen_zwei_* zwischen_den_zwei_* zwischen_einer_*_und_der_nächsten
let lassen lass
after folgend* nachfolgend*
end ende beendet beenden endet abgeschlossen fertig zu_ende
different ander* verschieden*
same selbe selben gleiche gleichen derselben dieselbe denselben demselben
small klein*
large groß*
vein vene venen intravenös*
muscle muskel muskeln intramuskulär*
late verspät* zu_spät
at_most spätestens_nach_# spätestens_#
every im_abstand_von_# in_abständen_von_# in_einem_abstand_von_#
at_most höchstmenge_# höchstdosis_# tageshöchstdosis_# maximaldosis_# höchstdauer_# maximale_# maximalen_#
at_least mindestabstand_# mindestalter_# mindestmenge_# mindestdauer_# mindestdosis_#
stop abgesetzt abgebrochen beendet
teen jugendlich*
baby baby babys säugling* neugeboren*
switch_on einschalt* schalten_sie_*_ein schalten_sie_*_*_ein
switch_off ausschalt* abschalt* schalten_sie_*_aus schalten_sie_*_*_aus
wait müssen_*_*_vergehen sollten_*_*_vergehen müssen_*_*_verstreichen
old alte alten altes alter altem bisherig*
new neue neuen neues neuer neuem
nothing jahre_alt jahr_alt monate_alt wochen_alt im_alter das_alter ihr_alter ihrem_alter
1 eine_ganze ein_ganzes eine_ganzen einer_ganzen ein_ganzer
halve halbier* um_die_hälfte auf_die_hälfte halbe_dosis hälfte_der_dosis
common häufig* verbreitet*
rare selten*
awake wach wachen
asleep schlafen_sie schlaf eingeschlafen schlafend*
covered abdeck* abgedeckt* bedeck* zugedeckt* decken_sie
uncovered unbedeckt* aufgedeckt* offen_liegen
inside innenseite innere inneren inneres innerer
outside außenseite äußere äußeren äußeres äußerer
loose locker* lockern gelockert*
tight fester enger straffer
up hochgelagert* erhöht_lagern hochlegen hochgelegt*
down kopf_nach_unten
backward nach_hinten zurückgeneigt* rückwärts
forward nach_vorn nach_vorne vorwärts vornüber*
some einige einigen einiger manche manchen mancher
all alle allen aller sämtliche*
none_of keine keiner keines niemand
upper obere oberen oberer oberes oberarm* oberlid* oberschenkel* oberlippe* oberbauch* oberkiefer*
bottom_part untere unteren unterer unteres unterarm* unterlid* unterschenkel* unterlippe* unterbauch* unterleib* unterkiefer*
fridge kühlschrank*
freezer gefrier* tiefkühl* einfrieren
room_temperature raumtemperatur zimmertemperatur
chew kau* zerkau* zerbeiß*
swallow schluck* geschluckt* hinunterschluck* runterschluck*
gain_weight zunehmen zugenommen gewichtszunahme
lose_weight abnehmen_sie_an_gewicht gewichtsabnahme gewichtsverlust
pregnant schwanger*
breastfeeding stillen stillzeit stillend* stillt
under_tongue unter_die_zunge unter_der_zunge
on_tongue auf_die_zunge auf_der_zunge
today heute
tomorrow morgen_früh
yesterday gestern
urine urin harn wasserlassen wasser_lassen pipi
stool stuhl stuhlgang
blood blut
constipation verstopf*
diarrhoea durchfall durchfälle
kidney niere* nieren*
liver leber leber*
heart herz herz*
lung lunge* lungen*
weekend wochenend*
working_day werktag* wochentags wochentagen unter_der_woche
deep tief_ein tiefe tiefer
shallow flach oberflächlich*
day_after am_nächsten_tag am_tag_danach am_folgetag am_tag_nach tags_darauf
after am_folgetag tags_darauf
day_before am_vortag am_tag_davor am_tag_vor am_tag_zuvor vorabend tags_zuvor
before am_vortag vorabend tags_zuvor
low unterzuck* hypogly*
high überzuck* hypergly* bluthochdruck
healthy gesund*
sick krank kranke kranken
asleep schlafen schläft
gone weg verschw* vergang* vorbei vorüber abgekl* abkling* nachgel* nachläss* aufgehör* aufhör* *frei zurückgeg* ohne
instead statt anstatt anstelle
except außer ausgenommen mit_ausnahme bis_auf
left links linke linken linker linkes linkem
right rechts rechte rechten rechter rechtes rechtem
high höher höhere höheren höherer
clockwise im_uhrzeigersinn
anticlockwise gegen_den_uhrzeigersinn entgegen_dem_uhrzeigersinn
most die_meisten meisten
few wenige wenigen kaum_jemand
some manch*
tea tee
coffee kaffee
alcohol alkohol
meat fleisch
fish fisch
egg ei eier eiern
fruit obst früchte
bread brot
lenses kontaktlinsen linsen
glasses_worn brille
syringe spritze
syrup sirup saft
soft weich*
hard hart harte harten
shower dusch*
bath bad baden badewanne
sit_side auf_der_seite auf_die_seite
on_back auf_dem_rücken auf_den_rücken
bag beutel
knee knie
toe zehe zehen
thigh oberschenkel
belly bauch
almost_all fast_alle beinahe_alle nahezu_alle
few kaum
on_belly auf_dem_bauch auf_den_bauch bauchlage
elderly ältere_menschen älteren_menschen ältere_personen älteren_personen ältere_patient* älteren_patient* alte_menschen alten_menschen senior*
young jüngere_menschen jüngeren_menschen jüngere_personen jüngeren_personen jüngere_patient* jüngeren_patient* junge_menschen jungen_menschen jüngere jüngeren
cream creme* crème*
ointment salbe*
gel gel gels
lotion lotion*
soya soja*
lactose laktose* lactose* milchzucker
gluten gluten
nuts nuss nüsse nüssen schalenfrüchte*
peanut erdnuss* erdnüsse*
wheat weizen*
honey honig*
shellfish meeresfrüchte* krebstier* schalentier*
cheese käse
egg hühnerei*
juice *saft
strong stärker* stärkste*
instead an_stelle
down gesenktem hängend* herabhängend*
even auch sogar
from_then ab_dem_nächsten ab_der_nächsten ab_ihrem_nächsten
fever fieber
pain schmerz*
cough husten*
rash ausschlag* hautausschlag*
vomit erbrech* übergeben
headache kopfschmerz* kopfweh
bellyache bauchschmerz* bauchweh magenschmerz* unterleibsschmerz*
chest_pain brustschmerz*
back_pain rückenschmerz*
sore_throat halsschmerz* halsweh
toothache zahnschmerz* zahnweh
fast schneller
slow langsamer
at_most nach_spätestens_#
within nach_spätestens_#
1/4:sachet viertelbeutel
3/4:sachet dreiviertelbeutel
1/4:tablet vierteltablette
3/4:tablet dreivierteltablette
shallow flache flachem flacher
up lagern_sie_*_hoch legen_sie_*_hoch heben_sie_*_an heben_sie_*_hoch hochlagern hochzulagern
down lagern_sie_*_tief legen_sie_*_tief senken_sie_*_ab absenken
take nachholen nachzuholen nachgeholt
bend beugen beugt
straighten strecken streckt
increase steigt steigen
reduce sinkt sinken fällt

= what is done, and its contrary
up heb* hochheb* anheb* hochgehoben angehoben
down absenk* senken_sie_den senken_sie_die senken_sie_das herabhäng* herunterhäng* hängen_lassen herunterlass*
fasten zuschnall* befestig* anschnall* zuknöpf* zuschraub*
unfasten abschnall* aufknöpf* aufschnall* losmach* aufschraub*
allowed erlaub* gestatte* zugelassen
forbidden verboten verbiet* untersag*
full füll* auffüll* gefüllt*
empty leer* entleer* geleert*
heavy schwer schwere schweren schwerer schweres
light leicht leichte leichten leichter leichtes
fresh frisch*
stale altbacken* verdorben* abgestanden*
grow größer_wird größer_werden wächst wachsen anschwill* schwillt geschwollen*
shrink kleiner_wird kleiner_werden schrumpf* abschwill* abgeschwollen*
gently sanft* vorsichtig behutsam leicht
hard kräftig fest
remember denken_sie_daran erinner* denken_sie_an vergessen_sie_nicht vergessen_sie_*_nicht vergessen_sie_*_*_nicht
forget vergess* vergiss
whole unzerkaut* im_ganzen ungekaut*
bright hell helle hellen heller helles
dark dunkel* dunkl*
rest schonen schonung geschont schonend ruh* ausruh*
move beweg*
sleepy schläfrig* müde
alert aufgekratzt munter hellwach
hungry hunger hungrig*
sated satt
put_on anzieh* anlegen aufsetz* überstreif*
remove auszieh* abzieh* ableg* absetz*
worse schlimm*
better nachlass*
not_counted vergessen_sie_*_nicht vergessen_sie_*_*_nicht

= what people do
wash wasch* wäsch* gewaschen*
rinse spül* ausspül* abspül* gespült*
drive fahren fahrt fährt auto autofahren steuer
smoke rauch*
walk gehen geht gehe laufen läuft spazier* schritte
call ruf* anruf* verständig* telefon* wählen
tell sag* inform* bescheid mitteil* melden teilen_sie wenden_sie_sich
drink trink* getrunken getränk*
write_down aufschreib* notier* schreib* aufschrieb* eintrag* tragen_sie
bring bring* mitbring* mitzubringen
touch berühr* anfass* fassen fass*
scratch kratz* reiben reibe
cut schneid* geschnitten kürz* zuschneid*
climb steigen steige treppen*

= tied, joined, bent, shaken
uncovered aufdeck* abdeckung_ab
fasten festschraub* festzuschraub* zubind* festbind* verriegel* binden
unfasten abzuschraub* aufbind* losbind* entriegel*
connect anschließ* einsteck* verbind*
disconnect aussteck* trenn* abklemm*
shake schüttel*

= eating
eat essen isst iss gegessen esse

= deeds of hands, and their contraries
discard wegwerf* wegzuwerf* weggeworfen* entsorg* wirf_*_weg
keep_it aufbewahr* aufzubewahr* aufgehoben aufheben bewahren_sie behalt*
leave_on bleibt_liegen
remove herauszieh* herausnehm* herauszunehm*
insert einführ* einzuführ* eingeführt* einsetz* einzusetz* setzen_sie_*_ein setzen_sie_*_*_ein führen_sie_*_ein führen_sie_*_*_ein einsteck* stecken_sie
hide verschweig* verheimlich* verberg*
diluted verdünn* verdünnt
undiluted unverdünnt* nicht_verdünnt
thaw auftau* aufzutau* aufgetaut* tauen_sie
freeze_it einfrier* einzufrier* eingefror* gefroren* frieren_sie
keep_still ruhig_halten halten_sie_*_*_still halten_sie_*_still still_halten stillhalt* halten_sie_*_*_ruhig nicht_beweg* stehen_lassen
rinse abwasch* waschen_sie_*_ab spülen_sie
accept annehm* anzunehm* angenommen akzeptier*
refuse ablehn* abzulehn* abgelehnt verweiger* lehnen_sie_*_ab lehnen_sie_*_*_ab zurückweis*
exercise sport sportlich* trainier* übung übungen üben turn*
unwashed ungewaschen*
squeeze zusammendrück* drücken_sie_*_*_zusammen ballen_sie
release loslass* losgelassen
break_it zerbrech* brechen_sie teilen_sie_die_tablette* zerteil*
mix misch* vermisch* gemischt* vermischt* vermeng* verrühr*
apart getrennt separat* auseinander
dissolve auflös* aufzulös* aufgelöst* lösen_sie_*_*_auf zergehen
follow befolg* folgen_sie beacht* halten_sie_sich_an
ignore ignorier* missacht*
relax entspann* locker_lassen
tense anspann* angespannt* spannen_sie
barefoot barfuß barfuss
shoes schuh* hausschuh*
too_little zu_wenig
enough genug genügend ausreichend* reichlich
too_much zu_viel
warm erwärm* aufwärm* wärmen_sie aufgewärmt*
cool kühlen_sie abkühl* gekühlt*
asleep schlaf*
awake wach_bleiben wach_zu_bleiben bleiben_sie_wach
upright aufrecht* setzen_sie_sich_auf
stay_home bleiben_sie_zu_hause zu_hause_bleiben bleiben_sie_daheim
go_out gehen_sie_aus_dem_haus gehen_sie_hinaus gehen_sie_raus hinausgehen das_haus_verlassen verlassen_sie_das_haus
inflate aufpump* pumpen_sie aufblas*
deflate luft_ablass* lassen_sie_die_luft entlüft*
wake wecken_sie aufwecken weck* aufwach*
let_sleep schlafen_lassen
bring bringen_sie mitbring* mitzubringen
left_at_home zu_hause_lassen
on_time pünktlich rechtzeitig
same gleichzeitig zur_gleichen_zeit
different zu_verschiedenen_zeiten unterschiedlich*
leave_alone allein_lassen unbeaufsichtigt
stay_with bleiben_sie_bei bleiben_sie_immer_bei beaufsichtig*
stay_in im_krankenhaus_bleiben über_nacht_bleiben stationär
go_home nach_hause heimgehen
protect schütz* geschützt*
expose aussetz* auszusetz* setzen_sie_*_*_aus
prevent vorbeug* verhinder* verhüt* beugt_*_vor
cause verursach* führt_zu auslös*
strengthen stärk* kräftig*
weaken schwäch*
safe harmlos* ungefährlich*
rinse spülen_sie auswaschen
leave_on lassen_sie_*_*_*_*_*_haar lassen_sie_*_*_*_*_im_haar lassen_sie_*_*_im_haar lassen_sie_*_*_kleben lassen_sie_*_*_drauf
lock blockier* feststell* bremsen_sie
unlock lösen_sie_die_bremse* lösen_sie entsperr* lösen_sie_die_räder
increase drehen_sie_*_*_auf erhöhen_sie
reduce drehen_sie_*_*_herunter drehen_sie_*_*_ab
hold_breath halten_sie_*_atem_an halten_sie_die_luft_an luft_anhalten
breathe atmen_sie_normal atmen_sie_ruhig atmen_sie_weiter weiteratmen
iron eisen eisentabletten
zinc zink
calcium kalzium calcium
potassium kalium
magnesium magnesium
leave_on lassen_sie_*_*_*_*_*_im_haar
bleach bleichmittel chlorbleiche chlorreiniger
vinegar essig
saline kochsalz* salzlösung salzwasser nacl
peroxide wasserstoffperoxid peroxid
broken beschädig* kaputt zerrissen gebrochen gerissen
intact unbeschädigt* intakt* unversehrt* heil
let_sleep lassen_sie_*_*_schlafen
"""
