import { applyRules } from '@fogline/model'
import { statedRules } from '../../text/furniture/statedRules.ts'
import { toDay } from '../../toDay.ts'
import type { Scan, ScanBlock } from '../scan.ts'
import { stated } from './findArticles.ts'
import { countWords, isHeading, isProse, measureProse, type Part } from './part.ts'
import { splitAt } from './splitAt.ts'

/** Fewer words than this under a headline are a teaser. */
const fewestWords = 60

/**
 * Articles one below another, without an element of their own: headlines of one kind, each with a byline, a day or a dateline
 * and with prose of its own. Headings inside one article have none of these.
 */
export function findSections(scan: Scan): readonly Part[] {
  const groups = new Map<string, number[]>()
  scan.blocks.forEach((block, at) => {
    if (!isHeading(block) || block.zone !== null || !/^h[1-4]$/.test(block.tag)) return
    const kind = `${block.tag} ${block.names.replace(/\d+/g, '#')}`
    const known = groups.get(kind)
    if (known) known.push(at)
    else groups.set(kind, [at])
  })
  let best: readonly Part[] = []
  for (const heads of largest(scan.blocks, groups.values())) {
    const parts = splitAt(scan, shift(scan.blocks, heads)).map((blocks) => toPart(scan, blocks))
    const full = parts.flatMap((part) => part ?? [])
    const enough = full.length >= 2 && full.length >= heads.length * 0.7
    if (enough && full.length > best.length && !isBelowArticle(scan.blocks, full)) best = full
  }
  return best
}

/** Is more told above the first of them than in one of them? Then they are what readers wrote below an article. */
function isBelowArticle(blocks: readonly ScanBlock[], parts: readonly Part[]): boolean {
  const above = measureProse(blocks.slice(0, parts[0]?.blocks[0]?.order ?? 0)).words
  const words = parts.reduce((sum, part) => sum + measureProse(part.blocks).words, 0)
  return above >= fewestWords && above > words / parts.length
}

/** The few kinds of headlines with most headlines, of those that have enough prose under them. */
function largest(blocks: readonly ScanBlock[], groups: Iterable<readonly number[]>): readonly (readonly number[])[] {
  let told = 0
  const before = blocks.map((block) => {
    const words = told
    if (isProse(block)) told += countWords(block.text)
    return words
  })
  return [...groups]
    .filter((heads) => heads.length > 1 && told - (before[heads[0] ?? 0] ?? 0) >= heads.length * 0.7 * fewestWords)
    .sort((a, b) => b.length - a.length)
    .slice(0, 6)
}

/** Where each headline has its day or its section right above it, that line is the beginning. */
function shift(blocks: readonly ScanBlock[], heads: readonly number[]): readonly number[] {
  const above = heads.filter((head) => states(blocks[head - 1]))
  const below = heads.filter((head) => states(blocks[head + 1]))
  return above.length >= heads.length * 0.7 && below.length < heads.length * 0.7
    ? heads.map((head) => (states(blocks[head - 1]) ? head - 1 : head))
    : heads
}

function toPart(scan: Scan, blocks: readonly ScanBlock[]): Part | null {
  const title = blocks.find(isHeading)
  const { words } = measureProse(blocks)
  if (title === undefined || words < fewestWords || states(title)) return null
  const first = blocks.findIndex(isProse)
  const near = [...blocks.slice(0, Math.max(first, 1) + 1), ...blocks.slice(-3)]
  const times = scan.times.filter(({ order }) => near.some((block) => block.order === order))
  const opening = blocks[first]?.text ?? ''
  if (!near.some(states) && times.length === 0 && !dateline.test(opening)) return null
  const day = times.flatMap(({ datetime }) => toDay(datetime) ?? [])[0] ?? null
  return { kind: 'article', title: title.text, blocks, stamps: [], day: stated(day), time: null }
}

const dateline = /^\p{Lu}[\p{Lu}’'. -]{2,30}(?:,[^(—–]{2,40})?(?:\([^)]{2,40}\)\s*)?\s*[—–-]\s+\p{Lu}/u

/** Does this line state a day or an author, and nothing else? */
function states(block: ScanBlock | undefined): boolean {
  if (block === undefined || block.text.length > 120) return false
  const { text } = block
  if (!/\d{4}|\bby\b/i.test(text)) return false
  return applyRules(statedRules, { text }).some(
    ({ span, value }) =>
      span.start === 0 && span.end === text.length && (value.role === 'date' || value.role === 'byline'),
  )
}
