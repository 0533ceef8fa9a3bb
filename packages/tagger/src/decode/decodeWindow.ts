import type { InferenceSession } from 'onnxruntime-node'
import type { Graph } from '../graph/openGraph.ts'
import { isSeat } from '../seats/isSeat.ts'
import type { Window } from '../windows/window.ts'
import { applyScript } from './applyScript.ts'
import { decodeNames } from './decodeNames.ts'
import type { Marked, MarkedName } from './marked.ts'
import { type Arcs, type Range, readTree } from './readTree.ts'
import { wholeEquipment } from './wholeEquipment.ts'

type Trees = Pick<Marked, 'heads' | 'relations'>
type Outputs = InferenceSession.OnnxValueMapType

/** What a window was and what the graph said of it. */
export interface Said {
  readonly window: Window
  readonly outputs: Outputs
  readonly labels: Graph['labels']
  readonly lemmaOf: Graph['lemmaOf']
}

/** What was said, with the part of speech of each word read out once. */
interface Read extends Said {
  readonly tags: Int32Array
}

/** From the graph's scores to sentences, trees with one root and legal names. */
export function decodeWindow(given: Said): Marked {
  const { window, outputs, labels } = given
  const size = window.length
  const tags = longs(outputs, 'upos', size)
  const said = { ...given, tags }
  const sentences = toSentences(floats(outputs, 'starts'), size)
  const trees = treesOf(said, sentences)
  return {
    spans: Int32Array.from(window.flatMap(({ start, end }) => [start, end])),
    edges: Int32Array.from([...sentences.map(({ from }) => from), size]),
    upos: Uint8Array.from(tags),
    features: Uint8Array.from(longs(outputs, 'features', size * Object.keys(labels.features).length)),
    lemmas: lemmasOf(said),
    ...trees,
    attribution: floats(outputs, 'attribution').slice(0, size * 4),
    names: sentences.flatMap((sentence) => namesOf(said, sentence, trees)),
  }
}

function toSentences(starts: Float32Array, size: number): readonly Range[] {
  const firsts = [...starts.subarray(0, size).keys()].filter((word) => word === 0 || (starts[word] ?? 0) > 0.5)
  return firsts.map((from, at) => ({ from, to: firsts[at + 1] ?? size }))
}

function lemmasOf({ window, outputs, labels, lemmaOf, tags }: Read): readonly string[] {
  const scripts = longs(outputs, 'lemma', window.length)
  return window.map(({ text }, word) => {
    const edited = applyScript(text, labels.lemmaScripts[scripts[word] ?? 0] ?? '0+')
    return lemmaOf(labels.upos[tags[word] ?? 0] ?? 'X', text, edited)
  })
}

function treesOf(
  said: Read,
  sentences: readonly Range[],
): Pick<Marked, 'heads' | 'relations' | 'told' | 'toldProbability'> {
  const { window, outputs } = said
  const options = outputs['heads']?.dims[2] ?? 1
  const count = window.length * options
  const arcs: Arcs = {
    heads: longs(outputs, 'heads', count),
    scores: floats(outputs, 'head_scores'),
    relations: longs(outputs, 'relations', count),
    options,
  }
  const heads = new Int16Array(window.length)
  const relations = new Uint8Array(window.length)
  for (const sentence of sentences) {
    readTree(arcs, sentence).forEach(([head, relation], word) => {
      heads[sentence.from + word] = head - 1
      relations[sentence.from + word] = relation
    })
  }
  return { heads, relations, ...toldOf(said, sentences, { heads, relations }) }
}

/** Predicates are what the training took for them: verbs, and whatever has a copula. */
function toldOf(
  { window, outputs, labels, tags }: Read,
  sentences: readonly Range[],
  { heads, relations }: Trees,
): Pick<Marked, 'told' | 'toldProbability'> {
  const [told, toldProbability] = [new Int8Array(window.length).fill(-1), new Float32Array(window.length)]
  const [verb, copula] = [labels.upos.indexOf('VERB'), labels.relations.indexOf('cop')]
  const chances = floats(outputs, 'factuality')
  const classes = labels.factuality.length
  for (const { from, to } of sentences) {
    const predicates = new Set<number>()
    for (let word = from; word < to; word += 1) {
      if (tags[word] === verb) predicates.add(word)
      if (relations[word] === copula) predicates.add(from + (heads[word] ?? 0))
    }
    for (const word of predicates) {
      const row = chances.subarray(word * classes, (word + 1) * classes)
      told[word] = row.indexOf(Math.max(...row))
      toldProbability[word] = Math.max(...row)
    }
  }
  return { told, toldProbability }
}

function namesOf({ window, outputs, labels, tags }: Read, { from, to }: Range, trees: Trees): readonly MarkedName[] {
  const found = decodeNames({ values: floats(outputs, 'names'), labels: labels.names.length, from, to })
  const equipment = (labels.names.indexOf('B-EQUIPMENT') - 1) >> 1
  const whole = !found.some(({ type }) => type === equipment)
    ? found
    : wholeEquipment(found, equipment, {
        upos: Array.from(tags.subarray(from, to), (tag) => labels.upos[tag] ?? 'X'),
        heads: Array.from(trees.heads.subarray(from, to)),
        relations: Array.from(trees.relations.subarray(from, to), (relation) => labels.relations[relation] ?? ''),
      })
  return whole.map((name) => {
    const [first, last] = [name.first + from, name.last + from]
    const isPlace = labels.names[2 * name.type + 1] === 'B-PLACE'
    return { ...name, first, last, isSeat: isPlace && isSeat(window.slice(first, last + 1).map(({ text }) => text)) }
  })
}

function floats(outputs: Outputs, name: string): Float32Array {
  const data = outputs[name]?.data
  return data instanceof Float32Array ? data : new Float32Array()
}

/** Lower halves of 64-bit numbers: all are small. */
function longs(outputs: Outputs, name: string, count: number): Int32Array {
  const data = outputs[name]?.data
  if (!(data instanceof BigInt64Array)) return new Int32Array(count)
  const halves = new Int32Array(data.buffer, data.byteOffset, data.length * 2)
  const numbers = new Int32Array(count)
  for (let at = 0; at < count; at += 1) numbers[at] = halves[2 * at] ?? 0
  return numbers
}
