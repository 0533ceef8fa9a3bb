import { fold } from '../html/fold.ts'
import type { ScanBlock } from '../html/scan.ts'
import type { Candidate } from './candidate.ts'
import { type Choice, toChoice } from './choice.ts'

/** The title of a page's article, and the heading that shows it where one does. */
export interface Title extends Choice {
  readonly block: ScanBlock | null
}

/** Past these, headings are of other pages. */
const most = 400

/** Longer headings are paragraphs that were marked wrongly. */
const longest = 300

/** The first-level heading that the head also names; else what the head names, without the name of the site. `stated` is in order of preference. */
export function chooseTitle(stated: readonly Candidate[], blocks: readonly ScanBlock[], outlet: string | null): Title {
  const headings = blocks
    .filter(
      ({ tag, zone, text }) =>
        (tag === 'h1' || tag === 'h2') && zone !== 'aside' && zone !== 'footer' && text.length <= longest,
    )
    .slice(0, most)
  const folded = stated.map(({ value }) => fold(value))
  const site = fold(outlet ?? '')
  const named =
    headings.find(({ text }) => text.length > 8 && folded.includes(fold(text))) ??
    headings.find(
      ({ text }) => text.length > 8 && fold(text) !== site && folded.some((title) => title.includes(fold(text))),
    )
  const first = headings.filter(({ tag, zone }) => tag === 'h1' && zone === null)
  const only = first.length === 1 || stated.length === 0 ? first[0] : undefined
  const heading = named ?? (only && (stated.length === 0 || only.text.split(' ').length > 3) ? only : undefined)
  if (heading !== undefined) return fromHeading(heading, stated, named !== undefined)
  const [head] = stated
  if (head === undefined) return { value: null, values: [], block: null }
  const value = withoutSite(head.value, outlet)
  const because =
    value === head.value
      ? 'No heading shows the title; the head of the page states it'
      : 'The head of the page states it; the name of the site is left out'
  return { ...toChoice({ candidate: head, value, because }, stated, () => 'Another statement goes first'), block: null }
}

function fromHeading(block: ScanBlock, stated: readonly Candidate[], named: boolean): Title {
  const candidate: Candidate = {
    field: 'title',
    place: 'visible',
    source: 'heading',
    text: block.text,
    value: block.text,
  }
  const because = named
    ? 'The heading that the page shows; its head names it too'
    : 'The one heading of the first level'
  const shown = fold(block.text)
  const lost = ({ value }: Candidate): string => {
    if (fold(value) === shown) return 'Says the same'
    return fold(value).includes(shown) ? 'Says the same, with more words' : 'The heading that the page shows goes first'
  }
  return { ...toChoice({ candidate, value: block.text, because }, stated, lost), block }
}

function withoutSite(title: string, outlet: string | null): string {
  const parts = title.split(/\s+[|–—-]\s+|\s+»\s+/)
  const last = parts.at(-1) ?? ''
  const site = parts.length > 1 && (fold(last) === fold(outlet ?? '') || last.split(' ').length <= 3)
  return site && (parts[0]?.length ?? 0) > 15
    ? title.slice(0, title.lastIndexOf(last)).replace(/\s*[|–—»-]\s*$/, '')
    : title
}
