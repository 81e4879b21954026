import type { Attribute } from './meaning.js'
import { butOrganisations, coded, everywhere, people } from './where.js'

/** What a person pays, and with what. */
export const payments: readonly Attribute[] = [
  {
    field: 'payment-card',
    in: everywhere,
    takesAnyWord: true,
    takes: [...coded, 'text', 'count', 'event'],
    words: {
      en: `card number, card no, cardno, card num, credit card, creditcard, credit card number, credit card no, cc number, cc num, cc no, cvv, cvc, cvv2, card cvv, security code, card expiry, card exp month, card exp year, card exp, card expiration,
        expiration month, expiration year, exp month, exp year, expiry month, expiry year, card holder name, cardholder name, name on card, card brand, card last4, card last four, card last digits, card type, card limit, credit number, debit card, debit card number,
        cc expires, cc expiry, cc type, cc owner, cc name, cc exp, last4, last four, card pin, credit card type, card details, card expires, card fingerprint, pan number, card token, card expire, card seq, card company, expire month, expire year`,
      romaji: 'kurejitto, kureka, kaado bango, card bango, card bangou, kado bango, kureditto card',
      ja: 'カード番号, クレジットカード, クレジットカード番号, カード会員番号, クレジット会員番号, カード名義, カード名義人, カード有効期限, カードブランド, カード会社, セキュリティコード, クレジットカード決済用番号, クレカ番号, カード名義人名, クレジット番号, カード下4桁, カード種別',
    },
  },
  {
    field: 'payment-card',
    in: ['money', 'person'],
    takes: ['event', 'number', 'kind', 'code'],
    words: { en: 'credit limit, expiration day, expiry date, expiration date, card, card id' },
  },
  {
    field: 'payment',
    in: butOrganisations,
    takesAnyWord: true,
    takes: ['number', 'code', 'kind', 'text'],
    types: ['text', 'whole', 'other', 'number'],
    words: {
      en: 'bank account, bank account number, bank account no, bank account type, bank account name, iban, swift, swift code, bic, routing number, sort code, bank details, paypal email, paypal, bank code, bank branch, bank branch code, bank branch name, bank number, bank account id, ifsc, upi id, bank holder',
      romaji:
        'koza, kouza, koza bango, kouza bangou, koza no, kouza no, kouzano, kouza bango, ginko, ginkou, ginko mei, ginkou mei, siten cd, furikomi saki, furikomisaki, yokin shubetsu, koza shubetsu, kouza shubetsu, kinyukikan',
      ja: '口座番号, 口座種別, 口座, 銀行口座, 振込先, 銀行名, 支払銀行, 支払支店, 預金種目, 預金種別, 振込先口座, 支店名, 銀行, 支店, 引落口座, 支払口座, 口座情報, 口座記号, 記号番号, 金融機関名, 金融機関, 振込口座',
    },
  },
  {
    field: 'payment',
    in: ['person', 'order', 'money', 'unknown'],
    takes: ['id', 'code', 'kind', 'text', 'number'],
    words: {
      en: `payment method, payment type, pay method, pay type, payment date, payment amount, amount paid, paid amount, paid at, paid on, payment total, payment time, payment mode, payment option, paid date, date paid, pay date, payment day, pay amount, pay time, payment details, payment info, payment information,
        total payment, paid total, total paid, total spent, amount due, payment via, method of payment, date of payment, purchase amount, amount of payment, billing amount, payment name, payment at, pay at, total purchase amount, last payment, last payment amount, total spend, total spending`,
      romaji:
        'shiharai, siharai, shiharai hoho, shiharai houhou, siharai houhou, shiharai kingaku, shiharaibi, shiharai bi, nyukin, nyukinbi, nyukin gaku, seikyu gaku, seikyu kingaku, kessai hoho, kessai houhou, kounyu kingaku, goukei, gokei, gokei kingaku, goukei kingaku',
      ja: '支払方法, お支払い方法, 支払い方法, 支払金額, 支払日, 入金日, 入金額, 決済方法, 決済金額, 支払額, 支払い金額, 請求金額, 請求額, 購入金額, 支払総額, 支払合計, 入金金額, 決済手段, 支払い日, 支払日時, 入金日時, 決済日, 決済日時, お買い上げ金額, お支払い合計, 購入合計金額, 支払予定日, 引落日, 振込日, 振込金額',
    },
  },
  {
    field: 'payment',
    in: ['order', 'money'],
    isGeneral: true,
    types: ['text', 'whole', 'other', 'number'],
    words: {
      en: `total, amount, total amount, total price, grand total, subtotal, sub total, sum price, sum, order total, order amount, price total, bill amount, net amount, gross amount, total cost, total fee, sum total, total bill, invoice amount, final price, final amount,
        refund amount, account, from account, to account, sender account, receiver account, beneficiary account, bank, bank name, branch name, branch code, bank cd, branch cd, account number, account no, account type, method, balance, transaction amount, charge amount, total due, spend, deposit amount, withdrawal amount, total value, order value, total sum, fare, rent amount, final total, discounted total, price paid`,
      romaji: 'kingaku, kingaku goukei, shokei, zandaka',
      ja: '合計, 合計金額, 金額, 総額, 小計, 総合計, 税込合計, 受注金額, 注文金額, 予約金額, 残高, 受注合計, 請求合計, 合計額, 注文合計, 利用金額, 取引金額, 料金',
    },
  },
  {
    field: 'payment',
    in: people,
    takes: ['number', 'code', 'text', 'kind'],
    types: ['text', 'whole', 'other', 'number'],
    words: {
      en: 'account type, account number, account no, bank name, branch name, balance, available balance, current balance, normal account, deposit account, branch code',
      ja: '口座区分',
    },
  },
]
