"""Spanish."""

STATE = "confirmed"

WORDS = """
= numbers in words
6:month medio_año
1/6month semestral* semestralmente
1 uno un_solo una_sola
1? un una
1/2 medio media medios medias mitad la_mitad la_mitad_de
1/4 cuarto cuarta_parte un_cuarto un_cuarto_de una_cuarta_parte_de
3/4 tres_cuartos tres_cuartas_partes tres_cuartos_de
1/3 tercio tercera_parte un_tercio
2/3 dos_tercios
3/2 uno_y_medio una_y_media
+1/2 y_media y_medio
1st primer primera primero primeros primeras
2nd segundo segunda segundos segundas
3rd tercer tercera tercero
4th cuarta cuarto
5th quinta quinto
last último última últimos últimas

= what a number counts
tablet tableta* comprimid* pastilla* píldora*
capsule cápsula*
puff inhalacion* inhalación aplicacion* pulverizacion* pulverización disparo* bocanada* rociada* puff*
drop gota gotas
patch parche parches
sachet sobre sobres sobrecito*
teaspoon cucharadita* cucharita*
tablespoon cucharada cucharadas cucharadas_soperas
spoon cuchara cucharas
bottle frasco* botella* bote botes
box caja cajas paquete*
vial vial* ampolla* ampolleta*
unit unidad unidades ui
glass vaso vasos taza tazas
dose dosis
injection inyección inyecciones
suppository supositorio*
stitch punto puntos sutura*
visit visita* cita citas
person persona* paciente* mujer mujeres hombre hombres adulto* niño niños niña niñas

= how often
times vez veces ocasión ocasiones
1x una_vez una_sola_vez
2x dos_veces
3x tres_veces
1/hour cada_hora
1/day diario diaria diarios diarias diariamente a_diario todos_los_días cotidian*
1/week semanal semanales semanalmente todas_las_semanas
1/month mensual mensuales mensualmente todos_los_meses
1/year anual anuales anualmente todos_los_años
every cada_# intervalos_de_# intervalo_de_# todas_las_# todos_los_#
every_other uno_de_cada_dos un_#_sí_y_otro_no
1/2day día_por_medio un_día_sí_y_otro_no día_sí_día_no día_sí_y_día_no días_alternos en_días_alternos un_día_sí_otro_no
per al_# por_# a_la_# a_los_# en_un_# en_una_#
as_needed según_necesi* si_es_necesario cuando_sea_necesario si_lo_necesita cuando_lo_necesite si_hace_falta según_sea_necesario si_lo_requiere

= periods
minute minuto* min
hour hora horas
day día días jornada*
week semana semanas
month mes meses
year año años
14:day quincena
15:day quincena

= bounds
over más_de_# más_que_# mayor*_de_# mayor*_que_# mayor*_a_# superior*_a_# por_encima_de_# por_encima_de_los_# supera*_los_# supera*_# supere_# supere_los_# sobrepas*_# sobrepase_los_# excede*_# exced*_# exceda_de_# pasa_de_# pase_de_# rebase_# rebasa_# más_pesad*_que_# más_pesad*_de_# haya*_cumplido_# ha_cumplido_#
under menos_de_# menor*_de_# menor*_que_# menor*_a_# inferior*_a_# por_debajo_de_# por_debajo_de_los_# baja_de_# baje_de_# no_ha*_cumplido_# aún_no_ha*_cumplido_# todavía_no_ha*_cumplido_# no_ha_cumplido_# no_haya*_cumplido_# no_tiene*_aún_# aún_no_tiene*_# no_llegu*_a_# no_llega*_a_# no_alcanc*_# no_alcanza*_# más_liger*_que_# más_liger*_de_# pese_menos_de_# pesen_menos_de_#
at_least al_menos_# por_lo_menos_# como_mínimo_# mínimo_# un_mínimo_de_# no_menos_de_# a_partir_de_# #_o_más #_o_mayor* #_y_más #_como_mínimo #_en_adelante #_como_poco #_o_superior* no_inferior*_a_# desde_los_# igual_o_superior*_a_# igual_o_mayor*_a_# igual_o_mayor*_de_# cumplid*_los_# ha_cumplido_# haya_cumplido_# haya_cumplido_ya_# no_antes_de_#
at_most como_máximo_# máximo_# un_máximo_de_# a_lo_sumo_# no_más_de_# hasta_# hasta_los_# #_o_menos #_o_menor* #_como_máximo #_como_mucho #_a_lo_sumo no_superior*_a_# sin_exceder_# sin_pasar_de_# sin_superar_# no_super*_# que_no_supere_# no_sobrepas*_# como_mucho_#

= time beside a number
within dentro_de_# en_un_plazo_de_# en_menos_de_# en_el_plazo_de_# dentro_de_las_# en_las_primeras_# antes_de_que_pasen_# en_las_#
after_n después_de_# tras_# al_cabo_de_# pasad*_# transcurrid*_# #_después #_más_tarde luego_de_# una_vez_pasad*_#
before_n antes_de_# #_antes
for_n durante_# por_#
minus menos_# bajo_cero_# #_bajo_cero
or o u

= ratios
part_of de_cada en_cada por_cada de_entre entre

= halves and parts of the day, meals
am a.m. am de_la_mañana de_la_madrugada
pm p.m. pm de_la_tarde de_la_noche
noon mediodía medio_día
midnight medianoche media_noche
clock a_las_# a_la_# las_# la_#
half_past #_y_media
quarter_past #_y_cuarto
quarter_to #_menos_cuarto
morning mañana mañanas por_la_mañana en_la_mañana
afternoon tarde tardes por_la_tarde
evening tarde noche al_anochecer atardecer
night noche noches nocturn* por_la_noche
bedtime acostarse al_acostarse antes_de_acostarse antes_de_dormir al_irse_a_dormir al_dormir hora_de_dormir
breakfast desayun*
lunch almuerz* almorz*
dinner cena cenar cenas cene
meal comida comidas comer alimento* coma ingesta

= weekdays and months
mon lunes
tue martes
wed miércoles
thu jueves
fri viernes
sat sábado sábados
sun domingo domingos

= scales of temperature
°C centígrado* grados_centígrados celsius grados_celsius grados_c
°F fahrenheit grados_fahrenheit grados_f

= words before a Roman numeral
stage estadio etapa fase_clínica
type tipo tipos
grade grado grados
factor factor
phase fase
class clase

= negation
not no nunca jamás sin ni ningún ninguna ninguno nada nadie tampoco
not_counted no_solo no_sólo no_solamente sin_embargo nada_más sin_duda sin_peligro sin_riesgo
not_otherwise evit* prohib* abstén* absteng* contraindicad* ayun* en_ayunas

= opposites
before antes previo previa previamente antes_de antes_del anterior
after tras luego_de después_de después_del posterior* tras_las tras_el
with con acompañad*
without sin
on_empty estómago_vacío en_ayunas con_el_estómago_vacío ayunas
on_full estómago_lleno con_el_estómago_lleno
above encima por_encima arriba
below debajo por_debajo abajo
stop deje dejar deja suspend* interrump* pare parar detenga detener
start empiece empezar comience comenzar inicie iniciar empieza comienza inicio
continue siga seguir sigue continú* continu*
take tome tomar tomarlo tómelo tómela toma tomarla tomado tomando
skip omita omitir omite omitió sáltese saltarse salte salta
avoid evite evitar evita
increase aument* increment* suba subir elev*
reduce reduc* reduzc* dismin* baje bajar
wet mojad* húmed* moj*
dry sec* secarse séquese
hot caliente* calor
cold frí*
warm tibi* templad* caliente* cálid* calient*
cool fresc* enfrí* enfria*
low baj*
high alt* elevad*
positive positiv*
negative negativ*
safe segur* sin_peligro sin_riesgo
unsafe peligros* insegur*
open abr* abiert*
closed cierr* cerrad* cerrar
clean limpi*
dirty suci*
mouth boca oral bucal vía_oral
skin piel cutáne*
eye ojo ojos ocular*
ear oído oídos oreja* ótic*
nose nariz nasal* fosa_nasal fosas_nasales
rectum recto rectal* vía_rectal
vagina vagina vaginal*
arm brazo brazos
leg pierna piernas
hand mano manos
foot pie pies
both ambos ambas los_dos las_dos
each cada
one_of uno_de_los una_de_las
day_time durante_el_día de_día
first_of primer primero primera primeros primeras
last_of último última últimos últimas
male hombre hombres varón varones masculin* niño_varón
female mujer mujeres femenin*
mother madre
father padre
better mejor* mejora mejoran mejore
worse peor* empeor*
even_if aunque incluso_si aun_si aun_cuando incluso_cuando aun_así aunque_ya pese_a_que a_pesar_de
only solo sólo únicamente solamente
only_if solo_si sólo_si únicamente_si solo_cuando solamente_si sólo_cuando
unless a_menos_que salvo_que a_no_ser_que excepto_si salvo_si
until hasta_que hasta
because porque ya_que debido_a
if si
when cuando
remove quite quitar quítese quitarse retire retirar quíteselo
leave_on deje_puest* déjelo_puesto déjese dejarse_puest* no_se_quite no_retire mantenga_puest*
inside dentro adentro interior
outside fuera afuera exterior
sit siéntese sentarse sentad*
stand de_pie párese pararse parad* levántese
lie acuéstese acostad* acostarse tumbad* recostad*
more más
less menos
early temprano antes_de_lo pronto
late tarde_de más_tarde tardí*
push empuj*
pull tire jale jal* tirar tira
up hacia_arriba
down hacia_abajo
thin fino fina finos finas delgad*
thick grues* espes*
front delante delanter* frente
back_of detrás atrás trasera posterior
always siempre
never nunca jamás
fast rápid* deprisa
slow lent* despacio
strong fuerte*
weak débil*
normal normal normales
abnormal anormal*
mild leve leves
severe grave graves sever* intens*
adult adulto adultos adulta adultas
child niño niños niña niñas
tight apretad* ajustad* ceñid*
loose floj* suelt* holgad*
nothing a_la_hora_de a_la_hora_habitual a_la_misma_hora a_su_hora entre_una_*_y_otra entre_un_*_y_otro entre_uno_y_otro entre_una_y_otra deje_que dejen_que deja_que
on_full con_alimentos con_comida con_las_comidas con_la_comida durante_las_comidas durante_la_comida
morning al_levantarse al_despertar* al_despertarse
1? un_solo una_sola
even_if incluso_aunque
not_counted no_dude* no_olvid* no_se_olvid* no_deje_de_llam*
last_of al_final por_último
first_of primero_de_todo en_primer_lugar
last al_final
blue azul*
white blanc*
red roj*
green verde*
yellow amarill*
brown marrón marrones
pink rosad*
black negr*
with con_alimentos con_comida con_las_comidas con_la_comida durante_las_comidas durante_la_comida
meal con_alimentos con_comida con_las_comidas con_la_comida durante_las_comidas durante_la_comida
then después luego entonces
15:minute un_cuarto_de_hora cuarto_de_hora
not_before sólo_después solo_después recién_cuando no_antes
double doble
inhale inspire inspirar inspira inhale inhalar inhala aspire
exhale espire espirar exhale exhalar exhala suelte_el_aire expulse_el_aire
within_reach al_alcance
out_of_reach fuera_del_alcance lejos_del_alcance no_*_alcanzarlo no_*_alcanzar no_*_al_alcance
powder polvo
water agua
milk leche
juice zumo jugo
salt sal
sugar azúcar
oil aceite
at_most sin_pasar_*_de_# sin_pasar_de_los_# nunca_más_de_# jamás_más_de_#
not_otherwise desaconsej* proscri*
wait esper* aguard*
still sigue siguen persist* todavía perdur* no_cede*
use uso usar use usa usarlo usarla usarlos usarlas utiliz* aplic* emple*
nothing entre_dos_* entre_las_dos_* entre_una_*_y_la_siguiente entre_una_*_y_la_otra
let deje dejar deja déjelo déjela
after siguiente* a_partir_del
end terminar termine termina terminado terminada acabar acabe acabado acabada final fin finalic* finaliz*
different distint* diferent* otro otra
same mismo misma mismos mismas
small pequeñ* chic*
large grande grandes
vein vena venas intravenos*
muscle músculo músculos intramuscular*
late retraso con_retraso
at_least como_pronto_# no_antes_de_los_#
at_most a_más_tardar_# más_tardar_#
not_otherwise en_vez_de
at_most máxima_# máximas_# máximos_#
at_least mínima_# mínimas_#
within en_los_#
teen adolescente* jóvenes
baby bebé bebés lactante* recién_nacid*
switch_on encend* enciend* encienda
switch_off apag* apagu*
wait deben_transcurrir deben_pasar
still no_*_ha_*_ido
old viejo vieja viejos viejas antiguo antigua antiguos antiguas
new nuevo nueva nuevos nuevas
nothing de_nuevo
halve a_la_mitad la_mitad_de_la_dosis la_mitad_de_su_dosis media_dosis la_mitad
common frecuente* comun* común habitual*
rare raro rara raros raras poco_frecuente* poco_común* infrecuente*
awake despiert*
asleep dormid* dormirá*
covered cubiert* cubr* tapad* tape tapa
uncovered descubiert* destapad* sin_cubrir sin_tapar al_aire
inside interno interna interior* cara_interna
outside externo externa exterior* cara_externa
loose afloj*
tight apriet* apret*
up elevad* levantad* en_alto hacia_arriba incorporad*
down hacia_abajo cabeza_baja
backward hacia_atrás
forward hacia_delante hacia_adelante
some algunos algunas alguno alguna ciertos ciertas
all todos todas
none_of ninguno ninguna ningún nadie
upper superior superiores de_arriba parte_alta
bottom_part inferior inferiores de_abajo parte_baja
fridge nevera frigorífic* refrigerador* heladera
freezer congel*
room_temperature temperatura_ambiente
chew mastic* mastiqu* tritur*
swallow trag* trague*
gain_weight gana_peso ganar_peso aumento_de_peso aumenta_de_peso sube_de_peso engord*
lose_weight pierde_peso perder_peso pérdida_de_peso baja_de_peso adelgaz*
pregnant embaraz*
breastfeeding lactancia amamant* pecho_a
under_tongue debajo_de_la_lengua bajo_la_lengua
on_tongue sobre_la_lengua encima_de_la_lengua
today hoy
tomorrow mañana_mismo
yesterday ayer
urine orina orin*
stool heces deposicion* caca
blood sangre
constipation estreñ*
diarrhoea diarrea
kidney riñón riñones renal*
liver hígado hepátic*
heart corazón cardíac* cardiac*
lung pulmón pulmones pulmonar*
weekend fin_de_semana fines_de_semana
working_day días_laborables día_laborable entre_semana días_hábiles
deep profund* hondo
shallow superficial*
day_after al_día_siguiente el_día_siguiente el_día_después
day_before el_día_anterior el_día_antes la_víspera
low hipogluc* hipoten*
high hipergluc* hiperten*
healthy sano sana sanos sanas saludable*
sick enferm*
gone desapare* pas* ced* remit* se_vaya se_haya se_ha_ido calm* termin* acab* sin libre
instead en_lugar_de en_vez_de
than que_la que_el que_los que_las de_lo_que
except excepto salvo menos_el menos_los menos_la a_excepción exceptuando
left izquierd*
right derech*
clockwise sentido_de_las_agujas sentido_horario
anticlockwise sentido_contrario_a_las_agujas sentido_antihorario antihorario
most la_mayoría la_mayor_parte
few pocos pocas casi_nadie casi_ningun*
tea té
coffee café
alcohol alcohol
meat carne
fish pescado
egg huevo huevos
fruit fruta frutas
bread pan
lenses lentillas lentes_de_contacto
glasses_worn gafas anteojos
syringe jeringa jeringas jeringuilla
syrup jarabe
soft suave blando blanda
hard duro dura
shower ducha ducharse duch*
bath baño bañera bañar*
sit_side de_lado de_costado
on_back boca_arriba de_espaldas
bag bolsa bolsas
knee rodilla rodillas
toe dedos_del_pie dedo_del_pie
thigh muslo muslos
belly barriga abdomen vientre
only reservad* exclusiv* nadie_más_que
almost_all casi_todos casi_todas casi_todo_el_mundo
on_belly boca_abajo
elderly ancian* personas_de_edad mayores
young jóvenes joven
cream crema cremas
ointment pomada* ungüento*
gel gel geles
lotion loción lociones
soya soja soya
lactose lactosa
gluten gluten
nuts frutos_secos nueces nuez frutos_de_cáscara
peanut cacahuet* cacahuat* maní maníes
wheat trigo
honey miel
shellfish marisco* crustáceo*
cheese queso*
instead en_lugar_del en_vez_del
day_time de_día por_el_día
down bajad* agachad*
without exento_de exenta_de exentos_de en_ausencia_de libre_de libres_de
even incluso
from_then a_partir_de_la_próxima a_partir_de_entonces a_partir_de_la_siguiente
fever fiebre
pain dolor dolores duele
cough tos
rash erupción erupciones sarpullido
vomit vómito* vomita* vomite
headache dolor*_de_cabeza cefalea*
bellyache dolor*_de_estómago dolor*_de_barriga dolor*_abdominal* dolor*_de_vientre
chest_pain dolor*_en_el_pecho dolor*_de_pecho dolor*_torácico*
back_pain dolor*_de_espalda
sore_throat dolor*_de_garganta
toothache dolor*_de_muelas dolor*_de_dientes
push presion* apriet* apret* pulsar pulse_el pulse_la
fast depresa
before anteriores_a previas_a previos_a
after posteriores_a siguientes_a posterior_a
pull tire estire
vial frasco*
not_counted a_no_ser a_no_ser_que
exhale expulse_todo_el_aire expulsar_todo_el_aire suelte_todo_el_aire saque_todo_el_aire
up levante_la_pierna levante_las_piernas levante_el_brazo levante_los_brazos levante_la_cabeza levante_el_pie levante_los_pies eleve_la_* eleve_el_* eleve_las_* eleve_los_*
down baje_la_pierna baje_las_piernas baje_el_brazo baje_los_brazos baje_la_cabeza baje_el_pie baje_los_pies
bend doble_la_* doble_las_* doble_el_* doble_los_* flexion*
straighten estire_la_* estire_las_* estire_el_* enderece estire_los_*
soft bland*
hard duro duros duras
increase suben subir sube_con sube_cuando sube_al
reduce bajan bajar baja_con baja_cuando baja_al

= what is done, and its contrary
up levant* levánt* alce alzar suba_la_* suba_el_* suba_los_* eleve
increase eleve
down descienda baje_el_* baje_la_* baje_los_* baje_las_* cuelgue colgando
fasten abroch* abróch* átese átelo
unfasten desabroch* desabróch* desat* desenrosc* desenrosqu*
allowed permit* autoriz*
forbidden prohib*
full llen* rellen*
empty vací* vaci* vacíe
heavy pesad* pesar
light liger*
fresh fresc*
stale rancio rancia
grow crec* agrand* hinchad* se_hinch*
shrink encog* deshinch* desinflam* se_achic* hace_más_pequeñ* haga_más_pequeñ*
gently suavemente con_suavidad con_cuidado
hard con_fuerza firmemente más_fuerte
remember recuerd* acuérd* recordar no_olvid* no_se_olvid* no_se_le_olvid*
forget olvid* olvíd*
whole entera enteras entero enteros
bright luminos* iluminad* claro
dark oscur*
rest repos* descans* guarde_reposo
move muev* muév* mover
sleepy somnolien* adormil* sueño
alert despejad* despabilad* alerta
hungry hambre hambrient*
sated saciad* llen*
put_on póng* ponerse colóqu* vístase lleve_puest*
remove quít* saque sáquese
better alivi*
worse agrav*
not_counted no_se_le_olvid*

= what people do
wash lav* láv*
rinse enjuag* enjuág* aclar* aclár*
drive conduc* conduz* manej* volante
smoke fum*
walk camin* andar ande andando paseos pasear
gone paseos pasear
call llam* llám* telefon* contact*
tell avis* avís* inform* infórm* diga dígale díganos decir coménte* comente cuént* cuente consult*
drink beber beba beban bebe bebida* bebiendo béb* sorb* sorbos
write_down anot* anót* apunt* escrib* registr*
bring traiga traer tráig* lleve llev*
touch toc* tóqu* toqu*
scratch rasc* rásq* frot* frót* restrieg* restreg*
cut cortar corte cortarse córte* córt* recort*
climb subir_escal* escalera*

= tied, joined, bent, shaken
uncovered destap* descubr*
down baja bajo bájese báj* agach*
low baja bajo
fasten atar átelo átela ata ate enrosqu* bloque* cierre_con_llave
unfasten desbloque* suelte_el_freno
connect conect* enchuf*
disconnect desconect* desenchuf*
bend dobl*
straighten estir* enderec*
shake agit*
not_counted no_dud*

= eating
eat comer coma come comido comiendo

= deeds of hands, and their contraries
discard tire tirar tírelo tírela tírelos tírelas deseche desechar deséchelo bote deshágase elimine eliminar
keep_it guarde guardar guárdelo guárdela guárdelos guárdelas guardad* conserve conservar consérvelo consérvela
leave_on deje_la_*_puesta deje_el_*_puesto deje_la_*_colocada deje_el_*_colocado deje_puesta deje_puesto
remove saque sacar retire retirar retírelo retírela extrai*
insert introduzca introducir introdúzcalo introdúzcala inserte insertar insértelo inserten meta métalo
hide oculte ocultar ocúlte* esconda esconder
diluted diluid* diluya diluir dilúyal*
undiluted sin_diluir no_diluid*
thaw descongel*
freeze_it congel*
keep_still mantenga_inmóvil mantenga_quiet* quieto quieta quietos inmóvil inmóviles sin_mover
accept acepte aceptar acept*
refuse rechace rechazar rechac* rechaz* niéguese negarse
exercise ejercicio ejercicios ejercítese deporte
unwashed sin_lavar sin_enjuagar
squeeze apriete_la_mano apriete_la_pelota apriete_el_* estruje exprima
release suelte soltar suéltelo suéltela soltarlo
break_it parta partir pártalo rompa romper fraccione
mix mezcle mezclar mézclelo mezclad* mézclel* mezcla
apart por_separado separad*
dissolve disuelv* disolv* derrit*
follow siga_las siga_los siga_el siga_la siga_estas seguir_las
ignore ignore ignorar haga_caso_omiso no_haga_caso
relax relaje relajar relájese relaj*
tense tense tensar ponga_tens* contraig* contraer
barefoot descalz*
shoes zapat* calzado zapatillas
too_little demasiado_poco muy_poco insuficiente* poca_agua
enough suficiente* bastante bastantes
too_much demasiado demasiad*
warm calient* calent* caliéntel*
cool enfríe enfriar enfríel* refresqu*
awake permanezca_despierto despierto despierta despiertos
asleep duerma duerme dormir duérmase
up suba_el_cabecero elev*
upright erguid* incorporad* sentado_derecho
whole enter*
loose suelte
stay_home quédese_en_casa quedarse_en_casa permanezca_en_casa
go_out salga salir salga_de_casa
inflate infle inflar llene_de_aire infl*
deflate desinfl* deje_salir_el_aire saque_el_aire
wake despierte despertar despiértelo despert*
let_sleep deje_dormir déjelo_dormir deje_que_duerma deje_que_*_*_duerma
bring traiga traer lleve_consigo tráigalo
left_at_home deje_en_casa deje_*_*_en_casa deje_*_*_*_en_casa déjelo_en_casa
on_time puntual a_tiempo a_la_hora
same mismo misma mismos mismas a_la_vez
different diferente* distint*
leave_alone deje_solo deje_sola solo sola deje_al_*_solo
stay_with quédese_con quédese_siempre_con acompañe permanezca_con
stay_in quedarse_en_el_hospital quedarse_ingresado pasar_la_noche ingresad*
go_home irse_a_casa volver_a_casa ir_a_casa
protect protej* proteg*
expose expon* expong*
prevent previene prevenir previen*
cause causa causar provoc* produc*
strengthen fortalec* fortalez* refuerz*
weaken debilit*
safe inofensiv*
hold_breath contenga_la_respiración aguante_la_respiración
breathe respire_normal* respire_con_normal* siga_respirando
iron hierro
zinc zinc cinc
calcium calcio
potassium potasio
magnesium magnesio
wait esper*
awake despierte
bleach lejía cloro
vinegar vinagre
saline suero_fisiológico solución_salina suero_salino agua_salada agua_con_sal solución_de_sal suero
peroxide agua_oxigenada peróxido
alcohol alcohol
broken roto rota rotos rotas dañad* rasgad*
intact intact*
"""
