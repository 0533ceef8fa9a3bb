const irregular: ReadonlyMap<string, string> = new Map([
  ['people', 'person'],
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['troops', 'troop'],
  ['casualties', 'casualty'],
  ['lives', 'life'],
  ['wives', 'wife'],
  ['knives', 'knife'],
  ['feet', 'foot'],
  ['personnel', 'personnel'],
  ['aircraft', 'aircraft'],
  ['headquarters', 'headquarters'],
  ['series', 'series'],
  ['species', 'species'],
  ['crises', 'crisis'],
])

/** The singular of an English noun, in lower case; a word that is not plural stays as it is. */
export function toSingular(word: string): string {
  const lower = word.toLowerCase().replace(/[’']s?$/, '')
  const known = irregular.get(lower)
  if (known !== undefined) return known
  if (/(?:service|police|fire|fisher|crew|sports|gun|states|congress|militia|infantry|air)?(?:men)$/.test(lower)) {
    return lower.replace(/men$/, 'man')
  }
  if (/[^aeiou]ies$/.test(lower) && lower.length > 4) return lower.replace(/ies$/, 'y')
  if (/(?:ss|x|z|ch|sh)es$/.test(lower)) return lower.replace(/es$/, '')
  if (/[^su]s$/.test(lower) && lower.length > 3) return lower.slice(0, -1)
  return lower
}
