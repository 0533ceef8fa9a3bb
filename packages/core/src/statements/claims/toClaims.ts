import { type Attribution, type Claim, hashId, type Span, type SpanText } from '@fogline/model'
import type { StatementInput } from '../statementInput.ts'
import { contradicts, findDenied } from './findDenied.ts'
import { toSpeaker } from './toSpeaker.ts'

/** Each attribution as a claim of its speaker, with the earlier claim that it denies where there is one. */
export function toClaims({ article, layers }: StatementInput): readonly Claim[] {
  const claims: Claim[] = []
  for (const attribution of layers.attributions) {
    if (attribution.isAttitude) continue
    const claim = toClaim(attribution, { article, layers })
    const settled: Claim = contradicts(claim, claims) ? { ...claim, act: 'deny' } : claim
    claims.push({ ...settled, denies: findDenied(settled, claims) })
  }
  return claims
}

function toClaim(attribution: Attribution, { article, layers }: Pick<StatementInput, 'article' | 'layers'>): Claim {
  const withText = ({ start, end }: Span): SpanText => ({ start, end, text: article.text.slice(start, end) })
  const sentence = withText(layers.sentences[attribution.sentence] ?? attribution.cue)
  const content = attribution.content.map(withText)
  return {
    kind: 'claim',
    id: hashId(['claim', article.id, attribution.cue.start, ...content.map(({ start }) => start)]),
    article: article.id,
    sentence,
    speaker: toSpeaker(attribution, { article, layers }),
    chain: attribution.chain,
    cue: withText(attribution.cue),
    form: attribution.form,
    act: attribution.act,
    evidentiality: attribution.evidentiality,
    content,
    negated: attribution.negated,
    addressee: attribution.addressee,
    when: layers.times.find((time) => isSaidAt(time, sentence, content))?.id ?? null,
    denies: null,
    evidence: [
      { article: article.id, ...sentence },
      ...content.filter((span) => !isInside(span, sentence)).map((span) => ({ article: article.id, ...span })),
    ],
    by: attribution.by,
    confidence: null,
  }
}

/** A time of the sentence that is no part of what was said tells when it was said. */
function isSaidAt(time: Span, sentence: Span, content: readonly Span[]): boolean {
  return isInside(time, sentence) && !content.some((span) => time.start < span.end && span.start < time.end)
}

const isInside = (inner: Span, outer: Span): boolean => outer.start <= inner.start && inner.end <= outer.end
