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
      en: 'birth date, birthdate, date of birth, birthday, birth day, dob, birth, birth year, birth month, year of birth, month of birth, day of birth, yob, born, born on, born at, birth ymd, birthymd, bday, date of birth kana, dateofbirth, d o b, birth dttm, birth wareki, birth gengo, birth era, birthdt, birthdy, barthday, birthdate1, birth ym, birth md, birth yr, birth mon, birthyear, birthmonth, dob year, dob month, dob day, fecha nacimiento, tanggal lahir, tgl lahir, birth dates, age years, age in years, age months, current age, user age, age at visit, age at admission, patient age, customer age, age band, age bracket, wareki birth, bdate, birth dt, bymd, date birth, birth yyyymmdd, birth time, age group, age range',
      romaji:
        'seinengappi, seinen gappi, seinengapi, tanjobi, tanjoubi, tanjyobi, tanjyoubi, umare, seinen, sei ymd, seiymd, seinen gappi wareki, tanjo, tanjo bi, tanjou, umaredoshi, umare doshi, seireki, birth wareki, nenrei kbn, nenrei so, nenreisou, man nenrei, mannenrei, nenrei, nenrei kubun, nendai, umare nengappi',
      ja: '生年月日, 誕生日, 誕生年月日, 出生日, 出生年月日, 生年, 生まれ, 生年月, 年齢, 年代, 年令, 満年齢, 誕生月, 生年月日西暦, 生年月日和暦, 誕生年月, 出生年, 出生, 出生時刻, 生誕日, お誕生日, 生日, 享年, 没年月日, 年齢層, 年齢区分, 世代, 月齢, 学齢, 誕生年, 生まれ年, 生月',
    },
  },
  {
    field: 'birth-date',
    in: ['person', 'life', 'order', 'visit', 'writing', 'unknown'],
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
      en: 'gender, sex, gender identity, pronouns, pronoun, sex kbn, gender kbn, sex type, gender type, honorific, salutation, name prefix, title of courtesy, courtesy title, gender code, sex code, legal sex, biological sex, sex at birth, assigned sex, gender preference, interested in gender, sexuality, jenis kelamin, sexo, genero, geschlecht, name title, name suffix, prefix title, mr mrs',
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
      en: 'avatar, profile image, profile picture, profile photo, profile pic, profile img, face image, face photo, face id, face, selfie, selfie image, portrait, fingerprint, face encoding, face embedding, signature image, user image, user photo, user icon, passport photo, id photo, student photo, employee photo, staff photo, member photo, facial image, face data, face descriptor, face template, face vector, face features, voice sample, voice data, voice recording, palm print, biometric data, biometric template, handwriting, mugshot, profile cover, profile thumbnail, profile video, avatar path, avatar key, avatar file, image of face, face id azure, face person id, person photo, gravatar, profile media, voice print, headshot, biometric, iris, retina, profile icon, avatar image, user avatar, face token, signature, esignature',
      romaji: 'kao shashin, kaojashin, kao syasin, kaoshashin',
      ja: '顔写真, プロフィール画像, 本人画像, 本人顔写真, 証明写真, 自撮り, 顔特徴量, 顔認証, 生体情報, 虹彩, 静脈, 声紋, 社員写真, 学生写真, 職員写真, 利用者写真, サムネイル画像, 押印, 印鑑, 印影, 電子署名, プロフィール写真, 顔画像, アバター, アイコン画像, 本人写真, 指紋, 署名, サイン',
    },
  },
  {
    in: people,
    types: textual,
    takes: ['text'],
    words: {
      en: 'photo url, photograph, photo path, photo file, image url, image path, image, photo, picture, icon, img, pic, image name, photo name, thumbnail, cover image, cover photo, background image, header image, banner image, image text, picture name',
      romaji: 'shashin, syashin, gazo, gazou',
      ja: '写真, 画像, アイコン',
    },
  },
  {
    in: everywhere,
    takesAnyWord: true,
    takes: [...coded, 'text', 'event', 'state', 'count', 'flag'],
    words: {
      en: `disability category, disability status, disability grade, disability level, blood type, blood group, allergy, allergies, diagnosis, symptom, disease, medical history, medical condition, chronic condition, medication, body temperature, blood pressure, heart rate, disability, vaccination, vaccine, health status, health condition, medical note, pregnant, pregnancy, bmi, smoking, smoker, drinking, illness, chief complaint, injury, insurance number, insurance policy number, medical record number, health insurance, genetic, sexual orientation, disability type, diet, dietary, dietary restriction, dietary requirement, medical info, treatment note, surgery, medical notes, prescription note, family history, systolic, diastolic, bp systolic, bp diastolic, blood pressure high, blood pressure low, blood sugar, sugar level, fasting glucose, hba1c, hemoglobin, ldl, hdl, triglycerides, creatinine, respiratory rate, respiration rate, resp rate, body weight, body height, body fat, hip size, shoe size, eye color, eye colour, hair color, hair colour, skin type, skin tone, body type, build body, wight, hight, menstrual cycle, last period, due date pregnancy, gravida, gestational age, lab results, test results, test result, xray, ecg, eeg, mri, dental history, vaccination status, vaccine name, covid status, pcr result, diagnoses, medical conditions, medical problems, health issues, health problems, health concerns, health notes, health info, health history, past history, social history, surgical history, past medical history, present illness, history of present illness, current medication, current medications, prescribed medicine, dosage instructions, treatment plan, care level, care plan, nursing care level, care needs, special needs, special need, learning disability, mental health, mood score, stress level, pain level, sleep hours, steps count, calorie intake, meal intake, water intake, fluid intake, bowel movement, excretion, barthel index, mmse, alcohol, alcohol consumption, drinks, smokes, drug use, substance use, exercise habit, exercise frequency, dietary preferences, dietary preference, diet preference, food preference, food restrictions, food allergy, food allergies, drug allergy, drug allergies, allergy info, allergy note, insured number, insurance no, insurance provider, insurance company name, policy number, insurance card, insurance type, insurance id, health card, health card number, medicare number, medicaid number, nhs number, mrn, patient number of record, organ donor, donor status, rh factor, hiv, hiv status, std status, cause of death, date of death, death date, deceased, deceased at, died at, resuscitation, dnr, advance directive, doctor notes, nursing notes, nurse notes, clinical notes, clinical impression, chief complaints, severity of illness, triage, triage level, assistive device, wheelchair, scars, fingerprint data, pulse, glucose, cholesterol, oxygen saturation, spo2`,
      romaji:
        'ketsuekigata, ketuekigata, ketsueki gata, arerugi, byoki, byoreki, byoureki, taion, ketsuatsu, kenko jotai, shogai, kiousho, kiosho, kioreki, shojo, shojou, ketsuatu, ketuatu, ketsuatsu ue, ketsuatsu shita, myakuhaku, myaku, kokyu, kokyusu, suibun, suibunryo, fukuyaku, shokuji, shokujiryo, haisetsu, haiben, hainyo, nyuyoku, suimin, ninshin, ninchisho, mahi, kaigodo, yokaigo, yokaigodo, kaigo nintei, kaigonintei, shougai nintei, shougai kubun, shougai tokyu, shogai techo, kyuukon, jikan gai, byomei, byoumei, shobyo, shobyomei, shindan mei, shindanmei, shohou, shoho, okusuri, kusuri, kitsuen, inshu, kitsuen reki, sessyu, sesshu, sesshubi, kensa kekka, kenshin kekka, kenshinkekka, kettouchi, kekka chi, spo2 chi, taichou, jibyo, iryo, chiryo, tsuin, nyuin, nyuinbi, taiinbi, shujutsu, kanjyou, kanjo, shippei, shikkan, shibo, shibou bi, shinda hi, syoujou, kioushou, taicho, shincho, shintyo, taiju, taijyu',
      ja: '障害者区分, 障害者等級, 障害種別, 障害名称, 血液型, アレルギー, 病歴, 既往歴, 既往症, 持病, 症状, 病名, 診断, 診断名, 体温, 血圧, 脈拍, 体調, 健康状態, 最高血圧, 最低血圧, 収縮期血圧, 拡張期血圧, 心拍数, 心拍, 呼吸数, 酸素飽和度, 血中酸素, 腹囲, 胸囲, 座高, 視力, 聴力, 体脂肪, 体脂肪率, 病状, 診断結果, 診断内容, 診断日, 診察内容, 受診歴, 入院, 入院日, 入院歴, 退院日, 手術, 手術歴, 手術日, 薬歴, 服用薬, 処方薬, 処方内容, 処方箋, 投薬, 投与, 治療, 治療内容, 治療歴, 治療方針, 予防接種, 予防接種歴, 接種歴, 接種回数, 検査値, 検査項目値, 健診結果, 検診結果, 健診, 検診, 健康情報, 健康上の問題, 食物アレルギー, 薬剤アレルギー, アレルギー情報, アレルギー内容, 食事制限, 食事量, 水分摂取量, 尿量, 睡眠時間, 飲酒歴, 喫煙歴, 嗜好, 月経, 出産, 出産予定日, 分娩, 授乳, 介護, 要支援, 要介護, 介護認定, 介護認定区分, 認定区分, 認定開始日, 認定終了日, 認定有効期間, 障害名, 障害程度区分, 障害支援区分, 障がい者手帳, 手帳番号, 療育手帳, 感染症, 死因, 死亡, 発症日, 発熱, 痛み, 精神状態, 心身の状況, 身体状況, 特別な配慮, 配慮事項, 医療情報, 保険種別, 生活歴, 生活状況, 日常生活動作, 髪型, 髪色, 目の色, 血液, 障害, 障害者手帳, 障害区分, 要介護度, 介護度, 要介護状態区分, 服薬, 身長, 体重, 妊娠, 主訴, 所見, 処方, 傷病名, 疾患, 通院歴, 喫煙, 飲酒, 血糖値, 健康診断結果, ワクチン, 接種日, 介護区分, 認知症, 麻痺, 呼吸器症状, 検温, 検温結果, 水分量, 食事摂取量, 排泄, 排便, 排尿, 入浴, バイタル, 検査結果, 障がい, 障害等級, 要介護認定',
    },
  },
  {
    in: ['person', 'life'],
    types: ['text', 'other', 'whole', 'number'],
    words: {
      en: 'height, weight, temperature, temp, health, condition, dosage, dose, vision, hearing, race, races, infection, dental, mobility, impression, complaint, complaints, conditions, son, kids, children, relative, relatives, treatment, treatments, siblings, husband, wife, daughter, brother, sister, waist, bust, faith, sect, denomination, parity, blood, mood, calories, prognosis, clan, generation, anniversary, anniversary date, prescriptions, medications, adopted, immunization, immunizations, symptoms, diseases, adl, urine, bathing, eyesight, looking for, tattoo',
      ja: '気分, 食事, 睡眠, 関係, 便, 尿, 咳, 感染, 生理, 心理, 転入, 転出, 届出日',
    },
  },
  // Where somebody is from and belongs to.
  {
    in: everywhere,
    takesAnyWord: true,
    takes: [...coded, 'text', 'flag'],
    types: ['text', 'other', 'whole'],
    words: {
      en: `widow, widower, working student, one parent, lone parent, language home, language at home, willing to relocate, relocate, relocation, filing status, tax filing status, nationality, citizenship, ethnicity, ethnic group, race ethnicity, religion, caste, mother tongue, native language, place of birth, birth place, birthplace, birth country, country of birth, birth city, marital status, marital, civil status, married, spouse, spouse name, next of kin, family member, relationship, kinship, number of children, children count, dependents, number of dependents, hometown, home town, criminal record, political view, political party, trade union, immigration status, visa status, visa type, residency status, birth name, languages spoken, family size, ethnic race, ethnic race code, race code, nation, nation code, natl, ntnlty, nat code, marital stat, mar status, mrtl status, mar stat, marstat, relig, religion code, citizen, citizen status, eeo, eeo category, language spoken, spoken languages, spoken language, primary language, first language, preferred language spoken, home language, mother language, ethnic, ethnic origin, ethnic background, national origin, country of origin, origin country, place of origin, citizenships, citizenship status, nationalities, nationality id, second nationality, dual nationality, religious affiliation, religion name, religious belief, subcaste, sub caste, gotra, political affiliation, political opinion, union member, union membership, veteran, veteran status, military status, military service, refugee status, migrant status, visa expiry, visa expiry date, residence status, residence permit, work permit, work permit number, marriage status, marriage date, date of marriage, wedding date, wedding anniversary, divorce date, relationship status, relationship goal, have children, has children, number of siblings, no of children, no of dependents, family status, family background, family type, family income, family details, family composition, household size, household income, household type, household members, living situation, living arrangement, living with, parents marital status, father occupation, mother occupation, fathers occupation, mothers occupation, father job, parent occupation, spouse occupation, grandparents, next of kin relationship, next of kin phone, kin, relation to student, relationship to student, relationship to patient, relation type, relationship type, beneficiary relationship, emergency relation, emergency relationship, emergency contact person, emergency contact info, emergency contact details, offences, conviction, convictions, criminal history, criminal, arrest, birth certificate, birth certificate number, birth order, birth weight, birth state, birth province, birth district, birth town, birthcity, pob, orphan, single parent, ancestry, tribe name, horoscope, star sign, zodiac, num children, relation, emergency contact, emergency contact relation, emergency contact relationship, guardian relationship, nationality name, secondary nationality, tribe`,
      romaji:
        'zoku, zoku cd, zokuhyoki, kokuseki cd, kokuseki, shusshinchi, syussinchi, shussinchi, honseki, honsekichi, setai kosei, setaikosei, kazoku kousei, kazokukosei, kazoku jokyo, doukyo, doukyo kazoku, doukyonin, doukyosha, kodomo su, kodomosu, fuyo ninzu, fuyosha, fuyou, fuyou kazoku, haigusha umu, kekkon umu, mikon, kikon, shinzoku, sinzoku, shinzoku kankei, sinzokugara, zairyu kikan, zairyu shikaku cd, zairyu, shusseichi, seichi, bokoku go, jinshu, shinjo, honseki ken, hittousha, zokugara cd, juminnin, tennyu bi, tenshutsu bi, tennyubi, tensyutubi, idou bi, idoubi, jumin shubetsu, jumin jotai, tsuzukigara, tuzukigara, zokugara, haigusha, haigusya, kazoku, shusshin, syussin, shukyo, kazoku kosei, fuyo, kekkon, shusshin ken, zairyu shikaku, konin',
      ja: '寡婦, 寡夫, 勤労学生, ひとり親, 一人親, 母子家庭, 父子家庭, 国籍, 国籍名, 出身, 出身地, 出身国, 出身情報, 出身都道府県, 本籍, 続柄, ご続柄, 本人との関係, 利用者との関係, 生徒との関係, 契約者との関係, 間柄, 世帯構成, 世帯区分, 世帯状況, 同居, 同居区分, 同居者, 別居, 子ども, 子どもの人数, 子供人数, 子供有無, 子の有無, 兄弟, 兄弟姉妹, 祖父母, 父親, 母親, 夫, 妻, 家族情報, 家族状況, 家族歴, 家庭状況, 家庭環境, 家族人数, 親族, 親族関係, 扶養区分, 扶養控除, 扶養有無, 扶養義務者, 結婚歴, 離婚, 離婚歴, 婚姻区分, 婚姻歴, 結婚記念日, 結婚式日, 記念日, 民族, 思想, 政党, 支持政党, 労働組合, 前科, 犯罪, 逮捕歴, 賞罰, 帰化, 国籍区分, 国籍コード, 永住区分, 在留期限, 在留期間満了日, 在留期間の満了の日, 在留区分, 在留カード有効期限, 就労資格, 就労可否, ビザ, ビザ種類, 査証, 来日日, 入国日, 使用言語, 話せる言語, 第一言語, 生い立ち, 生育歴, 住民区分, 住民日, 住民となった日, 住民となった年月日, 住民でなくなった日, 住定日, 住定年月日, 異動届出日, 筆頭者, 戸籍, 星座, 干支, 配偶者, 配偶者有無, 配偶者の有無, 婚姻, 結婚, 既婚, 婚姻状況, 家族構成, 家族, 扶養, 扶養人数, 扶養家族, 宗教, 信条, 人種, 在留資格, 在留期間, 異動年月日, 異動日, 転入日, 転出日, 死亡日, 死亡年月日, 転入年月日, 母国語, 母語, 住民種別, 住民状態, 異動事由, 同居人, 世帯人数, 既婚区分, 未婚既婚, 子供の数, 国籍等, 未既婚, 同居家族, 扶養者数, 犯罪歴',
    },
  },
]
