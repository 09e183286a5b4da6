"""Dutch."""

STATE = "drafted"

WORDS = """
= numbers in words
1? een één
1/2 half halve helft
1/4 kwart
3/2 anderhalf anderhalve
+1/2 en_een_half en_een_halve
1st eerste
2nd tweede
3rd derde
last laatste

= what a number counts
tablet tablet tabletten pil pillen
capsule capsule capsules
puff pufje pufjes inhalatie* verstuiving*
drop druppel druppels
patch pleister pleisters
sachet zakje zakjes sachet*
teaspoon theelepel theelepels
tablespoon eetlepel eetlepels
spoon lepel lepels
bottle fles flessen flesje flesjes
box doos dozen doosje
unit eenheid eenheden ie
glass glas glazen kopje kopjes
dose dosis doses
injection injectie injecties prik prikken spuit
person persoon personen mensen patiënt* vrouwen mannen kinderen volwassenen

= how often
times keer maal
1x eenmaal één_keer een_keer
2x tweemaal twee_keer
3x driemaal drie_keer
4x viermaal vier_keer
1/hour elk_uur
1/day daags dagelijks elke_dag iedere_dag
1/week wekelijks elke_week
1/month maandelijks elke_maand
1/year jaarlijks elk_jaar
every elke_# elk_# iedere_# om_de_#
1/2day om_de_dag om_de_andere_dag
per per_#
as_needed zo_nodig indien_nodig

= periods
minute minuut minuten
hour uur uren
day dag dagen etmaal
week week weken
month maand maanden
year jaar jaren

= bounds
over hoger_is_dan_# hoger_*_dan_# meer_dan_# boven_# hoger_dan_# ouder_dan_# langer_dan_# groter_dan_#
under minder_dan_# onder_# lager_dan_# jonger_dan_# korter_dan_# kleiner_dan_#
at_least minstens_# ten_minste_# minimaal_# #_of_meer #_of_ouder vanaf_# tenminste_#
at_most hoogstens_# maximaal_# niet_meer_dan_# #_of_minder tot_# ten_hoogste_# nooit_meer_dan_#

= time beside a number
within binnen_#
after_n na_# #_na #_later
before_n voor_# #_voor #_vóór vóór_#
for_n gedurende_# #_lang
minus min_# #_onder_nul
or of

= ratios
part_of op van

= parts of the day, meals
am 's_ochtends 's_morgens
pm 's_avonds 's_middags 's_nachts
noon twaalf_uur_'s_middags
midnight middernacht
clock om_#
half_to half_#
morning ochtend morgen 's_ochtends
afternoon middag
evening avond 's_avonds
night nacht 's_nachts
bedtime slapengaan
breakfast ontbijt
lunch lunch middageten
dinner avondeten diner
meal eten maaltijd*

= scales
°C celsius
°F fahrenheit

= negation
not niet geen nooit zonder noch niets niemand
not_counted niet_alleen
not_otherwise vermijd* plaats_van verbod*

= opposites
before voor vóór voordat
after na nadat
with met
without zonder
on_empty nuchter lege_maag
on_full volle_maag
above boven
below onder
stop stop stoppen
start begin beginnen start*
continue doorgaan ga_door blijf
take neem innemen
skip overslaan sla_over
avoid vermijd*
increase verhoog verhogen
reduce verlaag verlagen verminder*
wet nat vochtig
dry droog drogen
hot heet hete
cold koud koude
low laag lage
high hoog hoge
positive positie*
negative negatie*
safe veilig*
unsafe onveilig* gevaarlijk*
open open openen
closed dicht gesloten
mouth mond
skin huid
eye oog ogen
ear oor oren
nose neus
arm arm
leg been benen
hand hand handen
foot voet voeten
both beide
better beter
worse slechter erger
even_if zelfs_als ook_al
only_if alleen_als
unless tenzij
until totdat tot_dat
because omdat
always altijd
never nooit
mild licht* mild*
severe ernstig* hevig*
adult volwassen*
child kind kinderen
wait wacht*
"""
