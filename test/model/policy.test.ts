import { expect, it } from 'vitest'
import { policy } from '../../src/index.js'
import { isSound, soundOne } from '../../src/model/policy.js'
import { parsePolicy } from '../../src/policy.js'
import { document } from '../../src/reference.js'

/** The mark of a policy whose document has been checked, as any copy of the package finds it. */
const mark = Symbol.for('clausewise.policy')

it('what `parsePolicy` made is a policy', () => {
  const parsed = parsePolicy(document)
  expect(parsed.ok && isSound(parsed.policy)).toBe(true)
  expect(soundOne(policy, 'enforce')).toBe(policy)
})

it('a policy of another copy of the package is one too', () => {
  expect(isSound({ ...policy, [mark]: true })).toBe(true)
})

it.each<readonly [string, unknown]>([
  ['nothing', undefined],
  ['null', null],
  ['a text', 'reference-jp'],
  ['a document', document],
  ['a copy without the mark', { ...policy }],
  ['another mark', { ...policy, [mark]: 'true' }],
  ['a function, whatever it is marked with', Object.assign(() => policy, { [mark]: true })],
  [
    'what cannot be read',
    new Proxy(
      {},
      {
        get: () => {
          throw new Error('no')
        },
      },
    ),
  ],
])('%s is no policy', (_, value) => {
  expect(isSound(value)).toBe(false)
  expect(() => soundOne(value as typeof policy, 'tighten')).toThrow(
    new TypeError('tighten takes a policy: make one of the document with definePolicy or parsePolicy'),
  )
})
