import type { Ground } from 'clausewise'
import { ClauseLinks } from '../clause-links.js'
import { ConditionShown } from '../condition.js'
import type { AnyEngine } from '../engine.js'
import { Listed } from '../listed.js'
import { GroundName, RecipientName, Term, Value } from '../named.js'
import { clausesOf } from '../names-of.js'
import { useSpoken } from '../spoken.js'
import { metAlone } from './met-alone.js'
import { roleOf } from './role-of.js'

/** One ground: whom it allows, what it asks, and when it is met. */
export function GroundShown({ engine, name }: { readonly engine: AnyEngine; readonly name: string }) {
  const { document, words } = useSpoken()
  const ground = document.grounds?.[name]
  if (ground === undefined) return null
  const { recipients, attests = [], facts = [] } = ground
  const { grounds: says } = words
  return (
    <article class="ground" aria-labelledby={`policy-ground-${name}`}>
      <h3 id={`policy-ground-${name}`} tabIndex={-1}>
        <GroundName name={name} />
      </h3>
      <dl>
        <dt>{words.clauses}</dt>
        <dd>
          <ClauseLinks clauses={clausesOf(ground)} />
        </dd>
        <dt>{says.recipients}</dt>
        <dd>{recipients === 'any' ? says.anyone : <Listed names={recipients} as={RecipientName} />}</dd>
        <dt>{says.serves}</dt>
        <dd>{ground.serves === 'purposes' ? says.servesPurposes : says.servesNone}</dd>
        <dt>{says.subject}</dt>
        <dd>{ground.subject === 'none' ? says.aboutNobody : says.aboutSomebody}</dd>
        <dt>{says.facts}</dt>
        <dd>
          {facts.length === 0 ? words.none : null}
          {facts.map((fact) => (
            <FactAsked key={fact} engine={engine} name={name} ground={ground} fact={fact} />
          ))}
        </dd>
        <dt>{says.attests}</dt>
        <dd>
          {attests.length === 0 ? words.none : null}
          <ul>
            {attests.map((each) =>
              typeof each === 'string' ? (
                <li key={each}>
                  <Term name={each} />
                </li>
              ) : (
                <li key={each.name}>
                  <Term name={each.name} />
                  {says.askedWhere}
                  <ConditionShown condition={each.when} />
                </li>
              ),
            )}
          </ul>
        </dd>
        <dt>{says.metWhen}</dt>
        <dd>
          <MetWhen ground={ground} />
        </dd>
      </dl>
    </article>
  )
}

function FactAsked({ engine, name, ground, fact }: { readonly engine: AnyEngine; readonly name: string; readonly ground: Ground; readonly fact: string }) {
  const { words } = useSpoken()
  const values = metAlone(engine, name, fact)
  const role = roleOf(ground, fact, values)
  return (
    <div class="fact" data-fact={fact}>
      <p>
        <Term name={fact} />
        {role === 'alone' ? '' : <em> {words.grounds.roles[role]}</em>}
      </p>
      <ul class="values">
        {values.map(({ value, meets }) => (
          <li key={String(value)} class={meets ? 'open' : 'closed'} data-value={String(value)}>
            <b aria-hidden="true">{meets ? words.signs.open : words.signs.closed}</b>
            <span class="unseen">{meets ? words.grounds.meets : words.grounds.closes}</span> <Value value={value} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function MetWhen({ ground: { when, limits = [] } }: { readonly ground: Ground }) {
  const { words } = useSpoken()
  return (
    <>
      {when === undefined ? words.always : <ConditionShown condition={when} />}
      {limits.map((limit) => (
        <div key={limit.clause}>
          <ClauseLinks clauses={[limit.clause]} />
          {words.colon}
          <ConditionShown condition={limit.when} />
        </div>
      ))}
    </>
  )
}
