import { named } from '../common/meaning.js'
import { own } from '../common/members.js'
import type { Setting } from '../playground/setting.js'

/** A member of a question by the label of its control, with its name; one that has no control, by its name. */
export function memberLabel(place: string, { engine, language, words: { ask } }: Setting): string {
  const [evidence, fact = ''] = place.split('.')
  const labels: { readonly [place: string]: string } = {
    purpose: ask.purpose,
    purposes: ask.purposes,
    ground: ask.ground,
    fields: ask.fields,
    proves: ask.proves,
    alreadyHeld: ask.alreadyHeld,
    'subject.id': ask.id,
    'subject.standing': ask.standing,
    'subject.corporation': ask.corporation,
    'subject.agreed': ask.agreed,
    'recipient.id': ask.theirId,
    'recipient.corporation': ask.theirCorporation,
    'recipient.kind': ask.kind,
    'recipient.name': ask.name,
    'recipient.country': ask.country,
    transaction: ask.transaction,
    record: ask.record,
    retainedBy: ask.retainedBy,
    'origin.partner': ask.partnerName,
    site: ask.site,
  }
  if (evidence === 'evidence') return named(fact, own(engine.policy.document.glossary, fact), language)
  const label = own(labels, place)
  return label === undefined ? place : language === 'ja' ? `${label}（${place}）` : `${label} (${place})`
}
