import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as explain from '../../src/explain.js'
import * as gate from '../../src/gate.js'
import * as clausewise from '../../src/index.js'
import * as policy from '../../src/policy.js'
import * as reference from '../../src/reference.js'

const doors = { clausewise, 'clausewise/policy': policy, 'clausewise/reference': reference, 'clausewise/explain': explain, 'clausewise/gate': gate }
const readme = readFileSync('README.md', 'utf8')

/** The names in the first column of the table under a door's heading. */
function mapped(door: string): readonly string[] {
  const section = readme.split(/^#+ /m).find((part) => part.startsWith(`\`${door}\``)) ?? ''
  return [...section.matchAll(/^\| (`.*?) \|/gm)].flatMap(([, names = '']) => names.split(', ').map((name) => name.replaceAll('`', '')))
}

describe('the map of the package in README', () => {
  it.each(Object.entries(doors))('names what %s exports, and nothing else', (door, exported) => {
    expect([...mapped(door)].sort()).toEqual(Object.keys(exported).sort())
  })

  it('names every field, kind of record and standing', () => {
    const { fields, records, standings } = reference.document
    for (const name of [...Object.keys(fields), ...Object.keys(records), 'active', ...Object.keys(standings)]) expect(readme).toContain(`\`${name}\``)
  })
})
