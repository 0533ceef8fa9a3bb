import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react'

interface FilterBoxProps {
  readonly label: string
  readonly value: string
  readonly onChange: (words: string) => void
  readonly children?: ReactNode
}

/** After so long without a key the server is asked; Enter asks at once. */
const pause = 250

/** Narrows a list; the words stay in the address. What is typed is sent when the typing rests. */
export function FilterBox({ label, value, onChange, children }: FilterBoxProps): ReactNode {
  const [typed, setTyped] = useState(value)
  const sent = useRef(value)
  const send = (words: string): void => {
    if (words === sent.current) return
    sent.current = words
    onChange(words)
  }
  useEffect(() => {
    if (value === sent.current) return
    sent.current = value
    setTyped(value)
  }, [value])
  useEffect(() => {
    const timer = setTimeout(() => send(typed.trim()), pause)
    return () => clearTimeout(timer)
  }, [typed])
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
