import { blockTags } from './elements.ts'

interface Open {
  readonly tag: string
  /** Places in the list of open elements: the nearest block, cell and table at or around this one; -1 for none. */
  readonly block: number
  readonly cell: number
  readonly table: number
}

const top: Open = { tag: '', block: -1, cell: -1, table: -1 }

/** A list of open elements that tells at once where the last of a tag stands, however long it is. */
export interface OpenStack {
  readonly last: () => Open
  readonly length: () => number
  readonly tagAt: (place: number) => string
  /** -1 where none is open. */
  readonly placeOf: (tag: string) => number
  readonly push: (tag: string) => void
  /** Closes the innermost until so many are left, each told to `close`. */
  readonly closeTo: (length: number) => void
}

/** An empty list; `close` is told of each element that is closed. */
export function openStack(close: (tag: string) => void): OpenStack {
  const stack: Open[] = []
  const places = new Map<string, number[]>()
  const last = (): Open => stack.at(-1) ?? top
  return {
    last,
    length: () => stack.length,
    tagAt: (place) => stack[place]?.tag ?? '',
    placeOf: (tag) => places.get(tag)?.at(-1) ?? -1,
    push: (tag) => {
      const at = stack.length
      const above = last()
      stack.push({
        tag,
        block: blockTags.has(tag) ? at : above.block,
        cell: tag === 'table' || (above.table >= 0 && isCell(tag)) ? at : above.cell,
        table: tag === 'table' ? at : above.table,
      })
      const same = places.get(tag)
      if (same) same.push(at)
      else places.set(tag, [at])
    },
    closeTo: (length) => {
      while (stack.length > length) {
        const closed = stack.pop()
        if (closed === undefined) return
        places.get(closed.tag)?.pop()
        close(closed.tag)
      }
    },
  }
}

function isCell(tag: string): boolean {
  return tag === 'td' || tag === 'th' || tag === 'caption'
}
