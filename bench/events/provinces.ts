import type { PlaceReference } from '@fogline/model'

/** The provinces of Afghanistan as the set writes them. */
const names =
  'badakhshan badghis baghlan balkh bamyan daykundi farah faryab ghazni ghor helmand herat jowzjan kabul kandahar kapisa khost kunar kunduz laghman logar nangarhar nimroz nuristan paktya paktika panjshir parwan samangan saripul takhar uruzgan wardak zabul'.split(
    ' ',
  )

/** Spellings of gazetteers and of the set that differ from the list in more than marks. */
const spellings: Readonly<Record<string, string>> = {
  paktiya: 'paktya',
  paktia: 'paktya',
  sarepul: 'saripul',
  sarepol: 'saripul',
  saripol: 'saripul',
  maidanwardak: 'wardak',
  maydanwardak: 'wardak',
  konar: 'kunar',
  konduz: 'kunduz',
  qandahar: 'kandahar',
  hilmand: 'helmand',
  oruzgan: 'uruzgan',
  urozgan: 'uruzgan',
  bamian: 'bamyan',
  jawzjan: 'jowzjan',
  lowgar: 'logar',
  zabol: 'zabul',
  khowst: 'khost',
  ghowr: 'ghor',
  nurestan: 'nuristan',
}

/** A province's name without case, marks, spaces and differences of spelling. */
export function foldProvince(name: string): string {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replace(/province$/, '')
  return spellings[plain] ?? plain
}

/** The province that a place is by its words or by its name in the gazetteer; null for another place. */
export function provinceOf({ text, name }: Pick<PlaceReference, 'text' | 'name'>): string | null {
  return [text, name].map(foldProvince).find((province) => names.includes(province)) ?? null
}
