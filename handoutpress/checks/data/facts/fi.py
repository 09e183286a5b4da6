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
"""
