import type { BriefGap, LedgerContent, Story } from '@fogline/model'
import type { ContentIndex } from './contentIndex.ts'

/** Stories of fewer articles are one page's matter. */
const least = 2
/** More stories than these are counted. */
const listed = 6

/** Countries that are a party to what happens in a story and for which nobody in it speaks. */
export function unheardSides(
  stories: readonly Story[],
  index: ContentIndex,
  { picture }: LedgerContent,
): readonly BriefGap[] {
  const names = new Map(
    picture.entities.filter((e) => e.type === 'country').map((e) => [e.identifiers.iso ?? e.country, e.name] as const),
  )
  const found = stories
    .filter((story) => story.articles.filter((id) => !index.isCopy(id)).length >= least)
    .flatMap((story) => {
      const heard = voices(story, index)
      return [...parties(story, index)]
        .filter((country) => !heard.has(country))
        .flatMap((country) => names.get(country) ?? [])
        .sort()
        .map((name) => ({ story, name }))
    })
  const gaps = found.slice(0, listed).map(
    ({ story, name }): BriefGap => ({
      kind: 'unheard',
      text: `No source speaks for ${name} in “${story.title}”.`,
      about: [story.id],
    }),
  )
  const rest = found.slice(listed)
  if (rest.length === 0) return gaps
  const text = `${rest.length} more sides of a story have no source that speaks for them.`
  return [...gaps, { kind: 'unheard', text, about: rest.map(({ story }) => story.id) }]
}

function voices(story: Story, index: ContentIndex): ReadonlySet<string> {
  return new Set(
    story.articles
      .flatMap((id) => index.reading(id)?.statements ?? [])
      .flatMap((s) => (s.kind === 'claim' && s.speaker !== null ? [s.speaker] : []))
      .flatMap((speaker) => speaker.country ?? index.entityOf(speaker.entity)?.country ?? []),
  )
}

/** By their own words: a country that is only implied is none that the story names. A story's events need two to make a side. */
function parties(story: Story, index: ContentIndex): ReadonlySet<string> {
  const told = new Map<string, number>()
  for (const event of index.eventsOf(story.id)) {
    if (event.status === 'hypothetical') continue
    const sides = new Set([...event.actors, ...event.recipients].flatMap((id) => index.party(id)?.country ?? []))
    for (const side of sides) told.set(side, (told.get(side) ?? 0) + 1)
  }
  return new Set([...told].filter(([, events]) => events >= 2).map(([country]) => country))
}
