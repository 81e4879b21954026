import { renderToString } from 'preact-render-to-string'
import { reference } from './policy/engine.js'
import { PolicyPage } from './policy/page.js'

/** The policy to look at as it first is, for a reader whose browser runs no scripts. */
export const policyStill = withoutControls(
  renderToString(
    <>
      <noscript>
        <p>Without scripts the page shows the policy as it first is: nothing can be picked.</p>
        <p lang="ja">スクリプトが動作しない環境では、最初の状態だけを表示します。条件を選ぶことはできません。</p>
      </noscript>
      <PolicyPage engine={reference} fragment="" />
    </>,
  ),
)

/** Nothing that is pressed or picked would do anything. */
function withoutControls(html: string): string {
  return html.replaceAll(/<(input|select|button) /g, '<$1 disabled ')
}
