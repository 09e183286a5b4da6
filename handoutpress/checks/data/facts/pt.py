"""Portuguese, of Brazil and of Portugal."""

STATE = "drafted"

WORDS = """
= numbers in words
6:month meio_ano
1/6month semestral*
1 um_único uma_única um_só uma_só
1? um uma
1/2 meio meia metade a_metade metade_de
1/4 quarto um_quarto um_quarto_de quarta_parte
3/4 três_quartos
1/3 terço um_terço
2/3 dois_terços
3/2 um_e_meio uma_e_meia
+1/2 e_meio e_meia
1st primeiro primeira primeiros primeiras
2nd segundo segunda
3rd terceiro terceira
4th quarta quarto
5th quinto quinta
last último última últimos últimas

= what a number counts
tablet comprimido* pastilha* pílula*
capsule cápsula*
puff jato* inalação inalações puff* borrifada* pulverização pulverizações
drop gota gotas
patch adesivo* penso*
sachet saqueta* sachê* envelope*
teaspoon colher_de_chá colheres_de_chá colher_chá
tablespoon colher_de_sopa colheres_de_sopa
spoon colher colheres
bottle frasco* garrafa*
box caixa* embalagem embalagens
vial ampola*
unit unidade unidades ui
glass copo copos xícara* chávena*
dose dose doses
injection injeção injeções picada*
suppository supositório*
stitch ponto pontos
visit visita* consulta*
person pessoa* paciente* mulheres homens adultos crianças doentes utente*

= how often
times vez vezes
1x uma_vez uma_única_vez
2x duas_vezes
3x três_vezes
4x quatro_vezes
1/hour de_hora_em_hora a_cada_hora
1/day diário diária diariamente todos_os_dias todo_dia
1/week semanal semanalmente todas_as_semanas toda_semana
1/month mensal mensalmente todos_os_meses todo_mês
1/year anual anualmente todos_os_anos todo_ano
every a_cada_# cada_# de_#_em_# todas_as_# todos_os_#
1/2day dia_sim dia_sim_dia_não dia_sim,_dia_não em_dias_alternados dias_alternados
per por_# ao_# à_# num_# em_um_#
as_needed se_necessário quando_necessário se_precisar quando_precisar conforme_a_necessidade

= periods
minute minuto* min
hour hora horas
day dia dias
week semana semanas
month mês meses
year ano anos
15:day quinzena

= bounds
over mais_de_# mais_que_# maior*_de_# maior*_que_# maior*_do_que_# superior*_a_# acima_de_# acima_dos_# ultrapass*_# passar_de_# passar_dos_# exced*_# com_mais_de_#
under menos_de_# menos_que_# menor*_de_# menor*_que_# menor*_do_que_# inferior*_a_# abaixo_de_# abaixo_dos_# com_menos_de_#
at_least pelo_menos_# ao_menos_# no_mínimo_# mínimo_de_# não_menos_de_# a_partir_de_# a_partir_dos_# #_ou_mais #_ou_maior* #_e_mais #_no_mínimo #_pelo_menos um_mínimo_de_# #_ou_superior #_ou_superiores
at_most no_máximo_# máximo_de_# não_mais_de_# não_mais_que_# até_# #_ou_menos #_ou_menor* #_no_máximo um_máximo_de_# não_exced*_# não_ultrapass*_# sem_ultrapassar_# não_tome_mais_de_# não_tome_mais_do_que_# não_mais_do_que_#

= time beside a number
within dentro_de_# no_prazo_de_# em_menos_de_# em_até_# nas_próximas_# nas_primeiras_#
after_n após_# depois_de_# #_depois passad*_# ao_fim_de_# #_após
before_n antes_de_# #_antes
for_n durante_# por_#
minus menos_# #_negativos #_abaixo_de_zero
or ou

= ratios
part_of em de_cada em_cada

= halves and parts of the day, meals
am da_manhã da_madrugada
pm da_tarde da_noite
noon meio-dia meio_dia
midnight meia-noite meia_noite
clock às_# à_#
half_past #_e_meia
quarter_to #_menos_um_quarto
morning manhã de_manhã pela_manhã
afternoon tarde à_tarde
evening noite à_noite tarde
night noite à_noite noites
bedtime deitar ao_deitar antes_de_dormir se_deitar dormir
breakfast café_da_manhã pequeno-almoço pequeno_almoço
lunch almoço
dinner jantar
meal refeição refeições comer comida alimento*

= weekdays and months
mon segunda-feira segunda-feiras
tue terça-feira
wed quarta-feira
thu quinta-feira
fri sexta-feira
sat sábado
sun domingo

= scales of temperature
°C celsius centígrado* grau*_celsius
°F fahrenheit

= words before a Roman numeral
stage estágio estádio
type tipo
grade grau
factor fator factor
phase fase
class classe

= negation
not não nunca jamais sem nem nenhum nenhuma nada ninguém tampouco
not_counted não_só não_apenas não_somente sem_dúvida sem_perigo sem_risco
not_otherwise evit* proib* em_vez_de ao_invés

= opposites
before antes antes_de antes_do antes_da antes_das
after após depois depois_de depois_do
with com
without sem
on_empty em_jejum estômago_vazio de_estômago_vazio
on_full estômago_cheio de_estômago_cheio
above acima
below abaixo
stop pare parar suspend* interromp* deixe_de
start comece começar inicie iniciar
continue continu*
take tome tomar toma tomado
skip pule pular omit* salte saltar esquec*
avoid evite evitar
increase aument*
reduce reduz* diminu* baix*
wet molh* úmid* húmid*
dry seco seca secos secas secar seque
hot quente quentes
cold frio fria frios frias
warm morno morna tépid*
cool fresco fresca
low baixo baixa baixos baixas
high alto alta altos altas elevad*
positive positiv*
negative negativ*
safe segur* sem_perigo sem_risco
unsafe insegur* perigos*
open abra abrir aberto aberta
closed feche fechar fechad*
clean limpo limpa limpos limpas
dirty sujo suja sujos sujas
mouth boca oral
skin pele
eye olho olhos
ear ouvido ouvidos orelha*
nose nariz nasal narina*
rectum reto retal
vagina vagina vaginal
arm braço braços
leg perna pernas
hand mão mãos
foot pé pés
both ambos ambas os_dois as_duas
each cada
one_of um_dos uma_das apenas_um apenas_uma só_um só_uma
day_time durante_o_dia de_dia
male homem homens masculin*
female mulher mulheres feminin*
mother mãe
father pai
better melhor* melhora
worse pior* piora*
even_if mesmo_que mesmo_se ainda_que
only_if somente_se só_se apenas_se somente_quando apenas_quando
unless a_menos_que a_não_ser_que salvo_se exceto_se
until até_que
because porque pois
remove retir* tire remov*
leave_on não_retire deixe_*_colocad* mantenha_*_colocad*
inside dentro
outside fora
sit sente sentar sentad*
stand em_pé de_pé
lie deite deitar deitad*
more mais
less menos
early cedo
late tarde_demais
push empurr*
pull puxe puxar
up para_cima
down para_baixo
always sempre
never nunca jamais
fast rápid*
slow lent* devagar
strong forte*
weak frac*
normal normal normais
abnormal anormal anormais
mild leve leves
severe grave graves sever* intens*
adult adulto adultos
child criança crianças
tight apertad*
loose folgad* frouxo solt*
nothing sem_problemas sem_problema
not_otherwise desaconselh* contraindic* abstenha*
wait esper* aguard*
still persist* ainda continua continuam
use uso usar use usa usá-lo utiliz* aplic*
nothing entre_duas_* entre_dois_*
let deixe deixar
small pequen*
large grande grandes
different diferente* outro outra
same mesmo mesma
end termina* terminar fim acabar
vein veia veias intravenos*
at_most máxima_#
teen adolescente*
baby bebê bebês lactente*
switch_on ligue acenda
switch_off desligue apague
old velho velha velhos velhas antigo antiga antigos antigas
new novo nova novos novas
nothing de_novo
1 um_*_inteiro uma_*_inteira
halve pela_metade metade_da_dose a_metade à_metade
common comum comuns frequente* habitual*
rare raro rara raros raras pouco_frequente* incomum incomuns
awake acordad*
asleep dormindo adormec* dormirá
covered cobert* cubr* tape tapad*
uncovered descobert* destapad* sem_cobrir
inside dentro interno interna interior*
outside fora externo externa exterior*
loose afroux* solt* frouxo frouxa largo largas
tight apert*
up para_cima elevad* levantad* erguid*
backward para_trás
forward para_a_frente para_frente
some alguns algumas
all todos todas
none_of nenhum nenhuma ninguém
upper superior superiores de_cima parte_de_cima
bottom_part inferior inferiores de_baixo parte_de_baixo
fridge geladeira frigorífic* refrigerador
freezer congel* freezer
room_temperature temperatura_ambiente
chew mastig* tritur*
swallow engol* engul*
gain_weight ganhar_peso ganho_de_peso ganha_peso engord*
lose_weight perder_peso perda_de_peso perde_peso emagre*
pregnant grávid* gravid* gestante* gestação
breastfeeding amament* aleit*
under_tongue embaixo_da_língua debaixo_da_língua sob_a_língua
on_tongue sobre_a_língua em_cima_da_língua
today hoje
tomorrow amanhã
yesterday ontem
urine urina urin* xixi
stool fezes cocô
blood sangue
constipation prisão_de_ventre constipa* obstipa*
diarrhoea diarr*
kidney rim rins renal renais
liver fígado hepátic*
heart coração cardíac*
lung pulmão pulmões pulmonar*
weekend fim_de_semana fins_de_semana
working_day dias_úteis dia_útil dias_de_semana durante_a_semana
deep fund* profund*
shallow superficial*
day_after no_dia_seguinte dia_seguinte
day_before na_véspera no_dia_anterior dia_anterior
low hipogli* hipotens*
high hipergli* hipertens*
every_other dia_sim_dia_não um_dia_sim_um_dia_não
every_other um_dia_sim_outro_não
1/2day dia_sim dia_sim_dia_não dias_alternados em_dias_alternados
healthy saudáve* sadio sadia
sick doent*
first_of primeiro em_primeiro_lugar
last_of por_último no_final
only só somente apenas unicamente
if se caso
when quando
thin fino fina finos finas
thick grosso grossa espess*
front frente
back_of atrás_da atrás_do parte_de_trás
blue azul azuis
white branc*
red vermelh*
green verde verdes
yellow amarel*
brown marrom marrons castanh*
pink rosa cor-de-rosa rosad*
black pret*
then depois então em_seguida
not_before só_depois somente_depois apenas_depois só_quando
double dobro duplo dupla dobrad* dobre
inhale inspire inspirar inspira inale inalar
exhale expire expirar expira solte_o_ar exale
out_of_reach fora_do_alcance longe_do_alcance
within_reach ao_alcance
powder pó
water água
milk leite
juice suco sumo
salt sal
sugar açúcar
oil óleo
muscle músculo* intramuscular*
even_if mesmo_quando mesmo_se mesmo_que ainda_que até_mesmo_quando
rare pouco_comum pouco_comuns pouco_usual
3rd terceir*
4th quart*_dose
gone desapare* pass* ced* sum* acab* termin* sem livre
instead em_vez_de ao_invés_de no_lugar_de em_lugar_de
except exceto menos_as menos_os a_não_ser salvo
left esquerd*
right direit*
clockwise sentido_horário
anticlockwise anti-horário sentido_anti-horário
most a_maioria a_maior_parte
few poucos poucas quase_ninguém
tea chá
coffee café
alcohol álcool
meat carne
fish peixe
egg ovo ovos
fruit fruta frutas
bread pão
lenses lentes_de_contato lentes
glasses_worn óculos
syringe seringa seringas
syrup xarope
soft macia macio
hard dura duro
shower chuveiro ducha
bath banheira
sit_side de_lado
on_back de_costas de_barriga_para_cima
bag bolsa bolsas
knee joelho joelhos
toe dedos_do_pé dedo_do_pé
thigh coxa coxas
belly barriga abdômen
almost_all quase_todos quase_todas quase_todo_mundo
before antes_de antes_do antes_da antes_dos antes_das
on_belly de_bruços barriga_para_baixo
elderly idos* pessoas_mais_velhas
young jovens jovem
cream creme cremes
ointment pomada* unguento*
gel gel géis
lotion loção loções
soya soja
lactose lactose
gluten glúten
nuts nozes castanhas oleaginosas
peanut amendoi*
wheat trigo
honey mel
shellfish frutos_do_mar marisco* crustáceo*
cheese queijo*
amlodipine anlodipin*
instead em_vez_do em_vez_da em_vez_dos em_vez_das no_lugar_do no_lugar_da em_lugar_do em_lugar_da ao_invés_do ao_invés_da
day_time diurn*
down abaixad*
without isento_de isenta_de isentos_de livre_de livres_de na_ausência_de
even inclusive
except menos_à menos_de_noite
from_then a_partir_da_próxima a_partir_do_próximo
fever febre
pain dor dores
cough tosse
rash erupção erupções
vomit vômit* vomit*
headache dor*_de_cabeça
bellyache dor*_de_barriga dor*_de_estômago dor*_abdominal* dor*_abdominais dor*_na_barriga dor*_no_estômago
chest_pain dor*_no_peito dor*_torácica*
back_pain dor*_nas_costas
sore_throat dor*_de_garganta
toothache dor*_de_dente*
push pression* apert*
fast depressa
vial frasco*
not_counted a_não_ser a_não_ser_que
at_most não_deve_passar_de_# não_passar_de_# não_passe_de_#
exhale solte_todo_o_ar solte_o_ar soltar_o_ar

= what is done, and its contrary
up levant* ergu* eleve
down abaix* desça
fasten abotoe afivel* prenda aperte_o_cinto feche_a_fivela
unfasten desabot* desafivel* desamarr* desprenda desenrosque
allowed permit* autoriz*
forbidden proíb* proib*
full ench* preench* cheio cheia cheios cheias
empty esvazi* vazi*
heavy pesad*
light leve leves levinho
fresh fresc*
stale estragad* vencid*
grow cresc* aument* inchad* inch*
shrink encolh* desinch* diminuir_de_tamanho
gently delicadamente suavemente com_cuidado de_leve
hard com_força firmemente
remember lembre* lembrar não_se_esque* não_esque*
forget esqueça* esquece* esqueci*
whole inteiro inteira inteiros inteiras
bright claro clara iluminad* claros
dark escur*
rest descans* repous*
move mova* mexa* movimente* mexer mover
sleepy sonolen* sono
alert alerta
hungry fome
sated saciad*
put_on coloque coloc* vista vestir ponha
remove tir*
tight estique estica* esticad*
not_counted não_se_esque* não_esque*

= what people do
wash lav*
rinse enxágu* enxagu* bochech*
drive dirig* dirij* conduz* volante
smoke fum*
walk andar ande andando caminh*
call ligar telefon* chame chamar contat* procur* ligue_para
tell avis* inform* diga dizer conte comuniqu* fale falar
drink beber beba bebam bebe bebida* bebendo goles gole
write_down anot* escrev* registr*
bring traga trazer levar
touch toc* toqu* encost*
scratch coç* coce* esfreg* esfregu*
cut cort*
climb subir escad*

= more of it
meal coma

= tied, joined, bent, shaken
uncovered destap* descubr*
down cabeça_baixa cabeça_para_baixo
fasten amarr* rosque* trave trav*
unfasten destrav* desrosque*
connect conect* ligue_o_aparelho
disconnect desconect*
bend dobr* flexion*
straighten estique estic* endireit*
shake agit* sacud*
not_counted não_hesite*

= eating
eat comer coma come comido comendo

= deeds of hands, and their contraries
discard deite_fora deitar_fora jogue_fora jogar_fora descart* deite_*_fora jogue_*_fora elimine
keep_it guarde guardar guardad* conserv* armazen*
leave_on deixe_a_*_colocada deixe_o_*_colocado deixe_a_*_no_lugar deixe_o_*_no_lugar mantenha_o_*_colocado mantenha_a_*_colocada
remove retire retir* remov* tire tirar
insert insira inserir inserid* introduz*
hide escond* ocult*
diluted diluíd* dilua diluir
undiluted sem_diluir não_diluíd*
thaw descongel*
freeze_it congel*
keep_still imóvel imóveis quieto quieta parado parada sem_mexer
accept aceit*
refuse recus* rejeit*
exercise exercíc* exercício exercícios desporto esporte exercit*
unwashed sem_lavar sem_enxaguar
squeeze aperte_a_bola aperte_a_mão esprem*
release solte soltar liberte largue
break_it parta_o_* quebr* partir_o_*
mix mistur*
apart separad* separadamente em_separado
dissolve dissolv* derret*
follow siga seguir
ignore ignor*
relax relax*
tense contrai* tensione
barefoot descalç*
shoes sapat* calçado calçad* chinelos
too_little muito_pouco pouco_demais demasiado_pouco de_menos
enough suficiente* bastante bastantes
too_much demais demasiado em_excesso
warm aqueç* aquec* esquent*
cool resfri* arrefeç* arrefec* esfri*
awake acordado acordada desperto desperta
asleep dorm* durm*
down abaix*
upright ereto ereta em_pé direito_sentado
on_back de_costas
loose soltar solte
stay_home fique_em_casa ficar_em_casa permaneça_em_casa
go_out saia sair saia_de_casa
inflate encha_*_*_de_ar encha infle inflar insufl*
deflate esvazie desinfl* deixe_sair_o_ar
wake acorde acordar desperte
let_sleep deixe_dormir deixe_*_*_dormir
bring traga trazer leve_consigo
left_at_home deixe_em_casa deixe_*_*_*_em_casa deixe_*_*_em_casa
on_time pontual* a_horas no_horário a_tempo
same mesmo mesma mesmos ao_mesmo_tempo
different diferente* a_horas_diferentes
leave_alone deixe_sozinh* sozinh*
stay_with fique_com fique_sempre_com fique_ao_pé fique_sempre_ao_pé
stay_in ficar_no_hospital ficar_internad* internad* passar_a_noite
go_home voltar_para_casa ir_para_casa
protect proteja proteg*
expose expor expon* exponha
prevent previne prevenir impede
cause causa causar provoc*
strengthen fortalec* fortaleç* reforç*
weaken enfraquec* enfraqueç*
safe inofensiv*
rinse enxague enxaguar lave_o_cabelo
leave_on deixe_ficar deixe_o_*_ficar
lock trave travar
unlock destrave destravar
increase aument*
reduce diminu* baixe_o_oxigénio
hold_breath prenda_a_respiração segure_a_respiração sustenha_a_respiração
breathe respire_normal* continue_a_respirar
simvastatin sinvastatina
iron ferro
zinc zinco
calcium cálcio
potassium potássio
magnesium magnésio
full encha
empty esvazie
fasten travar trave
unfasten destravar destrave
stand levante-se levantar-se
up levante-se levantar-se
bleach lixívia água_sanitária cândida
vinegar vinagre
saline soro_fisiológico solução_salina água_salgada água_com_sal soro
peroxide água_oxigenada peróxido
alcohol álcool
broken quebrad* partid* danificad* rasgad* violad*
intact intact* íntegr*
break_it quebrad*
asleep dormir
straighten esticad*
tight esticad*
"""
