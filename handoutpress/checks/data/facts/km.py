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
"""
