"""Romanian."""

STATE = "drafted"

WORDS = """
= numbers in words
1? un o una unu
2 doi două
3 trei
4 patru
5 cinci
6 șase
7 șapte
8 opt
9 nouă
10 zece
1/2 jumătate jumătatea o_jumătate
1/4 sfert un_sfert
3/2 unu_și_jumătate una_și_jumătate
+1/2 și_jumătate
1st prima primul
2nd doua doilea
3rd treia treilea
last ultima ultimul

= what a number counts
tablet tabletă tablete comprimat comprimate pastilă pastile
capsule capsulă capsule
puff puf pufuri inhalare inhalări
drop picătură picături
patch plasture plasturi
sachet plic plicuri
teaspoon linguriță lingurițe
tablespoon lingură linguri
bottle sticlă sticle flacon flacoane
box cutie cutii
unit unitate unități
glass pahar pahare cană căni
dose doză doze
injection injecție injecții
person persoană persoane pacienți femei bărbați copii adulți

= how often
times ori oară dată
1x o_dată o_singură_dată
2x de_două_ori
3x de_trei_ori
4x de_patru_ori
1/day zilnic zilnică în_fiecare_zi
1/week săptămânal în_fiecare_săptămână
1/month lunar în_fiecare_lună
1/year anual în_fiecare_an
every la_fiecare_# o_dată_la_# din_#_în_# la_#_interval
1/2day o_dată_la_două_zile o_zi_da_și_una_nu din_două_în_două_zile
per pe_#
as_needed la_nevoie dacă_este_nevoie dacă_este_necesar

= periods
minute minut minute minutul minutelor
hour oră ore ora orelor
day zi zile ziua zilei zilele zilelor
week săptămână săptămâni săptămâna săptămânii
month lună luni luna lunii
year an ani

= bounds
over peste_# mai_mult_de_# mai_mare_de_# depăș*_# mai_mari_de_# în_vârstă_de_peste_#
under sub_# mai_puțin_de_# mai_mic_de_# mai_mici_de_#
at_least cel_puțin_# minim_# minimum_# #_sau_mai_mult #_sau_mai_mulți
at_most cel_mult_# maxim_# maximum_# nu_mai_mult_de_# până_la_# #_sau_mai_puțin

= time beside a number
within în_decurs_de_# în_termen_de_# în_interval_de_#
after_n după_# peste_#
before_n înainte_de_# cu_#_înainte
for_n timp_de_# pentru_#
minus minus_#
or sau

= ratios
part_of din

= parts of the day, meals
am dimineața dimineții dimineață
pm seara după-amiaza serii seară noaptea
noon prânz amiază
midnight miezul_nopții
clock la_ora_# ora_#
morning dimineață dimineața dimineții
evening seară seara serii
night noapte noaptea nopții
bedtime culcare
meal masă mese mâncare mesei

= negation
not nu fără nici niciodată niciun nicio nimic netradus* neverificat* nerevizuit* nefolosit* nedeschis*
not_counted nu_numai nu_doar
not_otherwise evitați interzis în_loc opriți

= scales of temperature
°C celsius grade_celsius grad_celsius grade_c
°F fahrenheit grade_fahrenheit grad_fahrenheit grade_f

= opposites
left stâng* stânga
right drept* dreapta
before înainte
after după
with cu
without fără
on_empty stomacul_gol
stop opriți întrerupeți
start începeți
continue continuați
take luați
avoid evitați
increase creșteți măriți
reduce reduceți scădeți
wet ud* umed* udați
dry uscat* uscați
hot fierbinte
cold rece
low scăzut*
high ridicat* crescut*
positive pozitiv*
negative negativ*
mouth gură gura
skin piele pielea
eye ochi ochiul ochii
ear ureche urechi urechea
both ambele ambii amândouă
better mai_bine simțiți_mai_bine
worse mai_rău
always întotdeauna mereu
never niciodată
on_full stomacul_plin pe_stomacul_plin
even_if chiar_dacă chiar_și_dacă chiar_când
until până_când până_ce
unless decât_dacă cu_excepția_cazului exceptând_cazul
only_if doar_dacă numai_dacă
because deoarece pentru_că fiindcă
mg miligrame miligram
µg micrograme microgram
g grame gram
kg kilograme kilogram
l litri litru
ml mililitri mililitru
% procente procent
breakfast micul_dejun micului_dejun
lunch prânzului
dinner cină cinei cina
11 unsprezece
12 doisprezece douăsprezece
15 cincisprezece
20 douăzeci
24 douăzeci_și_patru
30 treizeci
100 o_sută
safe sigur sigură
unsafe periculos periculoasă periculoase
open deschis deschisă deschideți
closed închis închisă închideți
clean curat curată
dirty murdar murdară
remove scoateți îndepărtați
inside înăuntru
outside afară
adult adult adulți
child copil copii copiilor
male bărbat bărbați
female femeie femei
skip săriți
arm braț brațul
leg picior piciorul
on_belly pe_burtă
elderly vârstnic* persoane_în_vârstă persoanele_în_vârstă bătrân*
young tineri tinere tinerii tinerilor tânăr
cream cremă crema creme cremei
ointment unguent*
gel gel gelul
lotion loțiun*
soya soia soie
lactose lactoz*
gluten gluten
nuts nuci nucă
peanut arahide*
wheat grâu
honey miere mierea
cheese brânz*
instead în_loc_de în_locul
lunch prânz
fever febr*
pain durere dureri durerea
cough tuse tusea tușiți
headache durer*_de_cap
bellyache durer*_de_burtă durer*_abdominal* durer*_de_stomac
chest_pain durer*_în_piept durer*_toracic*
back_pain durer*_de_spate
sore_throat durer*_în_gât
fast repede rapid*
slow încet lent*
1/2day la_două_zile_o_dată o_dată_la_două_zile la_două_nopți_o_dată o_dată_la_două_nopți
old vechi veche vechea vechiul
new nou nouă noua noul
vial flacon flacoane

= what is done, and its contrary
up ridicați* ridica* în_sus sus
down coborâ* lăsați_în_jos în_jos jos
lie întindeți* culcat* întins întinsă culcați* lungiți*
sit așezați* șezând așezat* stați_jos șezut
stand în_picioare ridicați-vă_în_picioare
tight strâng* strâns* strâmt*
loose slăbi* desfac* larg largă lejer* slăbit* relax*
inhale inspir* trageți_aer*
exhale expir* dați_aerul_afară
fasten încheia* prinde* legați fixați
unfasten descheia* desprinde* dezlega* deșuruba*
put_on puneți îmbrăc* puneți-vă aplicați
remove scoate* îndepărt* dezbrăc* descăl* înlătur* dați_jos
allowed permi* voie
forbidden interzi*
full umple* plin plină pline
empty goli* gol goală goale
heavy greu grea grele grei
light ușor ușoară ușoare
fresh proaspăt* proaspete
stale stricat*
grow crește cresc* se_mărește umflat* umflă
shrink micșor* scad* dezumfl* scădea
increase crește va_crește
reduce scade va_scădea
thick gros groas* groși
thin subțire subțiri
gently delicat* blând ușurel
hard tare cu_putere ferm
soft moale moi
remember amintiți* nu_uitați
forget uit* uitați
whole întreg întreagă întregi
chew mestec*
swallow înghiți*
bright luminos luminoas* luminat*
dark întuneric întunecat* întunecoas* închis_la_culoare
rest odihn* repaus
move mișca* mișcați
sleepy somnolen* somnoros somnoroas*
hungry foame flămând*
sated sătul sătui
awake treaz treji trează trezi*
asleep adorm* dormi*
covered acoper*
uncovered descoper* neacoperit*
push apăsa* împinge*
pull trage* trageți
strong puternic* tare
weak slab slabă slăbit*
mild ușoar* blând*
severe sever* grav* intens*
more mai_mult mai_multe mai_mulți
less mai_puțin mai_puține mai_puțini
small mic mică mici mai_mic*
large mare mari mai_mare
switch_on porni* aprinde*
switch_off opri* stinge* închideți_aparatul
early devreme
late târziu
then apoi pe_urmă
first_of mai_întâi
upper superior* de_sus
bottom_part inferior* de_jos
front din_față
back_of din_spate
normal normal*
abnormal anormal*
same același aceeași aceiași aceleași
different diferit* alt altă alte
soap săpun*
towel prosop*
water apă apa apei
milk lapte laptele
juice suc sucul
kidney rinich*
heart inimă inima inimii cardiac*
liver ficat*
lung plămân*
urine urin*
stool scaun_* fecale
blood sânge sângele sângelui
pregnant însărcinat* gravid*
breastfeeding alăpt*
doctor medic medicul medicului medici medicii doctor*
nurse asistent*
rash erupți*
vomit vărsat* vomit* vărsați
hand mână mâna mâini mâinile
knee genunchi* genunchiul
toe degetele_de_la_picioare degetele_picioarelor
belly burtă burta abdomen*
fridge frigider*
freezer congelator* congela*
tea ceai*
coffee cafea cafeaua
alcohol alcool*
meat carne carnea
fish pește peștele
egg ou ouă ouăle
fruit fructe fructele fruct
bread pâine pâinea
salt sare sarea
sugar zahăr zahărul
shower duș dușul
bath baie
needle ac acul
gloves mănuși*
mask masc* mască
dressing pansament*
not_counted nu_uitați nu_uita nu_vă_sfiiți nu_ezita*

= what people do
wash spăl* spala*
rinse clăti* clătește limpezi*
drive condu* volan*
smoke fum* fumat*
walk merg* plimb* pași umbla*
call suna* sunați apel* telefon* chem* contact*
tell spune* spuneți anunț* inform* comunic*
drink bea* beți bău* băutur*
write_down notați notează scrie* scrieți
bring aduce* aduceți luați_cu
touch ating* pune_mâna
scratch scărpin* freca* frecați
cut tăi* taia*
climb urc* scări*

= more of it
not_otherwise nedureros* nepericulos* inofensiv*

= tied, joined, bent, shaken
uncovered dezvel*
fasten lega* înșuruba* încuia* bloca*
unfasten descuia* debloca*
connect conecta* conectați
disconnect deconecta*
bend îndoi* îndoiți
straighten întinde* îndrept*
shake agita* scutura*
meal mânca* mâncați masa mese_

= eating
eat mânca* mâncați

= deeds of hands, and their contraries
discard arunc* aruncați
keep_it păstra* păstrați păstrează depozit*
leave_on lăsați_*_la_loc lăsați_*_pus* lăsați_*_*_la_loc
remove scoateți scoate* îndepărt*
insert introduce* introduceți inser*
hide ascunde* ascundeți tăinui*
diluted diluat* diluați dilua*
undiluted nediluat* fără_a_dilua
thaw dezgheț* decongel*
freeze_it îngheț* congel*
keep_still nemișcat* imobil* fără_a_mișca
accept accepta* acceptați
refuse refuza* refuzați respinge*
exercise exerciți* sport
unwashed nespălat* fără_a_spăla
squeeze strângeți_mingea strângeți_pumnul strângeți_mâna
release eliber* dați_drumul
break_it rupe* rupeți sfărâma*
mix amesteca* amestecați
apart separat
dissolve dizolv* topi* topeas*
follow urmați urma respect*
ignore ignor*
relax relax* relaxați
tense încord* contract*
barefoot desculț*
shoes încălț* pantofi* papuci*
too_little prea_puțin prea_puține prea_puțină
enough suficient* destul*
too_much prea_mult prea_multe prea_multă
warm încălzi* încălzește călduț*
cool răci* răcoros* răcește
awake treaz trează treji rămâneți_treaz nu_adormi*
asleep dormi* dormiți adorm*
bend îndoi* îndoiți flexa*
straighten întinde* îndrept* drept
lie întindeți-vă întindeți_vă întins întinsă
upright vertical* drept
tight strânge* strângeți
loose slăbi* slăbiți
on_back pe_spate
sit_side pe_o_parte
spit_out scuip*
swallow înghiți*
inhale inspira* inspirați
exhale expira* expirați
gain_weight îngrășa* câștiga*
lose_weight slăbit_în_greutate pierdeți_în_greutate
lock încuia* blocați
unlock descuia* deblocați
forget uita* uitați
fasten lega* legați încheia*
unfasten dezlega* dezlegați descheia*
disconnect deconect*
right drept
fasten blocați
unfasten deblocați
stay_home rămâneți_acasă stați_acasă
go_out ieșiți ieși
inflate umflați umfla* umpleți_*_cu_aer
deflate dezumfl* lăsați_aerul
wake treziți trezi
let_sleep lăsați_*_să_doarmă
bring aduceți aduce* luați_cu_dumneavoastră
left_at_home lăsați_*_*_acasă lăsați_acasă lăsați_*_acasă
on_time la_timp punctual*
same același aceeași în_același_timp
different diferit* ore_diferite
leave_alone singur singură
stay_with stați_lângă stați_mereu_lângă rămâneți_cu
stay_in rămâne_în_spital rămâneți_în_spital internat*
go_home merge_acasă pleca_acasă mergeți_acasă
protect protej*
expose expune* expuneți
prevent previn* preven*
cause cauz* provoac* provoca*
strengthen întăr*
weaken slăbesc slăbește
safe inofensiv*
rinse clătiți
leave_on lăsați_șamponul lăsați_*_pe_păr la_locul_lui
hold_breath țineți-vă_respirația țineți_respirația
breathe respirați_normal continuați_să_respirați
within_reach la_îndemâna
out_of_reach nu_lăsați_*_la_îndemâna ferit_de_copii inaccesibil*
wait aștept*
tomorrow mâine
except exceptând în_afară_de cu_excepția
iron fier
zinc zinc
calcium calciu
potassium potasiu
magnesium magneziu
awake treziți trezi
stand ridicați-vă ridicați_vă
bleach înălbitor* clor
vinegar oțet*
saline ser_fiziologic soluție_salină apă_sărată soluția_salină
peroxide apă_oxigenată peroxid*
alcohol alcool*
broken rupt* deteriorat* spart*
intact intact*
straighten întindeți întinde
lie întindeți
"""
