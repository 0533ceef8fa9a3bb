import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Child, startChild } from '../testing/startChild.ts'
import { lockFolder } from './folderLock.ts'
import { thisProcess } from './processIdentity.ts'

let scratch = ''
let folder = ''
const children: Child[] = []

beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), 'fogline-lock-'))
  folder = join(scratch, 'ledger')
})
afterEach(async () => {
  for (const child of children) child.process.kill('SIGKILL')
  await Promise.all(children.splice(0).map(({ ended }) => ended))
  rmSync(scratch, { recursive: true, force: true })
})

/** Starts a process that says "ready", waits for a line, tries to lock and says how that went. */
async function startHolder(): Promise<{ readonly tryNow: () => Promise<string>; readonly child: Child }> {
  const child = startChild('./lockAndHold.ts', [folder])
  children.push(child)
  const lines: ((line: string) => void)[] = []
  child.onLine((line) => lines.shift()?.(line))
  const nextLine = (): Promise<string> => new Promise((resolve) => lines.push(resolve))
  await nextLine()
  return {
    child,
    tryNow: () => {
      const answer = nextLine()
      child.say('go')
      return answer
    },
  }
}

test('a lock is held once, and again after its release', () => {
  const lock = lockFolder(folder)
  expect(() => lockFolder(folder)).toThrow(/in use by process/)
  lock.release()
  lock.release()
  lockFolder(folder).release()
  expect(readdirSync(scratch)).toEqual([])
})

test('a second process is told who the first one is', async () => {
  const first = await startHolder()
  expect(await first.tryNow()).toBe('got it')
  expect(() => lockFolder(folder)).toThrow(
    expect.objectContaining({
      code: 'ledger/locked',
      message: expect.stringMatching(new RegExp(`process ${first.child.process.pid} .*lockAndHold`)),
      hint: expect.stringContaining(`${folder}.lock`),
    }),
  )
})

test('the lock of a killed process is taken over by exactly one of many that want it', async () => {
  const first = await startHolder()
  await first.tryNow()
  first.child.process.kill('SIGKILL')
  await first.child.ended
  const takers = await Promise.all(Array.from({ length: 5 }, startHolder))
  const answers = await Promise.all(takers.map(({ tryNow }) => tryNow()))
  expect(answers.filter((answer) => answer === 'got it')).toHaveLength(1)
  expect(readdirSync(scratch)).toEqual(['ledger.lock'])
})

test.each<[string, object, boolean]>([
  ['a process of this number that started at another time is another process', { started: 'boot/1' }, true],
  ['a process of another machine cannot be looked at, so it counts as running', { host: 'elsewhere' }, false],
])('%s', (_, change, taken) => {
  writeFileSync(`${folder}.lock`, JSON.stringify({ ...thisProcess(), token: 't', ...change }))
  const before = readFileSync(`${folder}.lock`, 'utf8')
  if (!taken) expect(() => lockFolder(folder)).toThrow(/in use/)
  else lockFolder(folder).release()
  expect(existsSync(`${folder}.lock`) ? readFileSync(`${folder}.lock`, 'utf8') : null).toBe(taken ? null : before)
})

test('a lock that cannot be read is nobody to take from', () => {
  writeFileSync(`${folder}.lock`, 'half')
  expect(() => lockFolder(folder)).toThrow(/in use by another process/)
})
