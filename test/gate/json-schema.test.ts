import { Ajv } from 'ajv'
import formats from 'ajv-formats'
import fc from 'fast-check'
import { dump } from 'js-yaml'
import { describe, expect, it } from 'vitest'
import { checkManifest } from '../../src/gate/check-manifest.js'
import { type JsonSchema, manifestJsonSchema } from '../../src/gate/json-schema.js'
import { manifestShapeFaults } from '../../src/gate/manifest/shape-faults.js'
import { readSource, type Source } from '../../src/gate/manifest/source.js'
import { findingIds } from '../../src/gate/model/finding.js'
import { pages } from '../../src/gate/pages/pages.js'
import { policy } from '../../src/index.js'
import { definePolicy } from '../../src/policy.js'
import { someManifest } from './check/arbitrary-manifest.js'
import { sampleManifest } from './sample-manifest.js'

const loose = manifestJsonSchema()
const named = manifestJsonSchema(policy)

interface Ground {
  readonly properties: Readonly<Record<string, { readonly description?: string }>>
}

/** Whether a schema takes a manifest, as an editor asks. */
function validatorOf(schema: JsonSchema): (text: string) => boolean {
  const ajv = new Ajv({ allErrors: true, strict: true, strictTypes: false, allowUnionTypes: true })
  for (const keyword of ['errorMessage', 'defaultSnippets']) ajv.addKeyword(keyword)
  formats.default(ajv)
  const isValid = ajv.compile(schema)
  return (text) => isValid(sourceOf(text).value)
}

function sourceOf(text: string): Source {
  const read = readSource({ path: 'clausewise.yaml', text })
  if (!read.ok) throw new Error(`no YAML: ${read.fault.code}`)
  return read.source
}

const takesLoosely = validatorOf(loose)
const takes = validatorOf(named)

/** A manifest of one system, with what is given in it. */
const system = (members: string) => `clausewise: 1\npolicy: reference\nsystems: { shop: { ${members} } }\n`
/** One of a flow and its recipient. */
const flow = (members: string, recipient = 'kind: partner, country: JP') =>
  `clausewise: 1\npolicy: reference\nrecipients: { to: { ${recipient} } }\nflows: { f: { from: shop, to: to, fields: [email], ${members} } }\n`

const ground = 'ground: { service-provision: { necessary: true, purposes: [settlement], assertedBy: sato, reference: R-1 } }'

/** What is of no right shape, under any policy. */
const wrongShapes = {
  'a key that nobody knows': system('stroes: {}'),
  'another version': 'clausewise: 2\npolicy: reference\n',
  'a text in place of a list': system('collects: { form: { fields: email, shown: [] } }'),
  'a list without entries': system('collects: { form: { fields: [], shown: [] } }'),
  'a member that is missing': system('collects: { form: { fields: [email] } }'),
  'a site that there is not': system('collects: { form: { fields: [email], shown: [], site: theirs } }'),
  'an origin without a partner': system('uses: { mail: { purpose: contact, fields: [email], origin: {} } }'),
  'a way of keeping that there is not': system('stores: { order: { fields: [name], keeps: for-ever } }'),
  'a deletion that nobody does': system('stores: { order: { fields: [name], deletes: { within: 14d } } }'),
  'a transport that there is not': flow(`transport: pigeon, ${ground}`),
  'a number as a fact': flow('ground: { emergency: { urgentNeed: 1 } }'),
  'a finding that there is not': 'clausewise: 1\npolicy: reference\naccepted: [{ finding: ok, at: a, because: b, until: 2027-01-31 }]\n',
  'an owner that is no text': 'clausewise: 1\npolicy: reference\nowners: { sales: { name: 1 } }\n',
}

/** What the schema refuses by patterns of its own; the gate reads it, and says in words what is wrong. */
const wrongTexts = {
  'an id with a slash': system('collects: { a/b: { fields: [email], shown: [contact] } }'),
  'a period that is none': system('stores: { order: { fields: [name], events: [transactedOn], keeps: { for: 7 years, from: transactedOn } } }'),
  'a country in small letters': flow(ground, 'kind: partner, country: jp'),
  'a day that does not exist': 'clausewise: 1\npolicy: reference\naccepted: [{ finding: use-denied, at: a, because: b, until: 2027-02-30 }]\n',
}

/** What is wrong under the reference policy alone. */
const wrongNames = {
  'a field that is not declared': system('collects: { form: { fields: [shoe-size], shown: [contact] } }'),
  'a purpose that is not listed': system('uses: { mail: { purpose: profiling, fields: [email] } }'),
  'a kind of record that there is not': system('stores: { ordre: { fields: [name] } }'),
  'an event that there is not': system('stores: { order: { fields: [name], events: [soldOn] } }'),
  'a kind of recipient that there is not': flow(ground, 'kind: neighbour, country: JP'),
  'a ground that is not listed': flow('ground: { curiosity: { necessary: true } }'),
  'two grounds': flow('ground: { emergency: {}, succession: {} }'),
  'a ground without a fact that it asks': flow('ground: { service-provision: { purposes: [settlement], assertedBy: sato, reference: R-1 } }'),
  'a ground without an attestation that it always asks': flow('ground: { service-provision: { necessary: true, purposes: [settlement], assertedBy: sato } }'),
  'a ground without the purposes that it serves': flow('ground: { service-provision: { necessary: true, assertedBy: sato, reference: R-1 } }'),
  'a fact of another ground': flow('ground: { succession: { event: merger, reference: R-1, urgentNeed: true } }'),
  'a fact with a word that it does not take': flow('ground: { succession: { event: marriage, reference: R-1 } }'),
  'a word in place of a boolean': flow(ground.replace('true', 'yes')),
}

describe('manifestJsonSchema', () => {
  // Written again with `npm test -- -u`.
  it('is, with the names of the reference policy, the schema that stands in docs', async () => {
    await expect(`${JSON.stringify(named, null, 2)}\n`).toMatchFileSnapshot('../../docs/manifest.schema.json')
  })

  it('says of each fact and attestation of a ground what it means, and of each word that a fact takes', () => {
    const grounds = JSON.stringify(named).match(/"ground":(\{.*?\}),"transport"/)?.[1] ?? ''
    const branches = (JSON.parse(grounds) as { readonly anyOf: readonly { readonly properties: Readonly<Record<string, Ground>> }[] }).anyOf
    const members = branches.flatMap(({ properties }) => Object.values(properties).flatMap((ground) => Object.entries(ground.properties)))
    expect(members.length).toBeGreaterThan(20)
    expect(members.filter(([, { description }]) => description === undefined).map(([name]) => name)).toEqual([])
    expect(Object.fromEntries(members)).toMatchObject({
      necessary: { type: 'boolean', description: 'It is necessary.' },
      recipientUse: { description: expect.stringMatching(/: `within-purposes` \(within the company’s purposes\), `beyond-purposes` /) },
      assertedBy: { type: 'string', description: expect.stringMatching(/\.$/) },
    })
  })

  it('says nothing of the facts of a policy without a glossary', () => {
    const { glossary: _, ...document } = policy.document
    expect(JSON.stringify(manifestJsonSchema({ document }))).toContain('"necessary":{"type":"boolean"}')
  })

  it('says in its id the version of the notation, and whose names it knows', () => {
    expect([loose.$id, named.$id]).toEqual(['urn:clausewise:manifest:1', 'urn:clausewise:manifest:1:reference-jp:2026-11'])
    expect(named.$schema).toBe('http://json-schema.org/draft-07/schema#')
  })

  it('has a title at its root alone, and no reference and no default', () => {
    expect(JSON.stringify(named).match(/"title":/g)).toHaveLength(1)
    expect(JSON.stringify(named)).not.toMatch(/"(?:\$ref|definitions|default|id)":/)
  })

  it('says what only the gate checks', () => {
    expect(named.description).toContain('`clausewise check` tells')
  })

  it('takes a manifest with every kind of entity', () => {
    expect([takesLoosely(sampleManifest), manifestShapeFaults(sourceOf(sampleManifest))]).toEqual([true, []])
  })

  it('marks a manifest that leaves out what its ground asks, where the schema knows the policy', () => {
    expect(takes(sampleManifest)).toBe(false)
    expect(takes(sampleManifest.replace('assertedBy: marketing', 'assertedBy: marketing, reference: MK-3'))).toBe(true)
  })

  it.each(findingIds)('takes the manifests of the page of %s, and put right with the names of the policy too', (id) => {
    const { wrong, right } = pages[id]
    expect([takesLoosely(wrong), takesLoosely(right), takes(right)]).toEqual([true, true, true])
  })

  it.each(Object.entries(wrongShapes))('refuses %s, as the gate does', (_, text) => {
    expect([takesLoosely(text), takes(text)]).toEqual([false, false])
    expect(manifestShapeFaults(sourceOf(text))).not.toEqual([])
  })

  it.each(Object.entries(wrongTexts))('refuses %s, as the gate does by its own words', (_, text) => {
    expect([takesLoosely(text), takes(text)]).toEqual([false, false])
    expect(checkManifest({ files: [{ path: 'clausewise.yaml', text }], policy, asOf: '2026-11-28' }).faults).not.toEqual([])
  })

  it.each(Object.entries(wrongNames))('refuses %s where it knows the policy, and takes it where it does not', (_, text) => {
    expect([takesLoosely(text), takes(text)]).toEqual([true, false])
  })

  it('asks for no attestation that a ground asks under a condition alone', () => {
    const facts = 'necessary: true, need: provide-services, recipientUse: within-purposes, specificConsent: false, purposes: [contact]'
    expect(takes(flow(`ground: { subcontractor: { ${facts}, assertedBy: sato, reference: R-1, agreement: C-1 } }`))).toBe(true)
    expect(takes(flow(`ground: { subcontractor: { ${facts}, assertedBy: sato, reference: R-1, agreement: C-1, consentReference: K-1 } }`))).toBe(true)
  })

  it('takes whatever the gate can read', () => {
    fc.assert(
      fc.property(someManifest, (manifest) => takesLoosely(dump(manifest))),
      { numRuns: 40 },
    )
  })

  it('knows the names of a policy of one’s own', () => {
    const own = definePolicy({
      id: 'bicycle shop',
      version: '1',
      effectiveOn: '2026-01-01',
      jurisdiction: 'DE',
      clauses: { '1': { kind: 'rule', means: { en: 'your email address, for the newsletter' } } },
      fields: { email: { clause: '1', purposes: ['newsletter'] } },
      purposes: { newsletter: { clause: '1' } },
      parameters: { promptlyDays: 14 },
    })
    const schema = manifestJsonSchema(own)
    const takesOwn = validatorOf(schema)
    const asking = (field: string, purpose: string) => system(`collects: { form: { fields: [${field}], shown: [${purpose}] } }`)
    expect(schema.$id).toBe('urn:clausewise:manifest:1:bicycle%20shop:1')
    expect([takesOwn(asking('email', 'newsletter')), takesOwn(asking('name', 'newsletter')), takesOwn(asking('email', 'contact'))]).toEqual([
      true,
      false,
      false,
    ])
    // It has no grounds, kinds of record or of recipient: any name will do, and the gate says that they are not known.
    expect(takesOwn(flow(ground.replace('settlement', 'newsletter')))).toBe(true)
  })
})
