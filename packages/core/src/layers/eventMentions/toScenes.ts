import type { Lexicon, Mention, Sentence, Token } from '@fogline/model'
import { overlaps } from '@fogline/model'
import type { LayerInput } from '../layerInput.ts'
import { findCandidates } from './findCandidates.ts'
import { findHits } from './findHits.ts'
import { indexTriggers, type TriggerIndex } from './indexTriggers.ts'
import { ownAttacks } from './ownAttacks.ts'
import type { Named, ParsedSentence, Scene } from './scene.ts'
import { toChunks } from './syntax/toChunks.ts'
import { toTree } from './syntax/tree.ts'

/** What `findEventMentions` is given. */
export type EventInput = Pick<
  LayerInput,
  'article' | 'sentences' | 'mentions' | 'entities' | 'places' | 'times' | 'attributions' | 'lexicon'
>

/** Sets each sentence of an article up for the rules. */
export function toScenes(input: EventInput): readonly Scene[] {
  const triggers = indexTriggers(input.lexicon.eventTriggers)
  const demonyms = countryWords(input)
  return input.sentences.map((sentence, index) => toScene(input, { sentence, index, triggers, demonyms }))
}

interface Around {
  readonly sentence: Sentence
  readonly index: number
  readonly triggers: TriggerIndex
  readonly demonyms: ReadonlyMap<string, string>
}

function toScene(input: EventInput, { sentence, index, triggers, demonyms }: Around): Scene {
  const { tokens } = sentence
  const tree = toTree(tokens)
  const named = input.mentions.filter((mention) => overlaps(mention, sentence)).flatMap((one) => toNamed(one, tokens))
  const hits = findHits(tree, triggers)
  const all = ownAttacks(tokens, [...named, ...findDemonyms(tokens, named, demonyms)], hits)
  const parsed: ParsedSentence = {
    text: input.article.text,
    index,
    sentence,
    tokens,
    tree,
    chunks: toChunks(tree),
    hits,
    named: all.toSorted((a, b) => a.from - b.from || a.to - b.to),
    entities: new Map(input.entities.map((entity) => [entity.id, entity])),
    places: input.places.filter((place) => overlaps(place, sentence)),
    times: input.times.filter((time) => overlaps(time, sentence)),
    attributions: input.attributions.filter((one) => one.sentence === index),
  }
  return { ...parsed, candidates: findCandidates(parsed) }
}

function toNamed(mention: Mention, tokens: readonly Token[]): readonly Named[] {
  const from = tokens.findIndex((token) => overlaps(token, mention))
  if (from < 0) return []
  const count = tokens.filter((token) => overlaps(token, mention)).length
  return [{ from, to: from + count, entity: mention.entity, type: mention.type, form: mention.form }]
}

/** Words for countries that are entities of the article, to entity ids. */
function countryWords({ entities, lexicon }: EventInput): ReadonlyMap<string, string> {
  const byCountry = new Map(
    entities.flatMap((one) => (one.type === 'country' && one.country ? [[one.country, one.id]] : [])),
  )
  const pairs = lexicon.countries.flatMap((country: Lexicon['countries'][number]) => {
    const id = byCountry.get(country.iso)
    return id === undefined ? [] : country.demonyms.map((word): [string, string] => [word.toLowerCase(), id])
  })
  return new Map(pairs)
}

/** Adjectives of countries that no mention covers. */
function findDemonyms(
  tokens: readonly Token[],
  named: readonly Named[],
  demonyms: ReadonlyMap<string, string>,
): readonly Named[] {
  return tokens.flatMap((token, at) => {
    const two = demonyms.get(`${token.text} ${tokens[at + 1]?.text ?? ''}`.toLowerCase())
    const entity = two ?? demonyms.get(token.text.toLowerCase())
    const to = two === undefined ? at + 1 : at + 2
    const isTaken = named.some((one) => one.type === 'country' && one.from < to && at < one.to)
    return entity === undefined || isTaken
      ? []
      : [{ from: at, to, entity, type: 'country' as const, form: 'name' as const }]
  })
}
