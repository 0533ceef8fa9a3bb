import type { ArticleReading, JudgedThing, Judgement, Statement } from '@fogline/model'
import type { JudgedIndex } from './judgedIndex.ts'
import { verdictWords } from './verdictWords.ts'

const longest = 160

/** What a judgement is about, in the words of the pages. */
export function toThings({ about, verdict }: Judgement, index: JudgedIndex): readonly JudgedThing[] {
  return about.map((id) => {
    if (verdict === 'undo') return ofJudgement(id, index)
    const statement = index.statements.get(id)
    if (statement !== undefined) return ofStatement(statement, index)
    const reading = index.readings.get(id)
    if (reading !== undefined) return { ...nothing, kind: 'article', id, words: titleOf(reading), ...labelled(reading) }
    return ofName(id, index)
  })
}

const nothing = { article: null, start: null, end: null } as const

function ofJudgement(id: string, index: JudgedIndex): JudgedThing {
  const undone = index.judgements.get(id)
  const about = undone === undefined ? [] : toThings(undone, index).map((thing) => thing.words)
  const words = undone === undefined ? id : `${verdictWords(undone)}: ${about.join('; ')}, by ${undone.by}`
  return { ...nothing, kind: 'judgement', id, words: shorten(words) }
}

function ofStatement(statement: Statement, index: JudgedIndex): JudgedThing {
  const reading = index.readings.get(statement.article)
  const [first] = statement.evidence
  const span = statement.kind === 'figure' ? statement : (first ?? { start: null, end: null })
  return {
    kind: statement.kind,
    id: statement.id,
    words: `“${shorten(wordsOf(statement))}”`,
    ...(reading === undefined ? { article: null } : labelled(reading)),
    start: span.start,
    end: span.end,
  }
}

function wordsOf(statement: Statement): string {
  switch (statement.kind) {
    case 'claim':
      return statement.content.map(({ text }) => text).join(' … ') || statement.sentence.text
    case 'figure':
      return statement.what === null || statement.text.includes(statement.what)
        ? statement.text
        : `${statement.text} ${statement.what}`
    case 'event':
      return statement.what
    case 'transfer':
      return statement.item
  }
}

function ofName(id: string, index: JudgedIndex): JudgedThing {
  const inArticle = index.articleEntities.get(id)
  if (inArticle !== undefined) {
    const reading = index.readings.get(inArticle.article)
    const label = reading === undefined ? { article: null } : labelled(reading)
    const where = reading === undefined ? '' : ` in “${shorten(titleOf(reading))}”`
    return {
      ...nothing,
      kind: 'entity',
      id: index.entityOf.get(id)?.id ?? id,
      words: `${inArticle.entity.name}${where}`,
      ...label,
    }
  }
  const [outlet] = index.outlets.get(id) ?? []
  if (outlet !== undefined) return { ...nothing, kind: 'outlet', id, words: outlet }
  const entity = index.entitiesOfRef.get(id)?.[0] ?? index.entities.get(id)
  if (entity !== undefined)
    return { ...nothing, kind: 'entity', id: entity.id, words: index.nameOfRef.get(id) ?? entity.name }
  return { ...nothing, kind: 'unknown', id, words: id }
}

function labelled({ article }: ArticleReading): Pick<JudgedThing, 'article'> {
  const { id, outlet, publishedAt } = article
  return { article: { id, title: titleOf({ article }), outlet, publishedAt } }
}

function titleOf({ article }: Pick<ArticleReading, 'article'>): string {
  return article.title ?? article.text.slice(0, 80).trim()
}

function shorten(words: string): string {
  return words.length > longest ? `${words.slice(0, longest).trim()}…` : words
}
