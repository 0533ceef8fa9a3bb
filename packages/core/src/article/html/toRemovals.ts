import type { Removal } from '@fogline/model'
import type { Draft } from '../draft.ts'
import type { ScanBlock } from './scan.ts'

const zones: Readonly<Record<NonNullable<ScanBlock['zone']>, string>> = {
  menu: 'A menu.',
  header: 'The head of the page.',
  footer: 'The foot of the page.',
  aside: 'Beside the article.',
  form: 'A button or a form.',
  comments: 'Comments.',
  dialog: 'A notice over the page.',
}

type Cuts = ReadonlyMap<string, Pick<Removal, 'reason' | 'by'>>

/** Every visible block that no article took, in page order, with the reason. */
export function toRemovals(
  blocks: readonly ScanBlock[],
  drafts: readonly Draft[],
  cuts: readonly Cuts[],
): readonly Removal[] {
  const taken = new Map<string, number>()
  for (const { title, dek, body } of drafts) {
    for (const text of [title, dek, ...body.map((block) => block.text)]) {
      if (text !== null) taken.set(text, (taken.get(text) ?? 0) + 1)
    }
  }
  const removals: Removal[] = []
  for (const { order, text, zone } of blocks) {
    const left = taken.get(text) ?? 0
    if (left > 0) taken.set(text, left - 1)
    else {
      const cut = cuts.flatMap((of) => of.get(text) ?? [])[0]
      const reason = zone === null ? 'Not part of the main text.' : zones[zone]
      removals.push({
        order,
        text,
        ...(cut ?? { reason, by: zone === null ? 'article/main-text' : `article/${zone}` }),
      })
    }
  }
  return removals
}
