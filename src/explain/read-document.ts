import { notTaken } from '../compile/not-taken.js'
import type { Document } from '../model/document.js'
import type { Policy } from '../model/policy.js'

/** The document of a policy, or the document that was given itself. Anything else is a `TypeError` that says what `caller` takes. */
export function readDocument(caller: string, given: Pick<Policy, 'document'> | Document): Document {
  const document = documentIn(given)
  if (document === undefined) throw notTaken(caller, 'a policy, as definePolicy, parsePolicy and an engine give it, or its document', given)
  return document
}

function documentIn(given: unknown): Document | undefined {
  try {
    const document = 'document' in (given as object) ? (given as { readonly document: unknown }).document : given
    return isDocument(document) ? document : undefined
  } catch {
    return undefined
  }
}

/** As far as that is seen at once, by members that every document has. */
function isDocument(document: unknown): document is Document {
  const { id, clauses, fields, purposes } = document as { readonly [member: string]: unknown }
  return typeof id === 'string' && [clauses, fields, purposes].every((each) => typeof each === 'object' && each !== null)
}
