import { document } from 'clausewise/reference'
import { type Random, random } from './random.js'

/** How many requests a stream has. */
export const streamLength = 10_000

type Members = { [member: string]: unknown }

const fields = Object.keys(document.fields) as FieldName[]
const purposes = Object.keys(document.purposes) as PurposeKey[]
const grounds = Object.keys(document.grounds) as GroundKey[]
const records = Object.keys(document.records)
const kinds = Object.keys(document.recipients)
const rules = Object.keys(document.retention).filter((id) => !('extra' in document.retention[id as keyof typeof document.retention]))
type FieldName = keyof typeof document.fields
type PurposeKey = keyof typeof document.purposes
type GroundKey = keyof typeof document.grounds

/** The values that meet a ground's condition; what is not listed here decides nothing. */
const meeting: { readonly [Fact in string]?: readonly unknown[] } = {
  necessary: [true],
  need: ['provide-services', 'improve-services'],
  recipientUse: ['within-purposes'],
  derivedBy: ['aggregation', 'analysis'],
  identifiable: [false],
  institution: ['police', 'prosecutor', 'court', 'tax-authority', 'administrative-authority', 'other-public-institution'],
  formal: [true],
  basedOnLaw: [true],
  hasJurisdiction: [true],
  protects: ['rights', 'property', 'services'],
  whose: ['company', 'third-party', 'both'],
  event: ['merger', 'company-split', 'business-transfer', 'other-succession'],
  threatened: ['life', 'body', 'property'],
  immediateDanger: [true],
  urgentNeed: [true],
}

/** Which requests a stream is made of. */
export type Wanted = 'mixed' | 'allowed' | 'denied for several reasons'

/** What answers a request while a stream is put together, so that its halves come out even. */
export type Answering = (request: unknown) => { readonly allowed: boolean; readonly reasons?: readonly unknown[] }

/** Requests for `canUse`: of a mixed stream every other one is denied. */
export function uses(answer: Answering, wanted: Wanted = 'mixed', length = streamLength): readonly unknown[] {
  return stream(useRequest, answer, wanted, length, random(7))
}

/** Requests for `canDisclose`, in the same way. */
export function disclosures(answer: Answering, wanted: Wanted = 'mixed', length = streamLength): readonly unknown[] {
  return stream(disclosureRequest, answer, wanted, length, random(11))
}

function stream(draw: (random: Random, place: number) => Members, answer: Answering, wanted: Wanted, length: number, random: Random): readonly unknown[] {
  const texts: string[] = []
  for (let place = 0; texts.length < length; place += 1) {
    const text = JSON.stringify(arranged(draw(random, place), random))
    const { allowed, reasons = [] } = answer(JSON.parse(text))
    const fits = wanted === 'mixed' ? allowed === (texts.length % 2 === 0) : wanted === 'allowed' ? allowed : reasons.length > 1
    if (fits) texts.push(text)
  }
  // Shuffled, for a processor would learn that allowed and denied take turns; then made in this very order, as a program makes one request after the other.
  return random
    .some(texts, texts.length)
    .map((text) => maker(text, random))
    .map((make) => make())
}

function useRequest(random: Random, place: number): Members {
  const purpose = random.one(purposes)
  const serving = fields.filter((field) => (document.fields[field].purposes as readonly string[]).includes(purpose))
  const subject = person(random, purpose)
  return {
    purpose: random.chance(0.15) ? document.purposes[purpose].number : purpose,
    fields: random.some(random.chance(0.75) ? serving : fields, 1 + random.below(4)),
    subject,
    ...(random.chance(purpose === 'inquiry-response' ? 0.9 : 0.2) ? { recipient: receiver(random, subject, place) } : {}),
    ...held(random, subject),
    ...from(random),
  }
}

function receiver(random: Random, subject: Members, place: number): Members {
  if (random.chance(0.6)) return { id: subject.id }
  return { id: `e-${place}`, ...(random.chance(0.7) ? { corporation: random.chance(0.6) ? (subject.corporation ?? 'k-1') : `k-${random.below(50)}` } : {}) }
}

function disclosureRequest(random: Random, place: number): Members {
  const key = random.one(grounds)
  const ground = document.grounds[key]
  const serves = 'serves' in ground ? random.some(purposes, 1 + random.below(3)) : []
  const subject = person(random, serves.length > 0 ? random.one(serves) : random.one(purposes))
  const permitted = ground.recipients === 'any' ? kinds : ground.recipients
  return {
    ground: random.chance(0.15) ? ground.number : key,
    fields: random.some(random.chance(0.8) ? fields.slice(0, 8) : fields, 1 + random.below(4)),
    recipient: {
      kind: random.one(random.chance(0.9) ? permitted : kinds),
      name: `Company ${place % 500}`,
      country: random.chance(0.7) ? 'JP' : random.one(['DE', 'FR', 'GB', 'US', 'SG', 'KR']),
    },
    ...(serves.length > 0 ? { purposes: serves.map((purpose) => named(random, purpose)) } : {}),
    ...('subject' in ground ? {} : { subject, ...held(random, subject) }),
    ...(random.chance(0.2) ? { transaction: random.chance(0.85) ? 'none' : random.one(['sale', 'rental']) } : {}),
    evidence: arranged(evidence(random, ground, place), random),
    ...from(random),
  }
}

function evidence(random: Random, ground: (typeof document.grounds)[GroundKey], place: number): Members {
  const given: Members = {}
  for (const fact of ground.facts) {
    const type: 'boolean' | readonly string[] = document.facts[fact]
    const values = type === 'boolean' ? [true, false] : type
    given[fact] = random.one(random.chance(0.92) ? (meeting[fact] ?? values) : values)
  }
  for (const attests of ground.attests) {
    const name = typeof attests === 'string' ? attests : attests.name
    if (random.chance(typeof attests === 'string' ? 0.96 : 0.5)) given[name] = name === 'assertedBy' ? `s-${place % 40}` : `T-${place}`
  }
  return given
}

function person(random: Random, purpose: PurposeKey): Members {
  const agreed = random.some(purposes, 1 + random.below(4))
  if (!agreed.includes(purpose) && random.chance(0.7)) agreed.push(purpose)
  return arranged(
    {
      id: `c-${random.below(5_000)}`,
      standing: random.chance(0.87) ? 'active' : random.one(['use-stopped', 'disclosure-stopped', 'discontinued']),
      ...(random.chance(0.25) ? { corporation: `k-${random.below(50)}` } : {}),
      ...(random.chance(0.3) ? { agreed: agreed.map((each) => named(random, each)) } : {}),
    },
    random,
  )
}

/** Where the value is held: it must be said of a person who asked something to stop. */
function held(random: Random, subject: Members): Members {
  if (subject.standing === 'active' && random.chance(0.8)) return {}
  return {
    record: random.one(random.chance(0.5) ? ['invoice', 'order', 'contract'] : records),
    ...(random.chance(0.3) ? { retainedBy: random.some(rules, 1 + random.below(2)) } : {}),
  }
}

/** Where it comes from: nearly always said to be our own, or left unsaid. */
function from(random: Random): Members {
  return {
    ...(random.chance(0.1) ? { origin: random.chance(0.85) ? 'company' : { partner: `Partner ${random.below(20)}` } } : {}),
    ...(random.chance(0.1) ? { site: random.chance(0.85) ? 'ours' : random.one(['linked-from-ours', 'linking-to-ours']) } : {}),
  }
}

function named(random: Random, purpose: PurposeKey): string | number {
  return random.chance(0.1) ? document.purposes[purpose].number : purpose
}

/** The same members as somebody else would write them: in one of three orders. */
function arranged(members: Members, random: Random): Members {
  const entries = Object.entries(members)
  const turn = random.below(3)
  if (turn === 1) entries.reverse()
  if (turn === 2) entries.sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries)
}

/** Half the requests are literals of a program, the others came as JSON. */
function maker(text: string, random: Random): () => unknown {
  return random.chance(0.5) ? () => JSON.parse(text) : (new Function(`return ${text}`) as () => unknown)
}

/** How many shapes the requests of a stream have: which members they give, in which order, at every depth. */
export function shapesOf(requests: readonly unknown[]): number {
  return new Set(requests.map(shapeOf)).size
}

function shapeOf(value: unknown): string {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return ''
  return `{${Object.entries(value).map(([key, member]) => key + shapeOf(member))}}`
}
