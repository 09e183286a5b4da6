"""Hebrew. One-letter particles stand in the word; they are taken off where the row lacks the word with them."""

STATE = "drafted"

WORDS = """
= numbers in words
1 אחד אחת
2 שני שתי שניים שתיים
3 שלוש שלושה
4 ארבע ארבעה
5 חמש חמישה
6 שש שישה
7 שבע שבעה
8 שמונה
9 תשע תשעה
10 עשר עשרה
1/2 חצי מחצית
1/4 רבע
3/4 שלושת_רבעי
1/3 שליש
2/3 שני_שליש
+1/2 וחצי
1st ראשון ראשונה
2nd שני שנייה
3rd שלישי שלישית
last אחרון אחרונה

= what a number counts
tablet טבליה טבליות כדור כדורים גלולה גלולות
capsule כמוסה כמוסות קפסולה קפסולות
puff שאיפה שאיפות לחיצה לחיצות
drop טיפה טיפות
patch מדבקה מדבקות
sachet שקיק שקיקים שקית שקיות
teaspoon כפית כפיות
tablespoon כף כפות
bottle בקבוק בקבוקים
box קופסה קופסאות חפיסה חפיסות
unit יחידה יחידות
glass כוס כוסות
dose מנה מנות
injection זריקה זריקות
person אדם אנשים מטופלים ילדים מבוגרים

= how often
times פעם פעמים
1x פעם_אחת
2x פעמיים
3x שלוש_פעמים
4x ארבע_פעמים
1/day יומי יומית מדי_יום כל_יום יומיומי
1/week שבועי שבועית מדי_שבוע כל_שבוע
1/month חודשי מדי_חודש כל_חודש
1/year שנתי מדי_שנה כל_שנה
every כל_# מדי_#
1/2day יום_כן_יום_לא כל_יומיים
as_needed לפי_הצורך בעת_הצורך במידת_הצורך

= periods
minute דקה דקות
hour שעה שעות
2:hour שעתיים
day יום ימים יממה
2:day יומיים
week שבוע שבועות
2:week שבועיים
month חודש חודשים
2:month חודשיים
year שנה שנים
2:year שנתיים

= bounds
over יותר_מ-_# יותר_מ_# מעל_# גבוה_מ-_# גבוה_מ_# עולה_על_# מעל_גיל_#
under פחות_מ-_# פחות_מ_# מתחת_ל-_# מתחת_ל_# נמוך_מ-_# מתחת_לגיל_# עד_גיל_#
at_least לפחות_# #_לפחות #_ומעלה #_או_יותר לא_פחות_מ-_# לא_פחות_מ_#
at_most לכל_היותר_# #_לכל_היותר עד_# לא_יותר_מ-_# לא_יותר_מ_# #_או_פחות אין_ליטול_יותר_מ-_#

= time beside a number
within תוך_# בתוך_# במהלך_#
after_n אחרי_# לאחר_# #_לאחר #_אחרי כעבור_#
before_n לפני_# #_לפני
for_n במשך_# למשך_#
minus מינוס_# #_מתחת_לאפס
or או

= parts of the day, meals
am בבוקר לפנות_בוקר
pm בערב אחר_הצהריים אחרי_הצהריים בלילה
noon צהריים
midnight חצות
clock בשעה_#
morning בוקר בבוקר
afternoon אחר_הצהריים
evening ערב בערב
night לילה בלילה
bedtime לפני_השינה
breakfast ארוחת_בוקר ארוחת_הבוקר
lunch ארוחת_צהריים
dinner ארוחת_ערב
meal אוכל ארוחה ארוחות לאכול הארוחה

= scales
°C צלזיוס
°F פרנהייט

= negation
not לא אין אל_ת* בלי ללא אינו אינה אינם אינן לעולם שאינו שאינה שאין בלא ואל ולא
not_counted לא_רק
not_otherwise הימנע* אסור במקום להימנע

= opposites
before לפני
after אחרי לאחר
with עם יחד
without בלי ללא
on_empty קיבה_ריקה בצום
on_full קיבה_מלאה
above מעל
below מתחת
stop הפסק* להפסיק
start התחל* להתחיל
continue המשיכ* המשך להמשיך
take קח קחו ליטול טלו
skip דלג* לדלג
avoid הימנע* להימנע
increase הגבר* הגדל* להעלות העלו
reduce הפחת* להפחית הורידו
wet רטוב* רטובה הרטיב*
dry יבש* יבשה
hot חם חמה חמים
cold קר קרה קרים
low נמוך נמוכה
high גבוה גבוהה
positive חיובי*
negative שלילי*
safe בטוח*
unsafe מסוכן*
open פתח* פתוח* לפתוח
closed סגור* סגרו
mouth פה
skin עור
eye עין עיניים
ear אוזן אוזניים
nose אף
both שתי שני_העיניים שניהם שתיהן
better משתפר* טוב_יותר
worse מחמיר* גרוע_יותר
even_if גם_אם אפילו_אם
only_if רק_אם
unless אלא_אם
until עד_ש
because כי מפני
always תמיד
never לעולם_לא
"""
