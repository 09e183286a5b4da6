"""English, the model of all other rows: every concept stands here, in the order in which a row is best written."""

STATE = "confirmed"

WORDS = """
= numbers in words that the tables of numbers lack, or that would be misread; +1/2 adds to the number before it
1 one single
1? a an
1/2 half halves half_of
1/4 quarter quarters quarter_of one_quarter
3/4 three_quarters three-quarters
1/3 one_third a_third_of
2/3 two_thirds two-thirds
3/2 one_and_a_half one-and-a-half
+1/2 and_a_half
1st first
2nd second
3rd third
4th fourth
5th fifth
nth #st #nd #rd #th
last last

= what a number counts
tablet tablet tablets pill pills
capsule capsule capsules caplet*
puff puff puffs spray sprays inhalation*
drop drop drops
patch patch patches
sachet sachet sachets packet packets
teaspoon teaspoon* tsp
tablespoon tablespoon* tbsp
spoon spoon spoons spoonful spoonfuls
bottle bottle bottles
box box boxes pack packs carton*
vial vial* ampoule* ampule*
unit unit units iu
glass glass glasses cup cups
dose dose doses
injection injection injections shot shots
suppository suppositor*
stitch stitch stitches
visit visit visits appointment*
person people person persons patient patients women men adults children

= how often; N/period is a word for so many times a period
times time times
1x once
2x twice
3x thrice
1/hour hourly
1/day daily
1/week weekly
1/month monthly
1/year yearly annually
every every_# each_#
every_other every_other every_second
per a_# an_# per_# each_#
as_needed as_needed if_needed when_needed only_when_you_need_it as_required if_you_need_it when_you_need_it
fixed_times at_set_times at_fixed_times

= periods; N:period is a word for so many of them
minute minute minutes min mins
hour hour hours hr hrs
day day days
week week weeks
month month months
year year years
14:day fortnight
15:day fortnight

= bounds, each with the place of its number: # (which stands for the number with its unit)
over over_# more_than_# above_# older_than_# greater_than_# higher_than_# exceed*_# longer_than_# past_the_age_of_# heavier_than_# larger_than_# bigger_than_# taller_than_#
under under_# less_than_# below_# younger_than_# fewer_than_# lower_than_# smaller_than_# shorter_than_# lighter_than_#
at_least at_least_# a_minimum_of_# minimum_of_# #_or_more #_or_older #_or_over #_and_over #_and_older #_and_above #_or_above #_or_higher #_or_longer no_less_than_# not_less_than_# no_fewer_than_# #_minimum #_at_least from_#_up
at_most at_most_# up_to_# a_maximum_of_# maximum_of_# #_or_less #_or_fewer #_or_younger #_or_under #_and_under #_or_below no_more_than_# not_more_than_# no_longer_than_# no_later_than_# not_exceed_# not_to_exceed_# #_maximum #_at_most never_more_than_#

= time beside a number: within 2 weeks, after 2 weeks, 2 weeks before, for 2 weeks
within within_#
after_n after_#
before_n before_# #_before #_beforehand #_ahead
for_n for_#
minus minus_#
or or

= ratios: part_of stands between the part and the whole (1 in 10), whole_of between the whole and the part (10人に1人)
part_of in out_of of_every in_every
whole_of of_whom

= halves and parts of the day, meals
am am a.m.
pm pm p.m.
noon noon midday
midnight midnight
clock at_# #_o_clock
half_past half_past_#
quarter_past quarter_past_#
quarter_to quarter_to_#
half_to half_to_#
morning morning mornings in_the_morning
afternoon afternoon afternoons in_the_afternoon
evening evening evenings in_the_evening
night night nights nightly overnight
bedtime bedtime going_to_bed go_to_bed
breakfast breakfast*
lunch lunch* midday_meal
dinner dinner* supper*
meal meal meals eating eat food

= weekdays and months (CLDR's names are known without a row; here their endings, and other names)
mon monday mondays
tue tuesday tuesdays
wed wednesday wednesdays
thu thursday thursdays
fri friday fridays
sat saturday saturdays
sun sunday sundays

= scales of temperature in words
°C celsius centigrade degrees_c
°F fahrenheit degrees_f

= words before a Roman numeral
stage stage stages
type type types
grade grade grades
factor factor
phase phase
class class

= negation: not; not_counted holds a "not" and negates nothing; not_otherwise stands for one
not not no never without cannot neither nor none nothing nobody n't
not_counted not_only whether_or_not no_matter no_doubt not_just not_unusual not_uncommon not_unlikely not_impossible not_rare not_infrequent or_not
not_otherwise avoid avoids avoiding

= what holds another form by accident and means nothing here
nothing second_hand

= opposites: a sentence that says one (PAIRS in checks/facts/concepts.py has the pairs) may not say the other in a translation
left left left_side
right right_side on_the_right
before before prior_to
after after following_your following_the afterwards
with with
without without
on_empty empty_stomach
on_full full_stomach
above above
below below beneath
stop stop stopping stops discontinue*
start start starting starts begin begins beginning
continue continu* keep_taking keep_on
take take takes taking taken
skip skip skips skipping skipped
forget miss missing missed forget forgets forgot forgotten
avoid avoid avoids avoiding
increase increas* raise raises raising rises_from rise_from rises_to rise_to goes_up go_up grows_from
reduce reduc* lower_your lowers lowering decreas* falls_from fall_from falls_to fall_to drops_from drop_from drops_to drop_to goes_down go_down
wet wet
dry dry dried
hot hot
cold cold
warm warm warms warmed warming
cool cool
low low lower_dose lower_doses lower_risk
high high higher_dose higher_doses higher_risk
positive positive
negative negative
safe safe safely
unsafe unsafe dangerous
open open opened opens opening
closed close closed closes closing shut
clean clean
dirty dirty
mouth mouth orally by_mouth
skin skin
eye eye eyes
ear ear ears
nose nose nostril nostrils
rectum rectum rectally
vagina vagina vaginally
arm arm arms
leg leg legs
hand hand hands
foot foot feet
both both either_side on_either_side
each each
one_of one_of either
day_time daytime during_the_day by_day in_the_daytime
first_of first
last_of last
male male man men boy boys
female female woman women girl girls
mother mother
father father
better better improve improves improved improving
worse worse worsen worsens worsened worsening
even_if even_if even_when even_though
only only nothing_but nothing_other_than nothing_except nobody_but no_one_but
only_if only_if only_when
unless unless
until until till
because because
if if
when when
remove take_off remove* taking_off
leave_on keep_the_*_on keep_your_*_on leave_on leave_it_on leave_the_*_on keep_it_on keep_on
inside inside
outside outside
sit sit sitting
stand stand standing
lie lie lying lie_down
more more
less less fewer
early early earlier
late late later
push push pushing
pull pull pulling
up upward upwards
down downward downwards
thin thin thinner
thick thick thicker
front front
back_of back_of
always always
never never
fast quickly fast rapid rapidly
slow slowly slow
strong strong stronger
weak weak weaker
normal normal
abnormal abnormal
mild mild
severe severe
adult adult adults
child child children
tight tight tightly
loose loose loosely
reduce lower_the lower_it
morning on_waking when_you_wake* on_rising when_you_get_up
not_counted with_or_without
blue blue
white white
red red
green green
yellow yellow
brown brown
pink pink
black black
on_full with_food with_meals with_a_meal with_your_meals with_your_meal during_meals during_a_meal
with with_food with_meals with_a_meal with_your_meals with_your_meal
meal with_food with_meals with_a_meal with_your_meals with_your_meal during_meals during_a_meal
then then
not_before not_before
double double doubled twice_the_dose twice_as_much twice_the
inhale breathe_in inhale inhales breathe_it_in
exhale breathe_out exhale exhales
out_of_reach out_of_reach out_of_the_reach beyond_the_reach where_*_cannot_reach where_*_cannot_get where_*_can_not_reach
within_reach within_reach within_easy_reach in_reach
powder powder powders
water water
milk milk
juice juice
salt salt
sugar sugar
oil oil
wait wait waits waiting waited
let let lets allow leave_it leave_the
still still persist* remain*
use use used using uses
nothing between_two_* between_the_two_*
end treatment_is_over course_is_over operation_is_over test_is_over ends ended ending finish finishes finished finishing
different different another
same same
small small smaller
large large larger big bigger
low lower lowest
high higher highest
vein vein veins
muscle muscle muscles
degree degree
teen teenager* teenage teens adolescent*
baby baby babies infant infants newborn*
switch_on turn_on switch_on turn_it_on turned_on switched_on
switch_off turn_off switch_off turn_it_off turned_off switched_off
old old
new new
nothing years_old year_old months_old month_old weeks_old days_old year-old how_old new_to
1 a_whole one_whole the_whole
halve halve halves halved halving half_the_usual half_the_dose half_your_dose half_the_normal half_as_much
common common commonly
rare rare rarely seldom uncommon
awake awake
asleep asleep fall_asleep sleep_through
covered cover covered covering
uncovered uncover uncovered uncovering
inside inner
outside outer
loose loosen loosens loosened loosening
tight tighten tightens tightened tightening tighter
up raised elevated propped_up head_up legs_up
down head_down
backward backwards backward head_back lean_back tilt_*_back tilted_back
forward forwards forward lean_forward bend_forward
some some
all all everyone everybody
none_of none no_one nobody
upper upper top
bottom_part lower_leg lower_arm lower_back lower_lip lower_eyelid lower_lid lower_belly lower_abdomen lower_shelf lower_number lower_one lower_jaw lower_half lower_part lower_end lower_figure bottom
fridge fridge refrigerator
freezer freezer freeze
room_temperature room_temperature
chew chew chewed chewing crush crushed
swallow swallow swallowed swallowing
gain_weight gain_weight put_on_weight weight_gain
lose_weight lose_weight lost_weight weight_loss
pregnant pregnant pregnancy
breastfeeding breastfeed* breast-feed*
under_tongue under_your_tongue under_the_tongue
on_tongue on_your_tongue on_the_tongue
today today
tomorrow tomorrow
yesterday yesterday
urine urine pee
stool stool stools poo
blood blood
constipation constipat*
diarrhoea diarrhea diarrhoea
kidney kidney kidneys
liver liver
heart heart
lung lung lungs
weekend weekend weekends
working_day weekday weekdays working_day* workday*
deep deep deeply
shallow shallow
day_after the_day_after the_following_day the_next_day
day_before the_day_before the_previous_day
low hypogly* hypotens*
high hypergly* hypertens*
healthy healthy
sick sick ill unwell
up up_and
gone has_gone have_gone is_gone are_gone goes_away gone_away go_away disappear* has_stopped has_settled has_cleared clears_up
new newly
covered covers
uncovered uncovers open_to_the_air
bottom_part lower_eyelid* lower_lid* lower_legs lower_teeth lower_tooth
except except
gain_weight gain*
lose_weight lose loses losing lost
full full
empty empty emptied emptying
swallow swallows
spit_out spit_out spit_it_out spit
chew chews
put_on put_on put_it_on stick_on
soft soft softer
hard hard harder
solid solid solids
liquid liquid liquids fluid fluids
heavy heavy heavier
light light_weight light_weights light_things light_objects
next next
previous previous
bend bend bends bending bent
straighten straighten straight
large older_child older_children elder older_one
small younger_child younger_children younger_one
until_n until_# till_#
from_n from_#
all_of all_family all_members all_of_them all_of_you all_people all_patients all_children all_adults all_women everyone everybody all_household
reduce get_less gets_less getting_less get_fewer
better get_less gets_less getting_less eases ease
more more_likely
less less_likely
upright upright right_side_up
upside_down upside_down
instead instead_of rather_than in_place_of
than than
except except except_for apart_from
right right
after right_after
before right_before
nothing right_away right_now all_right right_amount right_dose right_place right_time
low lower_than lower_in
high higher_than higher_in kg_higher
low kg_lower lower_the_head
mild milder milder_than
clockwise clockwise
anticlockwise counterclockwise counter-clockwise anticlockwise anti-clockwise
inside internal internally
outside external externally
up pointing_up points_up facing_up
down pointing_down points_down facing_down eyelid_down lid_down
most most_people most_patients most_of
few a_few few hardly_any hardly_anyone very_few
tea tea
coffee coffee
alcohol alcohol
meat meat
fish fish
egg egg eggs
fruit fruit fruits
bread bread
lenses lenses contact_lens contact_lenses
glasses_worn your_glasses glasses_on wear_glasses
syringe syringe syringes
syrup syrup
soft soft softer
shower shower shower_
bath bathe bath bathtub
sit_side on_your_side
on_back on_your_back
bag bag bags
continue keep_pressing keep_doing carry_on go_on_taking
knee knee knees
toe toe toes
thigh thigh thighs
belly belly stomach_skin tummy abdomen
high higher
almost_all almost_all nearly_all almost_everyone nearly_everyone almost_every nearly_every
after as_soon_as
nothing as_soon_as_possible
over hotter_than_# warmer_than_#
under colder_than_# cooler_than_#
come_back may_come_back comes_back can_come_back could_come_back may_return recur*
vanish vanish* disappear*
1/3day every_third_day
on_belly on_your_belly on_your_stomach on_your_front face_down on_your_tummy
elderly older_people older_patients older_adults old_people elderly older_men older_women
young younger_people young_people younger_patients younger_adults young_adults younger_men younger_women
cream cream creams
ointment ointment ointments
gel gel gels
lotion lotion lotions
soya soya soy soybeans
lactose lactose
gluten gluten
nuts nuts tree_nuts nut
peanut peanut peanuts
wheat wheat
honey honey
shellfish shellfish prawns shrimp
cheese cheese
grapefruit grapefruit grapefruits
orange orange oranges
almond almond almonds
yoghurt yoghurt yogurt
banana banana bananas
apple apple apples
chocolate chocolate
chicken chicken
vegetable vegetables
blood_sugar blood_sugar blood_glucose sugar_level sugar_levels your_sugar
blood_pressure blood_pressure
body_weight your_weight weigh body_weight
body_temperature your_temperature body_temperature
pulse pulse heart_rate
doctor doctor doctors physician
nurse nurse nurses
pharmacist pharmacist pharmacists
midwife midwife midwives
dentist dentist dentists
spacer spacer
even even_at even_in even_on even_during even_for even_after even_by
from_then from_your_next from_the_next starting_from from_then_on
fever fever fevers
pain pain pains painful hurts
cough cough coughs coughing
rash rash rashes
vomit vomit vomiting vomits throwing_up
headache headache headaches
bellyache stomach_ache stomachache stomach_pain abdominal_pain belly_pain tummy_pain bellyache pain_in_your_belly pain_in_your_stomach stomach_cramps
chest_pain chest_pain chest_pains pain_in_your_chest pain_in_the_chest
back_pain back_pain backache pain_in_your_back
sore_throat sore_throat throat_pain
toothache toothache
push press pressing presses pressed
fast faster quicker
slow slower
gloves gloves glove
mask mask masks
needle needle needles
dressing dressing dressings
soap soap
towel towel towels
lid lid cap
common less_common
less less_common
rare less_common
cold put_ice ice_pack ice_packs
exhale blow_out breathe_all_the_way_out
child older_child older_children younger_child younger_children
at_most no_hotter_than_# no_warmer_than_# no_older_than_# no_higher_than_#
at_least no_colder_than_# no_cooler_than_# no_younger_than_# no_lower_than_#
nothing your_bottom
continue go_on_with carry_on_with keep_using go_on_using keep_up_with
up raise_your_leg raise_your_legs raise_your_arm raise_your_arms raise_your_head raise_your_foot raise_your_feet lift_your_leg lift_your_arm lift_your_head lift_your_foot
down lower_your_leg lower_your_legs lower_your_arm lower_your_arms lower_your_head
unopened unopened un-opened
dark dark darker
pale pale paler
up raise_the raise_your raise_it raise_them
increase raise_the raise_your raise_it raise_them
far away_from far_from
near near close_to next_to
shake shake shakes shaking
increase rises goes_up
reduce falls_when goes_down
rest rest rests resting rested
nothing the_rest rest_of rest_assured at_rest
move move moves moving
fasten fasten fastens fastened buckle_up do_up
unfasten unfasten unfastens unbuckle undo
mild light_exercise gentle_exercise light_activity light_physical gentle_activity
severe vigorous_exercise strenuous_exercise vigorous_activity strenuous_activity hard_exercise
light light_bag light_bags light_load light_loads
inside indoors indoor
outside outdoors outdoor
hungry hungry hunger
sated feel_full feels_full are_full is_full full_up feeling_full
full fill fills refill
nothing fill_in fill_out fill_your_prescription fill_the_prescription fill_a_prescription
empty drain drains
bright bright brightly well_lit
switch_on switch_the_*_on turn_the_*_on
switch_off switch_the_*_off turn_the_*_off
eat eat eats eating eaten
drink drink drinks drinking
eat food foods meal meals snack snacks
wash wash washes washing washed rinse rinses
wound wound wounds incision
walk walk walks walking
run run runs running jog jogging
swim swim swims swimming
rice rice
sweets sweets candy cakes
down lower_the_head lower_the_foot lower_the_leg lower_the_arm lower_the_bed
tight tight-fitting close-fitting
loose loose-fitting
rest keep_still hold_still lie_still sit_still stay_still keep_the_*_still keep_your_*_still keep_it_still hold_the_*_still keep_the_*_*_still keep_your_*_*_still
exhale let_the_air_out let_air_out blow_the_air_out
narrow narrow narrower
wide wide wider widen
smooth smooth
rough rough
lock lock locks locked locking
unlock unlock unlocks unlocked
down arm_down arms_down hands_down chin_down lower_both
up raise_both raise_one lift_your_chin lift_both chin_up
loose unscrew unscrews
hold_breath hold_your_breath hold_it_in
breathe breathe breathing
bright brighter
quiet quiet quietly
noisy noisy loud loudly
socks socks sock stockings
medicine medicine medicines medication medications
inject inject injects injecting
= what is done, and its contrary
up lift lifts lifting lifted raise_his raise_her
down lower_the lower_your
fasten button_up zip_up
unfasten unfastened unbutton unzip unscrew
allowed allow allows allowed permitted permit permits
forbidden forbid forbids forbidden prohibited not_allowed not_permitted
let let_it allow_it_to allow_the_* allow_your_*
full filled filling
nothing filled_in filled_out the_fill
light lighter
fresh fresh freshly
stale stale
grow grow grows growing gets_bigger gets_larger get_bigger get_larger becomes_larger becomes_bigger swells swollen
shrink shrink shrinks shrinking gets_smaller get_smaller becomes_smaller shrunken
gently gently lightly
hard firmly
remember remember remembers
whole swallow_*_whole swallowed_whole without_chewing it_whole them_whole whole_with whole_without whole_and_do whole_do
swallow swallow_*_whole swallowed_whole
remove take_it_off take_them_off taking_it_off taking_them_off take_your_*_off taken_off
move movement
sleepy sleepy drowsy drowsiness sleepiness
alert alert wakeful
sated sated
put_on wear wears wearing
outside out_of_doors
below under_your under_the_knee under_the_foot under_the_heel under_the_head under_the_pillow under_the_arm under_my
firm firm stiff
far keep_away
= what people do
rinse rinse rinses rinsed rinsing
drive drive drives driving
smoke smoke smokes smoking
call call calls phone dial
tell tell tells inform inform_your let_us_know let_your_doctor_know
write_down write_down write_it_down write_them_down note_down
bring bring brings bringing
touch touch touches touching
scratch scratch scratches scratching rub rubs rubbing
cut cut cuts cutting trim
climb climb climbing
= more of it
sit seated
inhale let_the_air_in draw_in_air
switch_on switch_it_on
switch_off switch_it_off
not_counted nothing_else_than
= cooked or raw, alone or with somebody, paid or not
wet moist damp moistened
remove unwrap unwraps unwrapped
free_charge free_of_charge for_free at_no_cost no_charge without_charge
paid pay pays paid paying
raw raw uncooked undercooked
cooked cook cooks cooked cooking well_cooked boiled hard-boiled
alone come_alone home_alone go_alone drive_alone travel_alone be_alone live_alone
accompanied bring_someone bring_a_friend come_with_someone accompanied someone_with_you come_with_a
discard throw thrown throws throw_it_out
vomit throw_up throws_up thrown_up
= places of the body
above above_your above_his above_her
below below_your below_his below_her
= tied, joined, bent, shaken
fasten tie tied ties screw_* lock locks locked
unfasten untie unties untied unlock unlocks unlocked
put_on stick_*
connect connect connected plug_in plug_it_in plugged_in attach attached
disconnect disconnect disconnected unplug unplugged detach detached
straighten stretch
not_counted do_not_hesitate don't_hesitate not_hesitate
light light_exercise light_breakfast light_meal light_meals light_lunch light_dinner light_food light_clothes light_work
= deeds of hands, and their contraries
discard discard discards discarded dispose_of throw_away throws_away throw_it_away throw_them_away throwing_away get_rid_of
keep_it store stores stored keep_this_leaflet keep_the_leaflet keep_the_*_leaflet keep_this_*_leaflet keep_the_box keep_the_package keep_the_packaging keep_leftover keep_any_leftover keep_any keep_unused keep_used keep_the_used keep_the_rest keep_what save_the save_any hold_on_to
leave_on leave_*_in leave_the_*_in leave_your_*_in leave_it_in leave_in leave_it_where stays_in stay_in_place in_place
remove take_out take_it_out taken_out pull_out pull_it_out pulled_out pull_off peel_off
insert insert inserts inserted inserting put_in put_it_in put_them_in
hide hide hides hiding conceal keep_from_your keep_secret keep_it_secret
diluted dilute dilutes diluted diluting
undiluted undiluted not_diluted without_diluting
thaw thaw thaws thawed thawing defrost defrosted
freeze_it freeze freezes frozen freezing
shake shaken
keep_still keep_the_*_still keep_your_*_still keep_it_still hold_it_still hold_still keep_still hold_the_*_still hold_your_*_still lie_still
rinse rinse_off rinse_it_off wash_off wash_it_off
accept accept accepts accepted accepting agree_to say_yes
refuse refuse refuses refused refusing decline turn_down reject
exercise exercise exercises exercising exercised work_out sport sports
unwashed unwashed
squeeze pinch pinches pinched squeeze squeezes squeezed squeezing grip clench
release release releases released releasing let_go let_it_go
push press
break_it break break_the break_it break_them break_your split_the split_it split_them breaking snap_the
mix mix mixes mixed mixing stir stirred blend
apart separately apart separate keep_*_separate
nothing apart_from far_apart minutes_apart hours_apart days_apart weeks_apart spaced_apart
dissolve dissolve dissolves dissolved dissolving melt
follow follow_the follow_your follow_these follow_this follow_all
ignore ignore ignores ignored disregard
relax relax relaxes relaxed relaxing
tense tense tenses tensing tensed tighten_your_muscles tighten_your_muscle
tight tighten_the tighten_it
barefoot barefoot bare_feet without_shoes
shoes shoes shoe slippers footwear
too_little too_little too_few not_enough
enough enough plenty
nothing not_well_enough old_enough
too_much too_much too_many
upright sit_up sitting_up stay_upright
lie lie_flat lying_flat
wet soak soaks soaked soaking moisten moistens
up elevate elevates lift_up prop_up
down let_it_hang hang_down lower_it lower_both
asleep sleep sleeps sleeping
stay_home stay_at_home stay_home stays_at_home stay_indoors stay_in_the_house
go_out go_out going_out leave_the_house leave_home leave_your_home
inflate inflate inflates inflated pump_up blow_up_the
deflate deflate deflates deflated let_the_air_out let_air_out
wake wake wakes wake_up waking
let_sleep let_sleep
left_at_home leave_at_home leave_it_at_home leave_them_at_home
increase turn_up turns_up turn_it_up
reduce turn_down turns_down turn_it_down
on_time on_time
leave_alone left_alone
stay_with stay_with
stay_in stay_in_hospital stay_in_the_hospital stay_overnight stay_the_night admitted
go_home go_home goes_home going_home return_home discharged
protect protect protects protected shield
expose expose exposes exposed
prevent prevent prevents preventing
cause cause causes causing
strengthen strengthen strengthens strengthening
weaken weaken weakens weakening
hold hold holds holding
bedtime going_to_sleep go_to_sleep
bleach bleach
vinegar vinegar
saline saline saline_solution salt_water saltwater salt_solution
peroxide peroxide hydrogen_peroxide
broken broken damaged torn
intact intact unbroken undamaged
same at_the_same_time
different at_different_times
nothing broken_bone broken_bones broken_arm broken_leg broken_down turn_up_for turned_up drug_store drugstore break_your_fast
"""

BRANDS = """
paracetamol tylenol panadol
ibuprofen advil motrin nurofen
naproxen aleve naprosyn
warfarin coumadin
apixaban eliquis
rivaroxaban xarelto
dabigatran pradaxa
clopidogrel plavix
celecoxib celebrex
citalopram celexa
atorvastatin lipitor
simvastatin zocor
omeprazole prilosec
esomeprazole nexium
salbutamol ventolin proventil
salmeterol serevent
levothyroxine synthroid
furosemide lasix
famotidine pepcid
sertraline zoloft
fluoxetine prozac
diazepam valium
lorazepam ativan
oxycodone oxycontin
loratadine claritin
cetirizine zyrtec
fexofenadine allegra
"""
"""Names that are written so in every language; one of them is not the other, though both may hold the same medicine."""

DRUGS = """
paracetamol paracetamol acetaminophen
ibuprofen ibuprofen
aspirin aspirin acetylsalicylic_acid
naproxen naproxen
diclofenac diclofenac
celecoxib celecoxib
codeine codeine
tramadol tramadol
morphine morphine
oxycodone oxycodone
fentanyl fentanyl
warfarin warfarin
heparin heparin
clopidogrel clopidogrel
apixaban apixaban
rivaroxaban rivaroxaban
dabigatran dabigatran
insulin insulin
metformin metformin
glipizide glipizide
prednisone prednisone
prednisolone prednisolone
methylprednisolone methylprednisolone
dexamethasone dexamethasone
hydrocortisone hydrocortisone
triamcinolone triamcinolone
betamethasone betamethasone
methotrexate methotrexate
amoxicillin amoxicillin
penicillin penicillin
ampicillin ampicillin
azithromycin azithromycin
erythromycin erythromycin
clarithromycin clarithromycin
doxycycline doxycycline
ciprofloxacin ciprofloxacin
cephalexin cephalexin cefalexin
metronidazole metronidazole
fluconazole fluconazole
aciclovir aciclovir acyclovir
lidocaine lidocaine
bupivacaine bupivacaine
salbutamol salbutamol albuterol
salmeterol salmeterol
omeprazole omeprazole
ranitidine ranitidine
famotidine famotidine
furosemide furosemide
hydrochlorothiazide hydrochlorothiazide
spironolactone spironolactone
amlodipine amlodipine
nifedipine nifedipine
lisinopril lisinopril
enalapril enalapril
ramipril ramipril
losartan losartan
valsartan valsartan
metoprolol metoprolol
propranolol propranolol
atenolol atenolol
bisoprolol bisoprolol
digoxin digoxin
amiodarone amiodarone
atorvastatin atorvastatin
simvastatin simvastatin
levothyroxine levothyroxine thyroxine
carbamazepine carbamazepine
valproate valproate valproic_acid
phenytoin phenytoin
gabapentin gabapentin
pregabalin pregabalin
lithium lithium
diazepam diazepam
lorazepam lorazepam
amitriptyline amitriptyline
fluoxetine fluoxetine
sertraline sertraline
citalopram citalopram
haloperidol haloperidol
olanzapine olanzapine
quetiapine quetiapine
loratadine loratadine
cetirizine cetirizine
adrenaline adrenaline epinephrine
noradrenaline noradrenaline norepinephrine
nitroglycerin nitroglycerin glyceryl_trinitrate
ritonavir ritonavir
cobicistat cobicistat
tamoxifen tamoxifen
iron iron
zinc zinc
calcium calcium
potassium potassium
magnesium magnesium
folic_acid folic_acid
vitamin_a vitamin_a
vitamin_b vitamin_b*
vitamin_c vitamin_c
vitamin_d vitamin_d
vitamin_k vitamin_k
enoxaparin enoxaparin
ondansetron ondansetron
metoclopramide metoclopramide
domperidone domperidone
loperamide loperamide
bisacodyl bisacodyl
lactulose lactulose
tizanidine tizanidine
baclofen baclofen
cyclobenzaprine cyclobenzaprine
zopiclone zopiclone
donepezil donepezil
memantine memantine
levodopa levodopa
ropinirole ropinirole
pramipexole pramipexole
felodipine felodipine
perindopril perindopril
irbesartan irbesartan
nebivolol nebivolol
doxazosin doxazosin
flecainide flecainide
sotalol sotalol
acenocoumarol acenocoumarol acenocumarol
phenprocoumon phenprocoumon phenprocumon
edoxaban edoxaban
dalteparin dalteparin
tinzaparin tinzaparin
fondaparinux fondaparinux
linagliptin linagliptin
dapagliflozin dapagliflozin
dulaglutide dulaglutide
pioglitazone pioglitazone
methimazole methimazole thiamazole
beclometasone beclometasone
theophylline theophylline
cloxacillin cloxacillin
tetracycline tetracycline
moxifloxacin moxifloxacin
trimethoprim trimethoprim
nystatin nystatin
macrogol macrogol
mercaptopurine mercaptopurine
mycophenolate mycophenolate
leflunomide leflunomide
etanercept etanercept
tocilizumab tocilizumab
febuxostat febuxostat
denosumab denosumab
fexofenadine fexofenadine
chlorphenamine chlorphenamine chlorpheniramine
xylometazoline xylometazoline
letrozole letrozole
anastrozole anastrozole
dutasteride dutasteride
tadalafil tadalafil
solifenacin solifenacin
mirabegron mirabegron
methylphenidate methylphenidate
atomoxetine atomoxetine
rizatriptan rizatriptan
minoxidil minoxidil
methyldopa methyldopa
labetalol labetalol
paclitaxel paclitaxel
docetaxel docetaxel
fluorouracil fluorouracil florourasil
capecitabine capecitabine
imatinib imatinib
metamizole metamizole dipyrone
etoricoxib etoricoxib
ketoprofen ketoprofen
indomethacin indomethacin
piroxicam piroxicam
tapentadol tapentadol
bromhexine bromhexine
ambroxol ambroxol
acetylcysteine acetylcysteine acetylocysteina
permethrin permethrin
isotretinoin isotretinoin
tretinoin tretinoin
adapalene adapalene
pilocarpine pilocarpine
dorzolamide dorzolamide
brimonidine brimonidine
acetazolamide acetazolamide
cabergoline cabergoline
bromocriptine bromocriptine
varenicline varenicline
disulfiram disulfiram
acamprosate acamprosate
teriparatide teriparatide
meloxicam meloxicam
ketorolac ketorolac
ketamine ketamine
propofol propofol
midazolam midazolam
alprazolam alprazolam
clonazepam clonazepam
clonidine clonidine
zolpidem zolpidem
venlafaxine venlafaxine
duloxetine duloxetine
escitalopram escitalopram
mirtazapine mirtazapine
bupropion bupropion
buspirone buspirone
lamotrigine lamotrigine
lamivudine lamivudine
levetiracetam levetiracetam
topiramate topiramate
risperidone risperidone
aripiprazole aripiprazole
clozapine clozapine
chlorpromazine chlorpromazine
allopurinol allopurinol
colchicine colchicine
alendronate alendronate
glimepiride glimepiride
gliclazide gliclazide
glyburide glyburide glibenclamide
sitagliptin sitagliptin
empagliflozin empagliflozin
semaglutide semaglutide
liraglutide liraglutide
pantoprazole pantoprazole
lansoprazole lansoprazole
esomeprazole esomeprazole
carvedilol carvedilol
telmisartan telmisartan
candesartan candesartan
captopril captopril
verapamil verapamil
diltiazem diltiazem
hydralazine hydralazine
hydroxyzine hydroxyzine
hydroxychloroquine hydroxychloroquine
azathioprine azathioprine
cyclosporine cyclosporine ciclosporin
cycloserine cycloserine
cyclophosphamide cyclophosphamide
tacrolimus tacrolimus
rifampicin rifampicin rifampin
isoniazid isoniazid
ethambutol ethambutol
pyrazinamide pyrazinamide
nitrofurantoin nitrofurantoin
vancomycin vancomycin
gentamicin gentamicin
levofloxacin levofloxacin
clindamycin clindamycin
linezolid linezolid
oseltamivir oseltamivir
ivermectin ivermectin
albendazole albendazole
mebendazole mebendazole
chloroquine chloroquine
quinine quinine
quinidine quinidine
vinblastine vinblastine
vincristine vincristine
cisplatin cisplatin
carboplatin carboplatin
doxorubicin doxorubicin
daunorubicin daunorubicin
sumatriptan sumatriptan
tiotropium tiotropium
ipratropium ipratropium
formoterol formoterol
fluticasone fluticasone
budesonide budesonide
mometasone mometasone
montelukast montelukast
desloratadine desloratadine
diphenhydramine diphenhydramine
dimenhydrinate dimenhydrinate
chlorpheniramine chlorpheniramine
promethazine promethazine
pseudoephedrine pseudoephedrine
dextromethorphan dextromethorphan
estradiol estradiol
progesterone progesterone
testosterone testosterone
levonorgestrel levonorgestrel
misoprostol misoprostol
mifepristone mifepristone
oxytocin oxytocin
methadone methadone
buprenorphine buprenorphine
naloxone naloxone
naltrexone naltrexone
hydromorphone hydromorphone
hydrocodone hydrocodone
desmopressin desmopressin
vasopressin vasopressin
glucagon glucagon
dopamine dopamine
dobutamine dobutamine
ephedrine ephedrine
cefazolin cefazolin
ceftriaxone ceftriaxone
cefuroxime cefuroxime
cefixime cefixime
cefotaxime cefotaxime
flucloxacillin flucloxacillin
bumetanide bumetanide
torasemide torasemide
indapamide indapamide
eplerenone eplerenone
rosuvastatin rosuvastatin
pravastatin pravastatin
ezetimibe ezetimibe
fenofibrate fenofibrate
digitoxin digitoxin
nortriptyline nortriptyline
paroxetine paroxetine
trazodone trazodone
temazepam temazepam
oxazepam oxazepam
tamsulosin tamsulosin
finasteride finasteride
oxybutynin oxybutynin
sildenafil sildenafil
latanoprost latanoprost
timolol timolol
terbinafine terbinafine
clotrimazole clotrimazole
itraconazole itraconazole
valaciclovir valaciclovir
hyoscine hyoscine
atropine atropine
neostigmine neostigmine
thiamazole thiamazole
carbimazole carbimazole
propylthiouracil propylthiouracil
mesalazine mesalazine
sulfasalazine sulfasalazine
infliximab infliximab
adalimumab adalimumab
rituximab rituximab
filgrastim filgrastim
erythropoietin erythropoietin
ticagrelor ticagrelor
prasugrel prasugrel
alteplase alteplase
abacavir abacavir
abatacept abatacept
abemaciclib abemaciclib
abiraterone abiraterone
acarbose acarbose
aceclofenac aceclofenac
acitretin acitretin
agomelatine agomelatine
alfuzosin alfuzosin
aliskiren aliskiren
alirocumab alirocumab
almotriptan almotriptan
alogliptin alogliptin
amantadine amantadine
amikacin amikacin
amiloride amiloride
aminophylline aminophylline
amisulpride amisulpride
anakinra anakinra
apremilast apremilast
aprepitant aprepitant
asenapine asenapine
atazanavir atazanavir
avanafil avanafil
azelastine azelastine
azilsartan azilsartan
aztreonam aztreonam
baricitinib baricitinib
benazepril benazepril
bendroflumethiazide bendroflumethiazide
benzocaine benzocaine
benztropine benztropine
benzydamine benzydamine
betahistine betahistine
bevacizumab bevacizumab
bexarotene bexarotene
bezafibrate bezafibrate
bicalutamide bicalutamide
bictegravir bictegravir
bimatoprost bimatoprost
bleomycin bleomycin
bosentan bosentan
brexpiprazole brexpiprazole
brinzolamide brinzolamide
bortezomib bortezomib
calcitriol calcitriol
calcipotriol calcipotriol
canagliflozin canagliflozin
caspofungin caspofungin
cariprazine cariprazine
carbidopa carbidopa
carbocisteine carbocisteine
cefaclor cefaclor
cefadroxil cefadroxil
cefdinir cefdinir
cefepime cefepime
ceftazidime ceftazidime
cefpodoxime cefpodoxime
certolizumab certolizumab
cetuximab cetuximab
chlorambucil chlorambucil
chlordiazepoxide chlordiazepoxide
chlorhexidine chlorhexidine
chlorthalidone chlorthalidone
cilostazol cilostazol
cimetidine cimetidine
cinacalcet cinacalcet
cinnarizine cinnarizine
clobazam clobazam
clobetasol clobetasol
clomifene clomifene
clomipramine clomipramine
colestyramine colestyramine
crizotinib crizotinib
cyproterone cyproterone
cytarabine cytarabine
dabrafenib dabrafenib
dacarbazine dacarbazine
dapsone dapsone
dapoxetine dapoxetine
darbepoetin darbepoetin
darifenacin darifenacin
darunavir darunavir
dasatinib dasatinib
deferasirox deferasirox
degarelix degarelix
desogestrel desogestrel
desvenlafaxine desvenlafaxine
dexketoprofen dexketoprofen
dexmedetomidine dexmedetomidine
dicycloverine dicycloverine
didanosine didanosine
dienogest dienogest
diflunisal diflunisal
dihydrocodeine dihydrocodeine
dipyridamole dipyridamole
disopyramide disopyramide
dolutegravir dolutegravir
doxepin doxepin
doxylamine doxylamine
dronedarone dronedarone
drospirenone drospirenone
dupilumab dupilumab
durvalumab durvalumab
efavirenz efavirenz
eletriptan eletriptan
emtricitabine emtricitabine
entacapone entacapone
entecavir entecavir
epirubicin epirubicin
eprosartan eprosartan
ergotamine ergotamine
erlotinib erlotinib
ertapenem ertapenem
ertugliflozin ertugliflozin
esketamine esketamine
estriol estriol
ethinylestradiol ethinylestradiol
ethosuximide ethosuximide
etonogestrel etonogestrel
etoposide etoposide
etravirine etravirine
everolimus everolimus
evolocumab evolocumab
exemestane exemestane
exenatide exenatide
famciclovir famciclovir
fesoterodine fesoterodine
fidaxomicin fidaxomicin
fingolimod fingolimod
flurazepam flurazepam
flurbiprofen flurbiprofen
flutamide flutamide
fluvastatin fluvastatin
fluvoxamine fluvoxamine
fosfomycin fosfomycin
fosinopril fosinopril
frovatriptan frovatriptan
fulvestrant fulvestrant
galantamine galantamine
ganciclovir ganciclovir
gefitinib gefitinib
gemcitabine gemcitabine
gemfibrozil gemfibrozil
gestodene gestodene
glatiramer glatiramer
glycopyrronium glycopyrronium
golimumab golimumab
goserelin goserelin
granisetron granisetron
griseofulvin griseofulvin
guaifenesin guaifenesin
guanfacine guanfacine
ibandronate ibandronate
ibrutinib ibrutinib
icatibant icatibant
idarubicin idarubicin
ifosfamide ifosfamide
iloperidone iloperidone
imipenem imipenem
imipramine imipramine
imiquimod imiquimod
indacaterol indacaterol
ipilimumab ipilimumab
irinotecan irinotecan
isosorbide isosorbide
isradipine isradipine
ivabradine ivabradine
ixekizumab ixekizumab
ketoconazole ketoconazole
ketotifen ketotifen
lacosamide lacosamide
lapatinib lapatinib
lenalidomide lenalidomide
lenvatinib lenvatinib
lercanidipine lercanidipine
leuprorelin leuprorelin
levocetirizine levocetirizine
levomepromazine levomepromazine
lixisenatide lixisenatide
lomustine lomustine
lopinavir lopinavir
lormetazepam lormetazepam
loxoprofen loxoprofen
lurasidone lurasidone
maraviroc maraviroc
mebeverine mebeverine
meclizine meclizine
medroxyprogesterone medroxyprogesterone
mefenamic_acid mefenamic_acid
mefloquine mefloquine
megestrol megestrol
melatonin melatonin
melphalan melphalan
mepolizumab mepolizumab
meropenem meropenem
methocarbamol methocarbamol
metolazone metolazone
mexiletine mexiletine
micafungin micafungin
miconazole miconazole
minocycline minocycline
mitomycin mitomycin
mitoxantrone mitoxantrone
moclobemide moclobemide
modafinil modafinil
molnupiravir molnupiravir
moxonidine moxonidine
mupirocin mupirocin
nabumetone nabumetone
nadolol nadolol
naftidrofuryl naftidrofuryl
naratriptan naratriptan
natalizumab natalizumab
nateglinide nateglinide
nevirapine nevirapine
nicardipine nicardipine
nicorandil nicorandil
nilotinib nilotinib
nimesulide nimesulide
nimodipine nimodipine
nintedanib nintedanib
nirmatrelvir nirmatrelvir
nitisinone nitisinone
nitrazepam nitrazepam
nivolumab nivolumab
norethisterone norethisterone
norfloxacin norfloxacin
ocrelizumab ocrelizumab
octreotide octreotide
ofloxacin ofloxacin
olmesartan olmesartan
olopatadine olopatadine
omalizumab omalizumab
opicapone opicapone
orlistat orlistat
orphenadrine orphenadrine
osimertinib osimertinib
oxaliplatin oxaliplatin
oxcarbazepine oxcarbazepine
palbociclib palbociclib
paliperidone paliperidone
palonosetron palonosetron
pamidronate pamidronate
pancreatin pancreatin
panitumumab panitumumab
paricalcitol paricalcitol
pazopanib pazopanib
pembrolizumab pembrolizumab
penicillamine penicillamine
pentazocine pentazocine
pentoxifylline pentoxifylline
perampanel perampanel
pertuzumab pertuzumab
pethidine pethidine
phenobarbital phenobarbital
phenelzine phenelzine
phentermine phentermine
pimecrolimus pimecrolimus
pirfenidone pirfenidone
pitavastatin pitavastatin
posaconazole posaconazole
pranlukast pranlukast
praziquantel praziquantel
prazosin prazosin
primaquine primaquine
primidone primidone
probenecid probenecid
procainamide procainamide
prochlorperazine prochlorperazine
procyclidine procyclidine
propafenone propafenone
propantheline propantheline
pyridostigmine pyridostigmine
quinapril quinapril
raloxifene raloxifene
raltegravir raltegravir
ramelteon ramelteon
ranolazine ranolazine
rasagiline rasagiline
rebamipide rebamipide
regorafenib regorafenib
remdesivir remdesivir
repaglinide repaglinide
ribavirin ribavirin
ribociclib ribociclib
rifabutin rifabutin
rifaximin rifaximin
riluzole riluzole
rilpivirine rilpivirine
risankizumab risankizumab
risedronate risedronate
rivastigmine rivastigmine
roflumilast roflumilast
romosozumab romosozumab
ropivacaine ropivacaine
rosiglitazone rosiglitazone
rotigotine rotigotine
rufinamide rufinamide
ruxolitinib ruxolitinib
sacubitril sacubitril
safinamide safinamide
sarilumab sarilumab
saxagliptin saxagliptin
secukinumab secukinumab
selegiline selegiline
selexipag selexipag
sertindole sertindole
sevelamer sevelamer
silodosin silodosin
sirolimus sirolimus
sofosbuvir sofosbuvir
sorafenib sorafenib
stavudine stavudine
streptomycin streptomycin
sucralfate sucralfate
sulpiride sulpiride
sunitinib sunitinib
tacalcitol tacalcitol
tafluprost tafluprost
tegafur tegafur
telithromycin telithromycin
tenofovir tenofovir
terazosin terazosin
terbutaline terbutaline
teriflunomide teriflunomide
tetrabenazine tetrabenazine
thalidomide thalidomide
tianeptine tianeptine
tibolone tibolone
ticlopidine ticlopidine
tigecycline tigecycline
tinidazole tinidazole
tirzepatide tirzepatide
tobramycin tobramycin
tofacitinib tofacitinib
tolterodine tolterodine
tolvaptan tolvaptan
topotecan topotecan
trametinib trametinib
trandolapril trandolapril
tranexamic_acid tranexamic_acid
trastuzumab trastuzumab
travoprost travoprost
treprostinil treprostinil
triazolam triazolam
trifluoperazine trifluoperazine
trimipramine trimipramine
trospium trospium
ulipristal ulipristal
upadacitinib upadacitinib
ursodeoxycholic_acid ursodeoxycholic_acid
ustekinumab ustekinumab
valganciclovir valganciclovir
vardenafil vardenafil
vedolizumab vedolizumab
vemurafenib vemurafenib
vigabatrin vigabatrin
vildagliptin vildagliptin
vilanterol vilanterol
vinorelbine vinorelbine
voriconazole voriconazole
vortioxetine vortioxetine
zafirlukast zafirlukast
zanamivir zanamivir
zidovudine zidovudine
ziprasidone ziprasidone
zoledronate zoledronate
zolmitriptan zolmitriptan
zonisamide zonisamide
"""
