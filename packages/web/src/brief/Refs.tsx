import type { Evidence } from '@fogline/model'
import type { ReactNode } from 'react'
import { EvidenceLink } from '../parts/links.tsx'

interface RefsProps {
  readonly evidence: readonly Evidence[]
  readonly numbers: ReadonlyMap<string, number>
}

/** The numbers of the sources of a line: each opens the words that it rests on. */
export function Refs({ evidence, numbers }: RefsProps): ReactNode {
  const keyOf = ({ article, start, end }: Evidence): string => `${article} ${start} ${end}`
  const different = new Map(evidence.map((one) => [keyOf(one), one]))
  return [...different.values()].map((one) => (
    <EvidenceLink key={keyOf(one)} evidence={one} className="ref">
      [{numbers.get(one.article)}]
    </EvidenceLink>
  ))
}
