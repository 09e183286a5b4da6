"""Indonesian; Malay (``ms``) takes the words that are the same."""

STATE = "drafted"

WORDS = """
= numbers in words
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
°C celsius
°F fahrenheit

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
"""
