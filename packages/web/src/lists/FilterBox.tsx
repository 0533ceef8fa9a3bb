import type { FormEvent, ReactNode } from 'react'
import { useTyped } from './useTyped.ts'

interface FilterBoxProps {
  readonly label: string
  readonly value: string
  readonly onChange: (words: string) => void
  readonly children?: ReactNode
}

/** Narrows a list; the words stay in the address. Enter asks at once. */
export function FilterBox({ label, value, onChange, children }: FilterBoxProps): ReactNode {
  const { typed, setTyped, send } = useTyped({ value, pause: 250, onRest: onChange })
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault()
    send(typed.trim())
  }
  return (
    <form className="filter noprint" role="search" aria-label={label} onSubmit={onSubmit}>
      <input
        type="search"
        aria-label={label}
        placeholder={label}
        autoComplete="off"
        maxLength={200}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      {children}
    </form>
  )
}
