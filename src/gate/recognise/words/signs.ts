import type { Sign, Words } from './meaning.js'

/** Names of columns that tell whose the rows of their table are, whatever the table is called. */
export const signs: Readonly<Record<Sign, Words>> = {
  person: {
    en: `emergency contact, emergency phone, emergency contact name, emergency contact phone, move in date, employer, father name, mother name, guardian name, first name, given name, last name, family name, middle name, surname, forename, fname, lname, mname, maiden name, birth date, birthdate, date of birth, birthday,
      birth, dob, birth year, birth month, birth day, gender, sex, marital status, blood type, blood group, nationality, occupation, salutation, honorific`,
    romaji: `shimei, simei, seimei, myoji, myouji, seibetsu, seibetu, seinengappi, seinen gappi, tanjobi, tanjoubi, nenrei, shokugyo, syokugyo, kokuseki, zokugara, tsuzukigara,
      sei kana, mei kana, sei mei, ketsuekigata, umare`,
    ja: '氏名, 姓名, お名前, 姓, 名字, 苗字, 氏, 性別, 生年月日, 誕生日, 年齢, 職業, 血液型, 国籍, 続柄, 氏名カナ, 旧姓',
  },
  anyone: {
    en: 'requester email, customer email, sender email, user email, email, e mail, email address, mail, mail address, phone, phone number, telephone, tel, tel no, mobile, mobile phone, cell phone, password, passwd, password hash, username, login id, nickname',
    romaji: 'denwa, denwa bango, denwa bangou, keitai, meado, pasuwado',
    ja: 'メールアドレス, メール, 電話番号, 電話, 携帯電話, 携帯, 携帯電話番号, パスワード, ログインid, ニックネーム',
  },
  life: {
    en: `marks obtained, obtained marks, marks, score, grade, percentage, teacher comment, teacher remarks, leave days, worked hours, working hours worked, net salary, net pay, gross salary, blood pressure, systolic, diastolic, pulse, heart rate, body temperature, temperature, weight, height, bmi, allergy, allergies, allergens, medication, medications, medicine, diagnosis, symptom,
      symptoms, treatment, medical history, pregnancy, disability, blood sugar, oxygen saturation, spo2, dosage, prescription, school name, degree, field of study, major, graduation year, gpa, salary, basic salary,
      hire date, overtime, clock in, clock out, leave type, care level, conditions, injuries, skin type, hair type`,
    romaji:
      'taion, ketsuatsu, ketuatu, myakuhaku, taiju, shincho, shukkin jikan, taikin jikan, zangyo jikan, byomei, byoumei, shojo, kyuyo, kihonkyu, gakureki, shokureki',
    ja: '体温, 血圧, 最高血圧, 最低血圧, 脈拍, 体重, 身長, 症状, 病名, 診断名, 既往歴, アレルギー, 服薬, 処方, 主訴, 所見, 出勤時刻, 退勤時刻, 残業時間, 基本給, 給与, 学歴, 職歴, 資格, 志望動機, 得点, 評定, 要介護度, 食事量, 水分量',
  },
  order: {
    en: `order date, order no, order number, ordered at, order total, order status, shipping address, delivery address, billing address, shipping fee, delivery fee, shipping name, shipping method, delivery date, delivery time,
      payment method, total price, grand total, subtotal, check in, check out, checkin, checkout, check in date, check out date, number of guests, reservation date, booking date, reserved at, special requests, gift message`,
    romaji:
      'chumon bi, chumon no, juchu no, juchu bi, jutyu bi, soryo, souryo, shiharai hoho, shiharai kbn, goukei kingaku, yoyaku bi, raiten bi, todokesaki, haisosaki',
    ja: '注文日, 注文日時, 注文番号, 受注日, 受注番号, 送料, 合計金額, 支払方法, お届け先, 届け先, 送付先, 配送先, 配送希望日, 予約日, 予約日時, 来店日時, 宿泊日, チェックイン, チェックアウト, 代引手数料',
  },
  money: {
    en: 'rent, monthly rent, security deposit, key money, deposit amount, loan amount, interest rate, installment, account number, account no, bank name, bank code, branch name, branch code, account holder, iban, swift code, card number, card type, cvv, paid at, payment date, amount paid, transaction date, transaction amount, balance, amount, currency',
    romaji: 'koza bango, kouza no, koza no, ginko mei, shiten mei, yokin shubetsu, nyukin bi, nyukin gaku, shiharai bi, zandaka, meigi',
    ja: '賃料, 賃貸料, 家賃, 敷金, 礼金, 保証金, 小計, 消費税, お釣り, お預り, 領収額, 借入額, 貸付額, 返済額, 口座番号, 銀行名, 支店名, 銀行コード, 支店コード, 預金種別, 口座名義, 名義人, 入金日, 入金額, 支払日, 支払金額, 請求金額, 残高, カード番号, 引落日',
  },
  visit: {
    en: 'ip address, ip, user agent, browser, os, referer, referrer, session id, device id, device type, login at, logout at, visited at, accessed at, page url',
    ja: 'ipアドレス, ユーザーエージェント, リファラ, アクセス日時, ログイン日時',
  },
  writing: {
    en: 'subject, message, body, message body, comment, inquiry, inquiry content, inquiry type, reply, reply body, feedback, content, rating, review, question, answer, attachment',
    romaji: 'kenmei, honbun, naiyo, naiyou, toiawase naiyo, kaito',
    ja: '件名, 本文, お問い合わせ内容, 問い合わせ内容, お問い合わせ種別, 問い合わせ種別, 相談内容, 返信, 返信内容, 回答, 回答内容, コメント, 感想, ご意見, メッセージ, 用件',
  },
  organisation: {
    en: `business name, trade name, trading name, legal entity name, registered company name, commercial register number, company registration number, registration certificate, financial year, affiliate, logo path, operating hours, company address, company phone, headquarters, annual turnover, turnover, parent company, founding year, year founded, year established, review count, cuisine, company name, contact name, contact person, contact person name, representative, representative name, rep name, contact title, capital, established, founded, founded at, founded on, number of employees,
      employees count, employee count, annual revenue, business hours, opening hours, website, homepage, logo, logo url, corporate number, tax number, ceo name, company type, company size, fax, fax no, fax number, industry, closing day, closing date, cutoff day, cut off day, closing month, payment terms, payment term, payment site, credit limit, credit days, billing code, billing customer code, invoice cutoff, tax rounding, rounding, number of offices, tax office, duns, vat no, gst no, gstin, trade license, invoice registration number, sales rep, our contact`,
    romaji:
      'kaisha mei, kaishamei, kigyo mei, daihyosha, daihyousha, daihyosha mei, tantosha, tanto, tantosha mei, tanto mei, shihonkin, setsuritsu, eigyo jikan, shimebi, sime bi, shime bi, seikyu shimebi, seikyu shime bi, kaishu bi, kaisyu bi, kaishu tsuki, yoshin, yosin, yoshin gendo, yosin gendo, gendogaku, hasu, hasuu, hasu shori, zei hasu, urikake zandaka, urikakekin zandaka, kaikake zandaka, kaikakekin zandaka, shinyou gendogaku, shinyo gendogaku, kakeritsu, torihiki kbn, seikyusaki cd, seikyusaki code, kaishusaki, jusha, busho mei, bumon mei, tantobu, tantosya, tantousha, tantousya, tantosha cd, tanto cd, daihyo, sekininsha',
    ja: '施設名, 施設名称, 運送会社, 業者名, 会社名, 企業名, 法人名, 商号, 屋号, 代表者, 代表者名, 担当者, 担当者名, 資本金, 設立日, 設立年月日, 従業員数, 営業時間, 定休日, 事業内容, 法人番号, 売上高, 店名, 店舗名, 名称, 略称, fax, fax番号, 締日, 締め日, 締切日, 請求締日, 締日区分, 締グループ, 支払サイト, 支払条件, 回収先コード, 回収サイト, 回収日, 回収方法, 回収月, 請求先コード, 与信限度額, 与信額, 与信限度, 与信, 掛率, 掛け率, 税端数, 端数処理, 端数区分, 消費税端数処理, 税計算区分, 請求区分, 取引区分, 売掛残高, 売掛金残高, 買掛残高, 買掛金残高, 信用限度額, 信用限度, 適格請求書登録番号, インボイス登録番号, インボイス番号, 登録番号, 部門名, 先方担当者, 先方担当者名, 営業担当, 自社担当者コード, 法人区分',
  },
  thing: {
    en: 'price, unit price, stock, sku, quantity, barcode, capacity, product name, item name, model, version, slug',
    romaji: 'tanka, kakaku, zaiko, suryo, hinmei, kataban',
    ja: '単価, 価格, 在庫, 在庫数, 数量, 品名, 商品名, 型番',
  },
}
