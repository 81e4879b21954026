import { compileNames, sorted } from '../compile/names.js'
import type { Document, Ground } from '../model/document.js'
import type { Policy } from '../model/policy.js'
import type { PolicyNames } from './manifest/manifest-schema.js'

/** The names that a manifest may use under a policy, in the policy's order: for the JSON Schema of its manifests. */
export function policyNames({ document }: Pick<Policy, 'document'>): PolicyNames {
  const { fields, purposes, grounds } = compileNames(document)
  const { records = {}, recipients = {} } = document
  return {
    fields,
    purposes,
    recipients: sorted(recipients),
    records: sorted(records).map((record) => ({ record, events: records[record]?.events ?? [] })),
    grounds: grounds.flatMap((key) => {
      const ground = document.grounds?.[key]
      return ground === undefined ? [] : [groundNames(key, ground, document)]
    }),
  }
}

function groundNames(key: string, { means, number, serves, facts = [], attests = [] }: Ground, document: Document): PolicyNames['grounds'][number] {
  const title = means?.en ?? key
  return {
    ground: key,
    description: number === undefined ? title : `Ground ${number}: ${title}`,
    servesPurposes: serves === 'purposes',
    facts: facts.map((name) => ({ name, values: document.facts?.[name] ?? 'boolean' })),
    attests: attests.map((each) => (typeof each === 'string' ? { name: each, isAlways: true } : { name: each.name, isAlways: false })),
  }
}
