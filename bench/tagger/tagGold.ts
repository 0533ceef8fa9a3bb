import type { Span, TaggedSentence } from '@fogline/model'
import type { WordTagger } from '@fogline/tagger/words'
import type { GoldText, GoldWord } from './goldText.ts'

/** Tags the corpus' own words within its own sentence edges; positions are those of the corpus' text. */
export async function tagGold(gold: GoldText, tagger: WordTagger): Promise<readonly TaggedSentence[]> {
  const words = gold.sentences.flat()
  const before = new Map(words.map((word, index) => [word, gapBefore(gold.text, words[index - 1], word)]))
  const found = await tagger.tagWords(
    gold.sentences.map((sentence) => ({
      words: sentence.map(({ text }) => text),
      gaps: sentence.map((word) => before.get(word) ?? 1),
    })),
  )
  const tokens = found.flatMap((sentence) => sentence.tokens)
  if (tokens.length !== words.length)
    throw new Error(`${gold.id} has ${words.length} words and got ${tokens.length} back`)
  const starts = new Map(tokens.map(({ start }, index) => [start, words[index]?.start ?? 0]))
  const ends = new Map(tokens.map(({ end }, index) => [end, words[index]?.end ?? 0]))
  const move = <Spanned extends Span>(span: Spanned): Spanned => ({
    ...span,
    start: starts.get(span.start) ?? 0,
    end: ends.get(span.end) ?? 0,
  })
  return found.map((sentence) => ({
    ...move(sentence),
    tokens: sentence.tokens.map(move),
    names: sentence.names.map(move),
    multiwords: [],
  }))
}

/** What the model takes for white space before a word: 0 none, 1 a space, 2 the edge of a paragraph, as a text's first word has it. */
function gapBefore(text: string, last: GoldWord | undefined, word: GoldWord): number {
  if (last === undefined) return 2
  const between = text.slice(last.end, word.start)
  return between === '' ? 0 : between.includes('\n') ? 2 : 1
}
