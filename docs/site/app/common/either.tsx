import { useId } from 'preact/hooks'

interface Props<Value extends string> {
  readonly legend: string
  readonly options: readonly { readonly value: Value; readonly text: string; readonly lang?: string }[]
  readonly value: Value | undefined
  readonly onPick: (value: Value) => void
}

/** One of a few, all in sight. */
export function Either<Value extends string>({ legend, options, value, onPick }: Props<Value>) {
  const id = useId()
  return (
    <fieldset class="pg-either">
      <legend>{legend}</legend>
      {options.map((option) => (
        <span key={option.value}>
          <input id={`${id}-${option.value}`} type="radio" name={id} checked={option.value === value} onChange={() => onPick(option.value)} />
          <label for={`${id}-${option.value}`} lang={option.lang}>
            {option.text}
          </label>
        </span>
      ))}
    </fieldset>
  )
}
