import type { LanguageCode } from 'clausewise/explain'
import type { Opened } from './opened.js'
import { useSpoken } from './spoken.js'

/** The languages, each by its own name. */
const languages: { readonly [Code in LanguageCode]: string } = { en: 'English', ja: '日本語' }

export function LanguagePicked({ language, open }: { readonly language: LanguageCode; readonly open: (change: Partial<Opened>) => void }) {
  const { words } = useSpoken()
  return (
    <fieldset class="languages">
      <legend>{words.language}</legend>
      {Object.entries(languages).map(([code, name]) => (
        <label key={code} lang={code}>
          <input type="radio" name="language" value={code} checked={code === language} onChange={() => open({ language: code as LanguageCode })} />
          {name}
        </label>
      ))}
    </fieldset>
  )
}
