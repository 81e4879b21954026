import { standingRule } from '../compile/retention.js'
import { isRecord } from '../compile/snapshot.js'
import type { Decision } from '../model/decision.js'
import { asidesOf } from './asides.js'
import type { Compiled } from './compile.js'
import { codeOf } from './evidence-code.js'
import { judgeUse } from './judge-use.js'
import { modesOf } from './modes.js'
import { hasPlace, placesOf, setOf, setsOfFields } from './name-sets.js'
import { permissionTable } from './permission-table.js'
import { placeForPerson, readPerson } from './person.js'
import { isOwn, isPlainText } from './plain.js'
import { type Place, remembering } from './remember.js'

/**
 * `canUse`, compiled. A request that is well formed is read once, member by member, into the list of its fields and one number
 * for all the rest; its answer is looked up there. Whatever is not well formed, or not met before, is judged with care.
 */
export function compileCanUse(compiled: Compiled): (request: unknown) => Decision {
  const fieldSets = setsOfFields(compiled)
  const purposePlaces = placesOf([...compiled.purposes.values()])
  const purposes = permissionTable(compiled.purposes)
  const modes = modesOf(compiled, (standing) => standingRule(compiled.document, standing).uses === 'retained')
  const asides = asidesOf(compiled)
  const person = placeForPerson()
  const isCountable = purposes.count * 8 * modes.count <= Number.MAX_SAFE_INTEGER

  return remembering({
    locate: isCountable ? locate : () => -1,
    learn(copy) {
      fieldSets.learn(copy.fields)
      asides.learn(copy)
    },
    judge: (copy) => judgeUse(compiled, copy),
  })

  function locate(request: unknown, place: Place): number {
    if (!isRecord(request)) return -1
    let asked: unknown
    let fields: unknown
    let subject: unknown
    let recipient: unknown
    let evidence: unknown
    let record: unknown
    let retainedBy: unknown
    let origin: unknown
    let site: unknown
    for (const member in request) {
      if (!isOwn(request, member)) return -1
      const value = request[member]
      switch (member) {
        case 'purpose':
          asked = value
          break
        case 'fields':
          fields = value
          break
        case 'subject':
          subject = value
          break
        case 'recipient':
          recipient = value
          break
        case 'evidence':
          evidence = value
          break
        case 'record':
          record = value
          break
        case 'retainedBy':
          retainedBy = value
          break
        case 'origin':
          origin = value
          break
        case 'site':
          site = value
          break
        default:
          return -1
      }
    }
    const purpose = purposes.find(asked)
    const set = setOf(fieldSets, fields)
    const { order } = fieldSets
    if (purpose === undefined || set <= 0 || !readPerson(subject, person)) return -1
    const { id, standing, corporation, agreed } = person
    const agrees = agreed === undefined ? 1 : hasPlace(purposePlaces, agreed, purpose.place)
    const relation = relationOf(recipient, id, corporation)
    const mode = modes.of(standing, record)
    const code = codeOf(purpose, evidence)
    const aside = asides.of(site, origin, retainedBy)
    if (agrees < 0 || relation < 0 || mode < 0 || code < 0 || aside < 0) return -1
    place.fields = set
    place.order = order
    place.lists = 0
    place.aside = aside
    return ((code * 4 + relation) * 2 + agrees) * modes.count + mode
  }
}

/** How the recipient stands to the subject: 0 none, 1 subject, 2 same corporation, 3 other; −1 where that takes a closer look. */
function relationOf(recipient: unknown, subjectId: string, subjectCorporation: unknown): number {
  if (recipient === undefined) return 0
  if (!isRecord(recipient)) return -1
  let id: unknown
  let corporation: unknown
  for (const member in recipient) {
    if (!isOwn(recipient, member)) return -1
    const value = recipient[member]
    if (member === 'id') id = value
    else if (member === 'corporation') corporation = value
    else return -1
  }
  if (!isPlainText(id) || (corporation !== undefined && !isPlainText(corporation))) return -1
  if (id === subjectId) return 1
  return corporation !== undefined && corporation === subjectCorporation ? 2 : 3
}
