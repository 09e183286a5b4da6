"""Two contraries of a sentence keep their places: the old and the new, stop and start, the first and the third."""

import meaning
import pytest


def codes(locale: str, source: str, translation: str) -> set[str]:
    """Return the codes of what the checks ask about or refuse."""
    found = meaning.findings(meaning.Case(locale, 0, "", "", source, translation))
    return {problem.code for problem in found if problem.severity.name in {"ERROR", "ACKNOWLEDGE"}}


EXCHANGED = [
    ("es", "Put the new patch on before you remove the old one.", "Póngase el parche viejo antes de quitar el nuevo."),
    (
        "de",
        "Take the old patch off, then put the new one on.",
        "Nehmen Sie das neue Pflaster ab und kleben Sie dann das alte auf.",
    ),
    ("nl", "The old tablets are white, the new ones are pink.", "De nieuwe tabletten zijn wit, de oude zijn roze."),
    ("tr", "Throw the old needle away, then fit the new one.", "Yeni iğneyi atın, sonra eskisini takın."),
    (
        "it",
        "Never use the old needle again; always take a new one.",
        "Non usi mai un ago nuovo; prenda sempre quello vecchio.",
    ),
    ("fr", "The second visit is on the third Monday.", "La troisième visite est le deuxième lundi."),
    (
        "vi",
        "Clean the skin before the injection, not after it.",
        "Lau sạch da sau khi tiêm, không phải trước khi tiêm.",
    ),
    ("pl", "Stop smoking and start walking.", "Proszę zacząć palić i przestać chodzić."),
    ("tr", "Your left eye sees better than your right eye.", "Sağ gözünüz sol gözünüzden daha iyi görüyor."),
    ("vi", "The risk is higher in men than in women.", "Nguy cơ ở nữ giới cao hơn ở nam giới."),
    (
        "fr",
        "Change the bag daily and the plate twice a week.",
        "Changez la poche deux fois par semaine et la plaque chaque jour.",
    ),
    ("de", "A BMI from 18.5 to 25 is normal, 30 is too high.", "Ein BMI von 18,5 bis 30 ist normal, 25 ist zu hoch."),
    ("nl", "Use a soft brush instead of a hard one.", "Gebruik een harde borstel in plaats van een zachte."),
    ("es", "Use paracetamol instead of ibuprofen.", "En lugar de paracetamol, use ibuprofeno."),
    ("tr", "Drink tea instead of coffee.", "Çay yerine kahve için."),
    ("it", "Use the cream instead of the ointment.", "Usi l'unguento invece della crema."),
    ("uk", "It contains soya but no lactose.", "Він містить лактозу, але не містить сої."),
    (
        "de",
        "Falls are more dangerous for older people than for younger people.",
        "Stürze sind für jüngere Menschen gefährlicher als für ältere Menschen.",
    ),
    ("fr", "It hurts more at night than during the day.", "La douleur est plus forte le jour que la nuit."),
    ("sv", "The new insulin works faster than the old one.", "Det gamla insulinet verkar snabbare än det nya."),
    ("nl", "Keep taking the tablets, but stop the drops.", "Stop met de tabletten, maar ga door met de druppels."),
    ("it", "Of 100 people, 95 recover and 5 have pain.", "Su 100 persone, 5 guariscono e 95 hanno dolore."),
    ("ru", "If it is pink, wait; if it is green, call us.", "Если он зелёный, подождите; если розовый, позвоните нам."),
]

KEPT = [
    ("de", "Use a soft brush rather than a hard one.", "Nehmen Sie statt einer harten Bürste eine weiche."),
    ("es", "Of 100 people, 95 recover and 5 have pain.", "De cada 100 personas, 95 se recuperan y 5 tienen dolor."),
    (
        "fr",
        "Only use it with the blue one, never with the brown one.",
        "Ne l'utilisez qu'avec le bleu, jamais avec le brun.",
    ),
    ("es", "Put the new patch on before you remove the old one.", "Antes de quitar el parche viejo, póngase el nuevo."),
    (
        "de",
        "Throw the old inhaler away when the new one arrives.",
        "Wenn das neue Spray da ist, werfen Sie das alte weg.",
    ),
    (
        "fr",
        "Never use the old needle; always take a new one.",
        "Prenez toujours une aiguille neuve, ne réutilisez jamais l'ancienne.",
    ),
    ("tr", "Do not throw the old card away before the new one comes.", "Yeni kart gelmeden önce eski kartı atmayın."),
    ("tr", "Do not mix the old insulin with the new one.", "Eski insülini yenisiyle karıştırmayın."),
    (
        "de",
        "The small syringe holds 1 ml and the large one 5 ml.",
        "In die große Spritze passen 5 ml, in die kleine 1 ml.",
    ),
    ("ru", "The small syringe holds 1 ml and the large one 5 ml.", "Объём большого шприца — 5 мл, маленького — 1 мл."),
    ("es", "Use paracetamol instead of ibuprofen.", "En lugar de ibuprofeno, use paracetamol."),
    ("tr", "Drink tea instead of coffee.", "Kahve yerine çay için."),
    ("de", "The risk is higher in men than in women.", "Im Vergleich zu Frauen ist das Risiko bei Männern höher."),
    ("pl", "The new dose is lower than the old one.", "Nowa dawka jest niższa niż stara."),
    ("tr", "Aim for 120 over 80, not 140 over 90.", "Hedefiniz 140'a 90 değil, 120'ye 80 olsun."),
    ("it", "Use it in the morning and in the evening.", "Lo usi la sera e la mattina."),
    (
        "pl",
        "Stop it 5 days before and start again the day after.",
        "Dzień po zabiegu znów zacząć, a 5 dni przed zabiegiem przestać.",
    ),
]


@pytest.mark.parametrize(("locale", "source", "translation"), EXCHANGED)
def test_two_contraries_that_changed_places_are_asked_about(locale: str, source: str, translation: str) -> None:
    """Each word stands on both sides, so nothing is lost but what it belongs to."""
    assert "HP577" in codes(locale, source, translation)


@pytest.mark.parametrize(("locale", "source", "translation"), KEPT)
def test_a_sentence_that_is_turned_round_with_all_its_words_is_silent(
    locale: str, source: str, translation: str
) -> None:
    """*Before you remove the old one* may come first, lists have no order, and an amount goes with its thing."""
    assert codes(locale, source, translation) == set()


AGES = [
    ("es", "Para niños de hasta 12 años.", {"HP522"}),
    ("es", "Para niños a partir de 12 años.", set()),
    ("ru", "Для детей до 12 лет.", {"HP522"}),
    ("ru", "Для детей от 12 лет.", set()),
    ("tr", "12 yaşına kadar çocuklar için.", {"HP522"}),
    ("tr", "12 yaşından itibaren çocuklar için.", set()),
    ("de", "Für Kinder bis 12 Jahre.", {"HP522"}),
    ("de", "Für Kinder ab 12 Jahren.", set()),
]


@pytest.mark.parametrize(("locale", "translation", "found"), AGES)
def test_from_an_age_is_not_up_to_it(locale: str, translation: str, found: set[str]) -> None:
    """A language may say *from* with a word of many uses: what is lost there is no question, what turned is."""
    assert codes(locale, "For children from 12 years of age.", translation) == found


@pytest.mark.parametrize("locale", ["es", "fr"])
def test_a_fast_is_no_negation_of_its_hours(locale: str) -> None:
    """*At least* as *at most* is seen beside a word for fasting, which forbids to eat."""
    said = {"es": "Permanezca en ayunas como máximo 8 horas.", "fr": "Restez à jeun au plus 8 heures."}[locale]
    assert codes(locale, "Fast for at least 8 hours.", said) == {"HP522"}


@pytest.mark.parametrize(
    ("locale", "translation"), [("pt_BR", "Sua pressão era 150 por 95."), ("tr", "Tansiyonunuz 150'ye 95 idi.")]
)
def test_a_reading_over_another_sets_no_bound(locale: str, translation: str) -> None:
    """*150 over 95* is a blood pressure, not more than 95."""
    assert codes(locale, "Your blood pressure was 150 over 95.", translation) == set()


GONE = [
    ("es", "Vuelva a la escuela cuando tenga fiebre.", {"HP572"}),
    ("es", "Vuelva a la escuela cuando ya no tenga fiebre.", set()),
    ("de", "Gehen Sie wieder zur Schule, wenn Sie Fieber haben.", {"HP572"}),
    ("de", "Gehen Sie wieder zur Schule, wenn das Fieber weg ist.", set()),
    ("ru", "Возвращайтесь в школу, когда температура спадёт.", set()),
    ("vi", "Đi học lại khi đã hết sốt.", set()),
    ("fr", "Retournez à l'école quand la fièvre sera tombée.", set()),
]


@pytest.mark.parametrize(("locale", "translation", "found"), GONE)
def test_what_has_gone_is_not_there_again(locale: str, translation: str, found: set[str]) -> None:
    """*When the fever has gone* may be said with *no longer* or by a word for its end, but not without either."""
    assert codes(locale, "Go back to school when the fever has gone.", translation) == found


LIMITED = [
    ("es", "Only a nurse may open this box.", "Cualquiera puede abrir esta caja.", {"HP572"}),
    ("es", "Only a nurse may open this box.", "Esta caja solo puede abrirla una enfermera.", set()),
    ("vi", "Only the nurse may remove the drain.", "Bạn có thể tự rút ống dẫn lưu.", {"HP572"}),
    ("vi", "Only take this medicine if the pain is severe.", "Khi nào đau nhiều mới uống thuốc này.", set()),
    ("fr", "There is only a small risk.", "Le risque est faible.", set()),
    ("fr", "This cream is for external use only.", "Cette crème est réservée à l'usage externe.", set()),
    (
        "pt_BR",
        "Everyone except pregnant women can have the scan.",
        "Somente mulheres grávidas podem fazer o exame.",
        {"HP572"},
    ),
    (
        "pt_BR",
        "Everyone except pregnant women can have the scan.",
        "Todos, menos as grávidas, podem fazer o exame.",
        set(),
    ),
    ("pl", "You may eat anything except grapefruit.", "Można jeść wszystko oprócz grejpfrutów.", set()),
]


@pytest.mark.parametrize(("locale", "source", "translation", "found"), LIMITED)
def test_who_alone_is_meant_and_who_is_not_stays_said(
    locale: str, source: str, translation: str, found: set[str]
) -> None:
    """*Only* and *except* may be said in many ways, but not left out."""
    assert codes(locale, source, translation) == found


HOURS = [
    ("de", "Besuch ist zwischen 15 und 17 Uhr erlaubt.", set()),
    ("es", "Se permiten visitas de 15 a 17 horas.", set()),
    ("fr", "Les visites sont permises entre 15 h et 17 h.", set()),
    ("de", "Besuch ist zwischen 15 und 18 Uhr erlaubt.", {"HP574"}),
]


@pytest.mark.parametrize(("locale", "translation", "found"), HOURS)
def test_the_half_of_the_day_may_be_said_at_the_end_alone(locale: str, translation: str, found: set[str]) -> None:
    """*Between 3 and 5 pm* begins at 15:00."""
    assert codes(locale, "Visitors are allowed between 3 and 5 pm.", translation) == found


DAYS = [
    ("de", "Die Praxis ist vom 24. Dezember bis 2. Januar geschlossen.", set()),
    ("de", "Die Praxis ist vom 2. Dezember bis 24. Januar geschlossen.", {"HP575"}),
    ("es", "La consulta cierra del 24 de diciembre al 2 de enero.", set()),
    ("es", "La consulta cierra del 2 de diciembre al 24 de enero.", {"HP575"}),
    ("pl", "Przychodnia jest zamknięta od 24 grudnia do 2 stycznia.", set()),
]


@pytest.mark.parametrize(("locale", "translation", "found"), DAYS)
def test_each_day_stays_with_its_month(locale: str, translation: str, found: set[str]) -> None:
    """Both days and both months are there, and the date is another."""
    assert codes(locale, "The surgery is closed from 24 December to 2 January.", translation) == found


@pytest.mark.parametrize(
    ("locale", "translation", "found"),
    [
        ("fr", "Remplissez complètement la bassine.", {"HP579"}),
        ("fr", "Remplissez la bassine à moitié.", set()),
        ("de", "Füllen Sie die Schüssel halb voll.", set()),
        ("es", "Llene la palangana hasta la mitad.", set()),
        ("ru", "Наполните таз до половины.", set()),
    ],
)
def test_half_full_is_not_full(locale: str, translation: str, found: set[str]) -> None:
    """A part that counts nothing is a part."""
    assert codes(locale, "Fill the basin half full.", translation) == found
