import type { Article, OriginEdge, Statement } from '@fogline/model'
import { sentenceOf } from '../../contentions/position.ts'
import type { Said } from './trailOf.ts'

/** A step from an article to one that holds its words, or what it retells. */
export interface TextStep {
  readonly article: Article
  readonly edge: OriginEdge
  readonly next: Statement
}

/** From a copy to its original, where the original says it too; what a rewriter added is the rewriter's own. */
export function copyStep(statement: Statement, { group, lookUps }: Said): TextStep | null {
  const copy = lookUps.copyOf(statement.article)
  if (copy === undefined || copy.member.relation === 'digest_of') return null
  const original = lookUps.scene.article(copy.original)
  const said = group.find(({ article }) => article === original.id) ?? sameWords(statement, original, lookUps)
  if (said === undefined) return null
  const { member } = copy
  const kind = member.relation === 'original' ? 'unknown' : member.relation
  const edge = {
    from: statement.article,
    to: original.id,
    kind,
    because: member.because,
    evidence: member.evidence,
    by: member.by,
  }
  return { article: original, edge, next: said }
}

/** From a digest to the report of the same that was told first. */
export function digestStep(statement: Statement, { group, lookUps }: Said): TextStep | null {
  const { scene } = lookUps
  const reports = group.filter(({ article }) => scene.article(article).form !== 'digest')
  const voice = ({ article }: Statement): string => scene.voiceOf(article)
  const timeOf = (article: string): number => {
    const { publishedTime, publishedAt } = scene.article(article)
    return Date.parse(publishedTime ?? publishedAt ?? '') || Number.MAX_SAFE_INTEGER
  }
  const isCopy = (one: Statement): number => (voice(one) === one.article ? 0 : 1)
  const [first] = [...reports].sort(
    (a, b) => timeOf(voice(a)) - timeOf(voice(b)) || scene.tellingOrder(voice(a), voice(b)) || isCopy(a) - isCopy(b),
  )
  if (first === undefined) return null
  const edge: OriginEdge = {
    from: statement.article,
    to: first.article,
    kind: 'digest_of',
    because: 'A digest points to what others said and is no source of its own.',
    evidence: [sentenceOf(statement, scene), sentenceOf(first, scene)],
    by: 'origins/digest',
  }
  return { article: scene.article(first.article), edge, next: first }
}

/** Share of a sentence's words in a row from which another wrote it first: two who were told the same do not choose so many of the same words. */
const sameSentence = 0.6

/** From an article that names nobody to one that was told earlier in the same words: a sentence in common is a source in common. */
export function wordsStep(statement: Statement, { group, lookUps }: Said): TextStep | null {
  const { scene } = lookUps
  const own = toRuns(sentenceOf(statement, scene).text)
  const earlier = group
    .filter(({ article }) => scene.voiceOf(article) !== scene.voiceOf(statement.article))
    .filter(
      ({ article }) => scene.article(article).form !== 'digest' && scene.tellingOrder(article, statement.article) < 0,
    )
    .sort((a, b) => scene.tellingOrder(a.article, b.article))
  const first = earlier.find((other) => {
    const shared = [...toRuns(sentenceOf(other, scene).text)].filter((run) => own.has(run)).length
    return shared >= 4 && shared >= own.size * sameSentence
  })
  if (first === undefined) return null
  const edge: OriginEdge = {
    from: statement.article,
    to: first.article,
    kind: 'rewritten',
    because: 'It names no source, and says it in the words of an earlier article.',
    evidence: [sentenceOf(statement, scene), sentenceOf(first, scene)],
    by: 'origins/same-words',
  }
  return { article: scene.article(first.article), edge, next: first }
}

/** Runs of five words. */
function toRuns(text: string): ReadonlySet<string> {
  const words = toPlain(text).split(' ')
  return new Set(words.slice(4).map((_, at) => words.slice(at, at + 5).join(' ')))
}

function sameWords(statement: Statement, original: Article, lookUps: Said['lookUps']): Statement | undefined {
  const words = toPlain(sentenceOf(statement, lookUps.scene).text)
  return lookUps
    .statementsOf(original.id)
    .find((other) => other.kind === statement.kind && toPlain(sentenceOf(other, lookUps.scene).text) === words)
}

function toPlain(text: string): string {
  return (
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? ''
  )
}
