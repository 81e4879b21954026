import type { Attribute, Context, Ending, Family } from './meaning.js'
import { likely } from './where.js'

const peopleAndLives: readonly Context[] = ['person', 'life']

const anyValue: readonly Family[] = ['text', 'other', 'whole', 'number', 'time', 'boolean']

const anyEnding: readonly Ending[] = ['code', 'number', 'kind', 'text', 'count', 'state', 'flag', 'event']

/** Whose kin somebody is, whom they look for, what they believe, what they did and what was done to them. None of it is a field. */
export const kinAndFaith: readonly Attribute[] = [
  {
    in: likely,
    takesAnyWord: true,
    types: anyValue,
    takes: anyEnding,
    words: {
      en: `baptism, baptized, baptised, christening, first communion, ordination, bar mitzvah, bat mitzvah, burial, burial place, cremation, naturalization, naturalisation, emigration, immigration date, divorce, divorced, place of marriage, marriage place, number of marriages, probate, ancestry, ethnic origin, tribal affiliation, indigenous, indigenous status, spiritual gifts, religious denomination, philosophical belief, political party, party affiliation, union affiliation, voting history, voter status, registered voter, eye colour, hair colour, skin colour, skin color, distinguishing mark, distinguishing marks, distinguishing feature, identifying mark, identifying marks, birthmark, birth mark, tattoos, piercing, piercings, attachment style, love language, personality type, mbti, enneagram, star sign, relationship goal, wants children, wants kids, has children, has kids, have children, ideal partner, sexual orientation, dating intention, drinking habit, drinking habits, smoking habit, smoking habits, eating habit, eating habits, exercise habits, family values, family status, number of brothers, number of sisters, number of siblings, number of children, number of dependents, years of residency, length of residency, solo parent, single parent, person with disability, criminal history, criminal conviction, criminal charge, conviction, conviction date, arrest date, date of arrest, arrested, offence type, parole, parole eligible, probation officer, court date, gang affiliation, victim statement, witness statement, suspect description, asylum status, asylum claim, refugee number, vulnerability status, trafficking, domestic violence, enlistment, enlistment date, date of enlistment, clearance level, security clearance, jersey no, preferred foot, strong foot, injury status, wingspan, vertical jump, forty time, training age, significant other, gift ideas, how we met, where we met, spouse birthday, wedding anniversary date, childrens names, names of children, names of siblings, shoulder width, chest measurement, clothing size, dress measurements`,
      romaji: `tsure ai, kodomo umu, kekkon kinenbi, kinenbi, kekkon kibo, aite joken, kyoju keitai, kaimyo, meinichi, homyo, shuha, bodaiji, tennyu mae, tenshutsu saki, ido jiyu, jutei, jumin ymd, zairyu kigen, shogai mei, kekkon reki, choonan, inkan no`,
      ja: `戒名, 法名, 命日, 宗派, 菩提寺, 香典, 香典額, 供花, 遺影, 納骨, 納骨日, 年回忌, 火葬場, 火葬日時, 弔電, 死亡届, 故人との関係, 参列者との関係, 初婚再婚, 再婚, 初婚, 長男長女, 家事分担, 親との同居, 結婚観, 結婚願望, 独身証明書, 収入証明書, 交際ステータス, 交際歴, お相手の条件, 子供が欲しいか, 引越理由, 転居理由, 転居日, 入居人数, 同居家族, 健康保険種別, 既婚歴, 保護者名, 未成年, 国籍コード, 外国人区分, 特別永住, 支援措置, 続柄コード, 家系, 系譜, 趣味嗜好, 嗜好品, 利き足, 打率, 防御率, 打点, 本塁打, 出場数, 出場試合数, 持ちタイム, 契約金, 推定年俸, レーティング, プロ入り, ドラフト, 免許の色, 違反点数, 免許の条件, 免許条件, 取引目的, 資金の性質, 資金源, 余裕資金, 信用取引経験, 株式経験, 株式経験年数, 投信経験, 外国peps, peps, 納税地国, 居住地国, 反社チェック, 届出印, 届印, 受取割合, 告知内容, 前泊地, 行先地, 次の宿泊先, 指輪サイズ, 記念日`,
    },
  },
  {
    in: peopleAndLives,
    types: anyValue,
    takes: anyEnding,
    words: {
      en: `vehicle registration number, vehicle registration no, vehicle registration plate, registration plate, car registration, car registration number, anniversary, gait, build, demeanour, demeanor, attitude, retirement, soundex, living, orphan, household, turn ons, dealbreakers, ideal date, first date idea, prompts, min age preference, max age preference, age preference, distance preference, max distance, water source, toilet facility, ownership status, family role, ministry, small group, talents, vip status, dietary, room preference, pillow preference, smoking preference, seat preference, seating preference, drink preference, meal preference, next destination, arrival from, coming from, known traveler number, known traveller number, ktn, redress number, frequent flyer, frequent flier number, travel dates, intended arrival, duration of stay, purpose of visit, previous visits, port of entry, overstayed, accidents, years driving, driving experience, caps, appearances, assists, yellow cards, red cards, goals scored, personal bests, medals, ftp, max hr, objection, decision role, buying role, pain points, house type, roof type, vehicle model, gate code, door code, entry instructions, access instructions, key location, vehicle plate, persona, sentence, crime, cell number, cell block, precinct, polling station, constituency, voted, deployment, deployments, service number, vulnerability, camp, shelter, number of occupants, reason for moving, eviction history, previous landlord, credit check, co applicant, number of pets, matching gift, largest gift, weight class, weight category, adoption, adoption date, date of adoption, senior citizen, number of adults, elo rating`,
      romaji: 'hada, taikei, undo, kekkon, jokuso umu',
      ja: '体型, 宗旨, 車種, 車検満了日, 車台番号, 交通手段, 到着日, 出発日, 寝具希望, 楽器, 喫煙者, ペット種類, 貯蓄, 貯金, 得点, アシスト, ゴール, 段級位, 居室, 居室番号, 預かり品, 住環境, 連絡可能時間, 希望サービス, 築年数, 使用目的, 走行距離, 年間走行距離, 取得年月日, 取得日, 交付年月日, 交付日, 公安委員会, 選任年月日, 指導実施日, 特別指導, 度数, 右度数, 左度数',
    },
  },
  // Measures of who is dressed, and what one likes.
  {
    in: ['person'],
    types: ['text', 'other', 'whole', 'number'],
    words: {
      en: 'sleeve length, neck, shoulder, shoulders, arm length, leg length, favourite music, favourite movie, favourite book, favorite book, favourite dish, favorite dish, favourite drink, favorite drink, favorite product, favorite store, preferred store, preferred pharmacy, preferred doctor, preferred hospital, preferred stylist, preferred therapist, preferred room, preferred seat, last talked to, is dead, expertise, colleague',
      ja: '袖丈, 肩幅, 首回り, 股下, 裄丈, 着丈, 担当希望, 好きな音楽, 好きな映画, 好きな本',
    },
  },
  // What somebody feels, and what came of what was asked.
  {
    in: ['writing', 'life'],
    types: ['text', 'other'],
    words: {
      en: 'entry, thought, thoughts, feeling, feelings, gratitude, request, resolution, resolution notes, resolution note, improvement, suggestion, suggestions, desired outcome, statement, narrative, call note, call notes, call summary, sentiment, summary, prayer, reflection, lesson learned, lessons learned, wish',
      ja: '気分, 気持ち, 感情, 対応結果, 要望内容, 願い事, 振り返り',
    },
  },
  {
    in: ['writing'],
    types: ['text', 'other', 'whole', 'number'],
    words: { en: 'mood, mood rating, energy level, sleep quality' },
  },
]
