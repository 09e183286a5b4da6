"""Vietnamese: syllables are written apart, so forms hold ``_``; nothing has endings."""

STATE = "confirmed"

WORDS = """
= numbers in words
6:month nửa_năm
1 một
2 hai
3 ba
4 bốn tư
5 năm
6 sáu
7 bảy
8 tám
9 chín
10 mười
1/2 nửa một_nửa phân_nửa
1/4 một_phần_tư phần_tư
3/4 ba_phần_tư
1/3 một_phần_ba
2/3 hai_phần_ba
3/2 một_rưỡi
+1/2 rưỡi
1st đầu_tiên thứ_nhất
2nd thứ_nhì thứ_hai
nth thứ_#
last cuối_cùng cuối

= what a number counts
tablet viên viên_thuốc viên_nén
capsule viên_nang nang viên_con_nhộng con_nhộng
puff nhát_xịt lần_xịt nhát hơi_xịt hơi lần_hít
drop giọt
patch miếng_dán cao_dán
sachet gói
teaspoon muỗng_cà_phê thìa_cà_phê muỗng_trà
tablespoon muỗng_canh thìa_canh muỗng_súp muỗng_ăn_canh
spoon muỗng thìa
bottle chai lọ
box hộp
vial ống lọ_tiêm
unit đơn_vị
glass ly cốc tách
dose liều cữ_thuốc
injection mũi mũi_tiêm
suppository viên_đặt viên_đạn viên_thuốc_đạn thuốc_đạn
stitch mũi_khâu mũi_chỉ
visit lần_khám buổi_hẹn buổi_khám
person người bệnh_nhân phụ_nữ đàn_ông trẻ_em

= how often
times lần lượt
1x một_lần
2x hai_lần
3x ba_lần
4x bốn_lần
1/hour hằng_giờ mỗi_giờ
1/day hằng_ngày hàng_ngày mỗi_ngày
1/week hằng_tuần hàng_tuần mỗi_tuần
1/month hằng_tháng hàng_tháng mỗi_tháng
1/year hằng_năm hàng_năm mỗi_năm
every mỗi_# cứ_# cách_nhau_# cứ_mỗi_# mỗi
1/2day cách_ngày hai_ngày_một_lần cách_nhật cách_một_ngày hai_ngày_uống hai_ngày_dùng
1/2week cách_tuần
per một_# trong_một_# trong_#
as_needed khi_cần nếu_cần khi_cần_thiết

= periods
minute phút
hour giờ tiếng giờ_đồng_hồ tiếng_đồng_hồ
day ngày hôm
week tuần tuần_lễ
month tháng
year năm tuổi
14:day hai_tuần

= bounds
over trên_# hơn_# quá_# vượt_quá_# cao_hơn_# lớn_hơn_# nhiều_hơn_# lâu_hơn_# vượt_# già_hơn_# nặng_hơn_# ngoài_# đã_ngoài_#
under dưới_# ít_hơn_# thấp_hơn_# nhỏ_hơn_# chưa_đến_# chưa_đầy_# chưa_đủ_# không_đến_# ngắn_hơn_# không_đầy_# nhẹ_hơn_# chưa_được_# chưa_tới_# không_tới_# xuống_dưới_# tụt_xuống_# tụt_dưới_#
at_least ít_nhất_# tối_thiểu_# #_trở_lên không_dưới_# không_ít_hơn_# #_hoặc_hơn từ_#_trở_lên #_hoặc_nhiều_hơn #_hoặc_cao_hơn ít_nhất_là_#
at_most nhiều_nhất_# tối_đa_# không_quá_# không_vượt_quá_# không_hơn_# #_trở_xuống #_hoặc_ít_hơn đến_# không_nhiều_hơn_# không_được_quá_# đừng_uống_quá_# tối_đa_là_# nhiều_nhất_là_# cho_đến_# không_uống_quá_# không_trên_# không_dùng_quá_#

= time beside a number
within trong_vòng_# trong_# nội_trong_#
after_n sau_# #_sau sau_khi_qua_# hơn_#_sau qua_#
before_n trước_# #_trước
for_n trong_# trong_suốt_# suốt_#
minus âm_# trừ_# dưới_không_#
or hoặc hay

= ratios
part_of trong trong_số trên

= halves and parts of the day, meals
am sáng rạng_sáng buổi_sáng
pm chiều tối đêm buổi_chiều buổi_tối
noon trưa giữa_trưa buổi_trưa
midnight nửa_đêm
clock lúc_#
half_past #_rưỡi
morning sáng buổi_sáng
afternoon chiều buổi_chiều
evening tối buổi_tối
night đêm ban_đêm
bedtime trước_khi_ngủ đi_ngủ trước_khi_đi_ngủ lúc_đi_ngủ
breakfast bữa_sáng ăn_sáng
lunch bữa_trưa ăn_trưa
dinner bữa_tối ăn_tối
meal bữa_ăn ăn bữa bữa_cơm ăn_cơm

= weekdays and months
mon thứ_hai
tue thứ_ba
wed thứ_tư
thu thứ_năm
fri thứ_sáu
sat thứ_bảy
sun chủ_nhật

= scales of temperature
°C độ_c celsius
°F độ_f fahrenheit

= words before a Roman numeral
stage giai_đoạn
type loại típ tuýp týp
grade độ cấp
factor yếu_tố
phase pha giai_đoạn
class nhóm

= negation
not không chưa chẳng chớ đừng nhịn
not_counted không_chỉ hay_không không_những không_quá không_dưới không_khí thiếu_máu
not_otherwise tránh cấm nhịn_ăn nhịn mới_được kiêng khoan

= opposites
before trước trước_khi
after sau sau_khi
with cùng với cùng_với kèm
without không_có mà_không không_cần
on_empty bụng_đói lúc_đói khi_đói
on_full bụng_no lúc_no khi_no no_bụng sau_khi_ăn cùng_với_thức_ăn cùng_thức_ăn với_thức_ăn trong_bữa_ăn
above phía_trên bên_trên
below phía_dưới bên_dưới
stop ngừng ngưng dừng
start bắt_đầu
continue tiếp_tục
take uống dùng
skip bỏ_qua bỏ
avoid tránh đừng_uống xin_đừng
increase tăng
reduce giảm hạ xuống_còn
wet ướt ẩm
dry khô lau_khô
hot nóng
cold lạnh
warm ấm
cool mát
low thấp
high cao
positive dương_tính
negative âm_tính
safe an_toàn không_nguy_hiểm
unsafe không_an_toàn nguy_hiểm
open mở
closed đóng
clean sạch
dirty bẩn dơ
mouth miệng đường_uống
skin da
eye mắt
ear tai
nose mũi
rectum trực_tràng hậu_môn
vagina âm_đạo
arm cánh_tay
leg chân
hand bàn_tay
foot bàn_chân
both cả_hai hai_bên
each từng mỗi_bên
one_of một_trong chỉ_một một_bên
day_time ban_ngày
first_of trước_tiên đầu_tiên
last_of sau_cùng cuối_cùng
male nam đàn_ông nam_giới
female nữ phụ_nữ nữ_giới
mother mẹ
father cha bố ba_của
better đỡ cải_thiện khá_hơn tốt_hơn
worse nặng_hơn tệ_hơn xấu_đi nặng_thêm trầm_trọng
even_if ngay_cả_khi dù cho_dù kể_cả_khi mặc_dù dẫu
only_if chỉ_khi chỉ_nếu chỉ_trong_trường_hợp
unless trừ_khi trừ_phi
until khi_chưa cho_đến_khi cho_đến_khi cho_tới_khi đến_khi
because vì bởi_vì do_vì
if nếu
when khi
remove tháo gỡ bóc lấy_ra
leave_on để_nguyên giữ_nguyên
inside bên_trong
outside bên_ngoài
sit ngồi
stand đứng
lie nằm
more nhiều_hơn nhiều
less ít_hơn ít
early sớm
late muộn trễ
push đẩy ấn nhấn
pull kéo
up lên lên_trên
down xuống xuống_dưới
thin mỏng
thick dày đặc
front phía_trước
back_of phía_sau
always luôn luôn_luôn
never không_bao_giờ đừng_bao_giờ
fast nhanh
slow chậm từ_từ
strong mạnh
weak yếu
normal bình_thường
abnormal bất_thường không_bình_thường
mild nhẹ
severe nặng dữ_dội nghiêm_trọng
adult người_lớn
child trẻ_em trẻ trẻ_nhỏ
tight chặt chật
loose lỏng rộng
on_full cùng_thức_ăn trong_bữa_ăn cùng_bữa_ăn trong_khi_ăn
morning khi_thức_dậy lúc_thức_dậy
only chỉ
not_counted không_sao đừng_quên
clock #g
red đỏ màu_đỏ
white trắng màu_trắng
yellow vàng màu_vàng
brown nâu màu_nâu
pink hồng màu_hồng
blue xanh_dương xanh_lam xanh_da_trời
green xanh_lá xanh_lục
black đen
with cùng_thức_ăn trong_bữa_ăn cùng_bữa_ăn trong_khi_ăn
meal cùng_thức_ăn trong_bữa_ăn cùng_bữa_ăn trong_khi_ăn
then rồi sau_đó
jan tháng_giêng tháng_một
feb tháng_hai
mar tháng_ba
apr tháng_tư
may tháng_năm
jun tháng_sáu
jul tháng_bảy
aug tháng_tám
sep tháng_chín
oct tháng_mười
nov tháng_mười_một
dec tháng_mười_hai tháng_chạp
not_before thì_mới mới_được rồi_mới chỉ_khi
3rd thứ_ba
4th thứ_tư
5th thứ_năm
double gấp_đôi
inhale hít_vào hít
exhale thở_ra
within_reach trong_tầm_với trong_tầm_tay
out_of_reach xa_tầm_tay ngoài_tầm_tay xa_tầm_với ngoài_tầm_với
powder bột thuốc_bột
water nước
milk sữa
juice nước_ép nước_trái_cây
salt muối
sugar đường
oil dầu
wait đợi chờ
same giống cùng_một như_nhau
different khác
still vẫn_còn kéo_dài
use sử_dụng
let để_cho
old cũ
new mới
1 nguyên_một một_*_nguyên
halve giảm_một_nửa nửa_liều một_nửa_liều
common thường_gặp phổ_biến hay_gặp
rare hiếm hiếm_gặp ít_gặp
awake tỉnh tỉnh_táo thức
asleep ngủ
covered che đậy che_phủ băng_kín
uncovered để_hở để_trần
inside mặt_trong phía_trong
outside mặt_ngoài phía_ngoài
loose nới nới_lỏng
tight siết thắt_chặt
up kê_cao nâng_cao giơ_cao
down hạ_thấp cúi_xuống
backward ra_sau về_phía_sau ngửa
forward về_phía_trước ra_trước cúi
some một_số vài
all tất_cả toàn_bộ mọi mọi_người
none_of không_ai không_loại_nào
upper trên_cùng phần_trên phía_trên
bottom_part dưới_cùng phần_dưới phía_dưới
fridge tủ_lạnh
freezer ngăn_đá đông_lạnh
room_temperature nhiệt_độ_phòng
chew nhai
swallow nuốt
gain_weight tăng_cân
lose_weight giảm_cân sụt_cân
pregnant mang_thai có_thai thai_kỳ
breastfeeding cho_con_bú
under_tongue dưới_lưỡi
on_tongue trên_lưỡi
today hôm_nay
tomorrow ngày_mai
yesterday hôm_qua
urine nước_tiểu đi_tiểu tiểu_tiện khi_tiểu
stool phân
blood máu
constipation táo_bón
diarrhoea tiêu_chảy
kidney thận
liver gan
heart tim
lung phổi
weekend cuối_tuần
working_day ngày_thường ngày_làm_việc
deep sâu
shallow nông
day_after ngày_hôm_sau hôm_sau
day_before ngày_hôm_trước hôm_trước
low hạ_đường_huyết hạ_huyết_áp
high tăng_huyết_áp tăng_đường_huyết
healthy khỏe_mạnh
sick ốm bệnh
every_other cách_ngày
1/2day cách_ngày
small nhỏ
large lớn to
vein tĩnh_mạch
muscle cơ bắp tiêm_bắp
baby em_bé trẻ_sơ_sinh
teen thiếu_niên
switch_on bật
switch_off tắt
end kết_thúc
high liều_cao_hơn cao_hơn
low liều_thấp_hơn thấp_hơn
gone hết khỏi biến_mất dứt
instead thay_cho thay_vì thay
than hơn
except trừ ngoại_trừ
clockwise cùng_chiều_kim theo_chiều_kim
anticlockwise ngược_chiều_kim
most hầu_hết phần_lớn đa_số
few rất_ít
tea trà
coffee cà_phê
alcohol rượu
meat thịt
fish cá
egg trứng
fruit trái_cây hoa_quả
bread bánh_mì
lenses kính_áp_tròng
syringe ống_tiêm bơm_tiêm
syrup si-rô siro
soft mềm
hard cứng
shower vòi_sen
bath bồn_tắm
sit_side nằm_nghiêng
on_back nằm_ngửa
knee đầu_gối
toe ngón_chân
thigh đùi
belly bụng
male nam_giới đàn_ông
female nữ_giới phụ_nữ
almost_all hầu_như_ai_cũng gần_như_tất_cả
few hầu_như_không_ai
nothing cắt_chỉ chỉ_khâu chỉ_số chỉ_định rút_chỉ mũi_chỉ chỉ_dẫn
grapefruit bưởi bưởi_chùm
orange cam nước_cam
peanut đậu_phộng lạc
almond hạnh_nhân
nuts các_loại_hạt quả_hạch
honey mật_ong
cheese phô_mai phô_mát
yoghurt sữa_chua
banana chuối
apple táo
chocolate sô-cô-la sô_cô_la
soya đậu_nành
wheat lúa_mì
shellfish động_vật_có_vỏ tôm
chicken thịt_gà
vegetable rau_củ rau
blood_sugar đường_huyết đường_trong_máu lượng_đường
blood_pressure huyết_áp
body_weight cân_nặng cân
body_temperature nhiệt_độ_cơ_thể thân_nhiệt
pulse mạch nhịp_tim
doctor bác_sĩ
nurse y_tá điều_dưỡng
pharmacist dược_sĩ
midwife nữ_hộ_sinh
dentist nha_sĩ
spacer buồng_đệm
blue màu_xanh
green màu_xanh_lá xanh_lá_cây
cream kem
ointment thuốc_mỡ
gel gel
lotion sữa_dưỡng
gloves găng_tay
mask khẩu_trang
needle kim kim_tiêm
dressing băng_gạc gạc
soap xà_phòng
towel khăn
lid nắp
cold chườm_đá chườm_lạnh
hot chườm_nóng chườm_ấm
hand rửa_tay
unopened chưa_mở chưa_khui chưa_bóc chưa_dùng
open đã_mở
dark sẫm_màu đậm_màu sẫm màu_sẫm màu_đậm
pale nhạt_màu nhạt màu_nhạt
far xa
near gần
shake lắc
rest nghỉ nghỉ_ngơi
nothing kỳ_nghỉ ngày_nghỉ
move vận_động cử_động di_chuyển cựa_quậy
up giơ_tay giơ nâng kê_cao nâng_lên giơ_lên
down hạ_tay hạ_chân hạ_xuống
reduce hạ_sốt hạ_đường
tight siết siết_chặt buộc_chặt vặn_chặt
loose nới nới_lỏng vặn_lỏng
fasten cài thắt_dây
unfasten mở_khóa cởi tháo_dây
put_on đeo mang_vào mặc đội dán
remove tháo_ra cởi_ra cởi bỏ_ra
inside trong_nhà
outside ngoài_trời ngoài_nhà bên_ngoài
full đầy làm_đầy đổ_đầy
empty trống làm_trống đổ_hết rỗng
heavy vật_nặng đồ_nặng vác_nặng mang_nặng
light vật_nhẹ đồ_nhẹ
hungry đói thấy_đói
sated no thấy_no no_bụng
on_full no_bụng
mild vận_động_nhẹ tập_nhẹ
severe vận_động_mạnh tập_nặng
sit ngồi_dậy
swallow nuốt_nguyên
eat ăn ăn_uống bữa_ăn bữa_sáng bữa_trưa bữa_tối nhịn_ăn thức_ăn đồ_ăn
nothing ăn_mòn
breakfast bữa_sáng
lunch bữa_trưa
dinner bữa_tối
meal bữa_ăn thức_ăn
not_otherwise nhịn_ăn
drink uống ăn_uống đồ_uống thức_uống nước
take uống
water nước
wash rửa tắm_rửa rửa_sạch súc
wound vết_thương vết_mổ
covered băng_lại băng_vết_thương băng_kín
walk đi_bộ đi_lại
run chạy chạy_bộ
swim bơi bơi_lội
rice cơm
sweets đồ_ngọt bánh_kẹo kẹo
after sau_khi_ăn
before trước_khi_ăn
bright sáng_sủa đủ_sáng
dark tối_om tối_quá
awake thức tỉnh
asleep ngủ
eat trước_khi_ăn sau_khi_ăn trong_khi_ăn cùng_thức_ăn lúc_no lúc_đói khi_ăn bụng_no bụng_đói
drink đừng_uống
then rồi_mới
meal ăn_uống
rest giữ_yên nằm_yên ngồi_yên bất_động
up ngẩng
down cúi
narrow hẹp
wide rộng
smooth nhẵn láng
rough nhám thô_ráp sần
lock khóa_lại
unlock mở_khóa
hold_breath nín_thở
breathe hít_thở thở_bình_thường thở_đều
quiet yên_lặng yên_tĩnh
noisy ồn ồn_ào
socks tất vớ
inject tiêm chích

= deeds of hands, and their contraries
discard vứt bỏ_đi vứt_bỏ vứt_đi
keep_it giữ_lại cất_giữ bảo_quản cất
leave_on để_nguyên giữ_nguyên
remove rút tháo rút_ra lấy_ra gỡ
insert đặt_vào đưa_vào nhét cắm_vào chèn
hide giấu che_giấu
diluted pha_loãng
undiluted không_pha_loãng chưa_pha_loãng không_pha
thaw rã_đông
freeze_it đông_lạnh làm_đông
keep_still giữ_yên để_yên bất_động
accept chấp_nhận đồng_ý
refuse từ_chối
exercise tập_thể_dục tập_luyện thể_thao vận_động
rest nghỉ nghỉ_ngơi
unwashed chưa_rửa không_rửa
squeeze bóp siết
release thả buông nhả
break_it bẻ bẻ_đôi
whole nguyên_viên cả_viên
mix trộn pha_trộn khuấy
apart riêng tách_riêng riêng_rẽ
dissolve hòa_tan tan hoà_tan
follow làm_theo tuân_theo tuân_thủ
ignore bỏ_qua phớt_lờ
relax thả_lỏng thư_giãn
tense căng gồng co_cứng
barefoot chân_trần chân_không
shoes giày dép giày_dép
too_little quá_ít
enough đủ
too_much quá_nhiều
warm làm_ấm sưởi hâm_nóng làm_nóng
cool làm_mát làm_nguội chườm_lạnh
awake tỉnh_táo thức không_ngủ
asleep ngủ ngủ_thiếp
bend gập gập_lại co
straighten duỗi duỗi_thẳng
upright thẳng_lưng thẳng_người ngồi_thẳng đứng_thẳng
tight vặn_chặt siết_chặt
loose nới_lỏng vặn_lỏng
remember nhớ ghi_nhớ
forget quên
lock khóa khoá
unlock mở_khóa mở_khoá
stay_home ở_nhà
go_out ra_ngoài
inflate bơm bơm_hơi bơm_phồng
deflate xả_hơi xả_khí
wake đánh_thức
let_sleep để_bé_ngủ cứ_để_*_ngủ để_*_ngủ
bring mang_theo đem_theo
left_at_home để_*_*_ở_nhà để_ở_nhà để_lại_nhà
on_time đúng_giờ
same cùng_lúc cùng_một_lúc
different khác_nhau
leave_alone một_mình
stay_with ở_bên luôn_ở_bên
stay_in ở_lại_bệnh_viện nằm_viện
go_home về_nhà
protect bảo_vệ che_chắn
expose phơi tiếp_xúc_với_nắng
prevent ngăn_ngừa phòng_ngừa ngăn
cause gây_ra gây
strengthen tăng_cường làm_mạnh
weaken làm_yếu suy_yếu
safe vô_hại
iron sắt
zinc kẽm
calcium canxi
potassium kali
magnesium magie magiê
bleach thuốc_tẩy
vinegar giấm
saline nước_muối
peroxide oxy_già ô_xy_già
alcohol cồn rượu
broken rách hỏng vỡ
intact nguyên_vẹn
outside ra_ngoài_trời
"""
