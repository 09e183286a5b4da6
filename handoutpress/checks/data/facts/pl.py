"""Polish."""

STATE = "confirmed"

WORDS = """
= numbers in words
6:month pół_roku półrocz*
1/6month półroczn*
1 jeden jedna jedno jedną jednego jednej jednym o_pierwszej
1/2 pół połowa połowę połowy połówkę połówki połówka połową połówką
1/4 ćwierć ćwiartka ćwiartkę ćwiartki jedna_czwarta jedną_czwartą
3/4 trzy_czwarte
1/3 jedna_trzecia jedną_trzecią
2/3 dwie_trzecie
3/2 półtora półtorej
+1/2 i_pół
1st pierwszy pierwsza pierwszą pierwsze pierwszego pierwszej pierwszym
2nd drugi druga drugą drugie drugiego drugiej drugim
3rd trzeci trzecia trzecią trzecie trzeciego trzeciej trzecim
4th czwarty czwarta czwartą czwartego czwartej
5th piąty piąta piątą piątego piątej
nth #.
last ostatni ostatnia ostatnią ostatnie ostatniego ostatniej ostatnim

= what a number counts
tablet tabletk* tabletek pigułk* pigułek
capsule kapsułk* kapsułek
puff wdech* wziew* dawk*_wziewn* psiknięci* psiknięć rozpyle*
drop kropl* kropel
patch plaster plastra plastry plastrów plastrem
sachet saszetk* saszetek torebk* torebek
teaspoon łyżeczk* łyżeczek
tablespoon łyżk*_stołow* łyżek_stołowych łyżk* łyżek
spoon łyżk* łyżek
bottle butelk* butelek buteleczk* flakon*
box opakowan* opakowań pudełk* pudełek
vial ampułk* ampułek fiolk* fiolek
unit jednostk* jednostek j.m.
glass szklank* szklanek kubek kubki
dose dawk* dawek
injection zastrzyk* iniekcj* szczepien*
suppository czop* czopk*
stitch szw szwy szwów szew
visit wizyt*
person osob* osób pacjen* kobiet* mężczyzn* dzieci dorosłych ludzi

= how often
times raz razy
1x jeden_raz raz
2x dwa_razy dwukrotnie
3x trzy_razy trzykrotnie
4x cztery_razy czterokrotnie
1/hour co_godzinę
1/day codziennie codzienn* każdego_dnia co_dzień na_dobę
1/week cotygodniow* co_tydzień
1/month comiesięczn* co_miesiąc
1/year corocznie co_rok
every co_# co_każde_# każdego_#
every_other co_drugi co_drugą
1/2day co_drugi_dzień co_dwa_dni
1/2week co_drugi_tydzień
per na_# w_ciągu_# dziennie w_#
as_needed w_razie_potrzeby jeśli_potrzeba doraźnie w_razie_konieczności

= periods
minute minut* min
hour godzin* godz
day dzień dni dnia dniu dziennie dniach doba dobę doby dób dobie
week tydzień tygodnie tygodni tygodnia tygodniu tygodniowo tygodniach
month miesiąc miesiące miesięcy miesiąca miesiącu miesięcznie
year rok roku lata lat roczn* rocznie
24:hour dobę doba doby całodobow*

= bounds
over ponad_# powyżej_# więcej_niż_# wyższ*_niż_# starsz*_niż_# dłuż*_niż_# większ*_niż_# przekracza*_# przekroczy*_# ponad_# wyższ*_od_# przekroczenie_# cięższ*_niż_# cięższ*_od_# ukończył*_# skończył*_#
under poniżej_# mniej_niż_# niższ*_niż_# młodsz*_niż_# krócej_niż_# mniejsz*_niż_# niższ*_od_# przed_ukończeniem_# nie_ukończył*_# nie_ukończon*_# nie_skończył*_# nie_mają_jeszcze_# nie_ma_jeszcze_# lżejsz*_niż_# lżejsz*_od_# krótsz*_niż_# nie_osiąg*_# nie_ukończ*_#
at_least co_najmniej_# przynajmniej_# minimum_# nie_mniej_niż_# #_lub_więcej #_i_więcej #_lub_starsz* #_i_starsz* od_ukończenia_# #_i_powyżej od_#_wzwyż #_albo_więcej minimalnie_# #_lub_wyżs* ukończył*_# #_i_wyżs* #_lub_wyżej #_wzwyż #_i_wyższ* nie_krócej_niż_# od_# nie_niższ*_niż_# nie_wcześniej_niż_# nie_wcześniej_niż_po_# najwcześniej_po_#
at_most co_najwyżej_# najwyżej_# maksymalnie_# maksimum_# nie_więcej_niż_# do_# nie_dłużej_niż_# #_lub_mniej #_i_mniej #_lub_młodsz* nie_przekracza*_# nie_wyższ*_niż_# nie_ponad_# nie_więcej_jak_# nie_częściej_niż_u_# nie_częściej_niż_# nie_wyższej_niż_# nie_wyższym_niż_#

= time beside a number
within w_ciągu_# przed_upływem_# w_ciągu_najbliższych_# w_przeciągu_# w_ciągu_pierwszych_#
after_n po_# #_po po_upływie_# #_później za_# nie_wcześniej_niż_po_# najwcześniej_po_#
before_n przed_# #_przed #_wcześniej na_#_przed
for_n przez_# #_długo
minus minus_# #_poniżej_zera
or lub albo

= ratios
part_of na ze z

= halves and parts of the day, meals
am rano nad_ranem przed_południem
pm po_południu wieczorem w_nocy
noon południe w_południe południu
midnight północ o_północy północy
clock o_# o_godzinie_# o_godz._# godz._#
half_to wpół_do_#
quarter_past kwadrans_po_#
quarter_to za_kwadrans_#
morning rano ranek poranek poranny porann* z_rana
afternoon popołudni* po_południu
evening wieczór wieczorem wieczorn*
night noc nocy w_nocy nocn* na_noc
bedtime przed_snem przed_spaniem przed_zaśnięciem pójściem_spać położeniem_się
breakfast śniadani*
lunch obiad* lunch*
dinner kolacj*
meal posił* jedzeni* jeść posiłk*

= weekdays and months
mon poniedział*
tue wtor*
wed środ* środę
thu czwart*ek czwartek czwartku
fri piątek piątku piątki
sat sobot*
sun niedziel*

= scales of temperature
°C celsjusza stopni_c stopni_celsjusza stopnie_celsjusza stopnia_celsjusza stopniach_celsjusza stopniami_celsjusza
°F fahrenheita stopni_fahrenheita stopnie_fahrenheita stopnia_fahrenheita stopniach_fahrenheita stopniami_fahrenheita

= words before a Roman numeral
stage stadium stopień_zaawansowania
type typ typu typem
grade stopień stopnia
factor czynnik czynnika
phase faza fazy fazie
class klasa klasy

= negation
not nie nigdy bez ani żaden żadna żadne żadnych żadnego żadnej nikt nic nikomu
not_counted nie_tylko niebawem
not_otherwise unika* zamiast zabron* zakaz* wstrzym* powstrzym* czczo

= opposites
before przed zanim wcześniej
after po później_niż
with z ze wraz razem_z
without bez
on_empty na_czczo pusty_żołądek pustym_żołądku
on_full pełny_żołądek pełnym_żołądku
above powyżej nad
below poniżej
stop przesta* przerw* odstaw* zaprzesta* przerywa*
start zacz* rozpocz* zaczyna* rozpoczyna*
continue kontynu* nadal dalej
take weź przyjm* zaży* bierz brać wziąć bierze proszę_brać bierze_się
skip pomiń pominąć pomija* pominie* opuść opuści* opuszcz* pomija*
avoid unika*
increase zwiększ* podwyższ* podnieś* podnos*
reduce zmniejsz* obniż* zmniejsza* redukow*
wet mokr* mocz* zamocz* wilgotn* namocz* wilgo* mokro
dry such* sucho osusz*
hot gorąc*
cold zimn* chłodn*
warm ciepł* cieple
cool chłodn* ochł* chłodz*
low nisk*
high wysok*
positive dodatn* pozytywn*
negative ujemn* negatywn*
safe bezpieczn*
unsafe niebezpieczn*
open otw* otwiera*
closed zamkn* zamyka* zamknięt*
clean czyst*
dirty brudn*
mouth usta ust doustnie doustn* ustami jamy_ustnej jamie_ustnej
skin skór*
eye oko oczy oka oczu ocz*
ear ucho uszy ucha uszu
nose nos nosa nosie nosem donosow*
rectum odbyt* doodbytnicz*
vagina pochw* dopochwow*
arm ramię ramieniu ramienia ramiona
leg nog* nóg nodze
hand ręka rękę ręką rękami rękach ręce ręki dłoń dłonie dłoni rąk
foot stopa stopę stopy stopie stóp
both oba obie obu oboje obydwa obydwie obydwu
each każdy każda każde każdego każdej każdą
one_of jeden_z jedna_z jedno_z jednego_z jednej_z tylko_jedno tylko_jednego tylko_do_jednego jedną_rękę jedną jednego_oka
day_time w_ciągu_dnia za_dnia
first_of najpierw
last_of na_końcu
male mężczyzn* męsk* chłop*
female kobiet* żeńsk* dziewcz*
mother matka matki matkę
father ojciec ojca
better lepiej lepsz* popraw* łagodni*
worse gorzej gorsz* pogorsz* nasil*
even_if nawet_jeśli nawet_jeżeli nawet_gdy choćby mimo_że pomimo_że chociaż
only_if tylko_jeśli tylko_wtedy jedynie_jeśli tylko_gdy tylko_jeżeli wyłącznie_jeśli tylko_po tylko_na_polecenie tylko_w_razie
unless chyba_że jeśli_nie o_ile_nie jeżeli_nie
until dopóki_nie aż do_czasu aż_do dopóki
because ponieważ gdyż bo dlatego_że
if jeśli jeżeli
when gdy kiedy
remove zdejm* zdją* usuń usuw* usunąć odklej* ściąg*
leave_on pozostaw* nie_zdejm* zostaw* nie_zdejmować nie_usuwa*
inside wewnątrz w_środku
outside na_zewnątrz
sit usiądź siedź siedz* siadaj siedząc*
stand stój sto* wstań
lie leż* położ*
more więcej bardziej
less mniej
early wcześnie wczesn*
late późno późn*
push pchaj pchn* naciśnij naciska* wciśnij
pull ciągn* pociągn*
up w_górę do_góry
down w_dół
thin cienk*
thick grub* gęst*
front przód przodu przedni* przodem
back_of tył tyłu tyln* tyłem
always zawsze
never nigdy
fast szybk* prędko
slow woln* powol* powoli
strong siln* mocn*
weak słab*
normal normaln* prawidłow*
abnormal nienormaln* nieprawidłow*
mild łagodn* lekk*
severe ciężk* siln* ostr* poważn*
adult dorosł*
child dzieck* dziec* dzieci
tight ciasn* mocno
loose luźn*
on_full w_trakcie_posiłku podczas_posiłku z_posiłkiem z_jedzeniem podczas_jedzenia
morning po_przebudzeniu po_wstaniu
even_if nawet_wtedy nawet
only tylko wyłącznie jedynie
not_counted nie_zapom* bez_ruchu
last_of na_koniec
blue niebiesk*
white biał*
red czerwon*
green zielon*
yellow żółt*
brown brązow*
pink różow*
black czarn*
with w_trakcie_posiłku podczas_posiłku z_posiłkiem z_jedzeniem podczas_jedzenia
meal w_trakcie_posiłku podczas_posiłku z_posiłkiem z_jedzeniem podczas_jedzenia
then potem następnie później
15:minute kwadrans
not_before dopiero
8 o_ósmej ośmioro ośmioma ósmej
2 o_drugiej dwoje
3 o_trzeciej troje
4 o_czwartej czworo
5 o_piątej pięcioro pięcioma
6 o_szóstej sześcioro sześcioma szóstej
7 o_siódmej siedmioro siedmioma siódmej
9 o_dziewiątej dziewięcioro dziewięcioma dziewiątej
10 o_dziesiątej dziesięcioro dziesięcioma dziesiątej
11 o_jedenastej jedenastej
12 o_dwunastej dwunastej
double podwójn* dwukrotn*
inhale wdech* wdych*
exhale wydech* wydych*
within_reach dostępnym w_zasięgu
out_of_reach niedostępn* poza_zasięg*
powder proszek proszku proszkiem proszki proszków
water wod*
milk mlek*
juice sok soku sokiem
salt sól soli solą
sugar cukr* cukier
oil olej* oliw*
at_most #_lub_niżs* #_i_niżs* #_lub_niżej #_lub_poniżej
not_otherwise odradz* wystrzeg* przeciwwskaz* zrezygn*
wait poczek* odczek* czeka* zaczek*
still nadal utrzymuj* utrzymyw* wciąż trwa* dalej
use użyc* użyj* używ* użyt* stosow* zastosow*
nothing między_dwiema_* między_dwoma_* pomiędzy_dwiema_* między_jedną_*_a_drugą
let pozwól* pozwoli* zostaw*
after następując* następnym od_zakończenia
end zakończ* koniec końca końcu skończ*
different inne innym inny inną innego innej różn*
same tym_samym tej_samej to_samo ten_sam tą_samą
small mał* mniejsz*
large duż* większ*
low mniejsz*
high większ*
vein żył* dożyln*
muscle mięsień mięśni* domięśniow*
skin podskórn*
late spóźni* opóźni*
under rzadziej_niż_u_# rzadziej_niż_#
over częściej_niż_u_# częściej_niż_#
at_least nie_rzadziej_niż_# nie_rzadziej_niż_u_#
at_most najpóźniej_# najpóźniej_po_# nie_później_niż_# nie_później_niż_po_#
every w_odstępach_# w_odstępie_# w_odstępach_co_#
even_if mimo pomimo
1/2 połowie
at_most maksymalna_# maksymalną_# maksymalnej_# największa_#
at_least minimalna_# minimalny_#
teen nastolat* młodzież*
baby niemowl* noworod*
switch_on włącz*
switch_off wyłącz*
wait musi_upłynąć muszą_minąć powinny_minąć powinno_minąć musi_minąć
old stary stara stare starych starej starego starą starym starymi staremu poprzedni*
new nowy nowa nowe nowych nowej nowego nową nowym nowymi nowemu
1 cała_tabletka całą_tabletkę cały jedną_całą jeden_cały
halve o_połowę połowę_dawki pół_dawki połowę_zwykłej
common często częst*
rare rzadko rzadki* rzadkie
awake przytomn* nie_śpi
asleep śpi uśpion* śpią zasypia*
covered zakryt* zakryj* zakryw* przykry* osłonięt*
uncovered odkryt* odkryj* nieosłonięt*
inside wewnętrzn*
outside zewnętrzn*
loose poluzuj* poluźni* luźniej
tight zaciśn* zacisk* mocniej ściśl*
up uniesion* podniesion* unieś* wyżej
down głową_w_dół opuszczon*
backward do_tyłu w_tył
forward do_przodu w_przód
some niektórzy niektóre niektórych część_osób
all wszyscy wszystkie wszystkich wszystkim każdy
none_of żaden żadna żadne żadnego żadnej nikt
upper górn*
bottom_part dolny dolna dolne dolną dolnej dolnego dolnym podudzi*
fridge lodów*
freezer zamraż* zamroz*
room_temperature temperaturze_pokojowej temperatura_pokojowa
chew żu* rozgry* kruszyć
swallow połk* połyk*
gain_weight przyty* przyrost_masy przybr* tyje
lose_weight schud* utrata_masy spadek_masy chudn*
pregnant ciąż* ciężarn*
breastfeeding karmi* piersią
under_tongue pod_język pod_językiem
on_tongue na_język na_języku
today dziś dzisiaj
tomorrow jutro
yesterday wczoraj
urine mocz moczu sika* siusia*
stool stolec stolca kał kału
blood krew krwi krwią
constipation zapar*
diarrhoea biegunk*
kidney nerk* nerek
liver wątrob*
heart serc*
lung płuc*
weekend weekend*
working_day dni_robocze dniu_roboczym dni_powszednie
deep głębok*
shallow płytk*
day_after następnego_dnia dzień_po nazajutrz
day_before poprzedniego_dnia dzień_przed w_przeddzień dzień_wcześniej
low hipogli* niedociśnien*
high hipergli* nadciśnien*
healthy zdrow*
sick chor*
over po_#_roku_życia po_#_r.ż
under przed_#_rokiem_życia
gone ustąpi* ustęp* minie minął minęła minęło min* znik* przejdzie przeszł* przestan* bez spad*
instead zamiast
except oprócz poza z_wyjątkiem z_wyłączeniem
left lew*
right praw*
high wyższ*
low niższ*
clockwise zgodnie_z_ruchem_wskazówek
anticlockwise przeciwnie_do_ruchu_wskazówek
most większość większości
few niewiel* prawie_nikt mało_kto
tea herbat*
coffee kaw*
alcohol alkohol*
meat mięs*
fish ryb*
egg jaj*
fruit owoc*
bread chleb*
lenses soczew*
glasses_worn okular*
syringe strzykaw*
syrup syrop*
soft miękk*
hard tward*
shower pryszni*
bath wann* kąpiel kąpieli
sit_side na_boku na_bok
on_back na_plecach na_wznak
bag worek worka
knee kolan*
toe palc*_stóp
thigh udo uda udzie
belly brzuch*
early najwcześniej
late najpóźniej
almost_all prawie_wszyscy prawie_każdy niemal_wszyscy
on_belly na_brzuchu na_brzuch
elderly osób_starszych osoby_starsze osobom_starszym osobami_starszymi starszych_osób starsze_osoby starszym_osobom senior* w_podeszłym_wieku
young młodych młode młodzi młodszych młodsze młodszym młodym młodszymi młodymi
cream krem krem* kremu kremem
ointment maść maści maścią
gel żel żel*
lotion balsam*
soya soj* soja
lactose laktoz*
gluten gluten*
nuts orzech*
peanut orzeszk*_ziemn* orzeszk*_arachid* orzech*_ziemn* orzeszki
wheat pszeni*
honey miód miodu miodem
shellfish skorupiak* owoc*_morza
cheese ser sera sery serów serem
day_time w_dzień
even nawet również także
from_then począwszy_od od_następn* od_kolejn*
fever gorączk*
pain ból bólu bólem bóle boli
cough kaszel kaszl*
rash wysypk*
vomit wymiot*
headache ból*_głowy
bellyache ból*_brzucha ból*_żołądka
chest_pain ból*_w_klatce ból*_klatki
back_pain ból*_pleców ból*_krzyża
sore_throat ból*_gardła
toothache ból*_zęba ból*_zębów
fast szybciej szybszy szybsza szybsze
slow wolniej wolniejszy
inhale wciągn* wciąga*
up unieść unosić podnieś podnieść podnosić
down opuść_nog* opuścić_nog* opuść_ręk* opuścić_ręk* opuść_głow* opuścić_głow* opuść_ramię opuścić_ramię opuścić_stop*
after po_wstaniu po_umyciu po_założeniu po_zdjęciu po_wyjęciu po_otwarciu
forget pominięci* zapomni*
take przyjąć przyjęci* zażyć
not nie_wolno
increase rośnie wzrasta wzrośnie
reduce spada spadnie
soft miękk*
hard tward*

= what is done, and its contrary
up podno* podnie* unos*
down opuść opuszcza* opuści* niżej obniż_*
skip opuszcza*
inhale wciągnij_powietrze wciągnąć_powietrze
exhale wypuść_powietrze wypuszcza* wypuść
fasten zapnij zapina* zapiąć zapięt*
unfasten odepnij odpin* odpiąć rozepnij rozpin* odkręć odkręca*
allowed pozwala* pozwoli* dozwolon*
forbidden zabroni* zabrania* zakaz*
full napełni* napełnij pełn*
empty opróżni* opróżnij pust*
heavy ciężk* ciężcy
light lekki lekka lekkie lekkich lżejsz*
mild lekki lekka lekkie lekkich lekko
fresh śwież*
stale nieśwież* zepsut* czerstw*
grow rośnie rosn* powiększ* spuchnięt* puchni*
shrink kurcz* zmniejsza_się zmniejszy_się zmniejszają_się maleje
gently delikatn* ostrożnie lżej lekko
hard mocniej mocno silniej
severe silniej
strong silniej
remember pamięta* pamiętaj nie_zapom*
forget zapomn*
whole w_całości
bright jasn* widn*
dark ciemn*
rest odpoczyw* odpocz* oszczędza*
move ruszaj* porusza* poruszaj*
sleepy senn* śpiąc*
alert pobudz* ożywi*
hungry głodn* głód
sated syt* najedzon*
put_on załóż zakład* włóż wkład* ubierz* nałóż
remove zdjąć
awake obudz* budzi*

= what people do
wash myj* umyj* myc* umyc* przemy* obmy* kąp* mycie mycia
rinse płucz* opłucz* płuka* opłuk* wypłuk* przepłuk* spłucz* wypłu* przepłu* płukani*
drive prowadz* kierow*
smoke palen* palić pali palą palisz palącz*
walk chodz* spacer* idź chód kroki
call dzwoń zadzwoń* dzwoni* wezwij* telefon* skontaktuj*
tell powiedz* poinform* zgłoś* zgłasza* powiadom* informuj*
drink pij pić pije* wypij* popij* napij* łyk* napoj* napój
write_down zapis* zapisz* notuj* zanotuj*
bring przynie* przyno* zabierz
touch dotyk* dotkn*
scratch drap* pociera* trzyj trzeć
cut tnij przetn* przecin* obcin* obetn* utn* przytn*
climb wchodz* schod*

= more of it
low niżej
high wyżej

= tied, joined, bent, shaken
uncovered odkry* odsłoń* odsłan*
fasten przykręć przykręca* wkręć wkręca* zawiąż zawiąza* zablokuj przywiąż
unfasten wykręć wykręca* rozwiąż rozwiąza* odblokuj odwiąż
connect podłącz* przyłącz*
disconnect odłącz*
bend zegnij zgin* ugnij ugina* schyl*
straighten wyprostuj* prostuj*
shake wstrząś* potrząś* wstrząsn*
put_on naklej* przyklej*
not_counted nie_wahaj*

= eating
eat jedz* jeść jesz zjedz* je spożyw*

= deeds of hands, and their contraries
discard wyrzuć wyrzuc* wyrzucaj* zutylizuj usuń_niezużyt*
keep_it zachowaj zachowuj* przechowuj* zatrzymaj schowaj
leave_on pozostaw* zostaw*
remove wyjmij wyjmuj* wyciągnij wyciąg* wyjąć usuń zdejmij zdejmuj*
insert włóż wkład* wprowadź wprowadz* wsuń wsuw*
put_on włóż wkład*
hide ukryj ukrywaj zatai* zataj* ukrywać
diluted rozcieńczon* rozcieńcz rozcieńczaj
undiluted nierozcieńczon* bez_rozcieńcz*
thaw rozmroż* rozmraż*
freeze_it zamroż* zamraż*
keep_still nieruchomo nieruchom* bez_ruchu
accept przyjmij_propoz* zgódź zgadza* zaakceptuj akceptuj*
refuse odmów odmawia* odrzuć odrzuc*
exercise ćwicz* ćwiczenia ćwiczeń sport gimnastyk*
unwashed nieumyt* niemyt* bez_mycia
squeeze ściśnij ściska* zaciśnij_dłoń zaciśnij_pięść ścisnąć
release puść zwolnij puszczaj zwalnia*
break_it przełam* łam* złam dziel podziel* rozłam*
mix miesza* wymieszaj zmieszaj mieszaj*
apart oddzieln* osobno
dissolve rozpu* rozpuść
follow stosuj_się przestrzegaj* postępuj_zgodnie
ignore zignoruj* ignoruj* lekceważ* zlekceważ*
relax rozluźnij rozluźni* odpręż*
tense napnij napina* napinaj
barefoot boso bosymi
shoes buty butach obuwi* kapci*
too_little za_mało zbyt_mało
enough wystarczając* dość wystarczy
too_much za_dużo zbyt_dużo zbyt_wiele
warm ogrze* ogrzew* podgrz* ogrzej rozgrz*
cool schładz* schłodź ochłodź chłodź chłodzić
asleep zasn* śpij spać śpi śpią zasypia*
awake nie_zasnąć nie_zasypiaj nie_spać
upright prosto pionow* wyprostowan* usiądź_prosto
straighten wyprostowan*
tight dokręć dokręc* przykręć
loose odkręć odkręc*
stay_home zostań_w_domu pozostań_w_domu zostawaj_w_domu
go_out wyjdź wychodź wychodz*
inflate napompuj pompuj* nadmuch*
deflate spuść_powietrze wypuść_powietrze
wake obudź budź wybudzaj
let_sleep pozwól_*_spać pozwól_*_*_spać niech_śpi daj_*_spać
bring przynieś przynieść weź_ze_sobą zabierz
left_at_home zostaw_*_*_w_domu zostaw_w_domu zostaw_*_w_domu
on_time punktualn* na_czas
same jednocześnie tym_samym samo tego_samego
different różnych różne innym o_różnych
leave_alone samego samej zostawiaj_*_samego sam
stay_with bądź_przy bądź_zawsze_przy zostań_z zawsze_bądź_przy
stay_in zostać_w_szpitalu pozostać_w_szpitalu
go_home wrócić_do_domu iść_do_domu
protect chroń chronić osłaniaj ochron*
expose wystawiaj* wystaw naraż*
prevent zapobieg* zapobiec
cause powod* wywoł*
strengthen wzmacn* wzmocn*
weaken osłab*
safe nieszkodliw* niegroźn*
hold_breath wstrzymaj_oddech wstrzymuj_oddech
breathe oddychaj_normal* oddychaj_spokojnie oddychaj_dalej
iron żelaz*
zinc cynk*
calcium wapń wapnia wapniem
potassium potas potasu
magnesium magnez*
bleach wybielacz* chlor
vinegar ocet octu octem
saline sol*_fizjologiczn* słon*_wod* roztwór*_soli roztwor*_soli soli_fizjologicznej solą_fizjologiczną
peroxide wod*_utlenion* nadtlen*
alcohol alkohol* spirytus*
broken uszkodzon* zerwan* pęknięt* naruszon*
intact nieuszkodzon* nienaruszon*
"""
