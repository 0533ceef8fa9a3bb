import type { Token } from '@fogline/model'
import type { IndexedTrigger, TriggerIndex } from './indexTriggers.ts'

/** Words that may be an event's verb, with the part of speech that their place in the sentence shows. */
export function mendTags(tokens: readonly Token[], { byWord }: TriggerIndex): readonly Token[] {
  return tokens.map((token, at) => {
    if (isPresent(tokens, at) || isPast(tokens, at)) return { ...token, upos: 'VERB' }
    if (isRebels(tokens, at)) return { ...token, upos: 'NOUN' }
    const triggers = byWord.get(token.text.toLowerCase()) ?? []
    const isVerb = triggers.some((one) => one.trigger.upos === 'VERB')
    const isNoun = triggers.some((one) => one.trigger.upos === 'NOUN')
    if (token.upos === 'ADJ' && isNoun && !leadsNoun(tokens, at)) return { ...token, upos: 'NOUN' }
    if (token.upos === 'VERB' && isNoun && isNominalIng(tokens, at)) return { ...token, upos: 'NOUN' }
    if (token.upos === 'VERB' && endsPhrase(tokens, at, byWord)) return { ...token, upos: 'NOUN' }
    if (token.upos === 'NOUN' && triggers.some((one) => startsPhrase(tokens, at, one)))
      return { ...token, upos: 'VERB' }
    if (!isVerb || token.upos === 'VERB' || token.upos === 'AUX') return token
    return wordClass(tokens, at) === 'VERB' ? { ...token, upos: 'VERB' } : token
  })
}

/** The tagger's part of speech, mended where a headline or a participle misleads it. */
export function wordClass(tokens: readonly Token[], at: number): 'VERB' | 'NOUN' | null {
  const token = tokens[at]
  if (token === undefined) return null
  const text = token.text.toLowerCase()
  const before = tokens[at - 1]
  const after = tokens[at + 1]
  if (token.upos === 'VERB') {
    const isNominal = text.endsWith('ing') && after?.lemma === 'of' && before !== undefined && isNounOpener(before)
    return isNominal ? 'NOUN' : 'VERB'
  }
  if (token.upos !== 'NOUN' && token.upos !== 'PROPN' && token.upos !== 'ADJ') return null
  const participle = /^(?:shot|hit|struck|sunk|sank|downed|killed|wounded|injured|fired|launched)$/u.test(text)
  if (participle && (after?.upos === 'ADP' || after?.upos === 'NUM' || after?.upos === 'DET')) return 'VERB'
  if (isHeadlineVerb(tokens, at) || isProgressive(tokens, at) || isAbsolute(tokens, at)) return 'VERB'
  return token.upos === 'ADJ' ? null : 'NOUN'
}

const isNounOpener = (token: Token): boolean => ['DET', 'ADJ', 'PART', 'ADP', 'NOUN'].includes(token.upos)

/** "Sinks Submarine": a sentence without a verb, and a word in -s between a name or mark and a noun phrase. */
function isHeadlineVerb(tokens: readonly Token[], at: number): boolean {
  if (!/[^s]s$/u.test(tokens[at]?.text ?? '') || tokens.at(-1)?.text === '.') return false
  const before = tokens[at - 1]
  const after = tokens[at + 1]
  const opens = before === undefined || ['PUNCT', 'PROPN', 'NOUN'].includes(before.upos)
  if (!opens || after === undefined || !['ADJ', 'NOUN', 'PROPN', 'NUM', 'DET'].includes(after.upos)) return false
  return !tokens.some((token) => token.upos === 'VERB' && !token.text.endsWith('ing'))
}

/** "is arming the rebels": tagged as a noun after a form of "be", with a noun phrase to follow. */
function isProgressive(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.upos === 'ADV' ? tokens[at - 2] : tokens[at - 1]
  const after = tokens[at + 1]?.upos ?? ''
  return (
    (tokens[at]?.text ?? '').endsWith('ing') &&
    before?.lemma === 'be' &&
    ['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PRON'].includes(after)
  )
}

const leadsNoun = (tokens: readonly Token[], at: number): boolean =>
  ['NOUN', 'PROPN', 'ADJ', 'NUM', 'CCONJ'].includes(tokens[at + 1]?.upos ?? '') || tokens[at - 1]?.lemma === 'be'

/** "Shelling by rebels", "under heavy shelling and bombing": an -ing word in a noun's place. */
function isNominalIng(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  const after = tokens[at + 1]?.upos ?? 'PUNCT'
  const opens = before === undefined || ['DET', 'ADJ', 'PROPN', 'PART', 'NOUN'].includes(before.upos)
  if (before?.lemma === "'s" || before?.upos === 'DET')
    return after !== 'DET' && (tokens[at]?.text ?? '').endsWith('ing')
  const isBe = tokens.slice(Math.max(0, at - 3), at).some((token) => token.upos === 'AUX')
  return (tokens[at]?.text ?? '').endsWith('ing') && opens && !isBe && ['CCONJ', 'PUNCT', 'AUX'].includes(after)
}

/** The first word of a verb phrase that the lexicon knows as a whole ("ramps up pressure"). */
function startsPhrase(tokens: readonly Token[], at: number, { trigger, forms }: IndexedTrigger): boolean {
  if (trigger.upos !== 'VERB' || forms.length < 3 || !(tokens[at]?.text ?? '').endsWith('s')) return false
  return forms.every((form, index) => form.has((tokens[at + index]?.text ?? '').toLowerCase()))
}

/** ", damaging homes", "tortured and killed": a participle that was tagged as an adjective or a noun. */
function isAbsolute(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text ?? ''
  const after = tokens[at + 1]
  if (text.endsWith('ed')) return after?.upos === 'CCONJ' && tokens[at + 2]?.upos === 'VERB'
  const opensObject = ['NOUN', 'ADJ', 'DET', 'NUM', 'PROPN'].includes(after?.upos ?? '')
  return text.endsWith('ing') && tokens[at - 1]?.text === ',' && opensObject
}

/** "missile launch and raids": the second word of a noun phrase that the lexicon knows. */
function endsPhrase(tokens: readonly Token[], at: number, byWord: TriggerIndex['byWord']): boolean {
  const before = tokens[at - 1]
  const text = (tokens[at]?.text ?? '').toLowerCase()
  const known = byWord.get((before?.text ?? '').toLowerCase()) ?? []
  return (
    before?.upos === 'NOUN' &&
    known.some(({ trigger, forms }) => trigger.upos === 'NOUN' && forms[1]?.has(text) === true)
  )
}

/** "The strike on the port marks a turn": a noun tag on a verb in -s before an article. */
function isPresent(tokens: readonly Token[], at: number): boolean {
  const [before, token, article, next] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2]]
  if (token?.upos !== 'NOUN' || !/[^s]s$/u.test(token.text) || article?.upos !== 'DET') return false
  const isRate = /^(?:day|week|month|year|hour|night|time|piece)$/u.test(next?.lemma ?? '')
  return !isRate && ['NOUN', 'PROPN'].includes(before?.upos ?? '') && /^(?:an?|the)$/iu.test(article.text)
}

const pasts = /^(?:retook|overran|withdrew|fought|sank|struck|overcame|recaptured|bombarded|besieged|ambushed)$/u

/** Past forms that are nothing else, whatever the tagger made of them; "rebels fired mortars" beside them. */
function isPast(tokens: readonly Token[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (pasts.test(token?.text ?? '')) return ['NOUN', 'PROPN'].includes(token?.upos ?? '')
  const isObject = after?.upos === 'NOUN' || after?.upos === 'NUM'
  return (
    token?.upos === 'ADJ' && /^(?:fired|launched)$/u.test(token.text) && isObject && before?.text.endsWith('s') === true
  )
}

/** "when rebels fired": a verb no text uses in this form. */
const isRebels = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === 'rebels' && tokens[at]?.upos === 'VERB'
