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
import { formatPeriod, sayReason } from '../parts/formatDate.ts'
import { HolderLink } from '../parts/links.tsx'
import { Reveal } from '../parts/Reveal.tsx'
import { ScreenHead } from '../parts/ScreenHead.tsx'
import { Section } from '../parts/Section.tsx'
import { TrackRow } from '../parts/TrackRow.tsx'
import { capital, count, countryName } from '../parts/words.ts'
import { ArticleRow } from './ArticlesScreen.tsx'

/** Those who say most stand first; the others are folded away. */
const firstVoices = 8

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
  const { card, because, events, voices } = story
  return (
    <>
      <ScreenHead title={card.title}>
        {capital(formatPeriod(card.from, card.to))}. {count(card.articles, 'article')}
        {card.outlets === 0 ? ', no outlet named' : ` by ${count(card.outlets, 'outlet')}`},{' '}
        {count(card.origins, 'separate text')}. One story because: {sayReason(because)}
      </ScreenHead>
      <OriginsPanel of={card.id} />
      <div className="columns">
        <div>
          <Section title="How it unfolded" note={count(events.length, 'event')}>
            <EventTimeline events={events} />
          </Section>
          <Section title="Voices" note="copies left out">
            {voices.length === 0 ? <p className="dim">Nobody is quoted by name.</p> : null}
            <Voices voices={voices} />
          </Section>
        </div>
        <StoryAside story={story} />
      </div>
    </>
  )
}

/** Where sources part, what they count, and who told it. */
function StoryAside({ story }: { readonly story: StoryView }): ReactNode {
  const { articles, tracks, contentions } = story
  return (
    <aside className="aside">
      {contentions.length > 0 ? (
        <Section title="Contested" note={count(contentions.length, 'point')}>
          <Reveal items={contentions} first={5} nouns={['point', 'points']}>
            {(shown) => (
              <ul className="rows">
                {shown.map((contention) => (
                  <ContentionRow key={contention.id} contention={contention} />
                ))}
              </ul>
            )}
          </Reveal>
        </Section>
      ) : null}
      {tracks.length > 0 ? (
        <Section title="Figures" note={count(tracks.length, 'track')}>
          <Reveal items={tracks} first={8} nouns={['track', 'tracks']}>
            {(shown) => (
              <ul className="rows narrow">
                {shown.map((track) => (
                  <TrackRow key={track.id} track={track} />
                ))}
              </ul>
            )}
          </Reveal>
        </Section>
      ) : null}
      <Section title="Who told it" note={count(articles.length, 'separate text')}>
        <JudgeStory story={story} />
        <Reveal items={articles} first={20} nouns={['article', 'articles']}>
          {(shown) => (
            <ul className="rows">
              {shown.map(({ article, copies }) => (
                <ArticleRow key={article.id} card={article} copies={copies} />
              ))}
            </ul>
          )}
        </Reveal>
      </Section>
    </aside>
  )
}

/** Voices by the side that they speak from, where it is known; within a side those who say most stand first. */
function Voices({ voices }: { readonly voices: readonly VoiceView[] }): ReactNode {
  const countries = [...new Set(voices.map(({ country }) => country))]
  if (countries.length < 2) return <Side voices={voices} />
  const sides = countries
    .map((country) => ({ country, voices: voices.filter((voice) => voice.country === country) }))
    .sort((a, b) => Number(a.country === null) - Number(b.country === null) || b.voices.length - a.voices.length)
  return sides.map((side) => (
    <section key={side.country} className="side">
      <h3>
        {side.country === null ? 'From no known country' : countryName(side.country)}{' '}
        <small>{count(side.voices.length, 'voice')}</small>
      </h3>
      <Side voices={side.voices} />
    </section>
  ))
}

function Side({ voices }: { readonly voices: readonly VoiceView[] }): ReactNode {
  return (
    <Reveal items={voices} first={firstVoices} nouns={['voice', 'voices']}>
      {(shown) => shown.map((voice) => <Voice key={`${voice.holder.entity?.id} ${voice.holder.text}`} voice={voice} />)}
    </Reveal>
  )
}

function Voice({ voice }: { readonly voice: VoiceView }): ReactNode {
  return (
    <details className="voice" open={voice.claims.length < 3} data-step="" tabIndex={-1}>
      <summary>
        <HolderLink holder={voice.holder} />
        <span className="dim small">{count(voice.claims.length, 'claim')}</span>
      </summary>
      <ul className="rows">
        {voice.claims.map((claim) => (
          <ClaimRow key={claim.id} claim={claim} speaker="hidden" />
        ))}
      </ul>
    </details>
  )
}
