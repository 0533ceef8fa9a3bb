import { fold } from '../html/fold.ts'
import type { ScanBlock } from '../html/scan.ts'

const marks =
  /(?:^|[\s_-])(?:dek|deck|standfirst|sub-?titles?|sub-?head(?:line|ing)?|article-?(?:summary|lead|desc\w*|intro|subtitle)|tagline|kicker-?text|post-?excerpt)(?:$|[\s_-])/i

/** The line under the title that sums it up: shown above the body, and marked so or repeated in the head of the page. */
export function findDek(
  blocks: readonly ScanBlock[],
  {
    title,
    description,
    body,
  }: { readonly title: string | null; readonly description: string | null; readonly body: readonly ScanBlock[] },
): string | null {
  const wanted = fold(title ?? '')
  const top =
    title === null ? -1 : blocks.findIndex(({ text }) => isNear(text.length, wanted.length) && fold(text) === wanted)
  const first = body.find(
    (block) => block.kind === 'paragraph' && block.order > (blocks[top]?.order ?? -1) && fold(block.text) !== wanted,
  )
  const start = blocks.findIndex((block, at) => at > top && first !== undefined && block.text === first.text)
  const between = blocks
    .slice(top + 1, start === -1 ? top + 1 : start + 1)
    .filter((block) => block.zone === null || block.zone === 'header')
  const fits = between.filter(({ text }) => text.length >= 20 && text.length <= 400)
  const dek = fits.find((block) => {
    const inBody = block.text === first?.text
    if (marks.test(block.names) || block.tag === 'h2') return !inBody || marks.test(block.names)
    return !inBody && description !== null && fold(block.text) === fold(description)
  })
  return dek?.text ?? null
}

/** May a text of this length fold to one of that? Most need not be folded to be told apart. */
function isNear(length: number, folded: number): boolean {
  return length <= folded * 3 && length * 3 >= folded
}
