import type { Text } from 'clausewise'
import { meaning } from '../common/meaning.js'
import { useSpoken } from './spoken.js'

/** A name of the policy: what it means, and the name itself. */
function Named({ name, means, number }: { readonly name: string; readonly means: Text | undefined; readonly number?: number | undefined }) {
  const { language } = useSpoken()
  const says = meaning(means, language)
  return (
    <span class="named">
      {number === undefined ? '' : `${number} `}
      {says}
      <span class={says === undefined ? '' : 'key'}>
        {says === undefined ? '' : ' '}
        <code>{name}</code>
      </span>
    </span>
  )
}

export function FieldName({ name }: { readonly name: string }) {
  return <Named name={name} means={useSpoken().document.fields[name]?.means} />
}

export function PurposeName({ name }: { readonly name: string }) {
  const purpose = useSpoken().document.purposes[name]
  return <Named name={name} means={purpose?.means} number={purpose?.number} />
}

export function GroundName({ name }: { readonly name: string }) {
  const ground = useSpoken().document.grounds?.[name]
  return <Named name={name} means={ground?.means} number={ground?.number} />
}

export function RecipientName({ name }: { readonly name: string }) {
  return <Named name={name} means={useSpoken().document.recipients?.[name]?.means} />
}

export function RecordName({ name }: { readonly name: string }) {
  return <Named name={name} means={useSpoken().document.records?.[name]?.means} />
}

/** A name that stands for itself: a fact, a word, an attestation, an event. */
export function Term({ name }: { readonly name: string }) {
  return <Named name={name} means={useSpoken().document.glossary?.[name]} />
}

/** A value of a fact. */
export function Value({ value }: { readonly value: string | boolean }) {
  const { words } = useSpoken()
  return typeof value === 'boolean' ? words.truth(value) : <Term name={value} />
}
