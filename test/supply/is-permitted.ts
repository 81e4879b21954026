/** Licences under which code may be carried along or asked for: they ask for their notice and nothing more. */
const permitted = ['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD']

/** Whether an SPDX expression permits it: of several to choose from one must, of several that all hold each must. Brackets are not read, and refused. */
export function isPermitted(license: string | undefined): boolean {
  return license?.split(' OR ').some((choice) => choice.split(' AND ').every((each) => permitted.includes(each))) ?? false
}
