import type { Attribute } from './meaning.js'
import { butOrganisations, coded, likely, textual } from './where.js'

/** Where a person is reached: by mail, by telephone, at home. */
export const reach: readonly Attribute[] = [
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
      romaji:
        'denwa, denwa bango, denwa bangou, denwa bangoh, denwa no, denwano, keitai, keitai denwa, keitai bango, keitai bangou, keitai tel, jitaku denwa, jitaku tel, fakkusu, fax bango, naisen, naisen bango, naisen bangou',
      ja: '電話番号, 電話, 携帯電話番号, 携帯電話, 携帯番号, 携帯, 自宅電話番号, 固定電話, ファックス番号, ファックス, ファクス, ファクシミリ, fax番号, tel番号, 内線番号, 内線, 市外局番, 市内局番, 局番, 加入者番号, 連絡先電話番号',
    },
  },
  {
    field: 'phone',
    in: ['person', 'order', 'life'],
    types: ['text', 'whole', 'number'],
    words: { en: 'mobile, cell, pager, handphone, extension, ext', ja: '連絡先, ご連絡先, 緊急連絡先' },
  },
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
      ja: `住所, 現住所, ご住所, 自宅住所, 住所地, 居住地, 居所, 郵便番号, 市区町村, 市町村, 市区郡町村, 市区, 町域, 町名, 番地, 丁目番地, 番地号, 建物名, 建物, マンション名, 方書, 部屋番号, 号室, 町字,
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
]
