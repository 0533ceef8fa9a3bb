import '../styles/contention.css'
import type { ContentionView } from '@fogline/model'
import { useParams } from '@tanstack/react-router'
import { type ReactNode, useMemo } from 'react'
import { useAnswer } from '../api/useAnswer.ts'
import { More } from '../brief/More.tsx'
import { Answered } from '../parts/Answered.tsx'
import { sayReason } from '../parts/formatDate.ts'
import { ScreenHead } from '../parts/ScreenHead.tsx'
import { Section } from '../parts/Section.tsx'
import { TrackRow } from '../parts/TrackRow.tsx'
import { Word } from '../parts/Word.tsx'
import { capital } from '../parts/words.ts'
import { PositionLanes } from './PositionLanes.tsx'
import { SideColumn } from './SideColumn.tsx'
import { toSides } from './toSides.ts'

/** Where two sides part: each in its own column, with its own words. */
export function ContentionScreen(): ReactNode {
  const { id } = useParams({ strict: false })
  const query = useAnswer<ContentionView>(`/contentions/${encodeURIComponent(id ?? '')}`)
  return (
    <Answered query={query} what="the contention">
      {(contention) => <Contention key={contention.id} contention={contention} />}
    </Answered>
  )
}

function Contention({ contention }: { readonly contention: ContentionView }): ReactNode {
  const { topic, type, comparable, because, by, positions, tracks } = contention
  const sides = useMemo(() => toSides(positions), [positions])
  return (
    <>
      <ScreenHead title={capital(topic)}>
        <Word value={type} /> {capital(sayReason(because))}{' '}
        {comparable
          ? 'The positions can be compared.'
          : 'They cannot be compared as numbers, and stand side by side only.'}
      </ScreenHead>
      {comparable ? <PositionLanes sides={sides} /> : null}
      <ol className="positions">
        {sides.map((side) => (
          <SideColumn key={side.key} side={side} />
        ))}
      </ol>
      <More amount={contention.left} noun="claim or figure" nouns="claims and figures" />
      {tracks.length > 0 ? (
        <Section title="The same figures over time">
          <ul className="rows">
            {tracks.map((track) => (
              <TrackRow key={track.id} track={track} />
            ))}
          </ul>
        </Section>
      ) : null}
      <p className="rule">found by {by}</p>
    </>
  )
}
