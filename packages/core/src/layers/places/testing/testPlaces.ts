import type {
  ArticleEntity,
  Country,
  GazetteerPlace,
  Lexicon,
  Mention,
  Name,
  Sentence,
  Token,
  Upos,
} from '@fogline/model'
import { testArticle } from '../../../testing/testArticle.ts'

const arvania: Country = {
  iso: 'AV',
  name: 'Arvania',
  aliases: [],
  demonyms: ['Arvanian'],
  capital: 'Kalm',
  seats: ['Kalm'],
  latitude: 10,
  longitude: 20,
  radius: 300_000,
}
const belmark: Country = {
  ...arvania,
  iso: 'BM',
  name: 'Belmark',
  demonyms: ['Belmarkian'],
  capital: 'Stavn',
  seats: ['Stavn'],
}

function toPlace(name: string, country: string, rest: Partial<GazetteerPlace> = {}): GazetteerPlace {
  return {
    geonames: 1,
    name,
    country,
    admin1: '01',
    feature: 'PPL',
    latitude: 1,
    longitude: 2,
    population: 50_000,
    ...rest,
  }
}

const gazetteer: readonly GazetteerPlace[] = [
  toPlace('Kalm', 'AV', { feature: 'PPLC', population: 2_000_000 }),
  toPlace('Stavn', 'BM', { feature: 'PPLC', population: 900_000, geonames: 9 }),
  toPlace('Orel', 'AV', { geonames: 2 }),
  toPlace('Orel', 'BM', { geonames: 3, admin1: '07', population: 400_000 }),
  toPlace('Orel', 'AV', { geonames: 0, feature: 'ADM1', population: 0, radius: 90_000 }),
  toPlace('Tharn', 'AV', { geonames: 4, admin1: '05' }),
  toPlace('Tharn', 'AV', { geonames: 0, feature: 'ADM1', population: 0, admin1: '05', radius: 80_000 }),
  toPlace('Smallton', 'XX', { geonames: 5, population: 900 }),
  toPlace('Reading', 'XX', { geonames: 6 }),
  toPlace('Grey Strait', '', { geonames: 0, feature: 'STRT', population: 0, radius: 40_000 }),
]

/** An invented world of two states, for tests. */
export const testLexicon: Lexicon = {
  version: 'test',
  countries: [arvania, belmark],
  gazetteer: { find: (name) => gazetteer.filter((place) => place.name === name) },
  organisations: [],
  equipment: [],
  treaties: [],
  offices: [],
  givenNames: new Set(),
  units: [],
  countables: [],
  reportingVerbs: [],
  reportingNouns: [],
  eventTriggers: [],
  publishers: [],
  leaders: [],
}

const names: readonly (readonly [RegExp, Mention['type'], Mention['form'], string | null])[] = [
  [/\b(?:Arvania|Kalm)\b/g, 'country', 'name', 'AV'],
  [/\b(?:Belmark|Stavn)\b/g, 'country', 'name', 'BM'],
  [/\bArvanian\b/g, 'country', 'nominal', 'AV'],
  [/\bBelmarkian\b/g, 'country', 'nominal', 'BM'],
  [/\b(?:Orel|Tharn|Smallton|Unlisted)\b/g, 'place', 'name', null],
]

const tags: readonly (readonly [RegExp, Upos])[] = [
  [/^(?:said|struck|met|took|shelled|sent|warned|hit|disagree)$/, 'VERB'],
  [/^(?:in|near|at|on|to|from|of|between|over|including|for|with|across)$/i, 'ADP'],
  [/^(?:the|a|their|three)$/i, 'DET'],
  [/^(?:and|or)$/, 'CCONJ'],
  [/^\p{Lu}/u, 'PROPN'],
  [/^[^\p{L}]+$/u, 'PUNCT'],
]

const unmarked = { source: 0, cue: 0, content: 0, direct: 0 }

function toToken(match: RegExpExecArray, index: number): Token {
  const [text] = match
  const upos = tags.find(([pattern]) => pattern.test(text))?.[1] ?? 'NOUN'
  const lemma =
    { said: 'say', struck: 'strike', sent: 'send', shelled: 'shell', warned: 'warn' }[text] ?? text.toLowerCase()
  const tree = index === 0 ? { head: null, relation: 'root' } : { head: 0, relation: 'dep' }
  const span = { start: match.index, end: match.index + text.length }
  return { ...span, text, lemma, upos, features: {}, ...tree, attribution: unmarked, told: null }
}

/** A text of one sentence with tokens and mentions, as the layers before would give them. */
export function toTestInput(text: string) {
  const tokens = [...text.matchAll(/['’]s\b|[\p{L}\d]+|[^\s\p{L}\d]/gu)].map(toToken)
  const read = [...text.matchAll(/\bQuell\b/g)].map(
    (match): Name => ({ start: match.index, end: match.index + 5, type: 'place', probability: 0.9, isSeat: false }),
  )
  const sentences: readonly Sentence[] = [{ start: 0, end: text.length, block: 0, tokens, names: read, multiwords: [] }]
  const mentions = names
    .flatMap(([pattern, type, form, iso]) =>
      [...text.matchAll(pattern)].map(
        (match): Mention => ({
          start: match.index,
          end: match.index + match[0].length,
          text: match[0],
          type,
          form,
          entity: iso ?? match[0],
          by: 'test',
        }),
      ),
    )
    .sort((a, b) => a.start - b.start)
  const entities: readonly ArticleEntity[] = ['AV', 'BM'].map((iso) => ({
    id: iso,
    type: 'country',
    name: iso,
    aliases: [],
    roles: [],
    country: iso,
    identifiers: { geonames: null, wikidata: null, iso },
  }))
  const article = testArticle(text)
  const { find } = testLexicon.gazetteer
  return { text, article, sentences, mentions, entities, lexicon: testLexicon, find }
}
