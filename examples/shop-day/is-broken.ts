import type { Decision, Reason, Reference } from 'clausewise'

const breaking: readonly Reason['code'][] = ['invalid-request', 'unknown-field', 'unknown-purpose', 'unknown-ground']

/** Whether a reason says that the row is wrong, and not what it asks: a member at fault, or a name that the policy does not know. */
export const breaks = ({ code }: Reason<Reference>): boolean => breaking.includes(code)

/** Whether a question was denied because its row is broken. */
export const isBroken = (decision: Decision<Reference>): boolean => !decision.allowed && decision.reasons.some(breaks)
