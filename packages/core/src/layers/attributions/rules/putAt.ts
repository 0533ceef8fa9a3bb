import { type AttributionFind, type AttributionRule, toSpanText } from '../attributionValue.ts'
import { clauseEnd } from '../grammar/clauseEnd.ts'
import { sourceOf } from '../grammar/sourceOf.ts'
import { readVerbGroup } from '../grammar/verbGroup.ts'
import type { SentenceView, ViewToken } from '../sentenceView.ts'
import { toFind } from '../toFind.ts'

const measure =
  /^(?:number|numbers|toll|total|tally|count|figure|figures|losses|casualties|strength|size|cost|costs|range|estimate|value|damage|share|rate|population|dead|wounded|injured|missing|displaced)$/

/** Who gives a number speaks, though the verb is none of speech: "put the toll at nine", "gave a toll of nine". */
export const putAt: AttributionRule = {
  id: 'attributions/put-at',
  says: 'Subject + put / set + a measure + at + number, or subject + give + a measure + of + number.',
  examples: [
    {
      text: 'The mayor put the number of wounded at 21.',
      finds: [['put', { source: { text: 'The mayor' }, content: [{ text: 'the number of wounded at 21' }] }]],
    },
    {
      text: 'The guild, which keeps a list, gave a higher toll of nine.',
      finds: [['gave', { source: { text: 'The guild' }, content: [{ text: 'a higher toll of nine' }] }]],
    },
    {
      text: 'Harbour masters set the losses as low as 14.',
      finds: [['set', { content: [{ text: 'the losses as low as 14' }] }]],
    },
    { text: 'The mayor put the number on the door.', finds: [] },
    { text: 'The mayor gave a cup of tea.', finds: [] },
  ],
  find: (view) =>
    view.tokens.flatMap((token, index) =>
      /^(?:put|set|give)$/.test(token.lemma) && token.upos === 'VERB' && token.quotation?.isSpeech !== true
        ? readVerb(view, index)
        : [],
    ),
}

function readVerb(view: SentenceView, index: number): readonly AttributionFind[] {
  const group = readVerbGroup(view, index)
  if (group.form === 'infinitive' || group.form === 'passive' || group.isModal || !givesNumber(view, index)) return []
  const source = sourceOf(view, { lemma: 'say', rows: [], group })
  if (source === null) return []
  const content = [toSpanText(view, group.end, clauseEnd(view, group.end))]
  return toFind(view, { cue: group, source, content, act: 'assert', negated: group.isNegated })
}

/** A measure within the next words, and behind it "at" or "of" with a number. */
function givesNumber({ tokens }: SentenceView, verb: number): boolean {
  const word = tokens[verb]?.lemma === 'give' ? 'of' : 'at'
  const isMark = ({ lower }: ViewToken): boolean =>
    lower === word || (word === 'at' && /^(?:high|low|many|few|between)$/.test(lower))
  const ends = tokens.flatMap((token, index) => (index > verb + 1 && index < verb + 17 && isMark(token) ? [index] : []))
  return ends.some((at) => isGiven(tokens, { verb, at, isOf: word === 'of' }))
}

interface Place {
  readonly verb: number
  readonly at: number
  readonly isOf: boolean
}

function isGiven(tokens: readonly ViewToken[], { verb, at, isOf }: Place): boolean {
  const hasMeasure = tokens.slice(isOf ? at - 1 : verb + 1, at).some(({ lower }) => measure.test(lower))
  return hasMeasure && tokens.slice(at + 1, at + 5).some(({ upos, text }) => upos === 'NUM' || /\d/.test(text))
}
