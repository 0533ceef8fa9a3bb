import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, type ReactNode, useId } from 'react'
import { useTyped } from '../lists/useTyped.ts'

/** A year is typed digit by digit, and 0002 is a date, too: only what may be the day of a page is asked for. */
const day = /^[1-9]\d{3}-\d{2}-\d{2}$/u

/** The day since which the brief tells what changed; it stands in the address, and can be cleared. */
export function SinceBox({ since }: { readonly since: string }): ReactNode {
  const [id, navigate] = [useId(), useNavigate()]
  const ask = (date: string): void => {
    if (date !== '' && !day.test(date)) return
    void navigate({
      to: '/',
      search: (kept) => ({ ...kept, since: date || undefined }),
      replace: true,
      resetScroll: false,
    })
  }
  const { typed, setTyped, send } = useTyped({ value: since, pause: 500, onRest: ask })
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault()
    send(typed)
  }
  const clear = (): void => {
    setTyped('')
    send('')
    document.getElementById(id)?.focus()
  }
  return (
    <form className="since noprint" onSubmit={onSubmit}>
      <label htmlFor={id}>What changed since</label>
      <input id={id} type="date" value={typed} max="9999-12-31" onChange={(event) => setTyped(event.target.value)} />
      {since ? (
        <button type="button" className="button" onClick={clear}>
          Clear
        </button>
      ) : null}
    </form>
  )
}
