import type { Sentence, Span, Tagger, Token } from '@fogline/model'
import { chooseLowered, lowerAt } from './chooseLowered.ts'
import { repairTags } from './repairTags.ts'
import { splitSentences } from './splitSentences.ts'
import { tokenize } from './tokenize.ts'
import { taggerVersion } from './version.ts'
import { openWink, type RawTag, type Wink } from './winkTags.ts'

/** Tokens and sentences cut by us, tagged by wink-nlp, its known mistakes mended. Opening takes about a tenth of a second. */
export function createTagger(): Tagger {
  const wink = openWink()
  return {
    version: taggerVersion,
    tag: (text, offset) =>
      splitSentences(text, tokenize(text)).map((spans) =>
        toSentence(text.slice(0, spans.at(-1)?.end), offset, { spans, wink }),
      ),
  }
}

interface Words {
  readonly spans: readonly Span[]
  readonly wink: Wink
}

function toSentence(text: string, offset: number, { spans, wink }: Words): Omit<Sentence, 'block'> {
  const words = spans.map((span) => text.slice(span.start, span.end))
  const tags = tagTwice(text, { spans, wink }, words)
  const raw = spans.map((span, index): Token => {
    const tag = tags[index]
    const [start, end] = [span.start + offset, span.end + offset]
    const word = words[index] ?? ''
    const lemma = (tag?.lemma || word).toLowerCase()
    return { start, end, text: word, lemma, upos: tag?.upos ?? 'X', head: null, relation: null }
  })
  const tokens = repairTags(raw, wink)
  return { start: (spans[0]?.start ?? 0) + offset, end: (spans.at(-1)?.end ?? 0) + offset, tokens }
}

/** How far a first word's capital can bend the library's tags; it looks two words to each side. */
const reach = 8

/** The library takes any capital for a name; words that only stand first are tagged again in lower case. */
function tagTwice(text: string, { spans, wink }: Words, words: readonly string[]): readonly RawTag[] {
  const tags = wink.tag(text, spans)
  const lowered = chooseLowered(words, tags, wink)
  if (lowered.length === 0) return tags
  const plain = lowerAt(
    text,
    spans.filter((_, index) => lowered.includes(index)),
  )
  const isOpening = (lowered.at(-1) ?? 0) < 4
  const again = wink.tag(plain, isOpening ? spans.slice(0, reach + 4) : spans)
  const proper = (index: number): boolean => again[index]?.upos === 'PROPN' && !lowered.includes(index)
  const isBeyond = (index: number): boolean => isOpening && index >= reach
  return tags.map((tag, index) => (proper(index) || isBeyond(index) ? tag : (again[index] ?? tag)))
}
