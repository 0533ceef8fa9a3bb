import type { Claim, Contention, EventStatement } from '@fogline/model'
import type { Scene } from '../scene/toScene.ts'
import { contentStems } from '../words/contentStems.ts'
import { strengthOf } from './effects.ts'
import { narratorPosition, sentenceOf, toPosition } from './position.ts'
import { toContention } from './toContention.ts'

/** "The remaining three had been aimed at the ships": not those of which the article tells what they did. */
const ofOthers = /\b(?:remaining|remainder|rest|another|the others?)\b/i

/** Where an article tells an outcome as a fact ("sunk") and the source that it quotes on the same object says less ("targeted"). */
export function factualContentions(scene: Scene): readonly Contention[] {
  const told = scene.events.filter(
    (event) => scene.voiceOf(event.article) === event.article && event.claim === null && event.status === 'occurred',
  )
  const claims = scene.claims.filter((claim) => scene.voiceOf(claim.article) === claim.article)
  return claims.flatMap((claim) => {
    const content = claim.content.map((part) => part.text).join(' ')
    const said = strengthOf(content)
    if (said === undefined || ofOthers.test(content)) return []
    const stronger = told.filter(
      (event) => event.article === claim.article && isStronger(event, said) && sharesObject(event, claim, scene),
    )
    const sentences = new Map(stronger.map((event) => [event.evidence[0]?.start, sentenceOf(event, scene)]))
    const contention = toContention({
      topic: stronger[0]?.what ?? '',
      type: 'factual',
      positions: [toPosition(claim, scene), ...[...sentences.values()].map(narratorPosition)],
      comparable: true,
      because: 'The article tells as done more than the source that it quotes says.',
      by: 'contentions/factual',
    })
    return contention === null ? [] : [contention]
  })
}

function isStronger(event: EventStatement, said: number): boolean {
  return (strengthOf(event.what) ?? -1) > said
}

/** Stems of words for what was done: that two sentences tell of strikes does not make them tell of one thing. */
const deed = /^(?:airstrik|assault|blast|bomb|explo|offens|operat|raid|shell|strik)/u

/** Do the event's words and the claim share the thing that was acted on: a noun that both name, other than the parties? */
function sharesObject(event: EventStatement, claim: Claim, scene: Scene): boolean {
  const parties = new Set(
    [...event.actors, ...event.recipients].flatMap((id) => contentStems(scene.entityOf(id)?.name ?? '')),
  )
  const countries = new Set(
    scene
      .reading(claim.article)
      ?.layers.mentions.filter((m) => m.type === 'country')
      .flatMap((m) => contentStems(m.text)),
  )
  const stems = new Set(claim.content.flatMap((part) => contentStems(part.text)))
  return contentStems(event.what).some(
    (stem) =>
      stems.has(stem) &&
      !parties.has(stem) &&
      !countries.has(stem) &&
      stem.length > 3 &&
      !deed.test(stem) &&
      strengthOf(stem) === undefined,
  )
}
