import { policy as referencePolicy } from 'clausewise'
import type { LanguageCode } from 'clausewise/explain'
import { type Engine, enforce, parsePolicy } from 'clausewise/policy'
import type { Opened } from '../../opened.js'
import { isMembers, isShallow, type Members } from '../common/members.js'
import { isReference } from './is-reference.js'

/** What the page shows. */
export interface State {
  readonly view: View
  /** The question; none where nobody has asked one yet. */
  readonly ask?: Members | undefined
  /** The request of a person, as the part that plans reads it. */
  readonly plan?: object | undefined
  readonly engine: Engine
  /** A policy document out of the address that is not sound. */
  readonly refused?: object | undefined
  readonly language: LanguageCode
  /** The address could not be read, and nothing was chosen since. */
  readonly isUnread?: boolean
}

type View = 'decide' | 'plan'

export const reference: Engine = enforce(referencePolicy) as unknown as Engine

/** What an address opens, whatever stands in it. The policy before it stays in force where its own is not sound. */
export function stateFrom(opened: Opened, before: Pick<State, 'engine' | 'language'>): State {
  const { ask, plan, policy, language } = opened
  const isKnown = language === 'en' || language === 'ja'
  const spoken = isKnown ? language : before.language
  if (opened.isUnread || !isReadable(ask, 20) || !isReadable(plan, 20) || !isReadable(policy, 100) || !(isKnown || language === undefined)) {
    return { view: 'decide', engine: before.engine, language: spoken, isUnread: true }
  }
  return { view: plan !== undefined && ask === undefined ? 'plan' : 'decide', ask, plan, language: spoken, ...policyFrom(policy, before.engine) }
}

/** Whether a member of an address is left out, or has members of its own as deep as it may be. */
function isReadable(value: unknown, levels: number): value is Members | undefined {
  return value === undefined || (isMembers(value) && isShallow(value, levels))
}

function policyFrom(document: Members | undefined, before: Engine): Pick<State, 'engine' | 'refused'> {
  if (document === undefined) return { engine: reference }
  const read = parsePolicy(document)
  if (!read.ok) return { engine: before, refused: document }
  return { engine: read.policy.identity.digest === before.policy.identity.digest ? before : enforce(read.policy) }
}

/** What opens the same page again. */
export function openedOf({ view, ask, plan, engine, language }: State): Opened {
  return {
    ...(view === 'plan' ? { plan: plan ?? {} } : ask === undefined ? {} : { ask }),
    ...(isReference(engine.policy) ? {} : { policy: engine.policy.document }),
    language,
  }
}
