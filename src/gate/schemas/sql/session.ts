import type { Statement } from './statements.js'
import type { Step, Steps } from './step.js'
import { areWordsAt, type TableName, wordAt } from './words.js'

/**
 * The steps without those that change a table of the session: while there is one, its name means it and no other. What is added counts all the
 * same, for the session's table may be gone by then.
 */
export function lasting(steps: readonly Step[]): readonly Step[] {
  const temporary = new Set<string>()
  return steps.filter((step) => {
    const name = keyOf(step.table)
    switch (step.kind) {
      case 'create-temporary':
        temporary.add(name)
        return false
      case 'drop-temporary':
        temporary.delete(name)
        return false
      case 'drop-table':
        return !temporary.delete(name)
      case 'rename-table':
        if (!temporary.delete(name)) return true
        temporary.add(keyOf(step.to))
        return false
      case 'create-table':
      case 'add':
      case 'redefine':
        return true
      default:
        return !temporary.has(name)
    }
  })
}

/** Another schema than that of the session's tables, when one is named, means another table. */
function keyOf({ text, schema, isImplied }: TableName): string {
  return schema === undefined || isImplied || /^pg_temp|^temp$/.test(schema) ? text.toLowerCase() : `${schema}.${text.toLowerCase()}`
}

/** Steps of a statement in the database that USE named before it: where no schema is said, that is meant. */
export function inDatabase({ steps, gaps }: Steps, { database }: Statement): Steps {
  if (database === undefined) return { steps, gaps }
  const meant = (table: TableName): TableName => (table.schema === undefined ? { ...table, schema: database, isImplied: true } : table)
  const moved = steps.map((step): Step => {
    if (step.kind !== 'create-table') return { ...step, table: meant(step.table) }
    return { ...step, table: meant(step.table), like: step.like.map(meant), also: (step.also ?? []).map(meant) }
  })
  return { steps: moved, gaps }
}

/** Of these, what adds a table or a column. */
export function onlyAdding({ steps, gaps }: Steps): Steps {
  return { steps: steps.filter(({ kind }) => kind === 'add' || kind === 'create-table'), gaps }
}

/** The steps of statements, one after the other. Of a transaction that is rolled back, only what it adds counts. */
export function ofTransactions(text: string, statements: readonly Statement[], stepsOf: (statement: Statement) => Steps): readonly Steps[] {
  const done: Steps[] = []
  let begun: number | undefined
  for (const statement of statements) {
    const { tokens } = statement
    const head = wordAt(text, tokens, 0)
    if (head === 'BEGIN' || areWordsAt(text, tokens, 0, 'START TRANSACTION')) begun ??= done.length
    done.push(stepsOf(statement))
    // A mere END may be that of a trigger.
    if (head === 'COMMIT' || areWordsAt(text, tokens, 0, 'END TRANSACTION') || areWordsAt(text, tokens, 0, 'END WORK')) begun = undefined
    if (begun === undefined || !isRollback(text, statement)) continue
    for (let index = begun; index < done.length; index += 1) done[index] = onlyAdding(done[index] ?? { steps: [], gaps: [] })
    begun = undefined
  }
  return done
}

/** Whether a statement takes back a transaction as a whole. */
function isRollback(text: string, { tokens }: Statement): boolean {
  const head = wordAt(text, tokens, 0)
  return (head === 'ROLLBACK' || head === 'ABORT') && !tokens.some((_, index) => index < 4 && wordAt(text, tokens, index) === 'TO')
}
