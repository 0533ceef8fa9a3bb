import type { ContentionCard } from '@fogline/model'
import type { ReactNode } from 'react'
import { type ListOf, useAnswer } from '../api/useAnswer.ts'
import { Answered } from '../parts/Answered.tsx'
import { ContentionRow } from '../parts/ContentionRow.tsx'
import { Empty } from '../parts/Empty.tsx'
import { ScreenHead } from '../parts/ScreenHead.tsx'

/** Where the sources part. */
export function ContentionsScreen(): ReactNode {
  const query = useAnswer<ListOf<ContentionCard>>('/contentions')
  return (
    <>
      <ScreenHead title="Contested">
        Figures that do not meet, figures that were revised, things denied, and things that nobody could verify.
      </ScreenHead>
      <Answered query={query} what="what is contested">
        {({ items }) =>
          items.length === 0 ? (
            <Empty title="Nothing is contested.">
              No two sources part on anything that can be compared. More pages on the same subject may change that.
            </Empty>
          ) : (
            <ul className="rows">
              {items.map((contention) => (
                <ContentionRow key={contention.id} contention={contention} />
              ))}
            </ul>
          )
        }
      </Answered>
    </>
  )
}
