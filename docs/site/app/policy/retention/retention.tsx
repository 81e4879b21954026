import type { Day } from 'clausewise'
import { useMemo, useState } from 'preact/hooks'
import { dayOf } from '../../common/meaning.js'
import type { AnyEngine } from '../engine.js'
import { isDay, type Opened } from '../opened.js'
import { Section } from '../section.js'
import { useSpoken } from '../spoken.js'
import { scheduleOn } from './schedule-on.js'
import { ScheduleTable } from './schedule-table.js'
import { Timeline } from './timeline.js'
import { today } from './today.js'

/** The retention schedule for a day that the reader picks: as a picture, and as a table. */
export function Retention({ engine, opened, open }: { readonly engine: AnyEngine; readonly opened: Opened; readonly open: (change: Partial<Opened>) => void }) {
  const { language, words } = useSpoken()
  const rules = useMemo(() => scheduleOn(engine, language, opened.on), [engine, language, opened.on])
  const [isUnread, setUnread] = useState(false)
  const pick = (on: Day) => {
    const isSound = isDay(on, engine)
    setUnread(!isSound)
    if (isSound) open({ on })
  }
  return (
    <Section id="retention" title={words.retention.title} says={words.retention.says}>
      <div class="day">
        <label>
          {words.retention.day}
          <input type="date" name="on" required min="0001-01-01" max="9999-12-31" value={opened.on} onInput={(event) => pick(event.currentTarget.value)} />
        </label>
        <button type="button" onClick={() => pick(today(new Date()))}>
          {words.retention.today}
        </button>
        <span role="status">{isUnread ? words.retention.noDay(dayOf(opened.on, language)) : ''}</span>
      </div>
      <Timeline rules={rules} on={opened.on} />
      <ScheduleTable rules={rules} />
      {rules.every((rule) => rule.on) ? null : <p>{words.retention.offMeans}</p>}
    </Section>
  )
}
