import { type Attribution, applyRules, type EntityType, type Mention } from '@fogline/model'
import type { LayerInput } from '../layerInput.ts'
import { continueQuotations } from './continueQuotations.ts'
import { attributionRules } from './rules/rules.ts'
import { type SentenceView, toSentenceView } from './sentenceView.ts'
import { settle } from './settle.ts'
import { toAttribution } from './toAttribution.ts'
import { toCueWords } from './toCueWords.ts'

type AttributionLayers = Pick<LayerInput, 'article' | 'sentences' | 'mentions' | 'entities' | 'quotations' | 'lexicon'>

/** Who said what in one article, in order of the cues. */
export function findAttributions(input: AttributionLayers): readonly Attribution[] {
  const views = toViews(input)
  const attributions = views.flatMap((view) =>
    settle(view, applyRules(attributionRules, view)).map((found) => toAttribution({ view, found, input })),
  )
  return continueQuotations(views, attributions, input.quotations)
}

/** The article's sentences as the rules see them. */
export function toViews(input: AttributionLayers): readonly SentenceView[] {
  const types = new Map(input.entities.map((entity) => [entity.id, entity.type]))
  const context = {
    text: input.article.text,
    blockKinds: input.article.blocks.map((block) => block.kind),
    quotations: input.quotations,
    words: toCueWords(input.lexicon),
    typeAt: (position: number) => typeAt(input.mentions, types, position),
  }
  return input.sentences.map((sentence, index) => toSentenceView(sentence, index, context))
}

function typeAt(
  mentions: readonly Mention[],
  types: ReadonlyMap<string, EntityType>,
  position: number,
): EntityType | null {
  const mention = mentions.find(({ start, end }) => start <= position && position < end)
  return mention === undefined ? null : (types.get(mention.entity) ?? mention.type)
}
