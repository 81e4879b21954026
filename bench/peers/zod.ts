import { document } from 'clausewise/reference'
import { z } from 'zod'
import type { Peer } from './peer.js'
import { asksOf, fieldNames, groundKeys, purposeKeys, recipientKinds, recordNames, rules, standingNames, valuesOf } from './policy.js'

const text = z.string().regex(/\S/)
const purpose = z.union([z.enum(purposeKeys), z.int().min(1).max(6)])
const fields = z.array(z.enum(fieldNames)).nonempty()
const subject = z.strictObject({ id: text, standing: z.enum(standingNames), corporation: text.optional(), agreed: z.array(purpose).optional() })
const held = { record: z.enum(recordNames).optional(), retainedBy: z.array(z.enum(rules.map(({ id }) => id))).optional() }
const from = {
  origin: z.union([z.literal('company'), z.strictObject({ partner: text })]).optional(),
  site: z.enum(['ours', 'linked-from-ours', 'linking-to-ours']).optional(),
}

const use = z.strictObject({ purpose, fields, subject, recipient: z.strictObject({ id: text, corporation: text.optional() }).optional(), ...held, ...from })

const recipient = z.strictObject({ kind: z.enum(recipientKinds), name: text, country: z.string().regex(/^[A-Z]{2}$/) })
const disclosure = z.discriminatedUnion('ground', groundKeys.map(ground) as [ReturnType<typeof ground>, ...ReturnType<typeof ground>[]])

function ground(key: string) {
  const { facts, attests, servesPurposes, hasSubject } = asksOf(key)
  const evidence = z.strictObject({
    ...Object.fromEntries(facts.map((fact) => [fact, typeof valuesOf(fact)[0] === 'boolean' ? z.boolean() : z.enum(valuesOf(fact) as string[])])),
    ...Object.fromEntries(attests.map((name) => [name, z.string().optional()])),
  })
  return z.strictObject({
    ground: z.literal([key, document.grounds[key as keyof typeof document.grounds].number]),
    fields,
    recipient,
    evidence,
    transaction: z.enum(['none', 'sale', 'rental']).optional(),
    ...(servesPurposes ? { purposes: z.array(purpose).nonempty() } : {}),
    ...(hasSubject ? { subject, ...held } : {}),
    ...from,
  })
}

/** Whether it reads a request; it never decides one. */
const reads = (answer: unknown) => {
  if (!(answer as { readonly success: boolean }).success) throw new Error('zod does not read what the engine reads')
  return undefined
}

export const zod: Peer = {
  name: 'zod, reading alone',
  says: 'No decision: it parses the request, and that is all. What a schema at the door of an engine would cost before anything is decided.',
  canUse: { decide: (request) => use.safeParse(request), allows: reads },
  canDisclose: { decide: (request) => disclosure.safeParse(request), allows: reads },
}
