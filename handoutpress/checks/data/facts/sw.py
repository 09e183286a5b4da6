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
"""
