import { fold } from '../fold.ts'
import { readProse } from '../readProse.ts'
import type { Scan, ScanBlock } from '../scan.ts'
import { isProse, lettersOf } from './isProse.ts'
import { isSure, type Mark, markNodes } from './markNodes.ts'
import { type NodeScores, scoreNodes } from './scoreNodes.ts'
import { toWords } from './toWords.ts'

const bodyNames =
  /(?<![^ ])(?:article|story|post|entry|news|page|main|blog|text|body|content)(?: \w+)? ?(?:body|content|text|copy|inner)(?![^ ])|article ?body|(?<![^ ])hentry(?![^ ])/

/** The blocks that may be the article, and why those that stand in elements of another kind are not, by their order. */
export interface Main {
  /** Paragraphs between the headline and the element of the text: a dek, or the first words of the article. */
  readonly lead: readonly ScanBlock[]
  readonly blocks: readonly ScanBlock[]
  readonly cuts: ReadonlyMap<number, Mark>
}

/** Letters of prose below which what was found may be a caption or a notice, and the page is read once more with less trust. */
const enough = 400

/** The blocks of the element that holds the article, without what its elements say is none of it. */
export function findMain(scan: Scan, title: string | null): Main {
  const marks = markNodes(scan, aroundTitle(scan, title))
  const cuts = new Map<number, Mark>()
  for (const { order, node, zone } of scan.blocks) {
    const mark = zone === null ? marks[node] : null
    if (mark != null) cuts.set(order, mark)
  }
  const inside = blocksIn(scan, chooseNode(scan, scoreNodes(scan, { marks, isProse })))
  const isOpen = ({ order, zone }: ScanBlock): boolean => zone === null && !cuts.has(order)
  const strict = {
    cuts,
    lead: findLead(scan.blocks, inside, title).filter(isOpen),
    blocks: inside.filter(isOpen),
  }
  if (measure(strict.blocks) >= enough) return strict
  const sure = marks.map((mark) => (isSure(mark) ? mark : null))
  const open = withoutZones(scan, sure)
  const found = [
    readProse({ ...scan, blocks: scan.blocks.filter(({ node }) => sure[node] == null) }),
    blocksIn(open, chooseNode(open, scoreNodes(open, { marks: sure, isProse: isLoose }))).filter(
      ({ zone }) => zone === null,
    ),
  ]
  const [best = []] = [...found].sort((a, b) => measure(b) - measure(a))
  return measure(best) > measure(strict.blocks) * 2 ? { cuts: new Map(), lead: [], blocks: best } : strict
}

/** Blocks between the headline and the text past which no lead is looked for. */
const nearby = 30

/** The first paragraph often stands apart, between the headline and the element of the text. */
function findLead(
  blocks: readonly ScanBlock[],
  inside: readonly ScanBlock[],
  title: string | null,
): readonly ScanBlock[] {
  if (title === null) return []
  const start = inside[0]?.order ?? 0
  const above = blocks.slice(Math.max(0, start - nearby), start)
  const headline = above.findLastIndex(({ text, kind }) => kind === 'heading' && fold(text) === fold(title))
  return headline < 0 ? [] : above.slice(headline + 1).filter((block) => block.kind === 'paragraph' && isProse(block))
}

function blocksIn({ nodes, blocks }: Scan, best: number): readonly ScanBlock[] {
  if (best < 0) return []
  const inside = new Uint8Array(nodes.length)
  for (let at = best; at < nodes.length; at++) {
    inside[at] = at === best || inside[nodes[at]?.parent ?? -1] === 1 ? 1 : 0
  }
  return blocks.filter(({ node }) => inside[node] === 1)
}

/** The page as if only menus, notices, its foot and comments were named. */
function withoutZones(scan: Scan, marks: readonly (Mark | null)[]): Scan {
  const named = new Set(['menu', 'dialog', 'footer', 'comments'])
  const blocks = scan.blocks
    .filter(({ node }) => marks[node] == null)
    .map((block) => (block.zone === null || named.has(block.zone) ? block : { ...block, zone: null }))
  return { ...scan, blocks }
}

function measure(blocks: readonly ScanBlock[]): number {
  return blocks.reduce(
    (sum, block) => sum + (block.linked < 0.5 && block.kind !== 'heading' ? lettersOf(block.text) : 0),
    0,
  )
}

/** Words in a row, whatever they end with. */
function isLoose({ text, linked, kind }: ScanBlock): boolean {
  return kind !== 'heading' && linked < 0.5 && lettersOf(text) >= 60
}

/** The elements around the headline: the article's, whatever their names. */
function aroundTitle({ nodes, blocks }: Scan, title: string | null): ReadonlySet<number> {
  const kept = new Set<number>()
  const heading =
    title === null ? undefined : blocks.find(({ tag, text }) => tag === 'h1' && fold(text) === fold(title))
  for (let at = nodes[heading?.node ?? -1]?.parent ?? -1; at >= 0; at = nodes[at]?.parent ?? -1) kept.add(at)
  return kept
}

/** Letters of prose that an element must add to the one within it to be the article's: more than a notice has. */
const leastGain = 300

function chooseNode({ nodes }: Scan, { score, prose, letters, linked }: NodeScores): number {
  const density = (at: number): number => (letters[at] === 0 ? 0 : (linked[at] ?? 0) / (letters[at] ?? 1))
  let [best, most] = [-1, 0]
  nodes.forEach(({ names, tag }, at) => {
    const points = score[at] ?? 0
    if (points <= most * 0.7) return
    const value = points * (1 - density(at)) * weightOf(tag, names)
    if (value > most) [best, most] = [at, value]
  })
  for (let at = nodes[best]?.parent ?? -1; at >= 0; at = nodes[at]?.parent ?? -1) {
    const [own, all] = [prose[best] ?? 0, prose[at] ?? 0]
    const more = nodes[at]?.tag === 'body' ? own * 2 : Math.min(Math.max(own * 1.15, own + leastGain), own * 1.5)
    if (all > more && density(at) < 0.4) best = at
  }
  return best
}

function weightOf(tag: string, names: string): number {
  if (tag === 'body' || tag === 'html') return 0.6
  return tag === 'article' || bodyNames.test(toWords(names)) ? 1.3 : 1
}
