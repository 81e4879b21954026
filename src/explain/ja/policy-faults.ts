import { place } from '../../compile/place.js'
import type { PolicyFault } from '../../model/fault.js'
import { isOfShape } from '../is-of-shape.js'
import type { Language } from '../language.js'
import { wordIn } from '../word-in.js'
import { orAnyOf, quoted, valueTypes } from './words.js'

export const policyFaults: Language['policyFaults'] = {
  'wrong-shape': (fault) =>
    fault.found === undefined
      ? `${at(fault)}必要な値がありません。${needed(fault)}`
      : `${at(fault)}${found(fault, '')}が置かれていますが、ここには置けません。${needed(fault)}`,
  'not-json': (fault) => `${at(fault)}${found(fault, '値')}が置かれていますが、JSONで表すことができません。`,
  'unknown-name': (fault) => `${at(fault)}定められていない${of(fault)}${found(fault, '名称')}が使われています。${needed(fault)}`,
  'fact-not-asked': (fault) => `${at(fault)}条件に、ここで尋ねない事実${found(fault, '、または同時に尋ねない事実')}が使われています。${needed(fault)}`,
  empty: (fault) => `${at(fault)}空の値が置かれています。`,
  duplicate: (fault) => `${at(fault)}${of(fault)}${found(fault, '同じもの')}が重複しています。`,
  'no-day': (fault) => `${at(fault)}${found(fault, '値')}が置かれていますが、実在する日付ではありません。日付はYYYY-MM-DDの形式で指定してください。`,
  'never-kept-retained': (fault) => `${at(fault)}保存してはならないとされている項目${found(fault, '')}が、保存規則の対象になっています。`,
  'period-zero': (fault) => `${at(fault)}保存期間の長さがなく、1日も保存されません。`,
  'out-of-bounds': (fault) => `${at(fault)}${found(fault, '値')}が置かれていますが、許される範囲を超えています。${needed(fault)}`,
  'reserved-name': (fault) => `${at(fault)}${of(fault)}${found(fault, '名称')}が使われていますが、この名称は予約されています。`,
  'clause-not-carried': (fault) => `${at(fault)}規則または義務とされている条項${found(fault, '')}が、ポリシーのどこからも引用されていません。`,
  'statement-carried': (fault) => `${at(fault)}宣言とされている条項${found(fault, '')}が引用されていますが、宣言は照会によって確認できません。`,
  'statement-without-reason': (fault) => `${at(fault)}宣言とされている条項${found(fault, '')}に、照会によって確認できない理由が示されていません。`,
  'order-incomplete': (fault) => `${at(fault)}順序にはすべての名称を並べる必要がありますが、${found(fault, '一部の名称')}がありません。`,
  wider: (fault) => `${at(fault)}制限によって、ポリシーより広い範囲が認められることになります。制限は範囲を狭めるものに限られます。`,
}

export const howManyPolicyFaults: Language['howManyPolicyFaults'] = (faults) =>
  faults === 0 ? 'ポリシーに不備はありません。' : `ポリシーに${faults}件の不備があります。`

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
  number: '番号',
  value: '値',
  member: 'メンバー',
  country: '国コード',
  duty: '義務',
  'extra rule': '追加の保存規則',
  'word parameter': '語を値とするパラメーター',
  'parameter that counts': '数を値とするパラメーター',
}

function of(fault: PolicyFault): string {
  return fault.of === undefined ? '' : wordIn(kinds, fault.of)
}

function found(fault: PolicyFault, otherwise: string): string {
  if (fault.found === undefined) return otherwise
  return isOfShape(fault) ? wordIn(valueTypes, fault.found, quoted) : quoted(fault.found)
}

function needed(fault: PolicyFault): string {
  return fault.needed === undefined || fault.needed.length === 0
    ? ''
    : `ここに置けるのは${orAnyOf(fault.needed.map((each) => (isOfShape(fault) ? wordIn(valueTypes, each, quoted) : quoted(each))))}です。`
}
