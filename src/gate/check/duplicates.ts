import { canonical } from '../../define/canonical.js'
import type { Flow } from '../manifest/declared.js'
import type { Context } from './context.js'
import { type Draft, relatedTo } from './draft.js'
import { draftsOf } from './drafts-of.js'

/** Flows that say the same as one whose id comes before. */
export function duplicateFindings(context: Context): readonly Draft[] {
  const seen = new Map<string, Flow>()
  const inOrder = context.declared.flows.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  return draftsOf(inOrder, context, (flow): readonly Draft[] => {
    const { from, to, fields, ground } = flow.entry
    const key = canonical([from, to, [...new Set(fields)].sort(), ground])
    const twin = seen.get(key)
    if (twin === undefined) {
      seen.set(key, flow)
      return []
    }
    return [
      {
        id: 'flow-duplicate',
        level: 'warning',
        of: flow,
        related: [relatedTo('twin', twin)],
        data: { of: twin.path },
        remedies: [{ code: 'remove', from: flow.path }],
      },
    ]
  })
}
