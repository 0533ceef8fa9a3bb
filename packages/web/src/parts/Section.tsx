import type { ReactNode } from 'react'

interface SectionProps {
  readonly title: string
  /** A count or a word at the right of the title. */
  readonly note?: ReactNode
  /** To be jumped to from an address. */
  readonly id?: string
  readonly children: ReactNode
}

/** A part of a screen under a rule, as on a page of a paper. */
export function Section({ title, note, id, children }: SectionProps): ReactNode {
  return (
    <section className="section" id={id}>
      <h2>
        {title}
        {note ? <small>{note}</small> : null}
      </h2>
      {children}
    </section>
  )
}
