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
"""
