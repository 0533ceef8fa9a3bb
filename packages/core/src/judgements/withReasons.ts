import type { DecidedPair, Sameness } from './sameness.ts'

/** Adds to the reason why things are one what people decided of their members. */
export function withReasons<Thing extends { readonly because: string }>(
  things: readonly Thing[],
  membersOf: (thing: Thing) => readonly string[],
  { together, apart }: Sameness,
): readonly Thing[] {
  if (together.length + apart.length === 0) return things
  return things.map((thing) => {
    const members = new Set(membersOf(thing))
    const joined = together.filter(({ a, b }) => members.has(a) && members.has(b))
    const parted = apart.filter(({ a, b }) => members.has(a) !== members.has(b))
    const said = [
      ...joined.map((pair) => saying(pair, 'joined what belongs to it')),
      ...parted.map((pair) => saying(pair, 'set apart what does not belong to it')),
    ]
    return said.length === 0 ? thing : { ...thing, because: [thing.because, ...new Set(said)].join(' ') }
  })
}

function saying({ judgement: { by, at, because } }: DecidedPair, did: string): string {
  return `${by} ${did} on ${at.slice(0, 10)}${because === null ? '' : ` (“${because}”)`}.`
}
