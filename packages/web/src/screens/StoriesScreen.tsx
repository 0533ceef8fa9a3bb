import type { StoryCard } from '@fogline/model'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { type ListOf, useAnswer } from '../api/useAnswer.ts'
import { Answered } from '../parts/Answered.tsx'
import { Empty } from '../parts/Empty.tsx'
import { formatPeriod } from '../parts/formatDate.ts'
import { ScreenHead } from '../parts/ScreenHead.tsx'
import { count } from '../parts/words.ts'

/** Stories, the most told first. */
export function StoriesScreen(): ReactNode {
  const query = useAnswer<ListOf<StoryCard>>('/stories')
  return (
    <>
      <ScreenHead title="Stories">Articles that tell of the same events, with the days that they tell of.</ScreenHead>
      <Answered query={query} what="the stories">
        {({ items }) =>
          items.length === 0 ? (
            <Empty title="No story yet.">
              A story needs events that articles share. All <Link to="/articles">articles</Link> are listed one by one.
            </Empty>
          ) : (
            <ul className="rows">
              {items.map((story) => (
                <Row key={story.id} story={story} />
              ))}
            </ul>
          )
        }
      </Answered>
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
        <span>{count(outlets, 'outlet')}</span>
        <span>{count(origins, 'separate text')}</span>
        <span>{count(events, 'event')}</span>
      </p>
    </li>
  )
}
