"""Czech: a short row, for what changes a dose first."""

STATE = "drafted"

WORDS = """
1 jeden jedna jedno jednu jednoho
2 dva dvě dvou
3 tři tří
4 čtyři čtyř
5 pět pěti
6 šest šesti
1/2 půl polovina polovinu poloviny
1/4 čtvrt čtvrtina čtvrtinu
3/2 půldruhé jeden_a_půl jednu_a_půl
+1/2 a_půl
1st první
2nd druhá druhý druhou druhé
3rd třetí

tablet tablet* pilulk*
capsule kapsl* tobolk*
puff vdech* vstřik*
drop kapk* kapek kapky
patch náplast*
sachet sáč*
teaspoon čajov*_lžičk* lžičk*
tablespoon polévkov*_lžíc* lžíc*
bottle lahv* lahvič*
unit jednot*
glass sklenic* šál*
dose dávk* dávek
injection injekc*

times krát
1x jednou
2x dvakrát
3x třikrát
4x čtyřikrát
1/day denně každý_den
1/week týdně každý_týden
1/month měsíčně
every každých_# každé_# po_#
1/2day obden každý_druhý_den
per za_# na_#
as_needed podle_potřeby v_případě_potřeby
minute minut*
hour hodin*
day den dny dní dne dnech
week týden týdny týdnů týdne
month měsíc*
year rok roky let roku

over více_než_# nad_# přes_# starší_než_# starší*_než_# starším_# starších_# starší_# vyšší_než_# delší_než_# překroč*_# déle_než_#
under méně_než_# pod_# mladší_než_# mladší*_než_# mladším_# mladších_# mladší_# nižší_než_# kratší_než_#
at_least alespoň_# nejméně_# minimálně_# #_nebo_více #_a_více #_a_starší
at_most nejvýše_# maximálně_# nejvíce_# ne_více_než_# #_nebo_méně ne_víc_než_#
within během_# do_#
after_n po_# za_#
before_n před_#
minus minus_#
or nebo
morning ráno ranní
evening večer večerní
night noc v_noci na_noc
meal jíd*

not ne nikdy bez ani žádný žádné žádná ne*
not_counted nebo neboli neboť nebť než nechat nechá nechám nechat_si nechal nechala nechali nechejte nechte nechť nejen nejlép* nejlepš* nejnověj* nejvíc* nejvýš* nejmén* nejdřív* nejdéle nejdelš* nejpozději nejčast* nejblíž* nejbližš* nejhorš* nejhůř* nejstar* nejmladš* nejmenš* nejvyšš* největš* nejrychl* nejdůležit* nejprve nejsilněj* nejslabš* nejnižš* nejsnáz* nejspíš* nejrůzn* nejbezpečněj* nejvhodněj* nejkratš* neděl* nedávn* nemocn* nemoc nemoci nemocí nemocem nemocech nemocemi nerv* neuro* nehoda nehodě nehodu nehody nehodou neht* nehet nepřetržit* neprodleně neustále nemluvňat*
left lev* vlevo
right prav* vpravo
before před
after po
without bez
wet mokr* vlhk*
dry such*
hot hork*
cold studen*
low nízk*
high vysok*
mouth úst*
skin kůž*
eye oko oči očí oka
ear ucho uši ucha uší
both oba obě obou
always vždy
never nikdy
7 sedm sedmi
8 osm osmi
9 devět devíti
10 deset deseti
12 dvanáct
15 patnáct
20 dvacet
24 dvacet_čtyři čtyřiadvacet
30 třicet
even_if i_když ani_když i_kdyby ani_kdyby přestože
until dokud
unless ledaže leda_že
only_if jen_pokud pouze_pokud jen_když pouze_když
because protože
with s_jídlem s_vodou
on_empty nalačno na_lačno prázdný_žaludek prázdným_žaludkem
on_full plným_žaludkem plný_žaludek
stop přestaň* přestat* ukonč* vysaď*
continue pokračuj* užívejte_*_dál
start začn* začít
take užívej* užij* vezm* berte
skip vynech*
avoid vyhn* vyhýb* vyvar*
not_otherwise vyhn* vyhýb* vyvar* zakáz*
increase zvyš* zvýš*
reduce sniž* snižuj* zmenš*
positive pozitiv*
negative negativ*
safe bezpečn*
unsafe nebezpečn*
open otevřen* otevřít
closed zavřen* zavřít
clean čist*
dirty špinav*
better lépe lepší zlepš*
worse hůře hůř horší zhorš*
remove sundej* odstraň* vyjmět*
inside uvnitř
outside venku
nose nos nosu
arm paže paži
leg noh* noha
hand ruk* ruka
foot chodidl*
am ráno dopoledne
pm večer odpoledne
noon poledne
midnight půlnoc* půlnoci
afternoon odpoledne
clock v_# ve_#
breakfast snídan* snídaň
lunch oběd*
dinner večeř*
adult dospěl*
child dítě dět*
each každý každého každé
mg miligram*
µg mikrogram*
g gram gramy gramů
kg kilogram* kilo
l litr litry litrů litru
ml mililitr*
% procent*
°C celsia stupňů_celsia stupně_celsia stupních_celsia
°F fahrenheita stupňů_fahrenheita stupně_fahrenheita stupních_fahrenheita
wed středa středu středy
thu čtvrtek čtvrtka
fri pátek pátku
sat sobota sobotu soboty
sun neděle neděli
on_belly na_břicho na_břiše
elderly starší_lidé starších_lidí starší_osoby starších_osob senior* seniory
young mladší_lidé mladších_lidí mladých mladí mladým mladší
cream krém*
ointment mast masti mastí
gel gel gelu gely
soya sój*
lactose laktóz*
gluten lepek lepku
nuts ořech*
peanut arašíd*
wheat pšenic* pšeničn*
honey med medu medem
cheese sýr*
instead místo namísto
at_most nejdéle_#
at_least aspoň_# alespoň_#
if pokud jestliže
ear ušní* uší uši ucho ucha uchu
eye oční* očí oči oko oka
1/4 čtvrtinu čtvrtina čtvrtiny
fever horečk*
pain bolest*
cough kašel kašl*
rash vyrážk*
headache bolest*_hlavy
bellyache bolest*_břicha
chest_pain bolest*_na_hrudi
back_pain bolest*_zad
sore_throat bolest*_krku
fast rychleji rychlejší
slow pomaleji pomalejší
old starý starou starého starém starým staré
new nový novou nového novém novým nové nová
stop přestaňte přestat vysaďte vysadit
1/2:hour půlhodin* půl_hodiny
at_most až_#
vial lahvič*

= deeds of hands, and their contraries
discard vyhoď* vyhod* vyhazuj* zlikvidujte
keep_it uschov* ponech* uložte uchov* uchováv*
leave_on nechte ponechte neodstraňujte
remove vyjměte vyndejte vytáhn* odstraňte sundejte svlékn* svléct sejměte
insert zaveďte vložte zasuňte zavést vložit
put_on oblečte oblékn* nasaďte navlékn* obujte nazujte
hide zatajte zatajujte skryjte skrývejte tajte
diluted zředěn* nařeďte zřeďte naředěn* ředěn*
undiluted neředěn* nezředěn* nenaředěn*
thaw rozmraz* rozmrazte
freeze_it zmraz* zmrazte
keep_still nehybně v_klidu nehýb*
accept přijměte přijměte_nabíd* souhlas*
refuse odmítn* odmít*
exercise cvičte cvičit cvičení sport* sportuj*
rest odpočívej* odpočiňte odpočinek šetřete
move hýb* pohyb* pohybujte
wash umyj* umyjte myjte omyjte
rinse opláchn* vyplách* vypláchn*
unwashed neumyt* bez_umytí
squeeze stiskn* zmáčkn* sevřete
release uvolněte pusťte povolte
break_it rozlom* lomte rozdělte
whole celé celou vcelku celá
chew kousej* rozkousej* žvýk*
swallow spolkn* polyk*
spit_out vyplivn*
mix míchej* smíchej* zamíchej* promíchej*
apart odděleně zvlášť samostatně
dissolve rozpusť* rozpustit rozpouště*
follow dodržuj* řiďte_se
ignore ignoruj* nevšímej*
relax uvolněte uvolnit
tense napněte zatněte napnout
barefoot bosi naboso bos
shoes boty obuv* bačkory
too_little příliš_málo málo
enough dost dostatek dostatečně dostatečné
too_much příliš_mnoho moc
warm ohřej* ohřív* zahřív* zahřej* teplé teplou teplý vlažn*
cool chlaď* ochlaď* zchlaď* ochlazuj* chladn*
awake vzhůru bdít bdělí
asleep spát spěte spí usnout usněte usín*
covered zakryj* přikryj* zakryt* přikryt* zakrývej*
uncovered odkryj* odkryt* nezakryt* odhal*
tight utáhn* dotáhn* utaž*
loose povolte povolit uvolněte volně
up zvedn* zvedejte nahoru zvýšené zvednut* vzhůru
down spusťte snižte dolů spouštějte svěste
bend ohněte ohýbej* pokrčte pokrč*
straighten narovn* natáhn* natažen* propněte rovně
push tlač* zatlač* stlač* stiskn*
pull táhn* zatáhn* vytáhn*
sit sedn* sedět seďte posaďte vsedě
stand stůjte postavte stát vstaňte
lie lehněte ležet ležte vleže
upright vzpřímen* rovně
open otevřete otevírej* otevřen* otevřít
closed zavřete zavírej* zavřen* uzavřen* zavřít
full naplňte plný plnou plná
empty vyprázdn* vylijte prázdn*
inhale nadechn* vdechn* nadechuj*
exhale vydechn* vydechuj*
lock zamkn* zamykej*
unlock odemkn* odemykej*
remember pamatuj* nezapom* vzpomeňte
forget zapom*
early brzy dříve časně
late pozdě později
gain_weight přibrat přibírej* přibere* přibývá
lose_weight zhubn* hubn* ubývá
switch_on zapn* zapín* rozsviťte
switch_off vypn* vypín* zhasn*
shake protřep* třepej* zatřep*
tell řekn* sdělte informuj* oznamte
walk choďte chodit procház* jděte chůz*
fasten zapn* upevn* připoutej* zavažte
unfasten rozepn* odepn* rozvažte
connect připoj* zapoj*
disconnect odpoj*
on_back na_zádech na_záda
sit_side na_boku na_bok
not nehýb* nevšímej* neodstraňujte nezapom*
reduce snižte
puff vdechn*
increase zvýšené
stay_home zůstaňte_doma zůstat_doma
go_out vycházejte jděte_ven choďte_ven
inflate nafoukn* napumpuj* nahust*
deflate vypusťte vyfoukn*
wake vzbuďte probuďte buďte_dítě budit
let_sleep nechte_*_spát nechte_*_*_spát
bring přineste přinést vezměte_s_sebou
left_at_home nechte_*_*_*_doma nechte_*_*_doma nechte_doma
on_time včas dochviln*
same současně najednou stejn*
different různ* jin*
leave_alone samotné samotného samotnou
stay_with zůstaňte_u buďte_u
stay_in zůstat_v_nemocnici
go_home jít_domů domů
protect chraňte chránit
expose vystavujte vystavte
prevent předcház* zabraň* bránit
cause způsob*
strengthen posil*
weaken oslab*
out_of_reach mimo_dosah z_dosahu
within_reach v_dosahu
hold_breath zadržujte_dech zadržte_dech nezadržujte
breathe dýchejte_normál* dýchejte_dál
warm teplou teplé teplá
wait počkejte čekejte počkat vyčkejte
doctor lékař* doktor*
nurse sestr*
except kromě vyjma
tomorrow zítra
iron želez*
zinc zin*k*
calcium vápn* kalci*
potassium drasl*
magnesium hořčí*
not nezadržujte
bleach bělidl* savo
vinegar ocet octa octem
saline fyziologick* solný* slan*_vod* solnym_roztok*
peroxide peroxid*
alcohol alkohol* lih
broken poškozen* rozbit* porušen*
intact nepoškozen* neporušen*
not neporušen* nepoškozen*
nothing nebo neboli neboť nebť než nechat nechá nechám nechal nechala nechali nechť nejen nemocn* nemoc nemoci nemocí nemocem nemocech nemocemi nerv* neuro* nehoda nehodě nehodu nehody nehodou neht* nehet nepřetržit* neprodleně neustále nemluvňat* nedávn* nejlép* nejlepš* nejnověj* nejdřív* nejpozději nejčast* nejblíž* nejbližš* nejhorš* nejhůř* nejstar* nejmladš* nejmenš* nejvyšš* největš* nejrychl* nejdůležit* nejprve nejnižš* nejspíš*
"""
