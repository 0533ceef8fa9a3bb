import type { Article, OriginEdge, OriginNode, Statement } from '@fogline/model'
import { sentenceOf } from '../../contentions/position.ts'
import { foldName } from '../../entities/foldName.ts'
import { sayCredit, strongestCredit } from '../strongestCredit.ts'
import { citedArticle, isOwnOutlet } from './citedArticle.ts'
import type { LookUps } from './lookUps.ts'
import { slipStep } from './slipStep.ts'
import { type Teller, tellersOf } from './tellersOf.ts'
import { copyStep, digestStep, type TextStep, wordsStep } from './textSteps.ts'

/** One statement's way back, step by step, as far as the pages tell. */
export interface Trail {
  readonly statement: Statement
  /** The nodes that were passed, the article of the statement first. */
  readonly nodes: readonly OriginNode[]
  readonly edges: readonly OriginEdge[]
  /** Sources who are told to undertake something, not to say it: named, and no proof of where the account is from. */
  readonly doers: ReadonlySet<string>
}

/** All that says one thing, and what ways back are found by. */
export interface Said {
  readonly group: readonly Statement[]
  readonly lookUps: LookUps
}

/** Follows an account: from a copy to its original, from a digest to what it retells, from teller to teller, to an outlet that is credited. */
export function trailOf(statement: Statement, said: Said): Trail {
  const edges: OriginEdge[] = []
  const doers = new Set<string>()
  const nodes = [articleNode(said.lookUps.scene.article(statement.article))]
  const passed = new Set<string>()
  let at: Statement | null = statement
  while (at !== null && !passed.has(at.article)) {
    passed.add(at.article)
    const article: Article = said.lookUps.scene.article(at.article)
    const isDigest = article.form === 'digest'
    const named: Steps = isDigest ? none : sourceSteps(at, said)
    const text: TextStep | null = isDigest
      ? digestStep(at, said)
      : (copyStep(at, said) ?? (named.nodes.length === 0 ? unnamedStep(at, said) : null))
    const steps: Steps =
      text === null ? named : { nodes: [articleNode(text.article)], edges: [text.edge], doers: [], next: text.next }
    if (steps.next !== null && passed.has(steps.next.article)) break
    nodes.push(...steps.nodes)
    edges.push(...steps.edges)
    for (const doer of steps.doers) doers.add(doer)
    at = isDigest ? null : steps.next
  }
  return { statement, nodes, edges, doers }
}

/** Where an article that names nobody has it from, by its words and its slips. */
function unnamedStep(statement: Statement, said: Said): TextStep | null {
  return wordsStep(statement, said) ?? slipStep(statement, said, (other) => sourceSteps(other, said).nodes.length > 0)
}

interface Steps {
  readonly nodes: readonly OriginNode[]
  readonly edges: readonly OriginEdge[]
  readonly doers: readonly string[]
  /** Where the trail goes on: the statement of an article that is here. */
  readonly next: Statement | null
}

const none: Steps = { nodes: [], edges: [], doers: [], next: null }

/** From an article to those whom it names, one after another, up to an article that is here. */
function sourceSteps(statement: Statement, said: Said): Steps {
  const { lookUps } = said
  const article = lookUps.scene.article(statement.article)
  const [nodes, edges, doers]: [OriginNode[], OriginEdge[], string[]] = [[], [], []]
  let from = articleNode(article)
  const credited = creditStep(article, statement, said)
  if (credited !== null) {
    nodes.push(credited.node)
    edges.push(credited.edge)
    from = credited.node
    if (credited.next !== null) return { nodes, edges, doers, next: credited.next }
  }
  const tellers = tellersOf(statement, lookUps)
  for (const teller of tellers.length > 0 ? tellers : namedOutlet(statement, lookUps)) {
    const outlet = lookUps.outletIn(teller.text)
    if (isOwnOutlet(outlet ?? teller.text, article, lookUps)) continue
    const cited = outlet === null ? undefined : citedArticle(outlet, statement, said)
    const node = cited === undefined ? sourceNode(teller, article, lookUps) : articleNode(cited.article)
    if (node.id === from.id) continue
    nodes.push(node)
    if (teller.isDoer) doers.push(node.id)
    edges.push(tellerEdge(from, node, teller, said))
    if (cited !== undefined) return { nodes, edges, doers, next: cited.statement }
    from = node
  }
  return { nodes, edges, doers, next: null }
}

/** Words by which a sentence passes on what an outlet told. */
const passingOn = /\b(?:report|according|wrote|written|publish|newspaper|broadcaster|agency)/i

/** "…rejected a report by The Eskhaven Post, according to which…": a sentence that says it itself and names an outlet that told it. */
function namedOutlet(statement: Statement, lookUps: LookUps): readonly Teller[] {
  const evidence = sentenceOf(statement, lookUps.scene)
  const outlet = passingOn.test(evidence.text) ? lookUps.outletIn(evidence.text) : null
  return outlet === null ? [] : [{ text: outlet, entity: null, evidence, isDoer: false }]
}

function creditStep(article: Article, statement: Statement, said: Said) {
  const { scene } = said.lookUps
  const credit = strongestCredit(article, scene)
  if (credit === null) return null
  const cited = citedArticle(credit.outlet, statement, said)
  const node: OriginNode =
    cited === undefined
      ? {
          id: sourceKey(credit.outlet, said.lookUps),
          kind: 'source',
          label: credit.outlet,
          entity: null,
          isOrigin: false,
        }
      : articleNode(cited.article)
  const start = credit.text === '' ? -1 : article.text.indexOf(credit.text)
  const mark = { article: article.id, start, end: start + credit.text.length, text: credit.text }
  const edge: OriginEdge = {
    from: article.id,
    to: node.id,
    kind: 'cites',
    because: sayCredit(credit),
    evidence: start === -1 ? [] : [mark],
    by: 'origins/credit',
  }
  return { node, edge, next: cited?.statement ?? null }
}

function tellerEdge(from: OriginNode, node: OriginNode, { text, evidence }: Teller, { lookUps }: Said): OriginEdge {
  const isOutlet = node.kind === 'article' || isOutletName(text, lookUps)
  const unnamed = node.id.startsWith('unnamed:') ? ', who is not named' : ''
  return {
    from: from.id,
    to: node.id,
    kind: isOutlet ? 'cites' : 'quotes',
    because:
      from.kind === 'article'
        ? `The article has it from ${text}${unnamed}.`
        : `${from.label} has it from ${text}${unnamed}.`,
    evidence: [evidence],
    by: isOutlet ? 'origins/cited-outlet' : 'origins/quoted-source',
  }
}

/** The node of an article. */
export function articleNode({ id, outlet, title }: Article): OriginNode {
  return { id, kind: 'article', label: outlet ?? title ?? id, entity: null, isOrigin: false }
}

/** A source of whom nothing is known but words is one only within its article and the copies of it. */
function sourceNode({ text, entity }: Teller, article: Article, lookUps: LookUps): OriginNode {
  const isOutlet = isOutletName(text, lookUps)
  const author = text.replace(document, '')
  const known = entity ?? (author === text ? null : lookUps.scene.entityNamed(author))
  if (known !== null)
    return { id: `entity:${known.id}`, kind: 'source', label: known.name, entity: known.id, isOrigin: false }
  const id = isOutlet
    ? sourceKey(text, lookUps)
    : isInstitution(author)
      ? `body:${foldName(author)}`
      : `unnamed:${lookUps.scene.voiceOf(article.id)}:${foldName(text)}`
  return { id, kind: 'source', label: text, entity: null, isOrigin: false }
}

/** Bodies that readers know without a name: of a place there is one. */
const ofPlace =
  /^the\s(?:.*\s)?(?:authority|emergency service|fire brigade|navy|police|hospital|company|operator|prosecutor|court|union|mission|committee)$/i

/** Bodies of which each state has one: they are known by whose they are. */
const ofState =
  /\p{Lu}\p{L}+(?:['’]s?)?\s(?:\p{L}+\s)*(?:service|ministry|army|navy|staff|government|agency|police|command|forces|(?:mission|embassy|delegation)(?:\s(?:to|in|at)\s.+)?)$/u

/** "A statement from the port authority": a document speaks for whoever wrote it. */
const document =
  /^(?:an?|the)\s(?:\p{Ll}+\s)?(?:statement|report|letter|message|post|communiqu[eé]|note|readout|release)\s(?:issued\s|published\s)?(?:from|by|of)\s/iu

/** "the port authority", "Norwold's intelligence service": one body, though nothing more is known of it. */
function isInstitution(text: string): boolean {
  return ofPlace.test(text.trim()) || ofState.test(text.trim().replace(/^The\s/, ''))
}

function isOutletName(text: string, lookUps: LookUps): boolean {
  return lookUps.scene.houses.named(text) !== null || lookUps.articlesOf(text).length > 0
}

/** One key for an outlet as a source, whether it is met as a speaker, in a credit, by its host or by another of its names. */
export function sourceKey(name: string, { scene }: LookUps): string {
  const title = scene.houses.named(name)?.title ?? scene.houses.at(name)?.title
  const entity = [name, ...(title === undefined ? [] : [title.name, ...title.aliases])].flatMap(
    (one) => scene.entityNamed(one) ?? [],
  )[0]
  return entity === undefined ? `name:${foldName(title?.name ?? name)}` : `entity:${entity.id}`
}
