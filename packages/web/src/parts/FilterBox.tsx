import type { ReactNode } from 'react'

interface FilterBoxProps {
  readonly label: string
  readonly value: string
  readonly onChange: (words: string) => void
  readonly children?: ReactNode
}

/** Narrows a list; the words stay in the address. */
export function FilterBox({ label, value, onChange, children }: FilterBoxProps): ReactNode {
  return (
    <div className="filter noprint">
      <input
        type="search"
        aria-label={label}
        placeholder={label}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      {children}
    </div>
  )
}
