import type { Chunk } from './chunk.ts'
import type { Candidate, Draft } from './draft.ts'
import { indexOfChunk } from './indexOfChunk.ts'
import type { Scene } from './scene.ts'
import { toItemSpan } from './toItemSpan.ts'

const longest = 16

/** The event in a few words of the text: the noun phrase with what follows it, or the verb with its object. */
export function toWhat(scene: Scene, { candidate, item }: Draft): string {
  const { hit, roles } = candidate
  const said = saidAt(scene, hit.from)
  if (said !== null) return said
  if (roles.phrase !== null)
    return slice(scene, skipArticle(scene, roles.phrase), endOfPhrase(scene, candidate.roles.phrase))
  if (candidate.trigger.frame === 'speech' && !(roles.group?.passive ?? false))
    return slice(scene, skipAuxiliary(scene, hit.from), endOfSpeech(scene, hit.to))
  const object = roles.object[0]
  if (object === undefined) {
    const words = slice(scene, hit.from, endOfPrepositional(scene, hit.to, roles.prepositional[0]?.chunks[0]))
    return `${subjectOf(scene, candidate)} ${words}`.trim()
  }
  if (object.to <= hit.from) return passiveWords(scene, object, candidate)
  const given = candidate.trigger.frame === 'give' ? item : null
  if (given !== null && given.from >= hit.to)
    return slice(scene, hit.from, lastOf(scene, toItemSpan(scene, candidate.trigger, given).end))
  const last = roles.object.at(-1) ?? object
  const end = last.to - hit.from > longest ? object.to : last.to
  return slice(scene, hit.from, Math.max(hit.to, end))
}

/** Who moves or comes: without an object the verb alone says little. */
function subjectOf(scene: Scene, { hit, roles, trigger }: Candidate): string {
  const [subject] = roles.agent
  if (!['march', 'undergo', 'move'].includes(trigger.frame ?? '') || subject === undefined || subject.to > hit.from)
    return ''
  return slice(scene, skipArticle(scene, subject), subject.to)
}

/** A threat made in the words of a quotation: "said" alone says nothing, the words do. */
function saidAt(scene: Scene, at: number): string | null {
  if (!/^(?:say|add|tell|reply|write|post)$/u.test(scene.tokens[at]?.lemma ?? '')) return null
  const start = scene.tokens[at]?.start ?? 0
  const content = scene.attributions.find((one) => one.cue.start <= start && start < one.cue.end)?.content[0]
  if (content === undefined) return null
  const from = scene.tokens.findIndex((token) => token.start >= content.start && token.upos !== 'PUNCT')
  const to = scene.tokens.findLastIndex((token) => token.end <= content.end && token.upos !== 'PUNCT')
  return from < 0 || to < from ? null : slice(scene, from, to + 1)
}

/** "VARN, Jan. 6 (Harbour Wire) - ": where and by whom it was written, not what happened. */
const dateline = /^\p{Lu}[\p{Lu} .'’-]+(?:,[^–—]{1,50}?)?(?:\s\([^)]{2,30}\))?\s(?:-|–|—)\s+(?=\S)/u

function slice(scene: Scene, from: number, to: number): string {
  const start = scene.tokens[from]?.start ?? scene.sentence.start
  const end = scene.tokens[Math.min(to, from + longest) - 1]?.end ?? start
  const words = scene.text.slice(start, end)
  return (start === scene.sentence.start ? words.replace(dateline, '') : words)
    .replace(/\s+/gu, ' ')
    .replace(/^[“"‘']|[”"’',]$/gu, '')
    .replace(/[“”]/gu, (mark, at: number, all: string) => (isPaired(all, at) ? mark : ''))
    .trim()
}

/** Without article, "its" and words of time that own it: "this week's missile launch" is a missile launch. */
function skipArticle(scene: Scene, chunk: Chunk): number {
  const owner = scene.tokens.slice(chunk.from, chunk.to).findIndex((token) => token.lemma === "'s")
  const isTime = owner > 0 && timely.test(scene.tokens[chunk.from + owner - 1]?.lemma ?? '')
  const from = isTime ? chunk.from + owner + 1 : chunk.from
  const isOpener = /^(?:the|an?|this|that|these|those|its|their|his|her)$/iu.test(scene.tokens[from]?.text ?? '')
  return isOpener && chunk.to - from > 1 ? from + 1 : from
}

const timely = /^(?:day|week|month|year|yesterday|today|night|morning|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/u

/** The noun phrase with one or two prepositional phrases after it. */
function endOfPhrase(scene: Scene, phrase: Chunk | null): number {
  if (phrase === null) return 0
  let at = indexOfChunk(scene, phrase)
  for (let steps = 0; steps < 2; steps += 1) {
    if (!carriesOn(scene, at + 1) || scene.chunks[at + 2]?.kind !== 'np') break
    at += 2
    if (scene.chunks[at + 1]?.kind === 'and' && isPair(scene, at - 1) && scene.chunks[at + 2]?.kind === 'np') at += 2
  }
  const [aim, target] = [scene.chunks[at + 1], scene.chunks[at + 2]]
  const isAim = /^(?:targeting|hitting|striking|against)$/iu.test(scene.tokens[aim?.from ?? -1]?.text ?? '')
  return (isAim && target?.kind === 'np' ? target.to : scene.chunks[at]?.to) ?? phrase.to
}

const endOfPrepositional = (_scene: Scene, end: number, chunk: Chunk | undefined): number =>
  chunk !== undefined && chunk.from - end <= 2 ? chunk.to : end

/** "three villages were shelled"; where much stands between, the object and the verb alone. */
function passiveWords(scene: Scene, object: Chunk, { hit }: Candidate): string {
  const from = skipArticle(scene, object)
  const isNear =
    hit.from - object.to <= 4 && !scene.tokens.slice(object.to, hit.from).some((token) => token.upos === 'PUNCT')
  return isNear ? slice(scene, from, hit.to) : `${slice(scene, from, object.to)} ${slice(scene, hit.from, hit.to)}`
}

/** Keeps a quotation mark only where its partner is there too. */
function isPaired(text: string, at: number): boolean {
  return text[at] === '“' ? text.indexOf('”', at) > 0 : text.lastIndexOf('“', at) >= 0
}

/** A speech act goes on to the next comma or stop. */
const endOfSpeech = (scene: Scene, from: number): number =>
  scene.chunks.find((chunk) => chunk.from >= from && (chunk.kind === 'comma' || chunk.kind === 'stop'))?.from ??
  scene.tokens.length

/** The index after the last token that ends by `end`. */
const lastOf = (scene: Scene, end: number): number => scene.tokens.filter((token) => token.end <= end).length

const skipAuxiliary = (scene: Scene, from: number): number =>
  scene.tokens[from]?.upos === 'AUX' && scene.tokens[from + 1] !== undefined ? from + 1 : from

/** "between A and B" */
const isPair = (scene: Scene, at: number): boolean => scene.tokens[scene.chunks[at]?.from ?? -1]?.lemma === 'between'

const joining = new Set('of on against in at near by to for with from between into over along across inside'.split(' '))

const carriesOn = (scene: Scene, at: number): boolean =>
  scene.chunks[at]?.kind === 'prep' && joining.has(scene.tokens[scene.chunks[at]?.from ?? -1]?.lemma ?? '')
