import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openLedger } from '../../openLedger.ts'
import { idsOf, makeTasks } from '../../testing/queueStore.ts'
import { startChild } from '../../testing/startChild.ts'

test('a queue in a folder whose process was killed goes on where it was', async () => {
  const scratch = mkdtempSync(join(tmpdir(), 'fogline-queue-killed-'))
  const folder = join(scratch, 'ledger')
  const child = startChild('./takeAndHold.ts', [folder])
  const said = await new Promise<string>((resolve) => child.onLine(resolve))
  child.process.kill('SIGKILL')
  await child.ended
  expect(said).toBe('10')
  const ledger = await openLedger(folder)
  const queue = ledger.queue()
  const leases = await queue.take({ limit: 100, wait: 0 })
  expect(idsOf(leases)).toEqual(idsOf(makeTasks(36, 4)))
  expect(leases.map(({ attempt }) => attempt)).toEqual([...Array(6).fill(2), ...Array(30).fill(1)])
  await ledger.close()
  rmSync(scratch, { recursive: true, force: true })
}, 120_000)
