import type { RemovalView } from '@fogline/model'
import type { ReactNode } from 'react'

/** What was cut at one place of the page, struck through, each piece with the reason and the rule. */
export function CutText({ removals }: { readonly removals: readonly RemovalView[] }): ReactNode {
  return removals.map(({ order, text, reason, by }) => (
    <p key={`${order} ${text}`} className="removal">
      <del>{text}</del>
      <span className="why">
        cut: {reason} <span className="rule">{by}</span>
      </span>
    </p>
  ))
}
