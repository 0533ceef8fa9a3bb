import { describe, expect, test } from 'vitest'
import { createApp } from './createApp.ts'
import { makeFixtureInput } from './testing/fixture.ts'

const makeApp = () => createApp(makeFixtureInput(), { hosts: new Set(['localhost']), webRoot: '/nowhere' })

async function get(path: string, init: { method?: string; body?: string; headers?: Record<string, string> } = {}) {
  const answer = await makeApp().request(`http://localhost${path}`, {
    ...init,
    headers: { host: 'localhost:4747', ...init.headers },
  })
  return { status: answer.status, headers: answer.headers, body: JSON.parse(await answer.text()) }
}

const json = { 'content-type': 'application/json' }

describe('answers', () => {
  test.each([
    ['/api/overview', { version: 'fixture 1', brief: { heldBack: 1 } }],
    ['/api/brief', { title: 'Karsk harbour' }],
    ['/api/stories', { total: 1, items: [{ articles: 3, origins: 2 }] }],
    ['/api/stories/story-karsk', { articles: [{ article: { id: 'strike' }, copies: [{ id: 'strike-copy' }] }, {}] }],
    ['/api/tracks', { items: [{ id: 'track-killed', low: 5, high: 18, contested: true }, { contested: false }] }],
    ['/api/tracks/track-killed', { points: [{ figure: { text: 'At least 12' } }, {}, {}, {}], apart: [{}] }],
    ['/api/contentions', { total: 2 }],
    ['/api/contentions/contention-killed', { positions: [{ value: 'at least 12' }, { value: 'no more than 5' }] }],
    ['/api/articles', { total: 4 }],
    ['/api/articles?limit=1', { total: 4, items: [{ copyOf: 'strike' }] }],
    ['/api/articles/strike', { removals: [{}, {}, {}], copies: [{ relation: 'verbatim_reprint' }] }],
    [
      '/api/articles/follow',
      { card: { versions: 2 }, copies: [], versions: [{ number: 1 }, { change: { id: 'change-follow' } }] },
    ],
    [
      '/api/articles/follow-earlier',
      { card: { versions: 2, copyOf: null }, versions: [{ article: 'follow-earlier' }, {}] },
    ],
    [
      '/api/changes',
      { total: 1, items: [{ id: 'change-follow', summary: 'dead killed: 14 → 15; 1 figure new; 1 claim gone' }] },
    ],
    [
      '/api/changes/change-follow',
      {
        card: { when: '14 Apr 2031, between 14:05 and 15:10 UTC' },
        articles: [{ figures: [{}, {}], claims: [{ kind: 'removed' }] }],
      },
    ],
    ['/api/sources', { outlets: [{}, {}, {}, {}] }],
    ['/api/entities/entity-heron', { type: 'equipment', events: [{ id: 'event-strike' }] }],
    ['/api/events', { items: [{ places: [{ name: 'Karsk', precision: 5000 }] }] }],
    ['/api/places', { items: [{ name: 'Karsk', events: [{ id: 'event-strike' }], mentions: 2 }, { events: [] }] }],
    ['/api/transfers', { items: [{ stage: 'pledged' }] }],
    ['/api/health', { status: 'ok', articles: 4 }],
    ['/api/openapi.json', { openapi: '3.1.0' }],
  ])('%s', async (path, expected) => {
    const { status, body } = await get(path)
    expect(body).toMatchObject(expected)
    expect(status).toBe(200)
  })

  test('a search gives names first', async () => {
    const { body } = await get('/api/search?q=karsk%20port')
    expect(body.items[0]).toMatchObject({ kind: 'entity', title: 'Karsk port authority' })
  })

  test('every span of every article reads back', async () => {
    const { body } = await get('/api/articles/strike')
    const spans = [...body.claims.flatMap((claim: { content: unknown[] }) => claim.content), ...body.figures]
    expect(spans.length).toBeGreaterThan(8)
    for (const { start, end, text } of spans) expect(body.text.slice(start, end)).toBe(text)
  })
})

describe('refusals', () => {
  test.each([
    ['/api/nothing', {}, 404, 'serve/not-found'],
    ['/api/tracks/none', {}, 404, 'serve/not-found'],
    ['/api/changes/none', {}, 404, 'serve/not-found'],
    ['/api/articles?limit=0', {}, 400, 'serve/bad-request'],
    ['/api/overview', { headers: { host: 'evil.example' } }, 403, 'serve/foreign-host'],
    ['/api/judgements', { method: 'POST', body: 'verdict=same' }, 415, 'serve/not-json'],
    ['/api/judgements', { method: 'POST', body: '{', headers: json }, 400, 'serve/bad-request'],
    ['/api/judgements', { method: 'POST', body: '{"verdict":"maybe"}', headers: json }, 400, 'serve/bad-request'],
    [
      '/api/judgements',
      { method: 'POST', body: '{}', headers: { ...json, origin: 'http://evil.example' } },
      403,
      'serve/foreign-origin',
    ],
    [
      '/api/judgements',
      { method: 'POST', body: '{}', headers: { ...json, origin: 'null' } },
      403,
      'serve/foreign-origin',
    ],
    ['/', {}, 404, 'serve/not-found'],
  ])('%s %o → %i', async (path, init, status, code) => {
    const answer = await get(path, init)
    expect({ status: answer.status, code: answer.body.code }).toEqual({ status, code })
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'self'")
    expect(answer.headers.get('access-control-allow-origin')).toBeNull()
  })
})

test('a judgement is appended and answered', async () => {
  const body = JSON.stringify({ verdict: 'different', about: ['a', 'b'], because: 'two harbours' })
  const answer = await get('/api/judgements', { method: 'POST', body, headers: json })
  expect(answer.status).toBe(201)
  expect(answer.body).toMatchObject({ verdict: 'different', by: 'tester', at: '2031-04-15T08:00:00.000Z' })
})
