import type { Attribute } from './meaning.js'
import { everywhere, likely, textual } from './where.js'

/** What a person is called. */
export const names: readonly Attribute[] = [
  {
    field: 'name',
    in: everywhere,
    types: textual,
    takesAnyWord: true,
    words: {
      en: `order staff, order taker, staff in charge, sales staff, sort name, principal name, headmaster, headmaster name, headteacher, dean name, warden name, director name, caller name, callee name, vaccinator name, inspector name, examiner name, translator name, lecturer name, author full name, first name, given name, last name, family name, middle name, full name, surname, sur name, fname, lname, mname, forename, maiden name, legal name,
        real name, person name, personal name, people name, contact person, contact name, firstnm, lastnm, first nm, last nm, name first, name last,
        first kana, last kana, family kana, given kana, kana first, kana last, name sei, name mei,
        account holder, holder name, attention to, attn, addressee, mothers name, fathers name, mother name, father name,
        middle initial, salutation name, preferred name, known as, also known as, aka, legal first name, legal last name, birth surname, second name, second surname, second last name, nombre, apellido, prenom, vorname, nachname, family name kana, given name kana, first name kana, last name kana, first name kanji, last name kanji, first name en, last name en, first name roman, last name roman, kanji sei, kanji mei, hiragana name, katakana name, emergency contact name, next of kin name, beneficiary name, nominee, nominee name, insured name, policy holder, policyholder, policyholder name, subscriber name, applicant name, candidate name, tenant person name, landlord name, lessee, lessor, signatory, signatory name, signer name, reporter name, complainant, claimant, claimant name, referee name, reference name, doctor name, physician name, attending physician, dentist, therapist name, counselor, counsellor, nurse name, teacher name, tutor name, instructor name, advisor name, parent name, guardian name, husband name, wife name, spouse full name, child name, children names, baby name, partner name of, driver name, pilot name, traveler name, traveller name, passenger name, attendee name, participant name, visitor name, host name of, care manager, caregiver name, in charge, person in charge, pic name, owner name, proprietor, reg name, user full name, real nm, usr nm, cust nm, cstnm, emp nm, fnm, lnm, fullnm, firstname kana, lastname kana, account holder name, bank account holder, account owner, depositor, accountee, remitter, remitter name, deliver to, recipient full name, name uji, name na, uji, kouin name, patronymic, payer name, payee name, sender name, recipient name, receiver name, consignee`,
      romaji: `shimei, simei, myoji, myouji, seimei, sei kana, mei kana, kana sei, kana mei, sei kanji, mei kanji, onamae, daihyosha, daihyousya,
        daihyosya, daihyousha, tantosha mei, tantousha mei, tantosya mei, tantousya mei, shimei kana, simei kana, kyuusei, kyusei, tsusho, atena, sei mei,
        hogosha mei, hogosya mei, kouin mei, keiyakusha mei, moushikomisha mei, yoyakusha mei, chumonsha mei, uketorinin, uketorinin mei, meiginin, koza meigi, kouza meigi, meigi, meiginin kana, setainushi, setainushi mei, haigusha mei, kazoku mei, sinzoku mei, shinzoku mei, kinkyu renrakusaki mei, sensei mei, koushi mei, kyoin mei, gakusei mei, jidou mei, isha mei, shujii, shujii mei, shimei kanji, shimei katakana, namae kanji, ukeoinin, hikokuninmei, kanri sha mei, sekininsha mei, hiyousha, hihokensha mei, caremana, kea mane, keamane, tantou mei, eigyou tantou, eigyo tantou, kyaku mei, okyakusama mei, riyousha kana, kyoshi mei, hitsuyo sha, todokesha, soufusaki mei, todokesaki mei, kokyaku mei, shain mei, syain mei, kaiin mei, kanja mei, riyosha mei, seito mei`,
      ja: `受注担当, 受注担当者, 受付担当, 受付担当者, 担当スタッフ, 担当スタッフ名, 担当講師, 担当教員, 担当職員, 担当医師, 担当看護師, 担当ケアマネ, 指名スタッフ, 施術担当, 施術担当者, 対応者, 対応者名, 受付者, 受付者名, 面接官名, 店長名, 店長, 園長, 園長名, 校長, 校長名, 院長, 院長名, 理事長, 施設長, 主催者, 主催者名, 講演者, 登壇者, 発表者, 部署長, 部門長, 部長名, 課長名, 所長, 所長名, 支店長, 支店長名, 支部長, 委員長, 会長名, 社長名, 社長, 点呼者, 点呼執行者, 運行管理者名, 訪問者名, 面談者, 面談者名, 相談員, 相談員名, 調査員, 調査員名, 記録者, 記録者名, 送迎者名, 同伴者, 同伴者名, 付添者, 氏名, 姓名, お名前, 御名前, 名字, 苗字, 旧姓, 旧氏, 通称, 本名, 代表者, 代表者名, 代表者氏名, 名義人, 口座名義, 口座名義人, 名義, 世帯主, 世帯主名, イニシャル,
        宛名, 連絡先名, 送付先名, お届け先名, 届け先名, 届先名, 配送先名, 請求先名, 申請者名, 申込者名, 顧客名, お客様名, 会員名, 社員名, 従業員名, 職員名, 担当者名,
        患者名, 利用者名, 学生名, 生徒名, 児童名, 園児名, 保護者名, 契約者名, 予約者名, 注文者名, 購入者名, 受取人名, 作者名, 著者名, 作成者氏名, 講師名, 教員名, 先生名, 親権者名,
        責任者名, 管理者名, 氏名カナ, 氏名かな, 漢字氏名, カナ氏名, 申告者名, 届出者名, 来場者名, 参加者名, 選手名, 投稿者名, 差出人名, 依頼者名, 発注者名, 緊急連絡先名, 緊急連絡先氏名, 配偶者名, 配偶者氏名, 子の名前, 親族名, 続柄者名, 主治医名, 主治医, 担当医, 担当医名, 医師名, 看護師名, 介護者名, ケアマネジャー名, ケアマネ名, 被保険者名, 被保険者氏名, 受給者名, 受給者氏名, 債務者, 債権者, 連帯保証人, 連帯保証人名, 保証人名, 受取人, 受取人氏名, 振込名義, 振込名義人, 口座名義カナ, 名義人カナ, 口座名義人カナ, 借主, 貸主, 賃借人, 賃貸人, 入居者名, 所有者, 所有者名, 使用者名, 運転者, 運転者名, 搭乗者名, 乗客名, 宿泊者名, 宿泊者, 代表者名カナ, 代理人, 代理人名, 代理人氏名, 相続人, 被相続人, 法定代理人, 後見人, 納税義務者, 納税者, 報告者, 報告者名, 面接官, 推薦者, 紹介者, 紹介者名, 受講者名, 受験者名, 応募者名, 候補者名, 求職者名, 採用担当者, 営業担当者, 営業担当, 担当営業, 施術者, 指名スタッフ, 親の名前, 父氏名, 母氏名, 父名, 母名, 名前カナ, 名前かな, 名前ふりがな, 姓かな, 名かな, 姓ふりがな, 名ふりがな, セイカナ, ミドルネーム, ファーストネーム, ラストネーム, 漢字名, カナ名, 英字氏名, 英語氏名, ローマ字氏名, ビジネスネーム, 源氏名, 芸名, 戸籍氏名, 婚姻前氏名, 旧姓使用, 社員氏名, 職員氏名, 利用者氏名, 患者氏名, 会員氏名, 顧客氏名, 契約者氏名, 申込者氏名, 申請者氏名, 家族名`,
    },
  },
  {
    // One word of them stands for a person, by the name.
    field: 'name',
    in: everywhere,
    takesAnyWord: true,
    types: ['text'],
    words: {
      en: 'author, composer, writer, representative, guarantor, superior, mentor, guardian, father, mother, teacher, doctor, physician, contact, guest name, director, actor, artist name',
      romaji: 'kyoju, kyouju, chosha, tyosya, chosya, hikkisha, kantoku, hogosha, hogosya, hoshonin, tantosha, tantousha, tantosya, tantousya, tanto, tantou',
      ja: '代表, 担当者, 担当, 責任者, 保護者, 保証人, 作者, 著者, 親権者, 上長, 講師',
    },
  },
  {
    // Written in syllables is what a name is, and seldom anything else.
    field: 'name',
    in: likely,
    types: textual,
    words: {
      en: 'surname kana, name kana, name kanji, kana name, kanji name, name furigana, furigana name, name roman, name hiragana, name katakana',
      romaji: 'furigana, hurigana, yomigana, uji, myoji kana, namae kana',
      ja: 'ふりがな, 振り仮名, 振仮名, よみがな, 読み仮名, かな, 姓, セイ, メイ',
    },
  },
  {
    field: 'name',
    in: ['money'],
    types: textual,
    words: { en: 'name, name kana, name e, name on account, account name, post name, postname, full name, title name', ja: '名前, 名' },
  },
  {
    field: 'name',
    in: ['person', 'order'],
    types: textual,
    words: {
      en: 'name, nm, surname kana, name kana, name kanji, kana name, kanji name, name furigana, furigana name, name roman, name en, initials, initial name, initial, alias name',
      romaji: 'namae, kana, furigana, hurigana, rubi, sei, mei, kanji mei, huri kana, yomi, yomigana, kaiinmei',
      ja: '名前, 名, 姓, 氏, フリガナ, ふりがな, 振り仮名, 振仮名, カナ, かな, ヨミガナ, よみがな, 読み仮名, 読み, セイ, メイ, 名称, 仮名, ニックネーム名',
    },
  },
  {
    // Whoever does or gets something. Who writes or changes a row is named by other words, which count before.
    field: 'name',
    in: ['person', 'life', 'order', 'writing', 'unknown'],
    takesAnyWord: true,
    types: ['text'],
    words: {
      romaji: 'kangoshi, kaigoshi, sodansha, soudansha, soudanin, kinyusha, kirokusha, hokokusha, houkokusha, tannin, tanninmei, shikkosha, nyuryokushamei',
      ja: '医師, 看護師, 准看護師, 介護士, 理学療法士, 作業療法士, 薬剤師, 保健師, 助産師, 栄養士, 保育士, 相談員, 担任, 担任名, 教諭, 顧問, 監督, 記入者, 記録者, 施術者, 通報者, 目撃者, 相手方, 乗務員, 運転手, ドライバー, 者, 者名, 者氏名, 出席者, 参加者, 依頼者, 申込者, 応募者, 契約者, 予約者, 注文者, 購入者, 受講者, 発注者, 届出者, 受領者, 発見者, 利用者, 介護者, 主たる介護者, 送迎者, 筆頭者, 立会人, 引取人, 証人',
    },
  },
  {
    // Who lets and who rents; elsewhere a tenant is whoever has a part of the system.
    field: 'name',
    in: ['order', 'money', 'life'],
    types: textual,
    words: { en: 'tenant name, tenant full name, renter name, landlord name', ja: 'テナント名' },
  },
]
