import { type ReactNode, useEffect, useRef, useState } from 'react'
import { count } from './words.ts'

interface RevealProps<Item> {
  readonly items: readonly Item[]
  /** So many are shown at first, and so many more at each press. */
  readonly first: number
  readonly by?: number
  readonly nouns: readonly [one: string, many: string]
  readonly children: (shown: readonly Item[]) => ReactNode
}

/** The first of many rows, and a button for the next; the focus goes to the first row that came. */
export function Reveal<Item>({ items, first, by = 50, nouns, children }: RevealProps<Item>): ReactNode {
  const [amount, setAmount] = useState(first)
  const [from, setFrom] = useState<number | null>(null)
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (from === null) return
    const rows = [...(box.current?.querySelectorAll<HTMLElement>('[data-step]') ?? [])]
    rows.filter((row) => !row.parentElement?.closest('[data-step]'))[from]?.focus({ preventScroll: true })
  }, [from])
  const rest = items.length - amount
  return (
    <div ref={box}>
      {children(items.slice(0, amount))}
      {rest > 0 ? (
        <button
          type="button"
          className="button more noprint"
          onClick={() => {
            setFrom(amount)
            setAmount(amount + by)
          }}
        >
          Show{' '}
          {rest > by
            ? `${by} more of ${count(rest, ...nouns)}`
            : `${count(rest, `more ${nouns[0]}`, `more ${nouns[1]}`)}`}
        </button>
      ) : null}
    </div>
  )
}
