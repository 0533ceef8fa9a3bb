import type { Candidate } from './draft.ts'
import type { Hit } from './findHits.ts'
import { findRoles } from './findRoles.ts'
import { meetsNeed } from './meetsNeed.ts'
import type { ParsedSentence } from './scene.ts'
import { headOf, isRelation } from './syntax/tree.ts'

/** The words of a sentence that stand as an event's trigger: of each hit the first meaning whose need is met. */
export function findCandidates(scene: ParsedSentence): readonly Candidate[] {
  return scene.hits.flatMap((hit) => {
    const roles = findRoles(scene, hit)
    if (isPrenominal(scene, hit) || !standsAsHead(scene, hit, roles.phrase?.to ?? null)) return []
    const trigger = hit.triggers.find((one) => meetsNeed(scene, { hit, trigger: one, roles }))
    return trigger === undefined ? [] : [{ hit, trigger, roles }]
  })
}

const carriers = new Set(
  'campaign operation operations wave series spree attempt threat effort site talk talks launch test package deal'.split(
    ' ',
  ),
)

/** A noun names an event only at the head of its phrase: an "attack drone" is no attack, an "attack campaign" is. */
function standsAsHead(scene: ParsedSentence, hit: Hit, end: number | null): boolean {
  if (hit.upos === 'VERB' || end === null) return true
  const rest = scene.tokens.slice(hit.to, end).filter((token) => token.upos !== 'PUNCT')
  const first = rest[0]
  if (first === undefined) return true
  if (first.lemma === "'s") return true
  return rest.length === 1 && carriers.has(first.lemma) && first.lemma !== 'site' && first.lemma !== 'threat'
}

/** "the captured pilot", "injured civilians": a participle before its noun tells of what is known already. */
function isPrenominal(scene: ParsedSentence, hit: Hit): boolean {
  return (
    hit.upos === 'VERB' &&
    isRelation(scene.tree, hit.head, ['amod', 'compound']) &&
    (headOf(scene.tree, hit.head) ?? 0) > hit.head
  )
}
