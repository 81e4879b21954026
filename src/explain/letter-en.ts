import { and, capital, day, quoted } from './en/words.js'
import type { LetterWords } from './letter-words.js'
import type { Names } from './names.js'

/** The letter in English. */
export const letterEn: LetterWords = {
  shows: {
    name: (key, means) => (means?.includes(',') ? quoted(means) : (means ?? key)),
    called: (key, means) => means ?? key,
    purpose: (key, means, number) => numbered(means ?? key, 'purpose', number),
    ground: (key, means, number) => numbered(means ?? key, 'ground', number),
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
    delete: ({ dueOn }) => `We delete the following by ${day(dueOn)} at the latest.`,
    suspend: ({ dueOn, erasableFrom }) =>
      erasableFrom === undefined
        ? `From ${day(dueOn)} at the latest, the following is kept but no longer used, save as said with it.`
        : `The following stands in copies that cannot be erased before ${day(erasableFrom)}. They are out of use, and are erased by ${day(dueOn)} at the latest.`,
    'stop-disclosure': ({ dueOn, purposes }, names) =>
      `From ${day(dueOn)} at the latest, we no longer pass the following on to third parties. ${purposes.length === 0 ? uses(purposes, names) : `We go on using it, only for ${and(purposes.map((key) => names.purpose(key)))}.`}`,
    retain: () => 'We keep the following until the day said with it.',
    await: () => 'We keep the following. Its last day is not known yet.',
  },
  what: ({ entry, fields }, names) => `${capital(names.record(entry.record))}: ${and(fields.map(({ name }) => names.field(name)))}`,
  kept: (retainedUntil, dueOn) => `Kept until ${day(retainedUntil)}, then deleted by ${day(dueOn)} at the latest.`,
  period: ({ rule, laws, retainedUntil }, names) => {
    const until = retainedUntil === undefined ? ', with no last day yet' : ` until ${day(retainedUntil)}`
    if (laws.length > 0) return `The law asks us to keep it${until}: ${and(laws.map(names.citation))} (${names.rule(rule)}).`
    const because = names.because(rule)
    return `We choose to keep it${until} (${names.rule(rule)})${because === undefined ? '' : `, because: ${because}`}.`
  },
  awaits: {
    event: 'A period counts from an event that has not happened yet, or whose day we do not know yet.',
    release: 'The day on which the order to preserve it ends is not known yet.',
    'end-of-calendar': 'A period ends after the year 9999.',
  },
  hold: 'An order to preserve it is in force. We keep it until that order ends.',
  sealed: 'It stands in a document that must stay unaltered, so it is kept as long as the document.',
  shortened: 'We went by the longest period that may apply. It may prove to be shorter.',
  uses,
  disclosures: (grounds, names, areCommon) => {
    if (grounds.length === 0) return 'We do not pass it on.'
    return areCommon ? `We may also pass it on for ${listed(grounds, names)}.` : `We may pass it on only for ${listed(grounds, names)}.`
  },
  common: {
    heading: 'Passing on what we keep',
    says: (grounds, names, areAll) =>
      `What we keep may still be passed on, but only for ${listed(grounds, names)}${areAll ? '' : ', unless more is said with it'}.`,
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
  const shown = text.includes(',') ? quoted(text) : text
  return number === undefined ? shown : `${shown} (${noun} ${number})`
}

function listed(grounds: readonly string[], names: Names): string {
  return and(grounds.map((key) => names.ground(key)))
}

function told(required: boolean, what: string, laws: readonly string[]): string {
  return required ? `We instruct it to ${what}${from(laws)}.` : `We ask it, of our own accord, to ${what}.`
}

function from(laws: readonly string[]): string {
  return laws.length === 0 ? '' : ` (${and(laws)})`
}
