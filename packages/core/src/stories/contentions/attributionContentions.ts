import type { Claim, Contention } from '@fogline/model'
import type { Scene } from '../scene/toScene.ts'
import { type Likeness, sharedStems } from './likeness.ts'
import { toPosition } from './position.ts'
import { toContention } from './toContention.ts'

/** Likeness from which two claims say the same thing, so that two speakers for it are a disagreement on who said it. */
const sameThing = 0.4

/** One thing that an article says twice, with two different speakers of one side: who of them said it is not clear. */
export function attributionContentions(scene: Scene, likeness: Likeness): readonly Contention[] {
  const inBody = (claim: Claim) => claim.sentence.start >= scene.article(claim.article).bodyStart
  const claims = scene.claims.filter(
    (claim) => scene.voiceOf(claim.article) === claim.article && claim.speaker !== null && inBody(claim),
  )
  const pairs = claims.flatMap((a, index) => claims.slice(0, index).map((b) => [b, a] as const))
  return pairs.flatMap(([a, b]) => {
    if (!saySame(a, b, scene, likeness)) return []
    const contention = toContention({
      topic: a.content.map((part) => part.text).join(' … '),
      type: 'attribution',
      positions: [toPosition(a, scene), toPosition(b, scene)],
      comparable: true,
      because: `The article gives the same thing to ${a.speaker?.text ?? ''} and to ${b.speaker?.text ?? ''}.`,
      by: 'contentions/attribution',
    })
    return contention === null ? [] : [contention]
  })
}

function saySame(a: Claim, b: Claim, scene: Scene, likeness: Likeness): boolean {
  if (a.article !== b.article || a.sentence.start === b.sentence.start) return false
  const [x, y] = [scene.entityOf(a.speaker?.entity ?? null), scene.entityOf(b.speaker?.entity ?? null)]
  if (x === null || y === null || x.id === y.id) return false
  if (x.country === null || x.country !== y.country) return false
  const [first, second] = [a, b].map((claim) => claim.content.map((part) => part.text).join(' '))
  return sharedStems(first ?? '', second ?? '') >= 5 && likeness(first ?? '', second ?? '') >= sameThing
}
