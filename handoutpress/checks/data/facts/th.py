"""Thai: written without spaces, so a form is found anywhere and the longest wins."""

STATE = "drafted"

WORDS = """
= numbers in words
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
+1/2 เม็ดครึ่ง ชั่วโมงครึ่ง วันครึ่ง ช้อนครึ่ง
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
am เช้า โมงเช้า
pm เย็น บ่าย ค่ำ ทุ่ม
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
°C เซลเซียส
°F ฟาเรนไฮต์

= negation
not ไม่ ห้าม อย่า ปราศจาก ไร้
not_counted ไม่เพียง ไม่สบาย ไม่เกิน ไม่น้อยกว่า ไม่ต่ำกว่า
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
"""
