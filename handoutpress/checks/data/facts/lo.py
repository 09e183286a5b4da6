"""Lao: a short row, for what changes a dose first."""

STATE = "drafted"

WORDS = """
1 ໜຶ່ງ ນຶ່ງ
2 ສອງ
3 ສາມ
4 ສີ່
5 ຫ້າ
1/2 ເຄິ່ງ

tablet ເມັດ
capsule ແຄັບຊູນ
drop ຢົດ ຢອດ
teaspoon ບ່ວງກາເຟ ບ່ວງຊາ
tablespoon ບ່ວງແກງ
bottle ຂວດ ແກ້ວຢາ
unit ໜ່ວຍ
glass ຈອກ
dose ໂດສ
injection ເຂັມ

times ຄັ້ງ ເທື່ອ
1/day ທຸກມື້ ທຸກວັນ
1/week ທຸກອາທິດ
every ທຸກ_# ທຸກໆ_#
per ຕໍ່_# ມື້ລະ ວັນລະ
minute ນາທີ
hour ຊົ່ວໂມງ
day ມື້ ວັນ
week ອາທິດ
month ເດືອນ
year ປີ

over ຫຼາຍກວ່າ_# ເກີນ_# ສູງກວ່າ_#
under ໜ້ອຍກວ່າ_# ຕ່ຳກວ່າ_# ຕໍ່າກວ່າ_#
at_least ຢ່າງໜ້ອຍ_#
at_most ບໍ່ເກີນ_#
within ພາຍໃນ_#
after_n ຫຼັງຈາກ_# ຫຼັງ_#
before_n ກ່ອນ_#
or ຫຼື
morning ເຊົ້າ
evening ແລງ
night ກາງຄືນ
meal ອາຫານ ພ້ອມອາຫານ ກັບອາຫານ

not ບໍ່ ຢ່າ ຫ້າມ
left ຊ້າຍ
right ຂວາ
before ກ່ອນ
after ຫຼັງ
mouth ປາກ
eye ຕາ
ear ຫູ
both ທັງສອງ
6 ຫົກ
7 ເຈັດ
8 ແປດ
9 ເກົ້າ
10 ສິບ
1/4 ໜຶ່ງສ່ວນສີ່
3/2:tablet ເມັດເຄິ່ງ
1x ໜຶ່ງຄັ້ງ ຄັ້ງດຽວ ຄັ້ງໜຶ່ງ
2x ສອງຄັ້ງ
3x ສາມຄັ້ງ
stop ຢຸດ
continue ສືບຕໍ່
increase ເພີ່ມ
reduce ຫຼຸດ
with ພ້ອມອາຫານ ກັບອາຫານ
without ບໍ່ມີ
on_empty ທ້ອງວ່າງ
on_full ທ້ອງອີ່ມ
until ຈົນກວ່າ
even_if ເຖິງແມ່ນ
unless ເວັ້ນເສຍ
am ເຊົ້າ
pm ແລງ ບ່າຍ ກາງຄືນ
mg ມິນລິກຣາມ ມິລິກຣາມ
g ກຣາມ
kg ກິໂລ
l ລິດ
ml ມິນລິລິດ ມິລິລິດ
% ເປີເຊັນ
= what is done, and its contrary; places, people, signs
take ກິນຢາ ກິນ
start ເລີ່ມ
skip ຂ້າມ
avoid ຫຼີກລ້ຽງ ຫຼີກເວັ້ນ
continue ຕໍ່ໄປ
open ເປີດ
closed ປິດ
covered ປົກ ຫຸ້ມ ປິດບາດແຜ
uncovered ເປີດໄວ້ ເປີດບາດແຜ
hot ຮ້ອນ
warm ອຸ່ນ
cold ເຢັນ
wet ປຽກ
dry ແຫ້ງ
clean ສະອາດ
dirty ເປື້ອນ ສົກກະປົກ
low ຕ່ຳ ຕໍ່າ
high ສູງ
safe ປອດໄພ
unsafe ອັນຕະລາຍ ບໍ່ປອດໄພ
more ຫຼາຍຂຶ້ນ ຫຼາຍກວ່າ ຫຼາຍ
less ໜ້ອຍລົງ ໜ້ອຍກວ່າ ໜ້ອຍ
better ດີຂຶ້ນ
worse ຮ້າຍແຮງຂຶ້ນ ແຮງຂຶ້ນ ຊຸດໂຊມ
sit ນັ່ງ
stand ຢືນ
lie ນອນ
up ຍົກຂຶ້ນ ຂຶ້ນເທິງ ຍົກ
down ລົງລຸ່ມ ຫຼຸດລົງ
inside ຂ້າງໃນ ພາຍໃນ
outside ຂ້າງນອກ ພາຍນອກ
push ຍູ້ ກົດ
pull ດຶງ
bend ງໍ
straighten ຢຽດ ຊື່
tight ແໜ້ນ ຮັດ
loose ຫຼວມ ຜ່ອນ
switch_on ເປີດ
switch_off ປິດ
put_on ໃສ່
remove ຖອດ ເອົາອອກ ແກະ
swallow ກືນ
chew ຄ້ຽວ ຫຍ້ຳ
spit_out ຖົ່ມ
full ເຕັມ ຕື່ມ
empty ເປົ່າ
always ສະເໝີ
doctor ໝໍ ແພດ
nurse ພະຍາບານ
skin ຜິວໜັງ
nose ດັງ
hand ມື
nothing ມື້
foot ຕີນ
leg ຂາ
arm ແຂນ
fast ໄວ
slow ຊ້າ
adult ຜູ້ໃຫຍ່
child ເດັກ
male ຜູ້ຊາຍ
female ຜູ້ຍິງ ແມ່ຍິງ
blood ເລືອດ
urine ຍ່ຽວ ປັດສະວະ
stool ອາຈົມ
kidney ໝາກໄຂ່ຫຼັງ
liver ຕັບ
heart ຫົວໃຈ
lung ປອດ
pregnant ຖືພາ
fever ໄຂ້
cough ໄອ
nothing ໄອບູ ໄອໂອ
pain ປວດ ເຈັບ
today ມື້ນີ້
tomorrow ມື້ອື່ນ
yesterday ມື້ວານ
breakfast ອາຫານເຊົ້າ
dinner ອາຫານແລງ
discard ຖິ້ມ ຖິ້ມໄປ
keep_it ເກັບໄວ້ ເກັບຮັກສາ ເກັບ
tell ບອກ ແຈ້ງ
hide ປິດບັງ ເຊື່ອງ
shake ສັ່ນ ເຂຍ່າ
mix ປະສົມ ຄົນ
freeze_it ແຊ່ແຂງ
raw ດິບ
cooked ສຸກ
alone ຄົນດຽວ
rest ພັກຜ່ອນ ພັກ
exercise ອອກກຳລັງກາຍ
walk ຍ່າງ
wash ລ້າງ
water ນ້ຳ ນໍ້າ
milk ນົມ
= put in, free, breath
inhale ຫາຍໃຈເຂົ້າ
exhale ຫາຍໃຈອອກ
"""

DRUGS = """
paracetamol ພາລາເຊຕາມອນ ພາຣາເຊຕາມອລ
ibuprofen ໄອບູໂປຣເຟນ ໄອບູໂພຣເຟນ
aspirin ແອັສໄພຣິນ ແອສໄພຣິນ ແອັດສະໄພຣິນ
insulin ອິນຊູລິນ
amoxicillin ອາມ໋ອກຊີຊີລິນ ອະມ໋ອກຊີຊີລິນ
penicillin ເພນີຊີລິນ
"""
