import type { DraftBlock } from './draft.ts'

/** Ends a body where its prose ends: headings in a row, or after the last prose, belong to other pages. */
export function trimBody<Part extends DraftBlock>(body: readonly Part[]): readonly Part[] {
  return body.filter((_, at) => !isForeign(body, at))
}

/** A heading that has no prose under it, or stands among three or more of its kind. */
function isForeign(body: readonly DraftBlock[], at: number): boolean {
  if (body[at]?.kind !== 'heading') return false
  let from = at
  let to = at
  while (body[from - 1]?.kind === 'heading') from--
  while (body[to + 1]?.kind === 'heading') to++
  return to - from >= 2 || (to === body.length - 1 && !/\?["'”’]?$/.test(body[at]?.text ?? ''))
}
