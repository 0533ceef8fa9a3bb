import type { Contention, DenialCase, TransferCase } from '@fogline/model'
import type { Scene } from '../scene/toScene.ts'
import { allegedContentions } from './allegedContentions.ts'
import { attributionContentions } from './attributionContentions.ts'
import { classContentions } from './classContentions.ts'
import { type Denials, findDenials } from './denialContentions.ts'
import { expressionContentions } from './expressionContentions.ts'
import { factualContentions } from './factualContentions.ts'
import { toLikeness } from './likeness.ts'
import { presenceDenials } from './presenceDenials.ts'
import { unconfirmedContentions } from './unconfirmedContentions.ts'
import { unverifiedContentions } from './unverifiedContentions.ts'

/** On what the sources of a neighbourhood part, and the cases that may meet others elsewhere. Contentions are sorted by id. */
export function toContentions(scene: Scene, storyOf: (article: string) => string): Denials {
  const likeness = toLikeness(scene)
  const denials = findDenials(scene, likeness, storyOf)
  const others = [
    ...denials.contentions,
    ...presenceDenials(scene, storyOf),
    ...unverifiedContentions(scene),
    ...allegedContentions(scene),
    ...factualContentions(scene),
    ...classContentions(scene, likeness, storyOf),
    ...attributionContentions(scene, likeness),
    ...expressionContentions(scene),
  ]
  const shown = new Set([...others, ...denials.cases.filter(({ kind }) => kind === 'denial')].flatMap(claimsIn))
  return { contentions: withoutParts([...others, ...unconfirmedContentions(scene, shown)]), cases: denials.cases }
}

function claimsIn(one: Contention | DenialCase | TransferCase): readonly string[] {
  return one.kind === 'transfer' ? [] : one.positions.flatMap(({ claims }) => claims)
}

/** Without those whose sentences another one of its type holds as well. Sorted by id. */
export function withoutParts(all: readonly Contention[]): readonly Contention[] {
  const unique = [...new Map(all.map((contention) => [contention.id, contention])).values()]
  const sentences = new Map(unique.map((contention) => [contention.id, sentencesOf(contention)]))
  const holders = new Map<string, Contention[]>()
  for (const contention of unique) {
    for (const sentence of sentences.get(contention.id) ?? []) {
      const known = holders.get(sentence)
      if (known === undefined) holders.set(sentence, [contention])
      else known.push(contention)
    }
  }
  const isPart = (inner: Contention) => {
    const own = sentences.get(inner.id) ?? new Set()
    const fewest = [...own].map((sentence) => holders.get(sentence) ?? []).sort((a, b) => a.length - b.length)[0] ?? []
    return fewest.some((outer) => {
      const large = sentences.get(outer.id) ?? new Set()
      const isOther = outer.id !== inner.id && outer.type === inner.type && large.size > own.size
      return isOther && [...own].every((sentence) => large.has(sentence))
    })
  }
  return unique.filter((contention) => !isPart(contention)).sort((a, b) => (a.id < b.id ? -1 : 1))
}

function sentencesOf(contention: Contention): ReadonlySet<string> {
  return new Set(contention.positions.flatMap((p) => p.evidence.map((e) => JSON.stringify([e.article, e.start]))))
}
