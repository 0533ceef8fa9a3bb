/** Lower case without diacritics and apostrophes, to compare a name with a gazetteer's spelling of it. */
export function toNameKey(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\u0300-\u036f'’‘`´ʻʼ.]/g, '')
    .replace(/[\s-]+/g, ' ')
    .trim()
}
