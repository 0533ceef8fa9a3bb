/** What open lists know of a word (a given name, a place, an ordinary word …), as the number the model was trained with; 0: nothing. */
export type ListTable = (word: string) => number

const [lineEnd, tab, space] = [10, 9, 32]

/**
 * Reads `lists.txt`: a number, a tab, and the words that it stands for, in lower case. Words stay where they are in the text
 * and are found by their hash: a map of 125,000 strings would take ten times the memory, and ten times as long to fill.
 */
export function toListTable(lists: string): ListTable {
  const text = withoutComments(lists)
  let words = 0
  eachWord(text, () => (words += 1))
  const slots = 2 ** Math.ceil(Math.log2(2 * words + 2))
  const [places, numbers] = [new Int32Array(slots), new Uint16Array(slots)]
  const put = (start: number, end: number, number: number): void => {
    let slot = hash(text, start, end) & (slots - 1)
    while (places[slot] !== 0) slot = (slot + 1) & (slots - 1)
    places[slot] = start
    numbers[slot] = number
  }
  eachWord(text, put)
  return (word) => {
    const key = word.toLowerCase()
    let slot = hash(key, 0, key.length) & (slots - 1)
    for (let place = places[slot] ?? 0; place !== 0; place = places[slot] ?? 0) {
      if (text.startsWith(key, place) && !isLetter(text.charCodeAt(place + key.length))) return numbers[slot] ?? 0
      slot = (slot + 1) & (slots - 1)
    }
    return 0
  }
}

function withoutComments(lists: string): string {
  return `${lists
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .join('\n')}\n`
}

function eachWord(text: string, put: (start: number, end: number, number: number) => void): void {
  let [start, number] = [0, 0]
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (isLetter(code)) continue
    if (code === tab) number = Number(text.slice(start, at))
    else if (at > start) put(start, at, number)
    start = at + 1
  }
}

function isLetter(code: number): boolean {
  return code !== lineEnd && code !== tab && code !== space
}

/** FNV-1a over code units. */
function hash(text: string, start: number, end: number): number {
  let sum = 0x811c9dc5
  for (let at = start; at < end; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193)
  return sum ^ (sum >>> 15)
}
