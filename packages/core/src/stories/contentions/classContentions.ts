import type { Claim, Contention } from '@fogline/model'
import type { Scene } from '../scene/toScene.ts'
import { exclusiveKinds } from './exclusiveKinds.ts'
import { type Likeness, sharedStems } from './likeness.ts'
import { toPosition } from './position.ts'
import { toContention } from './toContention.ts'

/** Likeness from which claims of two articles of one story speak of one thing. */
const sameThing = 0.45

/** Sources that say of one thing that it is two things that exclude each other: an intercontinental missile, or one of intermediate range. */
export function classContentions(
  scene: Scene,
  likeness: Likeness,
  storyOf: (article: string) => string,
): readonly Contention[] {
  const claims = scene.claims.filter(
    (claim) => scene.voiceOf(claim.article) === claim.article && claim.speaker !== null && claim.act === 'assert',
  )
  return exclusiveKinds.flatMap((kinds) => {
    const classed = claims.flatMap((claim) => {
      const found = kinds.filter((kind) => kind.test(contentOf(claim)))
      return found.length === 1 ? [{ claim, kind: found[0] }] : []
    })
    return classed.flatMap((a, at) =>
      classed.slice(0, at).flatMap((b) => {
        const apart = a.kind !== b.kind && !sameSpeaker(a.claim, b.claim, scene)
        if (!apart || !areOfOne(b.claim, a.claim, { likeness, storyOf })) return []
        const contention = toContention({
          topic: contentOf(b.claim),
          type: 'factual',
          positions: [b.claim, a.claim]
            .sort((x, y) =>
              x.article === y.article ? x.sentence.start - y.sentence.start : x.article < y.article ? -1 : 1,
            )
            .map((claim) => toPosition(claim, scene)),
          comparable: true,
          because: 'The sources say of one thing that it is two things that exclude each other.',
          by: 'contentions/class',
        })
        return contention === null ? [] : [contention]
      }),
    )
  })
}

/** In one sentence, or in one story and of like words. */
function areOfOne(
  a: Claim,
  b: Claim,
  { likeness, storyOf }: { readonly likeness: Likeness; readonly storyOf: (article: string) => string },
): boolean {
  if (a.article === b.article && a.sentence.start === b.sentence.start) return true
  if (storyOf(a.article) !== storyOf(b.article)) return false
  return sharedStems(contentOf(a), contentOf(b)) >= 3 && likeness(contentOf(a), contentOf(b)) >= sameThing
}

function sameSpeaker(a: Claim, b: Claim, scene: Scene): boolean {
  const [x, y] = [scene.entityOf(a.speaker?.entity ?? null), scene.entityOf(b.speaker?.entity ?? null)]
  return x === null || y === null ? a.speaker?.text === b.speaker?.text : x.id === y.id
}

function contentOf(claim: Claim): string {
  return claim.content.map(({ text }) => text).join(' … ')
}
