import type { BriefFigureRow } from '@fogline/model'
import { Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { formatDate } from '../parts/formatDate.ts'
import { Section } from '../parts/Section.tsx'
import { capital, plain } from '../parts/words.ts'
import { More } from './More.tsx'
import { Refs } from './Refs.tsx'

interface BriefFiguresProps {
  readonly figures: readonly BriefFigureRow[]
  readonly numbers: ReadonlyMap<string, number>
  /** How many the ledger has. */
  readonly total: number
}

/** More rows than these wait behind a button; on paper all are there. */
const first = 12

/** Each figure with its bound, who says so and as of when. */
export function BriefFigures({ figures, numbers, total }: BriefFiguresProps): ReactNode {
  const [isWhole, setIsWhole] = useState(figures.length <= first + 3)
  if (figures.length === 0) return null
  return (
    <Section title="Figures" id="figures" note={<Link to="/tracks">all that can be compared</Link>}>
      <div className="wide">
        <table className="brief-figures stacks" data-short={isWhole ? undefined : ''}>
          <thead>
            <tr>
              <th scope="col">What</th>
              <th scope="col">Value</th>
              <th scope="col">Who says so</th>
              <th scope="col">As of</th>
              <th scope="col">Status</th>
            </tr>
          </thead>
          <tbody>
            {figures.map((row) => (
              <Row key={row.figure} row={row} numbers={numbers} />
            ))}
          </tbody>
        </table>
      </div>
      {isWhole ? null : (
        <button type="button" className="button noprint more" onClick={() => setIsWhole(true)}>
          Show {figures.length === total ? 'all' : 'the first'} {figures.length} figures
        </button>
      )}
      <More amount={total - figures.length} noun="figure" />
    </Section>
  )
}

function Row({ row, numbers }: { readonly row: BriefFigureRow } & Pick<BriefFiguresProps, 'numbers'>): ReactNode {
  const { what, track, value, evidence, holder, outlet, asOf, status } = row
  return (
    <tr data-step="" tabIndex={-1}>
      <td data-label="What">
        {track ? (
          <Link to="/tracks/$id" params={{ id: track }} className="quiet">
            {capital(what)}
          </Link>
        ) : (
          capital(what)
        )}
      </td>
      <td data-label="Value" className="value">
        {value} <Refs evidence={evidence.slice(0, 1)} numbers={numbers} />
      </td>
      <td data-label="Who says so">
        {holder !== null && status === 'denied' ? 'denied by ' : ''}
        {holder ?? <span className="dim">{nobodyNamed(outlet, status)}</span>}
      </td>
      <td data-label="As of" className="nowrap">
        {asOf ? formatDate(asOf) : <span className="dim">not stated</span>}
      </td>
      <td data-label="Status">{plain(status)}</td>
    </tr>
  )
}

/** A figure of such a status is somebody's, whom the text does not name: "reportedly", "an estimated". */
const hearsay = new Set(['reported', 'estimated', 'claimed', 'predicted', 'unverified'])

function nobodyNamed(outlet: string | null, status: string): string {
  if (hearsay.has(status)) return 'somebody not named'
  return outlet === null ? 'the article itself' : `${outlet} itself`
}
