import type { Claim } from '@fogline/model'
import { contentWords } from './contentWords.ts'

const ofDenial: ReadonlySet<string> = new Set(['deny', 'reject_claim'])
const ofSilence: ReadonlySet<string> = new Set(['decline_to_comment', 'cannot_confirm'])
const anaphoric =
  /^\s*(?:such|these|those|the|this|that|any|all|his|her|their|its)?(?: \w+)? ?(?:claims?|reports?|allegations?|accusations?|assertions?|charges?|statements?|threats?|warnings?|suggestions?)\b/i

/** Words short of this share of the denial's own say something else. Invented pairs part between a quarter and a half. */
const enough = 0.35

/** The id of the earlier claim by someone else that a denial is about, the most alike and then the nearest; or null. */
export function findDenied(claim: Claim, earlier: readonly Claim[]): string | null {
  if (!ofDenial.has(claim.act)) return null
  const others = earlier
    .filter((other) => !ofDenial.has(other.act) && !ofSilence.has(other.act) && !isSameSpeaker(claim, other))
    .reverse()
  const words = contentWords(denied(claim) ?? textOf(claim))
  const alike = others.map((other) => ({ other, part: share(words, contentWords(textOf(other))) }))
  const [best] = alike.filter(({ part }) => part >= enough).sort((a, b) => b.part - a.part)
  if (best !== undefined) return best.other.id
  const after = claim.sentence.text
    .slice(claim.cue.start - claim.sentence.start)
    .replace(/^\S+(?: \S+){0,2}? (?=(?:such|these|those|the|this|that|any|all) )/, '')
  return anaphoric.test(textOf(claim)) || anaphoric.test(after) ? (others[0]?.id ?? null) : null
}

/** Does someone say that what another said is not so ("insisted there had been no sale")? Then the assertion is a denial. */
export function contradicts(claim: Claim, earlier: readonly Claim[]): boolean {
  const words = contentWords(denied(claim) ?? '')
  if (claim.act !== 'assert' || claim.speaker === null || words.size < 2) return false
  return earlier.some(
    (other) =>
      !ofDenial.has(other.act) &&
      !ofSilence.has(other.act) &&
      !isSameSpeaker(claim, other) &&
      denied(other) === null &&
      share(words, contentWords(textOf(other))) >= enough,
  )
}

/** What stands under the negation of the content, or null where nothing is negated. */
function denied(claim: Claim): string | null {
  const match = /(?:\b(?:no|not|never|none|nobody|nothing|cannot)|n[’']t)\b(?! only| just)(.*)$/is.exec(textOf(claim))
  return match?.[1] ?? null
}

const textOf = (claim: Claim): string => claim.content.map((span) => span.text).join(' ')

function isSameSpeaker(a: Claim, b: Claim): boolean {
  if (a.speaker === null || b.speaker === null) return false
  if (a.speaker.entity !== null && a.speaker.entity === b.speaker.entity) return true
  return a.speaker.text.toLowerCase() === b.speaker.text.toLowerCase()
}

function share(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0) return 0
  return [...a].filter((word) => b.has(word)).length / a.size
}
