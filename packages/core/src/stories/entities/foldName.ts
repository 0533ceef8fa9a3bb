const titles =
  /^(?:the|mr|mrs|ms|dr|prof|president|prime minister|minister|general|gen|lt|col|maj|capt|sgt|governor|senator|sen|rep|ambassador|sir|king|prince)\.?\s+/

/**
 * A name as it compares: lower case, no diacritics, no titles, hyphens as spaces, and the endings in which
 * transliterations differ made one ("Zelenskyy", "Zelenskiy", "Zelensky"; "Syrskyi", "Syrskyj").
 */
export function foldName(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’'ʼ`.“”"]/g, '')
    .replace(/[-–‐]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return dropTitles(plain)
    .split(' ')
    .map((part) => part.replace(/(?:yy|iy|yi|yj|ij|ii)$/, 'y').replace(/kiy$/, 'ky'))
    .join(' ')
}

function dropTitles(name: string): string {
  const next = name.replace(titles, '')
  return next === name ? name : dropTitles(next)
}
