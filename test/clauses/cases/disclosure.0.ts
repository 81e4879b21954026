import { asking, emergency, entrustment, grounds, tradedAs } from '../asks.js'
import { invalid, traded, unknownField, unknownGround } from '../reasons.js'
import type { Table } from '../table.js'

const serving = ['agreed-use.2']
const others: Readonly<Record<number, readonly string[]>> = { 1: serving, 2: serving, 3: serving, 5: ['agreed-use.3'] }
const unlisted = ['consent', 'legitimate-interest', 'joint-use', 'Entrustment', 'disclosure.1', '', '1', 'constructor']

export const table: Table = {
  clause: 'disclosure.0',
  allowed: grounds.flatMap((ask, index) => {
    const number = index + 1
    const clauses = ['collection.1', `disclosure.${number}`, ...(others[number] ?? [])]
    return [
      { title: `a disclosure on the ground ${String(ask.ground)}`, ask, clauses, silent: true } as const,
      { title: `a disclosure on ground ${number}`, ask: asking(ask, { ground: number }), clauses, silent: true } as const,
    ]
  }),
  denied: [
    ...unlisted.map((ground) => ({
      title: `a disclosure on the ground ${JSON.stringify(ground)}`,
      ask: asking(emergency, { ground }),
      reasons: [unknownGround(ground)],
    })),
    ...[0, 9, -1, 1.5].map((ground) => ({ title: `a disclosure on ground ${ground}`, ask: asking(emergency, { ground }), reasons: [unknownGround(ground)] })),
    {
      title: 'a rental of an undeclared field on an unlisted ground: each reason',
      ask: tradedAs(asking(emergency, { ground: 'consent', fields: ['name', 'income'] }), 'rental'),
      reasons: [unknownField('income'), unknownGround('consent'), traded('rental')],
    },
    { title: 'a disclosure without a ground', ask: asking(emergency, { ground: undefined }), reasons: [invalid([['ground'], 'missing'])], silent: true },
    {
      title: 'a disclosure whose ground is neither text nor number',
      ask: asking(entrustment, { ground: true }),
      reasons: [invalid([['ground'], 'wrong-type'])],
      silent: true,
    },
  ],
}
