import type { PGlite } from '@electric-sql/pglite'
import {
  type Allowed,
  canUse,
  type DeletionInput,
  type Denied,
  decide,
  fieldsFor,
  pick,
  planDeletion,
  policy,
  type Reference,
  redact,
  type Standing,
  type Subject,
} from 'clausewise'
import { explain, type LanguageCode } from 'clausewise/explain'
import { type Context, Hono } from 'hono'
import { accepts } from 'hono/accepts'
import { bodyLimit } from 'hono/body-limit'
import { HTTPException } from 'hono/http-exception'
import { columns } from './columns.js'
import { holdingsOf, readFields, stop, subjectOf } from './customers.js'
import { refusal, statusOf } from './refusal.js'
import { mayHearOf, recipientOf, type Session } from './session.js'

/** What the app is given. The policy reads no clock, so the day is asked for here. */
export interface Surroundings {
  readonly database: PGlite
  readonly sessionOf: (token: string) => Session | undefined
  readonly today: () => string
}

interface Variables {
  readonly session: Session
  readonly language: LanguageCode
}
type Asking = Context<{ Variables: Variables }>

/** A shop's customers over HTTP: every answer is the policy's, and no error holds a value of a field. */
export function createApp({ database, sessionOf, today }: Surroundings): Hono<{ Variables: Variables }> {
  const app = new Hono<{ Variables: Variables }>()

  app.use(bodyLimit({ maxSize: 64 * 1024, onError: (c) => c.json({ error: 'too-large' }, 413, { Connection: 'close' }) }))
  app.use(async (c, next) => {
    const session = sessionOf(c.req.header('authorization')?.replace(/^Bearer /, '') ?? '')
    if (session === undefined) return c.json({ error: 'no-session' }, 401)
    c.set('session', session)
    c.set('language', accepts(c, { header: 'Accept-Language', supports: ['en', 'ja'], default: 'en' }) === 'ja' ? 'ja' : 'en')
    c.header('Content-Language', c.get('language'))
    c.header('Cache-Control', 'no-store')
    // Of the obligations of an answer, `encrypt-in-transit` is seen to here for all.
    c.header('Strict-Transport-Security', 'max-age=31536000')
    await next()
  })

  /** What may be read of a customer for a purpose, and nothing else. */
  app.get('/customers/:id/for/:purpose', async (c) => {
    const { id, purpose } = c.req.param()
    const subject = await subjectFor(c, id)
    // Any text may stand in a path: the policy answers that it lists no such purpose.
    const { decision, withheld } = fieldsFor({
      purpose: purpose as Reference['purpose'],
      subject,
      record: 'profile',
      recipient: recipientOf(c.get('session')),
    })
    if (!decision.allowed) return refused(c, ofTheWhole(decision), id)
    const row = await readFields(database, id, decision.fields)
    if (row === undefined) return c.json({ error: 'no-such-customer' }, 404)
    return c.json({ ...said(c, decision), data: pick(decision, row, columns), withheld: withheld.map(({ field }) => field) })
  })

  /** A customer asks what is held of somebody, and is answered or not. */
  app.post('/customers/:id/inquiries', async (c) => {
    const id = c.req.param('id')
    const subject = await subjectFor(c, id)
    const { fields, replyTo } = membersOf(await bodyOf(c))
    const use = {
      purpose: 'inquiry-response',
      fields: fields as Reference['field'][],
      subject,
      record: 'profile',
      recipient: recipientOf(c.get('session')),
    } as const
    const decision = canUse(use)
    if (!decision.allowed) return refused(c, decision, id)
    // Beside what was asked, the address on file, which stays here: it is what the reply is sent to.
    const row = await readFields(database, id, [...decision.fields, 'email'])
    if (row === undefined) return c.json({ error: 'no-such-customer' }, 404)
    // The reply goes to the address on file. Another one in the body is somebody else, for all we know.
    const onlyToSubject = decision.obligations.find(({ code }) => code === 'reply-only-to-subject')
    if (onlyToSubject && replyTo !== undefined && replyTo !== row[columns.email]) {
      return c.json({ refused: [onlyToSubject.code], clauses: [onlyToSubject.clause], explained: [] }, 403)
    }
    return c.json({ ...said(c, decision), data: pick(decision, row, columns) })
  })

  /** May this go to that recipient? The body is believed about the question: not about the person, the record or who asserts something. */
  app.post('/customers/:id/disclosures', async (c) => {
    const id = c.req.param('id')
    const session = c.get('session')
    if (session.kind !== 'staff') return c.json({ error: 'staff-only' }, 403)
    const subject = await subjectFor(c, id)
    const asked = membersOf(await bodyOf(c))
    const evidence = membersOf(asked.evidence)
    const decision = decide({
      ...asked,
      evidence: 'assertedBy' in evidence ? { ...evidence, assertedBy: session.id } : asked.evidence,
      // What the server says stands last, and so a body's own word is gone. `undefined` counts as left out.
      verb: 'canDisclose',
      subject,
      record: 'profile',
      retainedBy: undefined,
      origin: 'company',
      site: 'ours',
    })
    return decision.allowed ? c.json(said(c, decision)) : refused(c, decision, id)
  })

  /** A person asks to delete, or to stop. What they asked to stop is stopped; what follows is the plan. */
  app.post('/customers/:id/deletion', async (c) => {
    const id = c.req.param('id')
    const session = c.get('session')
    if (!mayHearOf(session, id)) return c.json({ error: 'only-the-person' }, 403)
    const { request } = membersOf(await bodyOf(c))
    const subject = await subjectFor(c, id)
    const day = today()
    const plan = planDeletion({
      request: request as DeletionInput<Reference>['request'],
      requestedOn: day,
      asOf: day,
      subject: { id },
      holdings: await holdingsOf(database, id),
    })
    if (!plan.planned) {
      const { faults } = redact(plan)
      // Only the request is the caller's; a holding that cannot be read is ours to mend, and nothing is deleted until it is.
      return faults.every(({ path }) => path[0] === 'request') ? c.json({ error: 'invalid-request', faults }, 400) : c.json({ error: 'holdings', faults }, 500)
    }
    await stop(database, subject, standingAfter[plan.request])
    return c.json({ plan, explained: explain(plan, { language: c.get('language'), policy }).split('\n') })
  })

  app.notFound((c) => c.json({ error: 'not-found' }, 404))
  // A database's message quotes the statement and its values: none of it leaves.
  app.onError((error, c) => (error instanceof HTTPException ? error.getResponse() : c.json({ error: 'internal' }, 500)))
  return app

  /**
   * The person as the policy is asked about them. A customer who names an id that nobody has is answered as if somebody had it,
   * so that nobody finds out who is a customer; the company is told.
   */
  async function subjectFor(c: Asking, id: string): Promise<Subject<Reference>> {
    const subject = await subjectOf(database, id)
    if (subject) return subject
    if (mayHearOf(c.get('session'), id)) throw new HTTPException(404, { res: c.json({ error: 'no-such-customer' }, 404) })
    return { id, standing: 'active' }
  }
}

const standingAfter: { readonly [Kind in DeletionInput<Reference>['request']]: Standing } = {
  delete: 'discontinued',
  'stop-use': 'use-stopped',
  'stop-disclosure': 'disclosure-stopped',
}

/** Where no field at all may be read, the answer is about all of them: what keeps every field back says why, and not which field is for what else. */
function ofTheWhole(denied: Denied): Denied {
  const [first, ...others] = denied.reasons.filter(({ code }) => code !== 'field-not-for-purpose')
  return first === undefined ? denied : { ...denied, reasons: [first, ...others] }
}

function refused(c: Asking, decision: Denied, id: string): Response {
  return c.json(refusal(decision, c.get('language'), mayHearOf(c.get('session'), id)), statusOf(decision))
}

/** What an allowed answer says beside the data: by which clauses, what must be done, what to know. */
function said(c: Asking, decision: Allowed) {
  const { clauses, obligations, advice } = decision
  return {
    clauses,
    obligations: obligations.map(({ code }) => code),
    advice: advice.map(({ code }) => code),
    explained: explain(decision, { language: c.get('language'), policy }).split('\n'),
  }
}

/** The body as a value. What the parser says of a broken one is left out: it quotes the body. */
async function bodyOf(c: Asking): Promise<unknown> {
  try {
    return await c.req.json()
  } catch {
    throw new HTTPException(400, { res: c.json({ error: 'not-json' }, 400) })
  }
}

/** The members of a body; of anything but an object, none. */
function membersOf(body: unknown): Readonly<Record<string, unknown>> {
  return typeof body === 'object' && body !== null && !Array.isArray(body) ? { ...body } : {}
}
