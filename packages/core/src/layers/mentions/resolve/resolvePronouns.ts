import type { ArticleEntity, Mention, Sentence, Token } from '@fogline/model'
import { type Gender, genderOf } from './genderOf.ts'

interface Input {
  readonly sentences: readonly Sentence[]
  readonly mentions: readonly Mention[]
  readonly entities: readonly ArticleEntity[]
}

type PronounKind = 'he' | 'she' | 'they' | 'it'

const kindsByWord: Readonly<Record<string, PronounKind>> = {
  he: 'he',
  him: 'he',
  his: 'he',
  himself: 'he',
  she: 'she',
  her: 'she',
  hers: 'she',
  herself: 'she',
  they: 'they',
  them: 'they',
  their: 'they',
  theirs: 'they',
  themselves: 'they',
  it: 'it',
  its: 'it',
  itself: 'it',
}
const kinds = new Map(Object.entries(kindsByWord))

/** Pronouns of the third person with whom they mean: the subject before them, in this sentence or up to three back. One that fits nobody is left out. */
export function resolvePronouns({ sentences, mentions, entities }: Input): readonly Mention[] {
  const genders = new Map<string, Gender>(
    entities.flatMap((entity) => {
      const gender = genderOf(entity)
      return gender === null ? [] : [[entity.id, gender] as const]
    }),
  )
  const bySentence = sentences.map((sentence) =>
    mentions.filter((one) => one.start >= sentence.start && one.end <= sentence.end),
  )
  const found: Mention[] = []
  sentences.forEach((sentence, at) => {
    sentence.tokens.forEach((token, index) => {
      const kind = token.upos === 'PRON' ? kinds.get(token.text.toLowerCase()) : undefined
      if (kind === undefined || (kind === 'it' && isEmpty(sentence.tokens, index))) return
      const antecedent = findAntecedent({ sentences, bySentence, at, token, kind, genders, found })
      if (antecedent === null) return
      if (kind === 'he' || kind === 'she') genders.set(antecedent.entity, kind)
      const { start, end, text } = token
      found.push({
        start,
        end,
        text,
        type: antecedent.type,
        form: 'pronoun',
        entity: antecedent.entity,
        by: 'mentions/pronoun',
      })
    })
  })
  return found
}

interface Search {
  readonly sentences: readonly Sentence[]
  readonly bySentence: readonly (readonly Mention[])[]
  readonly at: number
  readonly token: Token
  readonly kind: PronounKind
  readonly genders: ReadonlyMap<string, Gender>
  readonly found: readonly Mention[]
}

function findAntecedent(search: Search): Mention | null {
  const { sentences, bySentence, at, token, kind, genders, found } = search
  const reach = reachOf(token, kind)
  const speaker = quoteSpeaker(sentences[at], bySentence[at] ?? [], token)
  for (let back = speaksAfterQuote(sentences[at], token) ? 1 : 0; back <= reach; back += 1) {
    const sentence = sentences[at - back]
    if (sentence === undefined) return null
    const resolved = found.filter((one) => one.start >= sentence.start && one.end <= sentence.end)
    const earlier = [...(bySentence[at - back] ?? []), ...resolved]
      .filter((one) => one.end <= token.start && one.entity !== speaker && fits(one, kind, genders))
      .sort((a, b) => a.start - b.start)
    const subjects = earlier.filter((one) => isSubject(sentence.tokens, one))
    const opening =
      kind === 'it'
        ? (citedBefore(search, sentence.tokens, earlier) ?? subjects.find((one) => opensSentence(sentence.tokens, one)))
        : (subjects[0] ?? earlier[0])
    const best = back === 0 ? (subjects.at(-1) ?? earlier[0]) : opening
    if (best !== undefined) return best
    if (back === 0 && kind === 'they' && hasOtherPlural(sentence.tokens, token)) return null
  }
  return null
}

/** "Two mines were found, according to the navy. It did not say whose": who is cited speaks on. */
function citedBefore(
  { sentences, at, token }: Search,
  tokens: readonly Token[],
  earlier: readonly Mention[],
): Mention | undefined {
  const own = sentences[at]?.tokens ?? []
  const verb = token.head === null ? undefined : own[token.head]
  if (own[0]?.start !== token.start || !tells.test(verb?.lemma ?? '')) return undefined
  return earlier.findLast((one) => {
    const first = tokens.findIndex(({ end }) => end > one.start)
    const before = tokens.slice(Math.max(0, first - 3), first).map(({ text }) => text.toLowerCase())
    return before.join(' ').includes('according to')
  })
}

const tells = /^(?:say|add|tell|deny|name|note|warn|decline|reject|explain|report|estimate|put)$/u

/** "“…,” he explained": the one who speaks is not among those of whom the quotation speaks. */
function speaksAfterQuote(sentence: Sentence | undefined, token: Token): boolean {
  if (sentence === undefined) return false
  const at = sentence.tokens.indexOf(token)
  const isQuoteBefore = /^["”’]$/u.test(sentence.tokens[at - 1]?.text ?? '')
  return isQuoteBefore && sentence.tokens[at + 1]?.upos === 'VERB'
}

function fits(mention: Mention, kind: PronounKind, genders: ReadonlyMap<string, Gender>): boolean {
  if (mention.form === 'pronoun') return kinds.get(mention.text.toLowerCase()) === kind
  const isPlural = mention.type === 'group' || (mention.type === 'unnamed' && /s$|people|media$/u.test(mention.text))
  if (kind === 'he' || kind === 'she') {
    const isOne = mention.type === 'person' || (mention.type === 'unnamed' && !isPlural)
    return isOne && (genders.get(mention.entity) ?? kind) === kind
  }
  if (kind === 'they') return isPlural
  const isThing = mention.type === 'organisation' || mention.type === 'equipment' || mention.type === 'unit'
  return isThing || (mention.type === 'country' && mention.form !== 'nominal')
}

/** Does a verb follow the mention (past a description between commas), does one of speech stand before it, or is it told "to" do something? */
function isSubject(tokens: readonly Token[], mention: Mention): boolean {
  const first = tokens.findIndex((token) => token.end > mention.start)
  let at = tokens.findIndex((token) => token.end >= mention.end) + 1
  if ((tokens[at - 1]?.end ?? 0) > mention.end) return false
  const hasComma = tokens[at]?.text === ','
  if (hasComma) {
    const close = tokens.findIndex((token, index) => index > at && index < at + 20 && token.text === ',')
    at = close < 0 ? at : close + 1
  }
  while (tokens[at]?.upos === 'ADV' || /^["“‘']$/u.test(tokens[at]?.text ?? '')) at += 1
  const before = tokens[first - 1]
  if (preposition.test(before?.text ?? '')) return false
  if (before?.text === 'with' && tokens[at]?.text.endsWith('ing') !== true) return false
  if (hasComma && tokens[at]?.text.endsWith('ing') === true) return false
  if (tokens[at]?.upos === 'VERB' || tokens[at]?.upos === 'AUX') return true
  if (tokens[at]?.text === 'to' && tokens[at + 1]?.upos === 'VERB' && before?.upos === 'VERB') return true
  return before?.upos === 'VERB' && /^(?:said|says|added|told|warned)$/u.test(before.text)
}

/** Nothing but an article, or a phrase that ends with a comma, stands in front of it. */
function opensSentence(tokens: readonly Token[], mention: Mention): boolean {
  const first = tokens.findIndex((token) => token.end > mention.start)
  const before = tokens.slice(0, first).filter((token) => token.upos !== 'DET' && token.upos !== 'PUNCT')
  if (before.length === 0) return true
  const comma = tokens.slice(Math.max(0, first - 2), first).some((token) => token.text === ',')
  return comma && !before.some((token) => token.upos === 'VERB' || token.upos === 'AUX')
}

/** "It is clear that", "it seems", "it was unclear whether": the pronoun means nothing. */
function isEmpty(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text.toLowerCase() !== 'it') return false
  const next = tokens[at + 1]
  if (next?.upos !== 'VERB' && next?.upos !== 'AUX' && next?.upos !== 'ADV') return true
  if (at === 0 && next.lemma === 'be' && tokens[at + 2]?.upos !== 'VERB') return true
  if (/^(?:seems|appears|seemed|appeared|remains|remained|turns|takes|took)$/u.test(next?.text ?? '')) return true
  const rest = tokens.slice(at + 2, at + 6).map((token) => token.text)
  const isCopula = next?.upos === 'AUX' && next.lemma === 'be'
  return (
    isCopula &&
    (tokens.slice(at + 2, at + 5).some((token) => token.upos === 'ADJ') || rest.includes('that')) &&
    /\b(?:that|to|whether|if|how|why|what)\b/u.test(
      tokens
        .slice(at + 2, at + 9)
        .map((token) => token.text)
        .join(' '),
    )
  )
}

/** How many sentences back the one meant may stand. */
function reachOf(token: Token, kind: PronounKind): number {
  if (kind === 'it') return 1
  return kind === 'they' && token.text.toLowerCase() !== 'they' ? 0 : 3
}

/** Another plural before "they": it may mean those. */
function hasOtherPlural(tokens: readonly Token[], pronoun: Token): boolean {
  return tokens.some(
    (token) =>
      token.end < pronoun.start && token.upos === 'NOUN' && token.text !== token.lemma && token.text.endsWith('s'),
  )
}

/** "“He lied,” Orel said": within the quotation "he" is not the one who speaks. */
function quoteSpeaker(sentence: Sentence | undefined, mentions: readonly Mention[], pronoun: Token): string | null {
  if (sentence === undefined) return null
  const { tokens } = sentence
  const close = tokens.find((token) => token.start > pronoun.start && /^["”]$/u.test(token.text))
  const opens = tokens.some((token) => token.start < pronoun.start && /^["“]$/u.test(token.text))
  if (close === undefined || !opens) return null
  return mentions.find((one) => one.start > close.start && isSubject(tokens, one))?.entity ?? null
}

const preposition =
  /^(?:in|on|at|by|from|to|of|for|about|inside|across|against|between|among|near|into|over|under|through|towards?|within|without)$/iu
