import type { SentenceView, ViewToken } from '../sentenceView.ts'
import { canSpeak } from './canSpeak.ts'
import { hasFiniteClause } from './finiteClause.ts'
import { nounPhraseAfter } from './nounPhrase.ts'
import { endsWithComma, isComma, isHave, isNominal } from './tokenTests.ts'

const interpretive =
  /^(?:highlight|underscore|underline|signal|mark|reflect|illustrate|demonstrate|raise|further|heighten|intensify|add|cite|quote|point|accuse|blame|call|describe|characteriz|characteris|label|brand|refer|paint|portray|frame|urge|praise|condemn|echo|dismiss|reject|vow|pledge|promise|express|voic|emphasiz|emphasis|stress)/
const leading = /^(?:while|although|though|as|after|when|since|because|if|whereas)$/
const joining = /^(?:while|whereas|but|although|though|and|as|yet|so|with|even)$/

/** Where the clause that begins at `from` ends (exclusive): before the narrator's comment or the next voice. */
export function clauseEnd(view: SentenceView, from: number): number {
  const { tokens } = view
  const inside = tokens[from]?.quotation ?? null
  for (let index = from + 1; index < tokens.length; index += 1) {
    const token = tokens[index]
    if (token === undefined) break
    if (token.quotation !== null && token.quotation !== inside && token.start !== token.quotation.start) continue
    if (token.text === ';' && token.quotation === null) return index
    if (token.text === ':' && token.quotation === null && hasReport(view, index + 1)) return index
    if (endsWithComma(view, index - 1) && isBoundary(view, index)) return index
    if (isMainClause(view, index, from)) return index
    if (/^(?:and|but)$/.test(token.lower) && (startsReport(view, index + 1) || startsVoice(view, index + 1)))
      return index
    if (isAccording(view, index)) return index
  }
  return lastWord(tokens)
}

/** The end of the sentence without its closing mark. */
export function lastWord(tokens: readonly ViewToken[]): number {
  let end = tokens.length
  while (end > 0 && /^[.!?]$/.test(tokens[end - 1]?.text ?? '')) end -= 1
  return end
}

/** After a comma: a participle of comment ("highlighting …"), or a conjunction with another voice behind it. */
function isBoundary(view: SentenceView, index: number): boolean {
  const token = view.tokens[index]
  if (token === undefined) return false
  if (token.upos === 'VERB' && token.lower.endsWith('ing')) {
    return interpretive.test(token.lemma) || interpretive.test(token.lower) || isReporting(view, index)
  }
  if (token.upos === 'DET' && isCharge(view, index + 1)) return true
  if ((startsVoice(view, index) || closesWithVoice(view, index)) && !isPair(view, index)) return true
  if (joining.test(token.lower)) return hasReport(view, index + 1)
  return false
}

/** ", officials said, ": set off by commas on both sides, after which the clause goes on. */
function isPair({ tokens }: SentenceView, index: number): boolean {
  const near = tokens.slice(index, index + 10)
  const close = near.findIndex(isComma)
  return close !== -1 && /^(?:AUX|VERB)$/.test(near[close + 1]?.upos ?? '') && !near[close + 1]?.lower.endsWith('ing')
}

/** ", a charge Tal denies", ", an accusation that …": what the sentence makes of what was said. */
function isCharge({ tokens, words }: SentenceView, index: number): boolean {
  const rows = words.nouns.get(tokens[index]?.lemma ?? '') ?? []
  return (
    /^(?:PROPN|PRON|DET|SCONJ)$/.test(tokens[index + 1]?.upos ?? '') &&
    rows.some(({ takes }) => !takes.includes('source'))
  )
}

function isReporting(view: SentenceView, index: number): boolean {
  const rows = view.words.verbs.get(view.tokens[index]?.lemma ?? '') ?? []
  return rows.some((entry) => entry.words.length === 1 && entry.rows.some((row) => row.takes.includes('clause')))
}

/** "and added that", "but warned": the same speaker goes on. */
function startsReport(view: SentenceView, index: number): boolean {
  let at = view.tokens[index]?.upos === 'PRON' ? index + 1 : index
  while (view.tokens[at]?.upos === 'ADV' || isHave(view.tokens[at])) at += 1
  const token = view.tokens[at]
  return (
    token?.upos === 'VERB' &&
    /(?:ed|s|said|told)$/.test(token.lower) &&
    isAct(view, at) &&
    view.tokens[at + 1]?.lower !== 'by'
  )
}

/** "and the army said that …", "and witnesses told …": a second voice. */
function startsVoice(view: SentenceView, index: number): boolean {
  const subject = nounPhraseAfter(view, index)
  if (subject === null || !canSpeak(view, subject) || view.tokens[subject.head]?.upos === 'PRON') return false
  return /^(?:said|says|told|reported|announced|confirmed|denied|claimed)$/.test(view.tokens[subject.end]?.lower ?? '')
}

/** ", he said.", ", two people who saw it said.": nothing but a voice up to the end of the sentence. */
function closesWithVoice(view: SentenceView, index: number): boolean {
  const { tokens } = view
  const last = lastWord(tokens) - 1
  const rest = tokens.slice(index, last)
  if (!/^(?:said|says|say|reported|announced|added|wrote)$/.test(tokens[last]?.lower ?? '') || rest.length === 0)
    return false
  return isNominal(tokens[last - 1]) || rest.some(({ lower }) => lower === 'who')
    ? rest.every(({ upos, quotation }) => upos !== 'PUNCT' && upos !== 'SCONJ' && quotation === null)
    : false
}

/** Any verb of speech that says more than "show" or "describe" do: "accused", "urged", "denied". */
function isAct(view: SentenceView, index: number): boolean {
  const rows = (view.words.verbs.get(view.tokens[index]?.lemma ?? '') ?? []).flatMap((entry) => entry.rows)
  return rows.some((row) => row.takes.includes('clause') || row.takes.includes('object') || row.act !== 'assert')
}

/** Does another verb of speech with a subject stand before the sentence ends, with a clause or phrase of its own? */
function hasReport(view: SentenceView, from: number): boolean {
  return view.tokens.some((token, index) => {
    if (index <= from || token.upos !== 'VERB' || token.quotation !== null || token.lower.endsWith('ing')) return false
    const before = view.tokens[index - 1]
    const hasSubject = isNominal(before) || isHave(before) || before?.upos === 'ADV'
    return isAct(view, index) && hasSubject && view.tokens[index + 1]?.upos !== 'ADP'
  })
}

/** "according to the ministry": another voice, unlike "according to the law". */
function isAccording(view: SentenceView, index: number): boolean {
  const { tokens } = view
  if (tokens[index]?.lower !== 'according' || tokens[index + 1]?.lower !== 'to') return false
  const source = nounPhraseAfter(view, index + 2)
  return source !== null && canSpeak(view, source)
}

/** "While the army denied it, the town …": the main clause begins after the comma. */
function isMainClause(view: SentenceView, index: number, from: number): boolean {
  const { tokens } = view
  const first = tokens[0]
  if (opensWithParticiple(view)) return startsMain(view, index)
  if (!leading.test(first?.lower ?? '') || !isComma(tokens[index - 1])) return false
  const opened = tokens.findIndex((token) => isComma(token) && token.quotation === null)
  return opened >= from && hasFiniteClause(view, { from: index, to: tokens.length })
}

/** "Claiming that …, the mayor told …": the sentence begins with a participle that hangs on a later verb. */
export const opensWithParticiple = ({ tokens: [first] }: SentenceView): boolean =>
  first?.upos === 'VERB' && first.lower.endsWith('ing') && first.relation.startsWith('advcl')

/** "Claiming that they lied, the mayor told …": after the comma, the subject of the verb that the opening participle hangs on. */
export function startsMain(view: SentenceView, index: number): boolean {
  const { tokens } = view
  if (!opensWithParticiple(view) || !endsWithComma(view, index - 1)) return false
  const main = tokens[0]?.head ?? -1
  return tokens.some(
    ({ head, relation }, at) => head === main && at >= index && at < main && relation.startsWith('nsubj'),
  )
}
