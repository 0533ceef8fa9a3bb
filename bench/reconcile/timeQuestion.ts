/**
 * How long a question of the workbench takes, in milliseconds. Processor time is that of this process on average, all of it with
 * PGlite, our half with a server: where other programs take part of the machine, it still says what the question costs.
 */
export interface QueryTime {
  readonly question: string
  readonly 'processor ms': number
  readonly 'median ms': number
  readonly 'p95 ms': number
}

const times = 40

/** How long it takes to ask that, again and again. */
export async function timeQuestion(question: string, ask: (at: number) => Promise<unknown>): Promise<QueryTime> {
  await ask(0)
  const took: number[] = []
  const processor = process.cpuUsage()
  for (let at = 0; at < times; at += 1) {
    const begun = performance.now()
    await ask(at)
    took.push(performance.now() - begun)
  }
  const { user, system } = process.cpuUsage(processor)
  const sorted = took.toSorted((a, b) => a - b)
  const at = (share: number): number => Math.round((sorted[Math.floor((times - 1) * share)] ?? 0) * 10) / 10
  const busy = Math.round((user + system) / times / 100) / 10
  return { question, 'processor ms': busy, 'median ms': at(0.5), 'p95 ms': at(0.95) }
}
