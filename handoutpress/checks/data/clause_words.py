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
    "ar": "و* او ثم لكن ولكن",
    "fa": "و يا اما ولي سپس بعد",
    "so": "iyo ama oo ee laakiin kadib ka_dib kadibna",
    "ht": "ak epi oswa ni men apre_sa answit",
    "fil": "at o pero ngunit saka pagkatapos",
    "tl": "at o pero ngunit saka pagkatapos",
}
"""What joins two clauses, or two of a list, in the languages that write commas; Turkish does it by an ending as well."""

AND_OF_TWO: dict[str, str] = {
    "da": "og men",
    "nb": "og men",
    "fi": "ja mutta",
    "hu": "és de valamint pedig",
    "el": "και αλλα αλλά",
    "sw": "na lakini",
    "id": "dan tetapi tapi sedangkan",
    "ms": "dan tetapi tapi manakala",
    "vi": "và nhưng còn",
}
"""*And* and *but* between two parts with a medicine each, where ``AND`` has no row; folded."""

BUT: dict[str, str] = {
    "en": "but",
    "es": "pero mas",
    "fr": "mais",
    "de": "aber",
    "pt": "mas porém",
    "it": "ma però",
    "ro": "dar însă",
    "pl": "ale lecz",
    "ru": "но",
    "uk": "але проте",
    "tr": "ama ancak fakat",
    "ar": "لكن ولكن لكنك ولكنك",
    "fa": "اما ولي ليكن",
    "so": "laakiin laakin",
    "ht": "men",
    "fil": "pero ngunit subalit",
    "nl": "maar",
    "cs": "ale",
}
"""*But* between two parts of a sentence, folded."""

CONDITIONS_TOO: dict[str, str] = {
    "pl": "przy podczas ponieważ gdyż bo żeby aby kiedy dlatego więc zatem toteż w_pozycji w_czasie w_trakcie na_skutek",
    "tr": "çünkü için *duğu* *dığı* *diği* *düğü* *tığı* *tiği* *tuğu* *tüğü* *meden *madan *sa *se *ana_dek *ene_dek *ıncaya *inceye",
    "uk": "доки поки щойно щоб тому_що бо оскільки тому отже у_положенні під_час",
    "de": "weil denn da damit um beim im wann deshalb daher deswegen darum",
    "fr": "car parce puisque pour afin comme donc en_position en_cas au_toucher en_*ant",
    "es": "porque pues ya_que por_eso por_lo_que así_que en_posición debido para como cuándo al_*ar al_*er al_*ir al_*rla al_*rlo al_*rlas al_*rlos al_*rse",
    "ru": "чтобы потому так_как поскольку во_время поэтому следовательно вследствие в_положении",
    "pt": "porque pois já_que por_isso portanto de_modo_que em_caso ao_*ar ao_*er ao_*ir",
    "it": "perché poiché siccome perciò quindi pertanto in_caso",
}
"""What else says a condition, a time or a reason, besides ``cue_words.CONDITIONS``."""

THEREFORE: dict[str, str] = {
    "es": "por_eso por_lo_que por_lo_tanto así_que de_modo_que por_ello",
    "fr": "donc c'est_pourquoi par_conséquent",
    "de": "deshalb daher deswegen darum also",
    "pt": "por_isso portanto de_modo_que",
    "it": "perciò quindi pertanto per_questo",
    "nl": "daarom dus daardoor",
    "pl": "dlatego więc zatem toteż",
    "ru": "поэтому следовательно",
    "uk": "тому отже",
    "cs": "proto tedy",
    "sv": "därför så_att",
    "tr": "bu_yüzden bu_nedenle dolayısıyla",
    "vi": "nên vì_vậy do_đó",
    "ar": "لذلك ولذلك لذا ولذا",
    "fa": "بنابراین به_همین_دلیل",
    "he": "לכן ולכן",
    "hi": "इसलिए",
    "zh": "因此 所以 因而",
    "ja": "ため ので したがって 症で 炎で 病で 熱で により せいで",
    "ko": "그래서 때문 므로 따라서",
    "id": "karena_itu sehingga",
    "ht": "se_poutèt_sa donk",
    "fil": "kaya",
    "tl": "kaya",
}
"""*Therefore*: where the reason is told first, *a because b* is *b, therefore a*."""

AT_THE_LATEST: dict[str, str] = {
    "es": "a_más_tardar no_más_tarde",
    "fr": "au_plus_tard",
    "de": "spätestens nicht_später",
    "pt": "no_mais_tardar o_mais_tardar",
    "it": "al_più_tardi non_più_tardi entro_e_non_oltre",
    "nl": "uiterlijk niet_later",
    "pl": "najpóźniej nie_później",
    "ru": "не_позднее не_позже самое_позднее",
    "uk": "не_пізніше щонайпізніше найпізніше",
    "cs": "nejpozději ne_později",
    "sv": "senast",
    "da": "senest",
    "nb": "senest",
    "tr": "en_geç",
    "ro": "cel_târziu nu_mai_târziu",
    "vi": "chậm_nhất muộn_nhất",
    "zh": "最迟 最遲 最晚 不晚于 不晚於",
    "ja": "遅くとも",
    "ko": "늦어도",
    "hi": "देर_से_देर",
}
"""*At the latest*, which beside *before* is *at least* so long before."""

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
