import type { Attribute, Context, Family } from './meaning.js'
import { coded, textual } from './where.js'

/** These words say little by themselves; in a table of people, or of what is known of their lives, they are of a person. */
const peopleAndLives: readonly Context[] = ['person', 'life']

const anyValue: readonly Family[] = ['text', 'other', 'whole', 'number', 'time']

/** What is known of people only where it is known that the table is of people. */
export const ofPeople: readonly Attribute[] = [
  {
    field: 'name',
    in: peopleAndLives,
    types: textual,
    words: {
      en: `first, last, given, family, mi, middle, attention, attn name, signer, signee, sales rep, advisor, adviser, shipper name, referrer, referrer name, referral name, referred by name, referee, native name, name native, local name,
        phonetic name, name phonetic, first name phonetic, last name phonetic, middle name phonetic, furigana first, furigana last, family name prefix, last name prefix, surname prefix, given names, other names, other name, christian name, official name, call name, birth name,
        former name, previous name, alias names, name in full, name with initials, name of applicant, name of student, name of father, name of mother, name of guardian, assistant, assistant name, coordinator, coordinator name, key person, emergency name, emergency person, contact1 name, contact2 name, interviewer, interviewer name, examiner, examiner name, caretaker name, caregiver, witness name, witness, head of family, head of household, host, buddy, coach name, trainer name, editor name, escort, pickup person, dropoff person, person to contact, contact full name, in charge of, responsible person, proxy name, delegate name, captain name, sponsor name, introducer, introducer name, recommender, family doctor, primary physician, gp name`,
      romaji: `yomi kana, mei ji, sei ji, kanji shimei, kana shimei, romaji shimei, shimei romaji, eiji shimei, tantou mei, shokaisha, shoukaisha, syoukaisya, shokaisha mei, kakaritsukei, syujii, shuji i, mimoto hikiukenin, hikiukenin, hoshonin mei, kinkyu renrakusaki mei, kinkyu mei, setaishu, setaisyu, doukyonin mei, dairinin,
        dairinin mei, koukennin, keiyaku shamei, nyukyosha mei, fuyo mei, kazoku shimei, chichi mei, haha mei, oya mei, kodomo mei, jido mei, joshi, buchou, tannin, tannin mei, komon, koshi mei, kyouin mei, sensei name, eigyo mei, seko tanto, shimei yomi, namae yomi`,
      ja: `よみ, ヨミ, 読み方, 漢字, 名前漢字, 名前読み, 名前ローマ字, 氏名ローマ字, 氏名英字, 氏名フリガナ, 氏名ふりがな, 氏名ヨミ, 氏名よみ, 姓漢字, 名漢字, 姓ローマ字, 名ローマ字, 姓フリガナ, 名フリガナ, キーパーソン, 身元引受人, 身元保証人, 引受人, 連絡者, 緊急連絡者, 緊急連絡先名, かかりつけ医, 担当医師, 担当看護師, 担当ケアマネ, 担当ケアマネジャー, 担当職員, 担当スタッフ, 担当講師, 担当教員, 担任, 担任名, 顧問, 指導教員, 指導者, 上長名, 上司名, 面接者, 面接担当者, 評価者, 記録者, 介助者, 付添人, 同伴者, 同伴者名, 同席者, 代筆者, 後見人名, 代理者, 紹介元, 紹介者氏名, 父の氏名, 母の氏名, 父親氏名, 母親氏名, 父親名, 母親名, 保護者1, 保護者2, 保護者氏名, 世帯主氏名, 同居人名, 家族氏名, 子ども名, 子供名, 子氏名, お子様名, お子様氏名, 園児氏名, 児童氏名, 生徒氏名, 学生氏名, 受講者氏名, 受験者氏名, 参加者氏名, 申込者氏名, 契約者氏名, 来場者氏名, 訪問者, 訪問者名, 来客名, 推薦人, 保証人氏名, 連帯保証人氏名, 雇用主, 所属長, 所属長名, 登録名, 表札名, 旧姓名, 旧氏名`,
    },
  },
  {
    field: 'phone',
    in: peopleAndLives,
    types: ['text', 'whole', 'number'],
    words: {
      en: `dial code, dialing code, calling code, contact num, cell no, cell1, mobile1, mobile2, tel a, tel b, tel c, alternate no, alternative number, emergency no, emergency tel, emergency contact tel, land line, extn, extension no, isd code, std code, area code, phone area code, country calling code, contact1 phone, contact2 phone, parents phone,
        father phone, father mobile, mother mobile, mother phone, guardian mobile, emergency1, emergency2, office extension, line number, tel kinkyu, fax home, home fax, work fax, daytime number, evening number, night phone, telephone home, telephone work, telephone mobile, cel no`,
      romaji: `renrakusaki, renraku saki, renrakusaki tel, kinkyu renrakusaki, kinkyu tel, kinkyu denwa, renraku tel, nichuu renrakusaki, hogosha tel, hogosya tel, hogosha renrakusaki, jikka tel, kinmusaki tel, kaisha tel, kaisya tel, kaisha denwa, denwa1, denwa2, denwabangou, denwabango, keitaidenwa, keitaibango, shigai kyokuban, kyokuban, tel jitaku, tel keitai, tel kaisha`,
      ja: '連絡先1, 連絡先2, 緊急連絡先1, 緊急連絡先2, 緊急時連絡先電話番号, 緊急時電話番号, 保護者連絡先, 保護者電話番号, 家族連絡先, 実家電話番号, 会社電話番号, 会社電話, 職場電話番号, 勤務先tel, 電話1, 電話2, 電話自宅, 電話携帯, 携帯1, 携帯2, 連絡先番号, 連絡先携帯, 連絡先固定, 夜間連絡先, 昼間連絡先, 昼間の連絡先, 連絡可能電話番号, 電話連絡先, 連絡電話番号, 市外, 市内, ポケベル',
    },
  },
  {
    field: 'email',
    in: peopleAndLives,
    types: textual,
    words: {
      en: 'bcc, cc, company email, office email, official email, corporate email, institutional email, parents email, father email, mother email, contact1 email, emergency email, alternative email, other email, second email, email home, email work, email personal, email other, email primary, email secondary, home email, mailing email, login mail address',
      romaji: 'meru, meeru, mairu, meiru, meruado, meeruado, mailado, mail ado, pc meru, keitai meru, keitai meado, kaisha mail, kojin mail',
      ja: '会社メール, 会社メールアドレス, 個人メールアドレス, 保護者メール, 保護者メールアドレス, 緊急連絡先メールアドレス, 学校メール, 社用メール, 社内メール, 社内メールアドレス, 携帯e mail, pcメールアドレス, メール1, メール2, メルアド1, アドレス1, メールpc, メール携帯, 連絡メール, 連絡先e mail',
    },
  },
  {
    field: 'address',
    in: ['person', 'life', 'order'],
    types: ['text', 'other', 'whole'],
    takes: [...coded, 'text'],
    words: {
      en: `unit no, block no, block, taluk, tehsil, mandal, tambon, amphoe, changwat, city village, village name, sub district, state id, province id, region code, po box, pobox, post office, police station address, office addr, home addr, native place, native address, permanent city, present city, area name, locality name, mailing, ship address, add line1, add line2,
        address number, address complement, complement, neighborhood name, bairro, logradouro, cidade, estado, ciudad, calle, colonia, municipio, codigo postal, ort, strasse, hausnummer, ville, rue, code postal, pays, adres line, line1, line2, line 1, line 2, line3, address building name, address room, prefecture code, pref id, prefecture id, pref no, city ward, county district, state or province, cross street, directions, living city, living country, resident address, house, house no name, dwelling, address type home`,
      romaji: `ken cd, kencd, pref cd, todofuken cd, todofukencd, shi ku, shikumachi, shicho, shichoson cd, cho, machi, mura, gun, gun mei, shi mei, ku mei, machi mei, cho aza, choaza, chouaza, oaza cd, goushitsu no, tatemono kana, birumei, biru mei, biru, apato, apart mei, heya, shozaichi, kyojuchi jusho, genjuusho, genjyusho, kyuujusho, kyu jusho, zenjusho, tennyumoto, tenshutsusaki, juminhyo jusho, soufu jusho, okurisaki, okurisaki jusho, haisosaki jusho, jitaku, kinmusaki jusho, honseki chi`,
      ja: `都道府県コード, 都道府県cd, 県, 県コード, 市区, 市区町村コード, 市町村コード, 区, 郡, 町, 村, 町村, 字, 号, 番, 地番, 地名, 街区, 住所区分, 住所番地, 住所建物, 住所建物名, 住所都道府県, 住所市区町村, 住所町域, 住所その他, 現住地, 居住先, 帰省先住所, 下宿先, 下宿先住所, 寮, 寮名, 転居先住所, 新住所, 送付先住所1, 郵便, 〒番号, 郵便no, 会社所在地, 職場住所, 建物階, 棟, 階, 部屋, 部屋名, ハイツ名, 団地名, 所在, 自宅, 実家, 緊急連絡先住所, 保護者住所, 家族住所, エリア名, 住所2, 住所3`,
    },
  },
  {
    field: 'identity-document',
    in: peopleAndLives,
    types: anyValue,
    takes: [...coded, 'text', 'event'],
    words: {
      en: `visa no, visa expire, visa valid until, visa issued, licence no, licence number, licence expiry, licence expire, license expiry date, license valid until, nid number, nid no, ss, ss number, ss no, ssnid, sinid, tin number, tin no, tax file no, identity no, identification id, rg, photo id, photo id no, document expiry, document expire date, valid upto, id valid until, permit, permit no, permit number, residence no, resident no, registration card no, citizen no, citizenship card, voter no, voter number, pan, kyc no, driver no, drv license, driving licence class, card of identity`,
      romaji: `kojin bango, kojin bangou, kojinbango, maina, mainanba, mainanbaa, ryoken, ryokenbango, ryoken bango, ryoken no, pasupoto, pasupooto, menkyosho, menkyosho no, menkyosho bango, menkyo bango, menkyo no, untenmenkyo, zairyu card, zairyu kado, zairyu card no, zairyu bango, jumin hyo code, juminhyo code, hokensho, hokensho no, hokensho bango, honnin kakunin, honnin kakunin shorui, mibun shomei, mibunsho`,
      ja: '個人番号, 旅券, 旅券no, パスポートno, 免許証no, 免許番号, 運転免許, 運転免許番号, 在留カード, 在留カードno, 住民票コード, 保険証, 保険証番号, 保険証記号, 本人確認書類, 本人確認書類番号, 本人確認資料, 本人確認方法, 身分証, 身分証番号, 身分証明書番号, 身分証明書, 健康保険証, マイナンバーカード, 免許証有効期限, 免許有効期限, 免許交付日, 外国人登録番号',
    },
  },
  {
    field: 'payment',
    in: ['person', 'life', 'order', 'money'],
    types: anyValue,
    takes: ['code', 'number', 'text', 'kind'],
    words: {
      en: `amt paid, paid amt, pay amt, payment amt, pay mode, mode of payment, transaction ref, transaction reference, cheque, cheque no, cheque number, cheque date, check number, dd no, dd number, utr, utr number, fee, fee amount, total fee, total fees, subscription fee, rent amount, copay, co pay, deductible, tuition amount, amount ordered, amount refunded, amount authorized, base amount, donation, contribution amount, contribution, amount donated, fees amount, fees due, dues, dues paid, arrears amount,
        pending amount, pending fees, course fee paid, last paid, subtotal price, total discounts, total line items price, current total price, payment due amount, bank, bank ac, bank ifsc, account holder bank, bank account name, bank acct name, ac no, acc holder, account type bank, giro number, bank title`,
      romaji:
        'furikomi saki koza, koza shubetsu cd, koza syubetu, kouzasyubetu, koza kana, kouza meigi kana, ginkoumei, ginkomei, ginko name, tempo bango, kaihi gaku, nenkaihi, nyukaikin, riyoryo, riyou ryou, jugyo ryo, gakuhi gaku, hokenryou, kifu kingaku, kifukin, kifugaku, shiharaisaki, hikiotoshi bi, hikiotoshibi, nyukin kingaku, minou gaku, minyukin',
      ja: '年会費額, 会費額, 入会費, 入会金額, 授業料額, 受講費, 利用者負担額, 自己負担額, 自己負担, 負担割合, 負担額, 給付率, 保険料額, 振込先口座, 振込口座番号, 給与振込口座番号, 給与振込先, 給与振込銀行, 銀行口座名, 銀行支店番号, 口座区分コード, 引落口座番号, 引落口座名義, 引落日付, 寄付金, 寄附金, 会費納入, 会費納入額, 未納, 支払先, 支払い先',
    },
  },
  {
    field: 'occupation',
    in: peopleAndLives,
    types: ['text', 'other', 'whole'],
    takes: [...coded, 'text'],
    words: {
      en: `institution, institution name, org, organisation, function, job function, employed by, employed at, works at, works for, working at, work for, work status, working status, occupation status, employment field, business nature, professional level, career field, company worked, company of employment, place of employment, employer company, corp, corp name, company name en, company name local, affiliation org, institute, institute name, job field, job class, job family, job code, job level, rank title, official title, title name, post held, cadre, service branch, trade, staff grade, department name, sub department, wing, subject taught, subjects taught, teaching subject, hospital affiliation, clinic name, license type professional`,
      romaji:
        'shigoto, kaisha mei kana, kinmusakimei, kinmu saki mei, shozoku cd mei, shozoku kaisha, shozoku kaisya, shozoku dantai, dantaimei, dantai, gyomu, gyoumu, gyomu naiyo, tanto gyomu, shokumu, shokumu naiyo, koyo kubun, koyoukubun, koyo kbn, kinmu kubun, kaisha kbn, jigyosho mei, yakumei, yaku, yakuwari, bu, ka, senmon ka, tokui bunya, syozokumei, shozokumei, syozoku mei',
      ja: '仕事, お仕事, 仕事内容, お仕事内容, 職場, 職場名, 役割, 役, 担当職務, 職務区分, 所属会社コード, 所属コード名, 所属グループ, 勤務校, 勤務先学校名, 勤務先施設, 勤務施設, 勤務場所, 就業場所, 派遣先, 派遣先会社, 雇用主名, 事業主名, 親会社, 職能, 職掌, 資格名称, 会社役職, 社内役職, 団体名称, 機関名, 所属大学, 所属学部, 所属学科, 所属研究室, 所属学校, 職業1, 職業詳細, 職業種別, 就業状態, 雇用状況, 雇用状態, 雇用契約, 契約形態区分',
    },
  },
  {
    field: 'birth-date',
    in: peopleAndLives,
    types: anyValue,
    takes: ['text', 'code', 'kind', 'event'],
    words: {
      en: 'brth, brth dt, birt, birt dt, brthdy, brthdt, yr of birth, birth no, b date, bd, birthday date, born date, born year, birthyear month, dob ad, dob bs, age now, age at registration, age class, age category, age level, years old, generation age, era, wareki, birth calendar',
      romaji:
        'nengappi, seinen gappi kbn, tanjo nengappi, tanjonen, tanjotsuki, umaretsuki, sainen, nenrei ymd, seireki seinengappi, wareki seinengappi, gengo, gengou, nenrei kaisou',
      ja: '生年月日1, 生年月日元号, 元号, 和暦, 和暦生年月日, 西暦生年月日, 誕生, 誕生日付, 年齢階層, 年齢階級, 年齢1, 入会時年齢, 入所時年齢, 入居時年齢, 受診時年齢, 現在年齢, 才, 歳',
    },
  },
  {
    field: 'gender',
    in: peopleAndLives,
    types: ['text', 'whole', 'other', 'boolean'],
    takes: ['code', 'number', 'kind', 'text', 'flag'],
    words: {
      en: 'sx, gndr, gen, male female, m f, male, female, gendr, sex cd',
      romaji: 'sei kbn, seikbn, sei kubun, sex kubun, danjyo, otoko onna',
      ja: '男女別, 男女別区分, 性',
    },
  },
]
