import type { Part } from './toPart.ts'

const still =
  /^(?:be|lie|border|stretch|cover|experience|suffer|straddle|sit|shake|remain|become|fall|lose|gain|rank|grow|flood|burn|have|do|see|make)$/
const wills =
  /^(?:say|tell|warn|deny|accuse|claim|announce|insist|vow|pledge|demand|reject|condemn|want|seek|contend|argue|agree|refuse|threaten|urge|propose|object|move|file|sue|withdraw|join|boycott|sanction|invade|retaliate|apply|write)$/
const addressed =
  /^(?:want|ask|urge|accuse|blame|support|help|supply|prompt|warn|tell|press|pressure|back|arm|beat|allow|force|sanction|join|criticize|criticise|condemn|thank|persuade|convince|threaten|provoke|isolate|deter)$/
const dealings =
  /^(?:cooperation|partnership|relation|relations|tie|ties|talk|talks|agreement|deal|treaty|pact|war|alliance|friendship|dialogue|trade|negotiation|negotiations|dispute|view|views|tension|tensions|conflict|truce|ceasefire|rivalry|work|ally|side)$/
const rulers =
  /^(?:president|premier|minister|king|queen|prince|princess|ruler|emir|sultan|chancellor|ambassador|embassy|government|parliament|army|navy|party)$/

/** Does the tree say that a name of a state or a region means its government or people: who acts, whom one deals with, whose president it is? */
export function standsForSomebody({ relation, head, preposition }: Part, kind: 'state' | 'other'): boolean {
  const lemma = head?.lemma.toLowerCase() ?? ''
  const isVerb = head?.upos === 'VERB'
  if (relation === 'nsubj') return isVerb && (kind === 'state' ? !still.test(lemma) : wills.test(lemma))
  if (relation === 'obj' || relation === 'iobj') return kind === 'state' && isVerb && addressed.test(lemma)
  if (preposition === 'between') return dealings.test(lemma)
  if (kind === 'other') return false
  if (preposition === 'by') return relation.startsWith('obl')
  if (preposition === 'with') return dealings.test(lemma) || isVerb
  return rulers.test(lemma) && /^(?:nmod|compound)/.test(relation) && /^(?:|of|to)$/.test(preposition)
}
