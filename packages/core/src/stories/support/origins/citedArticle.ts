import type { Article, Statement } from '@fogline/model'
import { overlap } from '../../words/overlap.ts'
import { type LookUps, outletKey } from './lookUps.ts'

/** Where an outlet told it: the article, and the sentence of it that says the same. */
export interface Cited {
  readonly article: Article
  readonly statement: Statement
}

/** Share of stems in common from which a sentence of the cited outlet is the one that is meant; a report of a report keeps about half. */
const meant = 0.34

/** The article of an outlet that another one cites for a statement: one that says the same, told no later; undefined where none is here. */
export function citedArticle(
  outlet: string,
  statement: Statement,
  { group, lookUps }: { readonly group: readonly Statement[]; readonly lookUps: LookUps },
): Cited | undefined {
  const { scene } = lookUps
  const citing = scene.article(statement.article)
  const told = lookUps
    .articlesOf(outlet)
    .filter((article) => isOwnReport(article, citing, lookUps) && isNoLater(article, citing))
  const same = told.flatMap((article) => group.find((other) => other.article === article.id) ?? [])[0]
  if (same !== undefined) return { article: scene.article(same.article), statement: same }
  const stems = lookUps.stemsOf(statement)
  const found = told
    .flatMap((article) => lookUps.statementsOf(article.id).map((other) => ({ article, statement: other })))
    .map((cited) => ({ cited, likeness: overlap(stems, lookUps.stemsOf(cited.statement)) }))
    .filter(({ likeness }) => likeness >= meant)
    .sort((a, b) => b.likeness - a.likeness || (a.cited.statement.id < b.cited.statement.id ? -1 : 1))
  return found[0]?.cited
}

/** Is this how the article calls the outlet that published it? */
export function isOwnOutlet(name: string, article: Article, { scene }: LookUps): boolean {
  return article.outlet !== null && outletKey(article.outlet, scene) === outletKey(name, scene)
}

/** Another's report that it told itself: what it took over from others is not what it is cited for. */
function isOwnReport(article: Article, citing: Article, { copyOf }: LookUps): boolean {
  return article.id !== citing.id && article.form !== 'digest' && copyOf(article.id) === undefined
}

function isNoLater(a: Article, b: Article): boolean {
  return a.publishedAt === null || b.publishedAt === null || a.publishedAt <= b.publishedAt
}
