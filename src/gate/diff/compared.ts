import type { Policy } from '../../model/policy.js'
import type { Declared } from '../manifest/declared.js'

/** One of two manifests that are compared, with the policy that it names. */
export interface Compared {
  readonly declared: Declared
  readonly policy: Policy
}
