/**
 * `clausewise/reference`: the reference policy's document alone, as data.
 *
 * @packageDocumentation
 */
export { document } from './reference/document.js'
