import type { Point, Toponym } from './geoDocument.ts'

/** What a note says of a place: a GeoNames number, coordinates, or neither. */
interface Note {
  readonly geonames: number | null
  readonly point: Point | null
}

/** The types that GeoWebNews counts as toponyms, and how its authors divide them in two. */
const uses: Readonly<Record<string, 'literal' | 'associative'>> = {
  Literal: 'literal',
  Literal_Modifier: 'literal',
  Mixed: 'literal',
  Coercion: 'literal',
  Embedded_Literal: 'literal',
  Metonymic: 'associative',
  Non_Literal_Modifier: 'associative',
  Embedded_Non_Lit: 'associative',
  Demonym: 'associative',
  Homonym: 'associative',
  Language: 'associative',
}

/** The toponyms of a brat annotation of GeoWebNews; nouns for places ("city") and what is marked as no toponym are left out. */
export function readBratToponyms(annotation: string): readonly Toponym[] {
  const rows = annotation.split('\n').map((line) => line.split('\t'))
  const notes = new Map(
    rows.flatMap(([id, about, note]) =>
      id?.startsWith('#') && note !== undefined ? [[about?.split(' ')[1] ?? '', toNote(note.trim())] as const] : [],
    ),
  )
  return rows.flatMap(([id, about, phrase]): readonly Toponym[] => {
    const [label, start, end] = about?.split(/[ ;]/) ?? []
    const use = label === undefined ? undefined : uses[label]
    if (!id?.startsWith('T') || use === undefined || label === undefined || phrase === undefined) return []
    const { geonames, point } = notes.get(id) ?? { geonames: null, point: null }
    return [{ start: Number(start), end: Number(end), phrase, use, label, geonames, point }]
  })
}

function toNote(note: string): Note {
  const [, latitude, longitude] = /^(-?\d+\.\d+),\s*(-?\d+\.\d+)$/.exec(note) ?? []
  if (latitude !== undefined) {
    return { geonames: null, point: { latitude: Number(latitude), longitude: Number(longitude) } }
  }
  return { geonames: /^\d+$/.test(note) ? Number(note) : null, point: null }
}
