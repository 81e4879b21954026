import { phrasesOf } from '../phrases-of.js'
import type { Words } from './meaning.js'

const listed = (words: Words): ReadonlySet<string> => new Set(phrasesOf(words))

/** Who has an account: beside what is of them stand settings and terms. */
export const accounts = listed({
  en: 'user, usr, account, user account, app user, customer, cust, client, member, mem, subscriber, admin, administrator, owner, seller, buyer, vendor, contact, address, profile, user profile, user info',
  romaji: 'kaiin, kokyaku, kyaku, okyakusama, tanto, tantosha',
  ja: '会員, 顧客, お客様, 客, ユーザー, ユーザ, アカウント, 管理者, 担当者, 担当, 出品者, 購入者',
})

/** On whom a file is kept: what points to one of them is of that one. */
export const cases = listed({
  en: 'patient, pt, student, pupil, learner, child, resident, applicant, candidate, dependent, employee, emp, worker, beneficiary, taxpayer, inmate, athlete, player, borrower, policyholder, insured, baby, person, individual, trainee, intern, detainee, prisoner, offender, victim, refugee, voter, donor, farmer, household member, family member, newborn, infant, mother, cadet',
  romaji:
    'kanja, riyosha, riyousha, riyosya, riyousya, gakusei, seito, jido, jidou, shain, syain, jugyoin, shokuin, nyukyosha, senshu, jumin, jukyusha, taishosha, kojin',
  ja: '患者, 利用者, 学生, 生徒, 児童, 園児, 社員, 従業員, 職員, 入居者, 入所者, 選手, 住民, 応募者, 被保険者, 受給者, 対象者, 受講者, 受験者, 保護者, 世帯員, 妊婦, 乳幼児, 乗務員, 運転者, 隊員',
})

/** Who applies for a flat, an account or a place at a school: it is asked where one works, and how large that company is. */
export const applicants = listed({
  en: 'loan application, rental application, job application, membership application, guest, tenant person, citizen, household, family',
  romaji: 'oubosha, obosha, nyukyosha, setai, kazoku',
  ja: '入居申込, 賃貸申込, 賃貸借申込, 口座開設, 口座開設申込, 応募者, 入居者, 入居申込者, 求職者, 候補者, 世帯, 家族, 住民, 保証人, 連帯保証人',
})

/** Companies that buy and sell: an order or a payment that one of them stands in is between companies. */
export const partners = listed({
  en: 'supplier, vendor, trading partner, business partner',
  romaji: 'tokuisaki, shiiresaki, siiresaki, torihikisaki, torihiki saki, nohinsaki, hacchusaki, gaichusaki',
  ja: '得意先, 仕入先, 取引先, 納品先, 納入先, 発注先, 外注先',
})

/** Whoever buys: a person in a shop, and a company where the table is of companies. */
export const customers = listed({ en: 'customer, client', romaji: 'kokyaku, tokuisaki', ja: '顧客, お客様, 得意先, 取引先' })

/** What is somebody's where the row points to one: the shift of an employee, the picture of a user. */
export const belongings = listed({
  en: 'schedule, shift, timetable, image, photo, picture, document, attachment',
  romaji: 'shashin, gazo',
  ja: 'シフト, スケジュール, 写真, 画像, 書類, 予定',
})

/** What happens on a site or in an application: somebody's where the row says from which browser or address it came. */
export const happenings = listed({ en: 'event, log, error, error log, like, vote, notification', ja: 'イベント, 通知' })

/** What is of an applicant where the table says whose it is: `application_documents`. */
export const papers = listed({
  en: 'document, file, attachment, image, photo, picture, paper',
  ja: '写真, 画像, ファイル, 書類, 文書, 添付ファイル',
})

/** A master lists what there is: skills, and not who has them. */
export const masters = listed({ en: 'master, mst, m, mtb, mast', romaji: 'masuta, masta', ja: 'マスタ, マスター' })
