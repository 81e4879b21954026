import type { Language } from '../language.js'
import { and, quoted } from './words.js'

export const withheld: Language['withheld'] = (fields, names) => `項目${fields.map((field) => quoted(names.field(field))).join('')}は利用できません。`

export const allWithheld = '利用できる項目はありません。'

export const groundsFor: Language['groundsFor'] = ({ grounds, policy }) =>
  `ポリシー${quoted(policy.id)}（バージョン${policy.version}）に定められた${grounds.length}件の提供の根拠のうち、示された事実により認められるのは${grounds.filter(({ status }) => status === 'open').length}件です。`

export const groundStatus: Language['groundStatus'] = {
  open: ({ ground, number }, names) => `${names.ground(ground, number)}は、示された事実により認められます。`,
  closed: ({ ground, number, closedBy }, names) =>
    closedBy.length === 0
      ? `${names.ground(ground, number)}は、事実にかかわらず認められません。`
      : `${names.ground(ground, number)}は、${facts(closedBy.map(names.term))}により認められません。`,
  lacking: ({ ground, number, lacks }, names) => {
    const given = lacks.filter((name) => !Object.hasOwn(ofTheRequest, name)).map(names.term)
    const others = lacks.flatMap((name) => (Object.hasOwn(ofTheRequest, name) ? [ofTheRequest[name] ?? ''] : []))
    const missing = [...(given.length === 0 ? [] : [facts(given)]), ...others]
    return missing.length === 0
      ? `${names.ground(ground, number)}が認められるかどうかは、まだ判断できません。`
      : `${names.ground(ground, number)}が認められるかどうかは、${and(missing)}によります。`
  },
}

function facts(terms: readonly string[]): string {
  return `事実${terms.map(quoted).join('')}`
}

/** What only a whole request tells. */
const ofTheRequest: { readonly [name: string]: string } = { recipientCountry: '提供先の所在地', asked: '対象の項目' }
