import type { ReactNode } from 'react'

interface SectionProps {
  readonly title: string
  /** A count or a word at the right of the title. */
  readonly note?: ReactNode
  readonly children: ReactNode
}

/** A part of a screen under a rule, as on a page of a paper. */
export function Section({ title, note, children }: SectionProps): ReactNode {
  return (
    <section className="section">
      <h2>
        {title}
        {note ? <small>{note}</small> : null}
      </h2>
      {children}
    </section>
  )
}
