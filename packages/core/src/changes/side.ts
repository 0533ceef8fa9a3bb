import {
  type ArticleReading,
  applyRules,
  overlaps,
  type Span,
  type SpanText,
  type StatedWords,
  type Statement,
} from '@fogline/model'
import { foldText } from './foldText.ts'
import { noteRules } from './noteRules.ts'

/** One version of an article with what is asked of it again and again. */
export interface Side {
  readonly reading: ArticleReading
  readonly folded: string
  /** Notes of a correction or update: what they say of the article is none of its statements. */
  readonly notes: readonly Span[]
  /** The name of an article entity. */
  readonly nameOf: (entity: string | null) => string | null
  /** The name of a place reference. */
  readonly placeOf: (place: string | null) => string | null
}

/** Prepares one version of an article. */
export function toSide(reading: ArticleReading): Side {
  const names = new Map(reading.layers.entities.map(({ id, name }) => [id, name]))
  const places = new Map(reading.layers.places.map(({ id, name }) => [id, name]))
  return {
    reading,
    folded: foldText(reading.article.text),
    notes: applyRules(noteRules, { text: reading.article.text }).map(({ span }) => span),
    nameOf: (entity) => (entity === null ? null : (names.get(entity) ?? null)),
    placeOf: (place) => (place === null ? null : (places.get(place) ?? null)),
  }
}

/** Is it said in a note on the article, and not by the article? */
export function isInNote({ notes }: Side, span: Span): boolean {
  return notes.some((note) => overlaps(note, span))
}

/** Does the other version hold the whole sentence? Then it is the reading that differs, and not the page. */
export function stillSays(other: Side, sentence: string): boolean {
  return other.folded.includes(foldText(sentence))
}

/** A statement's own words with its sentence. */
export function toStatedWords(
  statement: Pick<Statement, 'id' | 'article'>,
  sentence: SpanText,
  words: { readonly value: string; readonly of: string | null; readonly start: number; readonly end: number },
): StatedWords {
  const { value, of, start, end } = words
  const evidence = { article: statement.article, start: sentence.start, end: sentence.end, text: sentence.text }
  return { statement: statement.id, value, of, start, end, evidence }
}
