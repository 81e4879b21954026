import { renderToString } from 'preact-render-to-string'
import { reference } from './policy/engine.js'
import { PolicyPage } from './policy/page.js'

/** The policy to look at as it first is, for a reader whose browser runs no scripts. */
export const policyStill = renderToString(<PolicyPage engine={reference} fragment="" />)
