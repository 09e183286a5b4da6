"""The small words of each language, by which a text tells which language it is in; and its script, as ranges of letters.

Only words that stand in nearly every text: articles, prepositions, pronouns, *and*, *if*, *not*. Words that a language shares
with a neighbour may stand in both rows: what is common to two says nothing of either. No row means no knowledge.
"""

from __future__ import annotations

WORDS: dict[str, str] = {
    "en": "the and of to with this that when your you from have has are were which should would their these before after because without please if is it or not do be for in on at can will any as by call take keep use about how until into out up all some our we us",
    "es": "a el la los las un una unos y o u de del al en con por para que se su sus es son está si no más cada como cuando hasta después antes desde este esta esto le lo usted puede tiene sin sobre también muy ser hay donde durante mucho mucha llame tome",
    "fr": "a le la les un une des et ou de du au aux en avec par pour que qui se sa son ses vous votre vos est sont si ne pas plus chaque comme quand après avant depuis ce cette ces il elle on peut sans sur aussi très être dans où pendant d l qu n c s j leur tous toutes",
    "de": "der die das den dem des ein eine einen einem einer eines und oder mit von zu zum zur im in auf für bei nach vor aus ist sind sie ihr ihre ihren ihrem ihrer wenn nicht kein keine auch sich es er wird werden haben hat kann können noch nur als wie am an um bis über ohne dass sein",
    "pt": "o a os as um uma e ou de do da dos das ao aos no na nos nas em com por para que se seu sua seus suas é são está não mais cada como quando até depois antes desde este esta isso lhe você pode tem sem sobre também muito ser há onde durante pelo pela ligue tome",
    "it": "a il lo la i gli le un uno una e o di del della dei delle dello degli al alla ai alle in nel nella nei con per che si suo sua suoi sue è sono se non più ogni come quando fino dopo prima questo questa lei può ha senza su sul sulla anche molto essere da dal dalla dove durante",
    "nl": "de het een en of van te ten ter in op voor bij naar uit is zijn u uw je jouw als niet geen ook zich hij zij wordt worden hebben heeft kan kunnen nog alleen dan om aan tot over zonder dat deze dit die met wel door meer moet er",
    "sv": "och att det som en ett är av för på med till inte den har du din ditt dina om när eller kan efter från vid också ska blir var han hon de dig sig utan över under mycket alla men så",
    "da": "og at det som en et er af for på med til ikke den har du din dit dine om når eller kan efter fra ved også skal bliver var han hun de dig sig uden over under meget alle men så hvis",
    "nb": "og at det som en et er av for på med til ikke den har du din ditt dine om når eller kan etter fra ved også skal blir var han hun de deg seg uten over under mye alle men så hvis",
    "fi": "ja on ei se että tai jos kun niin mutta ovat ole oli voi voit sinun hän jälkeen ennen kanssa joka mukaan myös sitä tämä tämän vain kuin sen älä ota soita saa",
    "pl": "i w z na do nie się że jest to jak o po od za przed przez dla lub oraz jeśli gdy ale może są co ten ta te tego tym być czy tylko każdy jego jej pan pani ma należy bez pod nad",
    "cs": "a v z na do ne se že je to jak o po od za před pro nebo pokud když ale může jsou co ten ta tento této být jen každý jeho její má si u s k ve ze bez pod nad který která které při jste",
    "ro": "și în de la cu pe pentru că se este sunt nu mai din sau dacă după înainte un o al ai ale lui ei dumneavoastră poate are fără este prin care când pe acest această vă să fi până dintre",
    "hu": "a az és egy hogy nem is van vagy ha de meg ki el mint csak után előtt minden ez ezt azt lehet kell ön önnek más még már ne be fel le között nélkül amikor",
    "tr": "ve bir bu için ile de da veya ya gibi daha çok en olan olarak değil var yok eğer sonra önce kadar her siz sizin ne ama ise mi mı olur olabilir alın edin",
    "vi": "và là của có không cho một các những được trong với khi để này đã bị hoặc hay nếu bạn quý vị ở từ đến sau trước người về ra vào thì cũng mỗi phải nên hãy trên",
    "id": "dan yang di ke dari untuk dengan ini itu tidak atau jika anda akan pada adalah sebagai oleh juga sudah setelah sebelum dapat bisa ada karena dalam saat setiap jangan lebih agar kepada hari",
    "ms": "dan yang di ke dari untuk dengan ini itu tidak atau jika anda akan pada adalah sebagai oleh juga sudah selepas sebelum boleh ada kerana dalam semasa setiap jangan lebih supaya kepada hari",
    "tl": "ang ng sa na at mga ay ni kay para hindi o kung ito iyon may mayroon ka mo iyong inyong kayo ninyo siya po huwag kapag pag bago pagkatapos habang lang din rin upang dahil isang",
    "fil": "ang ng sa na at mga ay ni kay para hindi o kung ito iyon may mayroon ka mo iyong inyong kayo ninyo siya po huwag kapag pag bago pagkatapos habang lang din rin upang dahil isang",
    "so": "iyo oo ka ku u la ee waa in uu ay aad haddii ama si soo wax kale ha leh inuu inay inaad waxa waxaa kasta kadib ka hor dhakhtarka adiga",
    "sw": "na ya wa kwa ni za la katika au kama si hii hiyo huu hilo kila baada kabla yako wako lako cha vya pia ikiwa unaweza usitumie kuwa ili bila zaidi",
    "ht": "ak yon nan pou ki ou pa li se yo sa la a an epi oswa si gen ka fè sou lè anvan apre chak tout pi nou w l ap te de doktè",
    "hmn": "thiab koj lub tus yog tsis rau ntawm los cov nyob hauv tau muaj kom mus tom tuaj hnub kws mob tshuaj uas yuav yus txhua ua ntej tom_qab",
    "ru": "и в во на не с со что это как по от за для или если когда но может у к о из до после перед вы вам вас ваш ваша ваши его ее они он она же так только также при без чтобы быть нет чем прежде перед если этого все",
    "uk": "і й в у на не з із що це як по від за для або якщо коли але може до після перед ви вам вас ваш ваша ваші його її вони він вона ж так тільки також при без щоб бути є та перш ніж чи якщо цього всі",
    "ar": "في من على إلى أو أن إن لا ما هذا هذه التي الذي مع عن بعد قبل إذا كل لم قد كان يكون هو هي كما حتى عند غير بين أي ثم لك منك",
    "fa": "و در به از که را این آن با است برای یا اگر هر بر تا شما خود می شود کنید بعد قبل پس نیست هم باید دارد باشد یک ها",
    "prs": "و در به از که را این آن با است برای یا اگر هر بر تا شما خود می شود کنید بعد قبل پس نیست هم باید دارد باشد یک ها",
    "ps": "او په د چې له ته یا که دا دی ده نه سره کې څخه تاسو مو خپل وروسته مخکې هر کړئ وي شي لپاره هم باندې",
    "ur": "اور میں کے کی کا سے کو ہے ہیں یہ وہ نہ نہیں یا اگر پر آپ اپنے اپنی کریں بعد پہلے ہو تو بھی لیے ہر تک ساتھ ایک",
    "hi": "और में के की का से को है हैं यह वह न नहीं या अगर पर आप अपने अपनी करें बाद पहले हो तो भी लिए हर तक साथ एक कर ने जब लें दें",
    "ne": "र मा को का की ले लाई छ छन् यो त्यो न नगर्नुहोस् वा यदि तपाईं तपाईंको आफ्नो गर्नुहोस् पछि अघि हो भने पनि लागि हरेक सँग एक बाट छैन हुन्छ सक्छ खानुहोस् हुन",
}
"""Locale or language -> its small words; ``_`` is a space."""

SISTERS = ("da nb", "id ms", "fa prs", "tl fil", "cs sk")
"""Languages that share so many of their small words that these tell nothing: they are never told apart."""

NEVER: dict[str, str] = {
    "ru": "іїєґў",
    "uk": "ыэёъў",
    "es": "àèìòùâêîôûãõäëïöçßøåæœąćęłńśźżčěřšžůőűășțğış",
    "pt": "ñ¿¡äëïößøåæœąćęłńśźżčěřšžůőűășțğış",
    "it": "ñ¿¡âêôûãõäëöçßøåæœąćęłńśźżčěřšžůőűășțğış",
    "fr": "ñ¿¡ãõäößøåąćęłńśźżčěřšžůőűășțğış",
    "pl": "áàâãäåæçéèêëíìîïñôõöøœúùûüßčěřšžůőűășțğış¿¡",
    "cs": "àâãäåæçèêëìîïñôõöøœùûüßąćęłńśźżőűășțğış¿¡",
    "ro": "áàãäåæçéèêëíìïñóòôõöøœúùûüßąćęłńśźżčěřšžůőűğı¿¡",
    "de": "áàâãåæçèêëíìîïñóòôõøœúùûąćęłńśźżčěřšžůőűășțğış¿¡",
    "nl": "âãäåæìîñòôõøœùûßąćęłńśźżčěřšžůőűășțğış¿¡",
    "sv": "áàâãæçèêëíìîïñóòôõøœúùûüßąćęłńśźżčěřšžůőűășțğış¿¡",
}
"""Language -> letters and marks that none of its own words has: several words with them are another language's."""

SCRIPTS: dict[str, str] = {
    "Latn": "A-Za-z\u00aa\u00ba\u00c0-\u024f\u0250-\u02af\u1e00-\u1eff\uff21-\uff5a",
    "Grek": "\u0370-\u03ff\u1f00-\u1fff",
    "Cyrl": "\u0400-\u052f",
    "Hebr": "\u0590-\u05ff",
    "Arab": "\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufeff",
    "Deva": "\u0900-\u097f",
    "Beng": "\u0980-\u09ff",
    "Guru": "\u0a00-\u0a7f",
    "Gujr": "\u0a80-\u0aff",
    "Taml": "\u0b80-\u0bff",
    "Thai": "\u0e00-\u0e7f",
    "Laoo": "\u0e80-\u0eff",
    "Mymr": "\u1000-\u109f\uaa60-\uaa7f",
    "Ethi": "\u1200-\u139f",
    "Khmr": "\u1780-\u17ff",
    "Kore": "\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3",
    "Jpan": "\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff66-\uff9f",
    "Hans": "\u3005-\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff",
}
"""Script -> the ranges of its letters. Nastaliq is Arabic, both forms of Chinese are one."""

SAME_SCRIPT = {"Aran": "Arab", "Hant": "Hans"}

KANA = "\u3041-\u3096\u30a1-\u30fa"
"""The letters that every sentence of Japanese has and no Chinese one."""

ONLY_HANS = "这们还没对为过时来请让药吗医应该说会开给现发问头见进后处间关气动长电话边节热压觉难经带岁"
ONLY_HANT = "這們還沒對為過時來請讓藥嗎醫應該說會開給現發問頭見進後處間關氣動長電話邊節熱壓覺難經帶歲"
"""Frequent signs that only one of the two forms of Chinese has."""
