"""Names of languages that CLDR's English data or their own lacks: ISO 639's, and what their speakers write."""

from __future__ import annotations


def _rows(text: str) -> dict[str, str]:
    """Return code -> name of a text with ``|`` between its entries."""
    return dict(entry.strip().split(" ", 1) for line in text.strip().split("\n") for entry in line.split(" | "))


ENGLISH = _rows("""
abr Abron | acm Mesopotamian Arabic | agr Aguaruna | aii Assyrian Neo-Aramaic | ami Amis
apc Levantine Arabic | apd Sudanese Arabic | ase American Sign Language | ayc Southern Aymara
azb South Azerbaijani | bci Baoulé | ber Berber languages | bhb Bhili | bhi Bhilali | bjj Kanauji | bnt Bantu languages
brb Brao | cak Kaqchikel | cdo Mindong Chinese | cfm Falam Chin | cnh Hakha Chin | cnr Montenegrin
cpe English-based creoles | cpf French-based creoles | cpp Portuguese-based creoles | cpx Puxian Chinese
crp Creoles and pidgins | ctd Tedim Chin | ctu Chol | dcc Deccan | dnj Dan | dnk Dengka | dru Rukai | dry Darai
eky Eastern Kayah | fbl West Albay Bikol | ffm Maasina Fulfulde | frk Frankish | fuq Central-Eastern Niger Fulfulde
fuv Nigerian Fulfulde | fvr Fur | gbm Garhwali | gcf Guadeloupean Creole | gcr Guianese Creole | gom Goan Konkani
gug Paraguayan Guaraní | gum Guambiano | gun Mbyá Guaraní | guw Gun | gyn Guyanese Creole | hac Gorani | haz Hazaragi
hnd Southern Hindko | hne Chhattisgarhi | hno Northern Hindko | hoc Ho | hoj Hadothi | hrx Hunsrik | hus Huastec
isv Interslavic | jac Popti’ | kar Karen languages | kek Qʼeqchiʼ | kfr Kachhi | kfy Kumaoni | khn Khandesi
kjb Qʼanjobʼal | kjg Khmu | kjh Khakas | kmr Northern Kurdish | ksw Sʼgaw Karen | kxm Northern Khmer | kyu Western Kayah
laj Lango | lir Liberian English | ljp Lampung Api | lki Laki | lld Ladin | lmn Lambadi | lrc Northern Luri
luz Southern Luri | mam Mam | mdh Maguindanaon | mey Hassaniyya | mfa Pattani Malay | mhr Meadow Mari | mia Miami
miq Mískito | mjw Karbi | mnk Mandinka | mnw Mon | mop Mopán Maya | mrh Mara | mtr Mewari | mwk Kita Maninkakan
mxc Manyika | myx Masaaba | nah Nahuatl languages | ndc Ndau | ngl Lomwe | nhe Eastern Huasteca Nahuatl
nhn Central Nahuatl | nij Ngaju | nod Northern Thai | noe Nimadi | nuk Nuu-chah-nulth | otk Old Turkish
otq Querétaro Otomi | ovd Elfdalian | pbb Páez | pdc Pennsylvania German | pih Pitcairn-Norfolk | ppl Pipil | pwn Paiwan
pwo Western Pwo | quz Cusco Quechua | qya Quenya | rcf Réunion Creole | rej Rejang | rkt Rangpuri | rmt Domari
rmy Vlax Romani | rng Ronga | rop Kriol | rue Rusyn | sai South American Indian languages | sck Sadri
sef Cebaara Senoufo | sgn Sign languages | shs Shuswap | sjd Kildin Sami | skr Saraiki | smi Sami languages
sml Central Sama | son Songhay languages | sou Southern Thai | swg Swabian | swv Shekhawati | sxu Upper Saxon
syl Sylheti | szy Sakizaya | tay Atayal | the Chitwania Tharu | tkl Tokelau | toi Tonga (Zambia) | tsg Tausug
tsj Tshangla | tts Northeastern Thai | tzh Tzeltal | tzj Tzʼutujil | tzl Talossan | tzo Tzotzil | unm Unami
unr Mundari | wbq Waddar | wbr Wagdi | wen Sorbian languages | wep Westphalian | wtm Mewati | xal Kalmyk
yua Yucatec Maya | yuw Yau | zom Zou | zyp Zyphe Chin
""")
"""Code -> English name, where CLDR has none."""

OWN = _rows("""
ace Bahsa Acèh | ach Acholi | acm العربية (عراقي) | ady Адыгабзэ | aeb العربية (تونسي) | aii ܣܘܪܝܬ | apc العربية (شامي)
apd العربية (سوداني) | ary الدارجة | arz العربية (مصري) | av Авар мацӀ | awa अवधी | ay Aymar aru | azb تۆرکجه
ban Basa Bali | bi Bislama | bik Bikol | bjn Banjar | cak Kaqchikel | cdo 閩東語 | ch Chamoru | chk Fóósun Chuuk
chm Марий йылме | cnh Laiholh | cnr Crnogorski | cr ᓀᐦᐃᔭᐍᐏᐣ | crh Qırımtatarca | ctd Zopau | din Thuɔŋjäŋ
fj Vosa Vakaviti | frp Arpetan | gan 贛語 | gcf Kréyòl gwadloupéyen | gil Taetae ni Kiribati | grc Ἑλληνική | hak 客家話
haz هزارگی | hif Fiji Hindi | hil Hiligaynon | ho Hiri Motu | hsn 湘语 | ht Kreyòl ayisyen | hz Otjiherero
ik Iñupiatun | ilo Ilokano | jam Patois | kar Karen | kek Qʼeqchiʼ | kg Kikongo | kj Oshikwanyama | kjb Qʼanjobʼal
kjh Хакас тілі | kmr Kurdî (Kurmancî) | kr Kanuri | ksw ကညီကျိာ် | kv Коми кыв | li Limburgs | lus Mizo ṭawng | lzh 文言
mad Bhâsa Madhurâ | mam Qyol Mam | men Mɛnde yia | mh Kajin M̧ajeļ | min Minangkabau | mnk Mandinka | mnw ဘာသာမန်
na Dorerin Naoero | nan 閩南語 | new नेपाल भाषा | ng Oshindonga | niu Vagahau Niuē | nod คำเมือง | nus Thok Nath
nv Diné bizaad | oj ᐊᓂᔑᓈᐯᒧᐎᓐ | pag Pangasinan | pam Kapampangan | pap Papiamentu | pau Tekoi er a Belau | pcd Picard
pdc Deitsch | pdt Plautdietsch | pi पाऴि | pon Lokaiahn Pohnpei | rar Māori Kūki ʻĀirani | rcf Kréol rénioné
rmy Rromani | rue Русиньскый | sah Саха тыла | sco Scots | skr سرائیکی | sm Gagana Sāmoa | srn Sranantongo | syl সিলেটি
szl Ślōnski | tem Temne | tet Tetun | tkl Te Gagana Tokelau | tlh tlhIngan Hol | tpi Tok Pisin | tts ภาษาอีสาน | tw Twi
ty Reo Tahiti | tzh Batsʼil kʼop | tzo Batsʼi kʼop | udm Удмурт | war Winaray | wuu 吴语 | yua Maaya tʼaan
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
