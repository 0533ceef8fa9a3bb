import { eld } from 'eld/small'

/** ISO 639-1 of a text that is long enough to tell; null where it is not. */
export function detectLanguage(text: string): string | null {
  if (text.length < 40) return null
  const found = eld.detect(text.slice(0, 4000))
  return found.language === '' ? null : found.language
}
