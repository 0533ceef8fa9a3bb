import type { Random } from '../../examples/variants/random.ts'
import { awayCode, type Said, startWorker, type WorkerInput, type WorkerProcess } from './workerProcess.ts'

/** Some workers, each of which is followed by another when it is killed. */
export interface Crew {
  /** `kill -9` of one that works, picked by chance; waits until there is one. */
  readonly killOne: (random: Random) => Promise<void>
  /** What each worker said until now, those that are gone as well. */
  readonly said: () => readonly (readonly Said[])[]
  /** Exit codes of those that nobody followed. */
  readonly codes: () => readonly (number | null)[]
  /** All are asked to end, and nobody follows. */
  readonly stop: () => Promise<void>
  /** Until all have ended by themselves. */
  readonly ended: () => Promise<void>
}

/** Starts so many workers. Who finds ledger or queue away when it starts is followed by another, as a supervisor has it. */
export function startCrew(size: number, input: WorkerInput): Crew {
  const all: WorkerProcess[] = []
  const codes: (number | null)[] = []
  const [killed, dropped] = [new Set<WorkerProcess>(), new Set<WorkerProcess>()]
  let isOver = false
  const start = (): void => {
    const worker = startWorker(input)
    all.push(worker)
    void worker.ended.then((code) => {
      if (!isOver && (killed.has(worker) || code === awayCode)) start()
      else if (!dropped.has(worker)) codes.push(code)
    })
  }
  for (let at = 0; at < size; at += 1) start()
  const isGone = (): boolean => all.every((one) => !one.isRunning())
  const working = (): readonly WorkerProcess[] => all.filter((one) => one.isRunning() && one.isReady())
  return {
    killOne: async (random) => {
      await until(() => working().length > 0 || isGone())
      if (isGone()) throw new Error(`all workers ended by themselves: ${codes.join(', ')}`)
      const worker = random.pick(working())
      killed.add(worker)
      await worker.kill()
    },
    said: () => all.map(({ said }) => said),
    codes: () => codes,
    stop: async () => {
      isOver = true
      const running = all.filter((one) => one.isRunning())
      for (const one of running) if (!one.isReady()) dropped.add(one)
      await Promise.all(running.map((one) => (one.isReady() ? one.stop() : one.kill())))
    },
    ended: async () => {
      await until(() => isGone() && codes.length >= size)
    },
  }
}

/** Asks now and then until it is so. */
export async function until(isSo: () => boolean | Promise<boolean>, every = 20): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, every))
}
