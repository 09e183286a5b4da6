"""Korean: particles stick to words, so forms are found anywhere and the longest wins; ``_`` is a space or none."""

STATE = "confirmed"

WORDS = """
= numbers in words
1 한 하나
2 두 둘
3 세 셋
4 네 넷
5 다섯
6 여섯
7 일곱
8 여덟
9 아홉
10 열
1/2 반 절반 반으로 이분의_일
1/4 사분의_일 사분의일
3/4 사분의_삼
1/3 삼분의_일
2/3 삼분의_이
1st 첫 첫_번째 첫번째 첫째
2nd 두_번째 두번째 둘째
3rd 세_번째 세번째 셋째
4th 네_번째 네번째 넷째
nth #번째 제_#
last 마지막

= what a number counts
tablet 정 알 알약
capsule 캡슐
puff 번_흡입 회_흡입 흡입 분무 번_뿌 번_분사 모금
drop 방울
patch 장 매 패치
sachet 포 봉지
teaspoon 작은술 티스푼 찻숟가락 찻숟갈
tablespoon 큰술 테이블스푼 밥숟가락 큰_숟가락
spoon 숟가락 스푼 숟갈
bottle 병
box 상자 통 갑
vial 앰플 바이알
unit 단위
glass 잔 컵
dose 회분 회_분량
injection 주사 대
suppository 좌약
stitch 바늘
visit 번_방문
person 명 사람

= how often
times 번 회 차례
1x 한_번 일_회 한번
2x 두_번 이_회
3x 세_번 삼_회
4x 네_번
1/hour 매시간
1/day 매일 날마다 하루에_한_번 하루_한_번
1/week 매주
1/month 매달 매월
1/year 매년 해마다
every #마다 #간격으로 #에_한_번 매_# #간격
1/2day 이틀에_한_번 이틀마다 격일 격일로 하루_걸러 하루_건너
1/2week 격주 이_주마다
per #에 #당
as_needed 필요할_때 필요하면 필요_시 필요시 필요에_따라 필요한_경우

= periods
minute 분
hour 시간
day 일 날 일간 일_동안
week 주 주일 주간
month 개월 달
year 년 세 살 년간
1:day 하루
2:day 이틀
3:day 사흘
4:day 나흘
5:day 닷새
6:day 엿새
7:day 이레 일주일
10:day 열흘
15:day 보름

= bounds
over #초과 #을_넘 #를_넘 #이_넘 #가_넘 #보다_높 #보다_많 #보다_크 #보다_오래 #을_초과 #를_초과 #이상의_연령 #넘게 #넘으면 #보다_무거 #보다_큰 #보다_나이
under #미만 #보다_낮 #보다_적 #보다_작 #보다_어린 #이_안_되 #보다_짧 #이_안_된 #아래 #밑 #도_되지_않 #에도_못_미 #보다_가벼 #가_안_된 #가_안_되 #도_안_되 #도_안_됩 #도_안_돼 #아래로 #에_못_미치 #도_안_
at_least #이상 적어도_# 최소_# 최소한_# #부터 #와_같거나 #이상이면 #이상인 #이상이거나 #이상일 늦어도_#
at_most #이하 #이내 최대_# 최대한_# 많아야_# #까지 #을_넘지 #를_넘지 #을_초과하지 #를_초과하지 #이_넘지 #를_넘기지 #을_넘기지 #넘게_복용하지 #이상_복용하지 #이상_드시지 #이상_먹지 #이상은_드시지 #이상은_복용하지 #이상_쓰지 #이상_사용하지 #보다_많이_드시지 #보다_많이_복용하지 #이상_드시면 많게는_# 기껏_# 늦어도_# 길어야_# 많아야_# 기껏해야_#

= time beside a number
within #이내 #이내에 #안에 #내에
after_n #후 #후에 #뒤 #뒤에 #지나 #지난
before_n #전 #전에 #앞서
for_n #동안 #간
minus 영하_# 마이너스_# 섭씨_영하_#
or 또는 이나 거나 혹은

= ratios
whole_of 중 중에 중에서 가운데

= halves and parts of the day, meals
am 오전 아침 새벽
pm 오후 저녁 밤
noon 정오
midnight 자정
clock #시
half_past #시_반
morning 아침 오전
afternoon 오후
evening 저녁
night 밤 야간
bedtime 자기_전 잠들기_전 취침 잠자기_전 주무시기_전 잠자리
breakfast 아침_식사 아침밥 조식
lunch 점심
dinner 저녁_식사 저녁밥
meal 식사 식전 식후 음식 끼니 공복

= weekdays
mon 월요일
tue 화요일
wed 수요일
thu 목요일
fri 금요일
sat 토요일
sun 일요일

= scales of temperature
°C 섭씨 섭씨_#
°F 화씨 화씨_#

= words before a Roman numeral
stage 기 병기
type 형 유형
grade 등급
factor 인자

= negation
not 않 없 아니 아닌 못 말고 마세요 마십시오 말아 마시기_바랍 지_말 금지 안_됩 안됩 안_되 안되 _안_ 아닙
not_counted 뿐만_아니라 않으면_안 못지않 머지않아 못지않게
not_otherwise 피하 피해 대신 삼가 금식

= what holds another form by accident
nothing 한_번에 머지않 일반 일부 일어나 매우 주의 주사 주세요 주십시오 주시 주변 세척 세요 세심 장기 장소 병원 병변 분량 분비 분명 분들 부분 회복 정도 정상 정확 정기 정맥 규정 대부분 대신 대상 반드시 반응 반복 반창고 포함 포장 알레르기 알려 알코올 번호 통증 통해 보통 명확 설명 한다 한국 한편 두통 두려 네 시작 시도 시키 시행 기분 전화 전체 전문 달라 날짜 일시 생일 요일 잔여 컵에 이후 직후 세균 세포 증세 만세 자세 세게 말씀 셔도_됩 해도_됩 셔도_돼 해도_돼 져도_됩 셔도_괜찮 해도_괜찮 해도_좋 셔도_좋 어도_됩 아도_됩 열이 열은 열을 열도 열나 열과 고열 발열 미열 해열 운전 안전벨트 전날 전신

= opposites
before 전에 전까지 전 이전 식전 앞서
after 후에 후 뒤에 이후 식후 다음 다음에
with 함께 같이 와_함께 과_함께
without 없이 않고 하지_않은_채
on_empty 공복 빈속 식전
on_full 식후 배부른 배가_부 배부 식사_직후
above 위쪽 위에
below 아래쪽 아래에
stop 중단 중지 그만 끊 멈추 금연
start 시작
continue 계속
take 복용하 드세요 드십 먹 투여 사용하
skip 건너뛰 거르 빼먹
avoid 피하 삼가
increase 늘리 늘려 증가 높이 올리 증량 높아지 높아집 올라가 올라갑 늘어나 늘어납
reduce 줄이 줄여 감소 낮추 내리 감량 줄 낮아지 낮아집 내려가 내려갑 줄어들 줄어듭 떨어지 떨어집
wet 젖 적시 축축 물에_닿 습한 습기
dry 건조 말리 말려 마른
hot 뜨거 뜨겁 고온
cold 차가 차갑 찬_물 찬물 찬 냉찜질
warm 따뜻 온찜질 미지근
cool 시원 서늘 차게 식혀 식히
low 낮 저혈 저하 더_낮은 낮은_용량 적은_용량
high 높 고혈 더_높은 높은_용량 많은_용량
positive 양성
negative 음성
safe 안전
unsafe 위험 안전하지_않
open 열 개봉 뜨 열어 열어_두
closed 닫 감
clean 깨끗 청결
dirty 더러
mouth 입 경구 구강
skin 피부
eye 눈 안약 점안
ear 귀 점이
nose 코 비강
rectum 직장 항문
vagina 질에 질_내 질_안
arm 팔
leg 다리
hand 손
foot 발
both 양쪽 두_가지 둘_다 양 모두
each 각각 각 쪽마다
one_of 한쪽 하나만 한_가지만 중_하나
day_time 낮 낮에 주간
first_of 먼저 우선
last_of 마지막에 마지막으로
male 남성 남자
female 여성 여자
mother 어머니 엄마
father 아버지 아빠
better 나아 좋아 호전 개선 완화
worse 나빠 악화 심해
even_if 더라도 라도 어도 아도 하더라도 비록 져도 해도 여도 려도 와도 워도 셔도
only_if 때만 경우에만 에만
unless 않는_한 없는_한 않은_한
until 때까지 까지
because 때문 므로
if 만약
when 때
remove 떼 제거 벗 빼
leave_on 붙여_두 붙인_채 떼지 그대로_두 붙인_채로
inside 안쪽 내부 실내
outside 바깥 외부 실외 야외
sit 앉
stand 서_있 일어서 서서
lie 눕 누워
more 더 많
less 덜 적
early 일찍 빨리
late 늦
push 밀 누르
pull 당기 당겨 잡아당
up 위로
down 아래로
thin 얇 가늘
thick 두껍 두꺼 굵
front 앞쪽 앞면
back_of 뒤쪽 뒷면
always 항상 언제나 늘
never 절대 결코
fast 빠르 빨리 급히
slow 천천히 느리
strong 강하 강한
weak 약하 약한
normal 정상
abnormal 비정상 이상이
mild 가벼운 경미 경증 가벼울 가볍
severe 심한 심하 중증 심각
adult 성인 어른
child 어린이 아이 소아 아동
tight 꽉 조이
loose 느슨 헐렁

= medicines
paracetamol 파라세타몰 아세트아미노펜 타이레놀
ibuprofen 이부프로펜
aspirin 아스피린
naproxen 나프록센
diclofenac 디클로페낙
celecoxib 세레콕시브 쎄레콕시브
codeine 코데인
tramadol 트라마돌
morphine 모르핀
oxycodone 옥시코돈
fentanyl 펜타닐
warfarin 와파린 와르파린
heparin 헤파린
clopidogrel 클로피도그렐
apixaban 아픽사반
rivaroxaban 리바록사반
dabigatran 다비가트란
insulin 인슐린
metformin 메트포르민
prednisone 프레드니손
prednisolone 프레드니솔론
methylprednisolone 메틸프레드니솔론
dexamethasone 덱사메타손
hydrocortisone 하이드로코르티손 히드로코르티손
triamcinolone 트리암시놀론
betamethasone 베타메타손
methotrexate 메토트렉세이트
amoxicillin 아목시실린
penicillin 페니실린
ampicillin 암피실린
azithromycin 아지트로마이신
erythromycin 에리트로마이신 에리스로마이신
clarithromycin 클래리트로마이신
doxycycline 독시사이클린 독시싸이클린
ciprofloxacin 시프로플록사신
cephalexin 세팔렉신
metronidazole 메트로니다졸
fluconazole 플루코나졸
aciclovir 아시클로버 아시클로비르
lidocaine 리도카인
bupivacaine 부피바카인
salbutamol 살부타몰
salmeterol 살메테롤
omeprazole 오메프라졸
ranitidine 라니티딘
famotidine 파모티딘
furosemide 푸로세미드
hydrochlorothiazide 하이드로클로로티아지드 히드로클로로티아지드 하이드로클로로티아지드
spironolactone 스피로노락톤
amlodipine 암로디핀
nifedipine 니페디핀
lisinopril 리시노프릴
enalapril 에날라프릴
ramipril 라미프릴
losartan 로사르탄
valsartan 발사르탄
metoprolol 메토프롤롤
propranolol 프로프라놀롤
atenolol 아테놀롤
bisoprolol 비소프롤롤
digoxin 디곡신
amiodarone 아미오다론
atorvastatin 아토르바스타틴
simvastatin 심바스타틴
levothyroxine 레보티록신
carbamazepine 카르바마제핀
valproate 발프로산 발프로에이트
phenytoin 페니토인
gabapentin 가바펜틴
pregabalin 프레가발린
lithium 리튬
diazepam 디아제팜
lorazepam 로라제팜
amitriptyline 아미트립틸린
fluoxetine 플루옥세틴
sertraline 설트랄린 서트랄린
citalopram 시탈로프람
haloperidol 할로페리돌
olanzapine 올란자핀
quetiapine 쿠에티아핀 퀘티아핀
loratadine 로라타딘
cetirizine 세티리진
adrenaline 아드레날린 에피네프린
noradrenaline 노르아드레날린 노르에피네프린
nitroglycerin 니트로글리세린
ritonavir 리토나비르
cobicistat 코비시스타트
tamoxifen 타목시펜
iron 철분
zinc 아연
calcium 칼슘
potassium 칼륨
magnesium 마그네슘
folic_acid 엽산
vitamin_a 비타민_a
vitamin_b 비타민_b
vitamin_c 비타민_c
vitamin_d 비타민_d
vitamin_k 비타민_k
1 한두
2 한두 두세 이삼
3 두세 서너 이삼 삼사
4 서너 삼사 너댓 사오
5 너댓 사오 대여섯 오륙
6 대여섯 오륙
not_counted 없어지 없어집 없어졌 없어질 없애
on_full 음식과_함께 식사와_함께 식사_중 밥과_함께
morning 기상 일어나자마자 일어날_때
only 만 에만 경우에만 전용 오직
2/day 아침저녁 아침저녁으로
1/2:tablet 반_알 반_정 반알 반정
blue 파란 푸른 파랑 청색
white 흰_ 흰색 하얀 백색
red 빨간 붉은 빨강 적색
green 초록 녹색
yellow 노란 노랑 황색
brown 갈색
pink 분홍
black 검은 검정
with 음식과_함께 식사와_함께 식사_중 밥과_함께
meal 음식과_함께 식사와_함께 식사_중 밥과_함께
not_before 다음에만 후에만 뒤에만
then 그다음 그런_다음 그_후
double 두_배 갑절
inhale 들이쉬 들이마
exhale 내쉬 내뱉
within_reach 손이_닿는 손에_닿는 손_닿는
out_of_reach 닿지_않는 손이_닿지 닿지
powder 가루 분말
water 물을 물에 물과 물로 물
milk 우유
juice 주스
salt 소금
sugar 설탕
oil 기름
wait 기다리 기다렸
same 같은 동일
different 다른 달리
5th 다섯_번째 다섯번째 다섯째
degree 도
6:month 반년
still 여전히 계속되
use 사용
new 새_ 새로 새것
old 헌_ 오래된 낡은 쓰던 기존
covered 덮 가리 감싸
uncovered 드러 노출 열어_두 덮지
upper 위팔 윗팔 상완 위쪽_눈꺼풀 윗눈꺼풀 상체 윗배 윗입술 위턱
bottom_part 아래팔 전완 아랫눈꺼풀 하체 아랫배 아랫입술 아래턱 허리 종아리
all_of 모두 모든 전부 전체
one_of 한_분이 한_분만 한_명이 한_명만 한_사람
except 제외 빼고 이외 외에
gain_weight 체중이_늘 체중_증가 체중이_증가 살이_찌 살이_찐
lose_weight 체중이_줄 체중_감소 체중이_감소 살이_빠
full 가득 꽉_찬 채운 찬_상태
empty 비운 비우 빈_ 비어
swallow 삼키 삼켜
spit_out 뱉
chew 씹
put_on 붙이세 붙여 붙이십 끼우 끼세 착용 씌우
soft 부드러 부드럽 무른 연한
hard 딱딱 단단 굳은
solid 고형 고체 단단한_음식
liquid 액체 유동식 수분
common 흔한 흔히 흔합
rare 드문 드물
heavy 무거
light 가벼운_물건 가벼운_것
deep 깊이 깊게 깊은
shallow 얕
next 다음_번 다음번
previous 지난번 이전_번 직전
tomorrow 내일
yesterday 어제
bend 구부 굽히 굽혀
straighten 펴 곧게 똑바로
large 큰아이 큰_아이 첫째 나이가_많은
small 작은아이 작은_아이 둘째 나이가_적은
switch_on 켜 전원을_켜
switch_off 끄 꺼 전원을_끄
vein 정맥
muscle 근육
end 끝나 끝난 끝내 종료
stop 멎 그치 그친
until_n #까지
from_n #부터 #이후
halve 절반으로 절반을 반으로 절반의
asleep 잠들 주무시 잠든 자고
awake 깨어 깨어나 의식이_있는
fridge 냉장
freezer 냉동
room_temperature 실온 상온
pregnant 임신 임부 임산부
breastfeeding 모유 수유
under_tongue 혀_밑 혀_아래 설하
on_tongue 혀_위
today 오늘
urine 소변 오줌 배뇨
stool 대변 변을
blood 혈액 채혈
constipation 변비
diarrhoea 설사
kidney 신장 콩팥
liver 간에 간_질환 간이 간_기능
heart 심장
lung 폐에 폐_ 폐질환
weekend 주말
working_day 평일 영업일
day_after 다음_날 다음날 이튿날
day_before 전날
healthy 건강
sick 아픈 아플
upright 똑바로_세 세워
upside_down 거꾸로 뒤집
reduce 줄어야 완화
increase 심해
better 줄어들 덜해
worse 심해져 심해지
up 높이고 높여
down 낮추고 낮춰
come_back 재발
vanish 사라
grapefruit 자몽
orange 오렌지
peanut 땅콩
almond 아몬드
nuts 견과
honey 꿀
cheese 치즈
yoghurt 요구르트 요거트
banana 바나나
apple 사과
chocolate 초콜릿
soya 대두 콩
wheat 밀가루
shellfish 조개 갑각류 새우
chicken 닭고기
vegetable 채소 야채
blood_sugar 혈당
blood_pressure 혈압
body_weight 체중 몸무게
body_temperature 체온
pulse 맥박 심박
doctor 의사 주치의
nurse 간호사
pharmacist 약사
midwife 조산사
dentist 치과의사 치과_의사
spacer 스페이서
cream 크림
ointment 연고
gel 겔 젤
lotion 로션
gloves 장갑
mask 마스크
needle 주삿바늘 바늘
dressing 거즈 드레싱
soap 비누
towel 수건
lid 뚜껑 마개
tea 차는 차를 차와
coffee 커피
alcohol 술은 술을 술과 알코올
meat 고기
fish 생선
egg 달걀 계란
fruit 과일
bread 빵
rare 드뭅
unopened 개봉하지_않 미개봉 개봉_전 개봉전 뜯지_않 열지_않
dark 진해 짙어 어두워 진한 짙은
pale 옅어 연해 흐려 옅은 연한 창백
far 멀리 떨어진
near 가까이 가까운_곳
shake 흔들 흔드
red 빨개 붉
toe 발가락
old 헌_것 헌것
rest 쉬게 쉬세요 쉬십 쉬어 쉽니다 쉬는 안정을 움직이지 쉬도록 휴식
move 움직이세 움직이십 움직여 움직입 움직일 움직임 움직이면
up 올려 올립 올리 들어_올
increase 올려 올립 올리
down 내려 내립 내리 낮춰 낮춥
reduce 내려 내립 내리 낮춰 낮춥
low 낮춰 낮춥
tight 조여 조이 죄어
loose 느슨 풀어 헐렁 넉넉한_옷
fasten 매세요 매십 매고 매어 채우세 채우십 잠그 잠가
unfasten 푸세요 푸십 풀어 푼_
full 채우 채워
inside 집_안 안에서 안에서만 방_안
outside 집_밖 밖에서 밖에서만
put_on 껴 끼고 끼우 끼십 입으세 신으세 쓰고_
remove 빼_ 빼고 빼세 빼십 뺀 벗으 벗고 벗어
empty 비우 비워
stand 일어나세 일어나십 일어날_때 일어나기 일어나서 일어서
lie 누우 누울 누운
hungry 배고프 배고파 배가_고프 배가_고파
sated 배부르 배불러 배가_부르 배가_불러
end 끝납 끝날
start 시작
mild 가벼운_운동
severe 격한_운동 심한_운동 과격한
heavy 무거운
light 가벼운_물건 가벼운_짐 가벼운_것
eat 먹 식사 식후 식전 음식 밥을 밥은 끼니 금식 간식 드시 드세 드십 드실 드신 섭취
drink 마시 마셔 마실 마신 음료 음주 드시 드세 드십 드실 드신 섭취
take 먹 드세요 드십
meal 식사 식후 식전 음식 끼니
before 식전
after 식후
on_full 식후
on_empty 식전
not_otherwise 금식
wash 씻 세척 헹구 헹궈
wound 상처
walk 걷 걸으 걸어 산책
run 뛰 달리 조깅
swim 수영
rice 쌀밥 밥은 밥을
eat 밥은 밥을
sweets 단것 단_것 과자 케이크 사탕
still 계속_아프
bright 밝게 밝은
dark 어둡게 어두운 어두우
move 움직이지
full 채우세 채우십
narrow 좁 좁히
wide 넓
smooth 매끄러 매끈
rough 거친 거칠
lock 잠그 잠가 잠금을_걸
unlock 잠금을_푸 잠금을_풀 잠금_해제 잠금을_해제
hold_breath 숨을_참
breathe 숨을_쉬 호흡하
quiet 조용
noisy 시끄러 떠들
forward 앞으로
backward 뒤로
socks 양말
medicine 약을 약은
inject 주사하 주사를_놓 주사한
= deeds of hands, and their contraries
discard 버리 버려 버립 폐기 버린
keep_it 보관 간직 남겨_두 남겨두 보관하
remove 빼내 꺼내 뽑
insert 삽입 끼우 넣으 집어넣 꽂으 꽂아 넣고
hide 숨기 숨겨 감추 비밀로
tell 말 지시 하라고 라고_하 전하 알리 말씀 말하 알려
diluted 희석 묽게
undiluted 희석하지 원액 묽게_하지
thaw 해동 녹이 녹인
freeze_it 얼리 얼려 냉동
keep_still 가만히 움직이지 고정한
rinse 헹구 헹궈 씻어_내 입안을_헹
unwashed 씻지_않 안_씻
accept 동의 받아들 수락 수용
refuse 거부 거절
exercise 운동 체조
squeeze 쥐어 쥐고 쥐세 쥐십 짜세 꽉_쥐 눌러_짜 주먹을_쥐 누르
release 놓으 놓아 놓습 떼세 손을_떼 풀어_주
relax 힘을_빼 이완 긴장을_풀 힘을_풀 편안히_풀
tense 힘을_주 힘을_준 긴장시 힘주
break_it 쪼개 부러뜨 반으로_나
mix 섞 혼합 저어
apart 따로 나눠 별도로
dissolve 녹여 녹인_후 녹이 용해
follow 따르 따라 지키 준수
ignore 무시
barefoot 맨발
shoes 신발 슬리퍼 운동화
too_little 너무_적 부족
enough 충분
too_much 너무_많 지나치게 과다
raw 날것 날고기 익히지_않은 날달걀 생선회 덜_익은 생고기 날계란 날생선 익히지_않
cooked 익힌 익혀 조리된 익힌_음식 조리한
alone 혼자
accompanied 동반 보호자와 함께_오 누군가와 동행
stay_home 집에_있 집에_머 집에서_지내 집에_계
go_out 외출 밖에_나 밖으로_나
bring 가져오 가져와 지참 가지고_오 챙겨
left_at_home 집에_두 집에_놓 두고_오
protect 보호
expose 노출
wash 씻어_내
tight 꽉_쥐
loose 풀어_주
foot 맨발 신발
less 너무_적 덜_익은
more 너무_많
meat 날고기 생고기
egg 날달걀 날계란
fish 생선회 날생선
with 함께_오
= what helps and what harms, and its contrary
wake 깨워 깨우
let_sleep 계속_재우 자게_두 자도록_두 계속_자게 재우세 푹_재우
strengthen 튼튼하게 튼튼해 강화 강하게
weaken 약하게 약해지 약해집 약화
prevent 예방 방지 막아_줍 막아줍 막기 막는 막아 피하
cause 유발 일으키 일으킵 초래
stay_in 입원 병원에_머
go_home 귀가 집으로_가 집에_가 퇴원 집으로_돌아
inflate 부풀리 공기를_넣
deflate 공기를_빼
saline 식염수 생리식염수 소금물
cooked 익혀 익히세 익힌
raw 날것 날로
nothing 날로부 날로_부
= kept beside what is said with them
strong 강하게
weak 약하게
continue 계속_재우 계속_자게
egg 날달걀
= held, let go, kept from harm
squeeze 집어_올 꼬집
vanish 열이_내릴 열이_내리
= what may not be done
forbidden 사용할_수_없 쓸_수_없 사용하면_안 쓰면_안 사용하지_마
not 사용할_수_없 쓸_수_없 사용하면_안 쓰면_안 사용하지_마
= put in, free, breath
insert 넣기 넣을 넣은 넣어 넣는 끼워
discard 버릴 버렸
free_charge 무료
paid 유료 비용을_내 비용을_지불
"""
