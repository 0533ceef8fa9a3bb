import type { SearchResult } from '@fogline/model'
import { Link, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { type ListOf, useAnswer } from '../api/useAnswer.ts'
import { Answered } from '../parts/Answered.tsx'
import { Empty } from '../parts/Empty.tsx'
import { EvidenceLink } from '../parts/links.tsx'
import { ScreenHead } from '../parts/ScreenHead.tsx'
import { Section } from '../parts/Section.tsx'
import { capital } from '../parts/words.ts'

const groups = [
  ['entity', 'Names'],
  ['track', 'Figures that are compared'],
  ['contention', 'Contested'],
  ['story', 'Stories'],
  ['article', 'Articles'],
  ['figure', 'Figures'],
  ['claim', 'Claims'],
] as const

/** Everything that holds all the words that were typed. */
export function SearchScreen(): ReactNode {
  const { q = '' } = useSearch({ strict: false })
  const query = useAnswer<ListOf<SearchResult>>(`/search?q=${encodeURIComponent(q)}`)
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
          {({ items }) => <Results items={items} words={q} />}
        </Answered>
      )}
    </>
  )
}

function Results({ items, words }: { readonly items: readonly SearchResult[]; readonly words: string }): ReactNode {
  if (items.length === 0) {
    return (
      <Empty title={`Nothing holds “${words}”.`}>
        Try fewer words, or the beginning of one: “harb” finds “harbour”.
      </Empty>
    )
  }
  return groups.map(([kind, name]) => {
    const found = items.filter((item) => item.kind === kind)
    return found.length === 0 ? null : (
      <Section key={kind} title={name} note={String(found.length)}>
        <ul className="rows">
          {found.map((item) => (
            <li key={item.id} data-step="" tabIndex={-1}>
              <Title item={item} />
              <p className={item.kind === 'claim' || item.kind === 'figure' ? 'said' : 'dim small'}>{item.detail}</p>
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

function Title({ item }: { readonly item: SearchResult }): ReactNode {
  const { kind, id, title, evidence } = item
  if (kind === 'claim' || kind === 'figure') {
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
      to={screens[kind]}
      params={{ id }}
      className="quiet head"
      data-evidence=""
      {...(evidence ? { hash: `s=${evidence.start}-${evidence.end}` } : {})}
    >
      {capital(title)}
    </Link>
  )
}
