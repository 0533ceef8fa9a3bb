import type { ArticleEntity, EntityType, Lexicon, Mention } from '@fogline/model'
import { sentencesOf } from '../../../testing/sentencesOf.ts'
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
export async function testScenes(text: string, lexicon: Lexicon): Promise<readonly Scene[]> {
  return toScenes(await testInput(text, lexicon))
}

/** What `findEventMentions` is given, for a text of one block. */
export async function testInput(text: string, lexicon: Lexicon): Promise<EventInput> {
  const sentences = await sentencesOf(text)
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
