import { capital, day } from './en/words.js'
import type { Keeper } from './keepers.js'
import { lawsTogether } from './laws-together.js'
import type { LetterWords } from './letter-words.js'
import type { Names } from './names.js'

/** The letter in English. */
export const letterEn: LetterWords = {
  shows: {
    name: (key, means) => means ?? key,
    called: (key, means) => means ?? key,
    purpose: (key, means, number) => numbered(means ?? key, 'purpose', number),
    ground: (key, means, number) => numbered(means ?? key, 'ground', number),
    conditional: (ground, condition) => `${ground} on this condition (${condition})`,
    law: (citation) => citation,
    day,
  },
  arranged: ({ sender, to, on, title, opening, body }) => [
    { kind: 'sender', lines: sender },
    { kind: 'date', text: day(on) },
    ...(to === undefined ? [] : [{ kind: 'addressee' as const, text: to }]),
    { kind: 'title', text: title },
    { kind: 'paragraph', text: to === undefined ? 'Dear Sir or Madam,' : `Dear ${to},` },
    { kind: 'paragraph', text: opening },
    ...body,
    { kind: 'paragraph', text: 'Yours sincerely,' },
    { kind: 'mark', text: sender[0], at: 'left' },
  ],
  titles: {
    delete: 'Your request to delete your personal data',
    'stop-use': 'Your request that we stop using your personal data',
    'stop-disclosure': 'Your request that we stop passing on your personal data',
  },
  opening: ({ request, requestedOn, asOf, policy }) =>
    `Your request that we ${asked[request]} reached us on ${day(requestedOn)}. We act on it as our privacy policy (version ${policy.version}) promises. This is what we do, as of ${day(asOf)}.`,
  heading: (text) => text,
  bullet: '- ',

  headings: {
    delete: 'What we delete',
    suspend: 'What we take out of use',
    'stop-disclosure': 'What we no longer pass on',
    retain: 'What we keep for a time, and why',
    await: 'What we keep for now, and why',
  },
  leads: {
    delete: ({ dueOn }, _, { isOverdue }) =>
      isOverdue
        ? `The following should have been deleted by ${day(dueOn)}. We delete it without delay.`
        : `We delete the following by ${day(dueOn)} at the latest.`,
    suspend: ({ dueOn, erasableFrom }, _, { isOverdue, isLastOfSeveral }) => {
      if (isLastOfSeveral)
        return `The following stands in copies that cannot be erased yet. They are out of use, and the last of them is erased by ${day(dueOn)}.`
      if (erasableFrom !== undefined) {
        return `The following stands in copies that cannot be erased before ${day(erasableFrom)}. They are out of use, and are erased by ${day(dueOn)} at the latest.`
      }
      return isOverdue
        ? `The following was to be out of use from ${day(dueOn)} at the latest. Where it is not yet, we take it out of use without delay. It is kept but no longer used, save as said with it.`
        : `From ${day(dueOn)} at the latest, the following is kept but no longer used, save as said with it.`
    },
    'stop-disclosure': ({ dueOn, purposes }, names, { isOverdue }) => {
      const stops = isOverdue
        ? `The following was no longer to be passed on to third parties from ${day(dueOn)} at the latest. Where it still is, we stop that without delay.`
        : `From ${day(dueOn)} at the latest, we no longer pass the following on to third parties.`
      return `${stops} ${purposes.length === 0 ? uses(purposes, names) : `We go on using it, only for ${and(purposes.map((key) => names.purpose(key)))}.`}`
    },
    retain: () => 'We keep the following until the day said with it.',
    await: () => 'We keep the following. Its last day is not known yet.',
  },
  what: ({ entry, fields, documents }, names) => {
    const labels = documents.length === 0 ? '' : ` (${and(documents)})`
    return `${capital(names.record(entry.record))}${labels}: ${and(fields.map(({ name }) => names.field(name)))}`
  },
  kept: (retainedUntil, dueOn) => `Kept until ${day(retainedUntil)}, then deleted by ${day(dueOn)} at the latest.`,
  keeper: (keeper, names, again) => {
    const { rule, laws } = keeper
    if (laws.length > 0)
      return `The law asks us to keep it${until(keeper)}: ${again ? 'laws as above' : and(lawsTogether(laws.map(names.citation), / (?:Art\.|§)/))} (${names.rule(rule)}).`
    const because = names.because(rule)
    const why = because === undefined ? '' : again ? ', for the reason said above' : `, because: ${because}`
    return `We choose to keep it${until(keeper)} (${names.rule(rule)})${why}.`
  },
  awaits: {
    event: 'A period counts from an event that has not happened yet, or whose day we do not know yet.',
    release: 'The day on which the legal hold ends is not known yet.',
    'end-of-calendar': 'A period ends after the year 9999.',
  },
  hold: 'A legal hold asks us to preserve it. We keep it until the hold ends.',
  sealed: 'It stands in a document that must stay unaltered, so it is kept as long as the document.',
  shortened: 'We went by the longest period that may apply. It may prove to be shorter.',
  uses,
  disclosures: (grounds, areCommon) => {
    if (grounds.length === 0) return 'We do not pass it on.'
    return areCommon ? `We may also pass it on for ${or(grounds)}.` : `We may pass it on only for ${or(grounds)}.`
  },
  common: {
    heading: 'Passing on what we keep',
    says: (grounds, areAll) => `What we keep may still be passed on, but only for ${or(grounds)}${areAll ? '' : ', unless more is said with it'}.`,
  },
  nothing: { heading: 'What we hold', says: 'We hold no personal data about you to which your request applies.' },

  recipients: { heading: 'Whom we tell', lead: 'Your data also went to the following. We tell them of your request.' },
  recipient: ({ kind, name, country }, names) => `${name} (${names.recipient(kind)}${country === undefined ? '' : `, ${country}`})`,
  notices: {
    erase: ({ required, laws }, names) => told(required, 'erase the data', laws.map(names.citation)),
    'stop-use': ({ required, laws }, names) => told(required, 'stop using the data', laws.map(names.citation)),
    'keep-within-purposes': ({ required, laws }, names) => told(required, 'use the data within our purposes alone', laws.map(names.citation)),
    'disclosure-stopped': ({ laws }, names) => `We tell it that we no longer pass your data on to it${from(laws.map(names.citation))}.`,
  },
  mail: { heading: 'Advertising mail', says: 'We stop sending you advertising mail at once.' },
  fee: { heading: 'Costs', says: { none: 'You pay nothing for this.' } },
  review: {
    heading: 'Next review',
    on: (given) => `We look at what is left again on ${day(given)}.`,
    onEvent: 'We look at what is left again when something we wait for happens. No day is known for it.',
  },
  contact: {
    heading: 'Questions and complaints',
    questions: (contact) => `If you have a question about this letter, please turn to: ${contact}`,
    complaints: (contact) => `If you are not content with what we do, please complain to: ${contact}`,
  },
}

const asked = {
  delete: 'delete your personal data',
  'stop-use': 'stop using your personal data',
  'stop-disclosure': 'stop passing on your personal data to third parties',
}

function uses(purposes: readonly string[], names: Names): string {
  return purposes.length === 0 ? 'We use it for no purpose.' : `We use it only for ${and(purposes.map((key) => names.purpose(key)))}.`
}

function numbered(text: string, noun: string, number: number | undefined): string {
  return number === undefined ? text : `${text} (${noun} ${number})`
}

function until({ until: last }: Keeper): string {
  return last === undefined ? ', with no last day yet' : ` until ${day(last)}`
}

function and(items: readonly string[]): string {
  return series(items, 'and')
}

function or(items: readonly string[]): string {
  return series(items, 'or')
}

/** Items in a row. Where one of them has a comma of its own, semicolons stand between them. */
function series(items: readonly string[], word: string): string {
  const last = items.at(-1) ?? ''
  if (items.length < 2) return last
  const others = items.slice(0, -1)
  return items.some((item) => item.includes(',')) ? `${others.join('; ')}; ${word} ${last}` : `${others.join(', ')} ${word} ${last}`
}

function told(required: boolean, what: string, laws: readonly string[]): string {
  return required ? `We instruct it to ${what}${from(laws)}.` : `We ask it, of our own accord, to ${what}.`
}

function from(laws: readonly string[]): string {
  return laws.length === 0 ? '' : ` (${and(laws)})`
}
