import type { Attribute, Context, Family } from './meaning.js'
import { likely } from './where.js'

const peopleAndLives: readonly Context[] = ['person', 'life']

const anyValue: readonly Family[] = ['text', 'other', 'whole', 'number', 'time', 'boolean']

/** What files on single persons keep: of the sick, of those cared for, of the paid, the taxed and the insured. None of it is a field. */
export const ofCases: readonly Attribute[] = [
  // Unmistakable wherever it stands, if not in the file of a company or of a thing.
  {
    in: likely,
    takesAnyWord: true,
    types: anyValue,
    takes: ['code', 'number', 'kind', 'text', 'count', 'state', 'flag', 'event'],
    words: {
      en: `icd code, icd10, present illness, pre existing condition, pre existing conditions, preexisting conditions, review of systems, physical exam, clinical findings, body surface area, gestational weeks, apgar, head circumference, visual acuity, urine protein, uric acid, hematocrit, platelets, egfr,
        withholding allowances, withholding tax, taxable income, adjusted gross income, household income, earned income, income tax, net taxable, social security tax, medicare tax, provident fund, professional tax, loss of pay, house rent allowance, medical allowance, philhealth, pagibig, pag ibig, superannuation,
        underwriting notes, disclosure violations, medical exam result, surrender value, beneficiary share, debt to income, credit history, delinquency, monthly income, monthly expenses, employment length,
        partner preferences, marriage history, desired marriage, jersey number, dominant foot, personal best, batting average, bowling style, reading history`,
      romaji: `jutaku kariire, seimei hoken ryo kojo, haigusha kojo, fuyo kojo, kiso kojo, gensen choshu, gensen tyosyu, gensen, nenmatsu chosei, hyojun hoshu, hyojun hosyu, kenko hoken, kosei nenkin, koyo hoken, kaigo hoken, genbyoreki, kazokureki, nichijo seikatsu, jiritsudo, ninchisho jiritsudo, fukushi yogu,
        kinmu keitai, koyo keiyaku, kekkin nissu, shukkin nissu, yukyu zan, yukyu zannissu, zangyo teate, shinya teate, kyujitsu teate, tsukin teate, jutaku teate, shikaku teate, yakushoku teate, fuyo teate, konreki, kekkonreki`,
      ja: `住民税月額, 健康保険月額, 厚生年金月額, 雇用保険料率, 標準報酬, 標準報酬等級, 健保等級, 厚年等級, 課税支給額, 非課税支給額, 課税対象額, 年税額, 過不足税額, 年末調整, 源泉徴収, 源泉所得税, 扶養親族数, 扶養親族の数, 障害者の数, 老人の数, 満足度, 扶養親族等の数, 住宅ローン控除, 借入希望額, 他社借入, 他社借入件数, 他社借入額, 資金使途, 審査結果, 与信審査, 生命保険料控除, 地震保険料控除, 配偶者控除, 配偶者特別控除, 基礎控除, 給与所得控除, 社会保険料控除, 医療費控除, 住宅借入金等特別控除,
        障害者控除, 財形貯蓄, 欠勤控除, 遅早控除, 普通残業, 深夜残業, 休日残業, 有休残, 有休日数, 有給残, 有給日数, 特休, 忌引, 給与体系, 雇用契約期間,
        主病名, 副病名, 傷病, 転帰, 転帰日, 初診日, 再診日, 現病歴, 身体所見, 妊娠週数, 在胎週数, 出生体重, 頭囲, 尿蛋白, 尿糖, 空腹時血糖, 中性脂肪, 尿酸, クレアチニン, 心電図, ストレスチェック, 高ストレス, 就業区分,
        日常生活自立度, 障害高齢者自立度, 認知症自立度, 認知症高齢者の日常生活自立度, 寝たきり度, 関節可動域, 握力, 機能訓練, 短期目標, 長期目標, 援助目標, 援助内容, 生活課題, 食事形態, 食形態, 主食量, 副食量, 排便回数, 排尿回数, おむつ, 褥瘡, 義歯, 嚥下, 移乗, 更衣, 整容, 認定調査, 認定日,
        成年後見人, 成年後見人等, 保佐人, 補助人, 身上監護, 婚歴, お相手への希望, 希望年齢, 交際状況, 背番号, 利き手, 利き腕, 自己ベスト, 戦績, 段位, 内申点, 併願, 志望順位, 職能等級, 資格等級, 号俸, 懲戒, 表彰`,
    },
  },
  // They say so in a table of people, or of what is known of their lives.
  {
    in: peopleAndLives,
    types: anyValue,
    takes: ['code', 'number', 'kind', 'text', 'count', 'state', 'flag', 'event'],
    words: {
      en: `disability, student, full time student, veteran, blind, visa, pregnant, employed, unemployed, self employed, retired, homeless, insured, deceased, resident, citizen, dependent, mobility status, cognitive status, functional status, nutritional status, continence, fall risk, worked days, days worked, dependents count, number of dependants, months in home, ssn, tin, military service, military, conscription,
        ward, bed no, room admitted, onset, severity, frequency, route, refill, reaction, side effects, insulin, oxygen, feeding, sleep, activity, goal, intervention, progress note, session notes, exercise prescription,
        hra, conveyance, gratuity, ctc, ot hours, ot amount, ot rate, paid days, payable days, present days, absent days, working days, gross, net, basic, earnings, withholding, exemptions, allowances, w4, w2, agi, refund amount, wages,
        sum assured, risk factors, risk category, accident date, incident date, loss date, loan purpose, loan term, repayment, overdue days, home type, karma, reputation, rating, budget,
        course, programme, subject, semester, term grade, elective, thesis, thesis title, supervisor name, position played, belt, handicap, best time, lap time, medal, offence, offense, report message, violation, warning count`,
      romaji: `guntai, heieki, shougakukin, shogakukin, yosan, yosan gaku, kibo, kibou, kibo jiki, kibou jiki, yotei jiki, douki, doki, kanshin do, kyomi bunya, kokugo ten, sugaku ten, sansu ten, rika ten, shakai ten, eigo ten, naishin, juken, shibo ko, shibou kou, dani, sebango, nyushitsu, taishitsu, byoto, byoshitsu, kusuri mei, yoryo, youryou, choai, tokkijiko, taido`,
      ja: '病棟, 病室, 部屋割, 用法, 用量, 処方日数, 副作用, 発症, 経過, 経過記録, 目標, 援助, 訓練, 評価日, 送迎, 利用曜日, 負担割合, 等級, 甲乙区分, 税額表区分, 年調区分, 支給計, 控除計, 総支給, 欠勤, 有休, 組合費, 積立金, 予算, 希望時期, 検討時期, 購入時期, 動機, 頭金, 種目, ポジション, 守備位置, 順位, 評語, 忌引日数, 出停, 判定, 研修名, 受講日, 異動区分, 休職区分, 経験有無, 認定レベル, 稼働率',
    },
  },
]
