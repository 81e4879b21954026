import type { Attribute } from './meaning.js'
import { butOrganisations, coded, everywhere, people, textual } from './where.js'

/** What a person is born with and looks like, where they come from and to whom they belong. */
export const bodyAndOrigin: readonly Attribute[] = [
  // Birth.
  {
    field: 'birth-date',
    in: everywhere,
    takesAnyWord: true,
    takes: ['text', 'event', 'code', 'kind'],
    words: {
      en: 'birth date, birthdate, date of birth, birthday, birth day, dob, birth, birth year, birth month, year of birth, month of birth, day of birth, yob, born, born on, born at, birth ymd, birthymd, bday, bdate, birth dt, bymd, date birth, birth yyyymmdd, birth time, age group, age range',
      romaji:
        'seinengappi, seinen gappi, seinengapi, tanjobi, tanjoubi, tanjyobi, tanjyoubi, umare, seinen, sei ymd, seiymd, nenrei, nenrei kubun, nendai, umare nengappi',
      ja: '生年月日, 誕生日, 誕生年月日, 出生日, 出生年月日, 生年, 生まれ, 生年月, 年齢, 年代, 年令, 満年齢, 誕生月, 誕生年, 生まれ年, 生月',
    },
  },
  {
    field: 'birth-date',
    in: ['person', 'life', 'order', 'visit', 'unknown'],
    types: ['text', 'whole', 'number', 'other'],
    words: { en: 'age, ages, age at, zodiac sign' },
  },
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
    words: {
      en: 'image, photo, picture, icon, img, pic, image name, photo name, thumbnail, cover image, cover photo, background image, header image, banner image, image text, picture name',
      romaji: 'shashin, syashin, gazo, gazou',
      ja: '写真, 画像, アイコン',
    },
  },
  {
    in: everywhere,
    takesAnyWord: true,
    takes: [...coded, 'text', 'event', 'state', 'count'],
    words: {
      en: `blood type, blood group, allergy, allergies, diagnosis, symptom, disease, medical history, medical condition, chronic condition, medication, body temperature, blood pressure, heart rate, disability, vaccination, vaccine, health status, health condition, medical note, pregnant, pregnancy, bmi, smoking, smoker, drinking, illness, chief complaint, injury, insurance number, insurance policy number, medical record number, health insurance, genetic, sexual orientation, disability type, diet, dietary, dietary restriction, dietary requirement, medical info, treatment note, surgery, medical notes, prescription note, family history, systolic, diastolic, pulse, glucose, cholesterol, oxygen saturation, spo2`,
      romaji:
        'ketsuekigata, ketuekigata, ketsueki gata, arerugi, byoki, byoreki, byoureki, taion, ketsuatsu, kenko jotai, shogai, kiousho, kiosho, kioreki, shojo, shojou, syoujou, kioushou, taicho, shincho, shintyo, taiju, taijyu',
      ja: '血液型, アレルギー, 病歴, 既往歴, 既往症, 持病, 症状, 病名, 診断, 診断名, 体温, 血圧, 脈拍, 体調, 健康状態, 障害, 障害者手帳, 障害区分, 要介護度, 介護度, 要介護状態区分, 服薬, 身長, 体重, 妊娠, 主訴, 所見, 処方, 傷病名, 疾患, 通院歴, 喫煙, 飲酒, 血糖値, 健康診断結果, ワクチン, 接種日, 介護区分, 認知症, 麻痺, 呼吸器症状, 検温, 検温結果, 水分量, 食事摂取量, 排泄, 排便, 排尿, 入浴, バイタル, 検査結果, 障がい, 障害等級, 要介護認定',
    },
  },
  {
    in: ['person', 'life'],
    types: ['text', 'other', 'whole', 'number'],
    words: { en: 'height, weight, temperature, temp, health, condition, treatment, dosage, dose', ja: '気分, 食事, 睡眠' },
  },
  // Where somebody is from and belongs to.
  {
    in: everywhere,
    takesAnyWord: true,
    takes: [...coded, 'text'],
    types: ['text', 'other', 'whole'],
    words: {
      en: `nationality, citizenship, ethnicity, ethnic group, race ethnicity, religion, caste, mother tongue, native language, place of birth, birth place, birthplace, birth country, country of birth, birth city, marital status, marital, civil status, married, spouse, spouse name, next of kin, family member, relationship, kinship, number of children, children count, dependents, number of dependents, hometown, home town, criminal record, political view, political party, trade union, immigration status, visa status, visa type, residency status, birth name, languages spoken, family size, household, num children, relation, emergency contact, emergency contact relation, emergency contact relationship, guardian relationship, nationality name, secondary nationality, tribe`,
      romaji:
        'kokuseki, shusshinchi, syussinchi, shussinchi, honseki, honsekichi, tsuzukigara, tuzukigara, zokugara, haigusha, haigusya, kazoku, shusshin, syussin, shukyo, kazoku kosei, fuyo, kekkon, shusshin ken, zairyu shikaku, konin',
      ja: '国籍, 国籍名, 出身, 出身地, 出身国, 出身情報, 出身都道府県, 本籍, 続柄, 配偶者, 配偶者有無, 配偶者の有無, 婚姻, 結婚, 既婚, 婚姻状況, 家族構成, 家族, 扶養, 扶養人数, 扶養家族, 宗教, 信条, 人種, 在留資格, 在留期間, 異動年月日, 異動日, 転入日, 転出日, 死亡日, 死亡年月日, 転入年月日, 母国語, 母語, 住民種別, 住民状態, 異動事由, 同居人, 世帯人数, 既婚区分, 未婚既婚, 子供の数, 国籍等, 未既婚, 同居家族, 扶養者数, 犯罪歴',
    },
  },
]
