import { alikeFirst } from '../../compile/alike-first.js'
import { meant } from '../../compile/meant.js'
import { place } from '../../compile/place.js'
import type { PolicyFault } from '../../model/fault.js'
import { isFoundType, isNeededType } from '../../model/value-type.js'
import { inKind } from '../in-kind.js'
import { isOfShape } from '../is-of-shape.js'
import type { Language } from '../language.js'
import { needsBoolean } from '../needs-boolean.js'
import { wordIn } from '../word-in.js'
import { didYouMean, orAnyOf, quoted, remarks, valueTypes } from './words.js'

export const policyFaults: Language['policyFaults'] = {
  'wrong-shape': (fault) =>
    fault.found === undefined
      ? `${at(fault)}必要な値がありません。${mustBe(fault)}`
      : `${at(fault)}${found(fault, '')}が置かれていますが、ここには置けません。${mustBe(fault)}`,
  'not-json': (fault) =>
    `${at(fault)}${found(fault, '値')}が置かれていますが、文書に置くことができません。文書に置けるのは、文字列、数値、true、false、リストおよびオブジェクトです。`,
  'unknown-name': (fault) =>
    fault.of === 'event'
      ? `${at(fault)}保存期間の起算点とされた事象${found(fault, '')}が、対象とする記録に定められていません。${otherEvent(fault)}`
      : `${at(fault)}定められていない${of(fault)}${found(fault, '名称')}が使われています。${mustBe(fault)}`,
  'fact-not-asked': (fault) =>
    fault.found === undefined
      ? `${at(fault)}条件に、ここで尋ねない事実、または同時に尋ねない事実が使われています。この条件が満たされることはありません。`
      : `${at(fault)}条件に、ここで尋ねない事実${quoted(fault.found)}が使われています。ここで尋ねる事実（保存規則では、記録の「facts」）に加えるか、ほかの事実を使ってください。${otherFact(fault)}`,
  empty: (fault) => `${at(fault)}空の値が置かれています。${mustBe(fault)}`,
  duplicate: (fault) => `${at(fault)}${of(fault)}${found(fault, '同じもの')}が重複しています。1回だけ置くことができます。`,
  'no-day': (fault) => `${at(fault)}${found(fault, '値')}が置かれていますが、日付ではありません。実在する日付を、YYYY-MM-DDの形式で指定してください。`,
  'never-kept-retained': (fault) =>
    `${at(fault)}保存してはならないとされている項目${found(fault, '')}が、保存規則の対象になっています。いずれか一方を取り除いてください。`,
  'period-zero': (fault) => `${at(fault)}保存期間の長さがなく、1日も保存されません。1日以上の期間を指定してください。`,
  'out-of-bounds': (fault) => `${at(fault)}${amount(fault)}が置かれていますが、許される範囲を超えています。${mustBe(fault)}`,
  'reserved-name': (fault) => `${at(fault)}${of(fault)}${found(fault, '名称')}が使われていますが、この名称は予約されています。${mustBe(fault)}`,
  'clause-not-carried': (fault) =>
    `${at(fault)}規則または義務とされている条項${found(fault, '')}が、ポリシーのどこからも引用されていません。引用するか、照会によって確認できない理由を添えて宣言としてください。`,
  'statement-carried': (fault) =>
    `${at(fault)}宣言とされている条項${found(fault, '')}が引用されていますが、宣言は照会によって確認できません。規則または義務とするか、別の条項を引用してください。`,
  'statement-without-reason': (fault) =>
    `${at(fault)}宣言とされている条項${found(fault, '')}に、照会によって確認できない理由が示されていません。理由は「because」に示してください。`,
  'order-incomplete': (fault) => `${at(fault)}順序にはすべての名称を並べる必要がありますが、${found(fault, '一部の名称')}がありません。`,
  wider: (fault) =>
    `${at(fault)}制限によって、${fault.found === undefined ? 'ポリシーより広い範囲' : `ポリシーが認めていない${amount(fault)}`}が認められることになります。制限は範囲を狭めるものに限られます。${mustBe(fault)}`,
}

export const howManyPolicyFaults: Language['howManyPolicyFaults'] = (faults) =>
  faults === 0 ? 'ポリシーに不備はありません。' : `ポリシーに${faults}件の不備が見つかりました。`

function at({ path }: PolicyFault): string {
  return path.length === 0 ? '文書全体において、' : `${quoted(place(path))}において、`
}

/** The kinds of name that a document declares. */
const kinds = {
  clause: '条項',
  law: '法令',
  fact: '事実',
  field: '項目',
  purpose: '利用目的',
  ground: '提供の根拠',
  recipient: '提供先',
  record: '記録',
  event: '事象',
  rule: '保存規則',
  parameter: 'パラメーター',
  obligation: '義務',
  advice: '留意事項',
  attestation: '記載事項',
  term: '用語',
  number: '番号',
  value: '値',
  member: 'メンバー',
  country: '国コード',
  duty: '義務',
  'extra rule': '追加の保存規則',
  'word parameter': '語を値とするパラメーター',
  'parameter that counts': '数を値とするパラメーター',
  'facts and attestations': '件の事実および記載事項',
}

function of(fault: PolicyFault): string {
  return fault.of === undefined ? '' : wordIn(kinds, fault.of)
}

function found(fault: PolicyFault, otherwise: string): string {
  if (fault.found === undefined) return otherwise
  return inKind(words, fault.found, isOfShape(fault) && isFoundType(fault.found), (written) => `${isOfShape(fault) ? '文字列' : ''}${quoted(written)}`)
}

/** What was counted or measured: a number as it is, what should have been one in brackets. */
function amount(fault: PolicyFault): string {
  if (fault.found === undefined) return '値'
  return Number.isNaN(Number(fault.found)) ? quoted(fault.found) : `${fault.found}${of(fault)}`
}

/** How a fault ends: with the name that was meant, or with what would be right. */
function mustBe(fault: PolicyFault): string {
  const near = meant(fault)
  if (near !== undefined) return didYouMean(near)
  const { needed } = fault
  if (needed === undefined) return ''
  if (needed.length === 0) return 'ここに置けるものは、ポリシーに定められていません。'
  if (needsBoolean(fault)) return `ここに置けるのは、引用符を付けない${orAnyOf(needed)}です。`
  return `ここに置けるのは${orAnyOf(named(fault))}です。`
}

function named(fault: PolicyFault): readonly string[] {
  const shape = isOfShape(fault)
  return alikeFirst(fault.found, [...new Set(fault.needed)]).map((each) => bounds(each) ?? inKind(words, each, shape && isNeededType(each), quoted))
}

/** Whether a fault of a retention rule stands at one of several kinds of record. */
function isAtRecord({ path }: PolicyFault): boolean {
  return path.at(-2) === 'records'
}

/** Which facts can be named instead; nothing where there are none. */
function otherFact(fault: PolicyFault): string {
  return fault.needed?.length === 0 ? '' : mustBe(fault)
}

/** How a fault ends on an event: with the one that was meant, or with what to do. */
function otherEvent(fault: PolicyFault): string {
  const near = meant(fault)
  if (near !== undefined) return didYouMean(near)
  return `記録の「events」に加えてください。${isAtRecord(fault) || fault.needed?.length === 0 ? '' : mustBe(fault)}`
}

/** Bounds, which a fault tells as `1 to 30`, `at least 1` or `at most 30`. */
function bounds(needed: string): string | undefined {
  const { from, to, least, most } =
    /^(?<from>-?[\d.]+) to (?<to>-?[\d.]+)$|^at least (?<least>-?[\d.]+)$|^at most (?<most>-?[\d.]+)$/.exec(needed)?.groups ?? {}
  if (from !== undefined) return `${from}以上${to}以下の値`
  if (least !== undefined) return `${least}以上の値`
  return most === undefined ? undefined : `${most}以下の値`
}

const words = { valueTypes, remarks }
