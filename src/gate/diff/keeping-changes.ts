import type { Planner } from '../check/plan-of.js'
import type { Store } from '../manifest/declared.js'
import type { KeepsEntry } from '../manifest/manifest.js'
import type { Change, ChangeCode } from '../model/change.js'
import { changed } from './changed.js'
import { compareEnds } from './ends-of.js'

/** How much longer or shorter a store keeps, by what it says or since its rows give other events and facts: of both the later policy is asked. */
export function keepingChanges(before: Store, after: Store, planner: Planner): readonly Change[] {
  const [was, is] = [textOf(before.entry.keeps), textOf(after.entry.keeps)]
  if (was !== is) {
    const place = after.entry.keeps === undefined ? [] : ['keeps']
    const said = compared(before, after, planner, 'store', (code) => changed(code, after, place, is, was))
    return said.length > 0 ? said : [changed('store-recounted', after, place, is, was)]
  }
  const [earlier, later] = [givenBy(before), givenBy(after)]
  const [gained, lost] = [later.filter((each) => !earlier.includes(each)), earlier.filter((each) => !later.includes(each))]
  if (is !== 'schedule' || gained.length + lost.length === 0) return []
  const [what, instead] = [gained, lost].map((each) => (each.length === 0 ? undefined : each.join(', ')))
  return compared(before, after, planner, 'schedule', (code) => changed(code, after, placeIn(after), what, instead))
}

/** What is kept longer, and what shorter; of which fields, where it is not so of all. */
function compared(before: Store, after: Store, planner: Planner, by: 'store' | 'schedule', say: (code: ChangeCode) => Change): readonly Change[] {
  const { later, sooner, of } = compareEnds(before, after, planner)
  const told = (code: ChangeCode, fields: readonly string[]) => (fields.length === 0 ? [] : [{ ...say(code), ...(fields.length === of ? {} : { fields }) }])
  return [...told(`${by}-lengthened`, later), ...told(`${by}-shortened`, sooner)]
}

function textOf(keeps: KeepsEntry | undefined): string | undefined {
  return typeof keeps === 'object' ? `${keeps.for} from ${keeps.from}` : keeps
}

/** What its rows give: events by their names, facts with their values. */
function givenBy({ entry: { events = [], facts = {} } }: Store): readonly string[] {
  return [...new Set(events), ...Object.entries(facts).map(([name, value]) => `${name}: ${value}`)]
}

function placeIn({ entry: { events, facts } }: Store): readonly string[] {
  return facts !== undefined ? ['facts'] : events !== undefined ? ['events'] : []
}
