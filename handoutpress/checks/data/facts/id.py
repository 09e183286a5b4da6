"""Indonesian; Malay (``ms``) takes the words that are the same."""

STATE = "drafted"

WORDS = """
= numbers in words
6:month setengah_tahun
1 satu se
2 dua
3 tiga
4 empat
5 lima
6 enam
7 tujuh
8 delapan
9 sembilan
10 sepuluh
1/2 setengah separuh
1/4 seperempat
+1/2 setengah
1st pertama
2nd kedua
3rd ketiga
last terakhir

= what a number counts
tablet tablet pil butir biji
capsule kapsul
puff semprotan isapan hirupan
drop tetes
patch plester koyo
sachet saset sachet bungkus
teaspoon sendok_teh
tablespoon sendok_makan
spoon sendok
bottle botol
box kotak dus
unit unit
glass gelas cangkir
dose dosis
injection suntikan
stitch jahitan
person orang pasien

= how often
times kali
1x sekali satu_kali
2x dua_kali
3x tiga_kali
4x empat_kali
1/day setiap_hari tiap_hari harian
1/week setiap_minggu tiap_minggu mingguan
1/month setiap_bulan tiap_bulan bulanan
1/year setiap_tahun tahunan
every setiap_# tiap_#
1/2day dua_hari_sekali selang_sehari
per per_#
as_needed bila_perlu jika_perlu bila_diperlukan jika_diperlukan

= periods
minute menit
hour jam
day hari sehari
week minggu pekan seminggu
month bulan sebulan
year tahun

= bounds
over lebih_dari_# di_atas_# melebihi_# lebih_tua_dari_#
under kurang_dari_# di_bawah_# lebih_muda_dari_#
at_least minimal_# setidaknya_# paling_sedikit_# sekurang-kurangnya_# #_atau_lebih #_ke_atas
at_most maksimal_# tidak_lebih_dari_# hingga_# paling_banyak_# #_atau_kurang jangan_lebih_dari_# sampai_#

= time beside a number
within dalam_# dalam_waktu_#
after_n setelah_# sesudah_# #_kemudian #_setelah
before_n sebelum_# #_sebelum
for_n selama_#
minus minus_#
or atau

= ratios
part_of dari

= parts of the day, meals
am pagi
pm sore malam siang
noon tengah_hari
midnight tengah_malam
clock pukul_# jam_#
morning pagi
afternoon sore siang
evening malam
night malam
bedtime sebelum_tidur
breakfast sarapan
lunch makan_siang
dinner makan_malam
meal makan makanan

= scales
°C celsius celcius derajat_celsius derajat_celcius
°F fahrenheit derajat_fahrenheit

= negation
not tidak bukan jangan tanpa belum tak dilarang
not_counted tidak_hanya tidak_lebih_dari
not_otherwise hindari larang*

= opposites
before sebelum
after setelah sesudah
with bersama dengan
without tanpa
on_empty perut_kosong
on_full perut_kenyang
above atas
below bawah
stop berhenti hentikan
start mulai
continue lanjutkan teruskan
take minum minumlah
skip lewatkan lupa
avoid hindari
increase tingkatkan tambah
reduce kurangi turunkan
wet basah
dry kering
hot panas
cold dingin
warm hangat
low rendah
high tinggi
positive positif
negative negatif
safe aman
unsafe berbahaya
open buka terbuka
closed tutup tertutup
mouth mulut
skin kulit
eye mata
ear telinga
nose hidung
both kedua
better membaik
worse memburuk
even_if meskipun walaupun
only_if hanya_jika
unless kecuali
until sampai hingga
because karena
always selalu
never tidak_pernah
mild ringan
severe berat parah
adult dewasa
child anak anak-anak
new baru
old lama bekas
covered tertutup tutup tutupi ditutup
uncovered terbuka dibuka biarkan_terbuka
upper atas
bottom_part bawah
all_of semua seluruh
one_of salah_satu hanya_satu sebelah_saja
both keduanya kedua-duanya
each masing-masing setiap_mata tiap_mata
except kecuali selain
only hanya saja cuma khusus semata
gain_weight berat_badan_naik kenaikan_berat bertambah_berat berat_badan_bertambah
lose_weight berat_badan_turun penurunan_berat berat_badan_berkurang
full penuh
empty kosong kosongkan mengosongkan dikosongkan
swallow telan menelan ditelan
spit_out ludahkan meludahkan muntahkan
chew kunyah mengunyah dikunyah
put_on tempelkan menempelkan pasang memasang kenakan pakai
soft lunak lembut
hard keras
solid padat
liquid cair cairan
common umum sering_terjadi
rare jarang langka
heavy berat
light ringan
deep dalam-dalam dalam_dalam
shallow dangkal
next berikutnya
previous sebelumnya
tomorrow besok
yesterday kemarin
bend tekuk menekuk ditekuk
straighten luruskan meluruskan lurus
large lebih_besar sulung
small lebih_kecil bungsu
inhale tarik_napas menarik_napas tarik_nafas hirup menghirup
exhale embuskan_napas hembuskan_napas embuskan hembuskan mengembuskan menghembuskan
start dimulai memulai
stop berhentilah
switch_on nyalakan hidupkan
switch_off matikan
vein vena pembuluh_vena
muscle otot
end selesai berakhir
arm lengan
hand tangan
leg kaki tungkai
foot telapak_kaki
male laki-laki pria
female perempuan wanita
mother ibu
father ayah bapak
clean bersih
dirty kotor
cool sejuk
abnormal tidak_normal abnormal
normal normal
remove lepaskan lepas cabut copot melepas
leave_on biarkan_menempel biarkan_terpasang
inside di_dalam
outside di_luar
sit duduk
stand berdiri
lie berbaring baring
more lebih_banyak
less lebih_sedikit
early lebih_awal dini
late terlambat
fast cepat
slow perlahan pelan pelan-pelan
up ke_atas
down ke_bawah
thin tipis
thick tebal kental
front depan
back_of belakang
strong kuat
weak lemah
tight kencang ketat erat
loose longgar
push dorong tekan
pull tarik
same sama
different berbeda lain
double ganda dua_kali_lipat
if jika kalau bila apabila
when ketika saat
out_of_reach jauh_dari_jangkauan di_luar_jangkauan
within_reach dalam_jangkauan
rectum dubur anus
vagina vagina
day_time siang_hari
left kiri
right kanan
first_of lebih_dulu terlebih_dahulu
wait tunggu menunggu tunggulah
then lalu kemudian
still masih
use gunakan menggunakan memakai
water air
milk susu
juice jus
salt garam
sugar gula
oil minyak
powder bubuk serbuk
white putih
blue biru
red merah
green hijau
yellow kuning
brown cokelat coklat
pink merah_muda
black hitam
at_most #_ke_bawah
until_n sampai_jam_# hingga_jam_# sampai_pukul_# hingga_pukul_# sampai_# hingga_#
from_n mulai_jam_# dari_jam_# mulai_pukul_# dari_pukul_# sejak_jam_# sejak_pukul_# mulai_#
clock sampai_jam_# hingga_jam_# sampai_pukul_# hingga_pukul_# mulai_jam_# dari_jam_# mulai_pukul_# dari_pukul_# sejak_jam_# sejak_pukul_#
halve setengah_dosis separuh_dosis dikurangi_setengah dibagi_dua
asleep tertidur tidur
awake sadar terjaga terbangun
fridge kulkas lemari_es
freezer freezer pembeku
room_temperature suhu_ruang suhu_ruangan suhu_kamar
pregnant hamil kehamilan
breastfeeding menyusui
under_tongue di_bawah_lidah bawah_lidah
on_tongue di_atas_lidah
today hari_ini
urine urine air_seni kencing
stool tinja feses
blood darah
constipation sembelit
diarrhoea diare
kidney ginjal
liver hati
heart jantung
lung paru paru-paru
weekend akhir_pekan
working_day hari_kerja
day_after keesokan_hari* hari_berikutnya
healthy sehat
sick sakit
upright tegak
upside_down terbalik
reduce berkurang menurun
increase bertambah meningkat
better berkurang mereda
worse bertambah
1/3 sepertiga
2/3 dua_pertiga
up ditinggikan diangkat
down direndahkan diturunkan
4th keempat
5th kelima
6th keenam
7th ketujuh
8th kedelapan
9th kesembilan
10th kesepuluh
come_back kambuh
vanish hilang menghilang
rest istirahat istirahatkan beristirahat
move gerakkan menggerakkan bergerak digerakkan
tight kencangkan mengencangkan eratkan rapatkan
loose longgarkan melonggarkan kendurkan kendur
put_on pakailah pakai memakai kenakan mengenakan dipakai
remove lepaskan lepas melepas melepaskan
fasten kencangkan pasang ikat ikatkan
unfasten lepaskan buka
open buka
inside di_dalam_ruangan di_dalam_rumah
outside di_luar_ruangan di_luar_rumah
full isi mengisi diisi penuhi
empty kosongkan
up angkat tinggikan naikkan
down turunkan rendahkan
reduce turunkan
hungry lapar
sated kenyang
eat makan makanan memakan sarapan
meal makan makanan
drink minum meminum minuman
take minum
wash cuci mencuci bilas
wound luka
walk berjalan jalan
run berlari lari
swim berenang
rice nasi
sweets permen kue
mild olahraga_ringan
severe olahraga_berat
worse lebih_parah makin_parah semakin_parah lebih_buruk
better lebih_baik
light barang_ringan
heavy barang_berat
narrow sempit
wide lebar
smooth halus
rough kasar
lock kunci mengunci
hold_breath tahan_napas menahan_napas
quiet tenang
noisy bising berisik
socks kaus_kaki
inject suntikkan menyuntikkan

= deeds of hands, and their contraries
discard buang membuang dibuang buanglah
keep_it simpan simpanlah disimpan menyimpan
leave_on biarkan_*_terpasang biarkan_terpasang tetap_terpasang jangan_dilepas
remove lepas* copot* cabut* keluarkan tanggalkan buka_baju
insert masuk* sisipkan
hide rahasiakan sembunyikan rahsiakan menyembunyikan merahasiakan
diluted diencerkan encerkan dicairkan cairkan diencer*
undiluted tanpa_diencerkan tidak_diencerkan tanpa_pengenceran tanpa_dicairkan
thaw cairkan_es lelehkan nyahbeku* dicairkan_dari
freeze_it bekukan dibekukan membekukan
keep_still diam tidak_bergerak jangan_bergerak
accept terima menerima setuju* terimalah
refuse tolak menolak
exercise olahraga berolahraga senam bersenam latihan
rest istirahat* beristirahat berehat rehat
unwashed tanpa_dicuci tidak_dicuci
wash cuci mencuci dicuci basuh membasuh
rinse bilas* berkumur kumur*
squeeze remas genggam perah* picit
release lepaskan lepas
break_it belah patahkan bagi_dua membelah pecahkan
whole utuh utuh-utuh
chew kunyah mengunyah gerus
swallow telan menelan
spit_out ludah* muntahkan keluarkan_ludah
mix campur* mencampur aduk
apart terpisah secara_terpisah berasing* asingkan
dissolve larut* larutkan
follow ikuti patuhi turuti
ignore abaikan mengabaikan
relax rilekskan lemaskan kendurkan_otot rileks
tense tegangkan kencangkan_otot
barefoot tanpa_alas_kaki telanjang_kaki berkaki_ayam bertelanjang_kaki
shoes sepatu alas_kaki sandal kasut
too_little terlalu_sedikit kurang
enough cukup secukupnya mencukupi
too_much terlalu_banyak berlebihan
warm hangat* panaskan memanaskan
cool dinginkan mendinginkan sejuk*
awake terjaga bangun berjaga
asleep tidur tertidur
bend tekuk menekuk ditekuk bengkokkan
straighten luruskan lurus meluruskan
upright tegak duduk_tegak
put_on pakai kenakan memakai sarungkan
covered tutup_luka tutupi menutupi ditutup
uncovered terbuka terdedah tanpa_penutup
tight kencang* erat ketat* eratkan
loose longgar* kendur* kendurkan
on_belly tengkurap meniarap telungkup
on_back telentang terlentang
sit_side miring mengiring menyamping
up angkat naikkan tinggikan ditinggikan
down turunkan rendahkan menggantung
push dorong tekan tolak_pintu
pull tarik menarik
open buka membuka terbuka
closed tutup menutup tertutup
remember ingat ingatlah ingat-ingat
forget lupa terlupa melupakan
switch_on nyalakan hidupkan
switch_off matikan
full isi penuh
empty kosong* kosongkan
inhale tarik_napas hirup tarik_nafas
exhale hembuskan embuskan keluarkan_napas
gain_weight berat_badan_naik bertambah_berat
lose_weight berat_badan_turun menurunkan_berat
lock kunci
unlock buka_kunci
tell beri_tahu beritahu memberi_tahu maklumkan
walk jalan berjalan
shake kocok goncang
connect sambungkan pasang
disconnect putuskan cabut
stay_home tetap_di_rumah diam_di_rumah tinggal_di_rumah kekal_di_rumah
go_out keluarlah keluar_rumah keluar_dari_rumah
inflate pompa kembungkan mengembang* pam
deflate kempiskan keluarkan_udara
wake bangunkan membangunkan kejutkan
let_sleep biarkan_*_tidur
bring bawa membawa bawalah
left_at_home tinggalkan_*_*_di_rumah tinggalkan_di_rumah tinggalkan_*_di_rumah
on_time tepat_waktu tepat_masa
same bersamaan sama serentak
different berbeda berlainan berbeza
leave_alone sendirian bersendirian tinggalkan_*_sendirian
stay_with dampingi temani sentiasa_bersama
stay_in menginap tinggal_di_hospital rawat_inap
go_home pulang
protect lindungi melindungi
expose paparkan mendedahkan jemur dedahkan
prevent mencegah cegah
cause menyebabkan menimbulkan
strengthen memperkuat menguatkan perkuat
weaken melemahkan
safe aman tidak_berbahaya selamat
rinse bilas
leave_on biarkan_*_di_rambut tetap_menempel biarkan_*_menempel
hold_breath tahan_nafas
breathe bernapas_seperti_biasa bernafas_seperti_biasa bernapas_normal
warm suam
reduce kurangkan
doctor dokter doktor
nurse perawat jururawat
iron besi
zinc seng
calcium kalsium
potassium kalium
magnesium magnesium
out_of_reach jauh_daripada jauh_dari
bleach pemutih peluntur
vinegar cuka
saline larutan_garam air_garam salin garam_fisiologis
peroxide peroksida
alcohol alkohol
broken rusak robek rosak pecah
intact utuh
"""
