import { parameterOf } from '../compile/parameters.js'
import type { Path } from '../model/decision.js'
import type { Document } from '../model/document.js'
import type { PolicyFault } from '../model/fault.js'
import type { LooseRestrictions } from '../model/restrictions.js'

/** Each place where restrictions would permit what the document does not, or restrict what it does not have. */
export function widenings(document: Document, restrictions: LooseRestrictions): readonly PolicyFault[] {
  const { version, clauses, fields, purposes, grounds, retention, promptlyDays } = restrictions
  const promptly = parameterOf(document, 'promptlyDays')
  return [
    ...(version === document.version ? [{ code: 'duplicate', path: ['version'], found: version } as const] : []),
    ...Object.keys(clauses ?? {}).flatMap((id) =>
      Object.hasOwn(document.clauses, id) ? [{ code: 'duplicate', path: ['clauses', id], found: id } as const] : [],
    ),
    ...each(document.fields, fields, 'field', ['fields'], (field, by, path) => beyond(field.purposes, by.purposes, [...path, 'purposes'])),
    ...each(document.purposes, purposes, 'purpose', ['purposes'], () => []),
    ...each(document.grounds, grounds, 'ground', ['grounds'], (ground, by, path) =>
      beyond(ground.recipients === 'any' ? Object.keys(document.recipients ?? {}) : ground.recipients, by.recipients, [...path, 'recipients']),
    ),
    ...each(document.retention, retention, 'rule', ['retention'], (rule, by, path) => [
      ...beyond(rule.purposes, by.purposes, [...path, 'purposes']),
      ...beyond(rule.grounds, by.grounds, [...path, 'grounds']),
    ]),
    ...(promptlyDays !== undefined && typeof promptly === 'number' && promptlyDays > promptly
      ? [{ code: 'wider', path: ['promptlyDays'], found: String(promptlyDays), needed: [`at most ${promptly}`] } as const]
      : []),
  ]
}

/** What is restricted is there; and what it is restricted to is looked at. */
function each<T, By>(
  declared: { readonly [name: string]: T } | undefined,
  restricted: { readonly [name: string]: By } | undefined,
  of: string,
  path: Path,
  faults: (value: T, by: By, path: Path) => readonly PolicyFault[],
): readonly PolicyFault[] {
  return Object.entries(restricted ?? {}).flatMap(([name, by]): readonly PolicyFault[] => {
    const value = declared !== undefined && Object.hasOwn(declared, name) ? declared[name] : undefined
    if (value === undefined) return [{ code: 'unknown-name', path: [...path, name], found: name, needed: Object.keys(declared ?? {}), of }]
    return faults(value, by, [...path, name])
  })
}

/** A list may only name what the policy's own list names. */
function beyond(own: readonly string[], list: readonly string[] | undefined, path: Path): readonly PolicyFault[] {
  return (list ?? []).flatMap((name, index) => (own.includes(name) ? [] : [{ code: 'wider', path: [...path, index], found: name, needed: own } as const]))
}
