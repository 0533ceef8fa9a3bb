import type { ArticleLabel, Brief, BriefLine } from '@fogline/model'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { formatDate } from '../parts/formatDate.ts'
import { ArticleLink, ArticleOrigin } from '../parts/links.tsx'
import { Section } from '../parts/Section.tsx'
import { capital, count, plain } from '../parts/words.ts'
import { BriefChanges } from './BriefChanges.tsx'
import { BriefFigures } from './BriefFigures.tsx'
import { BriefGaps } from './BriefGaps.tsx'
import { More } from './More.tsx'
import { numberSources } from './numberSources.ts'
import { Refs } from './Refs.tsx'

interface BriefTextProps {
  readonly brief: Brief
  readonly labels: readonly ArticleLabel[]
  /** Below the title. */
  readonly tools: ReactNode
}

/** The brief as a page: each line with the numbers of its sources, which are listed at the end; it prints as it stands. */
export function BriefText({ brief, labels, tools }: BriefTextProps): ReactNode {
  const numbers = numberSources(brief)
  return (
    <article>
      <header className="screen-head">
        <h1>{brief.title}</h1>
        <p>
          From {count(brief.counts.articles, 'article')} on {count(brief.counts.pages, 'page')}. Each number in brackets
          leads to the words that a line rests on.
        </p>
        {tools}
        <Contents brief={brief} />
      </header>
      <BriefChanges brief={brief} numbers={numbers} />
      <Developments brief={brief} numbers={numbers} />
      <BriefFigures figures={brief.figures} numbers={numbers} total={brief.totals.figures} />
      <Contested brief={brief} numbers={numbers} />
      <Timeline brief={brief} numbers={numbers} />
      <BriefGaps gaps={brief.gaps} />
      <SourceList numbers={numbers} labels={labels} heldBack={brief.heldBack} />
    </article>
  )
}

/** The parts of the brief with how much each holds. */
function Contents({ brief }: { readonly brief: Brief }): ReactNode {
  const parts = [
    ['changes', 'What changed', brief.changes.length],
    ['developments', 'Key developments', brief.developments.length],
    ['figures', 'Figures', brief.figures.length],
    ['contested', 'Contested', brief.contested.length],
    ['timeline', 'Timeline', brief.timeline.length],
    ['gaps', 'Gaps', brief.gaps.length],
  ] as const
  return (
    <nav className="contents noprint" aria-label="Parts of the brief">
      {parts.map(([id, name, amount]) =>
        amount > 0 ? (
          <Link key={id} to="/" search={(kept) => kept} hash={id} className="quiet">
            {name} <span className="dim">{amount}</span>
          </Link>
        ) : null,
      )}
    </nav>
  )
}

interface PartProps {
  readonly brief: Brief
  readonly numbers: ReadonlyMap<string, number>
}

function Developments({ brief, numbers }: PartProps): ReactNode {
  return (
    <Section title="Key developments" id="developments">
      {brief.developments.length === 0 ? <p className="dim">No event could be grounded in its words.</p> : null}
      <ul className="brief">
        {brief.developments.map((line) => (
          <Line key={`${line.about} ${line.text}`} line={line} numbers={numbers} />
        ))}
      </ul>
    </Section>
  )
}

function Line({
  line,
  numbers,
}: {
  readonly line: BriefLine
  readonly numbers: ReadonlyMap<string, number>
}): ReactNode {
  return (
    <li data-step="" tabIndex={-1}>
      {line.text} <Refs evidence={line.evidence} numbers={numbers} />{' '}
      {line.standing ? <span className="standing">{line.standing}</span> : null}
    </li>
  )
}

function Contested({ brief, numbers }: PartProps): ReactNode {
  if (brief.contested.length === 0) return null
  return (
    <Section title="Contested" id="contested">
      <ul className="brief">
        {brief.contested.map((one) => (
          <li key={one.contention} data-step="" tabIndex={-1}>
            <Link to="/contentions/$id" params={{ id: one.contention }} className="quiet">
              <strong>{capital(one.topic)}</strong>
            </Link>{' '}
            <span className="standing">{one.comparable ? plain(one.type) : `${plain(one.type)}, not comparable`}</span>
            <ul className="sides">
              {one.positions.map((line) => (
                <li key={line.text}>
                  {line.text} <Refs evidence={line.evidence} numbers={numbers} />
                </li>
              ))}
            </ul>
            <p className="standing" style={{ whiteSpace: 'normal', marginTop: '0.3rem' }}>
              {one.because}
            </p>
          </li>
        ))}
      </ul>
      <More amount={brief.totals.contested - brief.contested.length} noun="point" />
    </Section>
  )
}

function Timeline({ brief, numbers }: PartProps): ReactNode {
  if (brief.timeline.length === 0) return null
  return (
    <Section title="Timeline" id="timeline">
      <ol className="timeline">
        {brief.timeline.map(({ date, basis, line }) => (
          <li key={`${date} ${line.about} ${line.text}`} data-step="" tabIndex={-1}>
            <span className="when">{basis === 'told' ? `told on ${formatDate(date)}` : formatDate(date)}</span>
            <span className="serif">
              {line.text} <Refs evidence={line.evidence} numbers={numbers} />
            </span>
          </li>
        ))}
      </ol>
      <More amount={brief.totals.timeline - brief.timeline.length} noun="event" />
    </Section>
  )
}

interface SourceListProps {
  readonly numbers: ReadonlyMap<string, number>
  readonly labels: readonly ArticleLabel[]
  readonly heldBack: number
}

function SourceList({ numbers, labels, heldBack }: SourceListProps): ReactNode {
  const sources = [...numbers].flatMap(([id, number]) => {
    const label = labels.find((one) => one.id === id)
    return label ? [{ number, label }] : []
  })
  return (
    <Section title="Sources of this brief" id="sources">
      <ol className="sourcelist">
        {sources.map(({ number, label }) => (
          <li key={label.id}>
            <span className="dim">[{number}]</span>
            <span>
              <ArticleLink article={label} /> <ArticleOrigin article={label} />
            </span>
          </li>
        ))}
      </ol>
      <p className="dim small" style={{ marginTop: '0.8rem' }}>
        {heldBack === 0
          ? 'Every line could be grounded in its evidence.'
          : `${count(heldBack, 'line')} held back: a name, number, date or negation was not in the words cited.`}
      </p>
    </Section>
  )
}
