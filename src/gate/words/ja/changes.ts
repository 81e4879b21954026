import { quoted } from '../../../explain/ja/words.js'
import type { Names } from '../../../explain/names.js'
import type { Change } from '../../model/change.js'
import { entityOf } from '../entity-of.js'
import type { GateLanguage } from '../gate-language.js'
import { entity } from './phrases.js'

export const changes: GateLanguage['changes'] = {
  'policy-changed': ({ what, before }) => `ポリシーが変更されます${fromTo(what, before)}。`,
  'system-added': isNew,
  'system-removed': isGone,
  'collection-added': isNew,
  'collection-removed': isGone,
  'collected-field-added': begins('で', field, '取得'),
  'collected-field-removed': ends('で', field, '取得'),
  'shown-purpose-added': begins('で', purpose, '明示'),
  'shown-purpose-removed': ends('で', purpose, '明示'),
  'store-added': isNew,
  'store-removed': isGone,
  'stored-field-added': begins('に', field, '保存'),
  'stored-field-removed': ends('に', field, '保存'),
  'store-lengthened': ({ entity: at, what, before }) => `${entity(at)}の保存期間が長くなります${fromTo(length(what), length(before))}。`,
  'store-shortened': ({ entity: at, what, before }) => `${entity(at)}の保存期間が短くなります${fromTo(length(what), length(before))}。`,
  'deletion-added': ({ entity: at, what }) => `${entity(at)}からの消去が加わります${more(what)}。`,
  'deletion-removed': ({ entity: at, what }) => `${entity(at)}からの消去がなくなります${more(what)}。`,
  'deletion-slowed': ({ entity: at, what, before }) => `${entity(at)}からの消去が遅くなります${fromTo(what, before)}。`,
  'use-added': isNew,
  'use-removed': isGone,
  'used-field-added': begins('で', field, '利用'),
  'used-field-removed': ends('で', field, '利用'),
  'used-purpose-added': ({ entity: at, what }, names) => `${entity(at)}に、${purpose(what, names)}が加わります。`,
  'used-purpose-removed': ({ entity: at, what }, names) => `${entity(at)}から、${purpose(what, names)}がなくなります。`,
  'recipient-added': isNew,
  'recipient-removed': isGone,
  'recipient-kind-changed': ({ entity: at, what, before }, names) => {
    const kind = (name: string | undefined) => (name === undefined ? undefined : names.recipient(name))
    return `${entity(at)}の種類が変更されます${fromTo(kind(what), kind(before))}。`
  },
  'country-added': ({ entity: at, what }) => `新しい国${more(what)}に、${entity(at)}があります。`,
  'country-removed': ({ entity: at, what }) => `${entity(at)}のある国${more(what)}がなくなります。`,
  'field-to-recipient-added': (change, names) => begins(isToward(change) ? 'に' : 'で', field, '提供')(change, names),
  'field-to-recipient-removed': (change, names) => ends(isToward(change) ? 'に' : 'で', field, '提供')(change, names),
  'ground-to-recipient-added': (change, names) => `${provision(change)}に、${ground(change.what, names)}によるものが加わります。`,
  'ground-to-recipient-removed': (change, names) => `${provision(change)}から、${ground(change.what, names)}によるものがなくなります。`,
  'transport-weakened': ({ entity: at }) => `${entity(at)}の送信が暗号化されなくなります。`,
  'transport-strengthened': ({ entity: at }) => `${entity(at)}の送信が暗号化されます。`,
  'acceptance-added': ({ entity: at, what }) => `${entity(at)}が新しく加わり${more(what)}、対象の指摘は不合格になりません。`,
  'acceptance-removed': isGone,
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

function field(name: string | undefined, names: Names): string {
  return name === undefined ? '項目' : `項目${quoted(names.field(name))}`
}

function purpose(key: string | undefined, names: Names): string {
  return key === undefined ? '利用目的' : names.purpose(key)
}

function ground(key: string | undefined, names: Names): string {
  return key === undefined ? '提供の根拠' : names.ground(key)
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
