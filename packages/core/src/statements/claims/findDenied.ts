import type { Claim } from '@fogline/model'

const ofDenial: ReadonlySet<string> = new Set(['deny', 'reject_claim'])
const anaphoric =
  /^(?:such|these|those|the|this|that|any|all)(?: \w+)? (?:claims?|reports?|allegations?|accusations?|assertions?|charges?|statements?)\b/i

/** Words short of this share of the denial's own say something else. Invented pairs part between a quarter and a half. */
const enough = 0.35

/** The id of the nearest earlier claim by someone else that a denial is about, or null. */
export function findDenied(claim: Claim, earlier: readonly Claim[]): string | null {
  if (!ofDenial.has(claim.act)) return null
  const others = earlier.filter((other) => !ofDenial.has(other.act) && !isSameSpeaker(claim, other)).reverse()
  const text = wordsOf(claim)
  const alike = others.find((other) => share(text, wordsOf(other)) >= enough)
  if (alike !== undefined) return alike.id
  const isAnaphoric =
    anaphoric.test(claim.content[0]?.text ?? '') ||
    anaphoric.test(claim.sentence.text.slice(claim.cue.end - claim.sentence.start).trim())
  return isAnaphoric ? (others[0]?.id ?? null) : null
}

function isSameSpeaker(a: Claim, b: Claim): boolean {
  if (a.speaker === null || b.speaker === null) return false
  if (a.speaker.entity !== null && a.speaker.entity === b.speaker.entity) return true
  return a.speaker.text.toLowerCase() === b.speaker.text.toLowerCase()
}

const small =
  /^(?:the|that|and|with|from|have|has|had|been|was|were|are|its|their|his|her|for|not|any|this|will|would)$/

function wordsOf(claim: Claim): ReadonlySet<string> {
  const text = claim.content
    .map((span) => span.text)
    .join(' ')
    .toLowerCase()
  return new Set(
    (text.match(/[\p{L}\p{N}]{3,}/gu) ?? []).filter((word) => !small.test(word)).map((word) => word.slice(0, 5)),
  )
}

function share(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0) return 0
  return [...a].filter((word) => b.has(word)).length / a.size
}
