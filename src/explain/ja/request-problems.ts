import { alikeFirst } from '../../compile/alike-first.js'
import { meant } from '../../compile/meant.js'
import { place } from '../../compile/place.js'
import type { Path, RequestFault } from '../../model/decision.js'
import { isFoundType, type Remark } from '../../model/value-type.js'
import { inKind } from '../in-kind.js'
import type { Language } from '../language.js'
import { needsBoolean } from '../needs-boolean.js'
import { needsKinds } from '../needs-kinds.js'
import { didYouMean, orAnyOf, quoted, remarks, valueTypes } from './words.js'

export const requestProblems: Language['requestProblems'] = {
  missing: (fault) => `${member(fault.path)}が指定されていません。${mustBe(fault)}`,
  'wrong-type': (fault) => `${member(fault.path)}に${found(fault, '異なる型の値')}が指定されていますが、型が正しくありません。${mustBe(fault)}`,
  empty: (fault) => `${member(fault.path)}が空です。${mustBe(fault)}`,
  'not-declared': (fault) => `${member(fault.path)}は、このリクエストで定められていない指定であり、読み取られません。${known(fault)}`,
  'unknown-name': (fault) => `${member(fault.path)}に指定された${found(fault, '語')}は、定められた名称のいずれでもありません。${mustBe(fault)}`,
  'no-day': (fault) => `${member(fault.path)}に指定された${found(fault, '文字列')}は、日付ではありません。実在する日付を、YYYY-MM-DDの形式で指定してください。`,
  'too-long': (fault) => `${member(fault.path)}の件数が10,000件を超えています。`,
  duplicate: (fault) => `${member(fault.path)}の${found(fault, '指定')}が重複しています。`,
  contradiction: (fault) =>
    `${member(fault.path)}の指定${fault.found === undefined ? '' : quoted(fault.found)}が、リクエストのほかの指定と矛盾しています。${mustBe(fault)}`,
  unreadable: (fault) => `${member(fault.path)}を読み取ることができません。`,
}

/** How many members are at fault. */
export function atFault(faults: readonly unknown[]): string {
  return howManyRequestFaults(faults.length)
}

export const howManyRequestFaults: Language['howManyRequestFaults'] = (faults) => `リクエストに${faults}件の不備があります。`

function member(path: Path): string {
  return path.length === 0 ? 'リクエスト全体' : quoted(place(path))
}

/** What was found: in the place of another type its type, or a text; anywhere else a word as it was written. */
function found({ problem, found: it }: RequestFault, otherwise: string): string {
  if (it === undefined) return otherwise
  return problem === 'wrong-type' ? inKind(words, it, isFoundType(it), (written) => `文字列${quoted(written)}`) : quoted(it)
}

/** How a fault ends: with the name that was meant, or with what would be right. */
function mustBe(fault: RequestFault): string {
  const near = meant(fault)
  if (near !== undefined) return didYouMean(near)
  const { needed = [] } = fault
  if (needed.length === 0) return ''
  if (needed.includes('nothing' satisfies Remark)) return 'この指定を省いてください。'
  if (needsBoolean(fault)) return `引用符を付けずに${orAnyOf(needed)}を指定してください。`
  const kinds = needsKinds(fault)
  return `${orAnyOf(alikeFirst(fault.found, [...new Set(needed)]).map((each) => inKind(words, each, kinds, quoted)))}を指定してください。`
}

/** Of a member that nobody knows: the one that was meant, or those there are. */
function known(fault: RequestFault): string {
  const near = meant(fault)
  if (near !== undefined) return didYouMean(near)
  if (fault.needed === undefined) return ''
  return fault.needed.length === 0 ? 'ここに指定できるものはありません。' : `ここに指定できるのは${orAnyOf([...new Set(fault.needed)].map(quoted))}です。`
}

const words = { valueTypes, remarks }
