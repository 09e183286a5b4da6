"""What the checks say of whole sentences in languages from Haitian Creole to Japanese: good ones are silent, mistakes are told."""

import meaning
import pytest

SAID = [
    # *6 to 12 take 5 ml*: years and millilitres are parted by a verb
    ("hi", "silence", "Children aged 6 to 12 take 5 ml.", "6 से 12 साल के बच्चे 5 मिली लें।"),
    ("ar", "silence", "Children aged 6 to 12 take 5 ml.", "يتناول الأطفال من سن 6 إلى 12 سنة 5 مل."),
    ("zh_Hans", "silence", "People over 65 take 5 ml.", "65岁以上的人服用5毫升。"),
    ("ja", "finding", "Children aged 6 to 12 take 5 ml.", "6~12歳の子どもは5mgを飲みます。"),
    ("ko", "silence", "Take 5 or 10 ml.", "5 또는 10ml를 드세요."),
    ("ko", "finding", "Take 5 or 10 ml.", "5 또는 10mg을 드세요."),
    # parts of the day say how often only where nothing else does
    ("zh_Hans", "finding", "Take it twice a day, in the morning and evening.", "每日三次，早晚服用。"),
    (
        "vi",
        "finding",
        "Take it twice a day, in the morning and evening.",
        "Uống ngày ba lần, vào buổi sáng và buổi tối.",
    ),
    ("vi", "silence", "Take it twice a day, in the morning and evening.", "Uống vào buổi sáng và buổi tối."),
    ("ko", "silence", "Take it twice a day.", "아침저녁으로 드세요."),
    # clock times, and what stands beside them
    ("th", "silence", "Your appointment is at 9:30 am.", "คุณมีนัดเวลา 9.30 น. ตอนเช้า"),
    ("th", "finding", "Your appointment is at 9:30 am.", "คุณมีนัดเวลา 9.30 น. ตอนกลางคืน"),
    ("fil", "silence", "Come at 8 am.", "Pumunta nang alas-8 ng umaga."),
    ("fil", "finding", "Come at 8 am.", "Pumunta nang alas-8 ng gabi."),
    ("he", "silence", "The clinic is open until 1 pm.", "המרפאה פתוחה עד 1 בצהריים."),
    ("ht", "finding", "Come back by 3 May.", "Tounen anvan 5 mas."),
    # either sign may part thousands; of a ratio the whole is the greater
    ("ht", "silence", "1 in 1,000 people get it.", "1 moun sou 1,000 gen sa."),
    ("ht", "finding", "1 in 1,000 people get it.", "1 moun sou 100 gen sa."),
    # halves
    ("he", "silence", "On Mondays take one and a half tablets.", "בימי שני יש ליטול טבלייה וחצי."),
    ("he", "finding", "On Mondays take one and a half tablets.", "בימי שני יש ליטול חצי טבלייה."),
    ("th", "finding", "Take half a tablet.", "กินหนึ่งเม็ดครึ่ง"),
    (
        "tr",
        "finding",
        "Take one and a half tablets on Monday, then one tablet.",
        "Pazartesi yarım, sonra bir tablet alın.",
    ),
    ("so", "silence", "Take half a tablet.", "Qaado kaniini barkeed."),
    # Thai parts sentences by spaces, and writes points only behind abbreviations
    (
        "th",
        "silence",
        "Shake the bottle well. Do not use the medicine after the date on the label.",
        "เขย่าขวดให้ดี ห้ามใช้ยาหลังวันที่ระบุบนฉลาก",
    ),
    ("th", "finding", "Shake the bottle well. Do not use the medicine after the date on the label.", "เขย่าขวดให้ดี"),
    # *fast* is no *not* of the sentence's own
    ("ht", "finding", "You do not need to fast before the test.", "Ou bezwen rete san manje anvan tès la."),
    ("ht", "silence", "You do not need to fast before the test.", "Ou pa bezwen rete san manje anvan tès la."),
    ("fil", "silence", "Do not drive until it is safe.", "Huwag magmaneho hangga't hindi ligtas."),
    ("fil", "finding", "Do not drive until it is safe.", "Magmaneho hangga't hindi ligtas."),
]


@pytest.mark.parametrize(("locale", "want", "source", "translation"), SAID)
def test_a_sentence_of_the_east_comes_out_right(locale: str, want: str, source: str, translation: str) -> None:
    """A good translation brings no finding but a note, one with a mistake an error or a question."""
    found = meaning.findings(meaning.Case(locale, 0, "", want, source, translation))
    assert meaning.right(want, found), found


EXCHANGED = [
    # two of a class, each in the clause of the other, in languages that put *not* and *with* on either side
    ("ja", "finding", "Avoid grapefruit; oranges are safe.", "オレンジは避けてください。グレープフルーツは安全です。"),
    ("ja", "silence", "Avoid grapefruit; oranges are safe.", "グレープフルーツは避けてください。オレンジは安全です。"),
    ("zh_Hans", "finding", "Peanuts are dangerous; almonds are usually safe.", "杏仁有危险；花生通常是安全的。"),
    ("zh_Hans", "silence", "Peanuts are dangerous; almonds are usually safe.", "花生有危险；杏仁通常是安全的。"),
    ("ko", "finding", "You can take paracetamol, but not ibuprofen.", "이부프로펜은 드셔도 되지만 파라세타몰은 안 됩니다."),
    ("ko", "silence", "You can take paracetamol, but not ibuprofen.", "파라세타몰은 드셔도 되지만 이부프로펜은 안 됩니다."),
    ("hi", "finding", "Use the blue inhaler in the morning and the brown one at night.", "भूरा इनहेलर सुबह और नीला इनहेलर रात को लें।"),
    ("hi", "silence", "Use the blue inhaler in the morning and the brown one at night.", "नीला इनहेलर सुबह और भूरा इनहेलर रात को लें।"),
    ("fa", "finding", "Call the nurse today and the doctor tomorrow.", "امروز به پزشک و فردا به پرستار زنگ بزنید."),
    ("ja", "silence", "Take aspirin, unless you were told to take codeine.", "コデインと言われない限り、アスピリンを飲みます。"),
    ("ja", "silence", "Adults sleep 7 to 9 hours; children 10 to 12.", "子どもは10〜12時間、大人は7〜9時間眠ります。"),
    ("ko", "silence", "Use the blue inhaler before the brown one.", "갈색 흡입기를 쓰기 전에 파란색 흡입기를 쓰세요."),
    # how often, in the other's clause
    ("zh_Hans", "finding", "Check your sugar every day and your weight once a week.", "每周测一次血糖，每天称体重。"),
    ("zh_Hans", "silence", "Check your sugar every day and your weight once a week.", "每天测血糖，每周称一次体重。"),
    ("zh_Hant", "silence", "Adults take 1 tablet twice a day.", "成人一日兩次，一次一片。"),
    # a name in Latin letters beside that of the language
    ("zh_Hant", "finding", "This leaflet is about prednisolone.", "本單張介紹的是潑尼松龍（prednisone）。"),
    ("zh_Hant", "silence", "This leaflet is about prednisolone.", "本單張介紹的是潑尼松龍（prednisolone）。"),
    ("ja", "silence", "Take paracetamol for pain.", "痛むときはパラセタモール（acetaminophen）を飲んでください。"),
    ("he", "finding", "Take metformin with food.", "קחו מטפורמין (metoprolol) עם אוכל."),
    # what something is compared with
    ("ja", "finding", "The new medicine is safer than warfarin.", "ワルファリンは新しい薬より安全です。"),
    ("ja", "silence", "The new medicine is safer than warfarin.", "新しい薬はワルファリンより安全です。"),
    ("zh_Hans", "finding", "Bleeding is more common with warfarin than with apixaban.", "与华法林相比，阿哌沙班更容易引起出血。"),
    ("zh_Hans", "silence", "Bleeding is more common with warfarin than with apixaban.", "与阿哌沙班相比，华法林更容易引起出血。"),
    ("zh_Hans", "silence", "Bleeding is more common with warfarin than with apixaban.", "服用华法林比服用阿哌沙班更容易出血。"),
    ("fa", "finding", "The risk is higher in men than in women.", "خطر در زنان بیشتر از مردان است."),
    ("fa", "silence", "The risk is higher in men than in women.", "خطر در مردان بیشتر از زنان است."),
    ("he", "finding", "Bleeding is more common with warfarin than with apixaban.", "דימום שכיח יותר עם אפיקסבן מאשר עם וורפרין."),
    ("vi", "silence", "Warfarin causes more bleeding than apixaban.", "Warfarin gây chảy máu nhiều hơn apixaban."),
    ("vi", "finding", "Warfarin causes more bleeding than apixaban.", "Apixaban gây chảy máu nhiều hơn warfarin."),
    ("tr", "finding", "A rash is less common in children than in adults.", "Döküntü yetişkinlerde çocuklara göre az görülür."),
    ("tr", "silence", "A rash is less common in children than in adults.", "Döküntü çocuklarda yetişkinlere göre az görülür."),
    ("zh_Hans", "silence", "A rash is less common in children than in adults.", "儿童的皮疹比成人少见。"),
    ("ko", "silence", "A rash is less common in children than in adults.", "발진은 성인보다 어린이에게 더 드뭅니다."),
    # steps in their order
    ("ja", "finding", "Wash your hands, then put on the cream.", "クリームを塗ってから手を洗います。"),
    ("ja", "silence", "Wash your hands, then put on the cream.", "手を洗ってからクリームを塗ります。"),
    ("ja", "silence", "Wash your hands, then put on the cream.", "クリームを塗る前に手を洗います。"),
    ("zh_Hant", "finding", "Wash your hands, then put on the cream.", "先塗藥膏，再洗手。"),
    ("th", "silence", "Wash your hands, then put on the cream.", "ล้างมือก่อน แล้วจึงทาครีม"),
    ("he", "finding", "Wash your hands, then put on the cream.", "מרחו את המשחה ואז שטפו ידיים."),
    ("fil", "silence", "Wash your hands, then put on the cream.", "Ipahid ang krema pagkatapos maghugas ng kamay."),
    # food and drink, the nearest number of a bound, parts of a thing, and what is no hour
    ("hi", "finding", "You may drink tea, but no alcohol.", "आप शराब पी सकते हैं, लेकिन चाय नहीं।"),
    ("hi", "silence", "You may drink tea, but no alcohol.", "आप चाय पी सकते हैं, लेकिन शराब नहीं।"),
    ("ar", "finding", "Use it for at least 5 days, but no more than 10 days.", "استعمله 5 أيام على الأكثر و10 أيام على الأقل."),
    ("ar", "silence", "Use it for at least 5 days, but no more than 10 days.", "استعمله 5 أيام على الأقل و10 أيام على الأكثر."),
    ("fa", "silence", "Take it 2 hours before or 4 hours after meals.", "آن را ۲ ساعت پیش از غذا یا ۴ ساعت پس از آن بخورید."),
    ("he", "finding", "Take it 2 hours before or 4 hours after the antacid.", "קחו שעתיים אחרי נוגד החומצה או ארבע שעות לפניו."),
    ("zh_Hans", "silence", "When two thirds of the bottle are gone, ask for more.", "药瓶用去三分之二时，请再要一瓶。"),
    ("zh_Hans", "finding", "When two thirds of the bottle are gone, ask for more.", "药瓶用去三分之一时，请再要一瓶。"),
    ("vi", "silence", "When two thirds of the bottle are gone, ask for more.", "Khi dùng hết hai phần ba chai, hãy xin thêm."),
    ("vi", "finding", "When two thirds of the bottle are gone, ask for more.", "Khi dùng hết một phần ba chai, hãy xin thêm."),
    ("zh_Hans", "silence", "Put ice on it for 20 minutes, three times a day.", "每日冰敷三次，每次20分钟。"),
    ("zh_Hans", "finding", "Put ice on it for 20 minutes, three times a day.", "每日热敷三次，每次20分钟。"),
    ("zh_Hans", "silence", "Do not use it if the liquid is not clear.", "药液浑浊时切勿使用。"),
]  # fmt: skip


@pytest.mark.parametrize(("locale", "want", "source", "translation"), EXCHANGED)
def test_two_that_changed_places_are_told_whatever_the_order_of_words(
    locale: str, want: str, source: str, translation: str
) -> None:
    """Joined clauses keep their order, and the thing beside *than* is what something is compared with; else silence."""
    found = meaning.findings(meaning.Case(locale, 0, "", want, source, translation))
    assert meaning.right(want, found), found


FREE = [
    # terse, but all that the source names is there
    ("zh_Hans", "silence", "Swallow the tablets whole with some water at the same time each day.", "每天定时用水整片吞服。"),
    ("zh_Hans", "finding", "Swallow the tablets whole with some water at the same time each day.", "每天定时服药。"),
    ("ja", "silence", "The injection is given once every three months into your muscle.", "お尻の筋肉に3か月に1回注射します。"),
    ("ja", "finding", "The injection is given once every three months into your muscle.", "注射します。"),
    ("th", "silence", "The injection is given once every three months into your muscle.", "ฉีดเข้ากล้ามเนื้อสะโพกทุกสามเดือน"),
    ("th", "finding", "The injection is given once every three months into your muscle.", "ฉีดเข้าสะโพก"),
    # whole sentences that changed places, each with its *not*
    ("ko", "silence", "Do not take ibuprofen; paracetamol is better.", "파라세타몰이 더 낫습니다. 이부프로펜은 드시지 마세요."),
    ("ko", "finding", "Do not take ibuprofen; paracetamol is better.", "이부프로펜이 더 낫습니다. 파라세타몰은 드시지 마세요."),
    ("fa", "silence", "Do not take ibuprofen; paracetamol is better for pain.", "برای درد پاراستامول بهتر است؛ ایبوپروفن نخورید."),
    ("fa", "finding", "Do not take ibuprofen; paracetamol is better for pain.", "برای درد ایبوپروفن بهتر است؛ پاراستامول نخورید."),
    ("he", "silence", "Do not take ibuprofen; paracetamol is better for pain.", "לכאב עדיף פרצטמול; אל תיקחו איבופרופן."),
    # a *not* and a bound that other words hid
    ("ja", "silence", "Do not take two doses at once.", "2回分を一度に飲まず、1回分ずつ飲みましょう。"),
    ("ja", "silence", "The cough may last for up to three weeks.", "咳は長いと3週間続きます。"),
    ("th", "silence", "The cough may last for up to three weeks.", "อาการไออาจนานถึงสามสัปดาห์"),
    ("th", "finding", "The cough may last for up to three weeks.", "อาการไออาจนานอย่างน้อยสามสัปดาห์"),
]  # fmt: skip


@pytest.mark.parametrize(("locale", "want", "source", "translation"), FREE)
def test_what_is_said_freely_or_tersely_is_no_question(locale: str, want: str, source: str, translation: str) -> None:
    """A short sentence that names all, and sentences in another order, are silent; what lacks or exchanges is told."""
    found = meaning.findings(meaning.Case(locale, 0, "", want, source, translation))
    assert meaning.right(want, found), found
