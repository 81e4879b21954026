import type { Attribute, Context, Ending, Family } from './meaning.js'
import { likely } from './where.js'

const peopleAndLives: readonly Context[] = ['person', 'life']

const anyValue: readonly Family[] = ['text', 'other', 'whole', 'number', 'time', 'boolean']

const anyEnding: readonly Ending[] = ['code', 'number', 'kind', 'text', 'count', 'state', 'flag', 'event']

/** What somebody earns, owes in taxes and is granted, and how they work. None of it is a field. */
export const payAndBenefits: readonly Attribute[] = [
  {
    in: likely,
    takesAnyWord: true,
    types: anyValue,
    takes: anyEnding,
    words: {
      en: ` base pay, base salary, basic pay, annual salary, monthly salary, expected salary, desired salary, current salary, take home pay, net pay, gross pay, gross earnings, total earnings, overtime hours, overtime minutes, overtime pay, holiday pay, night differential, thirteenth month, 13th month, severance pay, dearness allowance, conveyance allowance, special allowance, housing allowance, employee contribution, sss contribution, ni contribution, pf deduction, esi deduction, union dues, garnishment, federal tax, state withholding, federal withholding, local withholding, tax withheld, tax residency, tax residence, tax residence country, us person, fatca status, fatca, w2 wages, pension income, weekly benefit, benefit entitlement, unemployment benefit, unemployment compensation, disability benefit, child benefit, child support, child tax credit, earned income credit, housing benefit, snap benefits, food stamps, universal credit, jobseeker allowance, social assistance, public assistance, alimony, poverty status, poverty score, credit score, fico score, fico, cibil score, credit rating, bankruptcies, delinquencies, monthly debt, dti, debt to income ratio, net worth range, source of income, job tenure, years in job, years in role, employment duration,
        rehire date, rehired, hire status, resignation date, resignation letter, resignation reason, reason for leaving, work authorization, work authorisation, right to work, visa sponsorship, requires sponsorship, work eligibility, years of service, length of employment, last promotion, last promotion date, performance rating, last appraisal, self rating, manager rating, manager comments, employee comments, peer feedback, promotion recommended, sick leave balance, vacation balance, annual leave entitlement, leave entitlement, leave taken, carried forward leave, maternity leave, paternity leave, parental leave, late minutes, minutes late, early leave, early departure, early out, punch in, punch out, clock in time, clock out time, work from home, lop days`,
      romaji: `shokunokyu, shokunoukyu, shokumu teate, kaikin teate, tokubetsu teate, chosei teate, chiiki teate, shutcho teate, ikukyu, sankyu, kyushoku, kyushoku kaishi, fukushoku bi, shukko saki, shukkosaki, shukko bi, tenseki, hatsurei bi, hatsurei, shokyu, shokaku, gouhou, shogaisha kbn, kafu kbn, kinro gakusei, kazei kbn, hikazei kbn, shiminzei, kenminzei, kintowari, kinto wari, shotokuwari, shotoku wari, fujo, fujo gaku, jido teate, shien kbn, hogo kaishi, teikidai, teiki dai, shakai hoken ryo, koyo hoken ryo, kaigo hoken ryo, kenkohoken ryo, kenko hoken ryo, koyo hoken shutoku, shaho shutoku, shaho soshitsu, shikaku shutoku jiyu, shikaku soshitsu bi, shikaku shutoku bi, nenkin shubetsu, techo shubetsu, techo no, shiyou kikan, shiyo kikan, kyuka kbn, kyuka shubetsu, kyuka riyu, shigyo jikoku, shugyo jikoku, chikoku jikan, sotai jikan, kyushutsu, daikyu, furikyu, chokko, chokki`,
      ja: `均等割, 所得割, 均等割額, 所得割額, 平等割額, 資産割額, 軽減区分, 軽減判定所得, 軽減割合, 課税標準, 課税標準額, 期別税額, 市民税額, 県民税額, 事業所得, 雑所得, 不動産所得, 一時所得, 譲渡所得, 総所得金額, 合計所得, 寄附金控除, 小規模企業共済, 専従者給与, 専従者, 非居住者である親族, 限度額適用, 限度額適用区分, 負担限度額, 所得段階, 保険料段階, 支給限度額, 高額療養費, 診療年月, 扶助, 扶助額, 扶助種類, 生活扶助, 住宅扶助, 医療扶助, 教育扶助, 収入認定, 収入認定額, 最低生活費, 世帯類型, 保護開始, 保護開始日, 保護決定日, 保護廃止, 保護廃止理由, 稼働能力, 資産状況, 経済状況, 罹災区分, 罹災証明番号, 住家被害, 避難先, 安否, 安否確認, 避難支援者, 個別計画, 児童手当, 児童扶養手当, 生計同一, 監護, 養育費, 養育者, 加入年金, 支給開始年月, 認定申請日, 再認定日, 再交付日, 
        職能給, 職務給, 本人給, 年齢給, 皆勤手当, 精勤手当, 調整手当, 地域手当, 出張手当, 食事手当, 時間外手当, 深夜手当, 休日手当, 社内預金, 貸付返済, 社宅費, 寮費控除, 現物支給, 時給単価, 基本賃金, 賃金額, 割増賃金, 労働日数, 労働時間数, 時間外労働, 時間外労働時間数, 休日労働, 休日労働時間数, 深夜労働, 深夜労働時間数, 所定内時間, 法定内残業, 法定外残業, みなし時間, 不就労時間, 早退回数, 遅刻回数, 遅刻時間, 早退時間, 社保取得日, 社保喪失日, 雇用保険取得日, 雇用保険加入日, 雇用保険喪失日, 厚生年金加入日, 健保取得日, 雇入年月日, 雇入日, 雇入れ日, 雇入れ年月日, 解雇, 解雇理由, 解雇日, 転籍, 転籍日, 出向, 出向先, 出向日, 出向開始日, 産休, 産休開始日, 育休, 育休開始日, 産前産後休業, 育児休業, 育児休業開始日, 介護休業, 時短勤務, 定年, 定年退職日, 昇給, 昇給額, 昇給日, 昇格, 昇格日, 昇進日, 降格, 異動前部署, 異動後部署, 異動前役職, 異動後役職, 異動履歴, 転職回数, 転職理由, 転職時期, 経験社数, 入社可能日, 希望入社日, 内定辞退理由, 戻り時刻, 外出時刻, 打刻区分, 勤務種別, 有給付与日, 有休付与日`,
    },
  },
  {
    in: peopleAndLives,
    types: anyValue,
    takes: anyEnding,
    words: {
      en: `fte, work schedule, job share, remote status, base rate, pay rate, hourly rate, daily rate, per diem, ytd gross, ytd tax, ytd net, carried over, entitled days, days left, half day, total days, days absent, days late, benefit type, benefit plan, medicaid, medicare, tanf, ssi, pension scheme, retirement plan, dependents claimed, tenure months, first job, open accounts, housing type, dwelling type, family type, crops, livestock, land size, farm size, land owned, livelihood, other income, additional income, rental income, business income, interest income, investment income, capital gains, termination date, retirement date, separation date, separation reason, leaving reason, time in, time out, break start, break end, lunch start, lunch end, weekly hours, hours per week, contracted hours, work mode, shift pattern, work pattern, working pattern, income category, income group, tax refund, tax bracket, late arrival, lop, expected turnover, last review date, next review date, existing loans`,
      romaji: 'tokyu, goho, shokyu gaku, shotoku gaku, teate mei',
      ja: '日数, 時間数, 取得時間, 資産, 借金, 給付割合, 支給日, 契約期間, 契約更新日, 計画作成日, メンター, 駐車場, 行先, 避難所, 被害状況, 被害程度, 付与日数, 取得日数, 残日数, 繰越日数, 消滅日数, 休日日数, 賃金, 就労状況',
    },
  },
  // So many days of a leave, or of a career.
  {
    in: ['life'],
    types: ['text', 'other', 'whole', 'number'],
    words: {
      en: 'days, number of days, no of days, day count, days applied, days approved, used, taken, accrued, late by, study type, area of study, years, years used, mileage',
      romaji: 'nissu, nissuu, zan nissu, shiyo nissu, fuyo nissu, shutoku nissu',
      ja: 'シフト, 使用日数, 申請日数, 承認日数, 経過日数',
    },
  },
]
