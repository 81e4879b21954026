import type { Attribute, Context, Ending, Family } from './meaning.js'
import { likely } from './where.js'

const peopleAndLives: readonly Context[] = ['person', 'life']

const anyValue: readonly Family[] = ['text', 'other', 'whole', 'number', 'time', 'boolean']

const anyEnding: readonly Ending[] = ['code', 'number', 'kind', 'text', 'count', 'state', 'flag', 'event']

/** What standards of health records keep of the sick, the born and the examined. None of it is a field. */
export const clinical: readonly Attribute[] = [
  // Unmistakable wherever it stands, if not in the file of a company or of a thing.
  {
    in: likely,
    takesAnyWord: true,
    types: anyValue,
    takes: anyEnding,
    words: {
      en: `rhesus, rhesus factor, rh factor, abo group, sickle cell, hepatitis, tuberculosis, g6pd, gravidity, menarche, menopause, lactation, breastfeeding, breast feeding, contraception, contraceptive method, miscarriage, stillbirth, live birth, amniotic fluid, fundal height, fetal heart, foetal heart, fetal heart rate, fetal movement, birth length, birth order, umbilical cord, infant feeding, developmental milestone,
        pacemaker, denture, hearing aid, prosthesis, walking aid, pack year, alcohol unit, alcohol consumption, alcohol intake, tobacco consumption, substance use, substance abuse, drug abuse, recreational drug, caffeine intake, hospitalisation, hospitalization, comorbidity, comorbidities, co morbidity, co morbidities, presenting complaint, presenting problem, presenting issue, history of presenting complaint, hpi, hopi, past surgery, past surgeries, past illness, herbal medicine, otc medication, adverse reaction, adverse event, hereditary disease, genetic disorder, genetic test, genetic variant, dna, family health history, sexual history, sexual health, travel history, exposure history, cause of death, place of death, death place, death certificate, advance directive, organ donor, resuscitation status, dnr,
        glasgow coma scale, glasgow coma score, gcs score, avpu, news score, early warning score, pain intensity, oxygen level, oxygen saturation, o2 saturation, o2 sat, sao2, fio2, peak flow, fev1, vo2 max, vo2max, resting hr, resting heart rate, heart rate variability, hrv, grip strength, capillary refill, fluid balance, fluid intake, urine output, body composition, body measurement, waist circumference, hip circumference, arm circumference, muac, skinfold, lean mass, bone mass, visceral fat, body water, basal temperature, basal temp, ovulation, cervical mucus, menstrual flow, cramps, menstruation,
        snomed, snomed code, loinc code, icd9, icd9 code, icd10 code, icd11, diagnosis code, primary diagnosis, provisional diagnosis, final diagnosis, differential diagnosis, working diagnosis, problem list, blood glucose, random blood sugar, fasting blood sugar, blood urea, serum creatinine, urinalysis, blood count, white blood cell, red blood cell, hiv result, culture result, drug test, drug test result, biopsy,
        pupillary distance, intraocular pressure, iop, visual field, color vision, colour vision, color blindness, audiogram, hearing test, caries, pocket depth, occlusion, orthodontic, phq9, phq9 score, gad7, gad7 score, suicidal ideation, suicide attempt, trauma history, mental state, emotional state, psychological profile, asa grade, asa status, anesthesia, anaesthesia, blood loss, post op diagnosis, surgical procedure, hla type, tissue type, discharge summary, discharge disposition, discharge instructions, admission reason, admission diagnosis, referring physician, referring doctor, primary care physician, primary care provider, general practitioner, insured person, relationship to insured, relation to insured, relationship to patient, relation to patient, known allergies, food allergy, food allergies, drug allergy, drug allergies, food intolerance, dietary preference, dietary preferences, feeding schedule, nap schedule, potty trained, toilet trained, immunized, immunised`,
      romaji: `kanzenreki, kansensho, kinkiyaku, jokuso, nanbyo, ninshinshu, ninshin shu, shussan yotei, ketsuatsu sita, saiko ketsuatsu, saitei ketsuatsu, hoken shido, hoken shido level, metabo hantei, kuufuku kettou, chusei shibo, tyusei sibo, nyotanpaku, nyosenketsu, nyoto, sekkekkyu, hakkekkyu, kesshoban, shindenzu, kyobu xsen, gantei, bensenketsu, jikaku shojo, takaku shojo, undo shukan, undo reki, kango kiroku, kaigo kiroku, shinzo shikkan, tonyobyo, koketsuatsu, nyosan`,
      ja: `拘縮, 嚥下状態, 難聴, 補聴器, 禁忌薬, 常用薬, 服用中の薬, 輸血歴, 副作用歴, アレルギー歴, 服薬状況, 服薬情報, 残薬, 飲み合わせ, 後発品希望, 難病, 特定疾患, 指定難病, 治療中の病気, かかりつけ薬局, かかりつけ病院, かかりつけ医療機関, 赤血球, 白血球, 血小板, ヘマトクリット, 血色素, ヘモグロビン, 総コレステロール, γgtp, 尿潜血, 便潜血, 胸部x線, 胸部レントゲン, 胃部検査, 眼底検査, 眼底, 喀痰検査, 自覚症状, 他覚症状, メタボ判定, メタボリックシンドローム, メタボリックシンドローム判定, 保健指導レベル, 指導区分, 生活習慣病, 内臓脂肪, 食習慣, 咀嚼, 裸眼視力, 矯正視力, 色覚, 脊柱, 胸郭, 四肢, 栄養状態, 発育状態, 発達状況, 肥満度, カウプ指数, ローレル指数, 歯列, 咬合, 顎関節, 歯垢, 歯肉, 乳歯, 永久歯, 未処置歯, 処置歯, 喪失歯, う歯, 虫歯, 結核, 心臓疾患, 心臓病, 皮膚疾患, 寄生虫卵, エピペン, ぜんそく, 喘息, アトピー, けいれん, てんかん, 乗り物酔い, 運動制限, 除去食, アレルギー食, 禁忌食, 離乳食, ミルク量, 午睡, トイレトレーニング, 検温, 平熱, 徘徊, 周辺症状, 問題行動, 看取り, 延命治療, 睡眠状況, 体位変換, 清拭, 口腔ケア, 便性状, 便量, 起居動作, 起き上がり, 立ち上がり, 見当識, 長谷川式, hds r, mmse, 認知機能, 経過観察, 麻酔方法, 手術名, 術式, 出血量, 理学所見, 触診, 聴診, 食種, 安静度, 看護度, 死亡日時, 死亡場所, 在胎週, 子宮底長, 胎児心拍, 浮腫, 分娩方法, 分娩経過, アプガースコア, 新生児黄疸, 栄養法, 首すわり, 寝返り, 妊娠前体重, 産後うつ, 診療実日数, 受診理由, 受診目的, 処方医, 服用時点, 服用回数, 調剤数量, 酒気帯び, 酒気帯びの有無, 睡眠不足, 適性診断, 健康診断受診日, 健診受診日, 障害程度, 身体状況, 虐待の有無, 体質`,
    },
  },
  // They say so in a table of people, or of what is known of their lives.
  {
    in: peopleAndLives,
    types: anyValue,
    takes: anyEnding,
    words: {
      en: `rh, gcs, pmh, ros, abortion, implant, supplement, acuity, vital, vitals, living arrangement, handed, exam findings, examination findings, clinical status, onset age, abatement, laterality, body site, problem, problem name, manifestation, last occurrence, evidence, interpretation, reference range, normal range, value quantity, value string, specimen type, result unit, result value, drug code, dosage form, dose unit, duration days, days supply, as needed, prn, stop date, indication, substance, incision time, implant used, delivery mode, delivery outcome, baby gender, surface, restoration, bleeding, va left, va right, sphere, sphere left, sphere right, cylinder, cylinder left, cylinder right, axis, axis left, axis right, add power, care team, barriers, strengths, fears, comfort item, custody, vegetarian, vegan, halal, kosher, feed type, meal type, food item, protein, carbs, fat, fiber, fibre, sodium, water, water intake, cycle day, flow level, pain area, pain description, active minutes, sleep hours, deep sleep, rem sleep, floors climbed, exercise name, sets, reps, rpe, pace, weight used, duration minutes, distance, position at measurement, ketones, nitrite, leukocytes, specific gravity, wheelchair, cholesterol, code status, mcv, mch, mchc, esr, crp, ggt, tsh, wbc, albumin, ferritin, sgot, sgpt, bilirubin, ldl, hdl, got, gpt, hiv, contraceptive, placenta, multiple birth`,
      romaji: 'shuso, shochi, kinki, bui, itami, ketsueki, sokokuchi, shokaimoto, raiin riyu, jushin bi, shinkyu, hoko, hyojo',
      ja: ' 薬品名, 薬名, 処方日, 調剤日, 日数, 受診日, 検診日, 健診日, 部位, 測定値, 医療機関, 医療機関名, 病院名, 薬局名, アルコール, 疾病, 疲労, 杖, 介助, 眼鏡, 体格, ことば, 生理, 事故状況, 満足, 紹介状, 訴え, 転倒, 巡視',
    },
  },
]
