import type { Attribute } from './meaning.js'
import { coded, everywhere, likely, people, textual } from './where.js'

/** What a person does and has learnt. */
export const work: readonly Attribute[] = [
  // Work.
  {
    field: 'occupation',
    in: everywhere,
    takesAnyWord: true,
    types: ['text', 'whole', 'other', 'number'],
    takes: [...coded, 'text'],
    words: {
      en: 'occupation, profession, employer, employer name, workplace, work place, place of work, job occupation, occupation name, occupation type, current job, current employer, previous employer',
      romaji:
        'shokugyo, shokugyou, syokugyo, syokugyou, shokushu, syokusyu, shokusyu, syokushu, kinmusaki, kinmu saki, kinmusaki mei, yakushoku, yakusyoku, yakusyoku mei, yakushoku mei, kinmuchi, kinmusaki name',
      ja: '職業, ご職業, 職種, 勤務先, 勤務先名, お勤め先, 勤め先, 勤務地, 役職, 役職名, 職名, 肩書, 肩書き, 職位, 勤務先会社名, 雇用形態, 雇用区分, 勤務形態, 勤務先名称, 担当役割',
    },
  },
  {
    field: 'occupation',
    in: ['person', 'life'],
    takes: ['text', 'id', 'code'],
    types: ['text', 'whole', 'other'],
    words: {
      en: 'job, job title, job name, job type, job position, job category, job role, job description, employment type, employment status',
      ja: '職務, 業務内容, 職務内容',
    },
  },
  {
    field: 'occupation',
    in: people,
    types: textual,
    takes: ['text'],
    words: {
      en: `title, position, designation, department, department name, dept, dept name, division, division name, post, post name, company, company name, corporation name, office name, organization, organization name, organisation, affiliation, rank name, position name, job grade,
        employee type, work location, work type, staff role, staff type, speciality, specialty, specialization, specialisation, business name, section, section name, corporation, office`,
      romaji: 'busho, busyo, bushomei, busho mei, shozoku, syozoku, shozoku mei, kaisha mei, kaishamei, kaisya mei, kaisha, kaisya, bumon, bumon mei',
      ja: '部署, 部署名, 所属部署, 所属名, 所属部署名, 所属先, 部門, 部門名, 所属会社, 所属会社名, 会社名, 所属団体, 所属団体名, 所属, 所属企業, 団体名, 企業名, 課名, 所属課, 専門, 専門分野, 診療科, 社名, 所属店舗, 配属先',
    },
  },
  {
    field: 'industry',
    in: ['person', 'life'],
    types: ['text', 'whole', 'other'],
    takes: [...coded, 'text'],
    words: {
      en: 'industry, industry type, business type, business category, line of business, industry name, business field, sector',
      romaji: 'gyoshu, gyosyu, gyoushu, gyousyu, gyoshu mei, gyokai, gyoukai',
      ja: '業種, 業界, 業種名, 業態, 業種区分',
    },
  },
  // Work and schooling.
  {
    in: likely,
    takesAnyWord: true,
    takes: ['text', 'event', 'code', 'kind'],
    types: ['text', 'other', 'whole', 'number', 'time'],
    words: {
      en: `salary, basic salary, base salary, expected salary, current salary, wage, wages, hourly wage, hourly rate, annual income, monthly income, income, net income, net worth, hire date, hired on, hired at, hired date, date hired, hiring date, joining date, join date, date of joining, date of hire, employment date, resignation date, termination date, date of termination, retire date, retirement date, leaving date, date of leaving, work experience, working experience, years of experience, experience years, year of experience, experience, work history, employment history, educational background, education, education level, highest education, academic background, degree, alma mater, graduation year, graduated year, graduation date, year of graduation, graduated at, enrollment date, entrance day, entrance date, entrance year, admission date, gpa, cgpa, grade point average, qualification, qualifications, resume, resume url, cv, cv url, cover letter, bonus, allowance, payroll, commission percentage, office years, credit score, debt, self introduction, self introduce, biography, bio, about me, hobby, hobbies, interests, self pr, career summary, professional summary, resume summary, motivation, strengths, weaknesses, personality, certifications, toeic, resignation reason, reason for leaving, savings, wanted job title, desired job, desired salary, desired position, preferred location, nearest station, commute, commuting, commute time, commuting allowance, overtime hours, performance rating, attendance rate, educational backgrounds, ssc percentage, hsc percentage, backlogs, university, university name, college, college name, year of passing, joining, hourly pay, pay rate, pay grade, salary amount, basic pay, marks obtained, exam score, finish course day, employment start date, employment end date, annual salary, monthly salary, gross salary, net salary, net pay, gross pay, deduction amount, about myself, aboutme`,
      romaji:
        'nyusha bi, nyushabi, nyusya bi, nyusyabi, nyuusha bi, nyushanen, nyusha, nyusya, nyuusha, nyuusya, taisha, taisya, taishabi, taisya bi, taisha bi, taishoku, taisyoku, taishokubi, kyuyo, kyuyou, kyuryo, kyuuryou, kihonkyu, kihon kyu, teate, nenshu, nensyu, shokureki, syokureki, gakureki, keireki, shikaku, sikaku, shumi, syumi, jiko shokai, jikoshokai, jiko pr, jikopr, tokugi, shibo doki, moyori eki, moyorieki, nyugaku nen, nyugaku, sotsugyo, gakunen, kinzoku nensu, seiseki, tensuu, tensu, jikyu, kyuyogaku, shoyo, nyugakubi',
      ja: `給与, 給料, 基本給, 月給, 時給, 年収, 年俸, 賞与, 手当, 通勤手当, 収入, 世帯年収, 入社日, 入社年, 入社年月日, 入社年月, 入社, 退社日, 退社年, 退社年月日, 退職日, 退職年月日, 入職日, 採用日, 採用年月日, 雇用開始日, 雇用日, 退職理由, 退会理由, 勤続年数, 在籍, 学歴, 最終学歴, 職歴, 経歴, 経歴要約, 職務経歴, 職務要約, 資格, 保有資格, 取得資格, 免許, 趣味, 特技, 自己紹介, 自己pr, 自己ピーアール, プロフィール, 志望動機, 長所, 短所, 性格, 経験年数, 実務経験, スキル, 日本語レベル, 希望単価, 希望年収, 希望給与, 希望職種, 希望勤務地, 稼動可能日, 稼働可能日, 最寄り駅, 最寄駅, 通勤経路, 通勤時間, 通勤方法, 出身校, 出身大学, 卒業年, 卒業年度, 卒業年月, 卒業校, 入学年, 入学年度, 入学日, 入学年月, 学年, 成績, 得点, 点数, 偏差値, 内申, 学部, 学科, 専攻, 大学名, 大学, 出身高校, 在籍校, 在学, 評価点, 紹介文, 年間所得, 所得, 課税所得, 報酬, 報酬月額, 標準報酬月額, 総支給額, 差引支給額, 支給額, 控除額, 所得税, 住民税, 社会保険料, 厚生年金, 健康保険料, 残業時間, 通勤費, 語学力, 語学, 性格診断, 興味, 一言, 使用技術, 経験, 得意分野, 学籍, 履歴書, 職務経歴書`,
    },
  },
  {
    in: ['person', 'life'],
    types: ['text', 'other', 'whole', 'number'],
    takes: ['text'],
    words: {
      en: 'class name, class num, class number, class no, home room, skill, skills, tech skills, headline, about, about us, profile, self description, grade, average rating, rating average, class, school, school name, field of study, major, gpa score, certificate, certification, achievements, achievement, tags, expected unit price, japanese level, english level, attendance, behavior, behaviour, introduction, favorite, favourite, favorite food, family, character, self evaluation, evaluation, curriculum, batch, semester, stream, home language',
      ja: '特徴, 性質, 評価, 家庭環境, 備考メモ, クラス, 学校名, 学校, 学級, 組, 好きな',
    },
  },
  {
    in: ['life'],
    isGeneral: true,
    words: {
      en: 'level, score, quiz score, ats score, point, points earned, mark, marks, total score, percentage, performance, result, prescription, medicine, drug, diagnosis notes, purpose, start date, end date, description, content, feedback, city, start year, end year, from date, to date, period from, period to, project name, role, tech stack, started on, ended on, title, responsibilities, responsibility, summary, questions, answers, answer, improvement tip, subjective, objective, assessment, plan, raw text, ocr text, action taken, follow up, comment, note, notes, remark, remarks, memo, text, text body, position, company, company name, organization, institution, institution name, location, country, detail, details, history, findings, observation, instructions, reason, body, date from, date to, joined date, correct answers, wrong answers, value, record, file, file url, file path, url, complaint, name of school, year, end month, start month, attachment, department, image, photo',
      ja: '開始時期, 終了時期, 開始日, 終了日, 内容, 備考, メモ, コメント, 詳細, 結果, 期間, 理由, 追加理由, 記録, 特記事項, 申し送り, 業務, プロジェクト名, 開始年月, 終了年月, 記録内容, 支援内容, 様子',
    },
  },
  { in: people, words: { en: 'start date, start year, end year' } },
]
