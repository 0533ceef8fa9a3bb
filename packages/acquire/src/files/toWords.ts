/** What a field of a record or of front matter says, as one line of words; null where it says nothing. Names of things in lists are joined. */
export function toWords(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() === '' ? null : value.trim()
  if (typeof value === 'number' && Number.isFinite(value)) return String(value)
  if (Array.isArray(value)) {
    const words = value.map(toWords).filter((word) => word !== null)
    return words.length === 0 ? null : words.join(', ')
  }
  if (typeof value !== 'object' || value === null) return null
  return 'name' in value ? toWords(value.name) : 'title' in value ? toWords(value.title) : null
}
