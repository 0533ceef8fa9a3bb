import type { AttributionFind, AttributionRule } from '../attributionValue.ts'
import { isAttitude } from '../grammar/attitudeVerbs.ts'
import { canSpeak } from '../grammar/canSpeak.ts'
import { isSpoken } from '../grammar/findCues.ts'
import { isTimeWord } from '../grammar/tokenTests.ts'
import { dependentBy } from '../grammar/tree.ts'
import { treeSource } from '../grammar/treeSource.ts'
import { readVerbGroup } from '../grammar/verbGroup.ts'
import type { SentenceView } from '../sentenceView.ts'
import { toFind } from '../toFind.ts'
import { attitudeContent, clauseContent } from './treeContent.ts'

/** How probable the tagger must hold it that a word is one of saying. */
const probable = 0.5

/** A verb that the tagger takes for one of saying or thinking, in the lists or not, with what the tree hangs on it. */
export const marked: AttributionRule = {
  id: 'attributions/marked',
  says: 'Verb that the tagger marks as a cue, its subject by the tree, and its clause by the tree.',
  examples: [
    {
      text: 'The captain reasoned that the harbour was closed.',
      finds: [['reasoned', { source: { text: 'The captain' }, content: [{ text: 'the harbour was closed' }] }]],
    },
    { text: 'Asked whether it had rained, the captain closed the door.', finds: [] },
    { text: 'The captain closed the harbour.', finds: [] },
  ],
  find: (view) => view.tokens.flatMap((_, index) => readVerb(view, index)),
}

function readVerb(view: SentenceView, index: number): readonly AttributionFind[] {
  const token = view.tokens[index]
  if (token?.upos !== 'VERB' || token.attribution.cue < probable || isSpoken(view, token)) return []
  const group = readVerbGroup(view, index)
  if (group.form === 'infinitive' || group.form === 'passive' || isAsked(view, index)) return []
  const found = clauseContent(view, index) ?? attitudeContent(view, index)
  const source = found === null ? null : treeSource(view, index)
  if (found === null || source === null || isTimeWord(view.tokens[source.head])) return []
  if (/^(?:i|we|you)$/.test(view.tokens[source.head]?.lower ?? '')) return []
  if (!canSpeak(view, source) && !view.words.verbs.has(token.lemma)) return []
  const isThought = isAttitude(token.lemma, 'clause') && !view.words.verbs.has(token.lemma)
  return toFind(view, {
    cue: group,
    source,
    content: found.content,
    act: view.words.verbs.get(token.lemma)?.[0]?.rows[0]?.act ?? 'assert',
    negated: group.isNegated,
    isAttitude: isThought || found.kind !== 'clause' || !canSpeak(view, source),
  })
}

/** "Asked whether it had rained, he said": a past participle without a subject tells what was done to the one named next. */
function isAsked(view: SentenceView, index: number): boolean {
  const token = view.tokens[index]
  if (token === undefined || token.lower.endsWith('ing') || dependentBy(view, index, /^nsubj/) !== null) return false
  return token.relation.startsWith('advcl') && readVerbGroup(view, index).start === index
}
