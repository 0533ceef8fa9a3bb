/** First and last word of a name, the index of its type, and the mean of its words' probabilities. */
export interface FoundName {
  readonly first: number
  readonly last: number
  readonly type: number
  readonly probability: number
}

/** Scores of one sentence: logarithms of probabilities, word by word; label 0 is outside, 2t+1 begins type t, 2t+2 goes on. */
export interface NameScores {
  readonly values: Float32Array
  readonly labels: number
  readonly from: number
  readonly to: number
}

/** The likeliest labels in which a name begins before it goes on, as spans. Words count from the sentence's first. */
export function decodeNames(scores: NameScores): readonly FoundName[] {
  return toSpans(bestLabels(scores), scores)
}

function bestLabels({ values, labels, from, to }: NameScores): readonly number[] {
  const back: Uint8Array[] = []
  let score = new Float64Array(labels)
  for (let label = 0; label < labels; label += 1) {
    score[label] = isInside(label) ? -1e9 : at(values, from * labels + label)
  }
  for (let word = from + 1; word < to; word += 1) {
    const [next, step] = [new Float64Array(labels), new Uint8Array(labels)]
    const best = indexOfLargest(score)
    for (let label = 0; label < labels; label += 1) {
      const before = !isInside(label) ? best : at(score, label - 1) >= at(score, label) ? label - 1 : label
      step[label] = before
      next[label] = at(score, before) + at(values, word * labels + label)
    }
    back.push(step)
    score = next
  }
  const found = [indexOfLargest(score)]
  for (const step of back.reverse()) found.push(at(step, found.at(-1) ?? 0))
  return found.reverse()
}

function toSpans(found: readonly number[], { values, labels, from }: NameScores): readonly FoundName[] {
  const spans: FoundName[] = []
  found.forEach((label, word) => {
    const chance = Math.exp(at(values, (from + word) * labels + label))
    const open = spans.at(-1)
    if (isInside(label) && open !== undefined) {
      const length = word - open.first
      spans[spans.length - 1] = {
        ...open,
        last: word,
        probability: (open.probability * length + chance) / (length + 1),
      }
    } else if (label > 0) spans.push({ first: word, last: word, type: (label - 1) >> 1, probability: chance })
  })
  return spans
}

function isInside(label: number): boolean {
  return label > 0 && label % 2 === 0
}

function at(values: ArrayLike<number>, index: number): number {
  return values[index] ?? 0
}

function indexOfLargest(values: Float64Array): number {
  let best = 0
  for (let index = 1; index < values.length; index += 1) if (at(values, index) > at(values, best)) best = index
  return best
}
