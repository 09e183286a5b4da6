"""Finnish: a short row, for what changes a dose first."""

STATE = "drafted"

WORDS = """
1 yksi yhden yhtä
2 kaksi kahden kahta
3 kolme kolmen kolmea
4 neljä neljän
5 viisi viiden
6 kuusi kuuden
1/2 puoli puolikas puolikkaan puolet
1/4 neljännes neljäsosa
3/2 puolitoista
1st ensimmäinen ensimmäisen ensimmäistä
2nd toinen toisen
3rd kolmas kolmannen

tablet tablett* pilleri*
capsule kapsel*
puff suihke* annos_suihketta
drop tippa* tippo* pisara* pisaro*
patch laastar*
sachet annospussi* pussi*
teaspoon teelusik*
tablespoon ruokalusik*
bottle pullo*
unit yksikkö* yksikö*
glass lasi* kuppi*
dose annos* annoks*
injection pistos* pistoks* ruiske*

times kertaa kerran
1x kerran
2x kahdesti kaksi_kertaa
3x kolmesti kolme_kertaa
1/day päivittäin joka_päivä päivässä vuorokaudessa
1/week viikoittain joka_viikko viikossa
1/month kuukausittain kuukaudessa
every joka_# #_välein
1/2day joka_toinen_päivä
as_needed tarvittaessa
minute minuut*
hour tunti* tunni* tunteja
day päivä* vuorokau*
24:hour vuorokausi vuorokauden
week viikko* viiko*
month kuukau*
year vuosi* vuode* vuotta

over yli_# enemmän_kuin_# #_vanhem* enempää_kuin_# korkeampi_kuin_# pidempään_kuin_# #_enemmän ylittä*_#
under alle_# vähemmän_kuin_# #_nuorem* vähempää_kuin_# matalampi_kuin_#
at_least vähintään_# ainakin_# #_tai_enemmän
at_most enintään_# korkeintaan_# #_tai_vähemmän
within #_kuluessa #_sisällä
after_n #_kuluttua #_jälkeen
before_n #_ennen ennen_#
minus miinus_#
or tai
morning aamu*
evening ilta* illalla
night yö* yöllä
meal ateri* ruoka* ruoan

not ei älä älkää en et emme ette eivät ilman
left vasen vasemm* vasem* vasempa*
right oikea oikealla oikean oikeaan oikealle oikeassa oikeasta oikealta
before ennen
after jälkeen
without ilman
stop lopeta* keskeytä*
start aloita*
wet märkä* kostea*
dry kuiva*
hot kuuma*
cold kylmä*
low matala*
high korkea*
mouth suu suun suuhun
skin iho*
eye silmä*
ear korva*
both molem*
always aina
never koskaan
7 seitsemän seitsemää
8 kahdeksan kahdeksaa
9 yhdeksän yhdeksää
10 kymmenen kymmentä
12 kaksitoista
15 viisitoista
20 kaksikymmentä
24 kaksikymmentäneljä
30 kolmekymmentä
even_if vaikka
until kunnes
unless ellei ellet elleivät
only_if vain_jos ainoastaan_jos
because koska
with ruoan_kanssa veden_kanssa
on_empty tyhjään_mahaan tyhjään_vatsaan tyhjällä_vatsalla
on_full täyteen_mahaan täyteen_vatsaan täydellä_vatsalla
continue jatka*
take ota ottakaa
skip jätä_väliin ohita
avoid vält*
not_otherwise vält* kiellet*
increase suurenna* lisää nosta*
reduce pienennä* vähennä* laske_annosta
positive positiivi*
negative negatiivi*
safe turvallis*
unsafe vaarallis*
open auki avoin avoinna
closed kiinni suljett* sulje
clean puhdas puhta*
dirty likai*
better paremmin parempi paranee
worse huonommin pahene* huonone*
remove poista* irrota*

nose nenä*
arm käsivar*
leg jalka jala*
hand käsi käden käte*
am aamulla aamupäivällä aamupäivä
pm illalla iltapäivällä iltapäivä
noon keskipäiv*
midnight keskiyö*
afternoon iltapäiv*
clock kello_# klo_#
breakfast aamiai* aamupala*
lunch lounas* lounaa*
dinner päivälli* illalli*
adult aikui*
child laps* lapse*
each kumpaankin jokai*
mg milligramma*
µg mikrogramma*
g gramma grammaa
kg kilo kiloa kilogramma*
l litra litraa
ml millilitra*
% prosent*
°C celsius* celsiusastetta celsiusaste* astetta_celsius*
°F fahrenheit* fahrenheitastetta astetta_fahrenheit*

= deeds of hands, and their contraries
discard heitä_pois heitä_*_pois hävitä hävitt*
keep_it säilytä säilytt* talleta
leave_on paikoillaan paikalleen jätä_*_paikalleen anna_*_olla
remove poista irrota ota_pois riisu vedä_ulos vedä_*_ulos
put_on pue pukea laita_päälle laita_*_päälle pane_*_jalkaan
insert aseta työnnä_sisään vie_sisään laita_*_sisään
hide salaa piilota salata
diluted laimennettu* laimenna laimennet*
undiluted laimentamaton* laimentamatta
thaw sulata sulat* sulaa
freeze_it pakasta pakast* jäädytä
keep_still paikallaan liikkumatta liikuttamatta
accept hyväksy hyväksy* suostu
refuse kieltäydy kieltäyty* torju
exercise liiku liikunt* kuntoile urheil* harjoit*
rest lepää levossa lepo levätä lepo*
move liiku liikuta liikut*
wash pese pestä pesu
rinse huuhtele huuhdo huuhd*
unwashed pesemättä pesemätön* huuhtelematta
squeeze purista puristele
release vapauta päästä_irti irrota_ote hellitä
break_it puolita katkaise jaa murra
whole kokonaisena kokonaisina kokonaise*
chew pureskele purek* pureskel*
swallow niele niellä nielaise
spit_out sylje syljek*
mix sekoita sekoit*
apart erillään erikseen
dissolve liuota liukene* liuottaa sulaa
follow noudata noudat*
ignore jätä_huomiotta sivuuta älä_välitä
relax rentouta rentoudu rentou*
tense jännitä jännit*
barefoot paljain_jaloin avojaloin
shoes kenkiä kengät kengissä jalkine* tossu*
too_little liian_vähän
enough tarpeeksi riittäväs* riittävä*
too_much liian_paljon liikaa
warm lämmitä lämmin lämmintä lämmit* lämpim* haale*
cool viilennä jäähdytä viileä viileää viilen* jäähdyt*
awake hereillä valveilla
asleep nukkua nuku nukahda* nukkumaan unessa nukahtaa
covered peitä peitett* peitettynä peitä*
uncovered peittämättä paljaana avoimena peittämätön*
tight kiristä kireäl* tiukas* tiukk* kiinni_tiukasti
loose löysää löysä* löyhä* höllää
up nosta kohota ylös koholla nost* kohol*
down laske alas laske* riippumaan riippua
bend koukista taivuta koukis* taivut*
straighten ojenna suorista suorana suoraksi oike* suoristaa suoraan
push työnnä paina työnt*
pull vedä vetää
sit istu istua istu* istuall*
stand seiso seisoa nouse_seisomaan seiso* seisall*
lie makaa mene_makuulle makuu* makaa* makuulla
upright pystyasen* pystyssä pystyas*
open avaa auki avoin avata avoinna
closed sulje kiinni sulke* suljettu* suljettuna
full täytä täynnä täyteen
empty tyhjennä tyhjä tyhjänä tyhjen*
inhale hengitä_sisään vedä_henkeä sisäänhengit*
exhale hengitä_ulos puhalla_ulos uloshengit*
lock lukitse lukitus
unlock avaa_lukitus avaa_lukko
remember muista muistaa älä_unohda
forget unohda unohdat unohda*
early aikaisin varhain aikaisemmin
late myöhään myöhemmin
gain_weight lihoa lihot lihot* painosi_nousee
lose_weight laihdu laihduta laihtu* laihdut*
switch_on kytke_päälle sytytä käynnistä laita_päälle
switch_off sammuta kytke_pois katkaise_virta sammut*
shake ravista ravist*
tell kerro ilmoita kertoa kertok*
walk kävele kävely* kävellä
fasten kiinnitä kiinnit* napita
unfasten avaa_napit irrota
connect liitä yhdistä kytke
disconnect irrota katkaise_yhteys
on_back selällä* selin*
on_belly vatsalla* mahalla*
sit_side kyljell*
without ilman
increase nosta
stay_home pysy_kotona pysyk* kotona
go_out mene_ulos lähde_ulos poistu_kotoa
inflate täytä_ilmalla pumppaa
deflate päästä_ilma tyhjennä_ilma
wake herätä herättä*
let_sleep anna_*_nukkua anna_*_*_nukkua
bring tuo tuoda ota_*_mukaan ota_*_*_mukaan ota_mukaan
left_at_home jätä_*_kotiin jätä_*_*_kotiin
increase lisää nosta
reduce vähennä
on_time ajoissa täsmäll*
same samaan_aikaan yhtä_aikaa sama*
different eri_aikaan eri eri_aikoina
leave_alone yksin
stay_with pysy_lapsen_kanssa pysy_*_luona pysy_aina
stay_in jäädä_sairaalaan jäädä_yöksi
go_home pääset_kotiin mennä_kotiin kotiin
protect suojaa suoja* suojaat
expose altista*
prevent estä estää ehkäis*
cause aiheut*
strengthen vahvist*
weaken heiken*
safe vaaraton*
out_of_reach ulottumattomissa poissa_*_ulottuvilta
within_reach ulottuvilla
accept ota_vastaan
hold_breath pidätä_hengitystä pidätä_henkeä
breathe hengitä_normaal* hengitä_tavall*
warm lämmintä lämmin
wait odota odottaa
doctor lääkäri*
nurse hoitaja* sairaanhoitaja*
except paitsi lukuun_ottamatta
tomorrow huomenna
insert työnnä_*_sisään
remove vedä_*_ulos
iron rauta rautaa rautatablet*
zinc sinkki*
calcium kalsium*
potassium kalium*
magnesium magnesium*
bleach valkais* kloori*
vinegar etikka*
saline keittosuola* suolaliuo* suolavesi* suolaved*
peroxide vetyperoksid*
alcohol alkohol* spriillä
broken rikki vaurioitu* vahingoittu* rikkoutu*
intact ehjä* vahingoittumat*
morning aamulla aamuisin aamu*
omeprazole omepratsoli*
pantoprazole pantopratsoli*
lansoprazole lansopratsoli*
esomeprazole esomepratsoli*
fluconazole flukonatsoli*
ketoconazole ketokonatsoli*
metronidazole metronidatsoli*
hydrochlorothiazide hydroklooritiatsidi*
"""
