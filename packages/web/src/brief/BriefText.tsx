import type { ArticleLabel, Brief, BriefLine, Evidence } from '@fogline/model'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { formatDate } from '../parts/formatDate.ts'
import { ArticleLink, ArticleOrigin, EvidenceLink } from '../parts/links.tsx'
import { Section } from '../parts/Section.tsx'
import { capital, count, plain } from '../parts/words.ts'
import { numberSources } from './numberSources.ts'

type Numbers = ReadonlyMap<string, number>

/** The brief as a page: each line with the numbers of its sources, which are listed at the end; it prints as it stands. */
export function BriefText({
  brief,
  labels,
}: {
  readonly brief: Brief
  readonly labels: readonly ArticleLabel[]
}): ReactNode {
  const numbers = numberSources(brief)
  return (
    <article>
      <header className="screen-head">
        <h1>{brief.title}</h1>
        <p>
          From {count(brief.counts.articles, 'article')} on {count(brief.counts.pages, 'page')}. Each number in brackets
          opens the words that a line rests on.
        </p>
      </header>
      <Developments brief={brief} numbers={numbers} />
      <Figures brief={brief} numbers={numbers} />
      <Contested brief={brief} numbers={numbers} />
      <Timeline brief={brief} numbers={numbers} />
      {brief.gaps.length > 0 ? (
        <Section title="Gaps">
          <ul className="brief">
            {brief.gaps.map((gap) => (
              <li key={gap}>{gap}</li>
            ))}
          </ul>
        </Section>
      ) : null}
      <SourceList numbers={numbers} labels={labels} heldBack={brief.heldBack} />
    </article>
  )
}

interface PartProps {
  readonly brief: Brief
  readonly numbers: Numbers
}

function Developments({ brief, numbers }: PartProps): ReactNode {
  return (
    <Section title="Key developments">
      {brief.developments.length === 0 ? <p className="dim">No event could be grounded in its words.</p> : null}
      <ul className="brief">
        {brief.developments.map((line) => (
          <Line key={`${line.about} ${line.text}`} line={line} numbers={numbers} />
        ))}
      </ul>
    </Section>
  )
}

function Line({ line, numbers }: { readonly line: BriefLine; readonly numbers: Numbers }): ReactNode {
  return (
    <li data-step="" tabIndex={-1}>
      {line.text} <Refs evidence={line.evidence} numbers={numbers} />{' '}
      {line.standing ? <span className="standing">{line.standing}</span> : null}
    </li>
  )
}

function Refs({ evidence, numbers }: { readonly evidence: readonly Evidence[]; readonly numbers: Numbers }): ReactNode {
  const keyOf = ({ article, start, end }: Evidence): string => `${article} ${start} ${end}`
  const different = new Map(evidence.map((one) => [keyOf(one), one]))
  return [...different.values()].map((one) => (
    <EvidenceLink key={keyOf(one)} evidence={one} className="ref">
      [{numbers.get(one.article)}]
    </EvidenceLink>
  ))
}

function Figures({ brief, numbers }: PartProps): ReactNode {
  if (brief.figures.length === 0) return null
  return (
    <Section title="Figures">
      <div className="wide">
        <table>
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
            {brief.figures.map((row) => (
              <tr key={row.figure} data-step="" tabIndex={-1}>
                <td>
                  {row.track ? (
                    <Link to="/tracks/$id" params={{ id: row.track }} className="quiet">
                      {capital(row.what)}
                    </Link>
                  ) : (
                    capital(row.what)
                  )}
                </td>
                <td className="value">
                  {row.value} <Refs evidence={row.evidence.slice(0, 1)} numbers={numbers} />
                </td>
                <td>{row.holder ?? <span className="dim">the article itself</span>}</td>
                <td className="nowrap">{row.asOf ? formatDate(row.asOf) : <span className="dim">not stated</span>}</td>
                <td>{plain(row.status)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  )
}

function Contested({ brief, numbers }: PartProps): ReactNode {
  if (brief.contested.length === 0) return null
  return (
    <Section title="Contested">
      <ul className="brief">
        {brief.contested.map((one) => (
          <li key={one.contention} data-step="" tabIndex={-1}>
            <Link to="/contentions/$id" params={{ id: one.contention }} className="quiet">
              <strong>{one.topic}</strong>
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
    </Section>
  )
}

function Timeline({ brief, numbers }: PartProps): ReactNode {
  if (brief.timeline.length === 0) return null
  return (
    <Section title="Timeline">
      <ol className="timeline">
        {brief.timeline.map(({ date, line }) => (
          <li key={`${date} ${line.about} ${line.text}`} data-step="" tabIndex={-1}>
            <span className="when">{formatDate(date)}</span>
            <span className="serif">
              {line.text} <Refs evidence={line.evidence} numbers={numbers} />
            </span>
          </li>
        ))}
      </ol>
    </Section>
  )
}

interface SourceListProps {
  readonly numbers: Numbers
  readonly labels: readonly ArticleLabel[]
  readonly heldBack: number
}

function SourceList({ numbers, labels, heldBack }: SourceListProps): ReactNode {
  const sources = [...numbers].flatMap(([id, number]) => {
    const label = labels.find((one) => one.id === id)
    return label ? [{ number, label }] : []
  })
  return (
    <Section title="Sources of this brief">
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
