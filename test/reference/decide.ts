/** The naive reference interpreter: slow, obviously right, and sharing nothing with the engine but types. It answers without `policy`. */
export { naiveCanCollect } from './can-collect.js'
export { naiveCanDisclose } from './can-disclose.js'
export { naiveCanUse, naiveFieldsFor } from './can-use.js'
export { naiveGoverns, naivePasswordLiability } from './governs.js'
export { naiveGroundsFor } from './grounds-for.js'
