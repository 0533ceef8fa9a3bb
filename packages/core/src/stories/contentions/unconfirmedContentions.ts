import type { Claim, Contention } from '@fogline/model'
import type { Scene } from '../scene/toScene.ts'
import { declines, isDenial } from './denials.ts'
import { sharedStems } from './likeness.ts'
import { toPosition } from './position.ts'
import { spokenOf } from './spokenOf.ts'
import { toContention } from './toContention.ts'
import { verbFor } from './verbFor.ts'

/** How far before it stands what somebody will not confirm, in characters: about two paragraphs. */
const reach = 900

/** The words for saying nothing, which name no thing. */
const toSayNothing =
  /\b(?:comment\p{L}*|request\p{L}*|repl\p{L}+|respon\p{L}+|answer\p{L}*|question\p{L}*|inquir\p{L}+)\b/giu
const onThing = /\bcomment(?:ed|ing)?\b[^.]{0,20}\bon\b/i

/**
 * Who will not confirm a thing, or says nothing on it, beside whoever said it just before, or what the passage says of them:
 * no denial, and no agreement. Who is `shown` in another contention is set beside nothing but what it names.
 */
export function unconfirmedContentions(scene: Scene, shown: ReadonlySet<string>): readonly Contention[] {
  const voices = scene.claims.filter((claim) => scene.voiceOf(claim.article) === claim.article)
  return voices.filter(declines).flatMap((silent) => {
    const named = saidBefore(silent, voices)
    const said =
      named === undefined ? (shown.has(silent.id) ? null : spokenOf(silent, voices, scene)) : toPosition(named, scene)
    if (said === null) return []
    const silence = toPosition(silent, scene)
    const who = silence.holder?.text ?? 'The page'
    const contention = toContention({
      topic: said.value,
      type: 'unverified',
      positions: [said, silence],
      comparable: true,
      because: `${who} ${silent.act === 'cannot_confirm' ? `${verbFor(who, ['does', 'do'])} not confirm it` : `${verbFor(who, ['says', 'say'])} nothing on it`}, which is no denial.`,
      by: 'contentions/unconfirmed',
    })
    return contention === null ? [] : [contention]
  })
}

/** The last claim before a silence that shares a word with what the silence names. */
function saidBefore(silent: Claim, voices: readonly Claim[]): Claim | undefined {
  if (silent.act === 'decline_to_comment' && !onThing.test(contentOf(silent))) return undefined
  const about = contentOf(silent).replace(toSayNothing, ' ')
  return voices
    .filter((claim) => isBefore(claim, silent) && !declines(claim) && !isDenial(claim))
    .findLast((claim) => sharedStems(contentOf(claim), about) >= 1)
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
