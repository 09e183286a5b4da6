"""Thai: written without spaces, so a form is found anywhere and the longest wins."""

STATE = "drafted"

WORDS = """
= numbers in words
6:month ครึ่งปี
1 หนึ่ง
2 สอง
3 สาม
4 สี่
5 ห้า
6 หก
7 เจ็ด
8 แปด
9 เก้า
10 สิบ
1/2 ครึ่ง ครึ่งหนึ่ง
1/4 หนึ่งในสี่ เศษหนึ่งส่วนสี่
1st แรก ครั้งแรก ที่หนึ่ง
2nd ที่สอง
3rd ที่สาม
last สุดท้าย

= what a number counts
tablet เม็ด
capsule แคปซูล
puff พ่น กด สูด
drop หยด
patch แผ่น
sachet ซอง
teaspoon ช้อนชา
tablespoon ช้อนโต๊ะ
spoon ช้อน
bottle ขวด
box กล่อง
unit ยูนิต หน่วย
glass แก้ว ถ้วย
dose โดส
injection เข็ม
stitch เย็บ
person คน ราย

= how often
times ครั้ง
1x หนึ่งครั้ง ครั้งเดียว
2x สองครั้ง
3x สามครั้ง
4x สี่ครั้ง
1/hour ทุกชั่วโมง
1/day ทุกวัน รายวัน
1/week ทุกสัปดาห์ รายสัปดาห์
1/month ทุกเดือน รายเดือน
every ทุก_# ทุกๆ_# ทุก ๆ_#
1/2day วันเว้นวัน
per ต่อ_#
as_needed เมื่อมีอาการ เมื่อจำเป็น ตามความจำเป็น

= periods
minute นาที
hour ชั่วโมง ชม.
day วัน วันละ
week สัปดาห์ อาทิตย์ สัปดาห์ละ
month เดือน เดือนละ
year ปี ขวบ

= bounds
over มากกว่า_# เกิน_# สูงกว่า_# เกินกว่า_# อายุเกิน_# นานกว่า_#
under น้อยกว่า_# ต่ำกว่า_# อายุต่ำกว่า_# ไม่ถึง_#
at_least อย่างน้อย_# #ขึ้นไป #หรือมากกว่า ไม่น้อยกว่า_# ไม่ต่ำกว่า_#
at_most ไม่เกิน_# มากที่สุด_# สูงสุด_# ไม่มากกว่า_# ห้ามเกิน_# อย่าเกิน_# #หรือน้อยกว่า

= time beside a number
within ภายใน_#
after_n หลังจาก_# หลัง_# #ต่อมา #หลัง
before_n ก่อน_# #ก่อน
for_n เป็นเวลา_# นาน_# ติดต่อกัน_#
minus ลบ_# ติดลบ_#
or หรือ

= parts of the day, meals
am เช้า โมงเช้า ตอนเช้า
pm เย็น บ่าย ค่ำ ทุ่ม ตอนเย็น ตอนบ่าย ตอนค่ำ ตอนกลางคืน กลางคืน
noon เที่ยง เที่ยงวัน
midnight เที่ยงคืน
clock เวลา_#
morning เช้า ตอนเช้า
afternoon บ่าย
evening เย็น ตอนเย็น
night กลางคืน ตอนกลางคืน
bedtime ก่อนนอน
breakfast อาหารเช้า
lunch อาหารกลางวัน
dinner อาหารเย็น
meal อาหาร มื้อ

= scales
°C เซลเซียส องศาเซลเซียส
°F ฟาเรนไฮต์ องศาฟาเรนไฮต์ องศาฟาเรนไฮท์ ฟาเรนไฮท์

= negation
not ไม่ ห้าม อย่า ปราศจาก ไร้
not_counted หายใจไม่ทัน หายใจไม่ออก หายใจไม่สะดวก หายใจไม่อิ่ม ไม่เพียง ไม่สบาย ไม่เกิน ไม่น้อยกว่า ไม่ต่ำกว่า หรือไม่
not_otherwise หลีกเลี่ยง งด

= opposites
before ก่อน
after หลัง
with พร้อม ร่วมกับ
without โดยไม่
on_empty ท้องว่าง
stop หยุด
start เริ่ม
continue ต่อไป ต่อเนื่อง
take กิน รับประทาน
skip ข้าม ลืม
avoid หลีกเลี่ยง
increase เพิ่ม
reduce ลด
wet เปียก
dry แห้ง
hot ร้อน
cold เย็น
warm อุ่น
low ต่ำ
high สูง
positive ผลบวก
negative ผลลบ
safe ปลอดภัย
unsafe อันตราย ไม่ปลอดภัย
open เปิด
closed ปิด
clean สะอาด
dirty สกปรก
mouth ปาก
skin ผิวหนัง
eye ตา
ear หู
nose จมูก
both ทั้งสอง
better ดีขึ้น
worse แย่ลง
even_if แม้ว่า ถึงแม้
only_if เฉพาะเมื่อ
unless เว้นแต่
until จนกว่า
because เพราะ
always เสมอ
adult ผู้ใหญ่
child เด็ก
new ใหม่
old เก่า
covered ปิดแผล คลุม ปิดไว้ ปกคลุม
uncovered เปิดแผล เปิดไว้ ไม่ปิด ไม่ต้องปิด
upper ต้นแขน แขนส่วนบน เปลือกตาบน ท้องส่วนบน ริมฝีปากบน ขาส่วนบน
bottom_part ปลายแขน ท่อนแขน แขนส่วนล่าง เปลือกตาล่าง ท้องน้อย ท้องส่วนล่าง ริมฝีปากล่าง น่อง หลังส่วนล่าง
all_of ทุกคน ทั้งหมด ทุกอย่าง ทั้งครอบครัว
one_of คนใดคนหนึ่ง คนเดียว อย่างใดอย่างหนึ่ง ข้างเดียว ข้างใดข้างหนึ่ง
both ทั้งสองข้าง ทั้งคู่ ทั้งสองคน ทั้งสองตา สองข้าง
each ข้างละ แต่ละ ต่อข้าง ทุกข้าง
except ยกเว้น นอกจาก เว้น
gain_weight น้ำหนักเพิ่ม น้ำหนักขึ้น
lose_weight น้ำหนักลด
full เต็ม
empty ว่าง ปัสสาวะทิ้ง
swallow กลืน
spit_out คาย บ้วนทิ้ง บ้วนน้ำ บ้วนยา คายทิ้ง
chew เคี้ยว
put_on แปะ ติดแผ่น สวม ใส่
soft นิ่ม อ่อน
hard แข็ง
solid อาหารแข็ง ของแข็ง
liquid ของเหลว อาหารเหลว
common พบบ่อย พบได้บ่อย
rare พบไม่บ่อย พบน้อย พบได้น้อย หายาก
heavy ของหนัก หนัก
light ของเบา เบา
deep ลึก
shallow ตื้น
next ครั้งต่อไป ถัดไป มื้อต่อไป
previous ครั้งก่อน ก่อนหน้า ครั้งที่แล้ว
tomorrow พรุ่งนี้
yesterday เมื่อวาน
bend งอ
straighten เหยียด ยืดตรง
large คนโต พี่ ขนาดใหญ่
small คนเล็ก น้อง ขนาดเล็ก
inhale หายใจเข้า สูดเข้า สูดหายใจ สูดลมหายใจ
exhale หายใจออก ผ่อนลมหายใจ
abnormal ผิดปกติ ไม่ปกติ
normal ปกติ
above เหนือ สูงกว่าระดับ
below ใต้ ต่ำกว่าระดับ
arm แขน ต้นแขน
leg ขา
hand มือ
foot เท้า
cool เย็นลง
day_time ตอนกลางวัน กลางวัน เวลากลางวัน
different ต่างกัน คนละ
same เดียวกัน
double สองเท่า เท่าตัว
up ขึ้นข้างบน ด้านบน ขึ้นด้านบน
down ลงข้างล่าง ด้านล่าง
early เร็วกว่า ก่อนเวลา แต่เนิ่น
late ช้ากว่า สาย ล่าช้า
fast อย่างรวดเร็ว เร็ว ๆ เร็วๆ
slow ช้า ๆ ช้าๆ อย่างช้า ค่อย ค่อยๆ
male ผู้ชาย ชาย
female ผู้หญิง หญิง สตรี
mother แม่ มารดา
father พ่อ บิดา
first_of ก่อนอื่น อันดับแรก
if ถ้า หาก
when เมื่อ เวลา
only เท่านั้น เฉพาะ เพียง แค่ อย่างเดียว
inside ข้างใน ด้านใน ภายในอาคาร
outside ข้างนอก ด้านนอก กลางแจ้ง
leave_on แปะไว้ ติดไว้ ทิ้งไว้ ใส่ไว้
remove ลอก แกะ ถอด ดึงออก เอาออก
sit นั่ง
stand ยืน
lie นอน นอนราบ
more มากขึ้น
less น้อยลง
mild เล็กน้อย
severe รุนแรง
never ไม่เคย เด็ดขาด
on_full พร้อมอาหาร หลังอาหาร
with พร้อมอาหาร
meal พร้อมอาหาร หลังอาหาร ก่อนอาหาร
before ก่อนอาหาร
after หลังอาหาร
loose หลวม
tight แน่น
thin บาง
thick หนา
front ด้านหน้า
back_of ด้านหลัง
push ดัน
pull ดึง
vagina ช่องคลอด
rectum ทวารหนัก
vein หลอดเลือดดำ เส้นเลือดดำ
muscle กล้ามเนื้อ
powder ผง
water น้ำเปล่า น้ำสะอาด
milk นม
juice น้ำผลไม้
salt เกลือ
sugar น้ำตาล
oil น้ำมัน
wait รอ
then จากนั้น แล้วจึง แล้วค่อย
still ยังคง ยังมี ยังไม่
use ใช้
within_reach มือเอื้อม ใกล้มือ
out_of_reach พ้นมือ ห่างจากมือ ให้พ้น
strong แรง แข็งแรง
weak อ่อนแรง
end สิ้นสุด เสร็จ
switch_on เปิดเครื่อง
switch_off ปิดเครื่อง
at_most #ลงมา
even_if แม้ แม้จะ แม้ว่าจะ ถึงจะ
until จนถึง จน
until_n จนถึง_# ถึง_# จน_#
from_n ตั้งแต่_# เริ่ม_# นับจาก_#
white สีขาว
blue สีน้ำเงิน สีฟ้า
red สีแดง
green สีเขียว
yellow สีเหลือง
brown สีน้ำตาล
pink สีชมพู
black สีดำ
nothing บ้วนปาก หายใจไม่ทัน หายใจไม่ออก หายใจไม่สะดวก หายใจไม่อิ่ม
halve ลดลงครึ่ง ครึ่งขนาด ครึ่งโดส ลดเหลือครึ่ง
asleep หลับ
awake ตื่น รู้สึกตัว
fridge ตู้เย็น
freezer ช่องแช่แข็ง แช่แข็ง
room_temperature อุณหภูมิห้อง
pregnant ตั้งครรภ์ ท้องอยู่
breastfeeding ให้นม
under_tongue ใต้ลิ้น
on_tongue บนลิ้น
today วันนี้
urine ปัสสาวะ ฉี่
stool อุจจาระ
blood เลือด
constipation ท้องผูก
diarrhoea ท้องเสีย ท้องร่วง
kidney ไต
liver ตับ
heart หัวใจ
lung ปอด
weekend วันหยุดสุดสัปดาห์ สุดสัปดาห์
working_day วันทำการ วันธรรมดา
day_after วันรุ่งขึ้น วันถัดไป
day_before วันก่อนหน้า วันก่อน
healthy แข็งแรงดี สุขภาพดี
sick ป่วย ไม่สบาย
upright ตั้งตรง ตั้งขวด
upside_down คว่ำ กลับหัว
better ลดลง ทุเลา
worse เพิ่มขึ้น
2/3 สองในสาม สองส่วนสาม
3/4 สามในสี่ สามส่วนสี่
1/3 หนึ่งในสาม หนึ่งส่วนสาม
up ยกสูง หนุนสูง ยกศีรษะ
down ลดศีรษะ ห้อยศีรษะ
4th ที่สี่
5th ที่ห้า
6th ที่หก
7th ที่เจ็ด
8th ที่แปด
9th ที่เก้า
10th ที่สิบ
come_back กลับมาเป็น
vanish หายไป
grapefruit เกรปฟรุต เกรปฟรุ๊ต ส้มโอฝรั่ง
orange น้ำส้ม ส้ม
peanut ถั่วลิสง
almond อัลมอนด์
nuts ถั่วเปลือกแข็ง
honey น้ำผึ้ง
cheese ชีส
yoghurt โยเกิร์ต
banana กล้วย
apple แอปเปิล แอปเปิ้ล
chocolate ช็อกโกแลต
soya ถั่วเหลือง
wheat ข้าวสาลี
shellfish หอย กุ้ง
chicken เนื้อไก่
vegetable ผัก
blood_sugar น้ำตาลในเลือด ระดับน้ำตาล
blood_pressure ความดันโลหิต ความดัน
body_weight น้ำหนัก
body_temperature อุณหภูมิร่างกาย
pulse ชีพจร
doctor แพทย์ หมอ
nurse พยาบาล
pharmacist เภสัชกร
midwife ผดุงครรภ์
dentist ทันตแพทย์
spacer กระบอกพ่นยา
cream ครีม
ointment ขี้ผึ้ง
gel เจล
lotion โลชั่น
gloves ถุงมือ
mask หน้ากาก
needle เข็มฉีดยา
dressing ผ้าปิดแผล ผ้าก๊อซ
soap สบู่
towel ผ้าขนหนู
lid ฝาขวด
tea น้ำชา ดื่มชา
coffee กาแฟ
alcohol เหล้า แอลกอฮอล์
meat เนื้อสัตว์
fish ปลา
egg ไข่
fruit ผลไม้
bread ขนมปัง
cold ประคบเย็น
hot ประคบร้อน ประคบอุ่น
nothing แต่
at_least แต่อย่างน้อย_#
at_most นานถึง_#
injection ฉีด
at_most อาจนานถึง_#
nothing อาจนาน
rest พัก พักผ่อน
nothing ที่พัก สักพัก
move ขยับ เคลื่อนไหว
up ยกเท้าให้สูง ยกขาให้สูง ยกแขนให้สูง ให้สูง ยกขึ้น
down ให้ต่ำ วางต่ำ ลดลงต่ำ
better น้อยลง
worse มากขึ้น
tight รัดแน่น คับ
loose คลาย หลวม
put_on สวม ใส่
fasten รัด คาด ติดกระดุม
unfasten ปลด แก้
nothing แก้ปวด แก้ไข แก้ไอ แก้แพ้ แก้ว
inside ในบ้าน ในอาคาร ในร่ม
outside นอกบ้าน นอกอาคาร
full เติม เติมให้เต็ม
empty เททิ้ง ทิ้งให้หมด
hungry หิว
nothing หิวน้ำ น้ำหนัก น้ำลาย น้ำมูก น้ำเหลือง
sated อิ่ม
eat กิน อาหาร ทานอาหาร รับประทาน
meal อาหาร
drink ดื่ม น้ำ
water น้ำ
wash ล้าง
wound แผล
walk เดิน
run วิ่ง
swim ว่ายน้ำ
rice ข้าว
sweets ของหวาน ขนม
rest นิ่ง อยู่นิ่ง
narrow แคบ
wide กว้าง
hold_breath กลั้นหายใจ
breathe หายใจตามปกติ
quiet เงียบ
noisy เสียงดัง
socks ถุงเท้า
inject ฉีด
= deeds of hands, and their contraries
discard ทิ้งไป โยนทิ้ง ให้ทิ้ง เททิ้ง ทิ้งขวด ทิ้งยา ทิ้งเข็ม ทิ้งลงถัง กำจัด ทิ้งสาร
keep_it เก็บไว้ เก็บรักษา เก็บยา เก็บขวด เก็บเอกสาร ให้เก็บ เก็บกล่อง เก็บเข็ม เก็บสาร
remove ดึงสาย นำออก เอาสาย
insert สอด ใส่เข้า เสียบ
hide ปิดบัง ซ่อน ปกปิด
tell สั่ง แนะนำ พูด บอก แจ้ง เล่าให้
diluted เจือจาง ผสมน้ำให้
undiluted ไม่เจือจาง ไม่ต้องเจือจาง ไม่ผสมน้ำ โดยไม่เจือจาง ไม่ต้องผสม
thaw ละลายน้ำแข็ง ละลายนม ทำให้ละลาย
freeze_it แช่แข็ง
shake เขย่า
keep_still อยู่นิ่ง นิ่งๆ ไม่ขยับ ให้นิ่ง นิ่ง
rinse ล้างออก บ้วนปาก กลั้วคอ กลั้วปาก
unwashed ไม่ล้าง ไม่ได้ล้าง ยังไม่ล้าง
accept ยอมรับ ยินยอม ตกลง
refuse ปฏิเสธ
exercise ออกกำลังกาย บริหารร่างกาย
squeeze บีบ กำมือ กำหมัด กดลง
release ปล่อย คลายมือ
relax ผ่อนคลาย คลายกล้ามเนื้อ
tense เกร็ง
break_it หักยา แบ่งเม็ด หักเม็ด หักครึ่ง
mix ผสม คนให้
apart แยกกัน แยกจาก แยกต่างหาก
dissolve ละลายน้ำ ละลายยา ละลายผง ละลายใน
follow ปฏิบัติตาม ทำตาม
ignore เพิกเฉย ละเลย ไม่สนใจ
barefoot เท้าเปล่า
shoes รองเท้า
too_little น้อยเกินไป ไม่เพียงพอ ไม่พอ
enough เพียงพอ ให้พอ
too_much มากเกินไป
raw ดิบ
cooked ปรุงสุก สุกแล้ว ต้มสุก ที่สุก
alone คนเดียว ตามลำพัง ลำพัง
accompanied พาคน มีคนมาด้วย มากับ ญาติมาด้วย มีผู้
stay_home อยู่บ้าน อยู่ที่บ้าน อยู่แต่ในบ้าน
go_out ออกนอกบ้าน ออกจากบ้าน ออกไปข้างนอก
bring นำมา พกมา เอามา นำบัตร นำยา
left_at_home ไว้ที่บ้าน ทิ้งไว้ที่บ้าน
protect ปกป้อง ป้องกัน
bottle ทิ้งขวด เก็บขวด
pull ดึงสาย
water ผสมน้ำให้ ละลายน้ำแข็ง ละลายน้ำ
milk ละลายนม
wash ล้างออก
loose คลายมือ ผ่อนคลาย คลายกล้ามเนื้อ
muscle คลายกล้ามเนื้อ
powder ละลายผง
foot เท้าเปล่า
= what helps and what harms, and its contrary
wake ปลุก
let_sleep ปล่อยให้ลูกหลับ ปล่อยให้หลับ ให้หลับต่อ หลับต่อ นอนต่อ ให้นอนต่อ
strengthen แข็งแรง เสริมสร้าง แข็งแรงขึ้น
weaken อ่อนแอ อ่อนแรงลง
prevent ป้องกัน หลีกเลี่ยง
cause ทำให้เกิด ก่อให้เกิด เป็นสาเหตุ
stay_in นอนโรงพยาบาล อยู่โรงพยาบาล พักในโรงพยาบาล นอนพักที่โรงพยาบาล
go_home กลับบ้าน
inflate เป่าลม สูบลม
deflate ปล่อยลม
saline น้ำเกลือ
cooked ให้สุก ต้มไข่ให้สุก ปรุงให้สุก สุกแล้ว จนสุก
raw ไข่ดิบ กินดิบ ดิบ
down ให้ศีรษะต่ำ ศีรษะต่ำ
up ให้ศีรษะสูง ศีรษะสูง
= kept beside what is said with them
nothing อย่าง
strong แข็งแรงขึ้น
soft อ่อนแอ
weak อ่อนแรงลง
low ให้ศีรษะต่ำ ศีรษะต่ำ
high ให้ศีรษะสูง ศีรษะสูง
egg ต้มไข่ให้สุก ไข่ดิบ
lie นอนต่อ ให้นอนต่อ นอนโรงพยาบาล
release ปล่อยลม
= held, let go, kept from harm
squeeze หยิบผิวหนัง
protect พ้นจาก ให้พ้น
vanish ไข้จะหาย ไข้หาย หายไข้
= more of it
skin หยิบผิวหนัง
= what may not be done
forbidden ห้ามใช้ ใช้ไม่ได้ ไม่ควรใช้
not ห้ามใช้ ใช้ไม่ได้ ไม่ควรใช้
= put in, free, breath
insert ใส่ เหน็บ
put_on ใส่
free_charge ฟรี ไม่เสียค่าใช้จ่าย ไม่มีค่าใช้จ่าย
paid เสียเงิน จ่ายเงิน เสียค่าใช้จ่าย
"""

DRUGS = """
paracetamol พาราเซตามอล อะเซตามิโนเฟน
ibuprofen ไอบูโพรเฟน
aspirin แอสไพริน
naproxen นาพรอกเซน
diclofenac ไดโคลฟีแนค ไดโคลฟีแนก
codeine โคเดอีน
tramadol ทรามาดอล
morphine มอร์ฟีน
warfarin วาร์ฟาริน
heparin เฮพาริน
clopidogrel โคลพิโดเกรล
apixaban อะพิซาแบน อะพิกซาแบน อาพิซาแบน
rivaroxaban ริวารอกซาแบน
insulin อินซูลิน
metformin เมตฟอร์มิน
prednisone เพรดนิโซน
prednisolone เพรดนิโซโลน
dexamethasone เดกซาเมทาโซน
hydrocortisone ไฮโดรคอร์ติโซน
methotrexate เมโธเทรกเซต เมโทเทรกเซต
amoxicillin อะม็อกซีซิลลิน อะม็อกซิซิลลิน อะมอกซีซิลลิน
penicillin เพนิซิลลิน
azithromycin อะซิโธรมัยซิน อะซิโทรมัยซิน
erythromycin อิริโทรมัยซิน อีริโทรมัยซิน อิริโธรมัยซิน
clarithromycin คลาริโทรมัยซิน คลาริโธรมัยซิน
doxycycline ด็อกซีไซคลิน
ciprofloxacin ซิโปรฟลอกซาซิน
cephalexin เซฟาเลกซิน
metronidazole เมโทรนิดาโซล
fluconazole ฟลูโคนาโซล
aciclovir อะไซโคลเวียร์
lidocaine ลิโดเคน
salbutamol ซาลบูทามอล
omeprazole โอเมพราโซล
furosemide ฟูโรซีไมด์ ฟูโรเซไมด์
spironolactone สไปโรโนแลคโตน
amlodipine แอมโลดิปีน
lisinopril ลิซิโนพริล
enalapril อีนาลาพริล
losartan โลซาร์แทน
valsartan วาลซาร์แทน
metoprolol เมโทโพรลอล
propranolol โพรพราโนลอล
atenolol อะทีโนลอล
bisoprolol ไบโซโพรลอล
digoxin ดิจอกซิน
amiodarone อะมิโอดาโรน
atorvastatin อะทอร์วาสแตติน
simvastatin ซิมวาสแตติน
levothyroxine เลโวไทรอกซิน
carbamazepine คาร์บามาซีปีน
valproate วาลโปรเอต
phenytoin เฟนิโทอิน
gabapentin กาบาเพนติน
pregabalin พรีกาบาลิน
lithium ลิเทียม
diazepam ไดอะซีแพม
lorazepam ลอราซีแพม
amitriptyline อะมิทริปไทลีน
fluoxetine ฟลูออกซิทีน ฟลูออกเซทีน
sertraline เซอร์ทราลีน
loratadine ลอราทาดีน
cetirizine เซทิริซีน
adrenaline อะดรีนาลีน
tamoxifen ทามอกซิเฟน
fluticasone ฟลูติคาโซน
budesonide บูเดโซไนด์
iron ธาตุเหล็ก
zinc สังกะสี
calcium แคลเซียม
potassium โพแทสเซียม
magnesium แมกนีเซียม
folic_acid กรดโฟลิก
"""
