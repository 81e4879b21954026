import { lookUp, tableOf } from '../compile/table.js'
import { type Standing, standings } from '../model/request.js'
import type { Compiled } from './compile.js'

/** Standings and record kinds as one number, which tells apart only what an answer depends on. */
export interface Modes {
  readonly count: number
  /** −1 for a standing or a record kind that does not exist. */
  readonly of: (standing: unknown, record: unknown) => number
}

/** `matters`: whether an answer for a person of this standing can differ from one for an active person. */
export function modesOf(compiled: Compiled, matters: (standing: Exclude<Standing, 'active'>) => boolean): Modes {
  const records = tableOf([...compiled.records].map((record, place) => [record, place + 1]))
  const width = compiled.records.size + 1
  const bases = tableOf(standings.map((standing, place) => [standing, standing !== 'active' && matters(standing) ? 1 + place * width : 0]))
  return {
    count: 1 + standings.length * width,
    of(standing, record) {
      const base = lookUp(bases, standing)
      const place = record === undefined ? 0 : lookUp(records, record)
      if (base === undefined || place === undefined) return -1
      return base === 0 ? 0 : base + place
    },
  }
}
