import type { Attribute, Context, Ending, Family, Words } from './meaning.js'

const everywhere: readonly Context[] = ['person', 'life', 'order', 'money', 'writing', 'visit', 'organisation', 'thing', 'unknown']
/** Organisations have these as well, and theirs are not personal. */
const butOrganisations = everywhere.filter((context) => context !== 'organisation')
/** Not where the table is known to be of something else. */
const likely = butOrganisations.filter((context) => context !== 'thing')
const people: readonly Context[] = ['person']
const textual: readonly Family[] = ['text', 'other']
const coded: readonly Ending[] = ['id', 'code', 'number', 'kind']

type Group = Omit<Attribute, 'kind'> & { readonly words: Words }

/** The words for personal data. A word stands once in the whole list; a longer phrase goes before the words in it. */
export const attributes: readonly Group[] = [
  // Names.
  {
    field: 'name',
    in: everywhere,
    types: textual,
    takesAnyWord: true,
    words: {
      en: `first name, given name, last name, family name, middle name, full name, surname, sur name, fname, lname, mname, forename, maiden name, legal name,
        real name, person name, personal name, people name, contact person, contact name, firstnm, lastnm, first nm, last nm, name first, name last,
        name kana, name kanji, kana name, kanji name, name furigana, first kana, last kana, family kana, given kana, kana first, kana last, name sei, name mei,
        account holder, card holder, cardholder, holder name, attention to, attn, addressee, mothers name, fathers name, mother name, father name,
        middle initial, salutation name, patronymic, payer name, payee name, sender name, recipient name, receiver name, consignee`,
      romaji: `shimei, simei, namae, myoji, myouji, seimei, sei kana, mei kana, kana sei, kana mei, sei kanji, mei kanji, onamae, daihyosha, daihyousya,
        daihyosya, daihyousha, tantosha mei, tantousha mei, tantosya mei, tantousya mei, shimei kana, simei kana, kyuusei, kyusei, tsusho, atena, sei mei,
        hogosha mei, hogosya mei, kokyaku mei, shain mei, syain mei, kaiin mei, kanja mei, riyosha mei, seito mei`,
      ja: `氏名, 姓名, お名前, 御名前, 名前, 名字, 苗字, 旧姓, 旧氏, 通称, 本名, 代表者, 代表者名, 代表者氏名, 名義人, 口座名義, 口座名義人, 名義, 世帯主, 世帯主名, イニシャル,
        姓（カナ）, 宛名, 連絡先名, 送付先名, お届け先名, 届け先名, 届先名, 配送先名, 請求先名, 申請者名, 申込者名, 顧客名, お客様名, 会員名, 社員名, 従業員名, 職員名, 担当者名,
        患者名, 利用者名, 学生名, 生徒名, 児童名, 園児名, 保護者名, 契約者名, 予約者名, 注文者名, 購入者名, 受取人名, 作者名, 著者名, 作成者氏名, 講師名, 教員名, 先生名, 親権者名,
        責任者名, 管理者名, 氏名カナ, 氏名かな, 漢字氏名, カナ氏名, 申告者名, 届出者名, 来場者名, 参加者名, 選手名, 投稿者名, 差出人名, 依頼者名, 発注者名, 緊急連絡先名, 家族名`,
    },
  },
  {
    // One word of them stands for a person, by the name.
    field: 'name',
    in: everywhere,
    takesAnyWord: true,
    types: ['text'],
    words: {
      en: 'author, composer, writer, representative, guarantor, contact person name, patient name, superior, mentor, teacher, doctor, physician, contact, guest name, director, actor, artist name',
      romaji: 'hogosha, hogosya, hoshonin, tantosha, tantousha, tantosya, tantousya, tanto, tantou',
      ja: '代表, 担当者, 担当, 責任者, 保護者, 保証人, 作者, 著者, 親権者, 上長, 講師',
    },
  },
  {
    field: 'name',
    in: ['person', 'order'],
    types: textual,
    words: {
      en: 'name, nm, surname kana, initials, initial name, initial, alias name',
      romaji: 'kana, furigana, hurigana, rubi, sei, mei, kanji mei, huri kana, yomi, yomigana, kaiinmei',
      ja: '名, 姓, 氏, フリガナ, ふりがな, 振り仮名, 振仮名, カナ, かな, ヨミガナ, よみがな, 読み仮名, 読み, セイ, メイ, 名称, 仮名, ニックネーム名',
    },
  },
  // Mail addresses.
  {
    field: 'email',
    in: butOrganisations,
    types: textual,
    takesAnyWord: true,
    takes: ['text'],
    words: {
      en: 'email, e mail, email address, e mail address, mail address, mailaddress, mail addr, emailaddr, mail adr, mail adrs, email addr, email adrs, emailid, mail id, phone email, mobile email, mobile mail, recipient email, login email, gmail, email id',
      romaji: 'meado, merado, meiruadoresu, meru adoresu, keitai mail, mail adoresu, meeru adoresu',
      ja: 'メールアドレス, メルアド, eメール, eメールアドレス, 電子メール, 電子メールアドレス, 電子メイル, メアド, 携帯メール, 携帯メールアドレス, pcメール, メール宛先, メイルアドレス',
    },
  },
  {
    field: 'email',
    in: likely,
    types: textual,
    takesAnyWord: true,
    words: { en: 'mail, cc address, bcc address, from address, to address, reply to, mailto', ja: 'メール' },
  },
  // Telephones.
  {
    field: 'phone',
    in: butOrganisations,
    types: ['text', 'other', 'whole', 'number'],
    takesAnyWord: true,
    takes: ['number'],
    words: {
      en: `phone, telephone, phone number, phone no, telephone number, tel, tel no, telno, tel number, mobile phone, cell phone, cellphone, home phone, work phone, business phone, office phone, office tel,
        mobile number, mobile no, mobileno, phone num, tel num, fax, fax no, fax number, faxno, contact number, contact no, contact tel, whatsapp, whatsapp number, msisdn, phn, ph no, phone1, phonenum, phoneno, extension number, cell number, telefon, landline`,
      romaji: 'denwa, denwa bango, denwa bangou, denwa bangoh, denwa no, denwano, keitai, keitai denwa, keitai bango, keitai bangou, keitai tel, jitaku denwa, jitaku tel, fakkusu, fax bango, naisen, naisen bango, naisen bangou',
      ja: '電話番号, 電話, 携帯電話番号, 携帯電話, 携帯番号, 携帯, 自宅電話番号, 固定電話, ファックス番号, ファックス, ファクス, ファクシミリ, fax番号, tel番号, 内線番号, 内線, 市外局番, 市内局番, 局番, 加入者番号, 連絡先電話番号',
    },
  },
  { field: 'phone', in: ['person', 'order', 'life'], types: ['text', 'whole', 'number'], words: { en: 'mobile, cell, pager, handphone', ja: '連絡先, ご連絡先, 緊急連絡先' } },
  // Where somebody lives.
  {
    field: 'address',
    in: likely,
    types: textual,
    takesAnyWord: true,
    takes: ['text', 'code', 'number'],
    words: {
      en: `street address, home address, mailing address, postal address, billing address, shipping address, delivery address, residential address, residence address, permanent address, present address, current address,
        contact address, address line, addressline, addr line, address1, addr, adrs, adr, street, street name, street number, house number, house no, house name, building name, apartment, apt number, zip, zip code, zipcode,
        postal code, postcode, post code, postalcode, postal, postal number, post cd, pstcd, zip cd, zipcd, zip no, zipno, office address, place of residence, residence, addrs, full address, work address, domicile, postal cd`,
      romaji: `jusho, juusho, jyusho, jyuusho, juusyo, jyuusyo, jusyo, jyusyo, yubin, yuubin, yubin no, yubin bango, yubin bangou, yuubin bango, yuubin bangou, yubinno, yubinbango, yubin cd,
        banchi, shikuchoson, sikutyouson, shikuchouson, sikuchoson, shikutyoson, tatemono, tatemonomei, tatemono mei, kyojuchi, jyusyo kana, choiki, chomei, chiban, katagaki, sikutyoson, genjusho`,
      ja: `住所, 現住所, ご住所, 自宅住所, 住所地, 居住地, 居所, 郵便番号, 〒, 市区町村, 市町村, 市区郡町村, 市区, 町域, 町名, 番地, 丁目番地, 番地号, 建物名, 建物, マンション名, 方書, 部屋番号, 号室, 町字,
        送付先, お届け先, 届け先, 届先, 送付先住所, 連絡先住所, 請求先住所, 配送先住所, 実家住所, 帰省先, 本籍地, 住民票住所`,
    },
  },
  { field: 'address', in: likely, types: textual, takesAnyWord: true, words: { en: 'address, addres, adress' } },
  { field: 'address', in: ['person', 'order'], types: textual, words: { ja: '所在地' } },
  {
    field: 'address',
    in: ['person', 'order'],
    takes: [...coded, 'text'],
    words: {
      en: 'city, country, province, prefecture, pref, district, region, town, county, suburb, ward, building, municipality, city name, country name, prefecture name, pref name, province name, state name, town name, locality, village, neighborhood, area, subdistrict, address book, ship to, floor, room number',
      romaji: 'todofuken, todouhuken, todoufuken, todohuken, todofukenn, ken mei, kenmei, tdfk, todofuken mei, kuni, shi, chiiki, ken',
      ja: '都道府県, 都道府県名, 県名, 国名, 国, 地域, 区域, 市, 県, 町, 居住国, 居住エリア, エリア',
    },
  },
  { field: 'address', in: ['person', 'order'], types: ['text'], words: { en: 'state, location, unit number, landmark' } },
  // Birth.
  {
    field: 'birth-date',
    in: everywhere,
    takesAnyWord: true,
    takes: ['text', 'event', 'code', 'kind'],
    words: {
      en: 'birth date, birthdate, date of birth, birthday, birth day, dob, birth, birth year, birth month, year of birth, month of birth, day of birth, yob, born, born on, born at, birth ymd, birthymd, bday, bdate, birth dt, bymd, date birth, birth yyyymmdd, birth time, age group, age range',
      romaji: 'seinengappi, seinen gappi, seinengapi, tanjobi, tanjoubi, tanjyobi, tanjyoubi, umare, seinen, sei ymd, seiymd, nenrei, nenrei kubun, nendai, umare nengappi',
      ja: '生年月日, 誕生日, 誕生年月日, 出生日, 出生年月日, 生年, 生まれ, 生年月, 年齢, 年代, 年令, 満年齢, 誕生月, 誕生年, 生まれ年, 生月',
    },
  },
  { field: 'birth-date', in: ['person', 'life', 'order', 'visit', 'unknown'], types: ['text', 'whole', 'number', 'other'], words: { en: 'age, ages, age at, zodiac sign' } },
  // Gender.
  {
    field: 'gender',
    in: everywhere,
    takesAnyWord: true,
    // Two values of it are often kept as a switch.
    types: ['text', 'whole', 'other', 'number', 'boolean'],
    takes: [...coded, 'text', 'flag'],
    words: {
      en: 'gender, sex, gender identity, pronouns, pronoun, sex kbn, gender kbn, sex type, gender type, honorific, salutation, name prefix, title of courtesy, courtesy title',
      romaji: 'seibetsu, seibetu, seibetsu kbn, seibetsu kubun, danjo, danjo kbn, danjo kubun, keisho',
      ja: '性別, 男女, 性別区分, 男女区分, ジェンダー, 敬称',
    },
  },
  // Work.
  {
    field: 'occupation',
    in: everywhere,
    takesAnyWord: true,
    types: ['text', 'whole', 'other', 'number'],
    takes: [...coded, 'text'],
    words: {
      en: 'occupation, profession, employer, employer name, workplace, work place, place of work, job occupation, occupation name, occupation type, current job, current employer, previous employer',
      romaji: 'shokugyo, shokugyou, syokugyo, syokugyou, shokushu, syokusyu, shokusyu, syokushu, kinmusaki, kinmu saki, kinmusaki mei, yakushoku, yakusyoku, yakusyoku mei, yakushoku mei, kinmuchi, kinmusaki name',
      ja: '職業, ご職業, 職種, 勤務先, 勤務先名, お勤め先, 勤め先, 勤務地, 役職, 役職名, 職名, 肩書, 肩書き, 職位, 勤務先会社名, 雇用形態, 雇用区分, 勤務形態, 勤務先名称, 担当役割',
    },
  },
  {
    field: 'occupation',
    in: ['person', 'life'],
    takes: ['text', 'id', 'code'],
    types: ['text', 'whole', 'other'],
    words: { en: 'job, job title, job name, job type, job position, job category, job role, job description, employment type, employment status', ja: '職務, 業務内容, 職務内容' },
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
  // Payments.
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
    words: { en: 'credit limit, expiration day, expiry date, expiration date, id number pin, card, card id' },
  },
  {
    field: 'payment',
    in: butOrganisations,
    takesAnyWord: true,
    takes: ['number', 'code', 'kind', 'text'],
    types: ['text', 'whole', 'other', 'number'],
    words: {
      en: 'bank account, bank account number, bank account no, bank account type, bank account name, account number iban, iban, swift, swift code, bic, routing number, sort code, bank details, paypal email, paypal, bank code, bank branch, bank branch code, bank branch name, bank number, bank account id, ifsc, upi id, bank holder',
      romaji: 'koza, kouza, koza bango, kouza bangou, koza no, kouza no, kouzano, kouza bango, ginko, ginkou, ginko mei, ginkou mei, siten cd, furikomi saki, furikomisaki, yokin shubetsu, koza shubetsu, kouza shubetsu, kinyukikan',
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
      romaji: 'shiharai, siharai, shiharai hoho, shiharai houhou, siharai houhou, shiharai kingaku, shiharaibi, shiharai bi, nyukin, nyukinbi, nyukin gaku, seikyu gaku, seikyu kingaku, kessai hoho, kessai houhou, kounyu kingaku, goukei, gokei, gokei kingaku, goukei kingaku',
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
        refund amount, bank, bank name, branch name, branch code, bank cd, branch cd, account number, account no, account type, method, balance, transaction amount, charge amount, total due, spend, deposit amount, withdrawal amount, total value, order value, total sum, fare, rent amount, final total, discounted total, price paid`,
      romaji: 'kingaku, kingaku goukei, shokei, zandaka',
      ja: '合計, 合計金額, 金額, 総額, 小計, 総合計, 税込合計, 受注金額, 注文金額, 予約金額, 残高, 受注合計, 請求合計, 合計額, 注文合計, 利用金額, 取引金額, 料金',
    },
  },
  {
    field: 'payment',
    in: people,
    takes: ['number', 'code', 'text', 'kind'],
    types: ['text', 'whole', 'other', 'number'],
    words: { en: 'account type, account number, account no, bank name, branch name, normal account, deposit account, branch code', ja: '口座区分' },
  },
  // Documents that prove who somebody is.
  {
    field: 'identity-document',
    in: everywhere,
    takesAnyWord: true,
    takes: [...coded, 'text', 'event'],
    types: ['text', 'whole', 'other', 'number', 'time'],
    words: {
      en: `passport, passport number, passport no, ssn, social security number, social security no, national id, national identity, national id number, identity card, identity document, id card, id card number, identity number, id document, id document number, driver license, drivers license, driving license, driver licence, driving licence, driver licence number, driver license number, license number driver,
        my number, mynumber, nric, aadhaar, aadhar, aadhar number, nik, cpf, cnic, curp, pan card, tax file number, sin number, passport expiry, passport issue, residence card, visa number, residence card number, id proof, id proof number, identification number, identification document, government id, citizen id, citizenship number, id photo front, id photo back, identity proof, id front, id back, id card front, id card back, national number, personal id number, document number identity, kyc document, social insurance number, drivers license number, ktp, voter id, health insurance number, nin`,
      romaji: 'mainanba, mai nanba, kojin bango, kojin bangou, menkyosho, menkyosyo, menkyo bango, ryoken, ryoken bango, hokensho, hokensyo, hokenshou, zairyu card, zairyu kado, menkyosho bango, hihokensha bango, hihokensya no',
      ja: '個人番号, マイナンバー, 旅券番号, 旅券, パスポート, パスポート番号, 運転免許証, 運転免許証番号, 免許証, 免許証番号, 保険証, 保険証番号, 在留カード, 在留カード番号, 本人確認書類, 身分証, 身分証明書, 被保険者番号, 基礎年金番号, 年金番号, 雇用保険被保険者番号, 被保険者証番号, 住民票コード, 介護保険被保険者番号, 健康保険番号',
    },
  },
  { field: 'identity-document', in: people, types: ['text', 'whole', 'other'], takes: ['text'], words: { en: 'tax id, tax number, tax identification number, license number, licence number, license no, id number, identity, tin, nid', ja: '免許番号, 登録免許番号' } },
  // Other personal data: what lets somebody in.
  {
    in: butOrganisations,
    takesAnyWord: true,
    takes: ['text', 'code', 'id'],
    types: ['text', 'other', 'whole'],
    words: {
      en: `password, passwd, pwd, passcode, passphrase, password hash, hashed password, encrypted password, salt, secret answer, security answer, security question answer, remember token, reset token, reset password token, password reset token, access token, refresh token, id token, session token, auth token, verification token, confirmation token, activation token, login token, csrf secret, otp, otp secret, otp code, two factor secret, twofa secret, mfa secret, recovery code,
        backup code, pin, pin code, api token, activation code, reset code, verification code, pass hash, invite token, secret question answer, auth key, activation key, reset key, invitation token, fcm token, device token, push token, totp secret, pass word, password digest, passkey, login password, user pass, credential, token hash, session key, oauth token, unsubscribe token, reset hash, verify token, email token, jwt, authorization code, session token hash, passwd hash, user token, two factor recovery code, secret key, remember me token`,
      romaji: 'pasuwado, pasuwaado, ansho bango, anshou bangou, ansyo bango',
      ja: 'パスワード, ログインパスワード, 暗証番号, 秘密の回答, 秘密の質問の回答, 秘密の答え, 認証トークン, 認証コード, セッションキー, 認証キー, アクセストークン, リフレッシュトークン, リセットキー, 秘密の質問の答え, シークレットキー, パスフレーズ, リマインダー回答, 質問の答え',
    },
  },
  { in: ['person', 'visit'], types: textual, words: { en: 'token, pass, secret, hash, api key, cookie, key hash, login key, two factor code', ja: 'トークン' } },
  // What somebody is called in the system and elsewhere.
  {
    in: butOrganisations,
    types: textual,
    takesAnyWord: true,
    takes: ['text'],
    words: {
      en: `username, login id, loginid, login name, loginname, login user, login account, nick name, nickname, twitter id, twitter account, twitter handle, twitter username, line id, lineid, line user id, instagram id, instagram account, skype id, skype, discord id, discord name, user account name, signin name, sign in id, account id name, userid login, admin id, linkedin, linkedin url, github url, github username, telegram id, line name, line display name, slack id, facebook id, facebook url, pen name, penname, twitter user id, chatwork id, telegram, wechat, social media`,
      romaji: 'roguin id, nikkunemu, niikuneimu, adana, handoru nemu, roguin mei, penneimu, penname',
      ja: 'ログインid, ログイン名, ニックネーム, ハンドルネーム, ペンネーム, ユーザー名, ユーザ名, アカウント名, 表示名, ユーザー表示名, ラインid, twitterid, lineid, ログインユーザー名, ユーザーネーム, あだ名, 愛称, ログインユーザ名',
    },
  },
  {
    in: ['person', 'visit', 'writing'],
    types: textual,
    takes: ['text'],
    words: {
      en: 'display name, screen name, account name, handle, login, user login, alias, slug name, twitter, facebook, instagram, github, youtube, tiktok, social links, website, homepage, home page, hp, blog, portfolio, web site, homepage url, blog url, website url, social link, user handle, nicename, account login, sns, personal website',
      ja: 'ホームページ, ブログ, ウェブサイト, アカウント',
    },
  },
  // Pictures and the body.
  {
    in: butOrganisations,
    takesAnyWord: true,
    takes: ['text', 'event', 'code'],
    types: ['text', 'other', 'whole', 'number'],
    words: {
      en: 'avatar, profile image, profile picture, profile photo, profile pic, profile img, face image, face photo, face id, face, selfie, selfie image, portrait, fingerprint, face encoding, face embedding, signature image, user image, user photo, user icon, voice print, headshot, biometric, iris, retina, profile icon, avatar image, user avatar, face token, signature, esignature',
      romaji: 'kao shashin, kaojashin, kao syasin, kaoshashin',
      ja: '顔写真, プロフィール画像, プロフィール写真, 顔画像, アバター, アイコン画像, 本人写真, 指紋, 署名, サイン, 証明写真',
    },
  },
  {
    in: people,
    types: textual,
    takes: ['text'],
    words: { en: 'image, photo, picture, icon, img, pic, image name, photo name, thumbnail, cover image, cover photo, background image, header image, banner image, image text, picture name', romaji: 'shashin, syashin, gazo, gazou', ja: '写真, 画像, アイコン' },
  },
  {
    in: everywhere,
    takesAnyWord: true,
    takes: [...coded, 'text', 'event', 'state', 'count'],
    words: {
      en: `blood type, blood group, allergy, allergies, diagnosis, symptom, disease, medical history, medical condition, chronic condition, medication, body temperature, blood pressure, heart rate, disability, vaccination, vaccine, health status, health condition, medical note, pregnant, pregnancy, bmi, smoking, smoker, drinking, illness, chief complaint, injury, insurance number, insurance policy number, medical record number, health insurance, genetic, sexual orientation, disability type, diet, dietary, dietary restriction, dietary requirement, medical info, treatment note, surgery, medical notes, prescription note, weight kg, height cm, family history, systolic, diastolic, pulse, glucose, cholesterol, oxygen saturation, spo2`,
      romaji: 'ketsuekigata, ketuekigata, ketsueki gata, arerugi, byoki, byoreki, byoureki, taion, ketsuatsu, kenko jotai, shogai, kiousho, kiosho, kioreki, shojo, shojou, syoujou, kioushou, taicho, shincho, shintyo, taiju, taijyu',
      ja: '血液型, アレルギー, 病歴, 既往歴, 既往症, 持病, 症状, 病名, 診断, 診断名, 体温, 血圧, 脈拍, 体調, 健康状態, 障害, 障害者手帳, 障害区分, 要介護度, 介護度, 要介護状態区分, 服薬, 身長, 体重, 妊娠, 主訴, 所見, 処方, 傷病名, 疾患, 通院歴, 喫煙, 飲酒, 血糖値, 健康診断結果, ワクチン, 接種日, 介護区分, 認知症, 麻痺, 呼吸器症状, 検温, 検温結果, 水分量, 食事摂取量, 排泄, 排便, 排尿, 入浴, バイタル, 検査結果, 障がい, 障害等級, 要介護認定',
    },
  },
  { in: ['person', 'life'], types: ['text', 'other', 'whole', 'number'], words: { en: 'height, weight, temperature, temp, health, condition, treatment, dosage, dose', ja: '気分, 食事, 睡眠' } },
  // Where somebody is from and belongs to.
  {
    in: everywhere,
    takesAnyWord: true,
    takes: [...coded, 'text'],
    types: ['text', 'other', 'whole'],
    words: {
      en: `nationality, citizenship, ethnicity, ethnic group, race ethnicity, religion, caste, mother tongue, native language, place of birth, birth place, birthplace, birth country, country of birth, birth city, marital status, marital, civil status, married, spouse, spouse name, next of kin, family member, relationship, kinship, number of children, children count, dependents, number of dependents, hometown, home town, criminal record, political view, political party, trade union, immigration status, visa status, visa type, residency status, birth name, languages spoken, family size, household, num children, relation, emergency contact, emergency contact relation, emergency contact relationship, guardian relationship, nationality name, secondary nationality, tribe`,
      romaji: 'kokuseki, shusshinchi, syussinchi, shussinchi, honseki, honsekichi, tsuzukigara, tuzukigara, zokugara, haigusha, haigusya, kazoku, shusshin, syussin, shukyo, kazoku kosei, fuyo, kekkon, shusshin ken, zairyu shikaku, konin',
      ja: '国籍, 国籍名, 出身, 出身地, 出身国, 出身情報, 出身都道府県, 本籍, 続柄, 配偶者, 配偶者有無, 配偶者の有無, 婚姻, 結婚, 既婚, 婚姻状況, 家族構成, 家族, 扶養, 扶養人数, 扶養家族, 宗教, 信条, 人種, 在留資格, 在留期間, 異動年月日, 異動日, 転入日, 転出日, 死亡日, 死亡年月日, 転入年月日, 母国語, 母語, 住民種別, 住民状態, 異動事由, 同居人, 世帯人数, 既婚区分, 未婚既婚, 子供の数, 国籍等, 未既婚, 同居家族, 扶養者数, 犯罪歴',
    },
  },
  // Work and schooling.
  {
    in: everywhere,
    takesAnyWord: true,
    takes: ['text', 'event', 'code', 'kind'],
    types: ['text', 'other', 'whole', 'number', 'time'],
    words: {
      en: `salary, basic salary, base salary, expected salary, current salary, wage, wages, hourly wage, hourly rate, annual income, monthly income, income, net income, net worth, hire date, hired on, hired at, hired date, date hired, hiring date, joining date, join date, date joined company, date of joining, date of hire, employment date, resignation date, termination date, date of termination, retire date, retirement date, leaving date, date of leaving, work experience, working experience, years of experience, experience years, year of experience, experience, work history, employment history, educational background, education, education level, highest education, academic background, degree, alma mater, graduation year, graduated year, graduation date, year of graduation, graduated at, enrollment date, entrance day, entrance date, entrance year, admission date, gpa, cgpa, grade point average, qualification, qualifications, resume, resume url, cv, cv url, cover letter, bonus, allowance, payroll, commission percentage, office years, credit score, debt, self introduction, self introduce, biography, bio, about me, hobby, hobbies, interests, self pr, career summary, professional summary, resume summary, motivation, strengths, weaknesses, personality, certifications, toeic, resignation reason, reason for leaving, savings, wanted job title, desired job, desired salary, desired position, preferred location, nearest station, commute, commuting, commute time, commuting allowance, overtime hours, performance rating, attendance rate, educational backgrounds, ssc percentage, hsc percentage, backlogs, university, university name, school name attended, college, college name, year of passing, date of joining company, joined company, joining, hourly pay, pay rate, pay grade, salary amount, basic pay, marks obtained, exam score, finish course day, employment start date, employment end date, annual salary, monthly salary, gross salary, net salary, net pay, gross pay, deduction amount, about myself, aboutme`,
      romaji: 'nyusha bi, nyushabi, nyusya bi, nyusyabi, nyuusha bi, nyushanen, nyusha, nyusya, nyuusha, nyuusya, taisha, taisya, taishabi, taisya bi, taisha bi, taishoku, taisyoku, taishokubi, kyuyo, kyuyou, kyuryo, kyuuryou, kihonkyu, kihon kyu, teate, nenshu, nensyu, shokureki, syokureki, gakureki, keireki, shikaku, sikaku, shumi, syumi, jiko shokai, jikoshokai, jiko pr, jikopr, tokugi, shibo doki, moyori eki, moyorieki, nyugaku nen, nyugaku, sotsugyo, gakunen, kinzoku nensu, seiseki, tensuu, tensu, jikyu, kyuyogaku, shoyo, nyugakubi',
      ja: `給与, 給料, 基本給, 月給, 時給, 年収, 年俸, 賞与, 手当, 通勤手当, 収入, 世帯年収, 入社日, 入社年, 入社年月日, 入社年月, 入社, 退社日, 退社年, 退社年月日, 退職日, 退職年月日, 入職日, 採用日, 採用年月日, 雇用開始日, 雇用日, 退職理由, 勤続年数, 在籍, 学歴, 最終学歴, 職歴, 経歴, 経歴要約, 職務経歴, 職務要約, 資格, 保有資格, 取得資格, 免許, 趣味, 特技, 自己紹介, 自己pr, 自己ピーアール, プロフィール, 志望動機, 長所, 短所, 性格, 経験年数, 実務経験, スキル, 日本語レベル, 希望単価, 希望年収, 希望給与, 希望職種, 希望勤務地, 稼動可能日, 稼働可能日, 最寄り駅, 最寄駅, 通勤経路, 通勤時間, 通勤方法, 出身校, 出身大学, 卒業年, 卒業年度, 卒業年月, 卒業校, 入学年, 入学年度, 入学日, 入学年月, 学年, 成績, 得点, 点数, 偏差値, 内申, 学部, 学科, 専攻, 大学名, 大学, 出身高校, 在籍校, 在学, 評価点, 紹介文, 年間所得, 所得, 課税所得, 報酬, 報酬月額, 標準報酬月額, 総支給額, 差引支給額, 支給額, 控除額, 所得税, 住民税, 社会保険料, 厚生年金, 健康保険料, 残業時間, 通勤費, 語学力, 語学, 性格診断, 興味, 一言, 使用技術, 経験, 得意分野, 学籍, 履歴書, 職務経歴書`,
    },
  },
  {
    in: ['person', 'life'],
    types: ['text', 'other', 'whole', 'number'],
    takes: ['text'],
    words: {
      en: 'skill, skills, tech skills, headline, about, about us, interest, profile, self description, level, score, quiz score, ats score, point, points earned, mark, marks, grade, total score, average rating, rating average, class, school, school name, field of study, major, course name studied, gpa score, certificate, certification, achievements, achievement, percentage, performance, tags, expected unit price, japanese level, english level, attendance, behavior, behaviour, introduction, favorite, favourite, favorite food, family, character, result, self evaluation, evaluation, curriculum, batch, semester, stream, home language',
      ja: '特徴, 性質, 評価, 家庭環境, 備考メモ, クラス, 学校名, 学校, 学級, 組, 好きな',
    },
  },
  {
    in: ['life'],
    isGeneral: true,
    words: {
      en: 'start date, end date, description, content, feedback, city, start year, end year, from date, to date, period from, period to, project name, role, tech stack, started on, ended on, title, responsibilities, responsibility, summary, questions, answers, answer, improvement tip, subjective, objective, assessment, plan, raw text, ocr text, action taken, follow up, comment, note, notes, remark, remarks, memo, text, text body, position, company, company name, organization, institution, institution name, location, country, detail, details, history, findings, observation, instructions, reason, body, date from, date to, joined date, correct answers, wrong answers, value, record, file, file url, file path, url, complaint, is current text, name of school, year, end month, start month, attachment, department, image, photo',
      ja: '開始時期, 終了時期, 開始日, 終了日, 内容, 備考, メモ, コメント, 詳細, 結果, 期間, 理由, 追加理由, 記録, 特記事項, 申し送り, 業務, プロジェクト名, 開始年月, 終了年月, 記録内容, 支援内容, 様子',
    },
  },
  { in: people, words: { en: 'start date, start year, end year' } },
  // What is written of somebody.
  {
    in: people,
    types: textual,
    takes: ['text'],
    words: {
      en: 'note, notes, memo, remark, remarks, comment, comments, description, staff note, admin note, admin memo, internal note, special note, special notes, additional info, additional information, other info, free text, customer note, status message, self intro, about text, reason',
      romaji: 'biko, bikou, memo ran, comento, tokki jiko, bikoran',
      ja: '備考, 備考欄, メモ, コメント, 特記事項, 注意事項, 申し送り, 申し送り事項, 連絡事項, その他, 自由記入, 管理者メモ, ショップ用メモ欄, 管理メモ',
    },
  },
  {
    in: ['order'],
    types: textual,
    words: {
      en: 'special request, special requests, customer note, customer notes, order note, order notes, delivery note, delivery instruction, delivery instructions, remarks, remark, message, request, requests, customer comment, note, notes, memo, comment, comments, admin memo, special instructions, gift message, instructions, cancellation reason, cancel reason',
      romaji: 'yobo, goyobo, biko, bikou',
      ja: '備考, ご要望, 要望, 備考欄, メッセージ, お問い合わせ, 問い合わせ内容, 予約メモ, 管理者メモ, コメント, 連絡事項, 希望, ご希望, 伝言, 配達メモ, メモ',
    },
  },
  {
    in: ['writing'],
    isGeneral: true,
    types: textual,
    words: {
      en: 'comment, comments, body, text, message, content, contents, title, subject, description, review, review text, review body, review comment, comment text, message text, message body, post text, caption, feedback, answer, answers, question, reply, reply text, response, detail, details, review title, note, memo, inquiry, attachment, image, photo, video, picture, audio, file, reason, remarks, opinion, html, markdown, raw, excerpt, review content, comment body, comment content, message content',
      romaji: 'naiyo, naiyou, honbun, kenmei, koment, toiawase, toiawase naiyo, kanso, kansou',
      ja: 'コメント, 本文, 内容, 件名, 題名, メッセージ, タイトル, お問い合わせ内容, 問い合わせ内容, お問合せ内容, 感想, 回答, 質問, レビュー, 投稿内容, ご意見, 意見, コメント内容, 投稿, 画像, 写真, 詳細, 問合せ内容, お問い合わせ, 返信, 返信内容, レビュー内容, 口コミ, 口コミ内容, 備考',
    },
  },
  {
    in: ['writing', 'person', 'order', 'unknown'],
    types: textual,
    words: {
      en: 'inquiry content, inquiry body, inquiry text, inquiry detail, contact message, inquiry message, user comment, user message, user answer, tweets contents, tweet, tweet text, testimonial, question text from user, chat message',
      romaji: 'toiawasenaiyo, otoiawase',
      ja: 'お問い合わせ内容, 問い合わせ内容, 問合せ内容, 相談内容, ご相談内容, 口コミ, 感想, 自由記述, 自由回答',
    },
  },
  // What the visit of somebody leaves behind.
  {
    in: likely,
    takesAnyWord: true,
    takes: ['text', 'id'],
    types: ['text', 'other', 'whole', 'number'],
    words: {
      en: 'ip address, ip addr, ipaddress, ipaddr, ip adrs, ip adress, ip, client ip, remote ip, user ip, remote addr, remote address, login ip, ip hash, user agent, useragent, device id, mac address, macaddress, imei, device fingerprint, browser fingerprint, advertising id, idfa, gaid, device token, gclid, fbclid, msclkid, ttclid, twclid, lifatid, li fat id, visitor id, client id cookie, distinct id, anonymous id, device identifier, remote host, ip v4, ipv4, ipv6, device uuid, mobile uid, device name, device model, browser name, os name, os version, browser version, cookie id, http user agent, serial imei',
      romaji: 'aipi adoresu, ip adoresu',
      ja: 'ipアドレス, ユーザーエージェント, ユーザエージェント, 端末id, 端末識別番号, 個体識別番号, 携帯識別番号, 接続元ip, アクセス元ip, リモートホスト, 端末情報, macアドレス, 接続元',
    },
  },
  {
    in: ['visit'],
    types: ['text', 'other', 'number'],
    takes: ['text', 'kind', 'code'],
    words: { en: 'browser, os, device, screen, language, country, region, city, platform, operating system, locale, timezone, time zone, host, subdivision, location, agent, device info, continent, isp, network, device os, screen size, device category', ja: 'ブラウザ, 端末, os' },
  },
  { in: ['person', 'order', 'visit', 'life'], types: ['text', 'number', 'other'], words: { en: 'latitude, longitude, lat, lng, lon, geo, coordinates, gps, geolocation, lat lng, last location, current location, geo location, check in location', romaji: 'ido, keido, genzaichi', ja: '緯度, 経度, 位置情報, 現在地' } },
]
