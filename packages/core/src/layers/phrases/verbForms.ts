import type { Token } from '@fogline/model'

const be = /^(?:be|is|are|am|was|were|been|being|'s|’s|'re|’re|'m|’m|get|gets|got|getting)$/u
const pastAux = /^(?:was|were|had|did|'d|’d)$/u
const unchanged = /^(?:hit|put|set|cut|shut|spread|let|cost|hurt|cast|split|quit|burst|bid|beat)$/u
const onlyParticiple =
  /^(?:taken|shown|known|given|seen|done|driven|written|broken|frozen|hidden|fallen|flown|begun|drawn|thrown|grown|spoken|stolen|chosen|forbidden|risen|torn|sworn|worn|born|eaten|gone|sunk|sung|run|come|become|overrun|withdrawn|overthrown|beaten|bitten|blown|forgotten|forgiven|mistaken|proven|shaken|undertaken|woken|woven)$/u
const participles =
  /^(?:shot|struck|held|led|lost|met|sent|won|built|brought|bought|caught|found|kept|laid|left|made|meant|paid|said|sold|told|spent|taught|thought|understood|felt|fought|fed|fled|dealt|heard|lent|read|stuck|swept|bound|bred|dug|hung|lit|sought|shut|set|put|cut|hit|hurt|spread|split|cast|burst|let|burnt|learnt)$/u
const modals = /^(?:will|would|can|could|may|might|must|should|shall|ought|'ll|’ll|wo|ca|'d|’d)$/u
const semiModals =
  /^(?:expected|set|planned|plans|plan|planning|scheduled|due|poised|about|likely|unlikely|going|intends|intend|intended|prepared|preparing|prepares|ready|slated|believed|thought|supposed|meant|able|unable|bound)$/u
const beforeInfinitive: Readonly<Record<string, string>> = {
  plans: 'planned to',
  plan: 'planned to',
  planning: 'planned to',
  intends: 'planned to',
  intend: 'planned to',
  intended: 'planned to',
  preparing: 'planned to',
  prepares: 'planned to',
}

/** A form of "be", or of "get" where it makes a passive. */
export function isBe(token: Token | undefined): boolean {
  return token !== undefined && be.test(token.text.toLowerCase())
}

/** A simple past; forms that never change ("hit", "put") count, since news tells of what happened. */
export function isPastForm(token: Token | undefined): boolean {
  if (token === undefined) return false
  const lower = token.text.toLowerCase()
  if (token.upos === 'AUX') return pastAux.test(lower)
  if (unchanged.test(lower)) return true
  return !/(?:ing|s)$/u.test(lower) && lower !== token.lemma && !onlyParticiple.test(lower)
}

/** A form that can follow "was". */
export function isPastParticiple(token: Token | undefined): boolean {
  if (token?.upos !== 'VERB') return false
  const lower = token.text.toLowerCase()
  return lower.endsWith('ed') || onlyParticiple.test(lower) || participles.test(lower)
}

/** "expected to", "plans to", "likely to" at this index: the index of the verb that follows, or null. */
export function semiModalAt(tokens: readonly Token[], at: number): { readonly next: number } | null {
  const token = tokens[at]
  if (token === undefined || !semiModals.test(token.text.toLowerCase()) || tokens[at + 1]?.text !== 'to') return null
  let next = at + 2
  while (tokens[next]?.upos === 'ADV') next += 1
  const verb = tokens[next]
  return verb !== undefined && /^(?:VERB|AUX)$/u.test(verb.upos) && !verb.text.endsWith('ing') ? { next } : null
}

/** The modal of a group, in lower case and full form; null where it has none. */
export function modalOf(tokens: readonly Token[], members: readonly number[], main: number): string | null {
  for (const index of [...members].reverse()) {
    const lower = tokens[index]?.text.toLowerCase() ?? ''
    const isSemi = index < main && semiModalAt(tokens, index) !== null
    if (isSemi) return beforeInfinitive[lower] ?? `${lower} to`
  }
  const modal = members
    .map((index) => tokens[index])
    .find((token) => token?.upos === 'AUX' && modals.test(token.text.toLowerCase()))
  if (modal === undefined) return null
  const lower = modal.text.toLowerCase().replace('’', "'")
  return { "'ll": 'will', wo: 'will', ca: 'can', "'d": 'would' }[lower] ?? lower
}
