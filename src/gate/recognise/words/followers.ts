import type { Words } from './meaning.js'

/** What a column is of by the one beside it, where its own words say little. */
export interface Follower {
  /** The fields of the column beside it: one of them. */
  readonly beside: readonly string[]
  /** Its own field. */
  readonly field: string
  readonly words: Words
}

/** The day of issue beside a passport, the branch beside a bank, the department beside somebody to ask for. */
export const followers: readonly Follower[] = [
  {
    beside: ['identity-document'],
    field: 'identity-document',
    words: {
      en: `issue date, issued date, issued at, issued on, date of issue, issue day, expire date, expiry date, expiration date, expires at, expired date, date of expiry, expiry, expiration, valid until, valid from, valid to, validity,
        place of issue, issue place, issued by, issuing authority, issuing country, issue country, country of issue`,
      romaji: 'hakko bi, hakkou bi, kofu bi, koufu bi, kigen, yuko kigen, yukou kigen, manryo bi',
      ja: '発行日, 発行年月日, 交付日, 交付年月日, 有効期限, 有効期間, 有効期間満了日, 期限, 満了日, 発行国, 発行機関, 発行地, 交付地',
    },
  },
  {
    beside: ['payment'],
    field: 'payment',
    words: {
      en: 'branch, branch name, branch code, branch no, account type, account number, account name, swift, account kind',
      romaji: 'shiten, shiten mei, shiten cd, shiten code, shiten no, shiten bango, siten, siten mei, siten code, siten no, shubetsu, kamoku, yokin shumoku',
      ja: '支店, 支店名, 支店コード, 支店番号, 支店名カナ, 本支店, 本支店名, 店名, 店舗名, 店番, 種別, 口座区分, 科目, 預金種目',
    },
  },
  {
    beside: ['payment-card'],
    field: 'payment-card',
    words: {
      en: 'expiry, expiration, expire date, expiry date, expiration date, expires, expires at, valid until, valid thru, exp, exp date, limit, brand, holder, issuer, last digits',
      romaji: 'kigen, yuko kigen, yukou kigen, meigi',
      ja: '有効期限, 有効期間, 期限, 名義, ブランド, 限度額',
    },
  },
  {
    beside: ['name'],
    field: 'occupation',
    words: {
      en: 'department, department name, dept, dept name, division, section, position, job title, post, job position',
      romaji: 'busho, busho mei, yakushoku, yakushoku mei, katagaki, yakuwari, shozoku',
      ja: '部署, 部署名, 所属, 所属部署, 部門, 部門名, 部課名, 役職, 役職名, 肩書, 肩書き, 職名',
    },
  },
  {
    beside: ['name', 'phone', 'occupation'],
    field: 'email',
    words: {
      en: 'contact email, contact mail, contact e mail, contact email address',
      romaji: 'renrakusaki mail',
      ja: '連絡先メールアドレス, 連絡先メール, 担当者メールアドレス, 担当者メール',
    },
  },
  {
    beside: ['name', 'email', 'occupation'],
    field: 'phone',
    words: {
      en: 'contact phone, contact tel, contact mobile, contact number, contact phone number',
      romaji: 'renrakusaki tel',
      ja: '連絡先電話番号, 連絡先tel, 担当者電話番号, 担当者tel',
    },
  },
  { beside: ['occupation'], field: 'occupation', words: { en: 'department, dept, division, post', ja: '部署, 部門, 課' } },
]
