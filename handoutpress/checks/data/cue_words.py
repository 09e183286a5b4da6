"""Words that turn a sentence round: negation, sides, comparison, frequency. Lower case; ``_`` is a space; ``*`` any ending.

A cue that a language lacks here is never missed by the checks: they stay silent where there is no row.
"""

from __future__ import annotations

NEGATION: dict[str, str] = {
    "en": "not no never without cannot n't neither nor none nothing nobody don't doesn't isn't",
    "es": "no nunca jamás sin ni ningún ninguna ninguno nada nadie tampoco",
    "fr": "ne n non pas jamais sans ni aucun aucune rien",
    "de": "nicht nichts kein keine keinen keiner keinem keines nie niemals ohne weder niemand nein nirgends keinesfalls keineswegs",
    "pt": "não nunca jamais sem nem nenhum nenhuma nada ninguém tampouco",
    "it": "non no mai senza né nessun nessuno nessuna niente nulla neanche",
    "nl": "niet geen nooit zonder noch niets niemand nee nergens",
    "pl": "nie nigdy bez ani żaden żadna żadne żadnych żadnego nikt nic brak",
    "ru": "не нет никогда без ни никто ничего никаких никакой нельзя",
    "uk": "не ні немає ніколи без жоден жодна жодного жодних ніхто нічого неможна",
    "tr": "değil değildir yok yoktur hayır asla hiç hiçbir olmadan olmaksızın meyin mayın mayınız meyiniz",
    "vi": "không chưa chẳng chớ đừng",
    "ar": "لا ولا فلا ألا لم ولم لن ولن ليس ليست ليسوا وليس غير بدون دون عدم بلا لست أبدا كلا وألا ليسا ليسوا فليس فليست وليست ولسنا لسنا",
    "fa": "نه بدون خیر هیچ هرگز نیست نیستند نبود غیر عدم بی",
    "ur": "نہیں نہ مت بغیر کبھی_نہیں بلا غیر",
    "he": "לא אין אל_ת* ואל_ת* בלי ללא אינו אינה אינם אינן לעולם שאינו שאינה שאין בלא ולא ולעולם ואין",
    "hi": "नहीं न ना मत बिना कभी_नहीं बगैर",
    "th": "ไม่ ห้าม อย่า ปราศจาก ไร้ มิได้ มิใช่",
    "ko": "않 _안_ 없 모르 모릅 모른 몰라 몰랐 아니 아닌 못 말고 지_마 지마 말아 지_말 지말 금지 아닙 안_됩 안됩 안_돼 안돼 안_되 안되",
    "ja": "ない なく なけれ ません ずに なし なかっ いいえ",
    "zh": "不 没 沒 无 無 未 勿 别 別 莫 禁",
    "id": "tidak bukan jangan tanpa belum tak tiada",
}
"""What negates; a sentence of the source with one needs one in the translation."""

NEGATION_TOO: dict[str, str] = {
    "es": "evit* imposib* incapa* inváli* incorrect* inefica* insuficien* innecesari* impid* en_lugar_de falta* fals* desconoc* carec* prohib* intact* íntegr* sana sanas ausencia exent* nieg* rechaz* menos_tiempo",
    "fr": "évit* impossib* inutil* incapa* insuffis* inconnu* invalid* incorrect* inefficac* empêch* manqu* au_lieu* faux interdi* intact* sain saine saines absence exempt* dépourvu* refus* moins_longtemps",
    "de": "vermeid* unmöglich* unbekannt* ungültig* unwirksam* unzureichend* unnötig* ungeeignet* unwahrscheinlich* unwichtig* statt anstatt verboten *frei schmerzlos* folgenlos* problemlos* harmlos* verhinder* außer kaum verweiger* weiger* kürzer intakt* unverletzt* unversehrt* unbeschädigt* gesund*",
    "pt": "evit* impossív* incapa* insuficien* desnecess* inválid* incorret* ineficaz* imped* em_vez_de ao_invés falt* desconhec* proib* intact* íntegr* ausência isent* recus* menos_tempo livre livres",
    "it": "evit* impossibil* incapac* insufficien* inutil* sconosciut* impedi* invece manc* proibi* vieta* intatt* integr* assenza privo priva rifiut* meno_a_lungo privi prive esente esenti",
    "nl": "vermijd* onmogelijk* onbekend* ongeldig* onvoldoende onnodig* verbod* ontbre* in_plaats_van *loos *loze intact* onbeschadigd* afwezig* *vrij *vrije weiger* korter",
    "pl": "unika* zamiast niemożliw* nieznan* niewystarcz* niepotrzebn* zabron* zakaz* nieuszkodz* nienarusz* zdrow* brak braku brakiem odmawia* krócej bezglutenow* bezcukrow* wolny_od wolne_od",
    "ru": "избега* вместо невозмож* неизвест* недостаточ* недопуст* необязател* отсутств* запре* отказыва* короче нельзя неповрежд* здоров* целост* нетронут*",
    "uk": "уника* замість неможлив* невідом* недостатн* відсутн* заборон* відмовля* коротше неушкодж* неповрежд*",
    "tr": "kaçın* *mayın* *meyin* *maz *mez *mazsınız *mezsiniz *maz_* *madan *meden *mıyor* *miyor* *muyor* *müyor* *mayan* *meyen* *masın* *mesin* *madı* *medi *amaz* *emez* *mamalı* *memeli* *maması* *memesi* *mayabilir *meyebilir *sız *suz *süz yasak* önle* sağlam* sağlıklı*",
    "vi": "tránh cấm vẩn_đục đục vô_hại vô_ích vô_hiệu khó",
    "ar": "تجنب* يمنع ممنوع* استحال* مستحيل* امتنع* بدل* خال* تعذر* صعب*",
    "fa": "نمی* نیست* نبود* نداشت* نکرد* نگرف* نرس* نپرداخ* نخوان* نکن* نشو* نباید نباش* ندار* نگیر* نخور* نزن* نده* نرو* نبر* نگذار* نشد* نکرد* نخواه* نتوان* ناتوان* نادرست* ناممکن* بی‌درد* بی‌خطر* بی‌ضرر* بی‌فایده* بی‌اثر* بی‌نیاز* بی‌حس* بی‌علامت* بی‌رنگ* بی‌بو* اجتناب پرهیز* غیر* خودداری فاقد جلوگیری ممنوع* سخت دشوار",
    "ur": "پرہیز* گریز ممنوع غیر* مشکل",
    "he": "הימנע* אסור* במקום בלתי להימנע",
    "hi": "बचें बचिए बचना बचने बचाएँ बचाएं परहेज* वर्जित मना* असंभव अज्ञात बिन* मुश्किल कठिन",
    "th": "หลีกเลี่ยง งด ขุ่น",
    "ko": "피하 피해 대신 흐리면 흐린 탁하 탁한 불가 불필요 불능 삼가 힘들 어려",
    "ja": "代わり 以外 濁っ 濁り 断る 断り 断っ 拒 無 不 非 未 禁 避け 難し にくい にくく わずか ほんの 軽め",
    "zh": "避免 代替 而是 以外 浑浊 混浊 渾濁 混濁 拒绝 拒絕 不明 不清 不良 无力 無力 无痛 無痛 不适 不適 难 難",
    "id": "hindar* larang*",
}
"""What may stand for a negation; it silences the check for a sentence."""

NEGATIVE_SOURCE: dict[str, str] = {
    "en": "avoid* still unless until only except* instead fail* stop* lack* miss* prevent* impossib* few little hardly too rather free beyond before otherwise refus* ignor* deny lose lost losing wrong invalid* non empty fake sham ill illness* less *less differ* hard difficult rare* seldom barely forbid* disallow* reject* other than if whether skip* hold zero nothing absent* yet short_of despite although though but contrary cease* exclu* limit* keep keeps leave leaves just awake open numb* safe* as_soon_as dry straight_away at_once painless* gone disappear* with_or_without loose* stay_upright remain_upright sit_up stay_out out_of_the spit* fade* be_patient forget* remember* hesitat*"
}
"""What in the source may well be said with a negation in another language."""

NOT_NEGATIVE: dict[str, str] = {
    "en": "with_or_without not_unusual not_uncommon not_unlikely not_impossible not_rare not_infrequent not_only whether_or_not no_matter no_doubt not_just nothing_but not_to_mention why_not or_not no_problem not_limited_to",
    "es": "no_solo no_sólo no_solamente sin_embargo nada_más sin_duda",
    "fr": "non_seulement sans_doute un_pas pas_à_pas",
    "de": "nicht_nur nach_wie_vor ohne_weiteres ohnehin",
    "pt": "não_só não_apenas não_somente sem_dúvida",
    "it": "non_solo senza_dubbio",
    "nl": "niet_alleen",
    "pl": "nie_tylko",
    "ru": "не_только",
    "uk": "не_тільки не_лише",
    "vi": "không_chỉ hay_không không_những không_khí thiếu_máu",
    "ar": "لا_بد لا_سيما لا_بأس دون_سن دون_عمر",
    "fa": "نه_تنها",
    "he": "לא_רק",
    "th": "ไม่เพียง ไม่สบาย",
    "ko": "뿐만_아니라 않으면_안 못지않",
    "ja": "なければなり なければいけ なければいけない なくてはなり なくてはいけ ないといけ かもしれません かもしれない かも知れません ても構いません てもかまいません かまいません 構いません 少ない 少なく 危ない 危なく だけでなく ばかりでなく まず 必ず いずれ わずか しなければならない なければならない ざるを得 少なくとも 非常 非同期 ずつ はずです はず 一つずつ おかず 思わず 間違いなく すみません しれません 無料 違いない 違いありません なくす なくなる",
    "zh": "不但 不仅 不僅 不过 不過 无论 無論 不管 不同 不断 不斷 不久 差不多 非常 别人 別人 特别 特別 区别 區別 分别 分別 级别 級別 性别 性別 个别 個別 类别 類別 否则 否則 是否 未来 未來 不适 不適 不舒服 不良 禁忌 无力 無力 无菌 無菌 无处方 無處方 未成年 未满 未滿 别的 別的 别处 別處 他莫昔芬 莫西沙星 不得不 不妨 不安 不便",
    "id": "tidak_hanya",
}
"""Expressions that hold a negator and negate nothing."""

LIMITS: dict[str, str] = {
    "en": "no_more_than no_less_than no_fewer_than no_later_than no_longer_than not_more_than not_less_than",
    "es": "no_más_de no_menos_de",
    "fr": "pas_plus_de pas_moins_de",
    "de": "nicht_mehr_als nicht_weniger_als",
    "pt": "não_mais_de não_menos_de",
    "it": "non_più_di non_meno_di",
    "nl": "niet_meer_dan niet_minder_dan",
    "pl": "nie_więcej_niż nie_mniej_niż",
    "ru": "не_более не_менее не_больше не_меньше",
    "uk": "не_більше не_менше не_більш не_менш",
    "ar": "لا_يقل لا_تقل لا_يزيد لا_تزيد",
    "he": "לא_יותר לא_פחות",
    "th": "ไม่เกิน ไม่น้อยกว่า ไม่มากกว่า",
    "zh": "不超过 不超過 不少于 不少於 不多于 不多於 不低于 不低於 不足",
    "id": "tidak_lebih tidak_kurang",
}
"""Expressions that hold a negator and only limit a number: they may stand for a negation, and need none."""

SIDES: dict[str, tuple[str, str]] = {
    "es": ("izquierd* izda izq zurd*", "derech* dcha diestr*"),
    "fr": ("gauche*", "droit droite droits droites"),
    "de": ("links link* linke*", "rechts rechte rechter rechtes rechtem rechten recht*"),
    "pt": ("esquerd*", "direit*"),
    "it": ("sinistr*", "destr*"),
    "nl": ("links linker* linkse", "rechts rechter* rechtse"),
    "pl": ("lew*", "praw*"),
    "ru": ("лев* слева влево налево", "прав* справа вправо направо"),
    "uk": ("лів* ліворуч зліва наліво вліво", "прав* праворуч справа направо вправо"),
    "tr": ("sol*", "sağ*"),
    "vi": ("trái", "phải"),
    "ar": ("*يسر* *يسار*", "*يمن* *يمين*"),
    "fa": ("چپ*", "راست*"),
    "ur": ("بائی* بایا* بایں", "دائی* دایا* دایں"),
    "he": ("*שמאל*", "*ימין* *ימני*"),
    "hi": ("बाएँ बाएं बायाँ बायां बायीं बाईं बाँये बाये", "दाएँ दाएं दायाँ दायां दायीं दाईं दाहिन* दाये"),
    "th": ("ซ้าย", "ขวา"),
    "ko": ("왼 좌", "오른 우측 우_"),
    "ja": ("左", "右"),
    "zh": ("左", "右"),
    "id": ("kiri", "kanan"),
}
"""Left and right in the translation."""

BODY = (
    "side sided hand handed arm leg foot knee hip shoulder elbow wrist ankle thumb finger toe eye ear lung kidney breast "
    "buttock chest abdomen belly ovary testicle thigh calf calves cheek back flank groin heel lobe ventricle atrium hemisphere "
    "cheekbone temple jaw nostril part half"
)
"""After *left* and *right*, these words of the English source make a side of the body of them."""

PERIODS: dict[str, dict[str, str]] = {
    "en": {
        "day": "day days daily",
        "week": "week weekly weeks",
        "month": "month monthly months",
        "hour": "hour hours hourly",
    },
    "es": {"day": "día* diari*", "week": "semana*", "month": "mes meses mensual*", "hour": "hora*"},
    "fr": {"day": "jour* quotidien*", "week": "semaine* hebdomadaire*", "month": "mois mensuel*", "hour": "heure*"},
    "de": {
        "day": "tag* *tag *tags *tägig* täglich* *täglich*",
        "week": "woche* wöchentlich*",
        "month": "monat*",
        "hour": "stunde* stündlich* *stündig* *stündlich*",
    },
    "pt": {"day": "dia* diári* diari*", "week": "seman*", "month": "mês meses mensal*", "hour": "hora*"},
    "it": {"day": "giorn* quotidian* dì", "week": "settiman*", "month": "mese mesi mensil*", "hour": "ora ore orari*"},
    "nl": {
        "day": "dag* daag* *dagelijks",
        "week": "week* weken wekelijks*",
        "month": "maand*",
        "hour": "uur uren elk*",
    },
    "pl": {"day": "dzie* dni dziennie codzien* dob*", "week": "tydzie* tygodn*", "month": "miesi*", "hour": "godzin*"},
    "ru": {"day": "ден* дн* ежедневн* сут*", "week": "недел* еженедел*", "month": "месяц* ежемесяч*", "hour": "час*"},
    "uk": {"day": "ден* дн* щодн* доб*", "week": "тижд* тижн* щотижн*", "month": "місяц* щомісяч*", "hour": "годин*"},
    "tr": {"day": "gün* her_gün", "week": "hafta*", "month": "ay aylık ayda ayın", "hour": "saat*"},
    "vi": {"day": "ngày", "week": "tuần", "month": "tháng", "hour": "giờ tiếng"},
    "ar": {
        "day": "*يوم* ايام",
        "week": "*اسبوع* اسابيع",
        "month": "*شهر* اشهر",
        "hour": "*ساعه* ساعات ساعتين",
    },
    "fa": {"day": "روز* *روز", "week": "هفته* هفتگ*", "month": "ماه*", "hour": "ساعت*"},
    "ur": {"day": "دن روز* یومیہ", "week": "ہفت*", "month": "ماہ مہین*", "hour": "گھنٹ*"},
    "he": {"day": "*יום *יומי* ימים", "week": "*שבוע*", "month": "*חודש*", "hour": "*שעה *שעות *שעתיים"},
    "hi": {
        "day": "दिन* रोज* रोज़* प्रतिदिन दैनिक",
        "week": "सप्ताह* हफ्त* हफ़्त* साप्ताहिक",
        "month": "महीन* माह मासिक",
        "hour": "घंट* घण्ट*",
    },
    "th": {"day": "วัน", "week": "สัปดาห์ อาทิตย์", "month": "เดือน", "hour": "ชั่วโมง"},
    "ko": {"day": "일 매일 하루", "week": "주", "month": "월 달", "hour": "시간"},
    "ja": {"day": "日 毎日", "week": "週", "month": "月", "hour": "時間"},
    "zh": {"day": "天 日", "week": "周 週 星期 礼拜 禮拜", "month": "月", "hour": "小时 小時 钟头 鐘頭"},
    "id": {"day": "*hari harian", "week": "*minggu* pekan", "month": "*bulan*", "hour": "jam sejam"},
}
"""How a frequency names its period."""

MORE_LESS: dict[str, tuple[str, str]] = {
    "en": (
        "at_least more_than no_less_than not_less_than no_fewer_than greater_than or_more or_older minimum_of",
        "at_most up_to less_than fewer_than no_more_than not_more_than no_longer_than no_later_than or_less or_fewer or_younger maximum_of lower_than smaller_than",
    ),
    "es": (
        "al_menos por_lo_menos como_mínimo más_de mayor* superior* o_más mínimo no_menos_de a_partir_de",
        "como_máximo máximo hasta menos_de menor* inferior* o_menos no_más_de a_lo_sumo no_supere* dentro",
    ),
    "fr": (
        "au_moins plus_de supérieur* ou_plus minimum pas_moins_de à_partir_de plus_d",
        "au_plus au_maximum maximum jusqu* moins_de inférieur* ou_moins pas_plus_de moins_d",
    ),
    "de": (
        "mindestens wenigstens mehr_als über größer* oder_mehr ab minimum minimal nicht_weniger zumindest länger_als",
        "höchstens maximal bis weniger_als unter kleiner* oder_weniger nicht_mehr_als nicht_länger_als maximum kürzer_als niedriger*",
    ),
    "pt": (
        "pelo_menos ao_menos no_mínimo mais_de mais_que maior* superior* ou_mais mínimo não_menos",
        "no_máximo até menos_de menos_que menor* inferior* ou_menos não_mais_de máximo não_mais_que",
    ),
    "it": (
        "almeno come_minimo più_di oltre maggior* superior* o_più minimo",
        "al_massimo fino_a meno_di minor* inferior* o_meno non_più_di massimo",
    ),
    "nl": (
        "minstens minimaal meer_dan ten_minste groter* of_meer boven langer_dan",
        "hoogstens maximaal minder_dan ten_hoogste tot kleiner* of_minder niet_meer_dan onder korter_dan",
    ),
    "pl": (
        "co_najmniej przynajmniej więcej_niż ponad powyżej lub_więcej minimum większ* dłużej",
        "co_najwyżej najwyżej do mniej_niż poniżej lub_mniej nie_więcej maksymalnie maksimum mniejsz* krócej",
    ),
    "ru": (
        "не_менее минимум по_крайней_мере больше более свыше старше выше как_минимум",
        "не_более максимум до меньше менее младше ниже не_больше не_дольше",
    ),
    "uk": (
        "щонайменше принаймні не_менше не_менш більше понад більш мінімум старше вище",
        "щонайбільше до менше менш максимум не_більше молодше нижче не_довше",
    ),
    "tr": (
        "en_az *dan_fazla *den_fazla fazla üzeri üzerinde veya_daha_fazla daha_fazla asgari büyük",
        "en_fazla en_çok *dan_az *den_az az altı altında kadar azami küçük *e_kadar",
    ),
    "vi": (
        "ít_nhất hơn trên trở_lên tối_thiểu lớn_hơn",
        "nhiều_nhất tối_đa dưới ít_hơn không_quá trở_xuống đến nhỏ_hơn",
    ),
    "ar": (
        "علي_الاقل اكثر_من لا_يقل* ما_لا_يقل فوق او_اكثر تزيد يزيد اكبر_من يتجاوز تتجاوز",
        "علي_الاكثر اقل_من لا_يزيد لا_تزيد لا_يتجاوز لا_تتجاوز بحد_اقصي كحد_اقصي حتي تصل يصل او_اقل اصغر_من دون",
    ),
    "fa": ("حداقل دست_کم بیش_از بیشتر_از یا_بیشتر بالای بزرگتر*", "حداکثر کمتر_از تا یا_کمتر زیر کوچکتر*"),
    "ur": ("کم_از_کم سے_زیادہ زیادہ یا_زیادہ", "زیادہ_سے_زیادہ سے_کم تک یا_کم"),
    "he": ("לפחות יותר_מ* מעל או_יותר לכל_הפחות", "לכל_היותר עד פחות_מ* מתחת או_פחות לא_יותר"),
    "hi": (
        "कम_से_कम से_अधिक से_ज़्यादा से_ज्यादा अधिक या_अधिक ज़्यादा ज्यादा",
        "अधिक_से_अधिक अधिकतम से_कम तक या_कम ज़्यादा_से_ज़्यादा ज्यादा_से_ज्यादा",
    ),
    "th": ("อย่างน้อย มากกว่า ขึ้นไป เกิน ไม่น้อยกว่า", "ไม่เกิน น้อยกว่า สูงสุด ไม่มากกว่า ภายใน ต่ำกว่า ถึง อย่างมาก"),
    "ko": ("이상 최소 적어도 초과 넘 보다_많 보다_큰 더", "이하 최대 미만 까지 보다_적 보다_작 이내 넘지_않"),
    "ja": (
        "以上 少なくとも 最低 より多 より大 超 を超え 最小",
        "以下 最大 最長 多くとも 未満 まで より少 より小 以内 超えない",
    ),
    "zh": (
        "至少 以上 超过 超過 大于 大於 多于 多於 最少 不少于 不少於 不低于 不低於",
        "至多 以下 最多 最长 最長 长达 長達 小于 小於 少于 少於 不超过 不超過 不到 以内 以內 不多于 不多於 不足 低于 低於",
    ),
    "id": (
        "minimal setidaknya paling_sedikit lebih_dari atau_lebih sekurang-kurangnya",
        "maksimal hingga kurang_dari paling_banyak atau_kurang tidak_lebih",
    ),
}
"""(at least, more than; at most, less than), looked for near a number; the longest expression wins."""

ONCE_IS_ELEVEN = frozenset({"es"})
"""Languages in which the English word *once*, left in, is read as the number eleven."""

EVEN: dict[str, str] = {
    "es": "aunque aun aún incluso también igual igualmente pese pesar todavía si_bien ni_siquiera así hasta",
    "fr": "même aussi bien_que malgré quand_bien quoique encore",
    "de": "auch selbst sogar obwohl obgleich obschon wenngleich trotz trotzdem dennoch ungeachtet",
    "pl": "nawet choć chociaż choćby mimo pomimo też także również tak",
    "ru": "даже хотя хоть хотя_бы несмотря всё_равно все_равно и тоже также",
    "uk": "навіть хоча хоч попри незважаючи все_одно і й також теж",
    "pt": "mesmo ainda embora também apesar inclusive até_se até_quando nem igualmente independentemente quer",
    "it": "anche seppure sebbene pure nonostante malgrado perfino persino benché comunque neanche nemmeno neppure indipendentemente",
    "nl": "ook zelfs hoewel al ondanks toch evengoed ongeacht",
    "cs": "i ani ačkoli ačkoliv přestože třebaže dokonce byť také rovněž navzdory",
    "ro": "chiar și deși indiferent orice totuși",
    "sv": "även fast fastän trots ändå också oavsett",
    "hu": "is akkor_is noha bár habár sem akkor_sem ellenére",
    "tr": "bile da de dahi rağmen karşın olsa*",
    "vi": "dù dẫu tuy mặc ngay_cả kể_cả cả vẫn cũng",
    "ar": "حتى ولو وإن وإذا وان رغم بالرغم مع_ذلك ومع_ذلك أيضا كذلك",
    "fa": "حتی هم هرچند گرچه اگرچه باز ولو نیز با_این_حال",
    "ur": "چاہے بھی خواہ اگرچہ پھر_بھی",
    "hi": "भी चाहे भले बावजूद",
    "ja": "も たとえ にせよ にしろ",
    "ko": "도 라도 비록 지만",
    "zh": "即使 即便 就算 哪怕 尽管 儘管 虽 雖 也 都 仍 还 還 再 照样 照樣 无论 無論 不管 不论",
}
"""Words one of which stands in any sentence with *even if*; where none does, it became a mere *if*."""

CONDITIONS: dict[str, str] = {
    "es": "si cuando siempre_que con_tal excepto salvo sin en_caso en_cuanto una_vez mientras menos pese aun aún incluso aunque hasta solo sólo "
    "solamente únicamente antes después tras hasta",
    "fr": "si s' sauf excepté hormis dès tant quand lorsque lorsqu en_cas à_condition pourvu seulement uniquement même bien_que malgré moins "
    "qu'en qu'avec qu'après que_lorsque sans avant après jusqu",
    "de": "wenn falls sofern außer ausgenommen trotz obwohl solange erst ohne bei vorausgesetzt nur selbst bis bevor nachdem sobald es_sei_denn "
    "auch ausschließlich lediglich",
    "pl": "gdy jeśli dopóki póki jeżeli o_ile chyba mimo pomimo choć chociaż choćby nawet tylko wyłącznie jedynie bez w_razie w_przypadku poza "
    "kiedy aż zanim przed po oprócz dopiero za_zgodą pod_warunkiem",
    "ru": "если когда пока исключительно единственно кроме лишь хотя несмотря даже при без только раз случае случаях прежде до после",
    "uk": "якщо коли поки крім лише хоча попри навіть при без тільки разі випадку перш до після",
    "tr": "eğer *sa *se *sanız *seniz *sak *sek *sın *dıkça *dikçe *dukça *dükçe *tıkça *tikçe *madan *meden haricinde dışında sürece takdirde "
    "halinde hâlinde durumda durumunda bile ancak yalnızca sadece *ınca *ince *unca *ünce kadar dek değin önce sonra *ken *sız *siz *suz *süz",
    "vi": "nếu khi trừ miễn ngoại_trừ trước sau mới dù chỉ chưa không_có ngay_cả kể_cả mặc_dù vẫn tuy đến_khi ngoài_ra hễ cho_đến loại_trừ",
    "ar": "*إذا إن لو *ما_لم *إلا إلى_أن قبل بعد حتى في_حال في_حالة *دون بشرط *عند *عندما سوى رغم *إن *غير *بلا فقط ولو وإن وان بشرط",
    "hi": "अगर यदि जब तब तो बिना सिवाय तक भी चाहे भले बावजूद ही केवल सिर्फ़ सिर्फ तभी बग़ैर बगैर छोड़कर अलावा",
    "ja": "場合 たら だら なら れば けば せば めば えば ても でも とき 時 まで 以外 除 限 のみ だけ 前 後 のに ずに なしに ことなく 談なく 示なく 可なく かぎり ぬ のでなければ ほか",
    "ko": "면 경우 때 도 한 없이 까지 만 전에 후에 뒤에 외에 제외 아니라면 아니면 않고",
    "zh": "没 沒 如 若 除 当 當 时 時 只 才 就 再 前 后 後 直到 即 就算 哪怕 未经 未經 非 则 則 等 一旦 也 都 都要 外 不然 未",
}
"""Words one of which stands in any sentence with a condition; not compared, and none of them means that a condition is lost."""
