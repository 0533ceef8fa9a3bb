import type { ArticleEntity, Mention, SpanText } from '@fogline/model'
import type { SentenceView } from './sentenceView.ts'

/** The office of a source in the words next to it: before its name, or set off by commas after; else as given elsewhere. */
export function roleOf(
  view: SentenceView,
  source: SpanText,
  known: { readonly mention: Mention | undefined; readonly entity: ArticleEntity | undefined },
): string | null {
  const { mention, entity } = known
  const apposition = appositionAfter(view, source)
  if (apposition !== null) return apposition
  if (mention !== undefined && entity?.type === 'person' && mention.start > source.start) {
    const before = view.text
      .slice(source.start, mention.start)
      .replace(/[\s,]+$/, '')
      .replace(/^.*\band\s+/i, '')
      .replace(/^(?:the|an?)\s+/i, '')
    if (isOffice(view, before)) return before
  }
  return entity?.roles[0]?.text ?? null
}

/** Does a word of it name an office or an occupation ("deputy army spokesman"; not "both", "another")? */
function isOffice({ words }: SentenceView, before: string): boolean {
  const parts = before.toLowerCase().split(/[^\p{L}-]+/u)
  return parts.some(
    (word) => words.offices.has(word) || (words.nouns.get(word)?.some((row) => row.takes.includes('source')) ?? false),
  )
}

/** ", an aide to the mayor,": begins with an article or a possessive, and ends with the next comma or the sentence. */
function appositionAfter(view: SentenceView, source: SpanText): string | null {
  if (!/^\s*\p{Lu}/u.test(source.text)) return null
  const rest = view.text.slice(source.end, view.end)
  const match = /^,\s+((?:an?|the|\p{Lu}[\p{L}.-]*['’]s)\s(?:[^,.;:“”"]|\b(?:\p{Lu}\.)+){3,80})(?=[,.])/u.exec(rest)
  return match?.[1] ?? null
}
