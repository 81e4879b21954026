/** The reference policy's document alone, as data. */
export { document } from './reference/document.js'
