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
      en: 'email, e mail, email address, e mail address, mail address, mailaddress, mail addr, emailaddr, mail adr, mail adrs, email addr, email adrs, emailid, mail id, phone email, mobile email, mobile mail, recipient email, login email, gmail, email id, pc address, ktai address, keitai address, regist address, mobile mail addr, oth email, work mail, eml addr, emal, pc email, ktai mail, mobile address, email to, email from, mail to, mail from, e mail id, contact email, personal email, private email, work email, business email, school email, university email, backup email, recovery email, alternate email, secondary email, notification email, user email, parent email, guardian email, e mail1, mail1, mail2, email1, email2, emailadd, mailadd, mail add, e mail add, eml, correo, email hash, emails, login mail, user mail, mobile mail address, pc mail, pc mail address, sub mail, mail pc, mail mobile, provider email',
      romaji: 'meado, merado, meiruadoresu, meru adoresu, keitai mail, mail adoresu, meeru adoresu',
      ja: 'メールアドレス, メルアド, eメール, eメールアドレス, 電子メール, 電子メールアドレス, 電子メイル, メアド, 携帯メール, 携帯メールアドレス, pcメール, ご連絡先メールアドレス, 連絡用メールアドレス, 連絡先メール, 代表メール, 個人メール, 携帯アドレス, スマホメール, 予備メールアドレス, 通知先メールアドレス, 確認用メールアドレス, 返信先メールアドレス, e mailアドレス, emailアドレス, mailアドレス, メール宛先, メイルアドレス',
    },
  },
  {
    field: 'email',
    in: likely,
    types: textual,
    takesAnyWord: true,
    words: { en: 'mail, cc address, bcc address, from address, to address, reply to, mailto', ja: 'メール' },
  },
  // Whom a link to sign in was sent to.
  { field: 'email', in: ['visit'], types: textual, words: { en: 'identifier' } },
  // Telephones.
  {
    field: 'phone',
    in: butOrganisations,
    types: ['text', 'other', 'whole', 'number'],
    takesAnyWord: true,
    takes: ['number'],
    words: {
      en: `caller number, callee number, caller phone, callee phone, from number, to number, sender number, recipient number, calling number, called number, caller id number, phone, telephone, phone number, phone no, telephone number, tel, tel no, telno, tel number, mobile phone, cell phone, cellphone, home phone, work phone, business phone, office phone, office tel,
        mobile number, mobile no, mobileno, phone num, tel num, fax, fax no, fax number, faxno, contact number, contact no, contact tel, whatsapp, whatsapp number, msisdn, phn, ph no, phone1, phonenum, phoneno, extension number, cell number, home no, office no, hm telephone, work telephone, oth telephone, tel1 no, hm phone, wk phone, mobil, mobil no, mob, cel, celular, tlf, tlp, telephon, telphone, phone nbr, phone area, phone prefix, phone suffix, emrg phone, phone country code, phone extension, phone ext, direct phone, direct line, day phone, daytime phone, evening phone, emergency phone, emergency contact phone, emergency contact number, emergency number, parent phone, guardian phone, alternate phone, alternate number, secondary phone, primary phone, phone2, phone3, tel1, tel2, tel3, telephone1, telefono, telefone, handy, handphone no, hp no, hp number, mob no, mobile phone number, cell phone number, mobiletel, mobile tel, keitai no, sms number, landline number, home tel, home number, work number, telp, no telp, no hp, phonenumber1, contact phone, contact mobile, viber, signal number, wa number, pager number, fax num, facsimile, tel home, tel mobile, tel work, phone home, phone mobile, phone work, cellular, phn no, telefon, landline`,
      romaji:
        'denwa, denwa bango, denwa bangou, denwa bangoh, denwa no, denwano, keitai, keitai denwa, keitai bango, keitai bangou, keitai tel, jitaku denwa, jitaku tel, fakkusu, fax bango, naisen, naisen bango, naisen bangou',
      ja: '電話番号, 電話, 携帯電話番号, 携帯電話, 携帯番号, 携帯, 自宅電話番号, 固定電話, ファックス番号, ファックス, ファクス, ファクシミリ, fax番号, tel番号, 内線番号, 内線, 市外局番, 市内局番, 局番, 加入者番号, 自宅tel, 携帯tel, 連絡先tel, 勤務先電話番号, 勤務先電話, 自宅電話, 日中連絡先, 日中の連絡先, 日中連絡先電話番号, 緊急連絡先電話番号, 緊急電話番号, 緊急時連絡先, スマホ番号, スマートフォン, ケータイ, 直通, 直通電話, 直通番号, 代表電話, 代表電話番号, お電話番号, ご連絡先電話番号, ダイヤルイン, 連絡先電話番号',
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
      en: `home post, office post, work post, bill post, ship post, renraku post, kisei post, jitaku post, jusho post, street address, street type, streettype, home address, mailing address, postal address, billing address, shipping address, delivery address, residential address, residence address, permanent address, present address, current address,
        contact address, address line, addressline, addr line, address1, addr, adrs, adr, street, street name, street number, house number, house no, house name, building name, apartment, apt number, zip, zip code, zipcode,
        postal code, postcode, post code, postalcode, postal, postal number, post cd, pstcd, zip cd, zipcd, zip no, zipno, office address, place of residence, apartment number, apartment no, apt, apt no, suite, suite number, flat no, flat number, door number, door no, street1, street2, street line, street 1, street 2, street address2, addr1, addr2, addr3, address2, address3, address line1, address line2, addressline1, addressline2, add1, add2, add line, adres, adresse, direccion, domicilio, plz, pincode, cep, eircode, zip5, zip4, zip1, zip2, zip3, zip plus4, postalcode1, postal code1, postcode1, zip code1, home city, home country, home state, home zip, home town city, permanent city, permanent state, correspondence address, communication address, residential city, residential country, country of residence, city of residence, state of residence, prefecture of residence, residence country, residence city, living place, living area, current city, current location address, registered address, legal address, pickup address, pick up address, drop off address, dropoff address, house address, contact address line, mail street, mail city, mail zip, bill city, ship city, ship zip, billing city, billing country, billing state, billing province, shipping city, shipping country, shipping state, shipping province, delivery city, delivery zip, delivery country, mailing city, mailing state, room no, colony, taluka, barangay, kelurahan, kecamatan, provinsi, kabupaten, kota, alamat, rt rw, address detail, detailed address, detail address, address kana, address en, geocoded address, formatted address, azana, aza, street no, address building, building room, residence, addrs, full address, work address, domicile, postal cd`,
      romaji: `jusho, juusho, jyusho, jyuusho, juusyo, jyuusyo, jusyo, jyusyo, yubin, yuubin, yubin no, yubin bango, yubin bangou, yuubin bango, yuubin bangou, yubinno, yubinbango, yubin cd,
        banchi, shikuchoson, shikugun, sikugun, shiku, chome, aza, ooaza, oaza, banchi gou, goushitsu, heya bango, heya no, manshon, mansyon, mansion mei, tatemono to, kyojusho, jukyo, jusho kana, jusho kanji, kenchiku, honseki jusho, soufusaki jusho, todokesaki jusho, renrakusaki jusho, kinmusaki jusho, jikka jusho, yubin ue, yubin shita, zip ue, jitaku jusho, todoke saki, todokesaki, soufusaki, haisousaki, sikutyouson, shikuchouson, sikuchoson, shikutyoson, tatemono, tatemonomei, tatemono mei, kyojuchi, jyusyo kana, choiki, chomei, chiban, katagaki, sikutyoson, genjusho`,
      ja: `住所, 現住所, ご住所, 自宅住所, 住所地, 居住地, 居所, 郵便番号, 市区町村, 市町村, 市区郡町村, 市区, 町域, 町名, 番地, 丁目番地, 番地号, 建物名, 建物, マンション名, 方書, 部屋番号, 号室, 町字,
        送付先, お届け先, 届け先, 届先, 大字, 小字, 丁目, 番地等, 番地以下, 以降の住所, それ以降の住所, 住所詳細, 住所カナ, 住所かな, 建物名部屋番号, ビル名, 建物名等, 建物部屋番号, アパート名, マンション, マンション名部屋番号, 住居, 住居表示, 現住所カナ, 前住所, 旧住所, 転居先, 転出先, 転入元, 転出先住所, 転入前住所, 勤務先住所, 勤務先郵便番号, 会社住所, 出荷先住所, 納品先住所, 納品先, 住まい, お住まい, お住まいの地域, お住まいの都道府県, 居住都道府県, 居住地域, 居住市区町村, 居住国, 郵便番号上, 郵便番号下, 〒, 町名番地, 町名以降, 市町村名, 市区町村名, 市郡, 区市町村, 郡市区, 都道府県市区町村, 所在住所, 請求書送付先, 送り先, 送り先住所, 集荷先, 送付先住所, 連絡先住所, 請求先住所, 配送先住所, 実家住所, 帰省先, 本籍地, 住民票住所`,
    },
  },
  { field: 'address', in: likely, types: textual, takesAnyWord: true, words: { en: 'address, addres, adress' } },
  { field: 'address', in: ['person', 'order'], types: textual, words: { ja: '所在地' } },
  {
    field: 'address',
    in: ['person', 'order'],
    takes: [...coded, 'text'],
    words: {
      en: 'coun code, provin code, provin, coun, cntry, cntry code, ctry, ctry code, prov, prov code, cty, cou code, st code, state cd, country cd, city cd, pref cd, dist, suburb name, commune, zone, zone name, post town, county name, region name, district name, ward name, city code, hamlet, parish, borough, city kana, city en, cities, add, state province, province state, state code, country iso, country iso code, citi, nationality country, pref kana, prefectures, city id, city town, locality name, quarter, province code, city, country, province, prefecture, pref, district, region, town, county, suburb, ward, building, municipality, city name, country name, prefecture name, pref name, province name, state name, town name, locality, village, neighborhood, area, subdistrict, address book, ship to, floor, room number',
      romaji: 'todofuken, todouhuken, todoufuken, todohuken, todofukenn, ken mei, kenmei, tdfk, todofuken mei, kuni, shi, chiiki, ken',
      ja: '都道府県, 都道府県名, 県名, 国名, 国, 地域, 区域, 市, 県, 町, 居住国, 居住エリア, エリア',
    },
  },
  {
    field: 'address',
    in: ['unknown', 'money', 'life'],
    types: textual,
    words: {
      romaji: 'todofuken, todouhuken, todoufuken, todohuken, todofukenn, tdfk, todofuken mei',
      ja: '都道府県, 都道府県名, 県名, 居住国, 居住エリア',
    },
  },
  { field: 'address', in: ['person', 'order'], types: ['text'], isWritten: true, words: { en: 'state, location, unit number, landmark' } },
]
