import { alike } from '../explain/groups.js'
import type { AnswerOf } from './coverage-answers.js'
import type { Store } from './manifest/declared.js'
import type { RegisterKept } from './register-row.js'

/** How long fields are kept in a store; of fields that it does not hold nothing is said. */
export function keptIn(store: Store, fields: readonly string[], answer: AnswerOf | undefined): RegisterKept {
  const { keeps, deletes } = store.entry
  const here = fields.filter((field) => store.entry.fields.includes(field))
  return {
    store: `${store.system}/${store.id}`,
    fields: here,
    ...(keeps === undefined ? {} : { keeps }),
    rules: rulesOf(here, answer),
    ...(deletes === undefined ? {} : { deletes }),
  }
}

/** The rules that keep each field. */
function rulesOf(fields: readonly string[], answer: AnswerOf | undefined): RegisterKept['rules'] {
  const plan = answer?.plan
  const entries = plan?.planned === true ? plan.entries : []
  const ofFields = fields.map((field) => {
    const entry = entries.find((each) => each.field === field)
    return { field, rules: entry !== undefined && 'rules' in entry ? entry.rules : [] }
  })
  return alike(ofFields, ({ rules }) => rules).map((members) => ({ fields: members.map(({ field }) => field), rules: members[0].rules }))
}
