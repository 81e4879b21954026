import { page } from '../../../test/docs/page.js'
import type { SitePage } from './site-page.js'

const withoutScript = 'This page works in a browser that runs scripts. Nothing is sent anywhere: what is asked is answered in the page.'

/** The pages on which something is asked or picked. */
export function programPages(): readonly SitePage[] {
  return [
    {
      place: 'playground',
      title: 'Playground',
      program: 'playground',
      text: page('# Try the policy', `<div id="playground"><noscript>${withoutScript}</noscript></div>`),
    },
    {
      place: 'policy',
      title: 'The policy to look at',
      program: 'policy',
      text: page('# The policy to look at', `<div id="policy"><noscript>${withoutScript}</noscript></div>`),
    },
  ]
}
