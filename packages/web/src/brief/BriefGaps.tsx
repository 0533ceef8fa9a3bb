import type { BriefGap } from '@fogline/model'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Section } from '../parts/Section.tsx'

/** What no page says; a gap of one story or one row of figures leads there. */
export function BriefGaps({ gaps }: { readonly gaps: readonly BriefGap[] }): ReactNode {
  if (gaps.length === 0) return null
  return (
    <Section title="Gaps" id="gaps">
      <ul className="brief">
        {gaps.map((gap) => (
          <li key={gap.text}>
            <Gap gap={gap} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Gap({ gap: { kind, text, about } }: { readonly gap: BriefGap }): ReactNode {
  const [id] = about
  if (id === undefined || about.length > 1) return text
  if (kind === 'unheard')
    return (
      <Link to="/stories/$id" params={{ id }} className="quiet">
        {text}
      </Link>
    )
  if (kind === 'one_holder')
    return (
      <Link to="/tracks/$id" params={{ id }} className="quiet">
        {text}
      </Link>
    )
  return text
}
