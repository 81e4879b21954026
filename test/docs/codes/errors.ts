import { assertAllowed, canUse, NotAllowedError, policy } from '../../../src/index.js'
import { configure, PolicyError } from '../../../src/policy.js'
import type { Told } from './example.js'

/** Every error that the package throws with a code. */
export const errors = {
  'unsound-policy': {
    means:
      'A `PolicyError`, thrown by `definePolicy`, `tighten` and `configure`. `faults` holds [every fault](#faults-of-a-policy) at its path; the message lists them.',
    developer: 'Let it stop the program at its start. To read a document that may be faulty, `parsePolicy` gives the same faults and throws nothing.',
    example: (shows) => {
      try {
        configure(policy, { parameters: { filingExtensionMonths: 24 } })
      } catch (error) {
        if (error instanceof PolicyError) {
          shows(error.code)
          shows(error.faults)
        }
      }
    },
  },
  'not-allowed': {
    means:
      'A `NotAllowedError`, thrown by `assertAllowed` and `pick`. `decision` is the denial with [its reasons](#reasons-of-a-denial); the message names their codes.',
    developer: 'Catch it where the request ends, and answer with 403; with 400 where a reason is `invalid-request`.',
    example: (shows) => {
      try {
        assertAllowed(canUse({ purpose: 'contact', fields: ['payment'], subject: { id: 'c-17', standing: 'active' } }))
      } catch (error) {
        if (error instanceof NotAllowedError) {
          shows(error.code)
          shows(error.decision)
        }
      }
    },
    show: { allowed: 'all', reasons: 'all' },
  },
} as const satisfies { readonly [Code in (PolicyError | NotAllowedError)['code']]: Told }
