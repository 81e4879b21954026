import { type Action, actions as allActions } from '../../model/plan.js'
import type { AnswerGroup } from '../answer-groups.js'
import type { Keeper } from '../keepers.js'
import type { Language } from '../language.js'
import type { Names } from '../names.js'
import { and, day, fieldsAt, fieldsIn, from, or, quoted } from './words.js'

export const requests: Language['requests'] = {
  delete: '消去',
  'stop-use': '利用停止',
  'stop-disclosure': '第三者提供の停止',
}

export const planned: Language['planned'] = ({ request, requestedOn, asOf, policy, clauses }) =>
  `ポリシー${quoted(policy.id)}（バージョン${policy.version}）に基づく、${day(requestedOn)}に受け付けた本人からの${requests[request]}の申出に対する${day(asOf)}時点の計画です${from(clauses)}。`

const does: { readonly [A in Action]: string } = {
  delete: '消去するものが',
  retain: '定まった日まで保存するものが',
  await: '終期が未定のまま保存するものが',
  suspend: '利用を停止するものが',
  'stop-disclosure': '第三者提供を停止するものが',
}

export const counts: Language['counts'] = (all) => {
  const actions = allActions.filter((action) => all[action] > 0)
  const holdings = actions.reduce((sum, action) => sum + all[action], 0)
  if (holdings === 0) return '対象となる保有個人データはありません。'
  return `対象となる保有個人データは${holdings}件であり、${actions.map((action) => `${does[action]}${all[action]}件`).join('、')}です。`
}

export const actions: Language['actions'] = {
  delete: (entry, group, names) => `${fieldsAt(group, names)}は、保存する根拠がないため、${day(entry.dueOn)}までに消去します。`,
  retain: (entry, group, names) =>
    `${fieldsAt(group, names)}は、${day(entry.retainedUntil)}まで保存します。${day(entry.deletableFrom)}から消去でき、${day(entry.dueOn)}までに消去します。`,
  await: (_, group, names) => `${fieldsAt(group, names)}は、保存期間の終期が未定であるため、引き続き保存します。`,
  suspend: (entry, group, names) =>
    entry.erasableFrom === undefined
      ? `${fieldsAt(group, names)}は、保存したまま、遅くとも${day(entry.dueOn)}から利用を停止します。`
      : group.isLastOfSeveral
        ? `${fieldsAt(group, names)}は、まだ消去できない複数の複製であるため、利用を停止し、最後の複製を${day(entry.dueOn)}に消去します。`
        : `${fieldsAt(group, names)}は、${day(entry.erasableFrom)}より前に消去できない複製であるため、利用を停止し、${day(entry.dueOn)}に消去します。`,
  'stop-disclosure': (entry, group, names) =>
    `${fieldsAt(group, names)}は、遅くとも${day(entry.dueOn)}から${entry.grounds.length === 0 ? '' : '、次に示す場合を除いて'}第三者提供を停止します。${entry.purposes.length === 0 ? '' : '利用は継続します。'}`,
}

export const awaits: Language['awaits'] = {
  event: ({ rule, event }, names) =>
    `保存規則${quoted(names.rule(rule))}の起算点となる${quoted(names.term(event))}は、まだ到来していないか、示されていません。`,
  release: ({ hold }) => `保全措置${quoted(hold)}の解除を待っています。`,
  'end-of-calendar': ({ rule }, names) => `保存規則${quoted(names.rule(rule))}の保存期間は、9999年を超えて続きます。`,
}

export const period: Language['period'] = ({ rule, laws, countedFrom, retainedUntil }, names) => {
  const since = countedFrom === undefined ? '' : `、${day(countedFrom)}を起算日として`
  const until = retainedUntil === undefined ? '、終期が未定のまま保存します' : `、${day(retainedUntil)}まで保存します`
  const because = laws.length > 0 ? undefined : names.because(rule)
  return `保存規則${quoted(names.rule(rule))}により${since}${until}${from([], laws.map(names.law))}。${because === undefined ? '' : `その理由は${quoted(because)}です。`}`
}

export const hold: Language['hold'] = (id) => `保全措置${quoted(id)}により保存しますが、いかなる利用目的にも利用できません。`

export const sealed = '改変してはならない文書の一部であるためにのみ保存し、いかなる利用目的にも利用できません。'

export const keptWithDocument = '改変してはならない文書の一部であるため、その文書とともに保存します。'

export const overdue = '対応期限を過ぎています。'

export const mayStill: Language['mayStill'] = ({ purposes, grounds }) => {
  const use = purposes.length === 0 ? '利用はできません' : `利用できるのは${and(purposes)}に限られます`
  const disclosure = grounds.length === 0 ? '提供はできません' : `提供できるのは${or(grounds)}による場合に限られます`
  return `${use}。${disclosure}。`
}

export const shortenedBy: Language['shortenedBy'] = (facts, names) =>
  `事実${facts.map((fact) => quoted(names.term(fact))).join('')}が示されていません。示されれば、保存期間が短くなる可能性があります。`

export const stopAdvertisingMail = '本人への広告宣伝メールの送信は、直ちに停止します。'

export const notices: Language['notices'] = {
  erase: (notice, names) => told(notice, names, '個人データの消去を求める通知'),
  'stop-use': (notice, names) => told(notice, names, '個人データの利用停止を求める通知'),
  'keep-within-purposes': (notice, names) => told(notice, names, '個人データの利用を当社の利用目的の範囲内にとどめるよう求める通知'),
  'disclosure-stopped': (notice, names) => told(notice, names, '第三者提供を停止した旨の通知'),
}

function told({ name, kind, country, required, laws }: Parameters<Language['notices']['erase']>[0], names: Names, what: string): string {
  const who = `${quoted(name)}（${names.recipient(kind)}${country === undefined ? '' : `、${country}`}）`
  return required ? `${who}への${what}が必要です${from([], laws.map(names.law))}。` : `${who}への${what}は任意です。`
}

export const toThePerson = '本人には次のとおり回答します。手数料はかかりません。'

export const answers: Language['answers'] = {
  delete: (group, names) =>
    group.isOverdue
      ? `${fieldsIn(group, names)}は、${by(group)}消去することとしていましたが、まだ消去していません。遅滞なく消去します。`
      : `${fieldsIn(group, names)}は、${by(group)}消去します。`,
  retain: (group, names) => `${fieldsIn(group, names)}は、${keptBy(group, names)}`,
  await: (group, names) => `${fieldsIn(group, names)}は、${keptBy(group, names)}終期は未定です。`,
  suspend: (group, names, request) => {
    if (request !== 'delete') return `${fieldsIn(group, names)}は、${since(group)}利用を停止します。${stillKept(group, names)}`
    return group.isLastOfSeveral
      ? `${fieldsIn(group, names)}は、複数の複製に含まれるため、利用を停止し、最後の複製を${by(group)}消去します。`
      : `${fieldsIn(group, names)}は、利用を停止し、${by(group)}消去します。`
  },
  'stop-disclosure': (group, names) => `${fieldsIn(group, names)}は、${since(group)}第三者提供を停止します。`,
}

function by({ entry }: AnswerGroup): string {
  return entry.lastDay === undefined ? '' : `${day(entry.lastDay)}までに`
}

function since({ entry }: AnswerGroup): string {
  return entry.lastDay === undefined ? '' : `遅くとも${day(entry.lastDay)}から`
}

function stillKept(group: AnswerGroup, names: Names): string {
  const keepers = keepersOf(group, names)
  return keepers.length === 0 ? '' : `保存は続けます。${grounded(keepers)}`
}

/** That it is kept, and by what: all of it until the last day; or each until its own, the longest first, so that nothing seems to keep it longer than it does. */
function keptBy(group: AnswerGroup, names: Names): string {
  const { lastDay } = group.entry
  const until = lastDay === undefined ? '' : `${day(lastDay)}まで`
  const keepers = keepersOf(group, names)
  if (keepers.length === 0) return `${until}保存します。`
  if (group.keepers.every((keeper) => keeper.until === lastDay))
    return `${and([...new Set(keepers.flatMap(({ what }) => what))])}に基づき、${until}保存します。`
  return `${until}保存します。${grounded(keepers)}`
}

interface Told {
  readonly what: readonly string[]
  readonly until: string
}

function grounded(keepers: readonly Told[]): string {
  return `その根拠は、${keepers.map(({ what, until }) => `${and(what)}${until}`).join('、')}です。`
}

/** A rule by its laws, where it has any; else by its name and the operator's reason. Then holds, and the document. */
function keepersOf({ entry, keepers, byDocument }: AnswerGroup, names: Names): readonly Told[] {
  return [
    ...keepers.map((keeper) => ({ what: keeperOf(keeper, names), until: keeper.until === undefined ? '' : `（${day(keeper.until)}まで）` })),
    ...(entry.holds.length === 0 ? [] : [{ what: ['保全措置'], until: '' }]),
    ...(byDocument ? [{ what: ['改変してはならない文書の一部であること'], until: '' }] : []),
  ]
}

function keeperOf({ rule, laws }: Keeper, names: Names): readonly string[] {
  if (laws.length > 0) return laws.map(names.citation)
  const because = names.because(rule)
  return [`保存規則${quoted(names.rule(rule))}（当社の判断${because === undefined ? '' : `。その理由は${quoted(because)}`}）`]
}

export const dueAgainOn: Language['dueAgainOn'] = (given) => `次回の見直し日は${day(given)}です。`

export const dueOnEvent = '次回の見直しは、保存期間に関わる事象が生じたときに行います。その日は未定です。'
