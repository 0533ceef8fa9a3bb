import { type ArticleEntity, type Claim, contains } from '@fogline/model'
import type { FigureContext } from './figureContext.ts'

const loss =
  /\b(?:destr\w+|damag\w+|inflict\w*|kill\w*|wound\w*|losses|lost|sank|sunk|shot down|down(?:ed|ing)|intercept\w*|captur\w+|repel\w+)\b/i
const furthest = 2

function countryOf(entity: ArticleEntity | undefined): string | null {
  return entity?.country ?? entity?.identifiers.iso ?? null
}

function sentenceIndex({ input }: FigureContext, claim: Claim): number {
  return input.layers.sentences.findIndex(({ start, end }) => claim.cue.start >= start && claim.cue.start < end)
}

/** The country of the first mention of the sentence: whose deed is told. */
function tellerCountry({ input, sentence }: FigureContext): string | null {
  const first = input.layers.mentions.find((mention) => contains(sentence, mention) && mention.form !== 'pronoun')
  return countryOf(input.layers.entities.find(({ id }) => id === first?.entity))
}

/** Losses of things or of fighting men; harm to civilians is told by others. */
function isEnemyLoss({ kind, mention }: FigureContext): boolean {
  return (
    kind === 'thing' ||
    /\b(?:soldiers|troops|servicemen|fighters|militants|enemy|invaders|occupiers)\b/i.test(mention.what ?? '')
  )
}

/**
 * A belligerent's report often goes on without a new "said": the losses that a sentence tells of the same side's deeds, at
 * most two sentences on in the same paragraph, are still that side's word.
 */
export function findCarriedHolder(context: FigureContext): Claim | null {
  const { claims, mention, sentence, text, input } = context
  const country = tellerCountry(context)
  if (country === null || !loss.test(text) || !isEnemyLoss(context)) return null
  const claim = claims.findLast((other) => other.speaker !== null && other.cue.start < sentence.start)
  if (claim?.speaker == null) return null
  const index = sentenceIndex(context, claim)
  const told = input.layers.sentences[index]
  if (told === undefined || told.block !== sentence.block || mention.sentence - index > furthest) return null
  const { entity } = claim.speaker
  const speaker = input.layers.entities.find(({ id }) => id === entity)
  return (claim.speaker.country ?? countryOf(speaker)) === country ? claim : null
}
