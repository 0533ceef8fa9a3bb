import type { Link, Markable } from './readMeantime.ts'

/**
 * The dates of event mentions: of the times in which a link puts them (is included in, includes, simultaneous), handed on to
 * what is simultaneous with them and to other mentions of the same event.
 */
export function eventDates(
  markables: readonly Markable[],
  links: readonly Link[],
): ReadonlyMap<string, readonly string[]> {
  const values = new Map(
    markables.flatMap(({ id, tag, attributes }) =>
      tag === 'TIMEX3' && /^(?:DATE|TIME)$/.test(attributes.get('type') ?? '')
        ? [[id, attributes.get('value') ?? ''] as const]
        : [],
    ),
  )
  const dates = new Map<string, Set<string>>()
  for (const { tag, type, sources, targets } of links) {
    if (tag !== 'TLINK' || !/^(?:IS_INCLUDED|INCLUDES|SIMULTANEOUS)$/.test(type)) continue
    const [source, target] = [sources[0] ?? '', targets[0] ?? '']
    if (type !== 'INCLUDES' && values.has(target)) add(dates, source, values.get(target) ?? '')
    if (type !== 'IS_INCLUDED' && values.has(source)) add(dates, target, values.get(source) ?? '')
  }
  for (const group of together(links)) {
    const known = new Set(group.flatMap((id) => [...(dates.get(id) ?? [])]))
    for (const id of group) if (!dates.has(id) && known.size > 0) dates.set(id, known)
  }
  return new Map([...dates].map(([id, found]) => [id, [...found]]))
}

function add(dates: Map<string, Set<string>>, id: string, value: string): void {
  dates.set(id, (dates.get(id) ?? new Set()).add(value))
}

/** Mentions that share their date: two that are simultaneous, and those of one event. */
function together(links: readonly Link[]): readonly (readonly string[])[] {
  const simultaneous = links.filter(({ tag, type }) => tag === 'TLINK' && type === 'SIMULTANEOUS')
  const mentions = links.filter(({ tag }) => tag === 'REFERS_TO')
  return [
    ...simultaneous.map(({ sources, targets }) => [...sources, ...targets]),
    ...mentions.map(({ sources }) => sources),
  ]
}
