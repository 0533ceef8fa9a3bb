import {
  type Article,
  type Claim,
  type CopyMember,
  type EventStatement,
  foldOutlet,
  type Statement,
} from '@fogline/model'
import { sentenceOf } from '../../contentions/position.ts'
import type { Scene } from '../../scene/toScene.ts'
import { contentStems } from '../../words/contentStems.ts'
import { bodiesOf, type Source } from './joinSources.ts'
import { type SharedSlip, sharedSlips } from './sharedSlips.ts'

/** What the ways back are found by, worked out once for a picture. */
export interface LookUps {
  readonly scene: Scene
  readonly claimsOf: (article: string) => readonly Claim[]
  readonly statementsOf: (article: string) => readonly Statement[]
  /** The events that a claim tells. */
  readonly eventsOf: (claim: string) => readonly EventStatement[]
  /** The bodies in whose name a person may speak. */
  readonly bodiesOf: (source: Source) => ReturnType<typeof bodiesOf>
  /** Stems of the sentence that a statement stands in. */
  readonly stemsOf: (statement: Statement) => ReadonlySet<string>
  /** The outlet whose articles are here that a text names, as "the report in The Eskhaven Post"; null where it names none. */
  readonly outletIn: (text: string) => string | null
  /** The articles of an outlet, by any of its names, in the order of telling. */
  readonly articlesOf: (outlet: string) => readonly Article[]
  /** What an article has wrong as one other has, and nobody else. */
  readonly slipsOf: (article: string) => readonly SharedSlip[]
  /** How an article is a copy of another that is here; undefined where it is none. */
  readonly copyOf: (article: string) => { readonly member: CopyMember; readonly original: string } | undefined
}

/** Prepares the look-ups. */
export function toLookUps(scene: Scene): LookUps {
  const statements = new Map(scene.readings.map((reading) => [reading.article.id, reading.statements]))
  const named = new Map(
    scene.readings.map(({ article, layers }) => [
      article.id,
      [...new Set(layers.entities.flatMap(({ id }) => scene.entityOf(id) ?? []))],
    ]),
  )
  const claims = groupBy(scene.claims, ({ article }) => article)
  const outlets = groupBy(
    scene.readings.map(({ article }) => article).filter(({ outlet }) => outlet !== null),
    ({ outlet }) => outletKey(outlet ?? '', scene),
  )
  const inOrder = new Map(
    [...outlets].map(([key, articles]) => [key, [...articles].sort((a, b) => scene.tellingOrder(a.id, b.id))]),
  )
  const names = [...inOrder.keys()]
    .filter((name) => name.includes(' '))
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  const copies = new Map(
    scene.copies.flatMap(({ original, members }) =>
      members
        .filter(
          ({ article }) => article !== original && statements.has(original) && scene.presentOf(article) === article,
        )
        .map((member) => [member.article, { member, original }] as const),
    ),
  )
  const stems = new Map<string, ReadonlySet<string>>()
  const events = groupBy(scene.events, ({ claim }) => claim ?? '')
  const speakers = (article: string) => [
    ...new Set((claims.get(article) ?? []).flatMap(({ speaker }) => scene.entityOf(speaker?.entity ?? null) ?? [])),
  ]
  const entities = (article: string) => named.get(article) ?? []
  const bodies = new Map<string, ReturnType<typeof bodiesOf>>()
  return {
    scene,
    eventsOf: (claim) => events.get(claim) ?? [],
    bodiesOf: (source) => {
      const known = bodies.get(source.key) ?? bodiesOf(source, { entitiesIn: entities, speakersIn: speakers })
      bodies.set(source.key, known)
      return known
    },
    stemsOf: (statement) => {
      const known = stems.get(statement.id) ?? new Set(contentStems(sentenceOf(statement, scene).text))
      stems.set(statement.id, known)
      return known
    },
    outletIn: (text) => {
      const words = ` ${foldOutlet(text)} `
      return inOrder.has(outletKey(text, scene)) ? text : (names.find((name) => words.includes(` ${name} `)) ?? null)
    },
    claimsOf: (article) => claims.get(article) ?? [],
    statementsOf: (article) => statements.get(article) ?? [],
    articlesOf: (outlet) => inOrder.get(outletKey(outlet, scene)) ?? [],
    slipsOf: toSlipsOf(scene),
    copyOf: (article) => copies.get(article),
  }
}

/** Slips are only looked for where an account names nobody. */
function toSlipsOf(scene: Scene): LookUps['slipsOf'] {
  let slips: ReturnType<typeof sharedSlips> | null = null
  return (article) => {
    slips ??= sharedSlips(scene)
    return slips.get(article) ?? []
  }
}

/** One key for an outlet by any of its names. */
export function outletKey(outlet: string, { houses }: Scene): string {
  return foldOutlet(houses.named(outlet)?.title.name ?? houses.at(outlet)?.title.name ?? outlet)
}

function groupBy<Item>(items: readonly Item[], toKey: (item: Item) => string): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const group = groups.get(toKey(item))
    if (group === undefined) groups.set(toKey(item), [item])
    else group.push(item)
  }
  return groups
}
