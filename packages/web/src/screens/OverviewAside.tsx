import type { OverviewView } from '@fogline/model'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Section } from '../parts/Section.tsx'
import { Word } from '../parts/Word.tsx'
import { capital, count, formatNumber, plain, shortLocation } from '../parts/words.ts'

/** Beside the brief: how much there is, where sources part, and what was left out. */
export function OverviewAside({ overview }: { readonly overview: OverviewView }): ReactNode {
  return (
    <aside className="aside noprint">
      <Counts overview={overview} />
      <Contested overview={overview} />
      <Stories overview={overview} />
      <LeftOut overview={overview} />
    </aside>
  )
}

type Props = { readonly overview: OverviewView }

function Counts({ overview }: Props): ReactNode {
  const { articles, outlets, origins, pages } = overview.brief.counts
  const { left } = overview
  return (
    <Section title="What was read">
      <dl className="counts">
        {(
          [
            ['pages', pages],
            ['articles', articles],
            ['outlets', outlets],
            ['origins', origins],
          ] as const
        ).map(([name, amount]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{formatNumber(amount)}</dd>
          </div>
        ))}
      </dl>
      <p className="small dim" style={{ marginTop: '0.8rem' }}>
        An origin is whoever an account goes back to: the person quoted, or else the article. Copies of one text are
        one.
      </p>
      {left.articles > 0 ? (
        <p className="small dim">
          The brief is made of the stories that weigh most; {count(left.stories, 'story', 'stories')} and{' '}
          {count(left.articles, 'article')} of the ledger are not in it.
        </p>
      ) : null}
    </Section>
  )
}

function Contested({ overview }: Props): ReactNode {
  const { contentions, totals } = overview
  return (
    <Section
      title="Contested"
      note={contentions.length > 0 ? <Link to="/contentions">all {formatNumber(totals.contentions)}</Link> : null}
    >
      {contentions.length === 0 ? <p className="dim">No two sources part on anything that can be compared.</p> : null}
      <ul className="rows">
        {contentions.slice(0, 5).map(({ id, topic, type, positions }) => (
          <li key={id}>
            <Link to="/contentions/$id" params={{ id }} className="quiet head">
              {capital(topic)}
            </Link>
            <p className="facts">
              <Word value={type} />
              <span>{count(positions.length, 'position')}</span>
            </p>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Stories({ overview }: Props): ReactNode {
  if (overview.stories.length === 0) return null
  const stories = overview.stories.slice(0, 5)
  return (
    <Section title="Stories" note={<Link to="/stories">all {formatNumber(overview.totals.stories)}</Link>}>
      <ul className="rows">
        {stories.map(({ id, title, articles, origins }) => (
          <li key={id}>
            <Link to="/stories/$id" params={{ id }} className="quiet head">
              {title}
            </Link>
            <p className="facts">
              <span>{count(articles, 'article')}</span>
              <span>{count(origins, 'separate text')}</span>
            </p>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function LeftOut({ overview }: Props): ReactNode {
  const { rejections, removals, left } = overview
  return (
    <Section title="Left out, and why">
      {rejections.length === 0 && removals.length === 0 ? <p className="dim">Nothing was left out.</p> : null}
      <ul className="rows small">
        {rejections.map(({ location, reason, detail }) => (
          <li key={location}>
            <span className="value">{plain(reason)}</span>:{' '}
            <span className="place" title={location}>
              {shortLocation(location)}
            </span>
            <p className="dim">{detail}</p>
          </li>
        ))}
        {left.rejections > 0 ? <li className="dim">and {count(left.rejections, 'more page')}</li> : null}
        {removals.length > 0 ? (
          <li>
            Pieces cut from pages that were read:
            <RemovalCounts removals={removals.slice(0, firstKinds)} />
            {removals.length > firstKinds ? (
              <details>
                <summary className="dim">{count(removals.length - firstKinds, 'more kind')}</summary>
                <RemovalCounts removals={removals.slice(firstKinds)} />
              </details>
            ) : null}
            <p>
              Each article shows its own: open it and switch on <em>cut text</em>.
            </p>
          </li>
        ) : null}
      </ul>
    </Section>
  )
}

/** The commonest kinds of cut text are listed, the others folded away. */
const firstKinds = 6

function RemovalCounts({ removals }: Pick<OverviewView, 'removals'>): ReactNode {
  return (
    <ul className="removal-counts dim">
      {removals.map(({ reason, count: often }) => (
        <li key={reason}>
          <span>{often}</span> {reason.replace(/\.$/u, '')}
        </li>
      ))}
    </ul>
  )
}
