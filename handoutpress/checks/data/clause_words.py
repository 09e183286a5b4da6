"""Where the clauses of a sentence are joined, and what stands beside the thing that something is compared with."""

from __future__ import annotations

JOINTS: dict[str, str] = {
    "ja": "、 。",
    "ko": "지만 고_ 며_ 면_ 고, 며,",
    "hi": "_और_ _लेकिन_ _जबकि_ _पर_ _मगर_",
    "ur": "_اور_ _ليكن_ _جبكه_ _مگر_",
    "bn": "_এবং_ _আর_ _কিন্তু_ _তবে_",
    "fa": "_و_ _اما_ _ولي_ _ولیکن_",
    "ar": "_و _لكن _ولكن _اما _فس _فت _فلا _فان _فيجب _فقد",
    "he": "_ו _אבל_ _אך_ _ואילו_",
    "tr": "_ve_ _ama_ _ancak_ _fakat_ _ise_",
    "vi": "_và_ _nhưng_ _còn_ _thì_",
    "th": "_ ส่วน แต่ และ",
    "fil": "_at_ _pero_ _ngunit_ _habang_ _samantalang_",
    "tl": "_at_ _pero_ _ngunit_ _habang_ _samantalang_",
    "ht": "_ak_ _epi_ _men_ _tandiske_",
    "so": "_iyo_ _laakiin_ _halka_ naga_ kana_ tana_ kuna_ guna_",
    "zh": "而 但",
}
"""What joins two clauses of one sentence besides marks of punctuation (``_`` is a space); folded."""

AND: dict[str, str] = {
    "en": "and but then or so",
    "es": "y e o u pero luego",
    "fr": "et ou mais puis",
    "de": "und oder aber dann sowie",
    "pl": "i oraz a lub albo ale potem",
    "ru": "и а но или затем потом",
    "tr": "ve veya ya ama sonra *ıp *ip *up *üp",
    "pt": "e ou mas depois",
    "it": "e ed o ma poi",
    "uk": "і й та а але або потім",
    "nl": "en of maar dan",
    "cs": "a i nebo ale pak",
    "ro": "și sau dar apoi",
    "sv": "och eller men sedan",
}
"""What joins two clauses, or two of a list, in the languages that write commas; Turkish does it by an ending as well."""

CONDITIONS_TOO: dict[str, str] = {
    "pl": "przy podczas ponieważ gdyż bo żeby aby kiedy",
    "tr": "çünkü için *duğu* *dığı* *diği* *düğü* *tığı* *tiği* *tuğu* *tüğü* *meden *madan *sa *se *ana_dek *ene_dek *ıncaya *inceye",
    "uk": "доки поки щойно щоб тому_що бо оскільки",
    "de": "weil denn da damit um beim im wann",
    "fr": "car parce puisque pour afin comme au_toucher en_*ant",
    "es": "porque pues ya_que para como cuándo al_*ar al_*er al_*ir al_*rla al_*rlo al_*rlas al_*rlos al_*rse",
    "ru": "чтобы потому так_как поскольку во_время",
}
"""What else says a condition, a time or a reason, besides ``cue_words.CONDITIONS``."""

THAN: dict[str, tuple[str, str, str]] = {
    "ja": ("より に比べ と比べ に比較し と比較し", "", ""),
    "ko": ("보다 에_비해 에_비하여 에_비하면 과_비교 와_비교 과_비교하면 와_비교하면", "", ""),
    "hi": ("की_तुलना_में के_मुकाबले के_मुक़ाबले की_अपेक्षा से_ज़्यादा से_ज्यादा से_अधिक से_कम से_बेहतर", "", ""),
    "ur": ("كي_نسبت كے_مقابلے كي_بنسبت سے_زياده سے_كم سے_بہتر سے_بهتر", "", ""),
    "bn": ("চেয়ে তুলনায়", "", ""),
    "tr": ("göre kıyasla oranla olduğundan dan_daha den_daha tan_daha ten_daha", "", ""),
    "zh": (
        "相比 比起来 比起來",
        "相较于 相較於 比起 相比于 相比於",
        "比 高于 高於 低于 低於 多于 多於 少于 少於 大于 大於",
    ),
    "fa": ("", "نسبت_به در_مقايسه_با در_قياس_با", "از"),
    "ar": (
        "",
        "مقارنه_ب مقارنه_مع مقارنه_بـ منه_مع منها_مع منه_في منها_في منه_عند منها_عند منه_لدي منها_لدي منه_لدى",
        "من",
    ),
    "he": ("", "מאשר לעומת בהשוואה_ל ביחס_ל", ""),
    "vi": ("", "so_với hơn_là", "hơn"),
    "th": ("", "เทียบกับ", "กว่า"),
    "fil": ("", "kaysa_sa kaysa_kay kaysa kumpara_sa", ""),
    "tl": ("", "kaysa_sa kaysa_kay kaysa kumpara_sa", ""),
    "ht": ("", "pase konpare_ak parapò_ak", ""),
    "so": ("", "marka_loo_eego marka_loo_barbardhigo marka_la_barbardhigo", ""),
    "id": ("", "daripada dibandingkan_dengan dibandingkan dibanding", ""),
}
"""Words for *than*: behind the thing compared with, before it, and before it but of other use too; folded."""
