"""French."""

STATE = "confirmed"

WORDS = """
= numbers in words
1/6month semestriel*
1 un_seul une_seule seul seule
1? un une
1/2 demi demie demis moitié la_moitié la_moitié_de
1/4 quart un_quart quart_de un_quart_de
3/4 trois_quarts trois_quarts_de
1/3 tiers un_tiers
2/3 deux_tiers
3/2 un_et_demi une_et_demie
+1/2 et_demi et_demie
1st premier première premiers premières
2nd deuxième second seconde
3rd troisième
4th quatrième
5th cinquième
nth #e #er #ère #ème
last dernier dernière derniers dernières

= what a number counts
tablet comprimé comprimés pilule* cachet cachets
capsule gélule gélules capsule capsules
puff bouffée* inhalation* pulvérisation* pressions
drop goutte gouttes
patch patch patchs timbre timbres
sachet sachet sachets
teaspoon cuillère_à_café cuillères_à_café cuillerée_à_café cuillerées_à_café cuiller_à_café
tablespoon cuillère_à_soupe cuillères_à_soupe cuillerée_à_soupe cuillerées_à_soupe
spoon cuillère cuillères cuillerée cuillerées
bottle flacon flacons bouteille bouteilles
box boîte boîtes
vial ampoule ampoules
unit unité unités ui
glass verre verres tasse tasses
dose dose doses
injection injection injections piqûre piqûres
suppository suppositoire*
stitch point_de_suture points_de_suture points
visit visite visites rendez-vous
person personne personnes patient* femmes hommes adultes enfants

= how often
times fois
1x une_fois une_seule_fois
2x deux_fois
3x trois_fois
4x quatre_fois
1/hour toutes_les_heures
1/day quotidien* quotidiennement tous_les_jours chaque_jour journalier*
1/week hebdomadaire* toutes_les_semaines chaque_semaine
1/month mensuel* mensuellement tous_les_mois chaque_mois
1/year annuel* tous_les_ans chaque_année
every toutes_les_# tous_les_# chaque_#
every_other un_#_sur_deux une_#_sur_deux
1/2day un_jour_sur_deux tous_les_deux_jours
1/2week une_semaine_sur_deux
per par_# la_# le_#
as_needed si_besoin au_besoin si_nécessaire en_cas_de_besoin selon_les_besoins si_vous_en_avez_besoin

= periods
minute minute* min
hour heure heures h
day jour jours journée journées
week semaine semaines
month mois
year an ans année années
15:day quinzaine quinze_jours
14:day quinzaine quinze_jours

= bounds
over plus_de_# plus_d'_# supérieur*_à_# au-dessus_de_# au_dessus_de_# dépass*_# dépasse_les_# excéd*_# excède_# âgé*_de_plus_de_# au-delà_de_# plus_élevé*_que_# supérieure_à_# dépassent_# plus_lourd*_que_# plus_âgé*_que_# passé_# #_passés #_passé
under moins_de_# moins_d'_# inférieur*_à_# au-dessous_de_# en_dessous_de_# au_dessous_de_# en-dessous_de_# âgé*_de_moins_de_# n'a_pas_encore_# n'ont_pas_encore_# n'ayant_pas_encore_# n'atteint_pas_# n'atteigne_pas_# plus_léger_que_# plus_légers_que_# plus_jeune*_que_# pesant_moins_de_#
at_least au_moins_# au_minimum_# minimum_# #_ou_plus #_et_plus #_au_moins #_au_minimum #_minimum à_partir_de_# dès_# un_minimum_de_# #_ou_davantage #_ou_au-delà atteint_ou_dépasse_# égal*_ou_supérieur*_à_# #_révolus pas_avant_#
at_most au_plus_# au_maximum_# maximum_# jusqu'à_# jusqu'_à_# #_ou_moins #_au_plus #_au_maximum #_maximum un_maximum_de_# sans_dépasser_# ne_pas_dépasser_# ne_dépassez_pas_# ne_dépassez_jamais_# jamais_plus_de_# ne_*_pas_dépasser_# ne_dépassant_pas_# ne_dépasse_pas_# ne_dépasse*_pas_# ne_dépasser_pas_#

= time beside a number
within dans_les_# en_moins_de_# d'ici_# dans_un_délai_de_# sous_# dans_#
after_n après_# au_bout_de_# #_après #_plus_tard passé_# #_plus_tard
before_n avant_# #_avant #_plus_tôt #_auparavant
for_n pendant_# durant_# pour_# depuis_#
minus moins_# #_sous_zéro #_au-dessous_de_zéro
or ou

= ratios
part_of sur

= halves and parts of the day, meals
am du_matin a.m.
pm de_l'après-midi du_soir p.m.
noon midi
midnight minuit
clock à_#
half_past #_et_demie
quarter_past #_et_quart
quarter_to #_moins_le_quart
morning matin matins matinée
afternoon après-midi
evening soir soirs soirée
night nuit nuits
bedtime coucher au_coucher se_coucher vous_coucher
breakfast petit-déjeuner petit_déjeuner
lunch déjeuner
dinner dîner souper
meal repas manger mangez mangé nourriture

= weekdays and months
mon lundi lundis
tue mardi mardis
wed mercredi mercredis
thu jeudi jeudis
fri vendredi vendredis
sat samedi samedis
sun dimanche dimanches

= scales of temperature
°C celsius degrés_celsius centigrades
°F fahrenheit degrés_fahrenheit

= words before a Roman numeral
stage stade stades
type type types
grade grade grades
factor facteur facteurs
phase phase
class classe

= negation
not ne n' non pas jamais sans ni aucun aucune rien personne_ne
not_counted non_seulement sans_doute sans_danger sans_risque sans_gravité sans_crainte pas_à_pas
not_otherwise évit* interdi* au_lieu_de empêch* impossib* jeun

= opposites
before avant avant_de avant_le avant_la avant_les
after après après_le après_la après_les
with avec
without sans
on_empty à_jeun estomac_vide ventre_vide
on_full estomac_plein ventre_plein
above au-dessus au_dessus
below au-dessous en_dessous au_dessous en-dessous
stop arrêt* cess* interromp* interrompre
start commenc* débuter débutez
continue continu* poursuiv*
take prenez prendre prend prenne prise prises pris
skip saut* omettez omettre
avoid évit*
increase augment*
reduce rédui* diminu* baiss*
wet mouill* humid* humect*
dry sec sèche sèches secs séch*
hot chaud chaude chauds chaudes brûlant*
cold froid froide froids froides
warm tiède tièdes
cool frais fraîche refroidi*
low bas basse basses faible*
high élev* haut haute hauts hautes
positive positi*
negative négati*
safe sûr sûre sûrs sûres sans_danger sans_risque en_sécurité
unsafe dangereu* risqué
open ouvert* ouvr*
closed fermé* fermez fermer fermant ferment ferme_la ferme_le ferme_bien se_ferme refermé* refermez refermer
clean propre propres
dirty sale sales
mouth bouche oral* orale voie_orale
skin peau cutané*
eye œil oeil yeux
ear oreille oreilles
nose nez narine narines nasal*
rectum rectum rectal*
vagina vagin vaginal*
arm bras
leg jambe jambes
hand main mains
foot pied pieds
both les_deux tous_les_deux toutes_les_deux des_deux aux_deux
each chaque chacun chacune
one_of un_des une_des l'un_des l'une_des un_seul_des un_seul_de une_seule_de
day_time en_journée pendant_la_journée le_jour
first_of d'abord en_premier
last_of en_dernier
male homme hommes masculin* garçon*
female femme femmes féminin* fille filles
mother mère
father père
better mieux amélior* meilleur*
worse pire pires empir* aggrav* moins_bien
even_if même_si quand_même même_en_cas
only seulement uniquement que_si
only_if seulement_si uniquement_si seulement_en_cas
unless sauf_si à_moins_que à_moins_d' à_moins_de sauf_avis à_moins_qu'
until jusqu'à_ce_que jusqu'au jusqu'à_la jusqu'à
because parce_que parce_qu' car puisque
if si s'il
when quand lorsque lorsqu'
remove retir* enlev* ôt* décoll*
leave_on laissez_en_place laisser_en_place gard* laissez-le_en_place laissez_le_*_en_place
inside intérieur dedans
outside extérieur dehors
sit assis* asseoir asseyez*
stand debout levez-vous
lie allong* couch* étend*
more plus davantage
less moins
early tôt
late tard tardi*
push pouss* appuy*
pull tir* tirez
up vers_le_haut
down vers_le_bas
thin mince minces fin fine fines
thick épais* épaisse
front devant avant_du
back_of derrière arrière
always toujours
never jamais
fast vite rapid*
slow lent* doucement
strong fort forte forts fortes
weak faible faibles
normal normal normale normaux normales
abnormal anormal* anormaux
mild léger légère légers légères
severe grave graves sévère* intense*
adult adulte adultes
child enfant enfants
tight serré* serrez
loose lâche* desserr* ample*
on_full au_cours_d'un_repas au_cours_des_repas pendant_les_repas pendant_le_repas au_milieu_d'un_repas au_milieu_du_repas en_mangeant avec_de_la_nourriture au_moment_des_repas
morning au_réveil au_lever
even_if même_avec même_après même_sans même_quand même_lorsque même_lorsqu* même_s'il*
14:day quinze_jours
15:day quinze_jours
not_counted n'hésitez_pas n'oubliez_pas
blue bleu*
white blanc blanche*
red rouge*
green vert verte verts vertes
yellow jaune*
brown marron* brun brune
pink rose roses
black noir*
with au_cours_d'un_repas au_cours_des_repas pendant_les_repas pendant_le_repas au_milieu_d'un_repas au_milieu_du_repas en_mangeant avec_de_la_nourriture au_moment_des_repas
meal au_cours_d'un_repas au_cours_des_repas pendant_les_repas pendant_le_repas au_milieu_d'un_repas au_milieu_du_repas en_mangeant avec_de_la_nourriture au_moment_des_repas
then ensuite puis
nothing jusqu'au_bout au_préalable entre_une_*_et_l'autre
15:minute un_quart_d'heure quart_d'heure
not_before seulement_après qu'après qu'une_fois pas_avant
double double doubler
inhale inspir* inhal*
exhale expir* exhal* soufflez
within_reach à_la_portée
out_of_reach hors_de_portée hors_de_la_portée hors_d'atteinte loin_de_la_portée
powder poudre
water eau
milk lait
juice jus
salt sel
sugar sucre
oil huile
not_otherwise proscri* déconseill* contre-indiqu* absten* abstien* renonc*
wait attend* patientez patienter
still persist* toujours subsist* dure encore
use utilis* appliqu* emploi employ*
nothing entre_deux_* entre_les_deux_* entre_une_*_et_la_suivante
let laissez laisser
after suivant suivante suivants suivantes
end fin termin* achev* fini finie finis finit
different différent* autre autres
same même_endroit au_même à_la_même du_même de_la_même les_mêmes
small petit petite petits petites
large grand grande grands grandes
vein veine veines intraveineu*
muscle muscle muscles intramusculaire*
skin sous-cutané*
late en_retard retard
at_least au_plus_tôt_#
at_most au_plus_tard_#
every à_intervalle_de_# à_intervalles_de_# #_d'intervalle
not_otherwise plutôt_que plutôt_qu'
at_most maximale_# maximal_# maximales_#
at_least minimale_# minimal_#
teen adolescent* ado ados
baby bébé bébés nourrisson* nouveau-né*
switch_on allum* mettez_en_marche
switch_off éteign* éteind* éteint* coupez
wait doivent_s'écouler doit_s'écouler
old ancien ancienne anciens anciennes vieux vieil vieille vieilles usagé*
new nouveau nouvel nouvelle nouveaux nouvelles neuf neuve neufs neuves
nothing de_nouveau à_nouveau
halve de_moitié moitié_de_la_dose demi-dose la_moitié
common fréquent* courant* commun communs commune communes habituel*
rare rare rares rarement peu_fréquent* peu_courant*
awake éveillé* réveillé*
asleep endormi* dormir*
covered couvrez couvert* couvrir recouv*
uncovered découvert* découvr* à_l'air
inside interne internes intérieure
outside externe externes extérieure
tight resserr* serrer
up surélev* relev* redress*
down tête_en_bas
backward en_arrière vers_l'arrière
forward en_avant vers_l'avant
some certains certaines quelques quelques-uns
all tous toutes
none_of aucun aucune personne_ne
upper supérieur supérieure supérieurs supérieures du_haut haut_du haut_de_la haut_de_l
bottom_part inférieur inférieure inférieurs inférieures du_bas bas_du bas_de_la bas_de_l
fridge réfrigérateur frigo
freezer congél*
room_temperature température_ambiante
chew mâch* croqu* écras*
swallow aval*
gain_weight prise_de_poids prenez_du_poids prendre_du_poids grossi*
lose_weight perte_de_poids perdez_du_poids perdre_du_poids maigri*
pregnant enceinte* grossesse*
breastfeeding allait*
under_tongue sous_la_langue
on_tongue sur_la_langue
today aujourd'hui
tomorrow demain
yesterday hier
urine urine urines urin*
stool selles
blood sang
constipation constip*
diarrhoea diarrhée*
kidney rein reins rénal* rénaux
liver foie hépati*
heart cœur coeur cardiaque*
lung poumon* pulmon*
weekend week-end* weekend* fin_de_semaine
working_day jours_ouvrables en_semaine jour_ouvrable
deep profond*
shallow superficiel*
day_after lendemain le_jour_suivant
after lendemain
day_before la_veille le_jour_précédent
before la_veille à_la_veille
low hypogly* hypoten*
high hypergly* hyperten*
healthy sain saine sains saines
sick malade*
rare peu_commun peu_commune
gone dispar* pass* parti* cess* fini* cal* tomb* sans arrêt*
instead au_lieu_de au_lieu_d plutôt_que à_la_place_de à_la_place_du
except sauf excepté à_l'exception hormis en_dehors_de
left gauche gauches
right droit droite droits droites
clockwise sens_des_aiguilles
anticlockwise sens_inverse_des_aiguilles sens_contraire_des_aiguilles
most la_plupart la_majorité
few peu_de presque_personne presque_aucun*
almost_all presque_tout_le_monde presque_tous
all tout_le_monde
tea thé
coffee café
alcohol alcool
meat viande
fish poisson
egg œuf œufs oeuf oeufs
fruit fruit fruits
bread pain
lenses lentilles
glasses_worn lunettes
syringe seringue seringues
syrup sirop
soft souple douce doux
hard dur dure
shower douche doucher
bath bain baigner baignoire
sit_side sur_le_côté
on_back sur_le_dos
bag poche
knee genou genoux
toe orteil orteils
thigh cuisse cuisses
belly ventre abdomen
only réservé* exclusivement seul seule ne_*_que n'*_que
up à_la_verticale
inside interne
outside externe
on_belly sur_le_ventre à_plat_ventre
elderly personnes_âgées sujets_âgés patients_âgés personne_âgée personnes_plus_âgées
young jeunes jeune
cream crème crèmes
ointment pommade* onguent*
gel gel gels
lotion lotion*
soya soja
lactose lactose
gluten gluten
nuts noix fruits_à_coque
peanut arachide* cacahuète* cacahouète*
wheat blé
honey miel
shellfish fruits_de_mer crustacé*
cheese fromage*
instead au_lieu_du au_lieu_des à_la_place_d à_la_place_des
down baissé* abaissé*
without exempt_de exempte_de exempts_de dépourvu_de dépourvue_de en_l'absence_de
even même
from_then à_partir_de_la_prochaine à_partir_du_prochain
fever fièvre*
pain douleur*
cough toux tousse*
rash éruption*
vomit vomi*
headache mal_de_tête maux_de_tête mal_à_la_tête céphalée*
bellyache mal_de_ventre maux_de_ventre mal_au_ventre douleur*_abdominale* douleur*_au_ventre mal_d'estomac maux_d'estomac
chest_pain douleur*_thoracique* douleur*_à_la_poitrine douleur*_dans_la_poitrine mal_à_la_poitrine
back_pain mal_de_dos mal_au_dos maux_de_dos
sore_throat mal_de_gorge mal_à_la_gorge maux_de_gorge
toothache mal_aux_dents mal_de_dents maux_de_dents
push appuy* press*
pull tirez tirer
before qui_précèdent qui_précède précédant
after qui_suivent qui_suit suivant_la suivant_le suivant_l
vial flacon flacons
exhale videz_vos_poumons vider_vos_poumons videz_les_poumons soufflez_à_fond
up levez_la_jambe levez_les_jambes levez_le_bras levez_les_bras levez_la_tête levez_le_pied levez_les_pieds
down abaiss* baissez_la_* baissez_le_* baissez_les_* baisser_la_* baisser_le_* baisser_les_*
bend pliez plier fléchi*
straighten tendez tendre dépliez étendez
soft mou mous molle molles tendre*
hard dur durs dure dures
increase monte montent monter
reduce baisse baissent baisser

= what is done, and its contrary
up soulev* lev* remont*
down descend* laissez_pendre baissez_le baissez_la baissez_les
fasten attach* boucl* boutonn* viss*
unfasten détach* déboucl* déboutonn* dénou* dévissez
allowed permet* permis* autoris*
forbidden interdi* défend*
full rempli*
empty vide vides videz vider vidange*
heavy lourd* pesant*
light léger* légèr*
mild léger*
fresh frais fraîche* fraîchement fraiche*
cool fraîche*
stale rassis* périmé* avarié*
grow grossi* grandi* gonfle enfle*
shrink rétréci* rapetiss* désenfl* dégonfl*
gently doucement délicatement légèrement
hard fermement fortement
remember pensez rappelez-vous souvenez* n'oubliez_pas
forget oubli*
whole entier entiers entière entières
bright lumineu* éclairé* clair claire
dark sombre* obscur* foncé*
rest repos* reposez*
move boug* mobilis* déplac*
sleepy somnol*
alert alerte vif vive
hungry faim
sated rassasié*
put_on mettez mettre enfil*
worse plus_mal
better soulag*
not_counted n'oubliez_surtout_pas

= what people do
wash lav* nettoy*
rinse rinc*
drive condui* volant
smoke fum*
walk march* promen*
call appel* téléphon* contact* joign*
tell dites dire prévenez prévenir inform* signal* avertiss* parlez avisez aviser
drink boire boit boivent buv* gorgées gorgée boisson*
write_down notez noter inscri* consign*
bring apport* amen* emport* munissez*
touch touch*
scratch gratter grattez gratte frott*
cut coup* taill*
climb montez monter grimp* escalier*

= more of it
sit assis

= tied, joined, bent, shaken
put_on collez coller
fasten nouez nouer noue vissez visser verrouill* serrez_le_frein
unfasten déverrouill*
connect branch* connect* raccord*
disconnect débranch* déconnect*
shake agit* secouez secouer

= eating
eat mang*

= deeds of hands, and their contraries
discard jet* jetez jeter débarrassez* éliminez
keep_it conserv* gardez_la_notice gardez_cette_notice gardez_les_médicaments gardez_les_* garder_la_notice rangez
leave_on laissez_la_*_en_place laissez_le_*_en_place laissez_*_en_place laissez_l'*_en_place
remove retirez retir* ôtez enlev* sortez_le_* sortez_la_*
insert insér* introdui* mettez_en_place enfonc*
hide cach* dissimul* taisez
diluted dilué diluée dilués diluées diluez diluer
undiluted non_dilué* sans_diluer sans_la_diluer sans_le_diluer pure_sans
thaw décongel* dégel*
freeze_it congelez congeler congelé* congelée
keep_still immobile immobiles sans_bouger gardez_*_immobile
accept accept*
refuse refus* rejet*
exercise faites_de_l'exercice faire_de_l'exercice sport exercez*
unwashed sans_laver sans_rincer non_lavé*
squeeze press* serrez_la_balle serrez_le_poing serrez_*_poing
release relâch* lâch* lâchez
break_it coupez_le_* cass* bris* fractionn* coupez_les_comprimés
mix mélang*
apart séparément à_part
dissolve dissou* dissol* fond* fondre
follow suivez suivre
ignore ignor* ne_tenez_pas_compte
relax détend* relax* décontract*
tense contract* crisp*
barefoot pieds_nus
shoes chaussures chaussure chauss* souliers
too_little trop_peu pas_assez insuffisamment insuffisant*
enough assez suffisamment suffisant*
too_much trop trop_de
warm réchauff* chauff* tiédi*
cool refroid* rafraîch*
asleep dorm* dormez
awake rester_éveillé restez_éveillé* rester_éveill* éveillé
up relev* haut_de soulev*
upright droit_assis assis_droit redressé* debout verticale à_la_verticale
loose lâchez
up redressé*
stay_home restez_chez_vous rester_chez_vous restez_à_la_maison
go_out sortez sortir
inflate gonfl*
deflate dégonfl* laissez_sortir_l'air
wake réveillez réveiller
let_sleep laissez_*_*_dormir laissez_dormir laissez-le_dormir
bring apport* amen* emport*
left_at_home laissez_*_*_à_la_maison laissez_*_*_*_à_la_maison laissez_*_*_*_chez_vous laissez-le_à_la_maison
on_time à_l'heure ponctuel*
same même mêmes en_même_temps
different différent* à_des_moments
leave_alone laissez_*_*_seul seul seule
stay_with restez_avec restez_auprès restez_toujours_avec restez_près
stay_in rester_à_l'hôpital passer_la_nuit hospitalis*
go_home rentrer_chez_vous rentrez retourner_chez_vous rentrer_à_la_maison
protect protég*
expose expos*
prevent empêch*
cause caus* provoqu* entraîn*
strengthen renforc* fortifi*
weaken affaibl*
safe inoffensi* sans_danger
cool baissez_la_température
reduce baissez_l' baissez_le_débit diminu*
hold_breath retenez_votre_souffle retenez_votre_respiration
breathe respirez_normal* continuez_à_respirer
iron fer
zinc zinc
calcium calcium
potassium potassium
magnesium magnésium
bleach javel eau_de_javel
vinegar vinaigre
saline sérum_physiologique solution_saline eau_salée eau_de_sel chlorure_de_sodium solution_salée
peroxide eau_oxygénée peroxyde
alcohol alcool
broken cassé* endommag* déchir* abîm* rompu*
intact intact*
low trop_faible trop_faibles plus_faible faible_dose dose_faible
weak trop_faible trop_faibles plus_faible
high trop_forte trop_fortes trop_fort plus_forte forte_dose dose_forte
strong trop_forte trop_fortes trop_fort plus_forte forte_dose dose_forte
break_it cassé*
straighten tendu*
"""
