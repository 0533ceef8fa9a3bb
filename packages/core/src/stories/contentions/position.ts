import type { Claim, Evidence, Position, Statement } from '@fogline/model'
import { type Holder, holderOf } from '../scene/holderOf.ts'
import type { Scene } from '../scene/toScene.ts'

/** A statement as one side of a contention: its holder, what it says in the text's own words, and its sentence. */
export function toPosition(
  statement: Statement,
  scene: Scene,
  holder: Holder | null = holderOf(statement, scene),
): Position {
  return {
    holder,
    value: valueOf(statement, scene),
    claims: statement.kind === 'claim' ? [statement.id] : [],
    figures: statement.kind === 'figure' ? [statement.id] : [],
    evidence: [sentenceOf(statement, scene)],
  }
}

/** A sentence of an article as a side that the article itself takes. */
export function narratorPosition(evidence: Evidence): Position {
  return { holder: null, value: evidence.text, claims: [], figures: [], evidence: [evidence] }
}

/** Joins positions of one holder into one. */
export function mergePositions(positions: readonly Position[]): readonly Position[] {
  const merged = new Map<string, Position>()
  for (const position of positions) {
    const key = JSON.stringify([position.holder?.entity ?? position.holder?.text ?? null, position.value])
    const other = merged.get(key)
    merged.set(
      key,
      other === undefined
        ? position
        : {
            ...other,
            claims: unique([...other.claims, ...position.claims]),
            figures: unique([...other.figures, ...position.figures]),
            evidence: uniqueEvidence([...other.evidence, ...position.evidence]),
          },
    )
  }
  return [...merged.values()]
}

/** The sentence that a statement stands in; of a claim that goes over several, all of them. */
export function sentenceOf(statement: Statement, scene: Scene): Evidence {
  if (statement.kind === 'claim' || statement.kind === 'figure') {
    const said = statement.kind === 'claim' ? statement.content : []
    const start = Math.min(statement.sentence.start, ...said.map((part) => part.start))
    const end = Math.max(statement.sentence.end, ...said.map((part) => part.end))
    return { article: statement.article, start, end, text: scene.article(statement.article).text.slice(start, end) }
  }
  return statement.evidence[0] ?? { article: statement.article, start: 0, end: 0, text: '' }
}

/** Acts whose sense lies in the verb: their words are shown from the verb on ("has not verified these claims"). */
const verbMatters = new Set(['deny', 'reject_claim', 'cannot_confirm', 'decline_to_comment'])

function valueOf(statement: Statement, scene: Scene): string {
  switch (statement.kind) {
    case 'claim':
      return claimValue(statement, scene)
    case 'figure':
      return statement.text
    case 'event':
      return statement.what
    case 'transfer':
      return `${statement.item} (${statement.stage.replaceAll('_', ' ')})`
  }
}

function claimValue(claim: Claim, scene: Scene): string {
  const content = claim.content.map((part) => part.text).join(' … ')
  const { speaker, cue } = claim
  const end = Math.max(cue.end, ...claim.content.map((part) => part.end))
  const inOrder =
    speaker !== null && speaker.end <= cue.start && claim.sentence.start <= speaker.start && end <= claim.sentence.end
  if (!verbMatters.has(claim.act) || !inOrder || speaker === null) return content
  return scene
    .article(claim.article)
    .text.slice(speaker.end, end)
    .replace(/^[\s,]+(?:however,|which|who)?\s*/i, '')
}

function unique(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)].sort()
}

function uniqueEvidence(evidence: readonly Evidence[]): readonly Evidence[] {
  return [...new Map(evidence.map((e) => [JSON.stringify([e.article, e.start, e.end]), e])).values()]
}
