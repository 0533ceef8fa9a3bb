import type { Article, Lexicon, Sentence } from '@fogline/model'
import { chunkNounPhrases, type NounPhrase } from '../phrases/chunkNounPhrases.ts'
import { type Apposition, findAppositions } from '../phrases/findAppositions.ts'
import { isTitleCase } from './isTitleCase.ts'
import { indexLexicon, type LexiconHit, type LexiconIndex, toPlain } from './lexiconIndex.ts'
import type { ReadName } from './names/readName.ts'
import { readNames } from './names/readNames.ts'
import { findPeople, type PersonName } from './people/findPeople.ts'
import { nameRuns, type Run } from './people/nameRuns.ts'
import { findStates } from './states/findStates.ts'
import { withStates } from './states/stateHits.ts'
import { treeAppositions } from './treeAppositions.ts'

/** A sentence with its phrases and the phrases of the lexicon that stand in it. */
export interface SentenceView {
  readonly index: number
  readonly sentence: Sentence
  /** Unbroken runs of words that may be a name. */
  readonly runs: readonly Run[]
  readonly phrases: readonly NounPhrase[]
  readonly appositions: readonly Apposition[]
  /** In order of position, longest first at each; they may overlap. */
  readonly hits: readonly LexiconHit[]
  /** What the tagger reads as names. */
  readonly names: readonly ReadName[]
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
  /** Does this name follow a preposition of place somewhere ("near Little Kalm")? */
  readonly standsInPlace: (name: string) => boolean
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
  const unread = sentences.map((sentence, position): SentenceView => {
    const phrases = chunkNounPhrases(sentence)
    const flat = findAppositions(sentence, phrases)
    return {
      index: position,
      sentence,
      runs: nameRuns(sentence.tokens, index),
      phrases,
      appositions: [...flat, ...treeAppositions(sentence, phrases, flat)],
      hits: startsIn(sentence).flatMap((start) => index.hitsAt(plain, start)),
      names: [],
      isHeadline: isTitleCase(sentence),
    }
  })
  const names = readNames(article.text, unread)
  const views = unread.map((view, position) => ({ ...view, names: names[position] ?? [] }))
  const placed = namesInPlace(views, article.text)
  const input = {
    text: article.text,
    plain,
    index,
    lexicon,
    views,
    people: [],
    standsInPlace: (name: string) => placed.has(name),
  }
  const states = findStates(input)
  const all = states.length === 0 ? input : { ...input, views: views.map((view) => withStates(view, plain, states)) }
  return { ...all, people: findPeople(all) }
}

/** Names behind "in" or "near" that own nothing there: "in Ada Pell’s house" is no place called Ada Pell. */
function namesInPlace(views: readonly SentenceView[], text: string): ReadonlySet<string> {
  return new Set(
    views.flatMap(({ sentence: { tokens }, runs, isHeadline }) =>
      runs.flatMap(({ first, last }) => {
        const before = tokens[first - 1]?.text ?? ''
        if (isHeadline || !/^(?:in|near|outside|around|across|into|throughout)$/iu.test(before)) return []
        const isOther = tokens[last + 1]?.lemma === "'s" || /^\p{L}+ern$|^Central$/u.test(tokens[last]?.text ?? '')
        return isOther ? [] : [text.slice(tokens[first]?.start, tokens[last]?.end)]
      }),
    ),
  )
}

/** Where a name may begin: at a word, or after a hyphen inside one ("anti-Vesmar"). */
function startsIn({ tokens }: Sentence): readonly number[] {
  return tokens.flatMap((token) => {
    if (!/[\p{L}\p{N}]/u.test(token.text)) return []
    if (!/[-‐‑]/u.test(token.text)) return [token.start]
    const inner = [...token.text.matchAll(/(?<=[-‐‑])\p{Lu}/gu)].map((match) => token.start + match.index)
    return [token.start, ...inner]
  })
}
