import type { Article, CopyMember, Credit, Evidence, LineageRelation } from '@fogline/model'
import type { Known } from './chooseOriginal.ts'
import { creditTo } from './creditTo.ts'
import { sharedPassage } from './sharedPassage.ts'

/** How one article goes back to the original, with the numbers that say so. */
export function toMember(article: Article, original: Article, { overlaps, houses }: Known): CopyMember {
  if (article === original)
    return { ...of(article, 'original', 1), because: 'The others go back to this one.', evidence: [] }
  const own = overlaps.share(article.id, original.id)
  const held = overlaps.share(original.id, article.id)
  const relation = toRelation(article, original, { own, held })
  const mark = creditTo(article, original, houses)
  const credit = mark === null ? '' : ` ${sayCredit(mark)}`
  const because = `${percent(own)} of its five-word runs stand in the original, and ${percent(held)} of the original's in it.${credit}`
  const evidence = [...(mark === null ? [] : markIn(article, mark)), ...sharedPassage(article, original)]
  return { ...of(article, relation, own), because, evidence }
}

/** The mark where the article's own words show it; a mark of the page's head stands in no text. */
function markIn({ id, text }: Article, mark: Credit): readonly Evidence[] {
  const start = text.indexOf(mark.text)
  return mark.text === '' || start === -1
    ? []
    : [{ article: id, start, end: start + mark.text.length, text: mark.text }]
}

function of(article: Article, relation: LineageRelation, share: number): Omit<CopyMember, 'because' | 'evidence'> {
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

/** The mark in words, with what stands on the page. */
function sayCredit({ kind, outlet, text }: Credit): string {
  switch (kind) {
    case 'dateline':
      return `Its dateline names ${outlet}: “${text}”.`
    case 'credit':
      return `It credits ${outlet}: “${text}”.`
    case 'feed-source':
      return `The feed that brought it says it is from ${outlet}.`
    case 'link':
      return `It leads to its original: ${text}.`
    case 'canonical':
      return `It calls an address at ${outlet} its own.`
  }
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`
}
