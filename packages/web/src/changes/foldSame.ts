import type { BlockChange } from '@fogline/model'

/** Blocks in a row, folded where all of them stayed as they were. */
export interface TextPart {
  readonly key: string
  readonly isFolded: boolean
  readonly blocks: readonly BlockChange[]
}

/** So many unchanged blocks in a row are folded; one or two are read faster than unfolded. */
const least = 3

/** Folds long runs of unchanged blocks, so that what changed is seen at once. */
export function foldSame(blocks: readonly BlockChange[]): readonly TextPart[] {
  const runs: BlockChange[][] = []
  for (const block of blocks) {
    const run = runs.at(-1)
    if (run?.[0] && (run[0].kind === 'same') === (block.kind === 'same')) run.push(block)
    else runs.push([block])
  }
  return runs.map((run, at) => ({
    key: String(at),
    isFolded: run.length >= least && run[0]?.kind === 'same',
    blocks: run,
  }))
}
