import type { Article, Lexicon, Sentence } from '@fogline/model'
import { chunkNounPhrases, type NounPhrase } from '../phrases/chunkNounPhrases.ts'
import { type Apposition, findAppositions } from '../phrases/findAppositions.ts'
import { indexLexicon, type LexiconHit, type LexiconIndex, toPlain } from './lexiconIndex.ts'
import { findPeople, type PersonName } from './people/findPeople.ts'
import { nameRuns } from './people/nameRuns.ts'
import { isLocative } from './placeWords.ts'

/** A sentence with its phrases and the phrases of the lexicon that stand in it. */
export interface SentenceView {
  readonly index: number
  readonly sentence: Sentence
  readonly phrases: readonly NounPhrase[]
  readonly appositions: readonly Apposition[]
  /** In order of position, longest first at each; they may overlap. */
  readonly hits: readonly LexiconHit[]
  readonly isHeadline: boolean
}

/** All that the rules for mentions read. `people` are the full names of the article. */
export interface MentionInput {
  readonly text: string
  readonly plain: string
  readonly index: LexiconIndex
  readonly lexicon: Lexicon
  readonly views: readonly SentenceView[]
  readonly people: readonly PersonName[]
  /** Does this capitalised word stand alone somewhere, as a family name does after the full name? */
  readonly comesAlone: (word: string) => boolean
}

/** Prepares an article's text for the rules. */
export function toMentionInput({
  article,
  sentences,
  lexicon,
}: {
  readonly article: Pick<Article, 'text'>
  readonly sentences: readonly Sentence[]
  readonly lexicon: Lexicon
}): MentionInput {
  const index = indexLexicon(lexicon)
  const plain = toPlain(article.text)
  const views = sentences.map((sentence, position): SentenceView => {
    const phrases = chunkNounPhrases(sentence)
    return {
      index: position,
      sentence,
      phrases,
      appositions: findAppositions(sentence, phrases),
      hits: startsIn(sentence).flatMap((start) => index.hitsAt(plain, start)),
      isHeadline: isTitleCase(sentence),
    }
  })
  const alone = wordsAlone(views, index)
  const input = {
    text: article.text,
    plain,
    index,
    lexicon,
    views,
    people: [],
    comesAlone: (word: string) => alone.has(word),
  }
  return { ...input, people: findPeople(input) }
}

/** Names of one word that follow no preposition of place, and are not in a headline. */
function wordsAlone(views: readonly SentenceView[], index: LexiconIndex): ReadonlySet<string> {
  return new Set(
    views.flatMap(({ sentence: { tokens }, isHeadline, hits }) =>
      nameRuns(tokens, index).flatMap(({ first, last }) => {
        const token = tokens[first]
        if (first !== last || token === undefined || isHeadline || isLocative(tokens[first - 1]?.text ?? '')) return []
        return hits.some((hit) => hit.start <= token.start && hit.end >= token.end) ? [] : [token.text]
      }),
    ),
  )
}

/** Where a name may begin: at a word, or after a hyphen inside one ("anti-Vesmar"). */
function startsIn({ tokens }: Sentence): readonly number[] {
  return tokens.flatMap((token) => {
    if (!/[\p{L}\p{N}]/u.test(token.text)) return []
    const inner = [...token.text.matchAll(/(?<=[-‐‑])\p{Lu}/gu)].map((match) => token.start + match.index)
    return [token.start, ...inner]
  })
}

function isTitleCase({ tokens }: Sentence): boolean {
  const long = tokens.filter((token) => /^\p{L}{4,}/u.test(token.text))
  const capitals = long.filter((token) => /^\p{Lu}/u.test(token.text))
  return long.length >= 2 && capitals.length / long.length >= 0.8 && !/^[.!?:”"]$/u.test(tokens.at(-1)?.text ?? '')
}
