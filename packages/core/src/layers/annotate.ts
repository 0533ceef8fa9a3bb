import type { Article, Layers, Lexicon, Sentence } from '@fogline/model'
import { findAttributions } from './attributions/findAttributions.ts'
import { findEventMentions } from './eventMentions/findEventMentions.ts'
import { findFigures } from './figures/findFigures.ts'
import { findMentions } from './mentions/findMentions.ts'
import { findPlaces } from './places/findPlaces.ts'
import { findQuotations } from './quotations/findQuotations.ts'
import { findTimes } from './times/findTimes.ts'

/** All annotations of one article, given its sentences, each layer from those before it. */
export function annotate(
  article: Article,
  { lexicon, sentences }: { readonly lexicon: Lexicon; readonly sentences: readonly Sentence[] },
): Layers {
  const { mentions, entities } = findMentions({ article, sentences, lexicon })
  const places = findPlaces({ article, sentences, mentions, entities, lexicon })
  const times = findTimes({ article, sentences })
  const quotations = findQuotations({ article, sentences })
  const figures = findFigures({ article, sentences, mentions, times, lexicon })
  const attributions = findAttributions({ article, sentences, mentions, entities, quotations, lexicon })
  const eventMentions = findEventMentions({
    article,
    sentences,
    mentions,
    entities,
    places,
    times,
    attributions: attributions.filter(({ isAttitude }) => !isAttitude),
    lexicon,
  })
  return { sentences, entities, mentions, places, times, figures, quotations, attributions, eventMentions }
}
