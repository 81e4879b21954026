import { Choice } from '../common/choice.js'
import { isMembers, withMember } from '../common/members.js'
import { TextInput } from '../common/text-input.js'
import type { Part } from './part.js'

/** Who directed the collection, and on whose site it happens. */
export function OriginPart({ setting, ask, onAsk }: Part) {
  const words = setting.words.ask
  const origins = [
    { value: 'company', text: words.company },
    { value: 'partner', text: words.partner },
  ]
  const { origin } = ask
  return (
    <fieldset>
      <legend>{words.from}</legend>
      <div class="pg-grid">
        <Choice
          place="origin"
          label={words.origin}
          options={origins}
          none={words.companyUnlessGiven}
          value={isMembers(origin) ? 'partner' : origin}
          onPick={(picked) => onAsk(withMember(ask, 'origin', picked === 'partner' ? { partner: 'Example Partner' } : picked))}
        />
        {isMembers(origin) ? (
          <TextInput
            place="origin.partner"
            label={words.partnerName}
            value={origin.partner}
            onText={(partner) => onAsk(withMember(ask, 'origin', withMember(origin, 'partner', partner)))}
          />
        ) : null}
        <Choice
          place="site"
          label={words.site}
          options={Object.entries(words.sites).map(([value, text]) => ({ value, text }))}
          none={words.siteUnlessGiven}
          value={ask.site}
          onPick={(site) => onAsk(withMember(ask, 'site', site))}
        />
      </div>
    </fieldset>
  )
}
