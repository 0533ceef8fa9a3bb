import type { ArticleEntity } from '@fogline/model'
import { createUnionFind } from '../words/createUnionFind.ts'
import { acronymOf } from './names/acronymOf.ts'
import { blockKeys } from './names/blockKeys.ts'
import { compareParts, ifAlone, surely } from './names/compareNames.ts'
import { type NameParts, type NameType, toNameParts } from './names/toNameParts.ts'

/** Two keys that mean one, and why. */
export interface Likeness {
  readonly keys: readonly [string, string]
  readonly because: string
}

interface Named {
  readonly key: string
  readonly name: string
  readonly parts: NameParts
  readonly countries: ReadonlySet<string>
  readonly aliases: ReadonlySet<string>
}

interface Candidate {
  readonly pair: readonly [Named, Named]
  readonly score: number
  readonly because: string
}

/** A key that more names share tells too little to compare them all. */
const mostNames = 100
/** No two names of one set may be less alike: it keeps "Ada Moreau" and "Irene Moreau" apart behind "Ada Irene Moreau". */
const leastWithin = 0.7

const types: Readonly<Partial<Record<ArticleEntity['type'], NameType>>> = {
  person: 'person',
  organisation: 'organisation',
  unit: 'unit',
}

/**
 * The people, organisations and units whose names differ only as one name does: surely so, or so that no other name of the
 * ledger fits. Only names that share a key are compared.
 */
export function joinAlike(
  members: readonly { readonly entity: ArticleEntity; readonly key: string }[],
): readonly Likeness[] {
  const candidates = toCandidates(toNamed(members))
  const sets = new Map<string, readonly Named[]>()
  const unions = createUnionFind()
  const setOf = ({ key }: Named): string => unions.find(key)
  const membersOf = (named: Named): readonly Named[] => sets.get(setOf(named)) ?? [named]
  const joined: Likeness[] = []
  const join = ({ pair: [a, b], because }: Candidate): void => {
    const [some, others] = [membersOf(a), membersOf(b)]
    if (setOf(a) === setOf(b) || !some.every((x) => others.every((y) => mayShare(x, y)))) return
    unions.join(a.key, b.key)
    sets.set(setOf(a), [...some, ...others])
    joined.push({ keys: [a.key, b.key], because })
  }
  for (const candidate of candidates.filter(({ score }) => score >= surely)) join(candidate)
  for (const candidate of aloneAmong(candidates, setOf)) join(candidate)
  return joined
}

function toNamed(members: readonly { readonly entity: ArticleEntity; readonly key: string }[]): readonly Named[] {
  const byKey = new Map<string, ArticleEntity[]>()
  for (const { entity, key } of members)
    if (types[entity.type] !== undefined && key !== entity.id) byKey.set(key, [...(byKey.get(key) ?? []), entity])
  return [...byKey]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([key, entities]) => {
      const name = entities.map((entity) => entity.name).sort()[0] ?? ''
      const type = types[entities[0]?.type ?? 'unnamed'] ?? 'organisation'
      const parts = toNameParts(name, type)
      if (parts.parts.length < 2 && type === 'person') return []
      const aliases = new Set(entities.flatMap((entity) => entity.aliases))
      return [{ key, name, parts, aliases, countries: new Set(entities.flatMap((entity) => entity.country ?? [])) }]
    })
}

function toCandidates(all: readonly Named[]): readonly Candidate[] {
  const found = new Map<string, Candidate>()
  const consider = (a: Named, b: Named): void => {
    const id = a.key < b.key ? `${a.key}\n${b.key}` : `${b.key}\n${a.key}`
    if (a.key === b.key || found.has(id) || a.parts.type !== b.parts.type || !countriesAgree(a, b)) return
    if (!introduces(a, b)) return
    const { score, reasons } = compareParts(a.parts, b.parts)
    if (score >= ifAlone)
      found.set(id, { pair: [a, b], score, because: `"${a.name}" and "${b.name}": ${reasons.join('; ')}` })
  }
  const index = new Map<string, Named[]>()
  for (const named of all)
    for (const key of new Set(blockKeys(named.parts).own)) {
      const others = index.get(key) ?? []
      others.push(named)
      index.set(key, others)
    }
  for (const [key, block] of index)
    if (block.length <= mostNames && !/^(?:acronym|initial) /.test(key))
      for (const [at, a] of block.entries()) for (const b of block.slice(at + 1)) consider(a, b)
  for (const named of all)
    for (const key of blockKeys(named.parts).fuller) for (const other of index.get(key) ?? []) consider(named, other)
  return [...found.entries()].sort(([a, x], [b, y]) => y.score - x.score || (a < b ? -1 : 1)).map(([, one]) => one)
}

/** An acronym is joined to a full name only if some article introduces it: many names have the same first letters. */
function introduces(a: Named, b: Named): boolean {
  if (acronymOf(a.parts, b.parts)) return b.aliases.has(a.name)
  return !acronymOf(b.parts, a.parts) || a.aliases.has(b.name)
}

/** People of two countries are two; an organisation's key holds its country, so there one without is another. */
function countriesAgree(a: Named, b: Named): boolean {
  const shared = [...a.countries].some((country) => b.countries.has(country))
  const open = a.countries.size === 0 || b.countries.size === 0
  return a.parts.type === 'organisation' ? shared || a.countries.size + b.countries.size === 0 : shared || open
}

function mayShare(a: Named, b: Named): boolean {
  return countriesAgree(a, b) && compareParts(a.parts, b.parts).score >= leastWithin
}

/** Of the likely ones, those whose shorter name fits one set of names only. */
function aloneAmong(candidates: readonly Candidate[], setOf: (named: Named) => string): readonly Candidate[] {
  const fits = new Map<string, Set<string>>()
  for (const { pair } of candidates) {
    const [short, full] = shorterFirst(pair)
    if (setOf(short) !== setOf(full)) fits.set(setOf(short), (fits.get(setOf(short)) ?? new Set()).add(setOf(full)))
  }
  return candidates.filter(({ pair }) => fits.get(setOf(shorterFirst(pair)[0]))?.size === 1)
}

function shorterFirst([a, b]: readonly [Named, Named]): readonly [Named, Named] {
  return a.parts.plain.length < b.parts.plain.length || (a.parts.plain.length === b.parts.plain.length && a.key < b.key)
    ? [a, b]
    : [b, a]
}
