/**
 * A copy of a record of ours with these members too; one without a value stays absent. They are defined, not assigned:
 * where somebody has put a member of that name on `Object.prototype`, an assignment would call its setter, or throw.
 * Assigning is faster, so this is asked only where a name is already `in` the record.
 */
export function withMembers<Thing extends object>(record: Thing, members: { readonly [name: string]: unknown }): Thing {
  const given = Object.entries(members).filter((entry) => entry[1] !== undefined)
  return Object.fromEntries([...Object.entries(record), ...given]) as Thing
}
