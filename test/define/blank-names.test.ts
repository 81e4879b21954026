import { expect, it } from 'vitest'
import { changed } from './changed.js'
import { faultsOf } from './faults-of.js'
import { swimmingClub } from './swimming-club.js'

it('refuses a name or id of white space alone', () => {
  expect(faultsOf(changed(swimmingClub, ['id'], ' '))).toEqual([{ code: 'empty', path: ['id'], needed: ['a text that is not blank'] }])
  expect(faultsOf(changed(swimmingClub, ['facts', ' '], 'boolean'))).toMatchObject([
    { code: 'empty', path: ['facts', ' '], found: ' ', needed: ['a name that is not blank'] },
  ])
})
