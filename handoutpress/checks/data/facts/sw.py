"""Swahili: the number stands behind its noun."""

STATE = "drafted"
NOUN_FIRST = True

WORDS = """
= numbers in words
1 moja mmoja kimoja
2 mbili mawili viwili wawili
3 tatu matatu vitatu watatu
4 nne manne vinne
5 tano matano vitano
6 sita
7 saba
8 nane manane
9 tisa
10 kumi
1/2 nusu
1/4 robo
+1/2 na_nusu
1st kwanza
2nd pili
last mwisho

= what a number counts
tablet kidonge vidonge tembe
capsule kapsuli
drop tone matone
patch kiraka viraka
sachet pakiti
teaspoon kijiko_cha_chai vijiko_vya_chai cha_chai vya_chai
tablespoon kijiko_kikubwa vijiko_vikubwa kijiko_cha_mezani cha_mezani vya_mezani cha_kula
bottle chupa
box boksi sanduku
unit yuniti vipimo
glass glasi kikombe vikombe
dose dozi
injection sindano
person mtu watu wagonjwa mgonjwa

= how often
times mara
1x mara_moja
2x mara_mbili
3x mara_tatu
4x mara_nne
1/day kila_siku
1/week kila_wiki
1/month kila_mwezi
1/year kila_mwaka
every kila_baada_ya_# kila_# kila_baada_ya_#
per kwa_#
as_needed inapohitajika ikihitajika unapohitaji

= periods
minute dakika
hour saa
day siku
week wiki juma
month mwezi miezi
year mwaka miaka

= bounds
over zaidi_ya_# kuzidi_# inayozidi_#
under chini_ya_# pungufu_ya_#
at_least angalau_# si_chini_ya_# #_au_zaidi kuanzia_#
at_most si_zaidi_ya_# hadi_# usizidi_# #_au_chini isizidi_#

= time beside a number
within ndani_ya_#
after_n baada_ya_# #_baadaye
before_n kabla_ya_# #_kabla
for_n kwa_#
or au

= parts of the day, meals
am asubuhi
pm jioni usiku mchana alasiri
morning asubuhi
afternoon alasiri mchana
evening jioni
night usiku
bedtime kulala
meal chakula mlo na_chakula

= negation
not usi* si hapana bila kamwe hakuna hai* hawa* hau* hatu* sita* msi* asi* wasi* isi* haita* haku* haki* hazi* havi* tusi* nisi* visi* zisi* kisi* huwezi hupaswi huruhusiwi hutakiwi
not_counted si_tu hatua asili asilia asilimia usiku usingizi usingiz* msingi msimamo msichana msikiti wasichana wasiwasi wasili* wasia sita sitini asidi asipirini isipokuwa hawa haitamu hakikish* hakika hazina aside haki hai haiba
not_otherwise epuka marufuku acha badala

= opposites
left kushoto
right kulia
before kabla kabla_ya
after baada baada_ya
with pamoja na_chakula pamoja_na
without bila
stop acha
start anza
continue endelea
take meza kunywa tumia
avoid epuka
increase ongeza
reduce punguza
wet lowa loweka
dry kavu kausha
hot moto
cold baridi
low chini
high juu
safe salama
unsafe hatari
open fungua
closed funga
mouth mdomo kinywa
skin ngozi
eye jicho macho
ear sikio masikio
nose pua
both zote_mbili yote_mawili
better nafuu
worse vibaya
always daima
never kamwe
even_if hata_kama hata_ikiwa hata_ukiwa
until hadi mpaka
unless isipokuwa
only_if ikiwa_tu kama_tu
on_empty tumbo_tupu
on_full umeshiba tumbo_lililojaa
mg miligramu
g gramu
kg kilo kilogramu
l lita
ml mililita
% asilimia

= deeds of hands, and their contraries
discard tupa tupeni itupe zitupe kutupa
keep_it hifadhi weka_akiba tunza kuhifadhi ihifadhi
leave_on acha_*_ndani acha_*_mahali iache_ndani acha_ndani
remove ondoa toa vua chomoa kuondoa kutoa toa_nje
put_on vaa kuvaa valia
insert ingiza weka_ndani kuingiza
hide mfiche ficha usimwambie kuficha
diluted changanywa uliochanganywa iliyochanganywa uliopunguzwa punguza_makali zimua lililozimuliwa
undiluted usiochanganywa isiyochanganywa bila_kuchanganya
thaw yeyusha yeyuka
freeze_it gandisha kugandisha
keep_still tulia bila_kusogea tulivu
accept kubali kukubali
refuse kataa kukataa
exercise mazoezi zoezi
rest pumzika kupumzika pumzisha
move sogeza songesha tembeza
wash osha nawa kuosha oga
rinse suuza sukutua kusuuza
unwashed bila_kuosha haijaoshwa
squeeze kamua minya finya
release achilia achia
break_it vunja kata_kidonge
whole kizima nzima vizima
chew tafuna kutafuna saga
swallow meza kumeza
spit_out tema kutema
mix changanya kuchanganya
apart tofauti kando
dissolve yeyusha iyeyuke
follow fuata kufuata
ignore puuza kupuuza
relax legeza tulia
tense kaza
barefoot bila_viatu pekupeku miguu_mitupu
shoes viatu kiatu ndala
too_little kidogo_sana chache_mno
enough kutosha ya_kutosha vya_kutosha
too_much kupita_kiasi nyingi_mno
warm pasha_joto joto vuguvugu
cool poza kupoza baridi
awake macho kukesha amka
asleep lala kulala usingizi
covered funika kufunika
uncovered wazi bila_kufunikwa funua
tight kaza kubana imebana
loose legeza kulegea
up inua kuinua juu
down shusha teremsha chini
bend kunja kukunja pinda
straighten nyoosha kunyoosha
push sukuma bonyeza
pull vuta kuvuta
sit keti kaa kuketi
stand simama kusimama
lie lala_chini lala kulala_chini
upright wima
open fungua wazi
closed funga kufunga
full jaza kujaza
empty mwaga toa_maji
inhale vuta_pumzi vuta_hewa
exhale toa_pumzi pumua_nje
lock funga_kwa_ufunguo
unlock fungua_kufuli
remember kumbuka kukumbuka
forget sahau kusahau umesahau
early mapema
late kuchelewa umechelewa baadaye
gain_weight kuongezeka_uzito ongeza_uzito
lose_weight kupungua_uzito punguza_uzito
switch_on washa
switch_off zima
shake tikisa kutikisa
tell mwambie eleza mjulishe waambie
walk tembea kutembea
connect unganisha
disconnect tenganisha
fasten fungia
unfasten fungua
stay_home kaa_nyumbani baki_nyumbani
go_out toka_nje toka_nyumbani
inflate jaza_hewa
deflate toa_hewa
wake mwamshe amsha
let_sleep mwache_*_alale mwache_alale
bring leta njoo_na
left_at_home acha_*_*_nyumbani acha_nyumbani acha_*_nyumbani
on_time kwa_wakati
same pamoja wakati_mmoja
different tofauti
leave_alone peke_yake
stay_with kaa_na baki_na
go_home kwenda_nyumbani kurudi_nyumbani
protect linda kinga
expose weka_wazi
prevent zuia kuzuia
cause kusababisha husababisha sababisha
strengthen imarisha kuimarisha
weaken dhoofisha
out_of_reach mbali_na_watoto wasipofikia
within_reach wanapofikia
leave_on acha_shampuu acha_*_mahali
hold_breath shikilia_pumzi zuia_pumzi
breathe pumua_kawaida
wait subiri ngoja
doctor daktari
nurse muuguzi nesi
breakfast kifungua_kinywa
lunch chakula_cha_mchana
dinner chakula_cha_jioni
iron madini_ya_chuma chuma
zinc zinki
calcium kalsiamu
potassium potasiamu
magnesium magnesiamu
bleach dawa_ya_kufulia jiki
vinegar siki
saline maji_ya_chumvi
peroxide peroksidi
alcohol pombe spiriti
broken imeharibika imevunjika
dry kikavu vikavu makavu
nothing hatua asili asilia asilimia msingi msimamo msichana msikiti wasichana wasiwasi wasili* wasia asidi asipirini haitamu hakikish* hakika hazina haki hai haiba
except isipokuwa
unless isipokuwa
"""
