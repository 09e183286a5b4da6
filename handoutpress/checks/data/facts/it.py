"""Italian."""

STATE = "drafted"

WORDS = """
= numbers in words
6:month mezzo_anno
1/6month semestral*
1 un_solo una_sola
1? un uno una
1/2 mezzo mezza metà
1/4 quarto un_quarto
3/4 tre_quarti
1/3 terzo un_terzo
2/3 due_terzi
3/2 uno_e_mezzo una_e_mezza
+1/2 e_mezzo e_mezza
1st primo prima_dose
2nd secondo seconda
3rd terza
last ultimo ultima ultimi ultime

= what a number counts
tablet compressa compresse pastiglia pastiglie pillola pillole
capsule capsula capsule
puff spruzzo spruzzi inalazione inalazioni puff
drop goccia gocce
patch cerotto cerotti
sachet bustina bustine
teaspoon cucchiaino cucchiaini
tablespoon cucchiaio cucchiai
bottle flacone flaconi bottiglia bottiglie
box scatola scatole confezione confezioni
vial fiala fiale
unit unità ui
glass bicchiere bicchieri tazza tazze
dose dose dosi
injection iniezione iniezioni puntura punture
suppository supposta supposte
stitch punti
visit visita visite appuntamento
person persona persone pazient* donne uomini bambini adulti

= how often
times volta volte
1x una_volta una_sola_volta
2x due_volte
3x tre_volte
4x quattro_volte
1/hour ogni_ora
1/day giornaliero giornaliera quotidian* ogni_giorno tutti_i_giorni
1/week settimanale settimanalmente ogni_settimana
1/month mensile mensilmente ogni_mese
1/year annuale ogni_anno
every ogni_#
1/2day a_giorni_alterni un_giorno_sì_e_uno_no
per al_# all'_# alla_# per_#
as_needed al_bisogno se_necessario quando_necessario secondo_necessità

= periods
minute minuto minuti
hour ora ore
day giorno giorni dì
week settimana settimane
month mese mesi
year anno anni

= bounds
over più_di_# oltre_# superior*_a_# maggior*_di_# al_di_sopra_di_# sopra_i_# supera_#
under meno_di_# inferior*_a_# minor*_di_# al_di_sotto_di_# sotto_i_# sotto_#
at_least almeno_# come_minimo_# non_meno_di_# #_o_più minimo_# a_partire_da_# dai_#_in_su
at_most al_massimo_# non_più_di_# fino_a_# #_o_meno massimo_# non_superare_# mai_più_di_#

= time beside a number
within entro_# nel_giro_di_#
after_n dopo_# #_dopo
before_n prima_di_# #_prima
for_n per_# durante_#
minus meno_# #_sotto_zero
or o oppure

= ratios
part_of su

= parts of the day, meals
am del_mattino di_mattina
pm del_pomeriggio di_sera di_notte
noon mezzogiorno
midnight mezzanotte
clock alle_#
half_past #_e_mezza
morning mattina mattino
afternoon pomeriggio
evening sera
night notte
bedtime coricarsi andare_a_letto
breakfast colazione
lunch pranzo
dinner cena
meal pasto pasti mangiare cibo

= scales
°C celsius centigradi
°F fahrenheit

= negation
not non no mai senza né nessun nessuno nessuna niente nulla
not_counted non_solo
not_otherwise evit* viet* invece

= opposites
before prima
after dopo
with con
without senza
on_empty digiuno stomaco_vuoto
on_full stomaco_pieno
above sopra
below sotto
stop interromp* smett* sospend*
start inizi* cominci*
continue continu*
take prend* assum*
skip salt* dimentic*
avoid evit*
increase aument*
reduce riduc* diminui*
wet bagnat* umid*
dry asciutt* secco
hot cald*
cold fredd*
low bass*
high alt* elevat*
positive positiv*
negative negativ*
safe sicur*
unsafe pericolos*
open apri* apert*
closed chiu*
mouth bocca orale
skin pelle cute
eye occhio occhi
ear orecchio orecchie
nose naso
arm braccio
leg gamba gambe
hand mano mani
foot piede piedi
both entrambi entrambe
better miglior* meglio
worse peggior* peggio
even_if anche_se
only_if solo_se
unless a_meno_che
until finché fino_a_quando
because perché poiché
always sempre
never mai
mild lieve lievi
severe grave gravi
adult adulto adulti
child bambino bambini
wait attend* aspett*
old vecchio vecchia vecchi vecchie
new nuovo nuova nuovi nuove
nothing di_nuovo
1 un_*_intero una_*_intera
halve dimezz* della_metà la_metà_della_dose metà_dose
common comune comuni frequente frequenti
rare raro rara rari rare raramente non_comune poco_frequente
awake sveglio sveglia svegli sveglie
asleep addorment* dormir*
covered copr* copert*
uncovered scopert* scopra
inside dentro interno interna interni
outside fuori esterno esterna esterni
loose allent* largo larghi
tight stretto stretta stretti string*
up in_alto verso_l'alto sollevat* rialzat* elevat*
down in_basso verso_il_basso
backward indietro all'indietro
forward in_avanti
some alcuni alcune qualche certi certe
all tutti tutte
none_of nessuno nessuna nessun
upper superiore superiori di_sopra parte_alta
bottom_part inferiore inferiori di_sotto parte_bassa
fridge frigo frigorifero
freezer congel* freezer
room_temperature temperatura_ambiente
chew mastic* schiacci*
swallow ingoi* inghiott* deglut*
gain_weight aumento_di_peso ingrass* aumenta_di_peso prende_peso
lose_weight perdita_di_peso dimagr* perde_peso perdere_peso
pregnant incinta gravidanza
breastfeeding allatt*
under_tongue sotto_la_lingua
on_tongue sulla_lingua
today oggi
tomorrow domani
yesterday ieri
urine urina urine urin*
stool feci
blood sangue
constipation stitich* costipa* stipsi
diarrhoea diarrea
kidney rene reni renale renali
liver fegato epatic*
heart cuore cardiac*
lung polmone polmoni polmonar*
weekend fine_settimana weekend
working_day giorni_feriali giorno_feriale giorni_lavorativi
deep profond* a_fondo
shallow superficial*
day_after il_giorno_dopo giorno_successivo giorno_seguente l'indomani
day_before il_giorno_prima la_vigilia giorno_precedente
low ipoglic* ipotens*
high iperglic* ipertens*
healthy sano sana sani sane
sick malat*
1st prima_compressa prima_dose prima_volta prima_iniezione prima_visita primo_giorno
3rd terzo terza
4th quarto_giorno quarta
5th quinto quinta
every_other giorni_alterni a_giorni_alterni un_giorno_sì_e_uno_no
1/2day a_giorni_alterni giorni_alterni un_giorno_sì_e_uno_no
14:day due_settimane
warm tiepid*
cool fresc*
hot caldo calda caldi calde bollent*
cold freddo fredda freddi fredde
clean pulit*
dirty sporc*
rectum rett*
vagina vagin*
each ciascun* ognuno ognuna ogni_occhio
one_of uno_dei una_delle solo_un solo_una uno_solo una_sola
day_time di_giorno durante_il_giorno
first_of per_prima_cosa innanzitutto
last_of per_ultimo alla_fine infine
male uomo uomini maschi* ragazzi ragazzo
female donna donne femmin* ragazze ragazza
mother madre mamma
father padre papà
only solo soltanto solamente unicamente
if se
when quando
remove rimuov* tolga togliere tolg* tolto tolta stacc* lev*
leave_on lasci_in_sede lo_lasci la_lasci non_tolga tenga
sit seduto seduta sedut* sied*
stand in_piedi
lie sdrai* coric*
more più
less meno
early presto
late tardi tardo
push spinga spingere premere prema
pull tiri tirare
thin sottile sottili
thick spesso_strato dens*
front davanti anteriore
back_of dietro posteriore
fast veloce velocemente rapid* in_fretta
slow lento lenta lentamente
strong forte forti
weak debole deboli
normal normale normali
abnormal anomal* anormal*
blue blu azzurr*
white bianc*
red ross*
green verde verdi
yellow giall*
brown marrone marroni
pink rosa
black ner*
then poi dopodiché quindi
not_before solo_dopo soltanto_dopo solo_quando
double doppio doppia raddoppi*
inhale inspir* inal*
exhale espir* butti_fuori_l'aria
out_of_reach fuori_dalla_portata lontano_dalla_portata fuori_della_portata
within_reach a_portata alla_portata
powder polvere
water acqua
milk latte
juice succo
salt sale
sugar zucchero
oil olio
let lasci lasciar*
still ancora continu*_a
use usare usi utilizz* adoper* impieg*
end termin* finit* finisc*
different divers* altr*
same stesso stessa stessi stesse
small piccol*
large grande grandi
vein vena vene endoven* intraven*
muscle muscol* intramuscol*
teen adolescent*
baby neonat* lattant* bebè
switch_on accend* acceso accesa
switch_off speng* spent*
stage stadio stadi
type tipo
grade grado
phase fase
class classe
factor fattore
day_time diurn*
morning mattin* al_risveglio
evening sera serata
even_if anche_quando anche_se
rare poco_comune poco_comuni
only_if solo_se solo_quando soltanto_se
unless a_meno_che salvo_che tranne_se
gone scompa* pass* cess* spar* fini* andat* termin* senza
instead invece_di invece_che al_posto_di al_posto_del al_posto_della anziché
except tranne eccetto salvo ad_eccezione a_parte
left sinistr*
right destr*
clockwise senso_orario
anticlockwise senso_antiorario antiorario
most la_maggior_parte
few poche pochi quasi_nessun*
tea tè
coffee caffè
alcohol alcol
meat carne
fish pesce
egg uovo uova
fruit frutta
bread pane
lenses lenti_a_contatto lenti
glasses_worn occhiali
syringe siringa siringhe
syrup sciroppo
soft morbid*
hard duro dura
shower doccia
bath vasca
sit_side sul_fianco di_fianco
on_back sulla_schiena supin*
bag sacca
knee ginocchio ginocchia
toe dita_dei_piedi
thigh coscia cosce
belly pancia addome
until fino_al fino_alla fino_a_quando fino_a_che
at_least #_o_oltre #_in_su #_e_oltre dai_#_anni dal_# dai_# non_prima_di_# un_minimo_di_#
at_most al_più_# non_oltre_# entro_e_non_oltre_# un_massimo_di_#
under meno_che_# sotto_gli_# sotto_ai_# non_ha_ancora_# più_piccol*_di_# più_giovan*_di_#
over sopra_gli_# sopra_ai_# più_vecch*_di_# superato_# più_lung*_di_#
mild liev* leggero leggera leggeri
severe grav* forte_dolore intens*
strong più_forte
almost_all quasi_tutti quasi_tutte
before prima_di prima_del prima_della prima_dei prima_delle
on_belly a_pancia_in_giù pancia_in_giù prono prona sulla_pancia
elderly anzian*
young giovan* giovani
cream crema creme
ointment unguent* pomat*
gel gel
lotion lozion*
soya soia
lactose lattosio
gluten glutine
nuts noci frutta_a_guscio
peanut arachid*
wheat grano frumento
honey miele
shellfish crostace* frutti_di_mare
cheese formagg*
instead invece_del invece_della invece_dei invece_delle invece_dell al_posto_dell al_posto_dei al_posto_delle
down abbassat*
without privo_di priva_di privi_di prive_di in_assenza_di esente_da esenti_da
even anche perfino persino
from_then a_partire_dalla a_partire_dal
clock le_# dalle_# e_le_#
fever febbre
pain dolor*
cough tosse
rash eruzion*
vomit vomit*
headache mal_di_testa cefalea
bellyache mal_di_pancia mal_di_stomaco dolor*_addominal* dolor*_di_pancia
chest_pain dolor*_al_petto dolor*_toracic*
back_pain mal_di_schiena dolor*_alla_schiena
sore_throat mal_di_gola
toothache mal_di_denti
push prema premere premi
before precedenti_la precedenti_il precedenti_l precedente_la
after successive_alla successive_al successivi_al successivi_alla
1/2:hour mezz'ora mezz'oretta mezza_ora
vial flaconcin*
at_most non_deve_superare_i_# non_deve_superare_# non_deve_superare_le_#
exhale butti_fuori_tutta_l'aria butti_fuori_l'aria svuoti_i_polmoni

= what is done, and its contrary
up sollev* alz* alzi rialz* tirar_su
down abbass* penzol*
fasten allacc* agganci* abbotton*
unfasten slacc* sganci* sbotton* svit*
allowed permett* permess* consent* autorizz*
forbidden vieta* proib*
full riemp* pieno piena pieni
empty svuot* vuot*
heavy pesant*
light leggero leggera leggeri
mild leggero leggeri leggera
fresh fresc*
stale raffermo stanti* avariat*
grow cresc* ingrand* ingross* gonfi*
shrink rimpicciol* sgonfi* restring*
gently delicatamente dolcemente piano
hard con_forza saldamente rigid*
remember ricord* non_dimentic* non_si_dimentic* non_scord*
forget dimentic*
whole intero intera interi intere
bright luminos* illuminat* chiaro
dark buio buia scuro scura oscur*
rest ripos*
move muov* mossa
sleepy sonnolen* assonnat* sonno
alert vigile
hungry fame
sated sazi*
put_on metta indoss* infili metter*
remove togli* levi sfil*
tight contrae contragga contrar* serri
loose rilass* rilasci*
awake svegl* risvegl*
switch_on riaccend*
not_counted non_dimentic* non_si_dimentic* non_scord*

= what people do
wash lavi lavare lava laviamo lavat* lavarsi
rinse risciac* sciacqu*
drive guid* volante
smoke fum*
walk cammin* passeggi*
call chiam* telefon* contatt*
tell dica dire inform* avvis* avvert* riferi* comunic* parli
drink bev* bere sors* sorso
write_down annot* scriv* appunti segni
bring porti portare porta
touch tocc*
scratch gratt* strofin* sfreg*
cut tagli*
climb salire salga scale

= more of it
not_otherwise evit*

= tied, joined, bent, shaken
uncovered scopr*
fasten legare leghi legat* avvit* blocch*
unfasten sleg* sblocc*
connect colleg* attacc* connett*
disconnect scolleg* disconnett* stacch*
remove stacch*
bend pieg* piegh* flett*
straighten distend* raddrizz* stend*
shake agit* scuot*
not_otherwise vieta* vietat* proibit*
forbidden vietat* proibit*
not_counted non_esit*

= eating
eat mang*

= deeds of hands, and their contraries
discard getti gettare getta buttare butti buttate smaltisc* elimini
keep_it conserv* tenga_da_parte metta_da_parte custodisc*
leave_on lasci_il_*_in_sede lasci_il_*_inserito lasci_inserit* lasci_*_in_sede lasci_al_suo_posto
remove estra* rimuova rimuov* tolga si_tolga togliere
insert inserisc* inserire inserit* introduc*
hide nascond* nascost* taccia
diluted diluit* diluis* diluire
undiluted non_diluit* senza_diluir*
thaw scongel*
freeze_it congel*
keep_still ferm* immobil* senza_muover*
accept accett*
refuse rifiut* respin*
exercise esercizi esercizio sport
unwashed senza_lavar* non_lavat*
squeeze stringa_la_palla stringa_il_pugno stringa_la_mano strizz* prema
release rilasc* lasci_andare molli
break_it spezz* romp* divid*
mix mescol* mischi*
apart separat* separatamente a_parte
dissolve sciol* sciogl* disciol*
follow segua seguire
ignore ignor* non_tenga_conto
relax rilass* rilasci
tense contrae contragga contrar* tend*
barefoot scalz* a_piedi_nudi
shoes scarp* calzatur* ciabatte pantofole
too_little troppo_poco troppo_poca insufficient*
enough abbastanza a_sufficienza sufficiente sufficienti
too_much troppo troppa troppi troppe
warm riscald* scald*
cool raffredd* rinfresc*
asleep dorm* addorment*
awake sveglio sveglia rimanere_svegli* restare_svegli*
up alzi alz* sollev*
down abbass*
upright eretto eretta dritto diritta dritta in_posizione_eretta
loose rilasci
stay_home resti_a_casa rimanga_a_casa restare_a_casa stia_a_casa
go_out esca uscire esca_di_casa
inflate gonfi* gonfiare
deflate sgonfi* faccia_uscire_l'aria
wake svegli_il svegli_la svegliare
let_sleep lasci_dormire lo_lasci_dormire la_lasci_dormire
bring porti portare porti_con_sé
left_at_home lasci_a_casa lo_lasci_a_casa
on_time puntual* in_orario
same stess* insieme contemporaneamente
different divers*
leave_alone lasci_solo da_solo da_sola lasci_sola
stay_with resti_con resti_sempre_con stia_con stia_sempre_con
stay_in restare_in_ospedale rimanere_in_ospedale ricoverat*
go_home tornare_a_casa andare_a_casa
protect protegg*
expose espon* espong*
prevent previen* prevenire impedisc*
cause caus* provoc*
strengthen rinforz* rafforz*
weaken indebol*
safe innocu*
within_reach portata_dei
out_of_reach fuori_dalla_portata
hold_breath trattenga_il_respiro trattenere_il_respiro
breathe respiri_normal* continui_a_respirare
increase aument*
reduce diminu* abbassi_l'ossigeno
naproxen naprossene
oxycodone ossicodone
amoxicillin amossicillina
doxycycline dossiciclina
iron ferro
zinc zinco
calcium calcio
potassium potassio
magnesium magnesio
grow gonfiare
awake svegliare
bleach candeggina varechina
vinegar aceto
saline fisiologica soluzione_salina acqua_salata acqua_e_sale
peroxide acqua_ossigenata perossido
alcohol alcol alcool
broken rott* danneggiat* strappat*
intact intatt* integr*
straighten distes*
"""
