import { overlaps } from '@fogline/model'
import type { PlacedDraft } from '../draft.ts'
import type { MentionInput } from '../mentionInput.ts'

/** "Kalm Relief Council (KRC)": the letters in brackets mean what stands before them, here and wherever they come again. */
export function addAcronyms(drafts: readonly PlacedDraft[], { text, views }: MentionInput): readonly PlacedDraft[] {
  const added: PlacedDraft[] = []
  const seen = new Set<string>()
  for (const draft of drafts) {
    const letters = /^,? \((?:the )?["“']?(\p{Lu}[\p{L}&]{1,8})["”']?\)/u.exec(
      text.slice(draft.span.end, draft.span.end + 20),
    )?.[1]
    if (letters === undefined || seen.has(letters) || !fits(letters, text.slice(draft.span.start, draft.span.end)))
      continue
    seen.add(letters)
    for (const view of views) {
      for (const token of view.sentence.tokens) {
        if (token.text !== letters || drafts.some((other) => !isLetters.test(other.by) && overlaps(other.span, token)))
          continue
        added.push({
          ...draft,
          span: { start: token.start, end: token.end },
          sentence: view.index,
          by: 'mentions/acronym',
        })
      }
    }
  }
  const kept = drafts.filter((draft) => !added.some((other) => overlaps(other.span, draft.span)))
  return [...kept, ...added].sort((a, b) => a.span.start - b.span.start)
}

/** Rules whose finds give way to what the brackets say. */
const isLetters = /^mentions\/(?:acronym-name|(?:organisation|place|equipment|unit)-read)$/u

/** Do the words begin with these letters, in order? Small words may be passed over. */
function fits(letters: string, name: string): boolean {
  const initials = name.split(/[\s-]+/u).map((word) => word.charAt(0).toUpperCase())
  let at = 0
  for (const initial of initials) if (initial === letters.charAt(at).toUpperCase()) at += 1
  return at >= Math.min(letters.length, 3) || at === letters.length
}
