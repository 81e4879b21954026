import { or, quoted } from '../../../explain/ja/words.js'
import { ja } from '../../../explain/ja.js'
import { sentence } from '../../../explain/sentence.js'
import type { GateLanguage } from '../gate-language.js'
import { entities, entity, fields, part } from './phrases.js'

export const remedies: GateLanguage['remedies'] = {
  // Grounds that no further fact would open are no remedy.
  grounds: ({ grounds, more }, names) => {
    const open = grounds.filter(({ status }) => status !== 'closed')
    if (open.length === 0) return ['示された事実により認められる提供の根拠は、ポリシーに定められていません。']
    const each = open.map(({ attests, ...ground }) => {
      const asks = attests.length === 0 ? '' : `記録のための記載事項は、${attests.map((name) => quoted(names.term(name))).join('')}です。`
      return `${sentence('status', ja.groundStatus, { ...ground, closedBy: [] }, names)}${asks}`
    })
    return more === 0 ? each : [...each, `ほかに、さらに事実を示すことで認められる可能性のある提供の根拠が${more}件あります。`]
  },
  purposes: ({ purposes }, names) => [
    purposes.length === 0
      ? 'ほかに、この利用が認められる利用目的はありません。'
      : `この利用が認められるのは、${or(purposes.map((each) => names.purpose(each)))}です。実際の利用目的がこれにあたる場合は、これを指定してください。`,
  ],
  nearest: ({ found, nearest }) => [`${quoted(found)}は${quoted(nearest)}の誤りではありませんか。`],
  // The line stands at the end as it is to be written, so that it can be copied.
  add: ({ to, line }) => [`${part(to)}に次を加えてください：${line}`],
  replace: ({ in: at, line }) => [`${entity(at)}の指定を次のとおり書き換えてください：${line}`],
  remove: ({ from, what }) => [what === undefined ? `${entity(from)}を除いてください。` : `${part(from)}から${quoted(what)}を除いてください。`],
  show: ({ purpose, at }, names) => [
    `項目を取得する際に${names.purpose(purpose)}を本人に明示し、${at.length === 0 ? '取得箇所' : anyOf(at)}の「shown」に${quoted(purpose)}を加えてください。`,
  ],
  collect: ({ field, at }, names) => [
    at.length === 0
      ? `本人から${fields([field], names)}を取得している場合は、これを取得する取得箇所を示してください。`
      : `本人から${fields([field], names)}を取得している場合は、${anyOf(at)}の「fields」に${quoted(field)}を加えてください。`,
  ],
  hold: ({ field, system, stores }, names) => [
    stores.length === 0
      ? `${entity(system)}に、${fields([field], names)}を保存する保存先を示してください。`
      : `この列を扱うもの（${entities(stores)}）の「fields」に${quoted(field)}を加えてください。`,
  ],
  'name-column': ({ system, field }) => [
    `別の名称の列がこれを保存している場合は、${entity(system)}の「columns」に、${quoted(`table.column: ${field}`)}のようにその列を示してください。`,
  ],
  'not-personal': ({ to, line }) => [`列の内容が個人に関するものでない場合に限り、${part(to)}に次を加えてください：${line}`],
  'ask-elsewhere': ({ partner }) => [
    partner === undefined
      ? 'サイトの運営者に、そのポリシーによって認められるかどうかを確認してください。当社のサイトである場合は、「site」を除いてください。'
      : `取引先${quoted(partner)}に、そのポリシーによって認められるかどうかを確認してください。当社が取得を指示した場合は、「origin」を除いてください。`,
  ],
  accept: ({ in: at, line }) => [`${entity(at)}は、この指摘を対象としていません。これも許容する場合は、次のとおり示してください：${line}`],
  'take-from': ({ stores }) => [`この項目は${stores.length === 0 ? 'ほかの保存先' : entities(stores)}に保存されています。そこから読み取ってください。`],
  'revise-policy': () => ['これが必要な場合は、先にポリシーを改定してください。'],
}

/** One of them, or one as it is. */
function anyOf(paths: readonly string[]): string {
  return `${entities(paths)}${paths.length > 1 ? 'のいずれか' : ''}`
}
