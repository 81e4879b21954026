import { and, day, or, quoted } from './ja/words.js'
import { lawsTogether } from './laws-together.js'
import type { LetterWords } from './letter-words.js'
import type { Names } from './names.js'

/**
 * The letter in Japanese. It has the form of a company's written answer, 拝啓 to 敬具, because it goes to a customer who may never have
 * met the company; and what is done stands under 記, as a list, because that is where such letters put what the reader has to check.
 * The greeting is the one that holds in every season. What the person brought is an 申出: the answer keeps a promise, and claims no statute for it.
 */
export const letterJa: LetterWords = {
  shows: {
    name: (key, means) => means ?? key,
    called: (key, means) => means ?? key,
    purpose: (key, means, number) => numbered(means ?? key, '利用目的', number),
    ground: (key, means, number) => numbered(means ?? key, '提供の根拠', number),
    conditional: (ground, condition) => `${quoted(condition)}の場合における${ground}`,
    law: (citation) => citation,
    day,
  },
  arranged: ({ sender, to, on, title, opening, body }) => [
    { kind: 'date', text: day(on) },
    { kind: 'addressee', text: to === undefined ? 'お客様' : `${to} 様` },
    { kind: 'sender', lines: sender },
    { kind: 'title', text: title },
    { kind: 'paragraph', text: '拝啓　時下ますますご清祥のこととお慶び申し上げます。' },
    { kind: 'paragraph', text: opening },
    { kind: 'mark', text: '敬具', at: 'right' },
    { kind: 'mark', text: '記', at: 'centre' },
    ...body,
    { kind: 'mark', text: '以上', at: 'right' },
  ],
  titles: {
    delete: '個人情報の消去のお申出について（ご回答）',
    'stop-use': '個人情報の利用停止のお申出について（ご回答）',
    'stop-disclosure': '個人情報の第三者提供の停止のお申出について（ご回答）',
  },
  opening: ({ request, requestedOn, asOf, policy }) =>
    `${day(requestedOn)}に受け付けました個人情報の${asked[request]}のお申出について、当社のプライバシーポリシー（バージョン${policy.version}）でお約束しているところにより、下記のとおり対応いたします。内容は${day(asOf)}時点のものです。`,
  heading: (text, number) => `${number}. ${text}`,
  bullet: '・',

  headings: {
    delete: '消去する情報',
    suspend: '利用を停止する情報',
    'stop-disclosure': '第三者提供を停止する情報',
    retain: '定まった日まで保存する情報とその理由',
    await: '引き続き保存する情報とその理由',
  },
  leads: {
    delete: ({ dueOn }, _, { isOverdue }) =>
      isOverdue
        ? `次の情報は、${day(dueOn)}までに消去することとしていましたが、まだ消去していません。遅滞なく消去します。`
        : `次の情報を、${day(dueOn)}までに消去します。`,
    suspend: ({ dueOn, erasableFrom }, _, { isOverdue, isLastOfSeveral }) => {
      if (isLastOfSeveral) return `次の情報は、まだ消去できない複数の複製に含まれるため、利用を停止し、最後の複製を${day(dueOn)}までに消去します。`
      if (erasableFrom !== undefined)
        return `次の情報は、${day(erasableFrom)}より前に消去できない複製に含まれるため、利用を停止し、${day(dueOn)}までに消去します。`
      return isOverdue
        ? `次の情報は、遅くとも${day(dueOn)}から利用を停止することとしていました。まだ停止していないものは、遅滞なく停止します。停止した後は、それぞれに記載する場合を除いて利用せず、保存のみ行います。`
        : `次の情報は、保存したまま、遅くとも${day(dueOn)}から、それぞれに記載する場合を除いて利用を停止します。`
    },
    'stop-disclosure': ({ dueOn, purposes }, names, { isOverdue }) =>
      `${
        isOverdue
          ? `次の情報は、遅くとも${day(dueOn)}から第三者提供を停止することとしていました。まだ停止していないものは、遅滞なく停止します。`
          : `次の情報は、遅くとも${day(dueOn)}から第三者提供を停止します。`
      }${purposes.length === 0 ? '' : '当社による利用は継続します。'}${uses(purposes, names)}`,
    retain: () => '次の情報は、それぞれに記載する日まで保存します。',
    await: () => '次の情報は、引き続き保存します。保存期間の終期は未定です。',
  },
  what: ({ entry, fields, documents }, names) =>
    `${names.record(entry.record)}${documents.length === 0 ? '' : `（${documents.join('、')}）`}：${fields.map(({ name }) => names.field(name)).join('、')}`,
  kept: (retainedUntil, dueOn) => `${day(retainedUntil)}まで保存し、その後、${day(dueOn)}までに消去します。`,
  keeper: ({ rule, laws, until }, names, again) => {
    const because = names.because(rule)
    const [source, keeps] =
      laws.length > 0
        ? [`${again ? '前記の法令' : and(lawsTogether(laws.map(names.citation), /第/))}（${names.rule(rule)}）`, '保存する必要があります']
        : [`当社の判断（${names.rule(rule)}）`, '保存します']
    const why = laws.length > 0 || because === undefined ? '' : again ? 'その理由は前記のとおりです。' : `その理由は${quoted(because)}です。`
    return `${source}により、${until === undefined ? `${keeps}が、終期は未定です。` : `${day(until)}まで${keeps}。`}${why}`
  },
  awaits: {
    event: '保存期間の起算点となる事象がまだ生じていないか、その日が確認できていません。',
    release: '保全措置が解除される日は未定です。',
    'end-of-calendar': '保存期間は9999年を超えて続きます。',
  },
  hold: '保全措置がとられているため、解除されるまで保存します。',
  sealed: '改変してはならない文書の一部であるため、その文書とともに保存します。',
  shortened: '適用される可能性のある最も長い期間を示しています。実際の期間は短くなることがあります。',
  uses,
  disclosures: (grounds, areCommon) => {
    if (grounds.length === 0) return '提供は行いません。'
    return areCommon ? `このほか、${or(grounds)}による場合にも提供することがあります。` : `提供は、${or(grounds)}による場合に限ります。`
  },
  common: {
    heading: '引き続き保有する情報の提供',
    says: (grounds, areAll) => `引き続き保有する情報を提供するのは、${areAll ? '' : 'それぞれに記載する場合のほか、'}${or(grounds)}による場合に限ります。`,
  },
  nothing: { heading: '当社が保有する情報', says: 'お申出の対象となる保有個人データはありません。' },

  recipients: { heading: '提供先等への通知', lead: '次の提供先等にお申出の内容を通知します。' },
  recipient: ({ kind, name, country }, names) => `${name}（${names.recipient(kind)}${country === undefined ? '' : `、${country}`}）`,
  notices: {
    erase: ({ required, laws }, names) => told(required, '個人データの消去', laws.map(names.citation)),
    'stop-use': ({ required, laws }, names) => told(required, '個人データの利用停止', laws.map(names.citation)),
    'keep-within-purposes': ({ required, laws }, names) => told(required, '当社の利用目的の範囲内での取扱い', laws.map(names.citation)),
    'disclosure-stopped': ({ laws }, names) => `第三者提供を停止した旨を通知します${from(laws.map(names.citation))}。`,
  },
  mail: { heading: '広告宣伝メール', says: '広告宣伝メールの送信は、直ちに停止します。' },
  fee: { heading: '手数料', says: { none: '手数料はかかりません。' } },
  review: {
    heading: '次回の見直し',
    on: (given) => `残る情報の取扱いは、${day(given)}に見直します。`,
    onEvent: '残る情報の取扱いは、保存期間に関わる事象が生じたときに見直します。その日は未定です。',
  },
  contact: {
    heading: 'お問い合わせおよび苦情の申出先',
    questions: (contact) => `お問い合わせ：${contact}`,
    complaints: (contact) => `苦情の申出：${contact}`,
  },
}

const asked = { delete: '消去', 'stop-use': '利用停止', 'stop-disclosure': '第三者提供の停止' }

function uses(purposes: readonly string[], names: Names): string {
  return purposes.length === 0 ? 'いかなる利用目的にも利用しません。' : `利用は、${and(purposes.map((key) => names.purpose(key)))}のためにのみ行います。`
}

function numbered(text: string, noun: string, number: number | undefined): string {
  return number === undefined ? quoted(text) : `${quoted(text)}（${noun}${number}）`
}

function told(required: boolean, what: string, laws: readonly string[]): string {
  return required ? `${what}を指示します${from(laws)}。` : `${what}を、当社の判断で依頼します。`
}

function from(laws: readonly string[]): string {
  return laws.length === 0 ? '' : `（${and(laws)}）`
}
