/** Words written together, parted as the English Web Treebank parts them; those that are words of their own are left out. */
const fused = (
  'can|not gon|na wan|na got|ta out|ta gim|me lem|me do|nt ca|nt wo|nt did|nt does|nt is|nt was|nt are|nt have|nt has|nt ' +
  'had|nt could|nt would|nt should|nt were|nt i|m i|ve you|re you|ve they|re they|ve we|ve that|s what|s'
).split(' ')

const lengths: ReadonlyMap<string, number> = new Map(fused.map((word) => [word.replace('|', ''), word.indexOf('|')]))

/** How long the first of two words is that are written as one ("cannot"); 0 where it is one word. */
export function lengthOfFirst(word: string): number {
  const isShouted = word.length < 4 && word === word.toUpperCase()
  return isShouted ? 0 : (lengths.get(word.toLowerCase()) ?? 0)
}
