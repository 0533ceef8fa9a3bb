import type { TrackPointView, TrackView } from '@fogline/model'
import { useParams } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { useAnswer } from '../api/useAnswer.ts'
import { More } from '../brief/More.tsx'
import { holderColour, holderLetter, toHolders } from '../chart/holders.ts'
import { holderName } from '../chart/layoutTrack.ts'
import { RangeChart } from '../chart/RangeChart.tsx'
import { Answered } from '../parts/Answered.tsx'
import { ContentionRow } from '../parts/ContentionRow.tsx'
import { CopyFigure } from '../parts/CopyFigure.tsx'
import { formatDate, sayReason } from '../parts/formatDate.ts'
import { ArticleOrigin, EvidenceLink, HolderLink } from '../parts/links.tsx'
import { ScreenHead } from '../parts/ScreenHead.tsx'
import { Section } from '../parts/Section.tsx'
import { capital, count, countryName, figureWords, formatRange, plain, unitName } from '../parts/words.ts'
import { SupportCell, SupportRow } from '../support/SupportRow.tsx'

/** How many, according to whom, and how it changed. */
export function TrackScreen(): ReactNode {
  const { id } = useParams({ strict: false })
  const query = useAnswer<TrackView>(`/tracks/${encodeURIComponent(id ?? '')}`)
  return (
    <Answered query={query} what="the figures">
      {(track) => <Track key={track.card.id} track={track} />}
    </Answered>
  )
}

function Track({ track }: { readonly track: TrackView }): ReactNode {
  const { card, points, apart, contentions } = track
  const { indicator, population, place, span } = card.basis
  const basis = [indicator && plain(indicator), population && namePeople(population), place, spans[span]].filter(
    Boolean,
  )
  return (
    <>
      <ScreenHead title={capital(card.label)}>
        {count(points.length, 'figure')} that measure the same thing
        {basis.length > 0 ? ` (${basis.join(', ')})` : ''}. Between them they span {formatRange(card)}{' '}
        {unitName(card.unit)}.
      </ScreenHead>
      <RangeChart label={card.label} unit={card.unit} points={points} />
      {apart.length > 0 ? (
        <Section title="Shown apart" note="never on the axis above">
          <ul className="apart">
            {apart.map((point) => (
              <li key={point.figure.id} data-step="" tabIndex={-1}>
                <EvidenceLink evidence={{ ...point.figure, article: point.figure.article.id }}>
                  {figureWords(point.figure)}
                </EvidenceLink>
                <p className="small dim">
                  {point.relation ? `${plain(point.relation)}: ` : ''}
                  {sayReason(point.because)} <HolderLink holder={point.figure.holder} />
                </p>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      <Section title="The same as a table">
        <Table points={points} />
        <More amount={track.left} noun="older figure" />
      </Section>
      {contentions.length > 0 ? (
        <Section title="Contested">
          <ul className="rows">
            {contentions.map((contention) => (
              <ContentionRow key={contention.id} contention={contention} />
            ))}
          </ul>
        </Section>
      ) : null}
    </>
  )
}

/** Over what a figure is counted, as one says it. */
const spans: Readonly<Record<string, string | undefined>> = {
  stock: 'at one time',
  cumulative: 'since it began',
  total: 'in all',
  daily: 'in a day',
  event: 'in one event',
}

/** Whose the counted are may begin with the code of a country: "KP troops" gives "North Korea troops". */
function namePeople(population: string): string {
  return population.replace(/\b[A-Z]{2}\b/gu, countryName)
}

function Table({ points }: { readonly points: readonly TrackPointView[] }): ReactNode {
  const holders = toHolders(points)
  return (
    <div className="wide">
      <table className="stacks">
        <thead>
          <tr>
            <th scope="col" className="number">
              <span className="hidden">Order of telling</span>
            </th>
            <th scope="col">Figure</th>
            <th scope="col">Read as</th>
            <th scope="col">Who says so</th>
            <th scope="col">As of</th>
            <th scope="col">Told as</th>
            <th scope="col">Stands</th>
            <th scope="col">To the others</th>
            <th scope="col">Source</th>
            <th scope="col">
              <span className="hidden">Copy</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {points.map((point, index) => (
            <Row key={point.figure.id} number={index + 1} point={point} holder={holders.indexOf(holderName(point))} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface RowProps {
  readonly number: number
  readonly point: TrackPointView
  readonly holder: number
}

function Row({ number, point, holder }: RowProps): ReactNode {
  const { figure, relation, because, repeats } = point
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <tr data-step="" tabIndex={-1}>
        <td className="number dim">{number}</td>
        <td data-label="Figure">
          <EvidenceLink evidence={{ ...figure, article: figure.article.id, text: figure.sentence.text }}>
            {figureWords(figure)}
          </EvidenceLink>
        </td>
        <td data-label="Read as" className="value nowrap">
          {formatRange(figure)}
        </td>
        <td data-label="Who says so">
          <span className="letter" style={{ background: holderColour(holder) }}>
            {holderLetter(holder)}
          </span>{' '}
          <HolderLink holder={figure.holder} />
        </td>
        <td data-label="As of" className="nowrap">
          {figure.asOf ? formatDate(figure.asOf) : <span className="dim">not stated</span>}
        </td>
        <td data-label="Told as">{plain(figure.status)}</td>
        <td data-label="Stands">
          <SupportCell figure={figure} isOpen={isOpen} onToggle={() => setIsOpen(!isOpen)} />
        </td>
        <td data-label="To the others" className="small">
          {relation ? `${plain(relation)}: ${sayReason(because)}` : sayReason(because)}
        </td>
        <td data-label="Source">
          <ArticleOrigin article={figure.article} />
          {repeats > 1 ? <span className="dim small"> in {repeats} articles</span> : null}
        </td>
        <td>
          <CopyFigure figure={figure} />
        </td>
      </tr>
      {isOpen ? <SupportRow figure={figure} columns={10} /> : null}
    </>
  )
}
