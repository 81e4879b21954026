import { place } from '../../compile/place.js'
import type { Path, RequestFault } from '../../model/decision.js'
import type { Language } from '../language.js'
import { wordIn } from '../word-in.js'
import { orAnyOf, quoted, valueTypes } from './words.js'

export const requestProblems: Language['requestProblems'] = {
  missing: (fault) => `${member(fault.path)}が指定されていません。${mustBe(fault)}`,
  'wrong-type': (fault) => `${member(fault.path)}に${found(fault, '異なる型の値')}が指定されていますが、型が正しくありません。${mustBe(fault)}`,
  empty: (fault) => `${member(fault.path)}が空です。`,
  'not-declared': (fault) => `${member(fault.path)}は、このリクエストで定められていない指定であり、読み取られません。`,
  'unknown-name': (fault) => `${member(fault.path)}に指定された${found(fault, '語')}は、定められた名称のいずれでもありません。${mustBe(fault)}`,
  'no-day': (fault) => `${member(fault.path)}に指定された${found(fault, '文字列')}は、実在する日付ではありません。日付はYYYY-MM-DDの形式で指定してください。`,
  'too-long': (fault) => `${member(fault.path)}の件数が10,000件を超えています。`,
  duplicate: (fault) => `${member(fault.path)}の${found(fault, '指定')}が重複しています。`,
  contradiction: (fault) =>
    `${member(fault.path)}の指定${fault.found === undefined ? '' : quoted(fault.found)}が、リクエストのほかの指定と矛盾しています。${mustBe(fault)}`,
  unreadable: (fault) => `${member(fault.path)}を読み取ることができません。`,
}

/** How many members are at fault. */
export function atFault(faults: readonly unknown[]): string {
  return `リクエストに${faults.length}件の不備があります。`
}

export function faultLines(faults: readonly RequestFault[]): string {
  return faults.map((fault) => requestProblems[fault.problem](fault)).join('\n')
}

function member(path: Path): string {
  return path.length === 0 ? 'リクエスト全体' : quoted(place(path))
}

/** What was found: in the place of another type its type, or a text; anywhere else a word as it was written. */
function found({ problem, found: it }: RequestFault, otherwise: string): string {
  if (it === undefined) return otherwise
  return problem === 'wrong-type' ? wordIn(valueTypes, it, quoted) : quoted(it)
}

function mustBe({ problem, needed = [] }: RequestFault): string {
  return needed.length === 0
    ? ''
    : `${orAnyOf(needed.map((each) => (problem === 'wrong-type' ? wordIn(valueTypes, each, quoted) : quoted(each))))}を指定してください。`
}
