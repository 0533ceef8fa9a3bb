import type { Token } from '@fogline/model'
import type { LexiconIndex } from '../lexiconIndex.ts'

/** Where the office that ends at this token begins ("secretary of state": up to six words), or null if none ends here. */
export function officeEndingAt(tokens: readonly Token[], last: number, index: LexiconIndex): number | null {
  if (index.endsOffice(tokens[last]?.text.toLowerCase() ?? '')) {
    for (let first = Math.max(0, last - 5); first <= last; first += 1) {
      if (index.isOffice(words(tokens, first, last))) return first
    }
  }
  const parts = tokens[last]?.text.toLowerCase().split(/[-/]/u) ?? []
  return parts.length > 1 && index.isOffice(parts.at(-1) ?? '') ? last : null
}

/** The office that this noun names, alone or with the words before it; plural forms count. */
export function isOfficeNoun(token: Token | undefined, index: LexiconIndex): boolean {
  if (token === undefined) return false
  const lower = token.text.toLowerCase()
  return index.isOfficeHead(lower) || index.isOfficeHead(token.lemma) || index.isOfficeHead(lower.replace(/s$/u, ''))
}

function words(tokens: readonly Token[], first: number, last: number): string {
  return tokens
    .slice(first, last + 1)
    .map((token) => token.text.toLowerCase())
    .join(' ')
}
