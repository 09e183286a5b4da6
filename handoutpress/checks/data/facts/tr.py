"""Turkish. Suffixes stand behind almost every word: forms end in ``*`` where nothing else begins so."""

STATE = "confirmed"

WORDS = """
= numbers in words
6:month yarım_yıl
1 bir tek birer birde biri birinde
1/2 yarım yarı yarısı yarısını yarısının
1/4 çeyrek dörtte_bir çeyreği çeyreğini dörtte_biri dörtte_birinde
3/4 dörtte_üç dörtte_üçü
1/3 üçte_bir üçte_biri üçte_birini üçte_birinde
2/3 üçte_iki üçte_ikisi
3/2 bir_buçuk
+1/2 buçuk
1st birinci ilk
2nd ikinci
3rd üçüncü
4th dördüncü
5th beşinci
nth #.
last son sonuncu

= what a number counts
tablet tablet* hap hapı haplar hapları
capsule kapsül*
puff puf püskürtme* fıs sıkım
drop damla*
patch bant bandı yama* flaster*
sachet saşe* poşet*
teaspoon çay_kaşığı tatlı_kaşığı çay_kaşığ*
tablespoon yemek_kaşığı çorba_kaşığı yemek_kaşığ*
spoon kaşık* kaşığ*
bottle şişe*
box kutu*
vial ampul* flakon*
unit ünite* birim*
glass bardak* bardağ* fincan*
dose doz*
injection iğne* enjeksiyon* aşı aşısı
suppository fitil*
stitch dikiş*
visit ziyaret* randevu*
person kişi* hasta* insan* kadın* erkek* çocuk* yetişkin*

= how often
times kez defa kere defada
1x bir_kez bir_defa bir_kere
2x iki_kez iki_defa iki_kere
3x üç_kez üç_defa üç_kere
4x dört_kez dört_defa dört_kere
1/hour saat_başı
1/day günlük her_gün
1/week haftalık her_hafta
1/month aylık her_ay
1/year yıllık her_yıl
every her_# #_bir #_arayla #_aralıklarla #_aralıkla her
1/2day gün_aşırı günaşırı iki_günde_bir
1/2week iki_haftada_bir
per günde haftada ayda yılda saatte #_başına
as_needed gerektiğinde gerekirse ihtiyaç_halinde ihtiyaç_duyduğunuzda gerek_duyarsanız ihtiyacınız_olursa

= periods
minute dakika* dk
hour saat*
day gün günü günde günden günlük günler günün güne
week hafta* haftada
month ay ayda aydan aylık aylar ayı aya
year yıl* yaş* sene*

= bounds
over #_fazla #_büyük #_üzeri #_üzerinde #_üstü #_üstünde #_üstündeyse #_üzerindeyse #_üstündeyken #_üzerindeki #_üstündeki #_yüksek #_uzun #_yukarı #_aşarsa #_aşan #_geçerse #_aşıyorsa #_geçen #_daha_fazla #_daha_büyük #_daha_yüksek #_daha_uzun #_üzerine #_üstüne #_yüksek* #_büyük* #_uzun* #_ağır #_üstündeyse #_üzerindeyse #_çıkarsa #_geçmiş #_aşkın #_aşmış
under #_az #_küçük #_altı #_altında #_altındaysa #_altındayken #_altındaki #_düşük #_kısa #_aşağı #_daha_az #_daha_küçük #_daha_düşük #_daha_kısa #_altına #_doldurmamış #_doldurmayan #_düşük* #_küçük* #_az_ise #_kısa* #_inerse #_altına_inerse #_hafif #_hafif* #_aşmadıkça
at_least en_az_# asgari_# #_veya_daha_fazla #_ve_üzeri #_ve_üstü #_az_olmamak #_ve_daha_büyük #_veya_üzeri #_ya_da_daha_fazla #_itibaren minimum_# #_veya_daha_büyük #_az_uyumayın #_az_beklemeyin #_az_almayın #_az_olmasın #_ve_üzerinde #_ve_üstünde #_veya_daha_uzun #_veya_üstü
at_most en_fazla_# en_çok_# azami_# #_kadar #_fazla_olmamak #_veya_daha_az #_ve_altı #_fazla_almayın #_aşmayın maksimum_# #_geçmeyin #_fazla_*mayın #_fazla_*meyin #_aşmamalı* #_fazlasını_*mayın #_fazla_kullanmayın #_geçmeyen #_aşmayan #_geçmemeli #_aşmamalı #_geçmeyecek #_aşmayacak

= time beside a number
within #_içinde #_içerisinde #_geçmeden #_dolmadan
after_n #_sonra #_sonraki #_sonrasında #_geçtikten_sonra
before_n #_önce #_önceki #_öncesinde #_evvel
for_n #_boyunca #_süreyle #_süre #_için
minus eksi_# sıfırın_altında_#
or veya ya_da

= halves and parts of the day, meals
am sabah sabahleyin öğleden_önce
pm akşam öğleden_sonra gece akşamleyin
noon öğle öğlen öğleyin öğlen
midnight gece_yarısı
clock saat_#
half_past #_buçuk #_buçukta
quarter_past #_çeyrek_geçe
quarter_to #_çeyrek_kala
morning sabah* sabah sabahları sabahleyin
afternoon öğleden_sonra* öğleden_sonra öğleden_sonraları
evening akşam* akşam akşamları akşamleyin
night gece geceleri geceleyin gecede geceleyin
bedtime yatmadan yatarken uyumadan yatma yatağa yatmadan_önce
breakfast kahvaltı*
lunch öğle_yemeğ*
dinner akşam_yemeğ*
meal yemek* yemeğ* öğün* yemeden

= weekdays and months
mon pazartesi*
tue salı*
wed çarşamba*
thu perşembe*
fri cuma cumaya cumadan cumanın
sat cumartesi*
sun pazar pazara pazardan

= scales of temperature
°C santigrat celsius selsiyus santigrad derece_c derece_celsius santigrat_derece derece_santigrat selsius
°F fahrenhayt fahrenheit fahrenayt derece_fahrenheit fahrenheit_derece

= words before a Roman numeral
stage evre evresi
type tip tipi
grade derece derecesi
factor faktör faktörü
phase faz fazı
class sınıf sınıfı

= negation
not değil* yok* hayır asla hiç hiçbir *mayın *meyin *mayınız *meyiniz *maz *mez *mazsınız *mezsiniz *madan *meden *mıyor* *miyor* *muyor* *müyor* *mamalı* *memeli* *mayacak* *meyecek* *madı* *medi* *amaz* *emez* olmadan olmaksızın çıkarmayın kimse kimsenin kimseye kimseyi kimseyle *mezse *mazsa *mezseniz *mazsanız
not_counted *madan_önce *meden_önce yalnızca_değil geçmeden sadece_değil
not_otherwise kaçın* yasak* yerine *sız *siz *suz *süz aç_kal*

2 ikişer ikide ikiye ikiyi
3 üçer üçte üçe üçü
= opposites
before önce öncesi öncesinde önceden evvel
after sonra sonrası sonrasında
with ile birlikte *yla *yle
without olmadan *sız *siz *suz *süz olmaksızın *madan *meden
on_empty aç_karnına aç_karna
on_full tok_karnına tok_karna
above yukarısı* üzerinde üstünde
below aşağısı* altında
stop bırak* kes* durdur* son_ver*
start başla*
continue devam_et* devam sürdür*
take alın alınız almalı* al içiniz alın kullanın alabilirsiniz
skip atla* atlayın atla* atlayınız
avoid kaçın* uzak_dur*
increase artır* arttır* yükselt*
reduce azalt* düşür*
wet ıslak* ıslat* ıslan* nemli*
dry kuru* ıslanmasın ıslanmamalı ıslatmayın ıslanmaması ıslatılmamalı
hot sıcak*
cold soğuk*
warm ılık*
cool serin* soğut*
low düşük* düşük tansiyon_düşük
high yüksek*
positive pozitif*
negative negatif*
safe güvenli*
unsafe güvensiz* tehlikeli* güvenli_değil*
open aç açın açık* açınız açılmış
closed kapat* kapalı*
clean temiz*
dirty kirli*
mouth ağız* ağz* ağızdan oral*
skin cilt* cild* deri*
eye göz gözü gözün* göze gözler* gözünüz*
ear kulak* kulağ*
nose burun* burn*
rectum makat* rektum* rektal*
vagina vajina* vajinal*
arm kol kolun* kola kolunuz*
leg bacak* bacağ*
hand el eller* elinizi eliniz elinize
foot ayak* ayağ*
both her_iki ikisi ikisini iki_gözünüz* her_ikisi*
each her_bir birer
one_of birini sadece_bir yalnız_bir yalnızca_bir
day_time gündüz*
first_of önce_ilk ilk_olarak
last_of en_son son_olarak
male erkek*
female kadın* kız*
mother anne*
father baba*
better iyileş* düzel* daha_iyi hafifle* azalır azalıyor
worse kötüleş* kötü* ağırlaş*
even_if bile *sa_bile *se_bile olsa_bile olsanız_bile hissetseniz_de hissetseniz_bile
only_if yalnızca_*sa sadece_*sa yalnızca_*se sadece_*se ancak
unless *madıkça *medikçe sürece_değil *madıkça *medikçe *mediği_sürece *madığı_sürece
until *ana_kadar *ene_kadar *ene_kadar *ana_kadar *ıncaya_kadar *inceye_kadar *unca *ince_dek
because çünkü için_dolayı
if eğer
when *dığında *diğinde *duğunda *düğünde *ınca *ince
remove çıkar* sök* çıkarmayın
leave_on takılı_bırak* çıkarmayın
inside içinde içeri* içeride
outside dışarı* dışında dışarıda
sit otur*
stand ayakta ayağa_kalk* dik_dur*
lie uzan* yat yatın yatar*
more daha_fazla fazla çok
less daha_az az
early erken*
late geç geç_saat*
push it itin bastır* bas basın
pull çek çekin*
up yukarı*
down aşağı*
thin ince*
thick kalın*
front ön öne önü önde
back_of arka*
always daima her_zaman
never asla hiçbir_zaman
fast hızlı* çabuk
slow yavaş*
strong güçlü* kuvvetli*
weak zayıf*
normal normal*
abnormal anormal*
mild hafif*
severe şiddetli* ağır* ciddi*
adult yetişkin*
child çocuk* çocuğ*
tight sıkı*
loose gevşek* bol
on_full yemekle_birlikte yemeklerle yiyecekle yemek_sırasında
morning uyanınca kalkınca uyandığınızda
only yalnızca sadece ancak
not_counted unutma* ihmal_etmeyin
even_if olsa_da *sa_da *se_de *sanız_da *seniz_da *seniz_de *sanız_bile *seniz_bile
6 altı altıda altıya altıyı
blue mavi*
white beyaz*
red kırmızı*
green yeşil*
yellow sarı*
brown kahverengi*
pink pembe*
black siyah*
with yemekle_birlikte yemeklerle yiyecekle yemek_sırasında
meal yemekle_birlikte yemeklerle yiyecekle yemek_sırasında
not_counted huzursuz* rahatsız* kansız* uykusuz* halsiz* iştahsız* düzensiz* güçsüz* bilinçsiz* yetersiz*
then ardından
not_before ancak_*_sonra
8 sekizde sekize sekizi
4 dörtte dörde dördü
5 beşte beşe beşi
7 yedide yediye yediyi
9 dokuzda dokuza dokuzu
10 onda
11 on_birde on_bire on_biri
12 on_ikide on_ikiye on_ikiyi
double iki_kat* iki_misli çift_doz
inhale nefes_al* soluk_al* içinize_çek*
exhale nefes_ver* soluk_ver* nefesinizi_*_ver* nefesinizi_ver* nefesinizi_*_*_ver*
within_reach erişebileceği ulaşabileceği
out_of_reach erişemeyeceği ulaşamayacağı uzanamayacağı
powder toz tozu tozun tozla
water su suyu suyla suda suya
milk süt sütü sütle süte
juice meyve_suyu meyve_suyuyla
salt tuz tuzu tuzla
sugar şeker şekeri
oil yağ yağı
not *mamış* *memiş*
not_counted aralıksız* kesintisiz* sürekli*
wait bekle*
still hâlâ hala sürüyor* sürerse sürüyorsa geçmed*
use kullan* uygula*
nothing iki_*_arasında bir_şey bir_şeyler bir_şeyi
let bırak*
times defaya keze kereye defadan
over #_üzerindeki* #_üstündeki* #_geçmiş*
under #_altındaki*
not *mamanız* *memeniz*
at_least en_erken_#
at_most en_geç_#
after sonrasına
end bitim* biten* bittik* bitince tamamla* sona_er*
different farklı* başka*
same aynı*
small küçük*
large büyük*
vein damar*
muscle kas kasa kası kasın kas_içi*
not_otherwise yerine
at_most en_yüksek_#
open açıp açarak
closed kapatıp
hand elinizle elinizde elinizdeyken elinizin elinizden elle
teen ergen*
baby bebek* bebeğ*
within ilk_#
wait geçmeli* geçmesi_gerek* beklen*
old eski eskisi eskisini eskisinin eskisiyle eskiyi eskileri eskilerini
new yeni yenisi yenisini yenisinin yenisiyle yeniyi yenileri yenilerini
nothing yeni_doğan* yeniden
halve yarıya yarı_doz yarısı
common yaygın* sık
rare nadir* seyrek*
awake uyanık*
asleep uyu*
covered ört* kapat* kapalı
uncovered örtmeyin açık_bırak*
inside iç iç_taraf* içte
outside dış dış_taraf*
loose gevşet*
tight sıkılaştır*
up yükseltil* kaldır* yüksekte
down aşağıda
backward geriye arkaya
forward öne ileriye
some bazı bazıları kimi
all bütün tüm hepsi herkes
none_of hiçbiri hiç_kimse
upper üst üstteki
bottom_part alt alttaki
fridge buzdolab*
freezer dondur* buzluk*
room_temperature oda_sıcaklı*
chew çiğne*
swallow yut*
gain_weight kilo_al*
lose_weight kilo_ver* kilo_kayb*
pregnant hamile* gebe*
breastfeeding emzir*
under_tongue dil*_altı* dilinizin_altı*
on_tongue dil*_üzeri* dilinizin_üzeri* dilinizin_üstün*
today bugün*
tomorrow yarın
yesterday dün
urine idrar* işe*
stool dışkı*
blood kan kanı kanınız* kanda
constipation kabız*
diarrhoea ishal*
kidney böbrek* böbreğ*
liver karaciğer*
heart kalp kalbi* kalb*
lung akciğer*
weekend hafta_sonu*
working_day hafta_içi* iş_günü* iş_günleri
deep derin*
shallow yüzeysel*
day_after ertesi_gün*
after ertesi_gün*
day_before bir_gün_önce önceki_gün
low hipogli* hipotans*
high hipergli* hipertans*
healthy sağlıklı*
sick hasta
every_other gün_aşırı
1/2day gün_aşırı günaşırı
gone geç* kaybol* düş* kesil* bit* din* *sız *siz *suz *süz
instead yerine
except dışında hariç haricinde
left sol solda sola solunuz*
right sağ sağda sağa
clockwise saat_yönünde
anticlockwise saat_yönünün_tersine
most çoğu çoğunluk*
few çok_az neredeyse_hiç
tea çay çayı
coffee kahve kahveyi
alcohol alkol*
meat et eti
fish balık balığ*
egg yumurta*
fruit meyve*
bread ekmek ekmeğ*
lenses lens*
glasses_worn gözlük*
syringe şırınga* enjektör*
syrup şurup şurub*
soft yumuşak
hard sert
shower duş
bath küvet*
sit_side yan_yat* yanınıza
on_back sırtüstü
knee diz*
toe ayak_parma*
thigh uyluk* uyluğ*
belly karın karna karnı*
almost_all neredeyse_herkes hemen_hemen_herkes
under #_azında #_azı
over #_fazlasında #_fazlası
forget atladığınız* kaçırdığınız* unuttuğunuz* unutulan*
nothing diğer_günler diğer_günlerde öteki_günler öbür_günler
grapefruit greyfurt*
orange portakal*
peanut yer_fıstığ* yerfıstığ*
almond badem*
nuts fındık* kuruyemiş*
honey bal balı
cheese peynir*
yoghurt yoğurt* yoğurd*
banana muz*
apple elma*
chocolate çikolata*
soya soya*
wheat buğday*
shellfish kabuklu_deniz* karides*
chicken tavuk tavuğ*
vegetable sebze*
blood_sugar kan_şeker* şekerinizi
blood_pressure tansiyon* kan_basınc*
body_weight kilonuz* vücut_ağırlığ*
body_temperature ateşinizi vücut_ısı*
pulse nabız nabz*
doctor doktor* hekim*
nurse hemşire*
pharmacist eczacı*
midwife ebe ebenin ebeye ebeniz*
dentist diş_hekim*
spacer ara_hazne* hazneyle haznesiz hazne
cream krem*
ointment merhem*
gel jel
lotion losyon*
gloves eldiven*
mask maske*
needle iğne*
dressing pansuman*
soap sabun*
towel havlu*
lid kapağ* kapak
cold buz_koy*
hot sıcak_uygula* sıcak_koy*
muscle kasına kasınıza kasa
up yukarı_kaldır*
down alçalt* aşağı_indir* indirin
under #_yaş_altındaki
over #_yaş_üzeri
bend bükün bükerek
straighten düzeltin uzatın
increase yüksel*
reduce düşer düşerse düşme* düşür*
fast hızla
soft yumuşak*
hard sert*
not olmasa olmasanız

= what is done, and its contrary
up yükselt*
down indir*
below altına altındaki
above üstüne üzerine
fasten bağlay* ilikle* takınız takmay*
unfasten çöz* düğmelerini_aç* gevşet*
allowed izin_ver* serbest*
forbidden yasak*
full doldur* dolu
empty boşalt* boş
heavy ağır*
light hafif*
fresh taze*
stale bayat* bozuk*
grow büyür büyürse büyüyor* büyüme* büyüyen şişer şişerse şişmiş şişti
shrink küçül* şişliği_in*
worse artarsa artıyorsa şiddetlen*
better azalırsa azalıyorsa
gently nazikçe hafifçe yavaşça
mild hafifçe
slow yavaşça
hard kuvvetlice sertçe
strong kuvvetlice
remember hatırla* unutmayın unutmayın* unutmayınız
forget unut* unutun
whole bütün_olarak
without çiğnemeden
bright aydınlık* parlak*
dark karanlık* koyu
rest dinlen* istirahat*
move hareket* oynat*
sleepy uykulu* uyku_hali uykunuz_gelebilir
alert uyanık
awake uyanık
hungry aç_his* acık*
sated tok
put_on giyiniz giymeyin giyme giyin takınız takmay* takmak takın
remove çıkart*
tight sıkın sıkıştır*

= what people do
wash yıka*
rinse durula* çalkala*
drive araba* araç* direksiyon*
smoke sigara*
walk yürü* adım*
call arayın ararsınız arayınız aramanız telefon_ed* başvur* çağır*
tell söyle* bildir* haber* danış*
drink içiniz içmey* içmek içebil* içecek* içmemel* yudum*
write_down yazın yazınız not_ed* kaydet*
bring getir*
touch dokun* temas*
scratch kaşıyın kaşıma* kaşımay* ovma* ovuştur*
cut kesmek kesip
stop kesmek kesip
climb merdiven* tırman*

= more of it
not_otherwise *sızdır *sizdir *suzdur *süzdür

= tied, joined, bent, shaken
uncovered üstünü_aç* açıkta
open açıkta
fasten kilitle* vidala*
unfasten kilidini_aç* kilitlerini_aç*
connect bağlantı_kur* fişe_tak*
disconnect fişten_çek* fişini_çek*
shake çalkala* salla*
fever ateş*
cough öksür*
not_counted çekinmeyin* tereddüt_etmeyin*

= eating
eat yemek* yemey* yeyin yiyin yiyece* yiyeb* yiyor*

= deeds of hands, and their contraries
discard atın atınız çöpe_at* atmayın atmayınız imha_ed*
keep_it saklayın saklayınız sakla* saklamayın muhafaza_ed* saklay*
leave_on yerinde_bırak* takılı_bırak* takılı_kal* çıkarmay* yerinde_kal*
remove çıkarın çıkarınız çıkar* çek_çıkar*
insert yerleştir* sokun takın sok* içine_koy*
hide gizle* gizleyin
diluted seyrelt* sulandır* seyreltilmiş* sulandırılmış*
undiluted seyreltmeden sulandırmadan seyreltilmemiş* sulandırılmamış*
thaw buzunu_çöz*
freeze_it dondur* dondurun dondurulmuş*
keep_still hareketsiz kıpırdatma* sabit_tut* kımıldatma*
accept kabul_ed* kabul_et*
refuse reddet* reddedin geri_çevir*
exercise egzersiz* spor spor_yap*
unwashed yıkamadan yıkanmamış*
squeeze sıkın yumruk_yap* sıkıştır*
tight sıkın sıkıştır*
release serbest_bırak* gevşetin salın
loose gevşetin
break_it kırın kırma* böl* bölün
whole bütün bütün_olarak
mix karıştır* karıştırın
apart ayrı_ayrı ayrı
dissolve erit* eritin eriyene
follow uyun izleyin uymay* uyunuz
ignore göz_ardı* dikkate_almay* aldırmay*
relax gevşe gevşey* rahatla*
tense kasın gerin kasmay* sıkın_kas*
barefoot yalınayak çıplak_ayak*
shoes ayakkabı* terlik*
too_little çok_az yetersiz
enough yeter* yeterince yeterli
too_much çok_fazla aşırı
warm ısıt* ısıtın ılıt*
cool soğut* soğutun serinlet*
asleep uyu* uyumaya uyuyun
awake uyanık uyanık_kal* uyumamaya
upright dik dik_otur* dik_dur*
straighten düz uzat*
covered üzerini_kapat* üstünü_ört* üzerini_ört*
uncovered üzerini_açın üstünü_açın üzeri_açık üstü_açık
freezer dondur* dondurun dondurulmuş*
unfasten gevşetin
stay_home evde_kal*
go_out dışarı_çık* evden_çık*
inflate şişir*
deflate havasını_al* havasını_boşalt* havasını_indir* söndür*
wake uyandır*
let_sleep uyumasına_izin
bring getir* yanınıza_al* yanınızda_getir*
left_at_home evde_bırak*
on_time zamanında vaktinde
same aynı_anda aynı
different farklı
leave_alone yalnız_bırak* yalnız tek_başına
stay_with yanında_kal* yanında_olun başında_dur*
stay_in hastanede_kal* gece_kal*
go_home evinize_git* eve_dön* evinize_dön* eve_git*
protect koru* koruyun
expose maruz_bırak*
prevent önle*
cause neden_ol* yol_aç*
strengthen güçlendir*
weaken zayıflatır
safe zararsız
hold_breath nefesinizi_tut*
breathe normal_nefes nefes_almaya_devam
insert batır* batırın
iron demir
zinc çinko
calcium kalsiyum
potassium potasyum
magnesium magnezyum
go_home evinize_gid*
bleach çamaşır_suyu çamaşır_suyunu
vinegar sirke*
saline tuzlu_su* serum_fizyolojik* tuz_çözelti* izotonik
peroxide oksijenli_su* peroksit*
alcohol alkol*
broken kırık kırılmış yırtık hasarlı yırtılmış
intact sağlam hasarsız bozulmamış
warm ilık*
"""
