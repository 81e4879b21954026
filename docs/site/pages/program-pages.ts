import { page } from '../../../test/docs/page.js'
import { en as playground } from '../app/playground/words-en.js'
import { en as policy } from '../app/policy/words/en.js'
import type { SitePage } from './site-page.js'

const withoutScript = [
  'This page works in a browser that runs scripts. Nothing is sent anywhere: what is asked is answered in the page.',
  '<span lang="ja">このページはスクリプトが動作するブラウザーで利用できます。入力した内容が外部に送信されることはありません。</span>',
].join('<br>')

/** What the policy to look at is laid in place of, once it is built: it stands in the page for readers without scripts. */
export const placeOfStill = '<span class="still"></span>'

/** The pages on which something is asked or picked. */
export function programPages(): readonly SitePage[] {
  return [
    {
      place: 'playground',
      title: 'Playground',
      program: 'playground',
      text: page(`# ${playground.title}`, `<div id="playground"><noscript>${withoutScript}</noscript></div>`),
    },
    {
      place: 'policy',
      title: policy.title,
      program: 'policy',
      text: page(`# ${policy.title}`, `<div id="policy">${placeOfStill}</div>`),
    },
  ]
}
