import type { BriefLine, Evidence } from '@fogline/model'
import { checkLine } from './checkLine.ts'
import type { ContentIndex } from './contentIndex.ts'

/** A line needs no more sentences than these to say who is meant. */
const most = 3

/** Cites as well the sentences of the line's own articles that name whom its cited sentences do not; they only add what can be looked up. */
export function groundNames<Line extends Pick<BriefLine, 'text' | 'evidence'>>(line: Line, index: ContentIndex): Line {
  const missing = checkLine(line).flatMap(({ kind, words }) => (kind === 'name' ? words : []))
  const sources = [...new Set(line.evidence.map(({ article }) => article))]
  const added: Evidence[] = []
  for (const name of missing.slice(0, most)) {
    const found = sources.flatMap((article) => sentenceNaming(name, article, index) ?? [])[0]
    if (found !== undefined && !added.some((one) => one.start === found.start)) added.push(found)
  }
  return added.length === 0 ? line : { ...line, evidence: [...line.evidence, ...added] }
}

/** The first sentence of an article that has the word as a name. */
export function sentenceNaming(name: string, article: string, index: ContentIndex): Evidence | undefined {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const at =
    index.article(article)?.text.search(new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'u')) ?? -1
  return at < 0 ? undefined : index.sentenceAt(article, at)
}
