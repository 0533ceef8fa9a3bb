/** Reads the lines that the gold's scorer prints into numbers by name ("figures F1" → 0.91). */
export function parseScore(output: string): Readonly<Record<string, number>> {
  const scores: Record<string, number> = {}
  for (const line of output.split('\n')) {
    const [, part, rest] = /^(\w+)\s+(.*)$/.exec(line) ?? []
    if (part === undefined || rest === undefined) continue
    for (const [, name, value] of rest.matchAll(
      /\b(F1|P|R|exact|kept|forbidden|unit|modality|holder|status|speaker|act|form|found|type|surfaced)\s+(\d+(?:\.\d+)?)/g,
    )) {
      if (name !== undefined) scores[`${part} ${name}`] = Number(value)
    }
  }
  return scores
}
