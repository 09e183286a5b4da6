"""Italian."""

STATE = "drafted"

WORDS = """
= numbers in words
1 un_solo una_sola
1? un uno una
1/2 mezzo mezza metà
1/4 quarto un_quarto
3/4 tre_quarti
1/3 terzo un_terzo
2/3 due_terzi
3/2 uno_e_mezzo una_e_mezza
+1/2 e_mezzo e_mezza
1st primo prima_dose
2nd secondo seconda
3rd terza
last ultimo ultima ultimi ultime

= what a number counts
tablet compressa compresse pastiglia pastiglie pillola pillole
capsule capsula capsule
puff spruzzo spruzzi inalazione inalazioni puff
drop goccia gocce
patch cerotto cerotti
sachet bustina bustine
teaspoon cucchiaino cucchiaini
tablespoon cucchiaio cucchiai
bottle flacone flaconi bottiglia bottiglie
box scatola scatole confezione confezioni
vial fiala fiale
unit unità ui
glass bicchiere bicchieri tazza tazze
dose dose dosi
injection iniezione iniezioni puntura punture
suppository supposta supposte
stitch punti
visit visita visite appuntamento
person persona persone pazient* donne uomini bambini adulti

= how often
times volta volte
1x una_volta una_sola_volta
2x due_volte
3x tre_volte
4x quattro_volte
1/hour ogni_ora
1/day giornaliero giornaliera quotidian* ogni_giorno tutti_i_giorni
1/week settimanale settimanalmente ogni_settimana
1/month mensile mensilmente ogni_mese
1/year annuale ogni_anno
every ogni_#
1/2day a_giorni_alterni un_giorno_sì_e_uno_no
per al_# all'_# alla_# per_#
as_needed al_bisogno se_necessario quando_necessario secondo_necessità

= periods
minute minuto minuti
hour ora ore
day giorno giorni dì
week settimana settimane
month mese mesi
year anno anni

= bounds
over più_di_# oltre_# superior*_a_# maggior*_di_# al_di_sopra_di_# sopra_i_# supera_#
under meno_di_# inferior*_a_# minor*_di_# al_di_sotto_di_# sotto_i_# sotto_#
at_least almeno_# come_minimo_# non_meno_di_# #_o_più minimo_# a_partire_da_# dai_#_in_su
at_most al_massimo_# non_più_di_# fino_a_# #_o_meno massimo_# non_superare_# mai_più_di_#

= time beside a number
within entro_# nel_giro_di_#
after_n dopo_# #_dopo
before_n prima_di_# #_prima
for_n per_# durante_#
minus meno_# #_sotto_zero
or o oppure

= ratios
part_of su

= parts of the day, meals
am del_mattino di_mattina
pm del_pomeriggio di_sera di_notte
noon mezzogiorno
midnight mezzanotte
clock alle_#
half_past #_e_mezza
morning mattina mattino
afternoon pomeriggio
evening sera
night notte
bedtime coricarsi andare_a_letto
breakfast colazione
lunch pranzo
dinner cena
meal pasto pasti mangiare cibo

= scales
°C celsius centigradi
°F fahrenheit

= negation
not non no mai senza né nessun nessuno nessuna niente nulla
not_counted non_solo
not_otherwise evita* viet* invece

= opposites
before prima
after dopo
with con
without senza
on_empty digiuno stomaco_vuoto
on_full stomaco_pieno
above sopra
below sotto
stop interromp* smett* sospend*
start inizi* cominci*
continue continu*
take prend* assum*
skip salt* dimentic*
avoid evit*
increase aument*
reduce riduc* diminui*
wet bagnat* umid*
dry asciutt* secco
hot cald*
cold fredd*
low bass*
high alt* elevat*
positive positiv*
negative negativ*
safe sicur*
unsafe pericolos*
open apri* apert*
closed chiu*
mouth bocca orale
skin pelle cute
eye occhio occhi
ear orecchio orecchie
nose naso
arm braccio
leg gamba gambe
hand mano mani
foot piede piedi
both entrambi entrambe
better miglior* meglio
worse peggior* peggio
even_if anche_se
only_if solo_se
unless a_meno_che
until finché fino_a_quando
because perché poiché
always sempre
never mai
mild lieve lievi
severe grave gravi
adult adulto adulti
child bambino bambini
wait attend* aspett*
"""
