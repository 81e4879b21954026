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
        cc expires, cc expiry, card last 4, last 4, last4 digits, last four digits, last digits, card bin, card iin, card funding, card country, card expire, card expiry month, card expiry year, card card expiration date card, card name, card holder first name, card holder last name, card owner, card owner name, owner of card, card data, card info, card information, card hash, card cvc, card code, card verification, cvn, csc, cvv code, cc cvv, cc cid, cc holder, ccnumber, ccn, cc last4, cc month, cc year, masked card, masked card number, masked pan, pan, primary account number, card pan, stripe card id, card id number, credit token, credit card token, credit card holder, credit card name, credit card expiry, credit card expiration, credit card expire, credit card brand, credit card company, debit card no, valid thru, valid through, payment card number, member card id, card security code, card password, cardexpiry, cardexpire, cc token, cc type, cc owner, cc name, cc exp, last4, last four, card pin, credit card type, card details, card expires, card fingerprint, pan number, card token, card seq, card company, expire month, expire year`,
      romaji:
        'kurejitto, kureka, kaado mei, card meigi, kaado meigi, card kigen, yuko kigen card, kurejitto bango, kurejitto card, kurejitto kaado, card kaisha, kaado kaisha, card kaiin bango, kurejittokaado, kaado bango, card bango, card bangou, kado bango, kureditto card',
      ja: 'クレジット区分, クレジット種別, カード種別, カード区分, カード種類, カード会社, カード番号, クレジットカード, クレジットカード番号, カード会員番号, クレジット会員番号, カード名義, カード名義人, カード有効期限, カードブランド, カード有効期限月, カード有効期限年, カード有効年月, カード名義カナ, カード名義人カナ, カード所有者, カード所有者名, クレジットカード所有者, クレジットカード名義, クレジットカード名義人, クレジットカード有効期限, クレジットカードトークン, クレジットカード種別, クレジットカード会社, クレジットカードブランド, クレジットカード情報, カード情報, カードトークン, カードno, カード番号下4桁, カード下四桁, カードセキュリティコード, カード利用限度額, カードid, 有効期限カード, クレジット会社, カード裏面番号, 磁気情報, カード会社, セキュリティコード, クレジットカード決済用番号, クレカ番号, カード名義人名, クレジット番号, カード下4桁, カード種別',
    },
  },
  {
    field: 'payment-card',
    in: ['money', 'person'],
    takes: ['event', 'number', 'kind', 'code'],
    words: { en: 'expiration day, expiration date, card, card id' },
  },
  { field: 'payment-card', in: ['money'], takes: ['event'], words: { en: 'credit limit, expiry date, brand' } },
  {
    field: 'payment',
    in: butOrganisations,
    takesAnyWord: true,
    takes: ['number', 'code', 'kind', 'text'],
    types: ['text', 'whole', 'other', 'number'],
    words: {
      en: 'bank sort code, bank routing number, bank iban, bank bic, bank swift, bank account, bank account number, bank account no, bank account type, bank account name, iban, swift, swift code, bic, routing number, sort code, bank details, paypal email, bank detail, bank info, bank information, bank card, bank card number, bank card no, bank ac, bank acc no, bank acct, bank acct no, acct no, acct num, acct number, acc no, acc number, accno, account no bank, bank account holder, bank account holder name, bank name account, routing no, aba number, bsb, clabe, iban number, swift bic, bic code, transit number, branch number bank, paypal account, paypal id, paypal address, alipay, alipay account, venmo, wechat pay, cashapp, payout email, payout account, payout method, upi, vpa, wallet address, crypto address, bitcoin address, direct deposit, giro, giro account, savings account, checking account, account iban, bank transfer name, stripe account id, beneficiary account number, virtual account number, rekening, no rekening, nomor rekening, bank swift code, ifsc code, micr, ach, paypal, bank code, bank branch, bank branch code, bank branch name, bank number, bank account id, ifsc, upi id, bank holder',
      romaji:
        'koza, kouza, koza meigi, kouza meigi, koza meigi kana, kouza meiginin, kouza mei, koza shurui, kouza shurui, kouza syubetu, ginko cd, ginkou cd, ginko code, ginko shiten, ginkou shiten, ginkocd, yokin syubetu, yokin shumoku, yokin kbn, yokinkbn, yokin kubun, furikomi koza, furikomi kouza, hikiotoshi koza, hikiotoshi kouza, kinyu kikan, kinyu kikan mei, kinyukikan mei, kinyukikan cd, yuucho kigou, yucho bango, kigo bango, kouza jyouhou, koza bango, kouza bangou, koza no, kouza no, kouzano, kouza bango, ginko, ginkou, ginko mei, ginkou mei, furikomi saki, furikomisaki, yokin shubetsu, koza shubetsu, kouza shubetsu, kinyukikan',
      ja: '振込支店, 振込銀行, 振込口座種別, 給与振込先, 口座番号, 口座種別, 口座, 銀行口座, 振込先, 銀行名, 支払銀行, 支払支店, 預金種目, 預金種別, 口座名, 口座no, 普通口座, 当座口座, 口座科目, 口座種類, 銀行コード, 銀行支店, 銀行支店名, 銀行支店コード, 銀行口座番号, 銀行口座情報, 銀行口座名義, 金融機関コード, 金融機関支店, 金融機関支店名, 店番, 店番号, ゆうちょ記号, ゆうちょ番号, 通帳記号, 通帳番号, 預金区分, 預金科目, 振込先銀行, 振込先銀行名, 振込先支店, 振込先支店名, 振込先口座番号, 振込先情報, 振替口座, 引落銀行, 引落先, 給与振込口座, 返金先口座, 返金口座, 入金口座, 出金口座, 受取口座, 振込先口座, 銀行, 引落口座, 支払口座, 口座情報, 口座記号, 記号番号, 金融機関名, 金融機関, 振込口座',
    },
  },
  {
    field: 'payment',
    in: ['person', 'life', 'order', 'money', 'unknown'],
    takesAnyWord: true,
    takes: ['id', 'code', 'kind', 'text', 'number'],
    words: {
      en: `sum assured, last premium date, last payment date, premium paid date, overdue months, premium overdue months, months overdue, arrears amount, total paid amount, paid amount, sum insured amount, insured amount, benefit amount, payment method, payment type, pay method, pay type, payment date, payment amount, amount paid, paid amount, paid at, paid on, payment total, payment time, payment mode, payment option, paid date, date paid, pay date, payment day, pay amount, pay time, payment details, payment info, payment term, payment terms, payment reference, payment ref, payment memo, payment note, payment code, payment id code, payment module, payment module code, payment gateway, payment provider, payment channel, payment source, payment due, payment due date, payment price, payment fee, payment currency amount, payment card type, paid price, paid by, paid with, paid via, payed, payed at, payed amount, deposit paid, deposit amount, deposit, advance, advance paid, advance payment, balance due, balance amount, remaining balance, remaining amount, outstanding, outstanding amount, outstanding balance, due amount, amount outstanding, amount owed, amount received, received amount, amount minor, amount cents, total cents, total amount cents, course charge, course fee, tuition, tuition fee, tuition fees, school fee, school fees, fees paid, fee paid, fees, monthly fee, membership fee, annual fee, enrollment fee, registration fee, admission fee, treatment fee, rent, monthly rent, rent price, rent fee, security deposit, loan amount, loan balance, monthly payment, emi, installment amount, premium, premium amount, insurance premium, claim amount, coverage amount, sum insured, donation amount, pledge amount, tip, tip amount, refund, refunded amount, refund amount, refund date, refunded at, chargeback, late fee, penalty, fine amount, spend, spent, amount spent, money spent, lifetime value, ltv, total purchases, total purchase, total sales amount, purchase total, purchase price, purchase date, last purchase date, last order amount, wallet balance, account balance, points balance amount, credit balance, credit amount, store credit, charged amount, amount charged, charged at, charge total, invoice total, billed amount, billing total, checkout total, transaction total, transaction value, payment information,
        total payment, paid total, total paid, total spent, amount due, payment via, method of payment, date of payment, purchase amount, amount of payment, billing amount, payment name, payment at, pay at, total purchase amount, last payment, last payment amount, total spend, total spending`,
      romaji:
        'shiharai, siharai, shiharai hoho, shiharai nichiji, shiharai ymd, shiharai gaku, siharai gaku, shiharai kbn, shiharai kubun, shiharai jokyo, siharai kbn, shiharai kaisu, shiharai sogaku, seikyu, seikyuu, seikyuu gaku, seikyu bi, seikyuubi, ryokin, ryoukin, riyo ryokin, riyou gaku, riyo gaku, daikin, kaihi, gessha, gakuhi, jugyoryo, yachin, hoken ryo, hokenryo, henkin, henkin gaku, kessai bi, kessai gaku, kessai kingaku, torihiki kingaku, torihiki gaku, torihikigaku, nyukin kingaku, nyuukin gaku, nyukin ymd, shukkin gaku, syukkin gaku, furikomi gaku, furikomi kingaku, kounyu gaku, konyu gaku, konyu kingaku, soryo, souryou, tesuryo, zeikomi gokei, zeikomi kingaku, gokei gaku, goukei gaku, sogaku, sougaku, zangaku, urikake zan, shiharai houhou, siharai houhou, shiharai kingaku, shiharaibi, shiharai bi, nyukin, nyukinbi, nyukin gaku, seikyu gaku, seikyu kingaku, kessai hoho, kessai houhou, kounyu kingaku, goukei, gokei, gokei kingaku, goukei kingaku',
      ja: '振込予定日, 振込実行日, 振込日, 払込方法, 払込金額, 払込額, 払込日, 払込年月日, 納入方法, 納入金額, 納入額, 集金額, 集金日, 支払方法, お支払い方法, 支払区分, 支払種別, 支払回数, 支払期日, 支払期限, 支払条件, 支払状況, 支払い状況, 支払済額, 支払済金額, 支払い額, 支払年月日, お支払い金額, お支払金額, お支払総額, お支払日, 請求日, 請求年月, 請求合計, 請求総額, 入金方法, 入金状況, 入金年月日, 入金予定日, 決済種別, 決済額, 決済番号, 決済代行, 未払金, 未払額, 未収金, 未納額, 滞納額, 残金, 内金, 前金, 前払金, 手付金, 頭金, 敷金, 礼金, 保証金, 家賃, 賃料, 月額料金, 月謝, 授業料, 学費, 受講料, 入会金, 会費, 年会費, 参加費, 宿泊料金, 宿泊費, 利用料, 利用料金, 利用額, 保険料, 保険金額, 保険金, 給付金, 給付額, 融資額, 借入額, 借入金額, 返済額, 返済日, 返金額, 返金日, 返金金額, 振込額, 振込手数料, 引落額, 引落金額, 取引額, 取引日, 取引日時, 寄付金額, 寄附金額, 寄付額, 納付額, 納付日, 納税額, 課税額, 税額控除, 累計購入金額, 累計金額, 購入総額, 購入額, 購入日, 最終購入日, 最終購入金額, ご請求金額, ご利用金額, ご利用額, 支払い方法, 支払金額, 支払日, 入金日, 入金額, 決済方法, 決済金額, 支払額, 支払い金額, 請求金額, 請求額, 購入金額, 支払総額, 支払合計, 入金金額, 決済手段, 支払い日, 支払日時, 入金日時, 決済日, 決済日時, お買い上げ金額, お支払い合計, 購入合計金額, 支払予定日, 引落日, 振込日, 振込金額',
    },
  },
  {
    field: 'payment',
    in: ['order', 'money'],
    isGeneral: true,
    types: ['text', 'whole', 'other', 'number'],
    words: {
      en: `merchant name, merchant, counterparty name, narration, narrative, payee, particulars, total, amount, total amount, tax, tax amount, order tax, total tax, consumption tax, sales tax, vat, vat amount, shipping, shipping fee, shipping cost, shipping charge, shipping price, shipping total, shipping amount, delivery charge, delivery fee, delivery cost, delivery price, postage, freight, handling fee, service charge, service fee, charge, charges, fee, fee amount, discount, discount amount, discount total, total discount, coupon discount, point discount, used points amount, price, total items price, items price, items total, item total, items amount, item subtotal, product total, goods total, merchandise total, total before tax, total with tax, total incl tax, total excl tax, total without tax, amount before tax, amount with tax, price with tax, price incl tax, tax included, tax total, room charge, room price, total room price, nightly rate, cost, amt, total amt, net total, gross total, currency amount, exchange amount, amount in, amount out, debit, credit, debit amount, credit amount, opening balance, closing balance, running balance, balance after, balance before, new balance, old balance, payee account, payer account, counterparty, counterparty account, remittance info, remittance information, reference note, transaction date, value date, posting date, booking date amount, total price, grand total, subtotal, sub total, sum price, sum, order total, order amount, price total, bill amount, net amount, gross amount, total cost, total fee, sum total, total bill, invoice amount, final price, final amount,
        refund amount, account, from account, to account, sender account, receiver account, beneficiary account, bank, bank name, branch name, branch code, bank cd, branch cd, account number, account no, account type, method, balance, transaction amount, charge amount, total due, spend, deposit amount, withdrawal amount, total value, order value, total sum, fare, rent amount, final total, discounted total, price paid`,
      romaji:
        'kingaku, kingaku goukei, zei, zeigaku, shohizei, syouhizei, shouhizei, soryo, souryo, souryou, tesuryo, tesuuryou, nebiki, nebiki gaku, waribiki, waribiki gaku, ukeire kingaku, harai kingaku, azukari kingaku, syuki zandaka, genzai zandaka, zangaku, sougaku, goukeigaku, gaku, tekiyou, tekiyo, nyushukkin, torihiki bi, torihiki date, shokei, zandaka',
      ja: '合計, 合計金額, 金額, 消費税, 消費税額, 税額, 税込金額, 税抜金額, 税抜合計, 税込額, 送料, 配送料, 手数料, 値引, 値引き, 値引額, 値引き額, 割引, 割引額, 割引金額, クーポン割引, ポイント利用額, 代引手数料, 代引き手数料, 宿泊料, 注文合計金額, 商品合計, 商品代金, 商品合計金額, 代金, 費用, 差引残高, 入出金額, 出金額, 摘要, 取引内容, 預り金, お釣り, 総額, 小計, 総合計, 税込合計, 受注金額, 注文金額, 予約金額, 残高, 受注合計, 請求合計, 合計額, 注文合計, 利用金額, 取引金額, 料金',
    },
  },
  {
    field: 'payment',
    in: ['order', 'money'],
    isGeneral: true,
    takesAnyWord: true,
    types: ['whole', 'number', 'text', 'other'],
    words: {
      en: 'amt, amount, total, fee, fees, charge, charges, paid, payment',
      romaji: 'kingaku, gaku, ryokin, ryoukin, daikin, goukei, gokei, shiharai',
      ja: '金額, 額, 料金, 代金, 合計, 総額, 支払額, 料',
    },
  },
  {
    field: 'payment',
    in: people,
    takes: ['number', 'code', 'text', 'kind'],
    types: ['text', 'whole', 'other', 'number'],
    words: {
      en: 'account type, account number, account no, bank name, branch name, balance, available balance, current balance, normal account, deposit account, branch code',
      ja: '合計金額, 累計金額, 売上金額, 売上合計, 利用総額, 利用合計, 購入累計, 請求開始月, 請求終了月, 支払サイクル, 支払周期, 支払月, 口座区分',
    },
  },
]
