import type { SentenceView } from '../sentenceView.ts'
import type { NounPhrase } from './nounPhrase.ts'
import { isRelative } from './tokenTests.ts'
import { dependentBy, subtreeOf } from './tree.ts'

/** Who thinks or says by the tree: the subject, what a relative clause hangs on, or the subject of the clause it is joined to. */
export function treeSource(view: SentenceView, verb: number): NounPhrase | null {
  const subject = dependentBy(view, verb, /^nsubj(?!:pass)/)
  const token = view.tokens[verb]
  if (token === undefined) return null
  if (subject !== null && !isRelative(view.tokens[subject])) return toPhrase(view, subject)
  if (token.head === null) return null
  if (token.relation.startsWith('acl')) return toPhrase(view, token.head)
  if (subject === null && /^(?:conj|xcomp|advcl)/.test(token.relation)) return treeSource(view, token.head)
  return null
}

/** The noun with what hangs on it, but for relative clauses and what is set off from it. */
function toPhrase(view: SentenceView, head: number): NounPhrase | null {
  if (!/^(?:NOUN|PROPN|PRON|NUM|DET|ADJ|SYM)$/.test(view.tokens[head]?.upos ?? '')) return null
  if (isDateline(view, head)) return null
  const { from, to } = subtreeOf(
    view,
    head,
    /^(?:acl|appos|parataxis|advcl|punct|conj|cc|cop|nsubj|aux|mark|advmod|case)/,
  )
  if (/^(?:ADP|VERB|SCONJ|AUX)$/.test(view.tokens[from]?.upos ?? '')) return null
  return { start: from, end: to, head }
}

/** "VELMAR, March 8 - A bridge …": the place in capitals before the dash speaks no word, whatever the tree makes of it. */
function isDateline({ tokens }: SentenceView, head: number): boolean {
  const dash = tokens.slice(0, 16).findIndex(({ text }) => /^(?:[-—–]|--)$/.test(text))
  return head < dash && /^\p{Lu}{3,}$/u.test(tokens[0]?.text ?? '')
}
