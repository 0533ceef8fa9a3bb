import type { ArticleEntity, EntityType, Lexicon, Mention, Tagger } from '@fogline/model'
import { testArticle } from '../../../testing/testArticle.ts'
import type { Scene } from '../scene.ts'
import { type EventInput, toScenes } from '../toScenes.ts'

const names: Readonly<Record<string, EntityType>> = {
  Ruritania: 'country',
  Ruritanian: 'country',
  Graustark: 'country',
  Graustarkian: 'country',
  Sandhaven: 'place',
  'Ada Pell': 'person',
  'Red Brigade': 'group',
}

const canonical: Readonly<Record<string, string>> = { Ruritanian: 'Ruritania', Graustarkian: 'Graustark' }

/** Scenes of a made-up text with two countries, a town and a minister, for the examples of the rules. */
export function testScenes(text: string, { lexicon, tagger }: { lexicon: Lexicon; tagger: Tagger }): readonly Scene[] {
  return toScenes(testInput(text, { lexicon, tagger }))
}

/** What `findEventMentions` is given, for a text of one block. */
export function testInput(text: string, { lexicon, tagger }: { lexicon: Lexicon; tagger: Tagger }): EventInput {
  const sentences = tagger.tag(text, 0).map((sentence) => ({ ...sentence, block: 0 }))
  const mentions = Object.keys(names).flatMap((name) => mentionsOf(text, name))
  const entities = Object.keys(names).map(toEntity)
  return { article: testArticle(text), sentences, mentions, entities, places: [], times: [], attributions: [], lexicon }
}

function mentionsOf(text: string, name: string): readonly Mention[] {
  return [...text.matchAll(new RegExp(`\\b${name}\\b`, 'gu'))].map((match) => ({
    start: match.index,
    end: match.index + name.length,
    text: name,
    type: names[name] ?? 'person',
    form: 'name',
    entity: canonical[name] ?? name,
    by: 'test',
  }))
}

const toEntity = (name: string): ArticleEntity => ({
  id: canonical[name] ?? name,
  type: names[name] ?? 'person',
  name: canonical[name] ?? name,
  aliases: [],
  roles: [],
  country: null,
  identifiers: { geonames: null, wikidata: null, iso: null },
})
