import type { Removal } from '@fogline/model'
import type { Draft } from '../draft.ts'
import type { Cuts } from './cleanBody.ts'
import type { ScanBlock, Zone } from './scan.ts'

const zones: Readonly<Record<Zone, string>> = {
  menu: 'A menu.',
  header: 'The head of the page.',
  footer: 'The foot of the page.',
  aside: 'Beside the article.',
  form: 'A button or a form.',
  comments: 'Comments.',
  dialog: 'A notice over the page.',
}

interface Taken {
  readonly draft: Pick<Draft, 'title' | 'dek'>
  readonly orders: readonly number[]
  readonly cuts: Cuts
}

/** Every visible block that no article took, in page order, with the reason. A block is known by its place, never by its words. */
export function toRemovals(blocks: readonly ScanBlock[], found: readonly Taken[]): readonly Removal[] {
  const taken = new Set(found.flatMap(({ orders }) => orders))
  for (const order of findHeads(blocks, found, taken)) taken.add(order)
  const cuts = new Map(found.flatMap((one) => [...one.cuts]))
  return blocks
    .filter(({ order }) => !taken.has(order))
    .map(({ order, text, zone }) => {
      const cut = cuts.get(order)
      if (cut !== undefined) return { order, text, reason: cut.reason, by: cut.by }
      const reason = zone === null ? 'Not part of the main text.' : zones[zone]
      return { order, text, reason, by: zone === null ? 'article/main-text' : `article/${zone}` }
    })
}

/** The blocks that became titles and deks: for each, the first one with its words, a heading before any other block. */
function findHeads(
  blocks: readonly ScanBlock[],
  found: readonly Taken[],
  taken: ReadonlySet<number>,
): readonly number[] {
  const wanted = new Map<string, number>()
  for (const { draft } of found) {
    for (const text of [draft.title, draft.dek]) if (text !== null) wanted.set(text, (wanted.get(text) ?? 0) + 1)
  }
  const free = blocks.filter(({ order, text }) => wanted.has(text) && !taken.has(order))
  const headings = free.filter(({ kind }) => kind === 'heading')
  return [...headings, ...free.filter(({ kind }) => kind !== 'heading')].flatMap(({ order, text }) => {
    const left = wanted.get(text) ?? 0
    if (left === 0) return []
    wanted.set(text, left - 1)
    return [order]
  })
}
