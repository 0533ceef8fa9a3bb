const letters: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ə: 'e',
}

/** The form under which a name is looked up: lower case, without diacritics, apostrophes and dots; hyphens are spaces. */
export function toNameKey(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\u0300-\u036f'’‘`´ʻʼʿʾ.]/g, '')
    .replace(/[øłđðıßæœþə]/g, (letter) => letters[letter] ?? letter)
    .replace(/[\s\u00a0‐‑–—-]+/g, ' ')
    .trim()
}
