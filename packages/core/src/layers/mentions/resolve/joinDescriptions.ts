import { overlaps } from '@fogline/model'
import { toNameKey } from '../draft.ts'
import type { MentionInput, SentenceView } from '../mentionInput.ts'
import type { JoinedDraft } from './joinDrafts.ts'

/** Descriptions of someone named: beside the name ("Ada Pell, the envoy"), or by the office that the article gave a person before. */
export function joinDescriptions(drafts: readonly JoinedDraft[], input: MentionInput): readonly JoinedDraft[] {
  const offices: { readonly head: string; readonly draft: JoinedDraft }[] = []
  return drafts.map((draft) => {
    if (draft.type === 'person' && draft.role !== null) {
      for (const role of draft.role.split('; ')) offices.unshift({ head: headOf(role), draft })
      return draft
    }
    if (draft.type !== 'unnamed' || draft.role === null) return draft
    const named = besideName(draft, drafts, input) ?? holderOf(draft, offices, input)
    if (named === null) return draft
    return {
      ...draft,
      type: 'person',
      means: named.means,
      name: named.name,
      country: named.country ?? draft.country,
      role: null,
    }
  })
}

function headOf(role: string): string {
  const lower = role.toLowerCase().replace(/(?:,| (?:of|for|at|in|on|to|with) ).*$/u, '')
  return lower.split(/[\s-]+/u).at(-1) ?? lower
}

function besideName(
  draft: JoinedDraft,
  drafts: readonly JoinedDraft[],
  { views, text }: MentionInput,
): JoinedDraft | null {
  const view = views[draft.sentence]
  if (view === undefined) return null
  const named = identifies.exec(text.slice(draft.span.end, draft.span.end + 60))
  const start = draft.span.end + (named?.[0].length ?? 0)
  const identified =
    named === null ? undefined : drafts.find((one) => one.type === 'person' && one.span.start === start)
  if (identified !== undefined) return identified
  for (const apposition of view.appositions) {
    const of = view.phrases[apposition.of]
    const phrase = view.phrases[apposition.phrase]
    if (of === undefined || phrase === undefined) continue
    const other = overlaps(of, draft.span) ? phrase : overlaps(phrase, draft.span) ? of : null
    const person = other === null ? undefined : drafts.find((one) => one.type === 'person' && overlaps(one.span, other))
    if (person !== undefined) return person
  }
  return null
}

/** The person last named with this office; another country or another describing word speaks against it, and so does "a". */
function holderOf(
  draft: JoinedDraft,
  offices: readonly { readonly head: string; readonly draft: JoinedDraft }[],
  { views, text }: MentionInput,
): JoinedDraft | null {
  const view = views[draft.sentence]
  if (view === undefined || draft.role === null || !isDefinite(view, draft)) return null
  const head = headOf(draft.role)
  const words = describing(text.slice(draft.span.start, draft.span.end), head)
  if (/\b(?:former|first|last|next|another|previous|future|late|ex)\b/iu.test(draft.name)) return null
  const found = offices.find((office) => {
    if (office.head !== head) return false
    const sameCountry =
      draft.country === null || office.draft.country === null || office.draft.country === draft.country
    const role = toNameKey(office.draft.role ?? '')
    return sameCountry && (draft.country !== null || words.every((word) => role.includes(word)))
  })
  return found?.draft ?? null
}

function describing(text: string, head: string): readonly string[] {
  return toNameKey(text)
    .split(' ')
    .filter((word) => word !== head)
}

function isDefinite(view: SentenceView, draft: JoinedDraft): boolean {
  const { tokens } = view.sentence
  const before = tokens[tokens.findIndex((token) => token.start >= draft.span.start) - 1]
  const word = before?.text.toLowerCase() ?? ''
  return /^(?:the|this|that)$/u.test(word) || before?.lemma === "'s"
}

const identifies =
  /^,? (?:who (?:was|is) )?(?:identified|named|known|called|introduced)(?: only| himself| herself)?(?: as| by(?: the name)?)? /u
