import { standingRule } from '../compile/retention.js'
import { isRecord } from '../compile/snapshot.js'
import type { Decision } from '../model/decision.js'
import type { Compiled } from './compile.js'
import { codeOf } from './evidence-code.js'
import { judgeUse } from './judge-use.js'
import { modesOf } from './modes.js'
import { has, known, setsOfFields, setsOfPurposes } from './name-sets.js'
import { permissionTable } from './permission-table.js'
import { placeForPerson, readPerson } from './person.js'
import { isOurs, isPlain, isPlainText, isPolluted } from './plain.js'
import { type Place, remembering } from './remember.js'

/**
 * `canUse`, compiled. A request that is well formed is read once, member by member, into the list of its fields and one number
 * for all the rest; its answer is looked up there. Whatever is not well formed, or not met before, is judged with care.
 */
export function compileCanUse(compiled: Compiled): (request: unknown) => Decision {
  const fieldSets = setsOfFields(compiled)
  const purposeSets = setsOfPurposes(compiled)
  const purposes = permissionTable(compiled.purposes)
  const modes = modesOf(compiled, (standing) => standingRule(compiled.document, standing).uses === 'retained')
  const person = placeForPerson()
  const isCountable = purposes.count * 8 * modes.count <= Number.MAX_SAFE_INTEGER

  return remembering({
    locate: isCountable ? locate : () => -1,
    learn(copy) {
      if (!isRecord(copy)) return
      fieldSets.learn(copy.fields)
      if (isRecord(copy.subject)) purposeSets.learn(copy.subject.agreed)
    },
    judge: (copy) => judgeUse(compiled, copy),
  })

  function locate(request: unknown, place: Place): number {
    if (isPolluted() || !isPlain(request)) return -1
    let asked: unknown
    let fields: unknown
    let subject: unknown
    let recipient: unknown
    let evidence: unknown
    let record: unknown
    for (const member in request) {
      switch (member) {
        case 'purpose':
          asked = request.purpose
          break
        case 'fields':
          fields = request.fields
          break
        case 'subject':
          subject = request.subject
          break
        case 'recipient':
          recipient = request.recipient
          break
        case 'evidence':
          evidence = request.evidence
          break
        case 'record':
          record = request.record
          break
        case 'site':
          if (!isOurs(request.site, 'ours')) return -1
          break
        case 'origin':
          if (!isOurs(request.origin, 'company')) return -1
          break
        default:
          return -1
      }
    }
    const purpose = purposes.find(asked)
    const set = known(fieldSets.empty, fields)
    if (purpose === undefined || set === undefined || set === fieldSets.empty || !readPerson(subject, person)) return -1
    const { id, standing, corporation, agreed } = person
    const agrees = agreed === undefined ? undefined : known(purposeSets.empty, agreed)
    if (agreed !== undefined && agrees === undefined) return -1

    const relation = relationOf(recipient, id, corporation)
    const mode = modes.of(standing, record)
    const code = codeOf(purpose, evidence)
    if (relation < 0 || mode < 0 || code < 0) return -1
    place.answers = set.answers
    return ((code * 4 + relation) * 2 + (agrees === undefined || has(agrees, purpose.permission.key) ? 1 : 0)) * modes.count + mode
  }
}

/** How the recipient stands to the subject: 0 none, 1 subject, 2 same corporation, 3 other; −1 where that takes a closer look. */
function relationOf(recipient: unknown, subjectId: string, subjectCorporation: unknown): number {
  if (recipient === undefined) return 0
  if (!isPlain(recipient)) return -1
  let id: unknown
  let corporation: unknown
  for (const member in recipient) {
    if (member === 'id') id = recipient.id
    else if (member === 'corporation') corporation = recipient.corporation
    else return -1
  }
  if (!isPlainText(id) || (corporation !== undefined && !isPlainText(corporation))) return -1
  if (id === subjectId) return 1
  return corporation !== undefined && corporation === subjectCorporation ? 2 : 3
}
