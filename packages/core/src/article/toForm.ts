import type { ArticleForm } from '@fogline/model'
import type { Draft, DraftBlock } from './draft.ts'
import { findBox } from './forms/cutSummary.ts'
import { formOfLabel, formOfTitle } from './forms/formLabels.ts'
import { formOfAddress } from './forms/formOfAddress.ts'
import { saysMachine } from './forms/saysMachine.ts'

const roundUp =
  /\b(?:(?:daily|weekly|morning|evening|midday|news|week(?:end)?|world) (?:digest|round-?up|briefing|brief|wrap(?:-up)?|summary)|news in brief|in brief|newsletter|(?:the )?week in review|headlines of the day|what we(?:[’']re| are) reading)\b|^(?:digest|round-?up|briefing|presseschau|revue de presse|rassegna stampa|дайджест|обзор прессы)\b/i
const wire =
  /^[^.]{0,120}\/(?:PR ?Newswire|PRNewswire-\w+|Business Wire|GLOBE ?NEWSWIRE|EIN Presswire|ACCESSWIRE)\/|^[^.]{0,120}\((?:BUSINESS WIRE|GLOBE NEWSWIRE|ACCESSWIRE)\)/i

/** What kind of text it is, by the marks that the page itself shows; a report where it shows none. `addresses`: where it stands. */
export function toForm(draft: Draft, addresses: readonly (string | null)[] = []): ArticleForm {
  if (draft.form !== null) return draft.form
  const { title, section, body } = draft
  if (isDigest(draft)) return 'digest'
  const opening = body.slice(0, 2).map(({ text }) => text)
  const labelled = [...(section ?? '').split(/\s*[/>|,;»]\s*/), ...opening].flatMap(
    (label) => formOfLabel(label) ?? [],
  )[0]
  if (labelled !== undefined) return labelled
  const titled = title === null ? null : formOfTitle(title)
  if (titled !== null) return titled
  if (opening.some((text) => wire.test(text))) return 'release'
  return [draft.canonical, ...addresses].flatMap((address) => formOfAddress(address ?? '') ?? [])[0] ?? 'report'
}

/** Takeaways at its head, a note that a machine made it, or a title that announces a list of what others told. */
function isDigest({ title, section, body }: Draft): boolean {
  if (findBox(body).to > 0) return true
  if ([...body.slice(0, 3), ...body.slice(-4)].some(({ text }) => saysMachine(text))) return true
  const announced = roundUp.test(title ?? '') || roundUp.test(section ?? '')
  return announced && isList(body)
}

/** At least three short pieces, each an item or under a heading of its own. */
function isList(body: readonly DraftBlock[]): boolean {
  const pieces = body.filter(({ kind }) => kind === 'item' || kind === 'heading').length
  const words = body.reduce((sum, { text }) => sum + text.split(' ').length, 0)
  return pieces >= 3 && words / pieces <= 100
}
