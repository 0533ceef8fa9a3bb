import { type ReactNode, useState } from 'react'
import { type ListOf, useNextAnswer } from '../api/useAnswer.ts'
import { useTyped } from '../lists/useTyped.ts'

export interface Choice {
  readonly id: string
  readonly name: string
  readonly detail: string
}

interface ChooseOtherProps<Item> {
  readonly label: string
  /** The list to choose from, as the API names it, with filters that always hold. */
  readonly path: string
  /** Null for what cannot be chosen. */
  readonly toChoice: (item: Item) => Choice | null
}

/** So many are offered at once; words narrow them down. */
const offered = 8

/** Chooses one of many by words of its name; the server finds it, however many there are. */
export function ChooseOther<Item>({ label, path, toChoice }: ChooseOtherProps<Item>): ReactNode {
  const [words, setWords] = useState('')
  const { typed, setTyped } = useTyped({ value: '', pause: 200, onRest: setWords })
  const asked = `${path}${path.includes('?') ? '&' : '?'}${new URLSearchParams({ limit: '50', ...(words ? { q: words } : {}) })}`
  const { data, error } = useNextAnswer<ListOf<Item>>(asked)
  const found = (data?.items ?? []).flatMap((item) => toChoice(item) ?? [])
  const more = Math.max(found.length, (data?.total ?? 0) - 1) - offered
  return (
    <fieldset className="judge-choose">
      <legend>{label}</legend>
      <input
        type="search"
        aria-label={`Filter: ${label}`}
        placeholder="Type a part of its name"
        autoComplete="off"
        maxLength={200}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      {found.slice(0, offered).map(({ id, name, detail }) => (
        <label key={id}>
          <input type="radio" name="other" value={id} required />
          <span>
            {name} <span className="dim small">{detail}</span>
          </span>
        </label>
      ))}
      {error ? <p role="alert">{error.message}</p> : null}
      {data && found.length === 0 ? <p className="dim">There is no other with these words in its name.</p> : null}
      {found.length > offered && more > 0 ? <p className="dim small">and {more} more: type to narrow down</p> : null}
    </fieldset>
  )
}
