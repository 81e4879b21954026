import { compileNames, sorted } from '../compile/names.js'
import { capital } from '../explain/en/words.js'
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
    facts: facts.map((name) => {
      const values = document.facts?.[name] ?? 'boolean'
      return { name, values, ...meaning(name, values === 'boolean' ? [] : values, document) }
    }),
    attests: attests.map((each) => {
      const name = typeof each === 'string' ? each : each.name
      return { name, isAlways: typeof each === 'string', ...meaning(name, [], document) }
    }),
  }
}

/** What the glossary says of a name, and of the words that it takes. */
function meaning(name: string, words: readonly string[], { glossary = {} }: Document): { readonly means?: string } {
  const of = (word: string) => (Object.hasOwn(glossary, word) ? glossary[word]?.en : undefined)
  const said = of(name)
  const list = words.flatMap((word) => {
    const each = of(word)
    return each === undefined ? [] : [`\`${word}\` (${each})`]
  })
  return said === undefined ? {} : { means: `${capital(said)}${list.length === 0 ? '' : `: ${list.join(', ')}`}.` }
}
