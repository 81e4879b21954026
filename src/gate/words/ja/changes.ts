import { quoted } from '../../../explain/ja/words.js'
import type { Names } from '../../../explain/names.js'
import type { Change } from '../../model/change.js'
import { entityOf } from '../entity-of.js'
import type { GateLanguage } from '../gate-language.js'
import { entity, fields } from './phrases.js'

export const changes: GateLanguage['changes'] = {
  'policy-changed': ({ what, before }) => `ポリシーが変更されます${fromTo(what, before)}。`,
  'system-added': isNew,
  'system-removed': isGone,
  'schema-added': ({ entity: at, what }) => `${entity(at)}の列を、${schema(what)}と照らし合わせるようになります。`,
  'schema-removed': ({ entity: at, what }) => `${entity(at)}の列を、${schema(what)}と照らし合わせなくなります。`,
  'column-dismissed': ({ entity: at, what }) => `${entity(at)}で、${column(what)}を個人情報ではないものとして新しく記載します。`,
  'column-restored': ({ entity: at, what }) => `${entity(at)}で、${column(what)}を個人情報ではないものとして記載しなくなります。`,
  'column-declared': ({ entity: at, what }) => `${entity(at)}で、列の内容${more(what)}を新しく記載します。`,
  'column-undeclared': ({ entity: at, what }) => `${entity(at)}で、列の内容${more(what)}を記載しなくなります。`,
  'collection-added': isNew,
  'collection-removed': isGone,
  'collected-field-added': begins('で', field, '取得'),
  'collected-field-removed': ends('で', field, '取得'),
  'shown-purpose-added': begins('で', purpose, '明示'),
  'shown-purpose-removed': ends('で', purpose, '明示'),
  'proven-field-added': ({ entity: at, what }, names) => `${entity(at)}で、${field(what, names)}の証明を新しく求めます。`,
  'proven-field-removed': ({ entity: at, what }, names) => `${entity(at)}で、${field(what, names)}の証明を求めなくなります。`,
  'store-added': isNew,
  'store-removed': isGone,
  'stored-field-added': begins('に', field, '保存'),
  'stored-field-removed': ends('に', field, '保存'),
  'store-lengthened': keeps('長く'),
  'store-shortened': keeps('短く'),
  'store-recounted': ({ entity: at, what, before }) => `${entity(at)}の保存期間の定め方が変更されます${fromTo(length(what), length(before))}。`,
  'schedule-lengthened': keepsBySchedule('長く'),
  'schedule-shortened': keepsBySchedule('短く'),
  'deletion-added': ({ entity: at, what }) => `${entity(at)}からの消去が加わります${more(what)}。`,
  'deletion-removed': ({ entity: at, what }) => `${entity(at)}からの消去がなくなります${more(what)}。`,
  'deletion-slowed': ({ entity: at, what, before }) => `${entity(at)}からの消去が遅くなります${fromTo(what, before)}。`,
  'deletion-hastened': ({ entity: at, what, before }) => `${entity(at)}からの消去が早くなります${fromTo(what, before)}。`,
  'deletion-changed': ({ entity: at, what, before }) => `${entity(at)}から消去するものが変更されます${fromTo(what, before)}。`,
  'use-added': isNew,
  'use-removed': isGone,
  'used-field-added': begins('で', field, '利用'),
  'used-field-removed': ends('で', field, '利用'),
  'used-purpose-added': ({ entity: at, what }, names) => `${entity(at)}に、${purpose(what, names)}が加わります。`,
  'used-purpose-removed': ({ entity: at, what }, names) => `${entity(at)}から、${purpose(what, names)}がなくなります。`,
  'used-source-added': ({ entity: at, what }) => `${entity(at)}の読み取り元に、${place(what)}が加わります。`,
  'used-source-removed': ({ entity: at, what }) => `${entity(at)}の読み取り元から、${place(what)}がなくなります。`,
  'use-recipient-added': ({ entity: at, what }) => `${entity(at)}の送付先に、${receiver(what)}が加わります。`,
  'use-recipient-removed': ({ entity: at, what }) => `${entity(at)}の送付先から、${receiver(what)}がなくなります。`,
  'recipient-added': ({ entity: at, what, country }, names) => {
    const kind = what === undefined ? [] : [`種類：${names.recipient(what)}`]
    const told = [...kind, ...(country === undefined ? [] : [`国：${country}`])]
    return `${entity(at)}が新しく加わります${more(told.length === 0 ? undefined : told.join('、'))}。`
  },
  'recipient-removed': isGone,
  'recipient-kind-changed': ({ entity: at, what, before }, names) => {
    const kind = (name: string | undefined) => (name === undefined ? undefined : names.recipient(name))
    return `${entity(at)}の種類が変更されます${fromTo(kind(what), kind(before))}。`
  },
  'recipient-renamed': ({ entity: at, what, before }) => `${entity(at)}の名称が変更されます${fromTo(what, before)}。`,
  'recipient-moved': ({ entity: at, what, before }) => `${entity(at)}のある国が変更されます${fromTo(what, before)}。`,
  'country-added': ({ entity: at, what }) => `新しい国${more(what)}に、${entity(at)}があります。`,
  'country-removed': ({ entity: at, what }) => `${entity(at)}のある国${more(what)}がなくなります。`,
  'field-to-recipient-added': (change, names) => begins(isToward(change) ? 'に' : 'で', field, '提供')(change, names),
  'field-to-recipient-removed': (change, names) => ends(isToward(change) ? 'に' : 'で', field, '提供')(change, names),
  'ground-to-recipient-added': (change, names) => `${provision(change)}に、${ground(change.what, names)}によるものが加わります。`,
  'ground-to-recipient-removed': (change, names) => `${provision(change)}から、${ground(change.what, names)}によるものがなくなります。`,
  'purpose-to-recipient-added': (change, names) => `${provision(change)}に、${purpose(change.what, names)}のためのものが加わります。`,
  'purpose-to-recipient-removed': (change, names) => `${provision(change)}から、${purpose(change.what, names)}のためのものがなくなります。`,
  'field-for-purpose-added': (change) => `${provision(change)}に、項目と利用目的または提供の根拠との新しい組合せ${more(change.what)}が加わります。`,
  'field-for-purpose-removed': (change) => `${provision(change)}から、項目と利用目的または提供の根拠との組合せ${more(change.what)}がなくなります。`,
  'source-to-recipient-added': (change) => `${provision(change)}に、${place(change.what)}からのものが加わります。`,
  'source-to-recipient-removed': (change) => `${provision(change)}から、${place(change.what)}からのものがなくなります。`,
  'transaction-to-recipient-added': (change) => `${provision(change)}に、${transaction(change.what)}によるものが加わります。`,
  'transaction-to-recipient-removed': (change) => `${provision(change)}から、${transaction(change.what)}によるものがなくなります。`,
  'fact-changed': (change) => `${governed(change)}の根拠となる事実が変更されます${fromTo(change.what, change.before)}。`,
  'attestation-changed': (change) => `${governed(change)}についての記載事項が変更されます${fromTo(change.what, change.before)}。`,
  'transport-weakened': ({ entity: at }) => `${entity(at)}により、暗号化せずに送信されるようになります。`,
  'transport-strengthened': ({ entity: at }) => `${entity(at)}の送信が暗号化されます。`,
  'other-policy-added': (change) => `${governed(change)}に、このポリシーではなく、${otherSide(change)}のポリシーが適用されるようになります。`,
  'other-policy-removed': (change) => `${governed(change)}に、${otherSide(change)}のポリシーが適用されなくなります。`,
  'acceptance-added': ({ entity: at, what }) => `${entity(at)}が新しく加わり${more(what)}、対象の指摘は不合格になりません。`,
  'acceptance-removed': isGone,
  'acceptance-widened': ({ entity: at, what }) => `${entity(at)}の対象が広がります${more(what)}。`,
  'acceptance-extended': ({ entity: at, what, before }) => `${entity(at)}の終期が延びます${fromTo(what, before)}。`,
}

type Say = (change: Change, names: Names) => string
type Shown = (name: string | undefined, names: Names) => string

function isNew({ entity: at, what }: Change): string {
  return `${entity(at)}が新しく加わります${more(what)}。`
}

function isGone({ entity: at, what }: Change): string {
  return `${entity(at)}がなくなります${more(what)}。`
}

function begins(particle: string, shown: Shown, does: string): Say {
  return ({ entity: at, what }, names) => `${entity(at)}${particle}、${shown(what, names)}を新しく${does}します。`
}

function ends(particle: string, shown: Shown, does: string): Say {
  return ({ entity: at, what }, names) => `${entity(at)}${particle}、${shown(what, names)}を${does}しなくなります。`
}

/** Whether it is told of whom the data goes to, rather than of what sends it. */
function isToward({ entity: at }: Change): boolean {
  return entityOf(at).kind === 'recipient'
}

function provision(change: Change): string {
  return `${entity(change.entity)}${isToward(change) ? 'への' : 'による'}提供`
}

function keeps(how: string): Say {
  return ({ entity: at, what, before, fields: some }, names) =>
    `${entity(at)}の${some === undefined ? '' : `${fields(some, names)}の`}保存期間が${how}なります${fromTo(length(what), length(before))}。`
}

function keepsBySchedule(how: string): Say {
  return ({ entity: at, what, before, fields: some }, names) =>
    `保存期間の一覧による${entity(at)}の${some === undefined ? '' : `${fields(some, names)}の`}保存期間が${how}なります${fromTo(what, before)}。`
}

/** A system, or one of its kinds of record. */
function place(from: string | undefined): string {
  return from === undefined ? '別の場所' : quoted(from)
}

function field(name: string | undefined, names: Names): string {
  return name === undefined ? '項目' : `項目${quoted(names.field(name))}`
}

function schema(path: string | undefined): string {
  return path === undefined ? 'スキーマ' : `スキーマ${quoted(path)}`
}

function column(name: string | undefined): string {
  return name === undefined ? '列' : `列${quoted(name)}`
}

function purpose(key: string | undefined, names: Names): string {
  return key === undefined ? '利用目的' : names.purpose(key)
}

function ground(key: string | undefined, names: Names): string {
  return key === undefined ? '提供の根拠' : names.ground(key)
}

/** What is given in return. */
function transaction(name: string | undefined): string {
  switch (name) {
    case 'sale':
      return '販売'
    case 'rental':
      return '貸与'
    default:
      return name === undefined ? '販売または貸与' : quoted(name)
  }
}

/** Who receives what a use sends. */
function receiver(to: string | undefined): string {
  switch (to) {
    case 'subject':
      return '本人'
    case 'same-corporation':
      return '本人と同じ法人に属する者'
    default:
      return to === undefined ? '受け取る者' : quoted(to)
  }
}

function otherSide({ what }: Change): string {
  return what === undefined ? 'その外部サイト' : `取引先${quoted(what)}`
}

/** What somebody's policy governs: of a recipient the provision to it. */
function governed(change: Change): string {
  return isToward(change) ? provision(change) : entity(change.entity)
}

/** How long a store keeps, as a manifest says it. */
function length(keeps: string | undefined): string {
  switch (keeps) {
    case undefined:
      return '本人の申出まで'
    case 'schedule':
      return '保存期間の一覧のとおり'
    case 'until-proof':
      return '証明が終わるまで'
    default:
      return keeps
  }
}

function fromTo(what: string | undefined, before: string | undefined): string {
  if (what === undefined && before === undefined) return ''
  return `（変更前：${before ?? 'なし'}、変更後：${what ?? 'なし'}）`
}

function more(what: string | undefined): string {
  return what === undefined ? '' : `（${what}）`
}
