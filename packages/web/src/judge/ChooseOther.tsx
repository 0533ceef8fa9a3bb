import { type ReactNode, useState } from 'react'

export interface Choice {
  readonly id: string
  readonly name: string
  readonly detail: string
}

/** So many are offered at once; words narrow them down. */
const offered = 8

/** Chooses one of many by words of its name. */
export function ChooseOther({
  label,
  choices,
}: {
  readonly label: string
  readonly choices: readonly Choice[]
}): ReactNode {
  const [words, setWords] = useState('')
  const found = choices.filter(({ name }) => name.toLowerCase().includes(words.trim().toLowerCase()))
  return (
    <fieldset className="judge-choose">
      <legend>{label}</legend>
      <input
        type="search"
        aria-label={`Filter: ${label}`}
        placeholder="Filter"
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      {found.slice(0, offered).map(({ id, name, detail }) => (
        <label key={id}>
          <input type="radio" name="other" value={id} required />
          <span>
            {name} <span className="dim small">{detail}</span>
          </span>
        </label>
      ))}
      {found.length === 0 ? <p className="dim">None has these words in its name.</p> : null}
      {found.length > offered ? (
        <p className="dim small">and {found.length - offered} more: type to narrow down</p>
      ) : null}
    </fieldset>
  )
}
