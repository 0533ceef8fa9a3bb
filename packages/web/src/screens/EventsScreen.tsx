import type { EventView } from '@fogline/model'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { EventTimeline } from '../chart/EventTimeline.tsx'
import { PagedList } from '../lists/PagedList.tsx'
import { Empty } from '../parts/Empty.tsx'
import { ScreenHead } from '../parts/ScreenHead.tsx'
import { ToldTabs } from './ToldTabs.tsx'

/** What happened, or is said to have happened or to be planned. */
export function EventsScreen(): ReactNode {
  return (
    <>
      <ScreenHead title="Events">
        What happened, or is said to have happened. A day is a point, a month a bar; what has no date stands last.
      </ScreenHead>
      <ToldTabs />
      <PagedList<EventView>
        path="/events"
        nouns={['event', 'events']}
        empty={
          <Empty title="No event was found.">
            The pages that were read tell of none, or of none that could be read. Look at an{' '}
            <Link to="/articles">article</Link> to see what was read from it.
          </Empty>
        }
      >
        {(events) => <EventTimeline events={events} />}
      </PagedList>
    </>
  )
}
