import type { Allowed, Duty } from '../../model/decision.js'
import type { Language } from '../language.js'
import type { Names } from '../names.js'
import { subject } from './reasons.js'
import { atFault } from './request-problems.js'
import { from, quoted } from './words.js'

export function allowed({ asked, fields, policy }: Allowed, names: Names): string {
  return `ポリシー${quoted(policy.id)}（バージョン${policy.version}）により、項目${fields.map((field) => quoted(names.field(field))).join('')}について、${subject(asked, names)}が認められます。`
}

export function permittedBy(clauses: readonly string[]): string {
  return `根拠となる条項は、${clauses.join('、')}です。`
}

export function obligation(duty: Duty, names: Names): string {
  return `義務${quoted(duty.code)}を伴います${source(duty, names)}。${stated(names.obligation(duty.code))}`
}

export function advice(duty: Duty, names: Names): string {
  return `留意事項${quoted(duty.code)}があります${source(duty, names)}。${stated(names.advice(duty.code))}`
}

function source({ clause, laws }: Duty, names: Names): string {
  return from([clause], laws.map(names.law))
}

function stated(means: string | undefined): string {
  return means === undefined ? '' : `その内容は${quoted(means)}です。`
}

export function clause(id: string, means: string): string {
  return `条項 ${id} の趣旨は${quoted(means)}です。`
}

export const governs: Language['governs'] = {
  ours: ({ policy, clauses }) => `ポリシー${quoted(policy.id)}（バージョン${policy.version}）が適用されます${from(clauses)}。`,
  partner: ({ partner, policy, clauses }) =>
    `ポリシー${quoted(policy.id)}（バージョン${policy.version}）ではなく、取引先${partner === undefined ? '' : quoted(partner)}のポリシーが適用されます${from(clauses)}。`,
  'other-site': ({ policy, clauses }) =>
    `ポリシー${quoted(policy.id)}（バージョン${policy.version}）ではなく、その外部サイトのポリシーが適用されます${from(clauses)}。`,
  none: ({ policy, clauses }) =>
    `サービスの利用者でも取引の相手方でもないため、ポリシー${quoted(policy.id)}（バージョン${policy.version}）は適用されません${from(clauses)}。`,
}

export const passwordLiability: Language['passwordLiability'] = ({ applies, policy, clauses }) =>
  applies
    ? `ポリシー${quoted(policy.id)}（バージョン${policy.version}）により、入力されたパスワードが登録されたものと一致したため、その利用によって生じた結果について当社は責任を負いません${from(clauses)}。`
    : `ポリシー${quoted(policy.id)}（バージョン${policy.version}）は、このパスワードの利用によって生じた結果の責任について、何も定めていません${from(clauses)}。`

export const unanswered: Language['unanswered'] = ({ policy, faults }) =>
  `ポリシー${quoted(policy.id)}（バージョン${policy.version}）による回答はできません。${atFault(faults)}`

export const notPlanned: Language['notPlanned'] = ({ policy, faults }) =>
  `ポリシー${quoted(policy.id)}（バージョン${policy.version}）による計画は作成できません。${atFault(faults)}不備が解消されるまで、何も消去しないでください。`
