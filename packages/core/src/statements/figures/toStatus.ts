import type { FigureStatus } from '@fogline/model'
import type { FigureContext } from './figureContext.ts'
import type { Holder } from './toHolder.ts'

const unverified =
  /\b(?:unverified|unconfirmed|(?:could|can|cannot|can)\s?(?:not|n[o’']t)? be (?:independently )?(?:verified|confirmed)|(?:not|n[’']t|never) (?:yet )?(?:been )?(?:independently )?(?:verif(?:y|ied)|confirm(?:ed)?)|no independent (?:confirmation|verification)|un(?:able|likely) to (?:verify|confirm)|not immediately (?:be )?verif\w+)\b(?! (?:regarding|as to|about|concerning|whether|how))/i
const alleged = /\b(?:alleged|purported|so-called|supposed)\s(?:\p{L}+\s){0,2}(?:of\s)?$/iu
const estimate =
  /\b(?:estimat\w+|believed|thought|assess\w*|projected|calculat\w+|put the (?:number|figure|toll|total))\b/i
const future =
  /\b(?:will|would|plans? to|planning to|set to|going to|expect(?:s|ed)? to|gearing up to|preparing to|ready to|intends? to|due to|poised to|scheduled to|aims? to)\s(?:\p{L}+\s){0,3}$/iu
const futureAfter =
  /^\s(?:\p{L}+\s){0,1}?(?:will|would|(?:are|is|were)?\s?(?:expected|set|due|poised|scheduled|likely|ready) to|could soon|may soon|might soon)\b/iu

/** Words that doubt stand in the sentence or in the next one of the same paragraph, when that one says nothing new. */
function isUnverified({ text, input, mention, sentence, start }: FigureContext): boolean {
  if (unverified.test(text) || alleged.test(text.slice(0, start))) return true
  const next = input.layers.sentences[mention.sentence + 1]
  if (next === undefined || next.block !== sentence.block) return false
  const words = input.article.text.slice(next.start, next.end)
  return (
    unverified.test(words) &&
    /\b(?:claims?|reports?|assertions?|statements?|figures?|numbers?|it|this|these|that|those|allegations?|information)\b/i.test(
      words,
    )
  )
}

function isEstimate(context: FigureContext, holder: Holder): boolean {
  const { text, start, mention, end } = context
  if (holder.claim?.act === 'estimate') return true
  const near = text.slice(Math.max(0, start - 70), end)
  return estimate.test(near) || /\bestimated\b/i.test(mention.text)
}

/** How firmly the text holds a figure, from denial and doubt down to the narrator's own word. */
export function toStatus(context: FigureContext, holder: Holder): FigureStatus {
  const { text, start, end } = context
  const { claim } = holder
  const isDenied = claim !== null && (claim.act === 'deny' || claim.act === 'reject_claim')
  if (isDenied) return 'denied'
  if (isUnverified(context)) return 'unverified'
  if (
    context.kind !== 'time' &&
    (claim?.act === 'predict' || future.test(text.slice(0, start)) || futureAfter.test(text.slice(end)))
  )
    return 'predicted'
  if (isEstimate(context, holder)) return 'estimated'
  if (holder.isHearsay) return 'reported'
  return holder.attributedTo === null ? 'asserted' : 'claimed'
}
