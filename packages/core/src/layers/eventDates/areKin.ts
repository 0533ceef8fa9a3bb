const irregular: readonly (readonly [string, string])[] = [
  ['die', 'death'],
  ['fly', 'flight'],
  ['sell', 'sale'],
  ['lose', 'loss'],
  ['choose', 'choice'],
  ['fall', 'fall'],
  ['speak', 'speech'],
]

/** Do two lemmas name the same: equal, or one made of the other ("announce", "announcement")? */
export function areKin(a: string, b: string): boolean {
  const [short = '', long = ''] = [a.replace(/e$/, ''), b.replace(/e$/, '')].sort((one, two) => one.length - two.length)
  if (a === b || (short.length >= 5 && long.startsWith(short))) return true
  if (/^(?:\p{L}{4,})ing$/u.test(long) && long === `${short}ing`) return true
  return irregular.some((pair) => pair.includes(a) && pair.includes(b))
}
