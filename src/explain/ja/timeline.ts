import type { TimelineWords } from '../language.js'
import { requests } from './plan.js'
import { day } from './words.js'

export const timeline: TimelineWords = {
  headings: { what: '項目', where: '記録', action: '対応', until: '保存期限', due: '対応期限' },
  actions: { delete: '消去', retain: '保存', await: '保存継続', suspend: '利用停止', 'stop-disclosure': '提供停止' },
  awaits: {
    event: ({ event }) => event,
    release: ({ hold }) => `${hold} 解除待ち`,
    'end-of-calendar': () => '9999年超',
  },
  title: ({ request, requestedOn, asOf }) => `${day(requestedOn)}に受け付けた${requests[request]}の申出に対する、${day(asOf)}時点の計画です。`,
  scale: (from, to) => `横棒は、${day(from)}から${day(to)}までを表します。`,
  legend: ({ kept, toAct, outOfUse, open }) => `${kept} 保存   ${toAct} 対応までの期間   ${outOfUse} 利用停止   ${open} 終期未定`,
  documents: (count) => `文書${count}件`,
  times: (name, count) => `${name}(${count}件)`,
  others: (count) => `他${count}件`,
  separator: '、',
  nothing: '対象となる保有個人データはありません。',
}
