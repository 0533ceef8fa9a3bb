/** What open lists know of a word (a given name, a place, an ordinary word …), as the number the model was trained with; 0: nothing. */
export type ListTable = (word: string) => number

/** Reads `lists.txt`: a number, a tab, and the words that it stands for, in lower case. */
export function toListTable(lists: string): ListTable {
  const numbers = new Map<string, number>()
  for (const line of lists.split('\n')) {
    if (line === '' || line.startsWith('#')) continue
    const tab = line.indexOf('\t')
    const number = Number(line.slice(0, tab))
    for (const word of line.slice(tab + 1).split(' ')) numbers.set(word, number)
  }
  return (word) => numbers.get(word.toLowerCase()) ?? 0
}
