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
under ໜ້ອຍກວ່າ_# ຕ່ຳກວ່າ_#
at_least ຢ່າງໜ້ອຍ_#
at_most ບໍ່ເກີນ_#
within ພາຍໃນ_#
after_n ຫຼັງຈາກ_# ຫຼັງ_#
before_n ກ່ອນ_#
or ຫຼື
morning ເຊົ້າ
evening ແລງ
night ກາງຄືນ
meal ອາຫານ

not ບໍ່ ຢ່າ ຫ້າມ
left ຊ້າຍ
right ຂວາ
before ກ່ອນ
after ຫຼັງ
mouth ປາກ
eye ຕາ
ear ຫູ
both ທັງສອງ
"""
