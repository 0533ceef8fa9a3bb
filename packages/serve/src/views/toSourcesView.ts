import type { ArticleReading, Claim, OutletRow, SourceRow, SourcesView } from '@fogline/model'
import type { Prepared } from '../prepare.ts'
import { toArticleLabel, toHolder } from './labels.ts'

/** Who published, and who is quoted. A claim that a copy repeats counts once. */
export function toSourcesView(prepared: Prepared): SourcesView {
  return { outlets: toOutlets(prepared), sources: toSources(prepared) }
}

function toOutlets(prepared: Prepared): readonly OutletRow[] {
  const outlets = new Map<string | null, ArticleReading[]>()
  for (const reading of prepared.content.readings) {
    outlets.set(reading.article.outlet, [...(outlets.get(reading.article.outlet) ?? []), reading])
  }
  const rows = [...outlets].map(([outlet, readings]) => ({
    outlet,
    articles: readings.map(({ article }) => toArticleLabel(prepared, article.id)),
    copies: readings.filter(({ article }) => isCopy(prepared, article.id)).length,
    claims: readings.flatMap(({ statements }) => statements).filter((one) => one.kind === 'claim').length,
  }))
  return rows.sort((a, b) => b.articles.length - a.articles.length)
}

function toSources(prepared: Prepared): readonly SourceRow[] {
  const sources = new Map<string, Claim[]>()
  for (const claim of prepared.claims.values()) {
    if (!claim.speaker || isCopy(prepared, claim.article)) continue
    const key = prepared.entityOf.get(claim.speaker.entity ?? '')?.id ?? `text:${claim.speaker.text.toLowerCase()}`
    sources.set(key, [...(sources.get(key) ?? []), claim])
  }
  const rows = [...sources.values()].flatMap((claims) => toSourceRow(prepared, claims) ?? [])
  return rows.sort((a, b) => b.claims - a.claims || a.holder.text.localeCompare(b.holder.text, 'en'))
}

function toSourceRow(prepared: Prepared, claims: readonly Claim[]): SourceRow | null {
  const speakers = claims.flatMap((claim) => claim.speaker ?? [])
  const holder = toHolder(prepared, speakers[0] ?? null)
  if (!holder) return null
  const acts = new Map<Claim['act'], number>()
  for (const { act } of claims) acts.set(act, (acts.get(act) ?? 0) + 1)
  return {
    holder: { text: holder.entity?.name ?? holder.text, entity: holder.entity },
    role: speakers.find((speaker) => speaker.role)?.role ?? null,
    country: speakers.find((speaker) => speaker.country)?.country ?? null,
    claims: claims.length,
    articles: new Set(claims.map((claim) => claim.article)).size,
    acts: [...acts].map(([act, count]) => ({ act, count })).sort((a, b) => b.count - a.count),
  }
}

function isCopy(prepared: Prepared, article: string): boolean {
  return (prepared.copyOf.get(article)?.group.original ?? article) !== article
}
