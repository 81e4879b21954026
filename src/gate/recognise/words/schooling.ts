import type { Attribute, Context, Ending, Family } from './meaning.js'
import { likely } from './where.js'

const peopleAndLives: readonly Context[] = ['person', 'life']

const anyValue: readonly Family[] = ['text', 'other', 'whole', 'number', 'time', 'boolean']

const anyEnding: readonly Ending[] = ['code', 'number', 'kind', 'text', 'count', 'state', 'flag', 'event']

/** What schools keep of who learns there. None of it is a field. */
export const schooling: readonly Attribute[] = [
  {
    in: likely,
    takesAnyWord: true,
    types: anyValue,
    takes: anyEnding,
    words: {
      en: `cgpa, sgpa, cumulative gpa, grade point average, class rank, class position, sat score, act score, gre score, entrance score, entrance rank, credits earned, previous school, last school attended, school attended, school of origin, special education, english learner, ell status, iep status, free reduced lunch, free lunch, foster care, boarding status, day scholar, identification mark, identification marks, attendance percent, attendance rate, conduct grade, effort grade, days tardy, marks obtained, obtained marks, theory marks, practical marks, internal marks, external marks, midterm score, exam grade, final grade, midterm grade, letter grade, plagiarism score, year of passing, passing year, year of graduation, expected graduation, expected graduation year, family income, fathers income, guardian income, guardian occupation, father occupation, mother occupation, fathers occupation, mothers occupation, teacher comment, principal comment, promoted to class, extracurricular, extracurricular activities, educational attainment, highest education, highest degree, highest qualification, transfer certificate, leaving certificate`,
      romaji: `hyotei heikin, naishin ten, kesseki nissu, kesseki nissuu, chikoku kaisu, soutai kaisu, shushoku saki, shingaku saki, shinro kibo, shinro, tsugaku hoho, tugaku hoho, tsugaku kbn, tugaku kbn, tsugaku jikan, shusshin chugaku, taigaku, taigaku riyu, kyugaku, fukugaku, tennyugaku, soten, shutoku tani, bukatsu, bukatsudo, kentei`,
      ja: `留年, 原級留置, 転入学, 転学, 転学先, 編入学, 転入学年月日, 入学前の経歴, 通学区分, 進学先, 就職希望, 進路, 進路希望, 志望校, 志望大学, 学費免除, 授業料免除, 欠課, 欠課時数, 欠席日数, 出席停止, 公欠, 病欠, 観点別評価, 素点, 修得単位, 取得単位, クラス順位, 学年順位, 校内順位, 追試, 在籍状態, 校内成績, 総合所見, 特別支援, 保育必要量, 保育時間, 卒園, 卒園日, 入園日, 退園日, 就学, 就学状況, 原籍校, 兄弟在園`,
    },
  },
  {
    in: peopleAndLives,
    types: anyValue,
    takes: ['code', 'number', 'kind', 'text', 'flag'],
    words: {
      en: `homeroom, home room, minor, hostel, hostel room, dormitory, dorm, dorm room, bus route, transport mode, siblings count, sibling count, iep, section 504, study level, year level, course of study, honors, honours, extra activities, quiz, midterm, exam score, coursework, ca score, correct count, wrong count, unanswered, pass fail, progress percent, completion percent, completed lessons, lessons completed, words read, reading level, punctuality, neatness, leadership, effort, pickup person, authorized pickup, authorised pickup, gifted, literacy, ielts, toefl, gmat`,
      romaji: 'kurabu, ryo mei, kyodai, gouhi, kesseki, tannin, gakka mei',
      ja: '寮, 検定, 奨学金, コース, 通学方法, 通学時間, 学籍状態, 得意教科, 授業態度, 学習態度, 家庭学習, 提出物, 中間, 期末, 小テスト, 仮評定, 合否, 国語, 数学, 英語, 理科, 社会, 算数, バスコース, 帽子サイズ, 指導要録, 委員会活動',
    },
  },
]
