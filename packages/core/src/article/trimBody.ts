import type { DraftBlock } from './draft.ts'
import { isTitleCase } from './text/isTitleCase.ts'

interface Run {
  readonly from: number
  readonly to: number
}

/**
 * Ends a body where its prose ends. Headings after the last prose, and three or more in a row that read like headlines,
 * belong to other pages; short lines in a row that do not are a list without marks.
 */
export function trimBody<Part extends DraftBlock>(body: readonly Part[]): readonly Part[] {
  const foreign = new Set<Part>()
  const listed = new Set<Part>()
  for (const { from, to } of findRuns(body)) {
    const run = body.slice(from, to)
    if (to === body.length) for (const block of run) if (!asks(block)) foreign.add(block)
    if (run.length < 3) continue
    const into = run.filter(readsAsHeadline).length * 2 >= run.length && !leadsIn(body[from - 1]) ? foreign : listed
    for (const block of run) into.add(block)
  }
  return body
    .filter((block) => !foreign.has(block))
    .map((block) => (listed.has(block) ? { ...block, kind: 'item' } : block))
}

function findRuns(body: readonly DraftBlock[]): readonly Run[] {
  const runs: Run[] = []
  let from = -1
  for (let at = 0; at <= body.length; at++) {
    const heading = body[at]?.kind === 'heading'
    if (heading && from < 0) from = at
    if (heading || from < 0) continue
    runs.push({ from, to: at })
    from = -1
  }
  return runs
}

function asks({ text }: DraftBlock): boolean {
  return /\?["'”’]?$/.test(text)
}

function readsAsHeadline({ text }: DraftBlock): boolean {
  return text.split(' ').length >= 4 && isTitleCase(text)
}

/** Does this block announce a list? */
function leadsIn(block: DraftBlock | undefined): boolean {
  return block?.text.endsWith(':') === true
}
