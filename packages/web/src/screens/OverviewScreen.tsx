import type { OverviewView } from '@fogline/model'
import type { ReactNode } from 'react'
import { useAnswer } from '../api/useAnswer.ts'
import { BriefText } from '../brief/BriefText.tsx'
import { Answered } from '../parts/Answered.tsx'
import { Empty } from '../parts/Empty.tsx'
import { useTitle } from '../parts/useTitle.ts'
import { OverviewAside } from './OverviewAside.tsx'

/** What is going on: the brief, what is contested, and what was left out and why. */
export function OverviewScreen(): ReactNode {
  const query = useAnswer<OverviewView>('/overview')
  useTitle('Overview')
  return (
    <Answered query={query} what="the brief">
      {(overview) =>
        overview.brief.counts.articles === 0 ? (
          <Empty title="The ledger is empty.">
            Read some pages into it: <code>fogline read FOLDER</code> for files, <code>fogline read URL</code> for the
            web; then reload this page.
          </Empty>
        ) : (
          <div className="columns">
            <BriefText brief={overview.brief} labels={overview.labels} />
            <OverviewAside overview={overview} />
          </div>
        )
      }
    </Answered>
  )
}
