"""Dutch."""

STATE = "drafted"

WORDS = """
= numbers in words
6:month half_jaar halfjaar
1/6month halfjaarlijks*
24:hour dag_en_nacht
1? een één
1/2 half halve helft
1/4 kwart
3/2 anderhalf anderhalve
+1/2 en_een_half en_een_halve
1st eerste
2nd tweede
3rd derde
last laatste

= what a number counts
tablet tablet tabletten pil pillen
capsule capsule capsules
puff pufje pufjes inhalatie* verstuiving*
drop druppel druppels
patch pleister pleisters
sachet zakje zakjes sachet*
teaspoon theelepel theelepels
tablespoon eetlepel eetlepels
spoon lepel lepels
bottle fles flessen flesje flesjes
box doos dozen doosje
unit eenheid eenheden ie
glass glas glazen kopje kopjes
dose dosis doses
injection injectie injecties prik prikken spuit
person persoon personen mensen patiënt* vrouwen mannen kinderen volwassenen

= how often
times keer maal
1x eenmaal één_keer een_keer
2x tweemaal twee_keer
3x driemaal drie_keer
4x viermaal vier_keer
1/hour elk_uur
1/day daags dagelijks elke_dag iedere_dag
1/week wekelijks elke_week
1/month maandelijks elke_maand
1/year jaarlijks elk_jaar
every elke_# elk_# iedere_# om_de_#
1/2day om_de_dag om_de_andere_dag
per per_#
as_needed zo_nodig indien_nodig

= periods
minute minuut minuten
hour uur uren
day dag dagen etmaal
week week weken
month maand maanden
year jaar jaren

= bounds
over hoger_is_dan_# hoger_*_dan_# meer_dan_# boven_# hoger_dan_# ouder_dan_# langer_dan_# groter_dan_#
under minder_dan_# onder_# lager_dan_# jonger_dan_# korter_dan_# kleiner_dan_#
at_least minstens_# ten_minste_# minimaal_# #_of_meer #_of_ouder vanaf_# tenminste_#
at_most hoogstens_# maximaal_# niet_meer_dan_# #_of_minder tot_# ten_hoogste_# nooit_meer_dan_#

= time beside a number
within binnen_#
after_n na_# #_na #_later
before_n voor_# #_voor #_vóór vóór_#
for_n gedurende_# #_lang
minus min_# #_onder_nul
or of

= ratios
part_of op van

= parts of the day, meals
am 's_ochtends 's_morgens
pm 's_avonds 's_middags 's_nachts
noon twaalf_uur_'s_middags
midnight middernacht
clock om_#
half_to half_#
morning ochtend morgen 's_ochtends
afternoon middag
evening avond 's_avonds
night nacht 's_nachts
bedtime slapengaan
breakfast ontbijt
lunch lunch middageten
dinner avondeten diner
meal eten maaltijd*

= scales
°C celsius
°F fahrenheit

= negation
not niet geen nooit zonder noch niets niemand
not_counted niet_alleen
not_otherwise vermijd* plaats_van verbod*

= opposites
before voor vóór voordat
after na nadat
with met
without zonder
on_empty nuchter lege_maag
on_full volle_maag
above boven
below onder
stop stop stoppen
start begin beginnen start*
continue doorgaan ga_door blijf
take neem innemen
skip overslaan sla_over
avoid vermijd*
increase verhoog verhogen
reduce verlaag verlagen verminder*
wet nat vochtig
dry droog drogen
hot heet hete
cold koud koude
low laag lage
high hoog hoge
positive positie*
negative negatie*
safe veilig*
unsafe onveilig* gevaarlijk*
open open openen
closed dicht gesloten
mouth mond
skin huid
eye oog ogen
ear oor oren
nose neus
arm arm
leg been benen
hand hand handen
foot voet voeten
both beide
better beter
worse slechter erger
even_if zelfs_als ook_al
only_if alleen_als
unless tenzij
until totdat tot_dat
because omdat
always altijd
never nooit
mild licht* mild*
severe ernstig* hevig*
adult volwassen*
child kind kinderen
wait wacht*
old oude
new nieuwe nieuw
nothing opnieuw
1 een_hele één_hele
halve halveer* gehalveerd* helft_van_de_dosis de_helft
common vaak_voor veelvoorkomend* veel_voorkomend* gewoon
rare zelden zeldzaam zeldzame
awake wakker
asleep slapend in_slaap slaapt
covered bedek* afdek* afgedekt* dek_*_af
uncovered onbedekt* niet_afgedekt*
inside binnen binnenkant binnenste binnenzijde
outside buiten buitenkant buitenste buitenzijde
loose los losser losjes ruim ruime
tight strak strakker vaster
up omhoog naar_boven hoger_leggen
down omlaag naar_beneden naar_onder
backward naar_achteren achterover achteruit
forward naar_voren voorover vooruit
some sommige sommigen enkele
all alle allemaal iedereen
none_of geen_van niemand geen_enkel*
upper bovenste bovenarm* bovenbeen* bovenlip* bovenbuik* bovenkaak*
bottom_part onderste onderarm* onderbeen* onderlip* onderbuik* onderkaak* onderrug*
fridge koelkast*
freezer vriezer* invriezen diepvries*
room_temperature kamertemperatuur
chew kauw* fijnmak*
swallow slik* doorslik* ingeslikt*
gain_weight aankom* gewichtstoename zwaarder_wordt
lose_weight afval* gewichtsverlies
pregnant zwanger*
breastfeeding borstvoeding
under_tongue onder_de_tong onder_uw_tong
on_tongue op_de_tong op_uw_tong
today vandaag
tomorrow morgen
yesterday gisteren
urine urine plas plassen urineren
stool ontlasting poep
blood bloed
constipation verstopping obstipatie
diarrhoea diarree
kidney nier nieren nier*
liver lever lever*
heart hart hart*
lung long longen long*
weekend weekend*
working_day werkdag* doordeweeks*
deep diep diepe
shallow oppervlakkig*
day_after de_volgende_dag de_dag_na de_dag_erna daags_na
day_before de_dag_ervoor de_dag_voor de_vorige_dag daags_voor
low hypogly* hypotens*
high hypergly* hypertens*
healthy gezond*
sick ziek*
4th vierde
5th vijfde
3/4 driekwart
2/3 twee_derde
vial ampul*
suppository zetpil*
stitch hechting*
visit afspraak afspraken bezoek*
every_other om_de_dag om_de_andere
1/2day om_de_dag
warm warm warme lauw lauwe lauwwarm*
cool koel koele
clean schoon schone
dirty vuil vuile vies vieze
rectum rectaal anus endeldarm
vagina vagin*
each ieder elk elke iedere
one_of een_van één_van slechts_één maar_één
day_time overdag
first_of eerst als_eerste
last_of als_laatste ten_slotte tot_slot
male man mannen jongen jongens
female vrouw vrouwen meisje meisjes
mother moeder
father vader
only alleen slechts uitsluitend
if als indien
when wanneer zodra
remove verwijder* haal_*_af haal_*_weg
leave_on laat_*_zitten laat_*_op laten_zitten
sit zit zitten zittend*
stand sta staan staand*
lie lig liggen liggend*
more meer
less minder
early vroeg vroege
late laat te_laat later
push duw druk
pull trek
thin dun dunne
thick dik dikke
front voorkant
back_of achterkant
fast snel snelle
slow langzaam langzame
strong sterk sterke
weak zwak zwakke
normal normaal normale
abnormal abnormaal abnormale afwijkend*
blue blauw blauwe
white wit witte
red rood rode
green groen groene
yellow geel gele
brown bruin bruine
pink roze
black zwart zwarte
then dan daarna vervolgens
not_before pas_na pas_als pas_wanneer
double dubbel dubbele verdubbel*
inhale adem_in inademen adem_*_in inhaleer*
exhale adem_uit uitademen adem_*_uit
out_of_reach buiten_bereik buiten_het_bereik
within_reach binnen_bereik binnen_handbereik
powder poeder
water water
milk melk
juice sap
salt zout
sugar suiker
oil olie
let laat laten
still nog nog_steeds blijft
use gebruik*
end afgelopen klaar einde eindig*
different ander andere verschillend*
same dezelfde hetzelfde zelfde
small klein kleine
large groot grote
vein ader aders intraven*
muscle spier spieren intramusc*
teen tiener* puber*
baby baby baby's zuigeling*
switch_on aanzetten zet_*_aan aangezet
switch_off uitzetten zet_*_uit uitgezet
stage stadium
type type
grade graad
phase fase
class klasse
factor factor
quarter_past kwart_over_#
quarter_to kwart_voor_#
even_if zelfs_als zelfs_wanneer ook_als ook_wanneer
only_if alleen_als alleen_wanneer
rare niet_vaak
1 één eén
gone weg over verdwe* verdwijn* gestopt gezakt zakt zonder vrij voorbij
instead in_plaats_van
except behalve uitgezonderd op_*_na
left links linker linkse
right rechts rechter rechtse
high hoger hogere
low lager lagere
clockwise met_de_klok_mee rechtsom
anticlockwise tegen_de_klok_in linksom
most de_meeste meeste
few weinig
some sommige
tea thee
coffee koffie
alcohol alcohol
meat vlees
fish vis
egg ei eieren
fruit fruit
bread brood
lenses lenzen contactlenzen
glasses_worn bril
syringe spuit
syrup siroop
soft zacht zachte
hard hard harde
shower douche*
bath bad baden
sit_side op_uw_zij op_de_zij
on_back op_uw_rug op_de_rug
bag zakje
knee knie knieën
toe teen tenen
thigh bovenbeen dij
belly buik
until tot tot_de tot_het
not_before pas
at_least #_en_ouder #_en_hoger #_jaar_en_ouder #_of_hoger niet_minder_dan_# minimum_#
at_most #_en_jonger #_of_jonger #_of_lager niet_langer_dan_# niet_ouder_dan_# maximum_#
almost_all bijna_alle bijna_iedereen
few bijna_niemand nauwelijks
under lager_zijn_dan_# lager_is_dan_# lager_blijven_dan_#
over hoger_zijn_dan_# hoger_wordt_dan_# langer_is_dan_#
on_belly op_uw_buik op_je_buik op_de_buik buikligging
elderly ouderen oudere_mensen oudere_personen oudere_patiënten
young jongeren jongere_mensen jongere_personen jongere_patiënten jonge_mensen
cream crème* creme*
ointment zalf zalven
gel gel gels
lotion lotion*
soya soja*
lactose lactose
gluten gluten
nuts noten noot
peanut pinda*
wheat tarwe*
honey honing
shellfish schaaldier* schelpdier*
cheese kaas
instead in_plaats_van
even ook zelfs
from_then vanaf_uw_volgende vanaf_de_volgende vanaf_het_volgende
fever koorts
pain pijn
cough hoest*
rash uitslag huiduitslag
vomit braak* overgeven
headache hoofdpijn
bellyache buikpijn maagpijn
chest_pain pijn_op_de_borst borstpijn
back_pain rugpijn
sore_throat keelpijn
toothache kiespijn tandpijn
fast sneller
slow langzamer trager
under beneden_#
over boven_#
vial flacon*

= deeds of hands, and their contraries
discard weggooi* weg_te_gooien weggegooid*
keep_it bewaar bewaren bewaart bewaard
leave_on laat_*_*_in
remove eruit_halen uittrekken uitdoen
put_on aantrekken aandoen
insert breng_*_in breng_*_*_in inbreng* steek_*_in steek_*_*_in stop_*_*_in plaats_*_in
hide verzwijg* verberg*
diluted verdund* verdun
undiluted onverdund*
thaw ontdooi*
freeze_it invriez* ingevroren bevroren vries_*_in vries_*_*_in
keep_still stil
rinse spoel* afspoel*
accept accepteer* aanvaard* aannemen
refuse weiger* afwijz* sla_*_af wijs_*_af
exercise oefening* oefen* sport* trainen beweging
rest rust rusten uitrusten
move beweeg* bewegen
unwashed ongewassen
wash was wassen wast gewassen
squeeze knijp* samenknijp*
release loslaten
break_it breek* breken
whole heel in_zijn_geheel hele ongekauwd
chew kauw*
swallow slik* doorslik* inslik*
spit_out spuug* uitspug* spuw*
mix meng* roer* gemengd
apart apart afzonderlijk gescheiden
dissolve oplossen opgelost los_*_op los_*_*_op smelten
follow volg volgen
ignore negeer* negeren
relax ontspan*
tense span_*_aan span_*_*_aan aanspan*
barefoot blootsvoets op_blote_voeten
shoes schoen* slippers pantoffels
too_little te_weinig
enough genoeg voldoende
too_much te_veel
warm verwarm* opwarm* warm_*_op warm
cool koel koelen afkoel*
asleep slapen slaap slaapt slapend
bend buig* buigen
straighten strek* strekken rechttrek*
push duw* druk* duwen drukken
pull trek trekken
up til* optill* breng_*_omhoog
down laat_*_zakken laat_*_*_zakken laat_*_*_*_zakken verlaag
full vul* vol volle
empty leeg lege leeg_*_*_*
open opent geopend
closed sluit sluiten gesloten
lock vergrendel* op_slot
unlock ontgrendel* van_het_slot
remember onthoud* denk_eraan vergeet_niet denk_aan
forget vergeet* vergeten vergat
connect aansluit* sluit_*_aan sluit_*_*_aan aangesloten
disconnect ontkoppel* loskoppel* losgekoppeld koppel_*_los
tell vertel* zeg* laat_*_weten meld* inform*
shake schud*
walk loop lopen loopt wandel*
upright rechtop
tight aandraai*
loose losdraai*
inhale inadem* adem_in adem_*_in adem_*_*_in
exhale uitadem* adem_uit adem_*_uit adem_*_*_uit
gain_weight aankom* aangekomen
lose_weight afval* afgevallen
fasten vastmaken maak_*_vast maak_*_*_vast vastgemaakt
unfasten losmaken maak_*_los maak_*_*_los
stay_home blijf_thuis thuisblijven thuis_blijven
go_out ga_naar_buiten naar_buiten ga_de_deur_uit
inflate oppomp* opblaz* blaas_*_*_op
deflate leeglopen leeg
wake wek maak_*_*_wakker maak_*_wakker
let_sleep laten_slapen
bring breng neem_mee meenemen
left_at_home thuis_laten
on_time op_tijd stipt
same tegelijk zelfde tegelijkertijd
different verschillende andere ander_tijdstip
leave_alone alleen_laten alleen_achter
stay_with blijf_bij blijf_altijd_bij
stay_in in_het_ziekenhuis_blijven opgenomen een_nacht_blijven
go_home naar_huis
protect bescherm*
expose blootstel* stel_*_*_bloot
prevent voorkom* voorkomt
cause veroorzaak*
strengthen versterk*
weaken verzwak*
safe onschuldig ongevaarlijk
rinse spoel_*_*_uit spoel
lock op_slot
unlock van_het_slot
increase verhoog zet_*_*_hoger
reduce verlaag zet_*_*_lager
hold_breath houd_*_adem_in adem_inhouden houd_uw_adem_in
breathe adem_normaal adem_rustig_door adem_door
doctor arts dokter huisarts
nurse verpleegkundige
iron ijzer ijzertabletten
zinc zink
calcium calcium kalk
potassium kalium
magnesium magnesium
bleach bleek bleekmiddel chloor
vinegar azijn
saline zoutoplossing fysiologisch* zoutwater zout_water
peroxide waterstofperoxide peroxide
alcohol alcohol
broken kapot beschadigd* gebroken gescheurd
intact onbeschadigd* intact
let_sleep laat_*_*_slapen
"""
