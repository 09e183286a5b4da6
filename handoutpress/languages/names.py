"""Names of languages that CLDR's English data or their own lacks: ISO 639's, and what their speakers write."""

from __future__ import annotations


def _rows(text: str) -> dict[str, str]:
    """Return code -> name of a text with ``|`` between its entries."""
    return dict(entry.strip().split(" ", 1) for line in text.strip().split("\n") for entry in line.split(" | "))


ENGLISH = _rows("""
abr Abron | acm Mesopotamian Arabic | acr Achi | acw Hijazi Arabic | afb Gulf Arabic | agr Aguaruna | agu Awakateko
ahk Akha | aii Assyrian Neo-Aramaic | alz Alur | ami Amis | apc Levantine Arabic | apd Sudanese Arabic
apw Western Apache | ase American Sign Language | ayc Southern Aymara | ayl Libyan Arabic
ayp North Mesopotamian Arabic | azb South Azerbaijani | bci Baoulé | bdq Bahnar | ber Berber languages | bfa Bari
bgr Bawm Chin | bhb Bhili | bhi Bhilali | bjj Kanauji | blk Paʼo Karen | bnt Bantu languages | brb Brao | bsq Bassa
caa Chʼortiʼ | cab Garifuna | cac Chuj | cak Kaqchikel | cbk Chavacano | cdo Mindong Chinese | cfm Falam Chin
chf Tabasco Chontal | cja Western Cham | cjm Eastern Cham | cku Koasati | cmr Mro-Khimi Chin | cnh Hakha Chin
cnr Montenegrin | cpe English-based creoles | cpf French-based creoles | cpp Portuguese-based creoles
cpx Puxian Chinese | crp Creoles and pidgins | ctd Tedim Chin | ctg Chittagonian | ctu Chol | czt Zotung Chin
dag Dagbani | dao Daai Chin | dcc Deccan | dip Northeastern Dinka | dnj Dan | dnk Dengka | dru Rukai | dry Darai
eky Eastern Kayah | emk Eastern Maninkakan | ess Central Siberian Yupik | fbl West Albay Bikol | ffm Maasina Fulfulde
frk Frankish | fub Adamawa Fulfulde | fuf Pular | fuq Central-Eastern Niger Fulfulde | fuv Nigerian Fulfulde | fvr Fur
gax Borana-Arsi-Guji Oromo | gbm Garhwali | gcf Guadeloupean Creole | gcr Guianese Creole | gkp Guinea Kpelle
gom Goan Konkani | grt Garo | gug Paraguayan Guaraní | gum Guambiano | gun Mbyá Guaraní | guw Gun
gyn Guyanese Creole | hac Gorani | hae Eastern Oromo | haz Hazaragi | hch Huichol | hlt Matu Chin | hmr Hmar
hnd Southern Hindko | hne Chhattisgarhi | hno Northern Hindko | hoc Ho | hoj Hadothi | hop Hopi | hre Hre
hrx Hunsrik | hus Huastec | hwc Hawaiʻi Pidgin | hyw Western Armenian | iso Isoko | isv Interslavic | itz Itzaʼ
ium Iu Mien | ixl Ixil | jac Popti’ | jra Jarai | kar Karen languages | kdt Kuy | kek Qʼeqchiʼ | kfr Kachhi
kfy Kumaoni | khb Lü | khn Khandesi | kjb Qʼanjobʼal | kjg Khmu | kjh Khakas | kjp Eastern Pwo | kmr Northern Kurdish
knj Akateko | kqs Northern Kissi | kss Southern Kisi | ksw Sʼgaw Karen | ktu Kituba | kxm Northern Khmer
kyu Western Kayah | lac Lacandon | laj Lango | lgg Lugbara | lhu Lahu | lir Liberian English | lis Lisu
ljp Lampung Api | lki Laki | lld Ladin | lmn Lambadi | lom Loma | lot Otuho | lrc Northern Luri | luz Southern Luri
mam Mam | maz Central Mazahua | mdh Maguindanaon | mev Mano | mey Hassaniyya | mfa Pattani Malay | mhr Meadow Mari
mia Miami | mig San Miguel El Grande Mixtec | mim Alacatlatzala Mixtec | miq Mískito | mjw Karbi
mks Silacayoapan Mixtec | mnk Mandinka | mnw Mon | mop Mopán Maya | mrh Mara | mtr Mewari | mvp Duri
mwk Kita Maninkakan | mxb Tezoatlán Mixtec | mxc Manyika | myx Masaaba | nah Nahuatl languages | ndc Ndau | ngl Lomwe
nhe Eastern Huasteca Nahuatl | nhn Central Nahuatl | nij Ngaju | nod Northern Thai | noe Nimadi | nuk Nuu-chah-nulth
olo Livvi-Karelian | ood Tohono Oʼodham | ote Mezquital Otomi | otk Old Turkish | otq Querétaro Otomi | ovd Elfdalian
pbb Páez | pbt Southern Pashto | pdc Pennsylvania German | pih Pitcairn-Norfolk | poc Poqomam | poh Poqomchiʼ
pov Upper Guinea Crioulo | ppl Pipil | prk Parauk | pst Central Pashto | pwn Paiwan | pwo Western Pwo
quh South Bolivian Quechua | qus Santiago del Estero Quichua | quv Sakapulteko | quy Ayacucho Quechua
quz Cusco Quechua | qvi Imbabura Highland Quichua | qya Quenya | rad Rade | rcf Réunion Creole | rej Rejang
rki Rakhine | rkt Rangpuri | rmt Domari | rmy Vlax Romani | rnd Ruund | rng Ronga | rop Kriol | rue Rusyn
sai South American Indian languages | sck Sadri | sef Cebaara Senoufo | sez Senthang Chin | sgj Surgujia
sgn Sign languages | shp Shipibo-Conibo | shr Shi | shs Shuswap | shy Tachawit | sjd Kildin Sami | skr Saraiki
smi Sami languages | sml Central Sama | son Songhay languages | sou Southern Thai | sti Bulo Stieng | swg Swabian
swv Shekhawati | sxu Upper Saxon | syl Sylheti | szy Sakizaya | taj Eastern Tamang | tar Central Tarahumara
tay Atayal | tdd Tai Nüa | the Chitwania Tharu | tkl Tokelau | toi Tonga (Zambia) | toj Tojolabal
top Papantla Totonac | trc Copala Triqui | tsg Tausug | tsj Tshangla | tsz Purepecha | ttc Tektiteko
tts Northeastern Thai | twd Twents | tzh Tzeltal | tzj Tzʼutujil | tzl Talossan | tzo Tzotzil | unm Unami
unr Mundari | usp Uspanteko | uzs Southern Uzbek | wbq Waddar | wbr Wagdi | wen Sorbian languages | wep Westphalian
wof Gambian Wolof | wtm Mewati | xal Kalmyk | xpe Liberia Kpelle | yaq Yaqui | yua Yucatec Maya | yuw Yau | zom Zou
zyp Zyphe Chin
""")
"""Code -> English name, where CLDR has none."""

OWN = _rows("""
ace Bahsa Acèh | ach Acholi | acm العربية (عراقي) | ady Адыгабзэ | aeb العربية (تونسي) | aii ܣܘܪܝܬ
apc العربية (شامي) | apd العربية (سوداني) | ary الدارجة | arz العربية (مصري) | av Авар мацӀ | awa अवधी | ay Aymar aru
azb تۆرکجه | ban Basa Bali | bi Bislama | bik Bikol | bjn Banjar | blk ပအိုဝ်ႏ | cak Kaqchikel | cdo 閩東語 | ch Chamoru
chk Fóósun Chuuk | chm Марий йылме | cnh Laiholh | cnr Crnogorski | cr ᓀᐦᐃᔭᐍᐏᐣ | crh Qırımtatarca | ctd Zopau
ctg চাটগাঁইয়া | din Thuɔŋjäŋ | fj Vosa Vakaviti | frp Arpetan | gan 赣语 | gcf Kréyòl gwadloupéyen
gil Taetae ni Kiribati | grc Ἑλληνική | hak 客家话 | haz هزارگی | hif Fiji Hindi | hil Hiligaynon | ho Hiri Motu | hsn 湘语
ht Kreyòl ayisyen | hyw Արեւմտահայերէն | hz Otjiherero | ik Iñupiatun | ilo Ilokano | jam Patois | kar ကညီကျိာ်
kek Qʼeqchiʼ | kg Kikongo | kj Oshikwanyama | kjb Qʼanjobʼal | kjh Хакас тілі | kmr Kurdî (Kurmancî) | kr Kanuri
ksw ကညီကျိာ် | kv Коми кыв | li Limburgs | lis ꓡꓲ-ꓢꓴ | lus Mizo ṭawng | lzh 文言 | mad Bhâsa Madhurâ | mam Qyol Mam
men Mɛnde yia | mh Kajin M̧ajeļ | min Minangkabau | mnk Mandinka | mnw ဘာသာမန် | na Dorerin Naoero | nan 閩南語
new नेपाल भाषा | ng Oshindonga | niu Vagahau Niuē | nod คำเมือง | nus Thok Nath | nv Diné bizaad | oj ᐊᓂᔑᓈᐯᒧᐎᓐ
pag Pangasinan | pam Kapampangan | pap Papiamentu | pau Tekoi er a Belau | pcd Picard | pdc Deitsch | pdt Plautdietsch
pi पाऴि | pon Lokaiahn Pohnpei | rar Māori Kūki ʻĀirani | rcf Kréol rénioné | rmy Rromani | rue Русиньскый
sah Саха тыла | sco Scots | skr سرائیکی | sm Gagana Sāmoa | srn Sranantongo | syl সিলেটি | szl Ślōnski | tem Temne
tet Tetun | tkl Te Gagana Tokelau | tlh tlhIngan Hol | tpi Tok Pisin | tts ภาษาอีสาน | tw Twi | ty Reo Tahiti
tzh Batsʼil kʼop | tzo Batsʼi kʼop | udm Удмурт | war Winaray | wuu 吴语 | yua Maaya tʼaan
""")
"""Code -> the language's name in itself, where CLDR has none."""

EASY = _rows("""
ar لغة بسيطة | ca lectura fàcil | cs jednoduchý jazyk | da let at læse | de einfache Sprache | el απλή γλώσσα
en easy to read | es lenguaje sencillo | fa زبان ساده | fi selkokieli | fr langage simple | he שפה פשוטה | hi सरल भाषा
hu könnyen érthető | id bahasa sederhana | it linguaggio semplice | ja やさしい日本語 | ko 쉬운 글 | nb lettlest
nl eenvoudige taal | pl prosty język | pt linguagem simples | ro limbaj simplu | ru простой язык | sv lättläst
tr sade dil | uk проста мова | vi ngôn ngữ đơn giản | zh 简易版 | zh_Hant 簡易版
""")
"""Language -> what the variant ``simple`` is called in it, as the switcher shows it."""
