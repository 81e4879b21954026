/** A small policy of one's own, as YAML. */
export const shopYaml = `id: shop
version: "1"
effectiveOn: 2026-01-01
jurisdiction: DE
clauses:
  "1": { kind: rule, section: Mail, means: { en: "your email address, for the newsletter" }, reading: { en: "No other address." } }
  "2": { kind: statement, means: { en: "we ride bicycles" }, because: { en: "how we come to work does not show in a request" } }
fields:
  email: { clause: "1", purposes: [newsletter] }
purposes:
  newsletter: { clause: "1", number: 1 }
parameters: { promptlyDays: 14 }
`

/** The same as JSON. */
export const shopJson = `{
  "id": "shop",
  "version": "1",
  "effectiveOn": "2026-01-01",
  "jurisdiction": "DE",
  "clauses": { "1": { "kind": "rule", "means": { "en": "your email address, for the newsletter" } } },
  "fields": { "email": { "clause": "1", "purposes": ["newsletter"] } },
  "purposes": { "newsletter": { "clause": "1", "number": 1 } },
  "parameters": { "promptlyDays": 14 }
}
`
