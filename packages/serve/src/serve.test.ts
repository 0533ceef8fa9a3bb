import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Served, serve } from './serve.ts'
import { type Fixture, makeFixtureInput } from './testing/fixture.ts'

describe('a server on this machine', () => {
  const folder = mkdtempSync(join(tmpdir(), 'fogline-serve-'))
  const webRoot = join(folder, 'dist')
  let served: Served
  let input: Fixture

  beforeAll(async () => {
    mkdirSync(join(webRoot, 'assets'), { recursive: true })
    writeFileSync(join(folder, 'secret.txt'), 'not for others')
    writeFileSync(join(webRoot, 'index.html'), '<title>Fogline</title>')
    writeFileSync(join(webRoot, 'assets', 'index-1.js'), 'export {}')
    input = await makeFixtureInput()
    served = await serve({ ...input, port: 0, webRoot })
  })

  afterAll(async () => {
    await served.close()
    await input.close()
    rmSync(folder, { recursive: true, force: true })
  })

  /** Sends a path as it stands: `fetch` would tidy it first. */
  function get(path: string, headers: Record<string, string> = {}) {
    return new Promise<{ status: number; type: string; cache: string; body: string }>((resolve, reject) => {
      const call = request({ host: '127.0.0.1', port: new URL(served.url).port, path, headers }, (answer) => {
        let body = ''
        answer.setEncoding('utf8')
        answer.on('data', (chunk: string) => {
          body += chunk
        })
        answer.on('end', () =>
          resolve({
            status: answer.statusCode ?? 0,
            type: answer.headers['content-type'] ?? '',
            cache: answer.headers['cache-control'] ?? '',
            body,
          }),
        )
      })
      call.on('error', reject)
      call.end()
    })
  }

  test.each([
    ['/', 200, 'text/html; charset=utf-8', '<title>Fogline</title>'],
    ['/tracks/anything', 200, 'text/html; charset=utf-8', '<title>Fogline</title>'],
    ['/assets/index-1.js', 200, 'text/javascript; charset=utf-8', 'export {}'],
    ['/assets/missing.js', 404, 'application/json', 'serve/not-found'],
    ['/../secret.txt', 404, 'application/json', 'serve/not-found'],
    ['/%2e%2e/secret.txt', 404, 'application/json', 'serve/not-found'],
    ['/..%2fsecret.txt', 404, 'application/json', 'serve/not-found'],
    ['/%E0%A4%A', 400, 'application/json', 'serve/bad-request'],
    ['/api/health', 200, 'application/json', '"status":"ok"'],
  ])('%s gives %i', async (path, status, type, part) => {
    const answer = await get(path)
    expect({ status: answer.status, type: answer.type }).toEqual({ status, type })
    expect(answer.body).toContain(part)
  })

  test('a hashed file may be kept for good, the page may not', async () => {
    expect((await get('/assets/index-1.js')).cache).toContain('immutable')
    expect((await get('/')).cache).toBe('no-cache')
  })

  test('a name that was pointed at this machine is refused', async () => {
    expect((await get('/api/overview', { host: 'rebound.example' })).status).toBe(403)
    expect((await get('/api/health', { host: 'localhost:1' })).status).toBe(200)
  })

  test('a port that is taken says so, and what to do', async () => {
    const port = Number(new URL(served.url).port)
    await expect(serve({ ...input, port, webRoot })).rejects.toMatchObject({
      code: 'serve/port-taken',
      hint: expect.stringContaining('--port'),
    })
  })
})
