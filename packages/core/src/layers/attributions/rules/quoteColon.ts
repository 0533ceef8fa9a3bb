import { type AttributionFind, type AttributionRule, trimSpan } from '../attributionValue.ts'
import { canSpeak } from '../grammar/canSpeak.ts'
import { subjectOf } from '../grammar/subjectOf.ts'
import { opensQuotation } from '../grammar/tokenTests.ts'
import { readVerbGroup } from '../grammar/verbGroup.ts'
import type { SentenceView } from '../sentenceView.ts'
import { toFind } from '../toFind.ts'

/** Whatever the verb: a sentence about someone that ends in a colon and a quotation quotes that person. */
export const quoteColon: AttributionRule = {
  id: 'attributions/quote-colon',
  says: 'Subject who can speak + any verb … + colon + quotation; the verb nearest to the subject is the cue.',
  examples: [
    {
      text: 'Mara Dell reflected on the flood: “We were not ready.”',
      finds: [
        ['reflected', { source: { text: 'Mara Dell' }, content: [{ text: 'We were not ready' }], form: 'direct' }],
      ],
    },
    { text: 'The sign was plain: “Keep out of the northern field.”', finds: [] },
    { text: 'Mara Dell left the town.', finds: [] },
  ],
  find: (view) =>
    view.tokens.flatMap((token, index) =>
      token.text === ':' && token.quotation === null ? readColon(view, index) : [],
    ),
}

function readColon(view: SentenceView, colon: number): readonly AttributionFind[] {
  const isLast = colon === view.tokens.length - 1
  const quotation = isLast ? view.quotationAfter : view.tokens[colon + 1]?.quotation
  if (quotation?.isSpeech !== true || !(isLast || opensQuotation(view, colon + 1))) return []
  const verb = view.tokens.findIndex(
    (token, index) => index < colon && isMainVerb(view, index) && token.quotation === null,
  )
  if (verb === -1) return []
  const group = readVerbGroup(view, verb)
  const source = subjectOf(view, group.start)
  if (source === null || !canSpeak(view, source)) return []
  return toFind(view, { cue: group, source, content: [trimSpan(view.text, quotation.content)], act: 'assert' })
}

function isMainVerb(view: SentenceView, index: number): boolean {
  const upos = view.tokens[index]?.upos
  if (upos !== 'VERB' && upos !== 'AUX') return false
  const { form, head } = readVerbGroup(view, index)
  return form === 'finite' && (upos === 'VERB' || view.tokens[head + 1]?.upos !== 'VERB')
}
