import { Hono } from 'hono'
import { afterAll, expect, test } from 'vitest'
import { createApp } from './createApp.ts'
import { makeFixtureInput } from './testing/fixture.ts'

const operators = new Hono().get('/readyz', (c) => c.json({ ok: false }, 503))
const input = await makeFixtureInput()
afterAll(() => input.close())
const app = createApp(input, { hosts: new Set(['localhost']), webRoot: '/nowhere', operators })
const get = (path: string, host = 'localhost:4747') => app.request(`http://localhost${path}`, { headers: { host } })

test('operators are answered beside the API, behind the same guard', async () => {
  const answer = await get('/readyz')
  expect(answer.status).toBe(503)
  expect(await answer.json()).toEqual({ ok: false })
  expect(answer.headers.get('X-Content-Type-Options')).toBe('nosniff')
  expect((await get('/readyz', 'rebound.example')).status).toBe(403)
  expect((await get('/api/health')).status).toBe(200)
})
