import { decide, type Engine, fieldsFor, groundsFor, planDeletion, policy } from 'clausewise'

/** What the page asks of an engine, whatever the names of its policy. */
export type AnyEngine = Pick<Engine, 'policy' | 'decide' | 'fieldsFor' | 'groundsFor' | 'planDeletion'>

/** The engine of the reference policy, with its names forgotten. */
export const reference = { policy, decide, fieldsFor, groundsFor, planDeletion } as unknown as AnyEngine
