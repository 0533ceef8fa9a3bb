import type { FigureView } from '@fogline/model'
import { Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { JudgedBy } from '../judge/JudgedBy.tsx'
import { SupportCell, SupportRow } from '../support/SupportRow.tsx'
import { CopyFigure } from './CopyFigure.tsx'
import { formatDate } from './formatDate.ts'
import { ArticleOrigin, EvidenceLink, HolderLink } from './links.tsx'
import { Reveal } from './Reveal.tsx'
import { capital, figureWords, formatRange, plain, unitName } from './words.ts'

const shown = ['accept', 'reject', 'correct'] as const

/** Rows shown at first. */
const first = 25

/** Figures with what they measure, who says so and where. */
export function FigureTable({ figures }: { readonly figures: readonly FigureView[] }): ReactNode {
  return (
    <Reveal items={figures} first={first} nouns={['figure', 'figures']}>
      {(rows) => <Table figures={rows} />}
    </Reveal>
  )
}

function Table({ figures }: { readonly figures: readonly FigureView[] }): ReactNode {
  return (
    <div className="wide">
      <table className="stacks">
        <thead>
          <tr>
            <th scope="col">Measures</th>
            <th scope="col">Figure</th>
            <th scope="col">Read as</th>
            <th scope="col">Who says so</th>
            <th scope="col">Stands</th>
            <th scope="col">Source</th>
            <th scope="col">
              <span className="hidden">Copy</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {figures.map((figure) => (
            <Row key={figure.id} figure={figure} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Row({ figure }: { readonly figure: FigureView }): ReactNode {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <tr data-step="" tabIndex={-1}>
        <td data-label="Measures">
          {figure.track ? <TrackLink figure={figure} track={figure.track} /> : measure(figure)}
        </td>
        <td data-label="Figure">
          <EvidenceLink evidence={{ ...figure, article: figure.article.id, text: figure.sentence.text }}>
            {figureWords(figure)}
          </EvidenceLink>
        </td>
        <td data-label="Read as" className="value nowrap">
          {formatRange(figure)} {hasNumber(figure) ? <span className="dim small">{unitName(figure.unit)}</span> : null}
          <JudgedBy ids={[figure.id]} verdicts={shown} />
        </td>
        <td data-label="Who says so">
          <HolderLink holder={figure.holder} />
        </td>
        <td data-label="Stands">
          <SupportCell figure={figure} isOpen={isOpen} onToggle={() => setIsOpen(!isOpen)} />
        </td>
        <td data-label="Source" className="small">
          <ArticleOrigin article={figure.article} />
          {figure.asOf ? <p className="dim">as of {formatDate(figure.asOf)}</p> : null}
        </td>
        <td>
          <CopyFigure figure={figure} />
        </td>
      </tr>
      {isOpen ? <SupportRow figure={figure} columns={7} /> : null}
    </>
  )
}

function TrackLink({ figure, track }: { readonly figure: FigureView; readonly track: string }): ReactNode {
  return (
    <Link to="/tracks/$id" params={{ id: track }} className="quiet">
      {measure(figure)}
    </Link>
  )
}

function measure({ indicator }: FigureView): string {
  return indicator ? capital(plain(indicator)) : 'Not told'
}

/** "large quantities of shells" counts nothing that could be named. */
function hasNumber({ low, high }: FigureView): boolean {
  return low !== null || high !== null
}
