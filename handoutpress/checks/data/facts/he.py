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
tablet טבליה טבלייה טבליית טבליות כדור כדורים גלולה גלולות
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
pm בערב אחר_הצהריים אחרי_הצהריים בלילה בצהריים
noon צהריים בצהריים
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
not לא אין אל_ת* בלי ללא בלעדיו בלעדיה בלעדיהם אינו אינה אינם אינן איננו איננה אינך אינכם איני לעולם שאינו שאינה שאין בלא ואל ולא
not_counted לא_רק מלא המלא מלאה המלאה מלאים המלאים מלאות המלאות
not_otherwise הימנע* אסור במקום להימנע

= opposites
before לפני
after אחרי לאחר
with עם יחד
without בלי ללא בלעדיו בלעדיה בלעדיהם בלעדיהן
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
wet רטוב* רטובה הרטיב* לח לחה לחים
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
even_if גם_אם אפילו_אם אף_אם גם_כאשר אפילו_כאשר
only_if רק_אם
unless אלא_אם
until עד_ש
because כי מפני
always תמיד
never לעולם_לא
new חדש חדשה חדשים חדשות
old ישן ישנה ישנים ישנות
covered מכוסה כסו כסה לכסות מכוסים
uncovered חשוף חשופה גלוי מגולה לחשוף חשפו
upper עליון עליונה עליונים
bottom_part תחתון תחתונה תחתונים
all_of כל_בני כולם כל_ה*
one_of אחד_ההורים אחת_העיניים אחד_ה* אחת_ה* רק_אחת רק_אחד עין_אחת
both שני_ה* שתי_ה*
each כל_עין כל_אוזן כל_אחד כל_אחת
except מלבד חוץ_מ* למעט פרט_ל*
only רק בלבד
gain_weight עלייה_במשקל עליה_במשקל עולים_במשקל עליתם_במשקל
lose_weight ירידה_במשקל יורדים_במשקל ירדתם_במשקל
full מלא מלאה מלאים
empty ריק ריקה ריקים לרוקן רוקנו התרוקנ*
swallow בלעו לבלוע בלע תבלעו
spit_out ירקו לירוק יירקו ירק
chew לעסו ללעוס תלעסו לעס
put_on הדביקו להדביק הדבקת לבשו הרכיבו שימו חבשו
soft רך רכה רכים
hard קשה קשים קשיח
solid מוצק מוצקים מוצקה
liquid נוזל נוזלי נוזלים נוזלית
common שכיח שכיחה שכיחות שכיחים נפוץ נפוצה נפוצות
rare נדיר נדירה נדירות נדירים
heavy כבד כבדה כבדים
light קל_משקל חפצים_קלים
deep עמוק עמוקה עמוקות
shallow שטחי שטחית רדוד
next הבא הבאה
previous הקודם הקודמת קודמת קודם
tomorrow מחר
yesterday אתמול
bend כופפו מכופפת מכופף לכופף כפופה כפוף
straighten ישרו ישר ישרה ליישר
large הגדול הגדולה
small הקטן הקטנה
inhale שאפו לשאוף שאפי שאף תשאפו נשמו_פנימה
exhale נשפו לנשוף נשפי נשוף תנשפו
switch_on הפעילו הדליקו
switch_off כבו לכבות
vein וריד לווריד ורידי
muscle שריר לשריר שרירי
start מתחיל מתחילה התחילו חוזר_לדמם
stop נפסק נפסקת נעצר פסק נפסקו הפסיקו
end הסתיים מסתיים הסתיימה בתום
left שמאל שמאלי שמאלית השמאלי השמאלית
right ימין ימני ימנית הימני הימנית
adult מבוגר מבוגרים
child ילד ילדה ילדים תינוק
male גבר גברים זכר
female אישה נשים נקבה
mother אם אמא
father אב אבא
arm זרוע
hand יד ידיים
leg רגל רגליים
foot כף_רגל כף_הרגל
clean נקי נקייה נקיים
dirty מלוכלך מלוכלכת
warm פושר פושרים חמים
cool קריר קרירה
abnormal חריג לא_תקין לא_תקינה
normal תקין תקינה רגיל
remove הסירו להסיר הוצא* תורידו הורידו_את
leave_on השאירו להשאיר אל_תסירו
inside בפנים בתוך
outside בחוץ מחוץ
sit שבו לשבת יושב*
stand עמדו לעמוד עומד*
lie שכבו לשכב שוכב*
more יותר
less פחות
early מוקדם מוקדמת
late מאוחר מאוחרת
fast מהר במהירות
slow לאט באיטיות
up כלפי_מעלה למעלה
down כלפי_מטה למטה
thin דק דקה
thick עבה עבים
front לפנים קדמי
back_of מאחור אחורי
strong חזק חזקה
weak חלש חלשה
mild קל קלה
severe חמור חמורה עז
tight הדוק בחוזקה הדקו
loose רופף רפוי
push דחפו לחצו
pull משכו
same אותו אותה באותו באותה
different שונה אחר אחרת
double כפול כפולה
if אם
when כאשר כש*
only רק אך_ורק
out_of_reach הישג_ידם_של מחוץ_להישג
within_reach בהישג
rectum פי_הטבעת
vagina נרתיק
day_time במהלך_היום
wait המתינו חכו לחכות
then אז אחר_כך ולאחר_מכן
still עדיין
use השתמשו להשתמש שימוש
water מים
milk חלב
juice מיץ
salt מלח
sugar סוכר
oil שמן
powder אבקה
white לבן לבנה
blue כחול כחולה
red אדום אדומה
green ירוק ירוקה
yellow צהוב צהובה
brown חום חומה
pink ורוד ורודה
black שחור שחורה
at_most #_ומטה
until_n עד_# עד_השעה_# עד_שעה_#
from_n משעה_# מהשעה_# החל_משעה_# החל_מהשעה_# החל_מ_#
clock עד_השעה_# משעה_# מהשעה_# החל_משעה_# החל_מהשעה_#
halve לחצות מחצית_המנה חצי_מנה חצי_מהמנה
asleep ישנים ישן ישנה תישנו לישון רדומים
awake ערים ער ערה בהכרה
fridge מקרר
freezer מקפיא
room_temperature טמפרטורת_החדר טמפרטורת_חדר
pregnant הריון הרה בהיריון היריון
breastfeeding הנקה מיניקה מיניקות מניקה מניקות
under_tongue מתחת_ללשון
on_tongue על_הלשון
today היום
urine שתן
stool צואה
blood דם
constipation עצירות
diarrhoea שלשול שלשולים
kidney כליה כליות
liver כבד הכבד
heart לב
lung ריאה ריאות
weekend סוף_השבוע סופי_שבוע
working_day יום_עבודה ימי_עבודה
day_after למחרת
day_before ביום_שלפני
healthy בריא בריאים
sick חולה חולים
upright זקוף זקופה
upside_down הפוך הפוכה הפכו
reduce לפחות_מדי פוחת
worse להתגבר מתגבר מתגברת החמרה מחמיר
better להשתפר משתפר לפחות_מדי פוחת
increase להתגבר
2/3 שני_שלישים
tue שלישי
wed רביעי
thu חמישי
fri שישי
sat שבת
up מורם מורמת מוגבה מוגבהת
down מונמך מונמכת מושפל
over יותר_#
under פחות_#
at_most לא_יותר_#
at_least לא_פחות_#
4th רביעי רביעית
5th חמישי חמישית
6th שישי שישית
7th שביעי שביעית
8th שמיני שמינית
9th תשיעי תשיעית
10th עשירי עשירית
vanish נעלם נעלמים
grapefruit אשכולית אשכוליות
orange תפוז תפוזים
peanut בוטנים
almond שקדים
nuts אגוזים
honey דבש
cheese גבינה גבינות
yoghurt יוגורט
banana בננה בננות
apple תפוח תפוחים
chocolate שוקולד
soya סויה
wheat חיטה
shellfish רכיכות שרימפס
chicken עוף
vegetable ירקות
blood_sugar סוכר_בדם רמת_הסוכר סוכר הסוכר
blood_pressure לחץ_דם לחץ_הדם
body_weight משקל משקלכם
body_temperature חום_הגוף
pulse דופק
doctor רופא רופאה רופאים
nurse אחות
pharmacist רוקח רוקחת
midwife מיילדת
dentist רופא_שיניים רופא_השיניים
spacer ספייסר
1/day פעם_ביום
1/week פעם_בשבוע
1/month פעם_בחודש
1/year פעם_בשנה
mon יום_שני ימי_שני
sun יום_ראשון ימי_ראשון
tue יום_שלישי ימי_שלישי
wed יום_רביעי ימי_רביעי
thu יום_חמישי ימי_חמישי
fri יום_שישי ימי_שישי
nothing שאר_הימים יתר_הימים
cream קרם
ointment משחה
gel ג'ל
lotion תחליב
gloves כפפות
mask מסכה
needle מחט
dressing תחבושת חבישה
soap סבון
towel מגבת
lid מכסה
tea תה
coffee קפה
alcohol אלכוהול
meat בשר
fish דג דגים
egg ביצה ביצים
fruit פירות
bread לחם
1/3month אחת_לשלושה_חודשים
1/2month אחת_לחודשיים
1/6month אחת_לחצי_שנה
1/2week אחת_לשבועיים
1/month אחת_לחודש
1/week אחת_לשבוע
1/day אחת_ליום
1/year אחת_לשנה
= deeds of hands, and their contraries
discard זרקו זרוק זרקי לזרוק השליכו השלך להשליך תזרקו תשליכו נזרק יש_להשליך
keep_it שמרו שמור שמרי לשמור תשמרו אחסנו לאחסן שימרו
remove הוציאו הוצא להוציא הסירו הוצאת שלפו
insert הכניסו הכנס להכניס החדירו החדרה הכנסת
hide הסתירו הסתר להסתיר תסתירו תסתיר
diluted דללו לדלל מהול* מדולל* דילול מהלו
undiluted לא_מדולל* לא_מהול* ללא_דילול בלי_לדלל
thaw הפשירו הפשר להפשיר הפשרה מופשר
freeze_it הקפיאו הקפא להקפיא קפוא קפואה תקפיאו הקפאה
keep_still ללא_תנועה בלי_להזיז ללא_תזוזה אל_תזיזו בלי_תנועה בלי_לזוז יציב יציבה
move הזיזו להזיז הניעו תזיזו להניע זוזו
shake נערו לנער ניעור
rinse שטפו לשטוף שטיפה
unwashed לא_שטופ* לא_רחוצ* בלי_לשטוף
accept הסכימו להסכים קבלו לקבל הסכמה
refuse סרבו לסרב מסרב* סירוב סרב
exercise התעמלו התעמלות להתאמן התאמנו פעילות_גופנית עשו_ספורט ספורט תרגלו
squeeze לחצו ללחוץ סחטו כווצו אגרפו
release שחררו לשחרר הרפו להרפות
relax הרפו הירגעו להרפות הרגיעו
tense כווצו מתחו לכווץ
break_it שברו לשבור חצו לחצות
mix ערבבו לערבב ערבב מערבבים
apart בנפרד לחוד
dissolve המיסו להמיס המסה ממיסים
follow פעלו_לפי עקבו מלאו_אחר לפי_ההוראות
ignore התעלמו להתעלם תתעלמו
barefoot יחפים יחף יחפה
shoes נעליים נעל נעלי כפכפים
too_little מעט_מדי פחות_מדי
enough מספיק מספיקה די_והותר
too_much יותר_מדי
raw נא נאה נאים חי_לא_מבושל לא_מבושל* נאות
cooked מבושל מבושלת מבושלים מבושלות
alone לבד לבדכם לבדך
accompanied בליווי מלווה עם_מלווה עם_מישהו
stay_home הישארו_בבית להישאר_בבית השארו_בבית
go_out צאו_מהבית לצאת_מהבית צאו_החוצה
bring הביאו להביא תביאו קחו_איתכם
left_at_home השאירו_*_בבית השאירו_*_*_בבית
protect הגנו להגן שמרו_מפני
expose חשפו לחשוף תחשפו
different מלאו_אחר
less פחות_מדי
more יותר_מדי
with עם_מלווה עם_מישהו
= what helps and what harms, and its contrary
wake העירו להעיר הער תעירו
let_sleep לתינוק_לישון להמשיך_לישון תנו_לו_לישון לתת_לו_לישון הניחו_לו_לישון לילד_לישון
strengthen מחזק מחזקת מחזקים מחזקות לחזק חזקו
weaken מחליש מחלישה מחלישים מחלישות להחליש
prevent מונע מונעת מונעים למנוע מניעת מניעה להימנע מונעות
cause גורם_ל* גורמת_ל* גורם גורמת גורמים לגרום
stay_in להישאר_בבית_החולים הישארו_בבית_החולים אשפוז תישארו_בבית_החולים להתאשפז
go_home ללכת_הביתה לכו_הביתה חזרו_הביתה לחזור_הביתה שחרור_הביתה
inflate נפחו לנפח ניפוח
deflate הוציאו_את_האוויר לרוקן_את_האוויר
saline מי_מלח במי_מלח תמיסת_מלח סליין בתמיסת_מלח מים_ומלח
cooked בשלו לבשל בישול היטב_מבושל
raw נאות נא נאים
down נמוך נמוכה
up מורם מורמת מורמות מורמים גבוה
= kept beside what is said with them
tell ספרו לספר אמרו לומר הודיעו להודיע יידעו ליידע אומר אומרת אמר אמרה הורה תגידו הגידו
strong מחזק לחזק
continue להמשיך_לישון
child לתינוק_לישון לילד_לישון
= held, let go, kept from harm
squeeze צבטו לצבוט
expose חושף חושפת
protect מגן מגנה מפני_לחות מפני
= what may not be done
forbidden אסור_להשתמש אין_להשתמש אסור
not אסור_להשתמש אין_להשתמש אסור
= put in, free, breath
insert הכנס* הכניס* החדר* להחדיר החדירו שימו לשים
free_charge חינם בחינם
paid בתשלום תשלום לשלם שלמו
"""

DRUGS = """
paracetamol פרצטמול אקמול
ibuprofen איבופרופן
aspirin אספירין
naproxen נפרוקסן
diclofenac דיקלופנק
codeine קודאין
tramadol טרמדול
morphine מורפין
warfarin וורפרין ורפרין
heparin הפרין
clopidogrel קלופידוגרל
apixaban אפיקסבן
rivaroxaban ריברוקסבן
insulin אינסולין
metformin מטפורמין
prednisone פרדניזון
prednisolone פרדניזולון
dexamethasone דקסמתזון
hydrocortisone הידרוקורטיזון
methotrexate מתוטרקסט
amoxicillin אמוקסיצילין
penicillin פניצילין
azithromycin אזיתרומיצין
erythromycin אריתרומיצין
clarithromycin קלריתרומיצין
doxycycline דוקסיציקלין
ciprofloxacin ציפרופלוקסצין
cephalexin צפלקסין
metronidazole מטרונידזול
fluconazole פלוקונזול
aciclovir אציקלוביר
lidocaine לידוקאין
salbutamol סלבוטמול ונטולין
omeprazole אומפרזול
furosemide פורוסמיד
spironolactone ספירונולקטון
amlodipine אמלודיפין
lisinopril ליסינופריל
enalapril אנלפריל
losartan לוסרטן
valsartan ולסרטן
metoprolol מטופרולול
propranolol פרופרנולול
atenolol אטנולול
bisoprolol ביסופרולול
digoxin דיגוקסין
amiodarone אמיודרון
atorvastatin אטורבסטטין
simvastatin סימבסטטין
levothyroxine לבותירוקסין
carbamazepine קרבמזפין
valproate ולפרואט
phenytoin פניטואין
gabapentin גבפנטין
pregabalin פרגבלין
lithium ליתיום
diazepam דיאזפם
lorazepam לורזפם
amitriptyline אמיטריפטילין
fluoxetine פלואוקסטין
sertraline סרטרלין
loratadine לורטדין
cetirizine צטיריזין
adrenaline אדרנלין אפינפרין
tamoxifen טמוקסיפן
fluticasone פלוטיקזון
budesonide בודזוניד
iron ברזל
zinc אבץ
calcium סידן
potassium אשלגן
magnesium מגנזיום
folic_acid חומצה_פולית
"""
