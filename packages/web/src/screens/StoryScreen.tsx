import type { StoryView, VoiceView } from '@fogline/model'
import { useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useAnswer } from '../api/useAnswer.ts'
import { EventTimeline } from '../chart/EventTimeline.tsx'
import { JudgeStory } from '../judge/JudgeStory.tsx'
import { OriginsPanel } from '../origins/OriginsPanel.tsx'
import { Answered } from '../parts/Answered.tsx'
import { ClaimRow } from '../parts/ClaimRow.tsx'
import { ContentionRow } from '../parts/ContentionRow.tsx'
import { formatPeriod } from '../parts/formatDate.ts'
import { HolderLink } from '../parts/links.tsx'
import { ScreenHead } from '../parts/ScreenHead.tsx'
import { Section } from '../parts/Section.tsx'
import { TrackRow } from '../parts/TrackRow.tsx'
import { count, countryName } from '../parts/words.ts'
import { ArticleRow } from './ArticlesScreen.tsx'

/** Those who say most stand first; the others are folded away. */
const firstVoices = 10

/** How a story unfolded, and who told it. */
export function StoryScreen(): ReactNode {
  const { id } = useParams({ strict: false })
  const query = useAnswer<StoryView>(`/stories/${encodeURIComponent(id ?? '')}`)
  return (
    <Answered query={query} what="the story">
      {(story) => <Story key={story.card.id} story={story} />}
    </Answered>
  )
}

function Story({ story }: { readonly story: StoryView }): ReactNode {
  const { card, because, events, articles, voices, tracks, contentions } = story
  return (
    <>
      <ScreenHead title={card.title}>
        {formatPeriod(card.from, card.to)}. {count(card.articles, 'article')} by {count(card.outlets, 'outlet')},{' '}
        {count(card.origins, 'separate text')}. One story because: {because}
      </ScreenHead>
      <OriginsPanel of={card.id} />
      <div className="columns">
        <div>
          <Section title="How it unfolded" note={count(events.length, 'event')}>
            <EventTimeline events={events} />
          </Section>
          <Section title="Voices" note="copies left out">
            {voices.length === 0 ? <p className="dim">Nobody is quoted by name.</p> : null}
            <Voices voices={voices.slice(0, firstVoices)} />
            {voices.length > firstVoices ? (
              <details className="more-voices">
                <summary>{count(voices.length - firstVoices, 'more voice')}</summary>
                <Voices voices={voices.slice(firstVoices)} />
              </details>
            ) : null}
          </Section>
        </div>
        <aside className="aside">
          {contentions.length > 0 ? (
            <Section title="Contested">
              <ul className="rows">
                {contentions.map((contention) => (
                  <ContentionRow key={contention.id} contention={contention} />
                ))}
              </ul>
            </Section>
          ) : null}
          {tracks.length > 0 ? (
            <Section title="Figures">
              <ul className="rows narrow">
                {tracks.slice(0, 12).map((track) => (
                  <TrackRow key={track.id} track={track} />
                ))}
              </ul>
            </Section>
          ) : null}
          <Section title="Who told it">
            <JudgeStory story={story} />
            <ul className="rows">
              {articles.map(({ article, copies }) => (
                <ArticleRow key={article.id} card={article} copies={copies} />
              ))}
            </ul>
          </Section>
        </aside>
      </div>
    </>
  )
}

function Voices({ voices }: { readonly voices: readonly VoiceView[] }): ReactNode {
  return voices.map((voice) => <Voice key={`${voice.holder.entity?.id} ${voice.holder.text}`} voice={voice} />)
}

function Voice({ voice }: { readonly voice: VoiceView }): ReactNode {
  return (
    <details className="voice" open={voice.claims.length < 4}>
      <summary>
        <HolderLink holder={voice.holder} />
        <span className="dim small">
          {voice.country ? `${countryName(voice.country)}, ` : ''}
          {count(voice.claims.length, 'claim')}
        </span>
      </summary>
      <ul className="rows">
        {voice.claims.map((claim) => (
          <ClaimRow key={claim.id} claim={claim} speaker="hidden" />
        ))}
      </ul>
    </details>
  )
}
