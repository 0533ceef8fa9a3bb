import type { Claim } from '@fogline/model'
import type { Scene } from '../scene/toScene.ts'

/** To call a thing small is not to deny it. */
const playsDown = /\b(?:down|minimi[sz])/i
/** "The report is baseless": to call what was said untrue is to deny it, whatever verb brings it. */
const callsUntrue =
  /\b(?:reports?|claims?|allegations?|accusations?|assertions?|charges|story|stories|rumou?rs?|videos?|photos?|images?)\s+(?:is|are|was|were)\s+(?:\p{L}+ly\s+)?(?:baseless|false|untrue|not true|unfounded|groundless|fabricated|fake|absurd|nonsense|lies|an? (?:lie|fabrication|hoax|fake|provocation))\b/iu
/** A denial that names only that something was denied ("the transfer", "any involvement", "it"). */
const bare = /^(?:it|this|that|them|(?:the|any|all|such|these|those|that|this)(?:\s+\p{Ll}+){1,2})[.,”"]*$/iu
/** A denial that names the report before what it says: "a report by a newspaper, according to which …". */
const ofReport =
  /^(?:an?|the|this|that|these|those|such|all|any)?\s*(?:\p{L}+\s+){0,2}?(?:reports?|articles?|story|stories|rumou?rs?)\b/iu

/** Does the claim deny what somebody else says? */
export function isDenial(claim: Claim): boolean {
  if (claim.act === 'deny' || claim.act === 'reject_claim') return !playsDown.test(claim.cue.text)
  return claim.act === 'assert' && claim.speaker !== null && callsUntrue.test(contentOf(claim))
}

const negation =
  /^(?:there (?:is|are|was|were|has been|have been) )?no\b|\b(?:has|have|had|did|does|do|is|are|was|were) (?:not|never)\b|n['’]t\b|\bnot a single\b/i

/** Does it say that a thing is not so? */
export function isNegated(claim: Claim): boolean {
  return negation.test(contentOf(claim))
}

/** Does the speaker say nothing on the matter? */
export function declines({ act }: Claim): boolean {
  return act === 'cannot_confirm' || act === 'decline_to_comment'
}

/** Does the denial leave what it denies to the sentences before it? */
export function isBare(denial: Claim): boolean {
  return bare.test(contentOf(denial).trim())
}

/** What a denial is about, in its own words; where it names a report, with what the sentence then says of it. */
export function wordsOfDenial(denial: Claim, scene: Scene): string {
  const content = contentOf(denial)
  const [first] = denial.content
  if (first === undefined || !ofReport.test(content)) return content
  return scene.article(denial.article).text.slice(first.start, denial.sentence.end)
}

function contentOf(claim: Claim): string {
  return claim.content.map((part) => part.text).join(' ')
}
