"""Khmer: a short row, for what changes a dose first."""

STATE = "drafted"

WORDS = """
1 មួយ
2 ពីរ
3 បី
4 បួន
5 ប្រាំ
1/2 កន្លះ

tablet គ្រាប់
capsule គ្រាប់កាប់ស៊ុល
drop តំណក់ ដំណក់
teaspoon ស្លាបព្រាកាហ្វេ
tablespoon ស្លាបព្រាបាយ
spoon ស្លាបព្រា
bottle ដប
unit ឯកតា
glass កែវ
dose ដូស កម្រិត
injection ម្ជុល

times ដង
1/day រាល់ថ្ងៃ ជារៀងរាល់ថ្ងៃ
1/week រាល់សប្តាហ៍
every រៀងរាល់_# រាល់_#
per ក្នុងមួយ_#
minute នាទី
hour ម៉ោង
day ថ្ងៃ
week សប្តាហ៍ សប្ដាហ៍
month ខែ
year ឆ្នាំ

over លើសពី_# ច្រើនជាង_# ខ្ពស់ជាង_#
under តិចជាង_# ក្រោម_#
at_least យ៉ាងហោចណាស់_# យ៉ាងតិច_#
at_most មិនលើសពី_# យ៉ាងច្រើន_#
within ក្នុងរយៈពេល_#
after_n បន្ទាប់ពី_# ក្រោយ_#
before_n មុន_#
or ឬ
morning ព្រឹក
evening ល្ងាច
night យប់
meal អាហារ

not មិន កុំ ហាម គ្មាន
left ឆ្វេង
right ស្តាំ ស្ដាំ
before មុន
after ក្រោយ បន្ទាប់
mouth មាត់
eye ភ្នែក
ear ត្រចៀក
both ទាំងពីរ
6 ប្រាំមួយ
7 ប្រាំពីរ
8 ប្រាំបី
9 ប្រាំបួន
10 ដប់
1/4 មួយភាគបួន
1x ម្តង ម្ដង មួយដង
2x ពីរដង
3x បីដង
nothing បន្តក់ បន្តិចម្តងៗ បន្តិចម្ដងៗ បន្តិច
stop ឈប់
continue បន្ត
increase បង្កើន
reduce បន្ថយ
with ជាមួយ
without គ្មាន
on_empty ពោះទទេ
on_full ពោះឆ្អែត
until រហូតដល់
even_if ទោះបី
unless លើកលែងតែ
am ព្រឹក
pm យប់ ល្ងាច រសៀល
mg មីលីក្រាម
g ក្រាម
kg គីឡូក្រាម គីឡូ
l លីត្រ
ml មីលីលីត្រ
% ភាគរយ
= what is done, and its contrary; places, people, signs
take លេប ប្រើថ្នាំ
start ចាប់ផ្តើម ចាប់ផ្ដើម
skip រំលង
avoid ជៀសវាង ចៀសវាង
open បើក ចំហ
closed បិទ
covered គ្រប បិទបាំង រុំ
uncovered ចំហ បើកចំហ
hot ក្តៅ ក្ដៅ
nothing ក្តៅខ្លួន ក្ដៅខ្លួន
fever ក្តៅខ្លួន ក្ដៅខ្លួន គ្រុនក្តៅ គ្រុន
warm ក្តៅឧណ្ហៗ ក្ដៅឧណ្ហៗ ក្តៅអ៊ុន ឧណ្ហៗ
cold ត្រជាក់
wet សើម ទទឹក
dry ស្ងួត
clean ស្អាត
dirty កខ្វក់
low ទាប
high ខ្ពស់
safe មានសុវត្ថិភាព
unsafe គ្រោះថ្នាក់
more ច្រើនជាង ច្រើន
less តិចជាង តិច
better ប្រសើរ ធូរស្រាល
worse កាន់តែអាក្រក់ ធ្ងន់ធ្ងរជាង
sit អង្គុយ
stand ឈរ
lie ដេក
up លើកឡើង ឡើងលើ
down ចុះក្រោម
inside ខាងក្នុង
outside ខាងក្រៅ
push រុញ ចុច
pull ទាញ
bend បត់
nothing បត់ជើង
straighten លាត ត្រង់
tight រឹតបន្តឹង តឹង
loose បន្ធូរ រលុង
switch_on បើក
switch_off បិទ
put_on ពាក់ ស្លៀក
remove ដោះ ដក
swallow លេប
chew ទំពា
spit_out ស្តោះ ខ្ជាក់
full បំពេញ ពេញ
empty ទទេ
always ជានិច្ច ជាប់ជានិច្ច
doctor គ្រូពេទ្យ វេជ្ជបណ្ឌិត
nurse គិលានុបដ្ឋាយិកា
skin ស្បែក
nose ច្រមុះ
hand ដៃ
foot ជើង
leg ជើង
fast លឿន
slow យឺត
adult មនុស្សពេញវ័យ
child កុមារ ក្មេង
male បុរស
female ស្ត្រី
blood ឈាម
urine ទឹកនោម
stool លាមក
kidney តម្រងនោម
liver ថ្លើម
heart បេះដូង
lung សួត
pregnant មានផ្ទៃពោះ
cough ក្អក
pain ឈឺ
today ថ្ងៃនេះ
tomorrow ថ្ងៃស្អែក
breakfast អាហារពេលព្រឹក
dinner អាហារពេលល្ងាច
discard បោះចោល បោះបង់ ចាក់ចោល
keep_it រក្សាទុក ទុកដាក់
tell ប្រាប់ ជូនដំណឹង
hide លាក់
insert ស៊ក បញ្ចូល
freeze_it បង្កក
shake អង្រួន ក្រឡុក
mix លាយ
raw ឆៅ
cooked ចម្អិន ឆ្អិន
alone ម្នាក់ឯង តែម្នាក់ឯង
rest សម្រាក
exercise ហាត់ប្រាណ លំហាត់ប្រាណ
walk ដើរ
wash លាង
water ទឹក
milk ទឹកដោះគោ ទឹកដោះ
bring យកមក
wait រង់ចាំ
= put in, free, breath
inhale ដកដង្ហើមចូល ដង្ហើមចូល
exhale ដកដង្ហើមចេញ ដង្ហើមចេញ
"""

DRUGS = """
paracetamol ប៉ារ៉ាសេតាម៉ុល ប៉ារ៉ាសេតាមុល
ibuprofen អ៊ីប៊ុយប្រូហ្វែន អ៊ីប៊ូប្រូហ្វែន អ៊ីប៊ុយប្រូហ្វេន
aspirin អាស្ពីរីន អាស្ពីរិន
insulin អាំងស៊ុយលីន
amoxicillin អាម៉ុកស៊ីស៊ីលីន
penicillin ប៉េនីស៊ីលីន
"""
