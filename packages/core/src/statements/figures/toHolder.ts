import type { Claim } from '@fogline/model'
import { contains } from '@fogline/model'
import type { FigureContext } from './figureContext.ts'
import { findCarriedHolder } from './findCarriedHolder.ts'
import { findNamedHolder } from './findNamedHolder.ts'
import { findReportedHolder } from './findReportedHolder.ts'

/** Who gives a figure. `claim` is the innermost claim that holds it; `isHearsay` where words like "reportedly" stand for a source. */
export interface Holder {
  readonly claim: Claim | null
  readonly attributedTo: { readonly text: string; readonly entity: string | null } | null
  readonly isHearsay: boolean
  /** The claim of an earlier sentence that the report goes on with. */
  readonly carriedFrom: Claim | null
}

const hearsay =
  /\b(?:reportedly|allegedly|purportedly|supposedly|reported(?= (?:to|as))|(?:is|are|was|were) (?:already )?(?:believed|thought|said|rumou?red|understood|alleged|reported) to|an? (?:alleged|reported|initial estimate of))\b/gi

const hearsayBehind =
  /^(?:,\s[^,.;]{3,60},)?\s(?:(?:who|that|which)\s)?(?:(?:have|has|had|were|was|are|is)\s)?(?:already\s|also\s|now\s)?(?:reportedly|allegedly|purportedly|(?:believed|thought|said|understood|reported|alleged|rumou?red) to)\b/i

/** "intelligence indicates", "reports say": a thing that says so has somebody behind it. */
const thing =
  /^(?:the|these|those|new|recent|some|several|its|their|\s)*(?:intelligence|evidence|data|reports?|media reports|figures|estimates?|imagery|satellite (?:images?|imagery)|documents?|assessments?|rumou?rs|claims?|statements?)$/i

function size({ content }: Claim): number {
  return content.reduce((sum, { start, end }) => sum + end - start, 0)
}

/** The innermost claim whose content holds the figure. */
function findClaim({ claims, mention }: FigureContext): Claim | null {
  const around = claims.filter(({ content }) => content.some((span) => contains(span, mention)))
  const inwards = [...around].sort((a, b) => size(a) - size(b))
  const first = inwards[0] ?? null
  const isThing = first?.speaker != null && thing.test(first.speaker.text)
  return isThing ? (inwards.find(({ speaker }) => speaker !== null && !thing.test(speaker.text)) ?? first) : first
}

/** "Oru said that 40 were believed to be trapped": hearsay in someone's words is that one's word. */
function outerTeller({ claims, mention }: FigureContext): Claim | null {
  const around = claims.filter(
    ({ speaker, content }) => speaker !== null && content.some((span) => contains(span, mention)),
  )
  return (
    [...around]
      .sort((a, b) => size(a) - size(b))
      .find(({ speaker }) => speaker !== null && !thing.test(speaker.text)) ?? null
  )
}

/** "reportedly involving 70 kites": hearsay close before the figure, with no other clause between. */
function isHearsayNear({ text, start, end }: FigureContext, claim: Claim | null, sentenceStart: number): boolean {
  if (hearsayBehind.test(text.slice(end))) return true
  const last = [...text.slice(0, start).matchAll(hearsay)].at(-1)
  if (last === undefined) return false
  const between = text.slice(last.index + last[0].length, start)
  const isInner = claim === null || claim.speaker === null || last.index + sentenceStart > claim.cue.start
  return isInner && between.length < 60 && !/[,;:—]|\b(?:and|while|but)\b/.test(between)
}

/** Who says so: the claim's speaker, a holder named beside the figure, or the one whose report goes on; else the narrator (null). */
export function toHolder(context: FigureContext): Holder {
  const claim = findClaim(context)
  const isNear = isHearsayNear(context, claim, context.sentence.start)
  const teller = claim === null || claim.speaker === null ? outerTeller(context) : null
  if (teller !== null && teller.speaker !== null) {
    const { text, entity } = teller.speaker
    return { claim: teller, attributedTo: { text, entity }, isHearsay: true, carriedFrom: null }
  }
  if (isNear || (claim !== null && (claim.speaker === null || thing.test(claim.speaker.text)))) {
    return { claim, attributedTo: null, isHearsay: true, carriedFrom: null }
  }
  if (claim?.speaker) {
    const { text, entity } = claim.speaker
    return { claim, attributedTo: { text, entity }, isHearsay: false, carriedFrom: null }
  }
  const reported = findReportedHolder(context)
  const named = findNamedHolder(context) ?? (reported !== null && thing.test(reported.text) ? null : reported)
  if (named !== null) return { claim: null, attributedTo: named, isHearsay: false, carriedFrom: null }
  const carried = findCarriedHolder(context)
  if (carried?.speaker) {
    const { text, entity } = carried.speaker
    return { claim: null, attributedTo: { text, entity }, isHearsay: false, carriedFrom: carried }
  }
  return { claim: null, attributedTo: null, isHearsay: false, carriedFrom: null }
}
