import type { EntityType, Span } from '@fogline/model'

/** What a rule makes of a mention. Drafts of one type with one key mean the same thing within an article. */
export interface Draft {
  readonly type: EntityType
  readonly form: 'name' | 'nominal'
  readonly key: string
  /** The fullest name that the mention gives: of a country or a known organisation its name in the lexicon. */
  readonly name: string
  /** ISO 3166-1 alpha-2 */
  readonly country: string | null
  readonly role: string | null
}

/** A draft with its place in the text and the rule that made it. */
export interface PlacedDraft extends Draft {
  readonly span: Span
  readonly sentence: number
  readonly by: string
}

/** A draft whose unsaid parts are empty. */
export function toDraft(parts: Pick<Draft, 'type' | 'key' | 'name'> & Partial<Draft>): Draft {
  return { form: 'name', country: null, role: null, ...parts }
}

/** Lower case, no marks, hyphens as spaces and one spelling for -yy, -iy, -ii: so that spellings of one name meet. */
export function toNameKey(name: string): string {
  const isPlain = /^[ -~]*$/u.test(name)
  return (isPlain ? name : name.normalize('NFD').replace(/\p{M}/gu, ''))
    .toLowerCase()
    .replace(/[’‘ʼ'`.]/gu, '')
    .replace(/[-‐‑\s]+/gu, ' ')
    .replace(/(?:yy|iy|ii|yi)\b/gu, 'y')
    .trim()
}
