// How does a worker that takes jobs from a queue ask, and obey the answer?
import { assertAllowed, canUse, NotAllowedError, pick, type Reference } from 'clausewise'

interface Job {
  readonly id: string
  readonly customer: string
  readonly purpose: 'service-communication' | 'marketing-and-improvement'
  readonly fields: readonly ('name' | 'email' | 'payment-card')[]
}

const queue: readonly Job[] = [
  { id: 'j-1', customer: 'c-17', purpose: 'service-communication', fields: ['name', 'email'] },
  { id: 'j-2', customer: 'c-18', purpose: 'marketing-and-improvement', fields: ['name', 'email'] },
  { id: 'j-3', customer: 'c-17', purpose: 'marketing-and-improvement', fields: ['email', 'payment-card'] },
]
const customers = {
  'c-17': { standing: 'active', row: { name: 'Aoi Mori', email: 'aoi@example.jp', 'payment-card': '4242' } },
  'c-18': { standing: 'discontinued', row: { name: 'Ren Abe', email: 'ren@example.jp', 'payment-card': '4111' } },
} as const

// Whoever does the work has an answer to each obligation: one that the policy adds does not compile until it has its own.
const seenTo = 'seen to by the way we send'
const notHere = 'not the business of this worker'
const duties = {
  'encrypt-in-transit': seenTo,
  'opt-in-and-unsubscribe': 'only to the list of those who opted in, with a link to unsubscribe',
  'reply-only-to-subject': seenTo,
  'purpose-shown-at-collection': notHere,
  'delete-after-proof': notHere,
  'supervise-recipient': notHere,
  'bind-recipient-to-purposes': notHere,
  'record-disclosure': notHere,
  'check-small-cells': notHere,
  'successor-keeps-purposes': notHere,
  'announce-revision': notHere,
} satisfies Record<Reference['obligation'], string>

/** Asks when the job runs, not when it was put in the queue: the person may have asked to stop in between. */
function work(job: Job): readonly string[] {
  const { standing, row } = customers[job.customer as keyof typeof customers]
  // `record` is asked of somebody who asked to stop: a law may keep what stands in an invoice, and not what stands in a profile.
  const subject = { id: job.customer, standing }
  const decision = canUse({ purpose: job.purpose, fields: job.fields, subject, record: 'profile', recipient: { id: job.customer } })
  assertAllowed(decision)
  const sent = pick(decision, row)
  return [`sent with ${Object.keys(sent)}`, ...decision.obligations.map(({ code }) => `${code}: ${duties[code]}`)]
}

// A denial is final: the job is set aside with its reasons, and never tried again. Anything else that is thrown is tried again.
for (const job of queue) {
  try {
    console.log([job.id, ...work(job)])
    // => ['j-1', 'sent with name,email', 'encrypt-in-transit: seen to by the way we send']
  } catch (error) {
    if (!(error instanceof NotAllowedError)) throw error
    console.log([job.id, 'set aside', ...error.decision.reasons.map(({ code }) => code)])
    // => ['j-2', 'set aside', 'discontinued', 'discontinued']
    // => ['j-3', 'set aside', 'field-not-for-purpose']
  }
}
