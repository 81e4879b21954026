/** Random policies, and random requests for a given policy: for comparing the engine with the naive interpreter. */
export { deletions, soundDeletions } from './arbitraries/deletions.js'
export { documents } from './arbitraries/documents.js'
export {
  collections,
  disclosures,
  documentAnd,
  documentAndMany,
  factsGiven,
  fieldsRequests,
  governsRequests,
  type Kind,
  passwordRequests,
  uses,
} from './arbitraries/requests.js'
