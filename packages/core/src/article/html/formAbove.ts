import type { ArticleForm } from '@fogline/model'
import { formOfLabel } from '../forms/formLabels.ts'
import { fold } from './fold.ts'
import type { ScanBlock } from './scan.ts'

/** How many lines above and below a headline may be its label. */
const near = { above: 4, below: 1 }

/** More links in a row than this are a menu. */
const menu = 3

/** The form that a label right above or below the headline names: "Opinion", "Meinung", also in a trail of sections. */
export function formAbove(blocks: readonly ScanBlock[], title: string | null): ArticleForm | null {
  if (title === null) return null
  const wanted = fold(title)
  const head = blocks.findIndex(({ tag, text }) => /^h[12]$/.test(tag) && fold(text) === wanted)
  if (head < 0) return null
  const above = blocks.slice(Math.max(0, head - near.above - menu), head)
  const isMenu = above.filter(isLink).length > menu
  const labels = [...above.slice(-near.above).reverse(), ...blocks.slice(head + 1, head + 1 + near.below)]
  return (
    labels
      .filter((block) => isTrail(block) || (isFree(block) && !(isMenu && isLink(block))))
      .flatMap(({ text }) => formOfLabel(text) ?? [])[0] ?? null
  )
}

function isLink({ linked, text }: ScanBlock): boolean {
  return linked > 0.8 && text.length < 40
}

function isTrail({ names }: ScanBlock): boolean {
  return /bread-?crumb/i.test(names)
}

function isFree({ zone }: ScanBlock): boolean {
  return zone === null || zone === 'header'
}
