import { type Action, actions as allActions } from '../../model/plan.js'
import type { AnswerGroup } from '../groups.js'
import type { Language } from '../language.js'
import type { Names } from '../names.js'
import { and, day, fieldsAt, fieldsIn, from, quoted } from './words.js'

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
  await: (_, group, names) => `${fieldsAt(group, names)}は、保存期間の終期が定まらないため、引き続き保存します。`,
  suspend: (entry, group, names) =>
    entry.erasableFrom === undefined
      ? `${fieldsAt(group, names)}は、保存したまま、遅くとも${day(entry.dueOn)}から利用を停止します。`
      : `${fieldsAt(group, names)}は、${day(entry.erasableFrom)}より前に消去できない複製であるため、利用を停止し、${day(entry.dueOn)}に消去します。`,
  'stop-disclosure': (entry, group, names) => `${fieldsAt(group, names)}は、遅くとも${day(entry.dueOn)}から第三者提供を停止します。利用は継続します。`,
}

export const awaits: Language['awaits'] = {
  event: ({ rule, event }) => `保存規則${quoted(rule)}の起算点となる${quoted(event)}の発生を待っています。`,
  release: ({ hold }) => `保全措置${quoted(hold)}の解除を待っています。`,
  'end-of-calendar': ({ rule }) => `保存規則${quoted(rule)}の保存期間は、9999年を超えて続きます。`,
}

export const period: Language['period'] = ({ rule, laws, countedFrom, retainedUntil }, names) => {
  const since = countedFrom === undefined ? '' : `、${day(countedFrom)}を起算日として`
  const until = retainedUntil === undefined ? '、終期が定まらないまま保存します' : `、${day(retainedUntil)}まで保存します`
  const because = laws.length > 0 ? undefined : names.because(rule)
  return `保存規則${quoted(names.rule(rule))}により${since}${until}${from([], laws.map(names.law))}。${because === undefined ? '' : `その理由は${quoted(because)}です。`}`
}

export const hold: Language['hold'] = (id) => `保全措置${quoted(id)}により保存しますが、いかなる利用目的にも利用できません。`

export const sealed = '改変してはならない文書の一部であるためにのみ保存し、いかなる利用目的にも利用できません。'

export const mayStill: Language['mayStill'] = ({ purposes, grounds }, names) => {
  const use = purposes.length === 0 ? '利用はできません' : `利用できるのは${and(purposes.map((key) => names.purpose(key)))}に限られます`
  const disclosure = grounds.length === 0 ? '提供はできません' : `提供できるのは${and(grounds.map((key) => names.ground(key)))}による場合に限られます`
  return `${use}。${disclosure}。`
}

export const shortenedBy: Language['shortenedBy'] = (facts) =>
  `事実${facts.map(quoted).join('')}が示されていません。示されれば、保存期間が短くなる可能性があります。`

export const stopAdvertisingMail = '本人への広告メールの送信は、直ちに停止します。'

export const notices: Language['notices'] = {
  erase: (notice, names) => told(notice, names, 'データの消去を求める通知'),
  'stop-use': (notice, names) => told(notice, names, 'データの利用停止を求める通知'),
  'keep-within-purposes': (notice, names) => told(notice, names, 'データの利用を当社の利用目的の範囲内にとどめるよう求める通知'),
  'disclosure-stopped': (notice, names) => told(notice, names, '第三者提供を停止した旨の通知'),
}

function told({ name, kind, country, required, laws }: Parameters<Language['notices']['erase']>[0], names: Names, what: string): string {
  const who = `${quoted(name)}（${names.recipient(kind)}${country === undefined ? '' : `、${country}`}）`
  return required ? `${who}への${what}が必要です${from([], laws.map(names.law))}。` : `${who}への${what}は任意です。`
}

export const toThePerson = '本人には次のとおり回答します。手数料はかかりません。'

export const answers: Language['answers'] = {
  delete: (group, names) => `${fieldsIn(group, names)}は、${by(group)}消去します。`,
  retain: (group, names) => `${fieldsIn(group, names)}は、${keptBy(group, names)}${by(group)}保存します。`,
  await: (group, names) => `${fieldsIn(group, names)}は、${keptBy(group, names)}保存します。最終日はまだ定まっていません。`,
  suspend: (group, names, request) =>
    request === 'delete'
      ? `${fieldsIn(group, names)}は、利用を停止し、${by(group)}消去します。`
      : `${fieldsIn(group, names)}は、${since(group)}利用を停止します。${stillKept(group, names)}`,
  'stop-disclosure': (group, names) => `${fieldsIn(group, names)}は、${since(group)}第三者提供を停止します。`,
}

function by({ entry }: AnswerGroup): string {
  return entry.lastDay === undefined ? '' : `${day(entry.lastDay)}まで${entry.action === 'retain' ? '' : 'に'}`
}

function since({ entry }: AnswerGroup): string {
  return entry.lastDay === undefined ? '' : `遅くとも${day(entry.lastDay)}から`
}

function stillKept(group: AnswerGroup, names: Names): string {
  const because = keptBy(group, names)
  return because === '' ? '' : `${because}保存は続けます。`
}

/** What keeps it: the laws where there are any, else the operator's rules; and the holds. */
function keptBy({ entry }: AnswerGroup, names: Names): string {
  const laws = entry.laws.map(names.citation)
  const rules = laws.length > 0 || entry.rules.length === 0 ? [] : [`保存規則${entry.rules.map((rule) => quoted(names.rule(rule))).join('')}`]
  const holds = entry.holds.length === 0 ? [] : [`保全措置${entry.holds.map(quoted).join('')}`]
  const keepers = [...laws, ...rules, ...holds]
  if (entry.sealed) return '変更できない文書の一部であるため、'
  return keepers.length === 0 ? '' : `${and(keepers)}に基づき、`
}

export const dueAgainOn: Language['dueAgainOn'] = (given) => `次回の見直し日は${day(given)}です。`

export const dueOnEvent = '次回の見直しは、待っている事象が生じたときに行います。日付はまだ定まっていません。'
