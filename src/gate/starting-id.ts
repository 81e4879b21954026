/** Hands out ids, each once. */
export type TakeId = (wanted: string, fallback: string) => string

/** Ids as a manifest writes them: of what else stands in a name, hyphens are left. One that was taken before is counted on. */
export function newIds(): TakeId {
  const taken = new Set<string>()
  return (wanted, fallback) => {
    const id = idOf(wanted) || fallback
    let free = id
    for (let count = 2; taken.has(free); count += 1) free = `${id}-${count}`
    taken.add(free)
    return free
  }
}

/** Longer names make no ids that can be read. */
const longest = 60

/** A name as an id: `Web Shop` as `web-shop`, `bookStay` as `book-stay`. Empty where nothing of it can stand in one. */
export function idOf(name: string): string {
  return [...name.normalize('NFKC')]
    .slice(0, longest)
    .join('')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1-$2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
}

/** Names of files and folders that say what stands in them, and not of which system. */
const nameless =
  /^(?:schema|schemas|prisma|migrations?|migrate|db|database|databases|sql|ddl|dump|structure|init|initdb|up|index|main|src|app|docs?|spec|specs|api|apis|openapi|swagger|fides|\.fides|dataset|datasets|systems?|config|generated|[\d_-]+)$/i

/** What a system is called after a file or a pattern: its name, or the nearest folder whose name says something. */
export function nameOfFile(path: string): string {
  const steps = path.split('/')
  const file = (steps.pop() ?? '').replace(/(?:\.(?:prisma|sql|ya?ml|json|openapi|swagger|fides|schema|d))+$/i, '')
  return [...steps, file].findLast((step) => step !== '' && !/[*?{}()[\]!]/.test(step) && !nameless.test(step)) ?? ''
}
