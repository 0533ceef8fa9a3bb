import { type Applied, applyRules, type Credit, type Removal } from '@fogline/model'
import type { Cut } from '../text/furniture/cut.ts'
import { furnitureRules } from '../text/furniture/furnitureRules.ts'
import { toDay } from '../toDay.ts'
import { lineRules } from './main/lineRules.ts'
import type { ScanBlock } from './scan.ts'

/** Why a block was cut. */
export type Because = Pick<Removal, 'reason' | 'by'>

/** A block that a rule for lines cuts, and what that does to the blocks below it. */
export interface LineCut extends Because {
  readonly role: Cut['role']
}

/** The blocks of a body that rules for lines cut, by their order on the page, and what those lines stated. */
export interface Lines {
  readonly cuts: ReadonlyMap<number, LineCut>
  readonly credits: readonly Credit[]
  readonly publishedAt: string | null
  readonly author: string | null
}

/** Longer blocks are no line of a page's furniture. */
const longest = 400

const rules = [...furnitureRules, ...lineRules]

/** Reads what is no text but a line of the page itself: bylines, days, credits, share bars, appeals. */
export function readLines(blocks: readonly ScanBlock[]): Lines {
  const cuts = new Map<number, LineCut>()
  const credits: Credit[] = []
  const stated: { publishedAt: string | null; author: string | null } = { publishedAt: null, author: null }
  for (const block of blocks) {
    const { text, order } = block
    const rule = text.length > longest ? undefined : ruleFor(text)
    if (rule === undefined || (block.kind === 'quote' && rule.by === 'article/embed')) continue
    const { role, value, author, reason } = rule.value
    cuts.set(order, { reason, by: rule.by, role })
    if (role === 'date') stated.publishedAt ??= toDay(value ?? '')
    if (role === 'byline') stated.author ??= value
    stated.author ??= author
    if (role === 'credit' && value !== null)
      credits.push({ kind: 'credit', outlet: value.replace(/^the\s+/i, ''), text, by: rule.by })
  }
  return { cuts, credits, ...stated }
}

/** The rule that takes the whole of a line. Most lines are text: no rule finds anything in them, which is seen first. */
function ruleFor(text: string): Applied<Cut> | undefined {
  const first = rules.findIndex((rule) => rule.find({ text }).length > 0)
  if (first < 0) return undefined
  return applyRules(rules.slice(first), { text }).find(({ span }) => span.start === 0 && span.end === text.length)
}
