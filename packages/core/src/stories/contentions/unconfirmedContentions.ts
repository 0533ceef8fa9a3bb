import type { Claim, Contention } from '@fogline/model'
import type { Scene } from '../scene/toScene.ts'
import { declines, isDenial } from './denials.ts'
import { sharedStems } from './likeness.ts'
import { toPosition } from './position.ts'
import { toContention } from './toContention.ts'

/** How far before it stands what somebody will not confirm, in characters: about two paragraphs. */
const reach = 900

/** The words for saying nothing, which name no thing. */
const toSayNothing =
  /\b(?:comment\p{L}*|request\p{L}*|repl\p{L}+|respon\p{L}+|answer\p{L}*|question\p{L}*|inquir\p{L}+)\b/giu
const onThing = /\bcomment(?:ed|ing)?\b[^.]{0,20}\bon\b/i

/** Who will not confirm a thing, or says nothing on it by name, beside whoever said it just before: no denial, and no agreement. */
export function unconfirmedContentions(scene: Scene): readonly Contention[] {
  const voices = scene.claims.filter((claim) => scene.voiceOf(claim.article) === claim.article)
  return voices.filter(declines).flatMap((silent) => {
    const about = contentOf(silent).replace(toSayNothing, ' ')
    if (silent.act === 'decline_to_comment' && !onThing.test(contentOf(silent))) return []
    const said = voices
      .filter((claim) => isBefore(claim, silent) && !declines(claim) && !isDenial(claim))
      .findLast((claim) => sharedStems(contentOf(claim), about) >= 1)
    if (said === undefined) return []
    const contention = toContention({
      topic: contentOf(said),
      type: 'unverified',
      positions: [toPosition(said, scene), toPosition(silent, scene)],
      comparable: true,
      because: `${silent.speaker?.text ?? 'The page'} ${silent.act === 'cannot_confirm' ? 'does not confirm it' : 'says nothing on it'}, which is no denial.`,
      by: 'contentions/unconfirmed',
    })
    return contention === null ? [] : [contention]
  })
}

function isBefore(claim: Claim, silent: Claim): boolean {
  return (
    claim.article === silent.article &&
    claim.sentence.start < silent.sentence.start &&
    silent.sentence.start - claim.sentence.end < reach &&
    (claim.speaker?.entity ?? null) !== silent.speaker?.entity
  )
}

function contentOf(claim: Claim): string {
  return claim.content.map(({ text }) => text).join(' ')
}
