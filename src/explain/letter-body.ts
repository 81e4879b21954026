import type { Planned } from '../model/plan.js'
import { letterEntries } from './letter-entries.js'
import type { LetterPart } from './letter-parts.js'
import { type Section, section } from './letter-section.js'
import type { LetterWords } from './letter-words.js'
import type { Names } from './names.js'
import { wordFor } from './word-for.js'

export interface Contact {
  readonly questions: string
  readonly complaints: string
}

/**
 * What a letter says of a plan. It names fields and kinds of record, laws and days, and whom the operator tells: never a reference, a store,
 * a document or a hold, which the operator names for itself and which could say more than the person's own data should. A document stands
 * in the plan only by the label that the operator gave it for the person.
 */
export function letterBody(plan: Planned, words: LetterWords, names: Names, contact: Contact): readonly LetterPart[] {
  const open = plan.entries.flatMap((entry) => (entry.action === 'delete' ? [] : [names.openGrounds(entry, plan.request)]))
  const common = commonTo(open)
  const areAll = open.every((grounds) => grounds.every((ground) => common.includes(ground)))
  const sections = [
    ...(plan.entries.length === 0 ? [section(words.nothing.heading, words.nothing.says)] : letterEntries(plan, words, names, common)),
    ...(common.length === 0 ? [] : [section(words.common.heading, words.common.says(common, areAll))]),
    ...noticeSections(plan, words, names),
    ...(plan.stopAdvertisingMail ? [section(words.mail.heading, words.mail.says)] : []),
    section(words.fee.heading, wordFor(words.fee.says, plan.answer.fee)),
    ...reviewSections(plan, words),
    section(words.contact.heading, words.contact.questions(contact.questions), words.contact.complaints(contact.complaints)),
  ]
  return sections.flatMap(({ heading, parts }, at): readonly LetterPart[] => [{ kind: 'heading', text: words.heading(heading, at + 1) }, ...parts])
}

/** The grounds on which all that is kept may still be disclosed. */
function commonTo([first = [], ...others]: readonly (readonly string[])[]): readonly string[] {
  return [...new Set(first)].filter((ground) => others.every((grounds) => grounds.includes(ground)))
}

function noticeSections({ notices }: Planned, words: LetterWords, names: Names): readonly Section[] {
  if (notices.length === 0) return []
  const items = notices.map((notice) => ({ what: words.recipient(notice, names), main: words.notices[notice.notice](notice, names), says: [] }))
  return [
    {
      heading: words.recipients.heading,
      parts: [
        { kind: 'paragraph', text: words.recipients.lead },
        { kind: 'list', items },
      ],
    },
  ]
}

/** Nothing is said where nothing is left. */
function reviewSections({ dueAgainOn, entries }: Planned, { review }: LetterWords): readonly Section[] {
  if (dueAgainOn !== undefined) return [section(review.heading, review.on(dueAgainOn))]
  return entries.some(({ action }) => action === 'await') ? [section(review.heading, review.onEvent)] : []
}
