import type { Json } from './jsonObjects.ts'
import { plainWords } from './plainWords.ts'

/** The first of a list, or the one value there is. */
export function firstOf(value: unknown): unknown {
  return Array.isArray(value) ? value[0] : value
}

/** Words as a reader would see them; null where the value holds none. */
export function textOf(value: unknown): string | null {
  const one = firstOf(value)
  if (typeof one === 'number') return String(one)
  if (typeof one === 'object' && one !== null && '@value' in one) return textOf(one['@value'])
  return typeof one === 'string' ? plainWords(one) : null
}

/** ISO 639-1 of a language that is stated as a tag or as an object. */
export function languageOf(value: unknown): string | null {
  const named = typeof value === 'object' && value !== null ? (value as Json) : null
  const code = named === null ? textOf(value) : (textOf(named.alternateName) ?? textOf(named.name))
  return code !== null && /^[a-z]{2}(?:$|[-_])/i.test(code) ? code.slice(0, 2).toLowerCase() : null
}

/** The address of a page that is stated as words or as an object. */
export function addressOf(value: unknown): string | null {
  const one = firstOf(value)
  return typeof one === 'object' && one !== null ? textOf((one as Json)['@id']) : textOf(one)
}

/** Names of people or houses: stated as words, as objects, as references to objects elsewhere on the page. */
export function namesOf(value: unknown, byId: ReadonlyMap<string, Json>): string | null {
  const all = (Array.isArray(value) ? value.slice(0, 20) : [value]).flatMap((one: unknown) => {
    const object = typeof one === 'object' && one !== null ? (one as Json) : null
    const id = object?.['@id']
    const meant = object !== null && textOf(object.name) === null && typeof id === 'string' ? byId.get(id) : object
    const name = meant == null ? (object === null ? textOf(one) : null) : textOf(meant.name)
    return name === null || /^(?:https?:|@|#)/.test(name) ? [] : [name]
  })
  return all.length === 0 ? null : [...new Set(all)].join(' and ')
}
