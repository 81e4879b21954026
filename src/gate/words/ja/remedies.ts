import { or, quoted } from '../../../explain/ja/words.js'
import { ja } from '../../../explain/ja.js'
import { sentence } from '../../../explain/sentence.js'
import type { GateLanguage } from '../gate-language.js'
import { entities, entity } from './phrases.js'

export const remedies: GateLanguage['remedies'] = {
  // Grounds that no further fact would open are no remedy.
  grounds: ({ grounds }, names) => {
    const open = grounds.filter(({ status }) => status !== 'closed')
    if (open.length === 0) return ['示された事実により認められる提供の根拠は、ポリシーに定められていません。']
    return open.map(({ attests, ...ground }) => {
      const asks = attests.length === 0 ? '' : `記録のための記載事項は、${attests.map((each) => quoted(names.term(each))).join('')}です。`
      return `${sentence('status', ja.groundStatus, { ...ground, closedBy: [] }, names)}${asks}`
    })
  },
  purposes: ({ purposes }, names) => [
    purposes.length === 0
      ? 'これらの項目をまとめて利用できる利用目的はありません。'
      : `これらの項目をまとめて利用できるのは、${or(purposes.map((each) => names.purpose(each)))}です。`,
  ],
  nearest: ({ found, nearest }) => [`${quoted(found)}は${quoted(nearest)}の誤りではありませんか。`],
  // The line stands at the end as it is to be written, so that it can be copied.
  add: ({ to, line }) => [`${entity(to)}に次を加えてください：${line}`],
  remove: ({ from, what }) => [`${entity(from)}から${quoted(what)}を除いてください。`],
  change: ({ entities: each }) => [each.length === 0 ? 'マニフェストを変更してください。' : `次のいずれかを変更してください：${entities(each)}。`],
  'revise-policy': () => ['これ以外の方法では、先にポリシーの改定が必要です。'],
}
