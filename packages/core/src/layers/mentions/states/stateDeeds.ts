import type { Sentence, Token } from '@fogline/model'
import { isCapital } from '../isCapital.ts'
import type { StateEvidence } from './stateEvidence.ts'

interface Deed {
  readonly verbs: ReadonlySet<string>
  readonly objects: ReadonlySet<string>
  readonly weight: StateEvidence['weight']
}

function deed(verbs: string, objects: string, weight: Deed['weight']): Deed {
  return { verbs: new Set(verbs.split(' ')), objects: new Set(objects.split(' ')), weight }
}

/** What nobody but a state does, and what armed groups and the mighty are said to do as well. */
const deeds: readonly Deed[] = [
  deed('freeze seize unfreeze', 'asset account reserve', 2),
  deed('impose lift', 'sanction embargo tariff conscription', 2),
  deed('exchange swap', 'prisoner captive ambassador', 2),
  deed('sign ratify conclude denounce', 'truce treaty ceasefire armistice pact', 2),
  deed('call mobilise mobilize', 'reservist conscript', 2),
  deed('close reopen seal', 'border airspace', 2),
  deed('expel recall summon', 'ambassador diplomat', 2),
  deed('declare', 'war independence', 2),
  deed(
    'send deliver supply provide ship sell buy order fire launch receive deploy use escort offer move lose stockpile withdraw',
    'missile warship tank troops soldier battery drone warplane shell weapon peacekeeper policeman interceptor howitzer tanker',
    1,
  ),
  deed('pledge give lend donate', 'million billion aid loan', 1),
  deed('respect honour honor violate break accept reject', 'truce ceasefire agreement treaty armistice', 1),
  deed('claim', 'responsibility', 1),
]

const verbs = new Set(deeds.flatMap((one) => [...one.verbs]))

/** Names that are the subject of what states do: "Kalm froze the assets", "Kalm and Orel have agreed to exchange prisoners". */
export function stateDeeds({ tokens }: Pick<Sentence, 'tokens'>): readonly StateEvidence[] {
  if (!tokens.some((token) => verbs.has(token.lemma))) return []
  return tokens.flatMap((token, at) => {
    if (!isName(tokens, at)) return []
    const subject = token.relation === 'conj' ? token.head : at
    if (subject === null || tokens[subject]?.relation !== 'nsubj') return []
    const verb = tokens[subject]?.head
    const done = verb === null || verb === undefined ? [] : doings(tokens, verb, 0)
    const weight = Math.max(0, ...done.map((one) => weigh(tokens, one)))
    if (weight !== 1 && weight !== 2) return []
    return [{ name: token.text, start: token.start, isAdjective: false, weight, kind: 'deed' as const }]
  })
}

/** One capital word that no other name stands beside. */
function isName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const isBeside = (one: Token | undefined): boolean => one?.upos === 'PROPN' && isCapital(one.text)
  return (
    token?.upos === 'PROPN' &&
    /^\p{Lu}\p{Ll}{3,}$/u.test(token.text) &&
    !isBeside(tokens[at - 1]) &&
    !isBeside(tokens[at + 1]) &&
    tokens[at - 1]?.text !== '.'
  )
}

/** The verb and those that it opens: "has agreed to deliver". */
function doings(tokens: readonly Token[], verb: number, depth: number): readonly number[] {
  if (depth > 3) return []
  const opened = childrenOf(tokens, verb, /^xcomp$/u)
  return [verb, ...opened.flatMap((one) => doings(tokens, one, depth + 1))]
}

function weigh(tokens: readonly Token[], verb: number): number {
  const lemma = tokens[verb]?.lemma ?? ''
  const told = deeds.filter((one) => one.verbs.has(lemma))
  if (told.length === 0) return 0
  const given = tokens[verb]?.relation === 'acl:relcl' ? (tokens[tokens[verb]?.head ?? -1]?.lemma ?? '') : ''
  const words = [given, ...childrenOf(tokens, verb, /^(?:obj|obl)/u).flatMap((one) => phraseOf(tokens, one, 0))]
  return Math.max(0, ...told.filter((one) => words.some((word) => one.objects.has(word))).map((one) => one.weight))
}

function phraseOf(tokens: readonly Token[], at: number, depth: number): readonly string[] {
  if (depth > 3) return []
  const inner = childrenOf(tokens, at, /^(?:nmod|conj|nummod|compound|flat)/u)
  return [tokens[at]?.lemma.toLowerCase() ?? '', ...inner.flatMap((one) => phraseOf(tokens, one, depth + 1))]
}

function childrenOf(tokens: readonly Token[], head: number, relation: RegExp): readonly number[] {
  return tokens.flatMap((token, at) => (token.head === head && relation.test(token.relation ?? '') ? [at] : []))
}
