import type { SpanText } from '@fogline/model'
import { type AttributionFind, type AttributionRule, toSpanText } from '../attributionValue.ts'
import { canSpeak } from '../grammar/canSpeak.ts'
import { clauseEnd, lastWord } from '../grammar/clauseEnd.ts'
import { nounPhraseAfter } from '../grammar/nounPhrase.ts'
import { skipAdjuncts } from '../grammar/skipAdjuncts.ts'
import { isComma } from '../grammar/tokenTests.ts'
import { readVerbGroup } from '../grammar/verbGroup.ts'
import type { SentenceView } from '../sentenceView.ts'
import { toFind } from '../toFind.ts'

/** An aside with "as" that gives the whole sentence to somebody: "as one fisherman put it", "as the mayor pointed out". */
export const asSaid: AttributionRule = {
  id: 'attributions/as-said',
  says: 'As + speaker + put it / said / noted …, set off by commas: the sentence around it is what was said.',
  examples: [
    {
      text: 'The river, as one farmer put it, has turned to soup.',
      finds: [
        [
          'put it',
          { source: { text: 'one farmer' }, content: [{ text: 'The river' }, { text: 'has turned to soup' }] },
        ],
      ],
    },
    {
      text: 'As the mayor pointed out on Friday, the dam is old.',
      finds: [['pointed out', { source: { text: 'the mayor' }, content: [{ text: 'the dam is old' }] }]],
    },
    { text: 'He left as the mayor said a prayer.', finds: [] },
    { text: 'As the mayor put the cup down, it broke.', finds: [] },
  ],
  find: (view) => view.tokens.flatMap((_, index) => readAs(view, index)),
}

const speech =
  /^(?:say|note|observe|explain|argue|report|write|state|recall|remark|stress|warn|acknowledge|admit|claim)$/

function readAs(view: SentenceView, index: number): readonly AttributionFind[] {
  const { tokens } = view
  const token = tokens[index]
  if (token?.lower !== 'as' || token.quotation !== null || !(index === 0 || isComma(tokens[index - 1]))) return []
  const source = nounPhraseAfter(view, index + 1)
  if (source === null || !canSpeak(view, source)) return []
  const verb = tokens.findIndex(({ upos }, at) => at >= source.end && upos === 'VERB')
  const group = verb === -1 ? null : readVerbGroup(view, verb)
  if (group === null || group.form !== 'finite' || skipAdjuncts(view, source.end) < group.start) return []
  const end = cueEnd(view, verb)
  const after = end === null ? null : skipAdjuncts(view, end)
  if (end === null || after === null || !/^(?:[,:.]|[—–])$/.test(tokens[after]?.text ?? '.')) return []
  return toFind(view, {
    cue: { start: group.start, end },
    source,
    content: contentAround(view, index, after),
    act: 'assert',
  })
}

/** The end of "put it", "pointed out" or a plain verb of speech; null where it is none of these. */
function cueEnd({ tokens }: SentenceView, verb: number): number | null {
  const [lemma, next] = [tokens[verb]?.lemma ?? '', tokens[verb + 1]?.lower]
  if (lemma === 'put') return next === 'it' ? verb + 2 : null
  if (lemma === 'point') return next === 'out' ? verb + 2 : null
  return speech.test(lemma) ? verb + 1 : null
}

/** What stands before the aside at `index` and after its end. */
function contentAround(view: SentenceView, index: number, after: number): readonly SpanText[] {
  const from = after + 1
  const rest = from < lastWord(view.tokens) ? [toSpanText(view, from, clauseEnd(view, from))] : []
  return index < 2 ? rest : [toSpanText(view, 0, index), ...rest]
}
