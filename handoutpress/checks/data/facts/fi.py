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
1/day päivittäin joka_päivä
1/week viikoittain joka_viikko
1/month kuukausittain
every joka_# #_välein
1/2day joka_toinen_päivä
per päivässä viikossa tunnissa kuukaudessa vuorokaudessa
as_needed tarvittaessa
minute minuut*
hour tunti* tunni* tunteja
day päivä* vuorokau*
24:hour vuorokausi vuorokauden
week viikko* viiko*
month kuukau*
year vuosi* vuode* vuotta

over yli_# enemmän_kuin_# #_vanhem*
under alle_# vähemmän_kuin_# #_nuorem*
at_least vähintään_# ainakin_#
at_most enintään_# korkeintaan_#
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
left vasen vasemm*
right oikea oikealla oikean oikeaan oikealle
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
"""
