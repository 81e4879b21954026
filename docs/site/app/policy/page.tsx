import { useEffect, useState } from 'preact/hooks'
import { usePageIn } from '../common/use-page-in.js'
import { ContentsLinks } from './contents-links.js'
import type { AnyEngine } from './engine.js'
import { Grounds } from './grounds/grounds.js'
import { Identity } from './identity.js'
import { Recipients } from './kinds/recipients.js'
import { Records } from './kinds/records.js'
import { LanguagePicked } from './language-picked.js'
import { Matrix } from './matrix/matrix.js'
import { fragmentOf, type Opened, openedFrom } from './opened.js'
import { Retention } from './retention/retention.js'
import { SpokenContext } from './spoken.js'
import { Standings } from './standings/standings.js'
import { wordsIn } from './words/words-in.js'

/** A policy to look at, all of it read from the document of its engine; what is picked first is said by the end of an address. */
export function PolicyPage({ engine, fragment }: { readonly engine: AnyEngine; readonly fragment: string }) {
  const { document } = engine.policy
  const [opened, setOpened] = useState(() => openedFrom(fragment, engine))
  const { language } = opened
  const words = wordsIn(language)
  usePageIn(language, words.title)

  useEffect(() => {
    const reopen = () => setOpened(openedFrom(location.hash, engine))
    addEventListener('hashchange', reopen)
    return () => removeEventListener('hashchange', reopen)
  }, [engine])

  const open = (change: Partial<Opened>) => {
    const next = { ...opened, ...change }
    history.replaceState(history.state, '', fragmentOf(next, document) || location.pathname + location.search)
    setOpened(next)
  }

  return (
    <SpokenContext.Provider value={{ document, language, words }}>
      <div lang={language}>
        <LanguagePicked language={language} open={open} />
        <Identity policy={engine.policy} />
        <ContentsLinks />
        <Matrix engine={engine} opened={opened} open={open} />
        <Grounds engine={engine} />
        <Standings engine={engine} />
        <Recipients />
        <Records />
        <Retention engine={engine} opened={opened} open={open} />
      </div>
    </SpokenContext.Provider>
  )
}
