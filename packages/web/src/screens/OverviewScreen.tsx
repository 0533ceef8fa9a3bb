import type { Brief, OverviewView } from '@fogline/model'
import { useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useAnswer, useNextAnswer } from '../api/useAnswer.ts'
import { BriefText } from '../brief/BriefText.tsx'
import { numberSources } from '../brief/numberSources.ts'
import { SinceBox } from '../brief/SinceBox.tsx'
import { useLabels } from '../brief/useLabels.ts'
import { Answered } from '../parts/Answered.tsx'
import { Empty } from '../parts/Empty.tsx'
import { formatDate } from '../parts/formatDate.ts'
import { useTitle } from '../parts/useTitle.ts'
import { OverviewAside } from './OverviewAside.tsx'

/** What is going on: the brief, what is contested, and what was left out and why. */
export function OverviewScreen(): ReactNode {
  const query = useAnswer<OverviewView>('/overview')
  const { since = '' } = useSearch({ strict: false })
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
            <BriefSince overview={overview} since={since} />
            <OverviewAside overview={overview} />
          </div>
        )
      }
    </Answered>
  )
}

/** The brief; with a day also what changed since, which is worked out when it is asked for. The field stays while it is. */
function BriefSince({ overview, since }: { readonly overview: OverviewView; readonly since: string }): ReactNode {
  const query = useNextAnswer<Brief>(since ? `/brief?since=${since}` : null)
  const brief = (since ? query.data : undefined) ?? overview.brief
  const labels = useLabels(overview.labels, [...numberSources(brief).keys()])
  const tools = (
    <>
      <SinceBox since={since} />
      {since ? (
        <Answered query={query} what={`what changed since ${formatDate(since)}`}>
          {() => null}
        </Answered>
      ) : null}
    </>
  )
  return <BriefText brief={brief} labels={labels} tools={tools} />
}
