import { dayParts } from '../day.js'
import type { TimelineWords } from '../language.js'
import { lawsTogether } from '../laws-together.js'
import { requests } from './plan.js'
import { day } from './words.js'

export const timeline: TimelineWords = {
  shows: {
    name: (key, means) => means ?? key,
    called: (key, means) => means ?? key,
  },
  day: (given) => given.replaceAll('-', '/'),
  headings: { what: '項目', where: '記録', action: '対応', until: '終期', due: '対応期限', why: '根拠' },
  actions: { delete: '消去', retain: '保存', await: '保存継続', suspend: '利用停止', 'stop-disclosure': '提供停止' },
  says: {
    delete: ({ dueOn }) => `${day(dueOn)}までに消去`,
    retain: ({ retainedUntil, dueOn }) => `${day(retainedUntil)}まで保存、${day(dueOn)}までに消去`,
    await: (_, awaits) => `終期が未定のまま保存（${awaits}）`,
    suspend: ({ dueOn, erasableFrom }) => (erasableFrom === undefined ? `${day(dueOn)}までに利用停止` : `利用停止のうえ、${day(dueOn)}までに消去`),
    'stop-disclosure': ({ dueOn }) => `${day(dueOn)}までに提供停止`,
  },
  awaits: {
    event: ({ event }, names) => `${names.bareTerm(event)}待ち`,
    release: ({ hold }) => `保全措置 ${hold} の解除待ち`,
    'end-of-calendar': () => '9999年超',
  },
  title: ({ request, requestedOn, asOf }) => `${day(requestedOn)}に受け付けた${requests[request]}の申出に対する、${day(asOf)}時点の計画です。`,
  scale: (from, to) => `横棒は、${day(from)}から${day(to)}までを表します。`,
  signs: { kept: '保存', toAct: '対応までの期間', outOfUse: '利用停止', open: '終期未定', overdue: '期限超過' },
  marks: {
    request: (given) => `申出 ${day(given)}`,
    asOf: (given) => `計画時点 ${day(given)}`,
    dueAgain: (given) => `次回の見直し ${day(given)}`,
  },
  ticks: {
    day: monthAndDay,
    month: (given) => given.slice(0, 7).replace('-', '/'),
    year: (given) => String(dayParts(given).year),
  },
  hold: (id) => `保全措置 ${id}`,
  document: '改変してはならない文書の一部',
  ruleInFull: (rule, laws) => `${rule}：${laws.length === 0 ? '当社の判断' : lawsTogether(laws, /第/).join('、')}`,
  shorter: '短縮の可能性あり',
  told: ({ notice, required }, laws, whom) => `${tells[notice]}（${required ? ['必要', ...laws].join('、') : '任意'}）：${whom.join('、')}`,
  label: (where, what) => `${where}：${what}`,
  documents: (names) => (names.length > few ? `文書${names.length}件` : names.join('、')),
  stores: (names) => (names.length > few ? `保存先${names.length}件` : names.join('、')),
  refs: (refs) => (refs.length > few ? `参照${refs.length}件` : `参照 ${refs.join('、')}`),
  times: (name, count) => `${name}(${count}件)`,
  overdue: (says) => `${says}（期限超過）`,
  separator: '、',
  listSeparator: '、',
  stop: '。',
}

const few = 3

const tells = {
  erase: '個人データの消去を求める通知',
  'stop-use': '個人データの利用停止を求める通知',
  'keep-within-purposes': '当社の利用目的の範囲内での利用を求める通知',
  'disclosure-stopped': '第三者提供を停止した旨の通知',
}

/** `4/1`. */
function monthAndDay(given: string): string {
  const { month, date } = dayParts(given)
  return `${month}/${date}`
}
