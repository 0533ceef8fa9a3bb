/** A label that wants a place: the earlier in the list, the sooner it gets one. */
export interface WantedLabel {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'middle'
  /** Height of the letters in pixels. */
  readonly size: number
}

/** The labels that fit: one that would lie over an earlier one, or over the edge, is left out. */
export function placeLabels<Label extends WantedLabel>(
  labels: readonly Label[],
  edge: { readonly width: number; readonly height: number },
): readonly Label[] {
  const taken: Box[] = []
  return labels.filter((label) => {
    const box = toBox(label)
    if (box.left < 2 || box.right > edge.width - 2 || box.top < 2 || box.bottom > edge.height - 2) return false
    if (taken.some((other) => meet(other, box))) return false
    taken.push(box)
    return true
  })
}

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Letters are about 0.62 as wide as they are high, capitals among them. */
function toBox({ text, x, y, anchor, size }: WantedLabel): Box {
  const width = text.length * size * 0.62
  const left = anchor === 'start' ? x : x - width / 2
  return { left: left - 3, right: left + width + 3, top: y - size, bottom: y + size * 0.4 }
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}
