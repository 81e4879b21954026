import type { Entry } from '../model/plan.js'
import { alike, type Group, lastOf } from './groups.js'

/** Copies of the same fields that are erased on different days are told once, by the last day: a backup is made every night. */
export function copiesTogether(groups: readonly Group[]): readonly Group[] {
  return alike(groups, (group) => (isCopy(group.entry) ? [fateOf(group.entry), namesOf(group)] : group)).map((members) => {
    const { last, isLastOfSeveral } = lastOf(members, dayOf)
    return {
      ...last,
      stores: [...new Set(members.flatMap(({ stores }) => stores))],
      documents: [...new Set(members.flatMap(({ documents }) => documents))],
      refs: [...new Set(members.flatMap(({ refs }) => refs))],
      isLastOfSeveral,
    }
  })
}

/** Whether this is a copy that is erased once it can be. */
export function isCopy(entry: Entry): boolean {
  return entry.action === 'suspend' && entry.erasableFrom !== undefined
}

/** All of an entry but what it is, where it is, and when it goes. */
function fateOf(entry: Entry): unknown {
  const { field: _, ref: _ref, store: _store, document: _document, ...fate } = entry
  return { ...fate, dueOn: '', erasableFrom: '' }
}

function namesOf({ fields }: Group): readonly string[] {
  return fields.map(({ name }) => name).sort()
}

function dayOf({ entry }: Group): string {
  return entry.action === 'await' ? '' : entry.dueOn
}
