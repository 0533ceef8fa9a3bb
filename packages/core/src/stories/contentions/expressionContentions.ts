import type { Claim, Contention, Evidence } from '@fogline/model'
import { holderOf } from '../scene/holderOf.ts'
import type { Scene } from '../scene/toScene.ts'
import { contentStems } from '../words/contentStems.ts'
import { toContention } from './toContention.ts'

/** An expression in quotation marks, with who is said to have used it. */
interface Use {
  readonly key: string
  readonly words: string
  readonly claim: Claim | null
  readonly sentence: Evidence
}

/** Marks around one to three words: more is a quotation, not an expression. */
const quoted = /[“‘"]((?:[\p{L}][\p{L}-]+[ ]?){1,3})[.,]?[”’"]/gu
/** An expression is rare: one that more articles put in marks is common speech. */
const mostUses = 4

/** An expression in quotation marks that one article gives to a speaker and another to somebody else or to nobody: who said it is not clear. */
export function expressionContentions(scene: Scene): readonly Contention[] {
  const uses = new Map<string, Use[]>()
  for (const use of scene.readings.flatMap(({ article }) => usesIn(article.id, scene))) {
    uses.set(use.key, [...(uses.get(use.key) ?? []), use])
  }
  return [...uses.values()].flatMap((all) => {
    const articles = new Set(all.map(({ sentence }) => sentence.article))
    const holders = new Set(all.map((use) => holderOfUse(use, scene)?.text ?? null))
    if (articles.size < 2 || articles.size > mostUses || holders.size < 2) return []
    const [first] = all
    const given = all.find(({ claim }) => claim !== null)?.claim?.speaker?.text
    if (first === undefined || given === undefined) return []
    const contention = toContention({
      topic: `“${first.words}”`,
      type: 'attribution',
      positions: all.map((use) => ({
        holder: holderOfUse(use, scene),
        value: use.words,
        claims: use.claim === null ? [] : [use.claim.id],
        figures: [],
        evidence: [use.sentence],
      })),
      comparable: true,
      because: `One article gives the words to ${given}; another gives them to ${holders.has(null) ? 'nobody' : 'somebody else'}.`,
      by: 'contentions/expression',
    })
    return contention === null ? [] : [contention]
  })
}

function holderOfUse({ claim }: Use, scene: Scene) {
  return claim === null ? null : holderOf(claim, scene)
}

function usesIn(article: string, scene: Scene): readonly Use[] {
  if (scene.voiceOf(article) !== article) return []
  const { text, bodyStart } = scene.article(article)
  const claims = scene.reading(article)?.statements.filter((statement) => statement.kind === 'claim') ?? []
  return (scene.reading(article)?.layers.sentences ?? [])
    .filter(({ start }) => start >= bodyStart)
    .flatMap(({ start, end }) =>
      [...text.slice(start, end).matchAll(quoted)].flatMap((match) => {
        const words = (match[1] ?? '').trim()
        const key = contentStems(words).join(' ')
        const at = start + match.index
        const claim = claims.find(({ content }) => content.some((part) => part.start <= at && at < part.end)) ?? null
        const isTerm = /^\p{Ll}/u.test(words) && key.length > 3
        return isTerm ? [{ key, words, claim, sentence: { article, start, end, text: text.slice(start, end) } }] : []
      }),
    )
}
