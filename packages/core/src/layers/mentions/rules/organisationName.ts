import type { Rule, Span, Token } from '@fogline/model'
import { countryInFront } from '../countryInFront.ts'
import { type Draft, toDraft, toNameKey } from '../draft.ts'
import { isCapital as startsCapital } from '../isCapital.ts'
import type { MentionInput, SentenceView } from '../mentionInput.ts'
import { isReadAs, isReadAsOther } from '../names/nameAt.ts'
import { isOrganisationHead, opensOrganisation, stateOrgan } from '../organisationWords.ts'

export const organisationName: Rule<MentionInput, Draft> = {
  id: 'mentions/organisation-name',
  says: 'Capitals that end in a word for an organisation ("Kalm Relief Council"), or such a word with "of" or "for" and more capitals.',
  examples: [
    {
      text: 'The Kalm Center for Peace Studies met Orel Trading & Shipping Co. there.',
      finds: [['Kalm Center for Peace Studies', { type: 'organisation' }], ['Orel Trading & Shipping Co.']],
    },
    { text: 'The Ministry of Roads and Bridges of Tharn closed.', finds: [['Ministry of Roads and Bridges of Tharn']] },
    { text: 'Every party met in the center.', finds: [] },
  ],
  find: (input) => input.views.flatMap((view) => namesIn(view, input)),
}

/** A ministry or an organ of state, a name of three words or more behind "the", or one that the tagger reads as an organisation's too. */
function isBelievable(view: SentenceView, span: Span, text: string): boolean {
  const lower = text.slice(span.start, span.end).toLowerCase()
  if (isReadAs(view, span, 'organisation') || stateOrgan(lower) !== null || /^(?:ministry|department) of /u.test(lower))
    return true
  if (
    / (?:post|times|herald|tribune|gazette|telegraph|journal|observer|news)$/u.test(lower) &&
    /\b[Tt]he $/u.test(text.slice(0, span.start).slice(-5))
  )
    return true
  return lower.split(' ').length > 2 && !isReadAsOther(view, span, 'organisation')
}

function namesIn(view: SentenceView, { text }: MentionInput) {
  const { tokens } = view.sentence
  const found = []
  let at = 0
  while (at < tokens.length) {
    const last = isCapital(tokens[at]) ? nameEnd(tokens, at) : -1
    const first = withoutOpening(tokens, at, view)
    const start = tokens[first]?.start ?? 0
    const end = tokens[last]?.end ?? 0
    if (last < at || first >= last || isNation(view, start, end) || (view.isHeadline && last === tokens.length - 1)) {
      at += 1
      continue
    }
    at = last + 1
    if (!isBelievable(view, { start, end }, text)) continue
    const name = text.slice(start, end)
    const country = countryInFront(view, { start, end })
    found.push({ span: { start, end }, value: toDraft({ type: 'organisation', key: toNameKey(name), name, country }) })
  }
  return found
}

/** Index of the last word of the organisation's name that opens here, or -1. */
function nameEnd(tokens: readonly Token[], first: number): number {
  let last = -1
  for (let at = first; at < tokens.length && at < first + 14; at += 1) {
    const token = tokens[at]
    if (token === undefined) break
    const isPair = pairs.test(`${tokens[at - 1]?.text} ${token.text}`)
    const head = isCapital(token) && (isPair || isOrganisationHead(token.text) || opensOrganisation(token.text))
    if (head && (at > first || ofFollows(tokens, at))) last = at
    if (last === at - 1 && tokens[last]?.text === 'College' && isCapital(token)) last = at
    const within = last >= 0 && last < at ? isCapital(token) && joins(tokens, at) : isCapital(token)
    if (within && last >= 0 && at > last) last = at
    if (!within && !head && !isLink(tokens, at, last >= 0)) break
  }
  return last
}

/** After its head a name goes on only behind "of", "for", "and", "the" or another word that came that way. */
function joins(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  if (before === undefined) return false
  return /^(?:of|for|on|the|and|&|in)$/u.test(before.text) || (isCapital(before) && !isOrganisationHead(before.text))
}

function isLink(tokens: readonly Token[], at: number, hasHead: boolean): boolean {
  const token = tokens[at]
  const next = tokens[at + 1]
  if (token?.text === '&') return isCapital(next)
  if (/^(?:of|for|on)$/u.test(token?.text ?? '')) {
    const before = tokens[at - 1]?.text ?? ''
    const isOpen =
      (opensOrganisation(before) && !(token?.text === 'for' && servesNoCause.test(before))) ||
      (token?.text === 'of' && hasHead) ||
      (hasHead && isOrganisationHead(before) && token?.text === 'for' && !legal.test(before))
    return isOpen && (isCapital(next) || (next?.text === 'the' && isCapital(tokens[at + 2])))
  }
  if (token?.text === 'the') return /^(?:of|for|on)$/u.test(tokens[at - 1]?.text ?? '') && isCapital(next)
  if (token?.text === 'and')
    return isCapital(next) && isCapital(tokens[at - 1]) && /^(?:of|for|on)$/u.test(tokens[at - 2]?.text ?? '')
  return (
    token?.upos === 'PART' &&
    token.lemma === "'s" &&
    isCapital(next) &&
    isOrganisationHead(tokens[at + 2]?.text ?? '') &&
    !hasHead
  )
}

function ofFollows(tokens: readonly Token[], at: number): boolean {
  return opensOrganisation(tokens[at]?.text ?? '') && isLink(tokens, at + 1, true)
}

function isCapital(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    startsCapital(token.text) &&
    token.upos !== 'PRON' &&
    token.upos !== 'DET' &&
    token.upos !== 'SCONJ'
  )
}

/** Drops what only stands in front: "In", "Former", a title. */
function withoutOpening(tokens: readonly Token[], at: number, view: SentenceView): number {
  const token = tokens[at]
  const isFirst = token === view.sentence.tokens[0]
  if (/-(?:based|backed|led|run|owned|linked|aligned|funded|controlled)$/u.test(token?.text ?? '')) return at + 1
  return isFirst && /^(?:ADP|CCONJ|ADV|VERB|AUX|NUM)$/u.test(token?.upos ?? '') ? at + 1 : at
}

/** "Russian Federation" ends like an organisation but is a country. */
function isNation(view: SentenceView, start: number, end: number): boolean {
  return view.hits.some((hit) => hit.meaning.kind === 'country' && hit.start <= start && hit.end >= end)
}

const pairs = /^(?:(?:Air|Task|Defen[cs]e|Police|Security) Force|(?:Stock|Metal|Commodity|Futures) Exchange)$/u

/** "the Hockey League for" goes on with something else. */
const servesNoCause =
  /^(?:League|Congress|Bank|Parliament|Court|Forces|Army|House|Museum|Church|Staff|Embassy|Chamber|Front|Mission|Party)$/u

const legal = /^(?:Co|Corp|Inc|Ltd)\.?$|^(?:LLC|PLC|Times|Post|News|Army|Navy|Police|Forces|Senate|Parliament)$/u
