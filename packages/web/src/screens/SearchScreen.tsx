import type { SearchResult } from '@fogline/model'
import { Link, useSearch } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { type ListOf, useAnswer } from '../api/useAnswer.ts'
import { Answered } from '../parts/Answered.tsx'
import { Empty } from '../parts/Empty.tsx'
import { EvidenceLink } from '../parts/links.tsx'
import { ScreenHead } from '../parts/ScreenHead.tsx'
import { Section } from '../parts/Section.tsx'
import { capital } from '../parts/words.ts'
import { splitMarks } from '../reader/splitMarks.ts'

const groups = [
  ['entity', 'Names'],
  ['track', 'Figures that are compared'],
  ['contention', 'Contested'],
  ['story', 'Stories'],
  ['article', 'Articles'],
  ['figure', 'Figures'],
  ['claim', 'Claims'],
  ['event', 'Events'],
  ['transfer', 'Transfers'],
] as const

/** So many of each kind are asked for at first, and when more are wanted: cutting out the words around each takes time. */
const [few, many] = [20, 100]

/** Everything that holds all the words that were typed. */
export function SearchScreen(): ReactNode {
  const { q = '' } = useSearch({ strict: false })
  return <Search key={q} q={q} />
}

function Search({ q }: { readonly q: string }): ReactNode {
  const [most, setMost] = useState(few)
  const query = useAnswer<ListOf<SearchResult>>(`/search?${new URLSearchParams({ q, limit: String(most) })}`)
  return (
    <>
      <ScreenHead title={q ? `“${q}”` : 'Search'}>
        Names first, then what is compared and contested, then the words themselves.
      </ScreenHead>
      {q === '' ? (
        <Empty title="Nothing to look for yet.">
          Press <kbd>/</kbd> and type a name, a place or a few words of a sentence.
        </Empty>
      ) : (
        <Answered query={query} what="what holds these words">
          {({ items }) => (
            <>
              <Results items={items} words={q} most={most} />
              {most === few && isCut(items, few) ? (
                <button type="button" className="button" onClick={() => setMost(many)}>
                  Show up to {many} of each
                </button>
              ) : null}
            </>
          )}
        </Answered>
      )}
    </>
  )
}

/** Is there a kind of which no more were asked for than came? */
function isCut(items: readonly SearchResult[], most: number): boolean {
  return groups.some(([kind]) => items.filter((item) => item.kind === kind).length >= most)
}

interface ResultsInput {
  readonly items: readonly SearchResult[]
  readonly words: string
  readonly most: number
}

function Results({ items, words, most }: ResultsInput): ReactNode {
  if (items.length === 0) {
    return <Empty title={`Nothing holds “${words}”.`}>Try fewer words, another form of them, or a name.</Empty>
  }
  return groups.map(([kind, name]) => {
    const found = items.filter((item) => item.kind === kind)
    return found.length === 0 ? null : (
      <Section key={kind} title={name} note={found.length < most ? String(found.length) : `the first ${most}`}>
        <ul className="rows">
          {found.map((item) => (
            <li key={item.id} data-step="" tabIndex={-1}>
              <Title item={item} />
              <p className={screenOf(item) === null ? 'said' : 'dim'}>
                <Snippet item={item} />
              </p>
            </li>
          ))}
        </ul>
      </Section>
    )
  })
}

const screens = {
  entity: '/entities/$id',
  track: '/tracks/$id',
  contention: '/contentions/$id',
  story: '/stories/$id',
  article: '/articles/$id',
} as const

/** What was found, with the words that were looked for marked, on one line of text. */
function Snippet({ item }: { readonly item: SearchResult }): ReactNode {
  const marks = item.marks.map(({ start, end }) => ({ start, end, kind: 'figure' as const }))
  return splitMarks({ start: 0, end: item.detail.length }, marks).map((segment) => {
    const words = item.detail.slice(segment.start, segment.end)
    return segment.marks.length > 0 ? <mark key={segment.start}>{words}</mark> : words
  })
}

/** Names, tracks and the like have a screen of their own; a statement is shown where it stands in its article. */
function screenOf({ kind }: SearchResult): (typeof screens)[keyof typeof screens] | null {
  return kind in screens ? screens[kind as keyof typeof screens] : null
}

function Title({ item }: { readonly item: SearchResult }): ReactNode {
  const { id, title, evidence } = item
  const screen = screenOf(item)
  if (screen === null) {
    return evidence ? (
      <EvidenceLink evidence={evidence} className="quiet head">
        {capital(title)}
      </EvidenceLink>
    ) : (
      <span className="head">{capital(title)}</span>
    )
  }
  return (
    <Link
      to={screen}
      params={{ id }}
      className="quiet head"
      data-evidence=""
      {...(evidence ? { hash: `s=${evidence.start}-${evidence.end}` } : {})}
    >
      {capital(title)}
    </Link>
  )
}
