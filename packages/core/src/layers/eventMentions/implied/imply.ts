import type { ArticleEntity, EventMention, ImpliedSide, PlaceReference } from '@fogline/model'
import type { Scene } from '../scene.ts'
import type { EventInput } from '../toScenes.ts'
import { findOnlyCountry } from './findOnlyCountry.ts'
import type { CountryWords, ImpliedInput } from './impliedInput.ts'
import { impliedRules } from './impliedRules.ts'

/** Event mentions with the countries that the text implies of sides whose own words name none: actors first, so that recipients may rest on them. */
export function imply(
  mentions: readonly EventMention[],
  { input, scenes }: { readonly input: EventInput; readonly scenes: readonly Scene[] },
): readonly EventMention[] {
  const ofArticle = findOnlyCountry(input, { within: null, told: mentions })
  return mentions.map((mention) => {
    const scene = scenes[mention.sentence]
    if (scene === undefined) return mention
    const only = findOnlyCountry(input, { within: scene.sentence, told: mentions }) ?? ofArticle
    const places = placesOf(mention, mentions)
    return (['actor', 'recipient'] as const).reduce(
      (one, side) => withSide(one, { side, scene, only, places }),
      mention,
    )
  })
}

/** Its own places; of harm without one, those of the other words of the sentence for harm by the same people ("killed 20 … in an attack in Kalm"). */
function placesOf({ type, sentence, actors, places }: EventMention, told: readonly EventMention[]): readonly string[] {
  if (places.length > 0 || type !== 'ASSAULT') return places
  const same = told.filter(
    (one) =>
      one.type === type && one.sentence === sentence && one.actors.join() === actors.join() && one.places.length > 0,
  )
  return same[0]?.places ?? []
}

interface SideOf {
  readonly places: readonly string[]
  readonly side: 'actor' | 'recipient'
  readonly scene: Scene
  readonly only: CountryWords | null
}

function withSide(mention: EventMention, of: SideOf): EventMention {
  const input = toImpliedInput(mention, of)
  if (input === null) return mention
  for (const rule of impliedRules) {
    const found = rule.find(input)[0]
    if (found === undefined) continue
    const implied: ImpliedSide = { ...found.span, side: of.side, country: found.value.country, by: rule.id }
    return { ...mention, implied: [...(mention.implied ?? []), implied] }
  }
  return mention
}

/** What the rules look at; null where the side's own words name a country. */
export function toImpliedInput(mention: EventMention, { side, scene, only, places }: SideOf): ImpliedInput | null {
  const entitiesOf = (ids: readonly string[]): readonly ArticleEntity[] =>
    ids.flatMap((id) => scene.entities.get(id) ?? [])
  const [ids, otherIds] = side === 'actor' ? [mention.actors, mention.recipients] : [mention.recipients, mention.actors]
  const [parties, others] = [entitiesOf(ids), entitiesOf(otherIds)]
  if (parties.some(({ country }) => country !== null)) return null
  const candidate = scene.candidates.find(({ hit }) => scene.tokens[hit.from]?.start === mention.trigger.start)
  const implied = (mention.implied ?? []).filter((one) => one.side !== side)
  return {
    text: scene.text,
    scene,
    mention,
    side,
    parties,
    named: scene.named.filter((one) => ids.includes(one.entity)),
    doers: candidate?.roles.agent.map(({ head }) => scene.tokens[head]?.text ?? '') ?? [],
    others,
    otherCountries: [...others, ...implied].flatMap(({ country }) => country ?? []),
    places: places.flatMap((id) => scene.places.find((place: PlaceReference) => place.id === id) ?? []),
    only,
  }
}
