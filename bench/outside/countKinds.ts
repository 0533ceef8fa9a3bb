/** Something that is wrong, of a kind, with its place. */
export interface Wrong {
  readonly kind: string
  readonly line: string
}

/** Kinds of what is wrong, the most frequent first, each with its number and its lines. */
export function countKinds(wrongs: readonly Wrong[]): readonly string[] {
  const kinds = new Map<string, string[]>()
  for (const { kind, line } of wrongs) kinds.set(kind, [...(kinds.get(kind) ?? []), line])
  return [...kinds]
    .sort(([a, m], [b, n]) => n.length - m.length || (a < b ? -1 : 1))
    .flatMap(([kind, lines]) => [`${kind}: ${lines.length}`, ...lines.map((line) => `  ${line}`)])
}
