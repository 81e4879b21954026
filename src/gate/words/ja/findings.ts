import { day, from, quoted } from '../../../explain/ja/words.js'
import { ja } from '../../../explain/ja.js'
import type { Names } from '../../../explain/names.js'
import { shortened } from '../../../explain/shortened.js'
import type { Finding } from '../../model/finding.js'
import { coveredNames } from '../covered-names.js'
import type { GateLanguage } from '../gate-language.js'
import { reasonsInWords } from '../reasons-in-words.js'
import { entities, entity, fields, others, verb } from './phrases.js'

export const findings: GateLanguage['findings'] = {
  'disclosure-denied': ({ entity: at, data: { recipient, ground, reasons } }, names) =>
    sentences(`${entity(at)}による提供先${quoted(recipient)}への提供は、${names.ground(ground)}によっては認められません。`, reasonsInWords(reasons, ja, names)),
  'use-denied': ({ entity: at, data: { purpose, reasons } }, names) =>
    sentences(`${entity(at)}は、${names.purpose(purpose)}のための利用として認められません。`, reasonsInWords(reasons, ja, names)),
  'collection-denied': ({ entity: at, data: { reasons } }, names) =>
    sentences(`${entity(at)}における取得は認められません。`, reasonsInWords(reasons, ja, names)),
  'partner-governs': (finding) => {
    const { entity: at, data } = finding
    const whose = data.governedBy === 'partner' ? `取引先${data.partner === undefined ? '' : quoted(data.partner)}` : 'その外部サイト'
    return `${entity(at)}には、このポリシーではなく、${whose}のポリシーが適用されます${source(finding)}。認められるかどうかは、このポリシーからは分かりません。`
  },
  'purpose-not-shown': (finding, names) => {
    const { entity: at, data } = finding
    const asked = data.collectedAt.length === 0 ? 'この項目はどこでも取得されていません。' : `この項目を取得するのは、${entities(data.collectedAt)}です。`
    return `${entity(at)}が${names.purpose(data.purpose)}のために${verb(at)}${fields([data.field], names)}は、取得の際にその利用目的が示されていません${source(finding)}。${asked}`
  },
  'field-uncollected': (finding, names) =>
    `${entity(finding.entity)}が${verb(finding.entity)}${fields([finding.data.field], names)}は、どの取得箇所でも取得されていません${source(finding)}。`,
  'field-undeclared': (finding) =>
    `${entity(finding.entity)}が${verb(finding.entity)}項目${quoted(finding.data.field)}は、ポリシーに定められていません${source(finding)}。`,
  'field-not-held': (finding, names) =>
    `${entity(finding.entity)}が${verb(finding.entity)}${fields([finding.data.field], names)}は、${quoted(finding.data.from)}に保存されていません${source(finding)}。`,
  'retention-short': (finding, names) => {
    const { entity: at, data } = finding
    return `${entity(at)}は、${fields(data.fields, names)}を、保存規則${quoted(names.rule(data.rule))}による保存の終期より前に消去します${source(finding, names)}。${example(finding, names)}、消去は${day(data.goesOn)}ですが、${day(data.keptUntil)}まで保存する必要があります。`
  },
  'retention-long': (finding, names) => {
    const { entity: at, data } = finding
    const rule =
      data.rule === undefined
        ? `${data.fields.length === 1 ? 'この項目' : 'これらの項目'}を保存する保存規則はありません。`
        : `保存規則${quoted(names.rule(data.rule))}による保存は、それまでに終わります。`
    return `${entity(at)}は、${fields(data.fields, names)}を、認められる期間を超えて保存します${source(finding, names)}。${example(finding, names)}、消去は${day(data.goesOn)}ですが、対応期限は${day(data.dueOn)}です。${rule}`
  },
  'event-not-given': (finding, names) => {
    const { entity: at, data } = finding
    return `${entity(at)}は、保存規則${quoted(names.rule(data.rule))}の起算点となる${quoted(names.term(data.event))}を示すことができないため、${fields(data.fields, names)}の保存に終期がありません${source(finding)}。`
  },
  'deletion-missing': (finding) =>
    `${entity(finding.entity)}から消去するものが示されていません${source(finding)}。何が、何日以内に消去するかを示す必要があります。`,
  'deletion-late': (finding) => {
    const { entity: at, data } = finding
    return `${entity(at)}からの消去には最長で${data.withinDays}日かかりますが、ポリシーは${data.promptlyDays}日以内の消去を約束しています${source(finding)}。`
  },
  'identity-document-kept': (finding, names) =>
    `${entity(finding.entity)}が保存する${fields([finding.data.field], names)}は、ほかの項目を証明するためのものであり、これを保存する保存規則はありません${source(finding)}。`,
  'transport-plain': (finding) =>
    `${entity(finding.entity)}は、提供先${quoted(finding.data.recipient)}への送信が暗号化されていません${source(finding)}。暗号化（TLS）が必要です。`,
  'schema-drift': (finding, names) => {
    const { entity: at, data } = finding
    const holds =
      data.field === undefined ? `は個人情報ですが、これにあたる項目がポリシーに定められておらず、` : `は${fields([data.field], names)}にあたりますが、`
    return `列${quoted(data.column)}${holds}${entity(at)}のどの保存先・取得箇所にも示されていません${source(finding)}。${data.because === data.column ? 'これはシステムの「columns」に示されています' : `判定の理由は${quoted(data.because)}です`}。`
  },
  'manifest-stale': (finding, names) => {
    const { entity: at, data } = finding
    return data.column === undefined
      ? `${entity(at)}に示された${fields([data.field], names)}に対応する列が、スキーマにありません${source(finding)}。`
      : sentences(`${entity(at)}には列${quoted(data.column)}の内容が示されていますが、その列はスキーマにありません${source(finding)}。`, [
          ...(data.column.includes('.') ? [] : ['列は、「table.column」のようにテーブルとともに指定してください。']),
        ])
  },
  'flow-duplicate': (finding) => `${entity(finding.entity)}の内容は、${entity(finding.data.of)}と同じです${source(finding)}。一方を除いてください。`,
  'field-unneeded': (finding, names) =>
    `${entity(finding.entity)}が${verb(finding.entity)}${fields([finding.data.field], names)}は、どの利用、フロー、保存規則にも必要とされていません${source(finding)}。`,
  'purpose-unused': (finding, names) =>
    `${entity(finding.entity)}で示している${names.purpose(finding.data.purpose)}のために、そこで取得する項目が利用または提供されることはありません${source(finding)}。`,
  'system-empty': (finding) => `システム${quoted(finding.data.system)}の内容が示されておらず、検査されません${source(finding)}。`,
  'recipient-unused': (finding) => `提供先${quoted(finding.data.recipient)}に提供するフローはありません${source(finding)}。`,
  'transfer-abroad': (finding, names) => {
    const { entity: at, data } = finding
    return sentences(`${entity(at)}は、外国（${data.country}）にある提供先${quoted(data.recipient)}への提供です${source(finding, names)}。`, [
      ...data.obligations.map((code) => ja.obligation({ code, laws: [] }, names)),
      ...data.advice.map((code) => ja.advice({ code, laws: [] }, names)),
    ])
  },
  'accepted-expired': ({ data: { finding, at, until } }) => `${entity(at)}の指摘${quoted(finding)}の許容は、${day(until)}で終わりました。`,
  'accepted-expiring': ({ data: { finding, at, until } }) =>
    `${entity(at)}の指摘${quoted(finding)}の許容は、${day(until)}で終わります。その翌日から不合格となります。`,
  'accepted-unused': ({ data: { finding, at, covers } }) => {
    if (covers === undefined) return `${entity(at)}の指摘${quoted(finding)}は許容されていますが、見つかりませんでした。`
    return `${entity(at)}の指摘${quoted(finding)}の許容の対象のうち、${shortened(coveredNames(covers).map(quoted), others).join('')}は見つかりませんでした。`
  },
}

function sentences(first: string, others: readonly string[]): string {
  return [first, ...others].join('')
}

/** The clauses and, where names are given, the laws that a finding rests on. */
function source({ clauses, laws }: Finding, names?: Names): string {
  return from(clauses, names === undefined ? [] : laws.map(names.citation))
}

/** The day taken as an example: of an event, or of the person's request. */
function example({ data: { from: event, exampleOn } }: Extract<Finding, { readonly id: 'retention-short' | 'retention-long' }>, names: Names): string {
  return `たとえば${event === undefined ? '本人の申出' : quoted(names.term(event))}が${day(exampleOn)}の場合`
}
