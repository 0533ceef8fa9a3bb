import type { Page, PageContext } from '@fogline/model'
import { emptyContext } from '../../files/emptyContext.ts'
import { joinContexts } from '../../files/joinContexts.ts'
import { toPage } from '../../files/toPage.ts'
import { toWords } from '../../files/toWords.ts'
import type { FieldMap, RecordField } from './fieldMap.ts'

type Fields = Readonly<Record<string, unknown>>

function valueAt(record: Fields, name: string): unknown {
  if (Object.hasOwn(record, name)) return record[name]
  let value: unknown = record
  for (const step of name.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return null
    value = (value as Fields)[step]
  }
  return value
}

/** Seconds or milliseconds since 1970 are written out, so that a date is a date whoever reads it. */
function toTime(words: string | null): string | null {
  if (words === null || !/^\d{9,13}(?:\.\d+)?$/.test(words)) return words
  const number = Number(words)
  return new Date(number < 100_000_000_000 ? number * 1000 : number).toISOString()
}

function toInstant(words: string | null): string | null {
  const time = toTime(words)
  return time === null || Number.isNaN(Date.parse(time)) ? null : new Date(time).toISOString()
}

/** Where a record stands, and what surrounds it. */
export interface RecordPlace {
  readonly location: string
  readonly container: string
  readonly context: PageContext | null
}

/** A record of a scraped article as a page: its HTML where it holds some, else its text; null where it holds neither. */
export function toRecordPage(record: Fields, fields: FieldMap, place: RecordPlace): Page | null {
  const find = (field: RecordField): string | null => {
    for (const name of fields[field]) {
      const words = toWords(valueAt(record, name))
      if (words !== null) return words
    }
    return null
  }
  const html = find('html')
  const url = find('url')
  const text = html ?? find('text') ?? (url === null ? null : find('summary'))
  if (text === null) return null
  const own: PageContext = {
    ...emptyContext('record', place.container),
    title: find('title'),
    author: find('author'),
    outlet: find('outlet'),
    section: find('section'),
    publishedAt: toTime(find('date')),
    modifiedAt: toTime(find('modified')),
    language: find('language'),
  }
  return toPage(
    {
      location: url !== null && /^https?:\/\/\S+$/i.test(url) ? url : place.location,
      fetchedAt: toInstant(find('fetched')),
    },
    {
      bytes: new TextEncoder().encode(text),
      contentType: `text/${html === null && !looksMarked(text) ? 'plain' : 'html'}; charset=utf-8`,
      context: joinContexts(place.context, own),
    },
  )
}

/** Some collections keep HTML in a field called "content". */
function looksMarked(text: string): boolean {
  return (
    /^\s*(?:<!doctype\s+html|<html\b)/i.test(text) ||
    (/^\s*<(?:p|div|article|h1|figure)\b/i.test(text) && /<\/p>/i.test(text))
  )
}
