import type { Engine } from 'clausewise/policy'
import { useErrorBoundary, useState } from 'preact/hooks'
import { fragmentOf } from '../../opened.js'
import { allowedExample } from '../ask/allowed-example.js'
import { AskView } from '../ask/ask-view.js'
import { CopyButton } from '../common/copy-button.js'
import { Either } from '../common/either.js'
import type { Members } from '../common/members.js'
import { Tabs } from '../common/tabs.js'
import { usePageIn } from '../common/use-page-in.js'
import { PlanView } from '../plan/plan-view.js'
import { isReference } from './is-reference.js'
import { PolicyPanel } from './policy-panel.js'
import type { Setting } from './setting.js'
import { openedOf, reference, type State, stateFrom } from './state.js'
import { longest, openedHere, useAddress } from './use-address.js'
import { wordsIn } from './words.js'

/** The playground: a policy, a question or a plan, and what the library answers. Everything happens in the page. */
export function Playground() {
  const [state, show] = useState<State>(() => stateFrom(openedHere(), { engine: reference, language: ofReader() }))
  const keep = useAddress((opened) => show((before) => stateFrom(opened, before)))
  const [error, forget] = useErrorBoundary()
  const change = (changed: Partial<State>, as: 'new' | 'same') => {
    const isUnread = state.isUnread === true && changed.ask === undefined && changed.plan === undefined && changed.engine === undefined
    const next = { ...state, ...changed, isUnread }
    show(next)
    if (!isUnread) keep(openedOf(next), as)
  }

  const { engine, language, view, isUnread = false } = state
  const words = wordsIn(language)
  const setting: Setting = { engine, isReference: isReference(engine.policy), language, words }
  const ask = state.ask ?? (isUnread ? {} : allowedExample(engine, 'canUse'))
  usePageIn(language, words.title)
  const link = () => new URL(fragmentOf(openedOf({ ...state, ask })), location.href).href
  const startAfresh = () => {
    change({ ask: undefined, plan: undefined, engine: reference }, 'new')
    forget()
  }

  if (error !== undefined) {
    return (
      <p role="alert">
        {words.broken}{' '}
        <button type="button" onClick={startAfresh}>
          {words.afresh}
        </button>
      </p>
    )
  }
  return (
    <div lang={language} class="pg">
      <div class="pg-bar">
        <Either
          legend={words.language}
          options={[
            { value: 'en', text: 'English', lang: 'en' },
            { value: 'ja', text: '日本語', lang: 'ja' },
          ]}
          value={language}
          onPick={(picked) => change({ language: picked }, 'same')}
        />
        {isUnread ? null : isTooLong(engine) ? (
          <p class="pg-hint">{words.linkTooLong}</p>
        ) : (
          <CopyButton label={words.copyLink} done={words.copied} failed={words.notCopied} text={link} />
        )}
      </div>
      {isUnread ? (
        <p class="pg-note" role="status">
          {words.linkUnread}
        </p>
      ) : null}
      <PolicyPanel
        key={state.refused === undefined ? '' : JSON.stringify(state.refused)}
        setting={setting}
        refused={state.refused}
        onPolicy={(other: Engine) => change({ engine: other, ask: undefined, plan: undefined }, 'new')}
      />
      <Tabs
        label={words.sections}
        tabs={[
          { name: 'decide', text: words.decide },
          { name: 'plan', text: words.plan },
        ]}
        open={view}
        onOpen={(opened) => change({ view: opened }, 'new')}
      >
        {view === 'decide' ? (
          <AskView
            setting={setting}
            ask={ask}
            isAnswered={!isUnread}
            onAsk={(asked: Members) => change({ ask: asked }, 'same')}
            onOther={(asked: Members) => change({ ask: asked }, 'new')}
          />
        ) : (
          <PlanView engine={engine} policy={engine.policy} language={language} plan={state.plan} onPlan={(plan) => change({ plan }, 'same')} />
        )}
      </Tabs>
    </div>
  )
}

/** The language that the reader's browser asks for. */
function ofReader(): 'en' | 'ja' {
  return navigator.language.startsWith('ja') ? 'ja' : 'en'
}

function isTooLong(engine: Engine): boolean {
  return !isReference(engine.policy) && fragmentOf({ policy: engine.policy.document }).length > longest
}
