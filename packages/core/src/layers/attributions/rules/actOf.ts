import type { ClaimAct, SpanText } from '@fogline/model'
import type { Cue } from '../grammar/findCues.ts'

const denial = /^(?:confirm|verify|corroborate)$/
const silence = /^(?:say|comment|specify|elaborate|disclose|reveal|respond|reply|answer|mention|clarify|explain)$/

/** The act of a verb, as negation and what is said turn it: "has not confirmed", "said they would …". */
export function actOf(
  act: ClaimAct,
  { cue, content }: { readonly cue: Cue; readonly content: readonly SpanText[] },
): ClaimAct {
  if (cue.group.isNegated && denial.test(cue.lemma)) return 'cannot_confirm'
  if (cue.group.isNegated && silence.test(cue.lemma)) return 'decline_to_comment'
  if (cue.group.isNegated && act === 'deny') return 'cannot_confirm'
  if (act !== 'assert' && act !== 'estimate') return act
  return actOfContent(content.map(({ text }) => text).join(' ')) ?? act
}

const wrongdoing =
  /\b(?:violat\w+|war crimes?|crimes? against|atrocit\w+|terrorism|terrorist (?:acts?|attacks?|states?|regimes?)|acts? of terror|barbari\w+|monsters?|genocid\w+|tortur\w+|massacr\w+|aggressi\w+|murder\w*|lied|lying|blackmail\w*|provocat\w+|deliberately|illegal\w*|unlawful\w*)\b/i
const condition = /\b(?:if|should|unless)\b.*\b(?:will|would|'ll)\b|\b(?:will|would)\b.*\b(?:if|unless)\b/i
const ownDeed =
  /\b(?:we|I|its|our|his|her|their)\b[^.;]{0,60}?\b(?:will|would|'ll)\s+(?:\w+ly\s+)?(?:remain|continue|support|stand|keep|help|provide|send|supply|deliver|defend|give|do everything|never abandon)\b/i
const ownVow =
  /\b(?:we|I) (?:will|shall|would)\b(?! (?:be (?:attacked|killed|hit)|die|lose|see|know)\b)|\bwe[’']ll\b|\b(?:his|her|its|their|our|the) (?:government|administration|ministry|alliance|army|forces|troops|party|cabinet|company|council) (?:will|would) (?!be\b|have\b|lose\b|face\b)/i
const negatedDeed =
  /\b(?:is|are|was|were|did|do|does|has|have|had)(?: not|n[’']t| never| no)\b|\bno (?:plans?|intention|evidence|involvement)\b/i
const future =
  /\b(?:will|would|shall|[’']ll)\b|\b(?:could|may|might) (?:have|lead|become|cause|trigger|result|draw|alter|escalate)\b/i

/** What is said may be more than an assertion: a promise, a threat, a forecast, a reproach. */
export function actOfContent(content: string): ClaimAct | null {
  if (wrongdoing.test(content) && !negatedDeed.test(content)) return 'accuse'
  if (ownDeed.test(content)) return 'promise'
  if (condition.test(content)) return 'warn'
  if (ownVow.test(content)) return 'promise'
  return future.test(content) ? 'predict' : null
}
