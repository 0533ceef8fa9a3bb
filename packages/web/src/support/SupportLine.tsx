import '../styles/support.css'
import type { SupportView } from '@fogline/model'
import type { ReactNode } from 'react'
import { Word } from '../parts/Word.tsx'
import { sayPair } from './admiralty.ts'
import { sayCounts } from './sayCounts.ts'

/** How a thing stands, in a line: its status, the counts, the Admiralty pair. */
export function SupportLine({ support }: { readonly support: SupportView }): ReactNode {
  const { status, remarks } = support
  return (
    <span className="support-line">
      <Word value={status} />
      <span>{sayCounts(support)}</span>
      <SupportPair support={support} />
      {remarks.length > 0 ? <span>{remarked(support)}</span> : null}
    </span>
  )
}

/** "F3", with its meaning for those who point at it and for those who listen. */
export function SupportPair({ support }: { readonly support: SupportView }): ReactNode {
  return (
    <abbr className="pair" title={sayPair(support)}>
      {support.reliability}
      {support.credibility}
    </abbr>
  )
}

function remarked({ remarks }: SupportView): string {
  return remarks.some(({ says }) => says === 'unverified') ? 'a page says: not verified' : 'a page says: confirmed'
}
