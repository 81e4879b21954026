import type { Attribute } from './meaning.js'
import { everywhere, textual } from './where.js'

/** What a person is called. */
export const names: readonly Attribute[] = [
  {
    field: 'name',
    in: everywhere,
    types: textual,
    takesAnyWord: true,
    words: {
      en: `first name, given name, last name, family name, middle name, full name, surname, sur name, fname, lname, mname, forename, maiden name, legal name,
        real name, person name, personal name, people name, contact person, contact name, firstnm, lastnm, first nm, last nm, name first, name last,
        first kana, last kana, family kana, given kana, kana first, kana last, name sei, name mei,
        account holder, card holder, cardholder, holder name, attention to, attn, addressee, mothers name, fathers name, mother name, father name,
        middle initial, salutation name, patronymic, payer name, payee name, sender name, recipient name, receiver name, consignee`,
      romaji: `shimei, simei, myoji, myouji, seimei, sei kana, mei kana, kana sei, kana mei, sei kanji, mei kanji, onamae, daihyosha, daihyousya,
        daihyosya, daihyousha, tantosha mei, tantousha mei, tantosya mei, tantousya mei, shimei kana, simei kana, kyuusei, kyusei, tsusho, atena, sei mei,
        hogosha mei, hogosya mei, kokyaku mei, shain mei, syain mei, kaiin mei, kanja mei, riyosha mei, seito mei`,
      ja: `氏名, 姓名, お名前, 御名前, 名字, 苗字, 旧姓, 旧氏, 通称, 本名, 代表者, 代表者名, 代表者氏名, 名義人, 口座名義, 口座名義人, 名義, 世帯主, 世帯主名, イニシャル,
        宛名, 連絡先名, 送付先名, お届け先名, 届け先名, 届先名, 配送先名, 請求先名, 申請者名, 申込者名, 顧客名, お客様名, 会員名, 社員名, 従業員名, 職員名, 担当者名,
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
      en: 'author, composer, writer, representative, guarantor, superior, mentor, guardian, father, mother, teacher, doctor, physician, contact, guest name, director, actor, artist name',
      romaji: 'hogosha, hogosya, hoshonin, tantosha, tantousha, tantosya, tantousya, tanto, tantou',
      ja: '代表, 担当者, 担当, 責任者, 保護者, 保証人, 作者, 著者, 親権者, 上長, 講師',
    },
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
]
