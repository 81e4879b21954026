// How are many requests planned, one by one as they arrive, in constant memory?
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import type { DeletionInput, Reference } from 'clausewise'
import { planDeletions } from 'clausewise'

// In place of `createReadStream('requests.jsonl')`: chunks that end wherever they like.
const file = Readable.from([
  '{"request":"delete","requestedOn":"2026-11-02","asOf":"2026-11-24","subject":{"id":"c-17"},"holdings":[{"field":"email","rec',
  'ord":"profile","ref":"customers/17"}]}\n{"request":"delete","requestedOn":"2026-11-31","asOf":"2026-11-24","subject":{"id":"c-18"},"holdings":[]}\n',
  '{"request":"delete", the rest of this line is lost\n',
  '{"request":"stop-use","requestedOn":"2026-11-20","asOf":"2026-11-24","subject":{"id":"c-19"},"holdings":[{"field":"phone","record":"profile","ref":"customers/19"}]}\n',
])

// A plan says nothing of its subject, and comes out in the order in which its request went in.
const going: number[] = []

/** The requests of a file of JSON lines. A broken line is passed on as what it is, so that it takes its place among the faults. */
async function* requests(): AsyncGenerator<DeletionInput<Reference>> {
  let line = 0
  for await (const text of createInterface({ input: file })) {
    going.push(++line)
    yield parsed(text)
  }
}

/** Any value: `planDeletions` takes what it gets and lists what is wrong with it. */
function parsed(text: string): DeletionInput<Reference> {
  try {
    return JSON.parse(text)
  } catch {
    return JSON.parse('null')
  }
}

// A faulty request yields its faults, and the stream goes on.
for await (const plan of planDeletions(requests())) {
  const did = plan.planned ? plan.entries.map(({ action, ref }) => `${action} ${ref}`) : plan.faults.map(({ path, problem }) => `${problem} ${path.join('.')}`)
  console.log([going.shift(), ...did])
  // => [1, 'delete customers/17']
  // => [2, 'no-day requestedOn']
  // => [3, 'wrong-type ']
  // => [4, 'suspend customers/19']
}
