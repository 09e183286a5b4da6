"""How a language forbids or excuses: *do not*, *must not*, *need not*. Regular expressions over the folded text.

Stricter than the lists of negators: each of these turns an instruction round wherever it stands, so what else the source says
(*if*, *before*, *than*) excuses it no longer.
"""

from __future__ import annotations

BANS: dict[str, str] = {
    "es": r"\bno (?:(?:se|le|lo|la|les|los|las|me) )?(?:deb\w+|pued\w+|hay que|es necesari\w+|hace falta|tien\w+ que|necesit\w+)"
    r"|(?:^|[.;:,¡]\s*|\bpor favor,? |\by )no (?:(?:se|le|lo|la|les|los|las) )?(?!obstante|solo|sólo|solamente|más de|menos de|todos|todas)\w+",
    "fr": r"\b(?:ne |n')(?:devez|doit|doivent|pouvez|peut|faut|devriez|devrait|est pas (?:nécessaire|permis|autorisé))\b"
    r"|(?<!vous )(?<!qui )\b(?:ne (?:lui |le |la |les |vous |l')?|n')\w+ez\b",
    "de": r"\b(?:dürfen|darf|sollten|sollen|soll|müssen|muss|brauchen|können)\b[^.,;:!?]{0,60}\b(?:nichts?|kein\w*|nie)\b"
    r"|(?:^|[.;:!]\s*|\bund |\bbitte )\w+en sie\b[^.,;:!?]{0,60}\b(?:nicht|kein\w*|nie|niemals)\b(?! nur| mehr als| länger als| später als)"
    r"|\bnicht (?:nötig|erforderlich|notwendig|erlaubt|gestattet|einzunehmen)",
    "pl": r"\bnie (?:wolno|należy|można|trzeba|powin\w+|musi\w*|jest konieczn\w+|moż\w+)\b|\bproszę (?:\w+ )?nie\b|(?:^|[.;:]\s*)nie \w+",
    "ru": r"\bне (?!стесня|беспоко|волну|сомнева|забу)(?:\w+(?:йте|ите|ьте|йтесь|итесь|ьтесь)|следует|нужно|надо|должн\w+|рекоменд\w+|обязательно|разреш\w+|требу\w+|стоит)\b"
    r"|\bнельзя\b",
    "uk": r"\bне (?!соромт|турбу|хвилю|сумніва|забу|вагай)(?:\w+(?:йте|іть|ьте|йтеся|іться)|слід|потрібно|треба|повин\w+|рекоменд\w+|обов'язково|можна)\b|\bзаборонено\b",
    "tr": r"\w+(?:mayın|meyin|mayınız|meyiniz|mamalı\w*|memeli\w*|mamanız|memeniz|mamaya|memeye)\b|\b(?:gerekmez|gerekmiyor|yasak\w*)\b"
    r"|\bgerek yok|\bizin verilmez|(?:maz|mez)sınız\b|(?:a|e)(?:maz|mez)sin(?:iz)?\b",
    "vi": r"\bđừng\b|\bkhông (?:được|nên|cần|phải|thể)\b|\bchớ\b|\bcấm\b",
    "ar": r"\b[وف]?لا (?:ت\w+|يجوز|ينبغي|يلزم|(?:داعي|حاجه)(?! (?:الي |ل)(?:ال)?(?:امتناع|لامتناع|لصيام|لصوم))|يسمح|يمكنك|تستطيع)|\b(?:يجب|ينبغي|يفضل|احرص علي) (?:الا|ان لا|عدم)\b|\bلا يجب\b|\bممنوع\b|\bيمنع\b",
    "fa": r"\bن(?:کنید|خورید|دهید|گیرید|نوشید|زنید|روید|گذارید|باید)\b|\bلازم نیست\b|\bممنوع\b",
    "hi": r"(?:^|[\s।,])(?:न|ना|मत) [^\s।,]+(?:ें|एं|एँ|िए|िये|ना|ो|ाएँ|ाएं)(?=[\s।,]|$)|नहीं (?:करना|लेना|देना|खाना|पीना|जाना|होना|चाहिए|करें|लें|दें|खाएं|खाएँ|पिएं|पिएँ|है|हैं)"
    r"|(?:ज़रूरत|जरूरत|आवश्यकता|अनुमति) नहीं",
    "ja": r"ないで(?:ください|下さい)|(?:て|で)は(?:いけ|なり|だめ)|べきでは(?:あり|な)|べきではな|(?:必要|要)(?:は|が)?(?:ありません|ない)|(?:ことは|ことが)?できません|禁止|ずに(?:ください)",
    "ko": r"지 ?마(?:세요|십시오|라)|지 ?말(?:아|고|것)|(?:면|서는|서) ?안 ?(?:됩|돼|되)|지 ?않(?:아야|도록|습니다|는 것이)|(?:필요|수)(?:가|는)? ?없|금지",
    "zh": r"(?<!要)不要|请勿|請勿|切勿|不得|不可(?!避免|缺少|思议|能)|(?<!能)不能(?!排除)(?![^。，]*[吗嗎])|不应|不應|不宜|禁止|不必|无需|無需|不需要|不用|不许|不許|严禁|嚴禁|(?<![分区區特个個级級类類性])别(?:吃|喝|用|服|停|把|让|给)",
    "id": r"\bjangan\b|\btidak (?:boleh|perlu|harus|dapat|bisa)\b|\bdilarang\b",
    "pt": r"\bnão (?:dev\w+|pod\w+|é (?:necess\w+|preciso)|precis\w+)|(?:^|[.;:,]\s*|\be )não (?!só|apenas|somente)\w+",
    "it": r"\bnon (?:dev\w+|dov\w+|può|possono|puoi|è (?:necess\w+)|occorre|bisogna)|(?:^|[.;:,]\s*|\be )non (?!solo|soltanto)\w+",
}
"""What forbids or excuses, a pattern a language."""

ORDERS: dict[str, tuple[str, str]] = {
    "es": (
        "y|e|pero",
        r"(?:tom[ea]\w*|beb[ea]|com[ea]|conduzca|use|utilice|aplique|deje|quédese|mastique|triture|debe|puede|tiene que|hay que"
        r"|\w+(?:[aeé]l[oa]s?|ese|ase))\b",
    ),
    "fr": ("et|mais", r"(?:(?!nez\b|chez\b|assez\b)\w+ez\b|vous (?:devez|pouvez)\b|il faut\b)"),
    "de": ("und|aber", r"\w+en sie\b"),
    "pl": ("i|a|ale|oraz", r"(?:należy|trzeba|można|proszę|powinn\w+|\w+(?:aj|ij|yj|uj)(?:cie)?)\b(?! nie\b)"),
    "ru": ("и|а|но", r"(?:\w+(?:йте|ите|ьте|йтесь|итесь|ьтесь)|можно|нужно|следует)\b"),
    "uk": ("і|й|та|але|а", r"(?:\w+(?:йте|іть|ьте|йтеся|іться)|можна|потрібно|слід)\b"),
    "pt": ("e|mas", r"(?:tom[ea]\w*|beba|coma|dirija|conduza|use|utilize|fique|deve|pode|tem de|\w+-[oa]s?)\b"),
    "it": ("e|ma", r"(?:prend\w+|beva|mangi|usi|guidi|deve|può)\b"),
    "tr": ("ve|ama|ancak", r".*\w(?:ın|in|un|ün)(?:ız|iz|uz|üz)?\W*$"),
}
"""(What joins clauses, how a clause begins that tells the reader to do something; in Turkish, how it ends), by language."""

GOVERNING: dict[str, str] = {
    "es": r"\bno (?:se |le )?(?:deb|pued)\w*|\b(?:evit|prohib|desaconsej)\w*",
    "fr": r"\bne (?:devez|doit|doivent|pouvez|faut)\b|\b(?:déconseill|interdi|évit|absten)\w*",
    "de": r"\b(?:weder|verzicht\w+|vermeid\w+|verboten|untersagt)\b",
    "pl": r"\bnie (?:wolno|należy|można|powin\w+)|\b(?:zabron|unika)\w*",
    "ru": r"\bнельзя\b|\bне (?:следует|нужно|надо|рекоменду\w+|должны)|\b(?:запрещ|избега)\w*",
    "uk": r"\bне (?:можна|слід|треба)\b|\b(?:заборон|уника)\w*",
    "pt": r"\bnão (?:se )?(?:dev|pod)\w*|\b(?:evit|proib)\w*",
    "it": r"\bnon (?:si )?(?:dev|dov|può)\w*|\b(?:evit|viet)\w*",
}
"""A ban that goes for all verbs behind it."""

ALLOWING: dict[str, str] = {
    "es": r"\b(?:y|e|pero) (?:se |le )?(?:deb|pued)\w*",
    "fr": r"\b(?:et|mais) (?:(?:il|elle|vous|on) )?(?:doi|dev|peu|pouv)\w+",
    "pl": r"\b(?:i|a|ale) (?:wolno|można|należy|trzeba)\b",
    "ru": r"\b(?:и|а|но) (?:можно|нужно|следует|должн\w+)\b",
    "uk": r"\b(?:і|й|та|а|але) (?:можна|потрібно|слід)\b",
    "pt": r"\b(?:e|mas) (?:se )?(?:dev|pod)\w*",
    "it": r"\b(?:e|ma) (?:si )?(?:dev|dov|può)\w*",
}
"""What allows or orders the second of two things, so that no ban before it goes for that too."""

IF_NOT: dict[str, str] = {
    "es": r"\bsi (?:usted |su \w+ )?(?:no|nunca)\b",
    "fr": r"\bs(?:i (?:vous |votre \w+ )?|'il )n(?:e |')\w+",
    "de": r"\b(?:wenn|falls|sofern) (?:sie |ihr kind )?(?:kein\w*|nicht)\b",
    "pl": r"\b(?:jeśli|jeżeli|gdy) (?:pan\w* |pani )?(?:nie|brak)\b",
    "ru": r"\bесли (?:у вас |вы |вам )?(?:нет|не)\b",
    "uk": r"\bякщо (?:у вас |ви |вам )?(?:немає|не)\b",
    "pt": r"\bse (?:você |o senhor |a senhora )?(?:não|nunca)\b",
    "it": r"\bse (?:lei )?(?:non)\b",
    "tr": r"\b(?:yoksa\w*|değilse\w*|\w+m[ae]zs[ae]\w*|\w+m[ıiuü]yors[ae]\w*)",
}
"""How *if* and *not* stand together: the condition that is told is that something is not so."""

SAID_SO: dict[str, str] = {
    "en": "avoid* until unless only except* instead stop* prevent* fast fasting still keep keeps keeping leave leaves wait* dry skip* hold "
    "free limit* refrain* stay rest restrict* without nothing empty cease* exclu* forbid* forbidden refus* ban banned unsafe dangerous fail* "
    "forget* remember* sure always careful* caution continue* hesitat* immediately straight_away right_away at_once urgent* "
    "away clear_of out_of_reach rather allerg* contraindicat* wrong invalid* numb* awake rare* less* little few hardly seldom too "
    "beyond exceed* miss* lack* deny impossib* hard difficult mild* harmless painless* normal* better_off lose loses open alone "
    "against abstain* impatient off quit* lift upright sit_up safe* stays remain* quiet spit*"
}
"""What in the source may well be said by a ban: *keep it dry*, *remember to*, *hold your breath*."""
