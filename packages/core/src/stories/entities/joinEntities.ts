import {
  type ArticleEntity,
  type ArticleReading,
  type CopyGroup,
  type Entity,
  hashId,
  type Judgement,
} from '@fogline/model'
import { decidedReasons, nodeOf, sameOrNot } from '../../judgements/entityNodes.ts'
import { judgedSets, toSameness } from '../../judgements/sameness.ts'
import { entityKey } from './entityKey.ts'
import { foldName } from './foldName.ts'
import { joinAlike, type Likeness } from './joinAlike.ts'
import { surnameTargets } from './surnameTargets.ts'

const by = 'entities/join-by-name'

interface Member {
  readonly entity: ArticleEntity
  readonly key: string
}

interface JoinInput {
  readonly readings: readonly ArticleReading[]
  readonly copies: readonly CopyGroup[]
  readonly judgements: readonly Judgement[]
}

/** Entities across articles, joined by name, role and what people decided. Sorted by id. */
export function joinEntities({ readings, copies, judgements }: JoinInput): readonly Entity[] {
  const judged = new Set(sameOrNot(judgements).flatMap(({ about }) => about))
  const inCopies = keysInCopies(readings, copies)
  const members = readings
    .flatMap((reading) => reading.layers.entities)
    .map(
      (entity): Member => ({
        entity,
        key: judged.has(entity.id) ? nodeOf(entity.id) : (entityKey(entity) ?? inCopies.get(entity.id) ?? entity.id),
      }),
    )
  const keyOfId = new Map(members.map((member) => [entityId(member.key), member.key]))
  const toNode = (id: string) => keyOfId.get(id) ?? nodeOf(id)
  const sameness = toSameness(judgements)
  const sets = judgedSets(sameness, toNode)
  const byName = members.filter(({ entity }) => !judged.has(entity.id))
  const likenesses = joinAlike(byName)
  for (const { keys } of likenesses) sets.join(...keys)
  const alike = byName.map(({ entity, key }) => ({ entity, key: sets.find(key) }))
  for (const [key, target] of surnameTargets(alike)) sets.join(key, target)
  const groups = groupBy(members, (member) => sets.find(member.key))
  const held = likenesses.filter(({ keys: [a, b] }) => sets.find(a) === sets.find(b))
  const reasonsOf = groupReasons([...held, ...decidedReasons(sameness, toNode)], sets.find)
  return [...groups]
    .map(([key, group]) => toEntity(key, group, reasonsOf.get(key) ?? []))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

/**
 * Copies are one text, so the n-th "officials" of one is the n-th of the other: a key for each article entity that its name
 * alone would not join.
 */
function keysInCopies(readings: readonly ArticleReading[], copies: readonly CopyGroup[]): ReadonlyMap<string, string> {
  const voices = new Map(
    copies.flatMap((group) => group.members.map((member) => [member.article, group.original] as const)),
  )
  return new Map(
    readings.flatMap(({ article, layers }) => {
      const seen = new Map<string, number>()
      const voice = voices.get(article.id)
      if (voice === undefined) return []
      return layers.entities.map((entity) => {
        const name = `${entity.type}:${foldName(entity.name)}`
        seen.set(name, (seen.get(name) ?? 0) + 1)
        return [entity.id, `in ${voice}:${name}:${seen.get(name)}`] as const
      })
    }),
  )
}

function groupBy(
  members: readonly Member[],
  toKey: (member: Member) => string,
): ReadonlyMap<string, readonly Member[]> {
  const groups = new Map<string, Member[]>()
  for (const member of members) groups.set(toKey(member), [...(groups.get(toKey(member)) ?? []), member])
  return groups
}

function groupReasons(
  likenesses: readonly Likeness[],
  find: (key: string) => string,
): ReadonlyMap<string, readonly string[]> {
  const reasons = new Map<string, string[]>()
  for (const { keys, because } of likenesses)
    reasons.set(find(keys[0]), [...(reasons.get(find(keys[0])) ?? []), because].sort())
  return reasons
}

function entityId(key: string): string {
  return hashId(['entity', key])
}

function toEntity(key: string, group: readonly Member[], reasons: readonly string[]): Entity {
  const entities = group.map((member) => member.entity).sort((a, b) => (a.id < b.id ? -1 : 1))
  const name = bestName(entities)
  const aliases = [...new Set(entities.flatMap((e) => [e.name, ...e.aliases]))].filter((alias) => alias !== name).sort()
  const roles = entities.flatMap((e) => e.roles)
  return {
    kind: 'entity',
    id: entityId(key),
    type: entities[0]?.type ?? 'unnamed',
    name,
    aliases,
    roles: [...new Map(roles.map((role) => [JSON.stringify([role.text, role.article]), role])).values()].sort((a, b) =>
      a.text === b.text ? (a.article < b.article ? -1 : 1) : a.text < b.text ? -1 : 1,
    ),
    country: mostFrequent(entities.flatMap((e) => e.country ?? [])),
    identifiers: {
      geonames: entities.find((e) => e.identifiers.geonames !== null)?.identifiers.geonames ?? null,
      wikidata: entities.find((e) => e.identifiers.wikidata !== null)?.identifiers.wikidata ?? null,
      iso: entities.find((e) => e.identifiers.iso !== null)?.identifiers.iso ?? null,
    },
    members: entities.map((e) => e.id),
    because: becauseOf(entities, reasons),
    by,
  }
}

function becauseOf(entities: readonly ArticleEntity[], reasons: readonly string[]): string {
  if (entities.length === 1) return 'Named in one article.'
  if (new Set(entities.map((e) => foldName(e.name))).size === 1)
    return `${entities.length} articles give the same name.`
  const names = [...new Set(entities.map((e) => e.name))].sort().join(', ')
  const said = `${entities.length} articles give names that mean the same: ${names}.`
  return reasons.length === 0 ? said : `${said} ${reasons.join('. ')}.`
}

/** The fullest name that most articles use. */
function bestName(entities: readonly ArticleEntity[]): string {
  const counts = new Map<string, number>()
  for (const { name } of entities) counts.set(name, (counts.get(name) ?? 0) + 1)
  const parts = (name: string) => foldName(name).split(' ').length
  return (
    [...counts].sort(
      ([a, m], [b, n]) => parts(b) - parts(a) || n - m || b.length - a.length || (a < b ? -1 : 1),
    )[0]?.[0] ?? ''
  )
}

function mostFrequent(values: readonly string[]): string | null {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0] ?? null
}
