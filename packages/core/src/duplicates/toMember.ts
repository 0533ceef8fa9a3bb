import type { Article, CopyMember, LineageRelation } from '@fogline/model'
import { creditedBy } from './chooseOriginal.ts'
import type { Overlaps } from './findOverlaps.ts'

/** How one article goes back to the original, with the numbers that say so. */
export function toMember(article: Article, original: Article, overlaps: Overlaps): CopyMember {
  if (article === original) return { ...of(article, 'original', 1), because: 'The others go back to this one.' }
  const own = overlaps.share(article.id, original.id)
  const held = overlaps.share(original.id, article.id)
  const relation = toRelation(article, original, { own, held })
  const credit = creditedBy(original, [article, original]) > 0 ? ` It credits ${original.outlet}.` : ''
  const because = `${percent(own)} of its five-word runs stand in the original, and ${percent(held)} of the original's in it.${credit}`
  return { ...of(article, relation, own), because }
}

function of(article: Article, relation: LineageRelation, share: number): Omit<CopyMember, 'because'> {
  return { article: article.id, relation, containment: Math.round(share * 1000) / 1000, by: `copies/${relation}` }
}

function toRelation(
  article: Article,
  original: Article,
  { own, held }: { readonly own: number; readonly held: number },
): LineageRelation {
  if (article.form === 'digest' && original.form !== 'digest') return 'digest_of'
  const sameHouse = article.outlet !== null && article.outlet === original.outlet && article.title === original.title
  if (own >= 0.9 && held >= 0.9) return sameHouse && (own < 1 || held < 1) ? 'updated_version' : 'verbatim_reprint'
  if (sameHouse) return 'updated_version'
  return own >= 0.8 && held < own ? 'abridged' : 'rewritten'
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`
}
