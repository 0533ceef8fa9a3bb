import type { Contention, FigureCase, Track } from '@fogline/model'
import type { Scene } from '../scene/toScene.ts'
import { attributionContentions } from './attributionContentions.ts'
import { denialContentions } from './denialContentions.ts'
import { factualContentions } from './factualContentions.ts'
import { toLikeness } from './likeness.ts'
import { numericContentions } from './numericContentions.ts'
import { unverifiedContentions } from './unverifiedContentions.ts'

/** On what the sources part. A contention whose sentences another of its type holds as well is dropped. Sorted by id. */
export function toContentions(
  scene: Scene,
  { tracks, cases }: { readonly tracks: readonly Track[]; readonly cases: readonly FigureCase[] },
  storyOf: (article: string) => string,
): readonly Contention[] {
  const likeness = toLikeness(scene)
  const all = [
    ...numericContentions(tracks, cases),
    ...denialContentions(scene, likeness, storyOf),
    ...unverifiedContentions(scene),
    ...factualContentions(scene),
    ...attributionContentions(scene, likeness),
  ]
  const unique = [...new Map(all.map((contention) => [contention.id, contention])).values()]
  return unique.filter((c) => !unique.some((other) => holds(other, c))).sort((a, b) => (a.id < b.id ? -1 : 1))
}

function holds(outer: Contention, inner: Contention): boolean {
  if (outer.id === inner.id || outer.type !== inner.type) return false
  const [large, small] = [sentencesOf(outer), sentencesOf(inner)]
  return large.size > small.size && [...small].every((sentence) => large.has(sentence))
}

function sentencesOf(contention: Contention): ReadonlySet<string> {
  return new Set(contention.positions.flatMap((p) => p.evidence.map((e) => JSON.stringify([e.article, e.start]))))
}
