import { type Attribution, contains, type Quotation } from '@fogline/model'
import { actOfContent } from './rules/actOf.ts'
import type { SentenceView } from './sentenceView.ts'

/** A quotation alone in its sentence belongs to whoever was quoted right before: “A,” he said. “B.” */
export function continueQuotations(
  views: readonly SentenceView[],
  attributions: readonly Attribution[],
  quotations: readonly Quotation[],
): readonly Attribution[] {
  const joined = [...attributions]
  for (const quotation of quotations) {
    if (!quotation.isSpeech || joined.some(({ content }) => content.some((span) => overlap(span, quotation)))) continue
    if (!isAlone(views, quotation)) continue
    const last = joined.findLastIndex((each) => each.form !== 'indirect' && lastPosition(each) <= quotation.start)
    const speaker = joined[last]
    if (speaker === undefined || !isNear(views, speaker, quotation)) continue
    const content = [...speaker.content, quotation.content]
    joined[last] = { ...speaker, content, act: actOfAll(speaker, content, views[0]?.text ?? '') }
  }
  return joined
}

/** What is added may turn an assertion into a threat or a promise. */
function actOfAll({ act }: Attribution, content: Attribution['content'], text: string): Attribution['act'] {
  if (act !== 'assert') return act
  return actOfContent(content.map(({ start, end }) => text.slice(start, end)).join(' ')) ?? act
}

const overlap = (a: { readonly start: number; readonly end: number }, b: typeof a): boolean =>
  a.start < b.end && b.start < a.end

const lastPosition = ({ cue, content }: Attribution): number => Math.max(cue.end, ...content.map(({ end }) => end))

/** Are there no words but its own in the sentences that it runs over? */
function isAlone(views: readonly SentenceView[], quotation: Quotation): boolean {
  return views
    .filter((view) => overlap(view, quotation))
    .every(({ tokens }) => tokens.every((token) => contains(quotation, token) || !/[\p{L}\p{N}]/u.test(token.text)))
}

/** Was someone quoted in the sentence before, or last in the paragraph before? */
function isNear(views: readonly SentenceView[], speaker: Attribution, quotation: Quotation): boolean {
  const own = views[quotation.sentence]
  const lastSentence = views.findLast((view) => view.start < lastPosition(speaker))
  if (own === undefined || lastSentence === undefined) return false
  return own.index - lastSentence.index <= 1 && own.block - lastSentence.block <= 1
}
