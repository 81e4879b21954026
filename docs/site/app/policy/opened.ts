import type { Day, Document, Standing } from 'clausewise'
import type { LanguageCode } from 'clausewise/explain'
import type { AnyEngine } from './engine.js'
import { namesOf } from './names-of.js'
import { en } from './words/en.js'

/** What the page shows. It stands in the part of the address that a browser never sends. */
export interface Opened {
  readonly language: LanguageCode
  /** What the person asked to stop. */
  readonly standing: Standing
  /** The kind of record a value is held in; none where the policy has none. */
  readonly record: string | undefined
  /** The purposes the person agreed to; all where there is no list. */
  readonly agreed: readonly string[] | undefined
  /** The day on which every event of the schedule falls. */
  readonly on: Day
}

/** The end of an address that shows this: empty for what the page shows by itself, else with its `#`. */
export function fragmentOf(opened: Opened, document: Document): string {
  const usual = usually(document)
  const said = new URLSearchParams()
  if (opened.language !== usual.language) said.set('language', opened.language)
  if (opened.standing !== usual.standing) said.set('standing', opened.standing)
  if (opened.record !== undefined && opened.record !== usual.record) said.set('record', opened.record)
  // Nobody agreed to anything: one that is empty.
  for (const purpose of opened.agreed?.length === 0 ? [''] : (opened.agreed ?? [])) said.append('agreed', purpose)
  if (opened.on !== usual.on) said.set('on', opened.on)
  return said.size === 0 ? '' : `#${said}`
}

/** What the end of an address says. A name that the policy does not have, and a day that does not exist, are passed over. */
export function openedFrom(fragment: string, engine: AnyEngine): Opened {
  const { document } = engine.policy
  const said = new URLSearchParams(fragment.replace(/^#/, ''))
  const usual = usually(document)
  const on = said.get('on') ?? ''
  return {
    language: said.get('language') === 'ja' ? 'ja' : usual.language,
    standing: standings.find((each) => each === said.get('standing')) ?? usual.standing,
    record: namesOf(document).records.find((each) => each === said.get('record')) ?? usual.record,
    agreed: said.has('agreed') ? namesOf(document).purposes.filter((each) => said.getAll('agreed').includes(each)) : undefined,
    on: isDay(on, engine) ? on : usual.on,
  }
}

/** Whether there is such a day in the calendar of the library. */
export function isDay(text: string, { planDeletion }: AnyEngine): boolean {
  return planDeletion({ request: 'delete', requestedOn: text, asOf: text, subject: { id: 'nobody' }, holdings: [] }).planned
}

const standings = Object.keys(en.standings) as readonly Standing[]

function usually(document: Document): Opened {
  return { language: 'en', standing: 'active', record: namesOf(document).records[0], agreed: undefined, on: document.effectiveOn }
}
