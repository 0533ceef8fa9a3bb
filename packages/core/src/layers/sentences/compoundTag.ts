import type { Token, Upos } from '@fogline/model'

const clauses = /^(?:root|conj|parataxis|ccomp|xcomp|advcl|acl:relcl|csubj)/u

/** The part of speech of a hyphen compound: that of its last word, but for designations, participles and particles. */
export function compoundTag(parts: readonly Token[], lead: Token): Upos {
  const [first, last] = [parts[0] ?? lead, parts.at(-1) ?? lead]
  if (/^\p{Lu}/u.test(first.text) && /^\p{N}/u.test(last.text)) return 'PROPN'
  if (last.upos === 'VERB') return clauses.test(lead.relation) && lead.upos === 'VERB' ? 'VERB' : 'ADJ'
  if (!/^(?:ADP|ADV|PART)$/u.test(last.upos)) return last.upos
  if (lead.upos === 'VERB' || lead === last) return /^(?:amod|advmod)/u.test(lead.relation) ? 'ADJ' : 'NOUN'
  return lead.upos
}
