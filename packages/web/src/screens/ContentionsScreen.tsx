import type { ContentionCard } from '@fogline/model'
import type { ReactNode } from 'react'
import { PagedList } from '../lists/PagedList.tsx'
import { ContentionRow } from '../parts/ContentionRow.tsx'
import { Empty } from '../parts/Empty.tsx'
import { ScreenHead } from '../parts/ScreenHead.tsx'

/** Where the sources part. */
export function ContentionsScreen(): ReactNode {
  return (
    <>
      <ScreenHead title="Contested">
        Figures that do not meet, figures that were revised, things denied, and things that nobody could verify.
      </ScreenHead>
      <PagedList<ContentionCard>
        path="/contentions"
        nouns={['point', 'points']}
        empty={
          <Empty title="Nothing is contested.">
            No two sources part on anything that can be compared. More pages on the same subject may change that.
          </Empty>
        }
      >
        {(contentions) => (
          <ul className="rows">
            {contentions.map((contention) => (
              <ContentionRow key={contention.id} contention={contention} />
            ))}
          </ul>
        )}
      </PagedList>
    </>
  )
}
