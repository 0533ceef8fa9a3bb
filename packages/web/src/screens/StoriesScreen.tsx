import type { StoryCard } from '@fogline/model'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { PagedList } from '../lists/PagedList.tsx'
import { Empty } from '../parts/Empty.tsx'
import { formatPeriod } from '../parts/formatDate.ts'
import { ScreenHead } from '../parts/ScreenHead.tsx'
import { count } from '../parts/words.ts'
import { ToldTabs } from './ToldTabs.tsx'

/** Stories, the most told first. */
export function StoriesScreen(): ReactNode {
  return (
    <>
      <ScreenHead title="Stories">Articles that tell of the same events, with the days that they tell of.</ScreenHead>
      <ToldTabs />
      <PagedList<StoryCard>
        path="/stories"
        nouns={['story', 'stories']}
        filter="Filter stories"
        empty={
          <Empty title="No story yet.">
            A story needs events that articles share. All <Link to="/articles">articles</Link> are listed one by one.
          </Empty>
        }
      >
        {(stories) => (
          <ul className="rows">
            {stories.map((story) => (
              <Row key={story.id} story={story} />
            ))}
          </ul>
        )}
      </PagedList>
    </>
  )
}

function Row({ story }: { readonly story: StoryCard }): ReactNode {
  const { id, title, from, to, articles, outlets, origins, events } = story
  return (
    <li data-step="" tabIndex={-1}>
      <Link to="/stories/$id" params={{ id }} className="quiet head" data-evidence="">
        {title}
      </Link>
      <p className="facts">
        <span>{formatPeriod(from, to)}</span>
        <span>{count(articles, 'article')}</span>
        <span>{outlets === 0 ? 'no outlet named' : count(outlets, 'outlet')}</span>
        <span>{count(origins, 'separate text')}</span>
        <span>{count(events, 'event')}</span>
      </p>
    </li>
  )
}
