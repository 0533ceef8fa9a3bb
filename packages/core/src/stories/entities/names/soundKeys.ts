/** The spellings in which transcriptions differ, in the order in which they are made one. */
const sameSounds: readonly (readonly [RegExp, string])[] = [
  [/shch|sch|sh/g, 'S'],
  [/tch|tsh|cz|ch/g, 'C'],
  [/dzh|dj|zh/g, 'j'],
  [/kh/g, 'h'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/dh/g, 'd'],
  [/gh/g, 'g'],
  [/ck|q/g, 'k'],
  [/ts|tz/g, 'C'],
  [/c(?=[aouklnrst])/g, 'k'],
  [/c/g, 'C'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/ee/g, 'i'],
  [/oo|ou/g, 'u'],
  [/^ye/, 'e'],
  [/^[ij](?=[aeou])/, 'y'],
  [/([aeiouy])j(?![aeiouy])/g, '$1y'],
  [/j$/, 'y'],
  [/(.)\1+/g, '$1'],
  [/([aeiou])h(?![aeiouy])/g, '$1'],
  [/[iy]{2,}/g, 'i'],
  [/y(?![aeou])/g, 'i'],
  [/ii+/g, 'i'],
]

/** How a word sounds whatever the transcription: "zelenskyy", "zelenskiy" and "zelensky" are one; vowels stay. */
export function soundKey(word: string): string {
  return sameSounds.reduce((text, [from, to]) => text.replace(from, to), word)
}

/**
 * The sound with vowels in three classes, as transcriptions from Arabic, Persian and Cyrillic mix them: "hussein", "husayn".
 * A vowel at the end stays, and e at the start: they tell "Mario" from "Maria", "Elina" from "Alina".
 */
export function looseKey(word: string): string {
  const end = /[aeiou]$/.exec(soundKey(word))?.[0] ?? ''
  const folded = soundKey(word)
    .replace(/[ae][iy]/g, 'aa')
    .replace(/(?!^)e/g, 'a')
    .replace(/o/g, 'u')
    .replace(/y/g, 'i')
  return end === '' ? folded : folded.slice(0, -1) + end
}

/** The consonants alone, for scripts that write no vowels or no letters: r is l, voiced is voiceless. */
export function skeleton(word: string): string {
  return looseKey(word)
    .replace(/[aiuyvh'`]/g, '')
    .replace(/r/g, 'l')
    .replace(/b|p|f/g, 'b')
    .replace(/[gk]/g, 'k')
    .replace(/[dt]/g, 't')
    .replace(/[zsSCj]/g, 's')
    .replace(/(.)\1+/g, '$1')
}
