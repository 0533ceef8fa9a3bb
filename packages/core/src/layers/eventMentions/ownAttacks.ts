import type { Token } from '@fogline/model'
import type { Hit } from './findHits.ts'
import type { Named } from './scene.ts'

/** "helps Ruritania in its invasion": "its" and "their" before an attack mean the nearest party before, in the same clause. */
export function ownAttacks(tokens: readonly Token[], named: readonly Named[], hits: readonly Hit[]): readonly Named[] {
  const owners = hits.flatMap((hit): readonly Named[] => {
    if (hit.upos !== 'NOUN' || !hit.triggers.some((one) => one.type === 'ASSAULT')) return []
    const at = ownerAt(tokens, hit.from)
    const party = at === null ? undefined : nearestParty(tokens, named, at)
    return at === null || party === undefined
      ? []
      : [{ from: at, to: at + 1, entity: party.entity, type: party.type, form: 'pronoun' }]
  })
  return [...named.filter((one) => !owners.some((owner) => owner.from === one.from)), ...owners]
}

/** The place of "its" or "their" at most three words before the attack. */
function ownerAt(tokens: readonly Token[], hit: number): number | null {
  for (let at = hit - 1; at >= Math.max(0, hit - 4); at -= 1) {
    if (/^(?:its|their)$/iu.test(tokens[at]?.text ?? '')) return at
    if (['VERB', 'ADP', 'PUNCT', 'CCONJ'].includes(tokens[at]?.upos ?? '')) return null
  }
  return null
}

const several = /(?:s|people|forces|militia)$/iu

function nearestParty(tokens: readonly Token[], named: readonly Named[], at: number): Named | undefined {
  const isPlural = /^their$/iu.test(tokens[at]?.text ?? '')
  const start = tokens.slice(0, at).findLastIndex((token) => /^[;:—–]$/u.test(token.text)) + 1
  const parties = named.filter((one) => {
    const last = tokens[one.to - 1]
    const isSide = ['country', 'organisation'].includes(one.type) || (isPlural && one.type === 'group')
    const isAdjective = last?.upos === 'ADJ' || (one.form === 'nominal' && one.type === 'country')
    const fits = !isPlural || several.test(last?.text ?? '') || one.form === 'pronoun'
    return isSide && !isAdjective && fits && one.from >= start && one.to <= at
  })
  return parties.toSorted((a, b) => a.to - b.to).at(-1)
}
