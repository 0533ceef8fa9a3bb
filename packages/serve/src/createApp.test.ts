import { afterAll, describe, expect, test } from 'vitest'
import { createApp } from './createApp.ts'
import { type Fixture, makeFixtureInput } from './testing/fixture.ts'

const inputs: Fixture[] = []

/** What loads a whole ledger: no route may ask for it. */
const whole = Object.fromEntries(
  ['picture', 'articleReadings', 'articles', 'statements', 'pages', 'rejections', 'captures'].map((name) => [
    name,
    () => {
      throw new Error(`a route asked for all ${name}`)
    },
  ]),
)

async function makeApp() {
  const input = await makeFixtureInput()
  inputs.push(input)
  return createApp(
    { ...input, ledger: { ...input.ledger, ...whole } },
    { hosts: new Set(['localhost']), webRoot: '/nowhere' },
  )
}

const shared = await makeApp()

afterAll(() => Promise.all(inputs.map((input) => input.close())))

async function get(path: string, init: { method?: string; body?: string; headers?: Record<string, string> } = {}) {
  const answer = await shared.request(`http://localhost${path}`, {
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
    ['/api/tracks?q=karsk%20kill', { total: 1, items: [{ id: 'track-killed' }] }],
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
    ['/api/articles?q=herald', { total: 1 }],
    ['/api/articles?q=no%20such%20words', { total: 0, items: [] }],
    ['/api/sources', { outlets: [{}, {}, {}, {}], totals: { outlets: 4 } }],
    ['/api/sources?limit=1&offset=1', { outlets: [{}], sources: [{}], totals: { outlets: 4 } }],
    ['/api/entities?type=equipment', { items: [{ id: 'entity-heron' }] }],
    ['/api/entities?q=PORT%20auth', { items: [{ id: 'entity-port', name: 'Karsk port authority' }] }],
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

describe('judgements', () => {
  /** One server, so that one judgement can be about another. */
  function makeClient(app: Awaited<ReturnType<typeof makeApp>>) {
    const ask = async (path: string, init: RequestInit = {}) => {
      const answer = await app.request(`http://localhost${path}`, { ...init, headers: { host: 'localhost', ...json } })
      return { status: answer.status, body: JSON.parse(await answer.text()) }
    }
    const judge = (body: object) =>
      ask('/api/judgements', { method: 'POST', body: JSON.stringify({ because: null, ...body }) })
    return { ask, judge }
  }

  test('one is appended, told in words, listed newest first, and undone by another', async () => {
    const { ask, judge } = makeClient(await makeApp())
    expect((await ask('/api/judgements')).body).toEqual({ items: [], total: 0 })
    const made = await judge({ verdict: 'reject', about: ['strike-claim-0'], because: ' misread ' })
    expect(made.status).toBe(201)
    expect(made.body).toMatchObject({
      verdict: 'reject',
      by: 'tester',
      at: '2031-04-15T08:00:00.000Z',
      because: 'misread',
      state: 'stands',
      things: [{ kind: 'claim', id: 'strike-claim-0', article: { id: 'strike' } }],
    })
    expect(made.body.touches).toContain('strike-claim-0')
    expect((await judge({ verdict: 'undo', about: [made.body.id] })).status).toBe(201)
    const { items } = (await ask('/api/judgements')).body
    expect(items.map(({ verdict, state }: { verdict: string; state: string }) => [verdict, state])).toEqual([
      ['undo', 'stands'],
      ['reject', 'undone'],
    ])
  })

  test('a correction is seen in the article, with what was read beside it', async () => {
    const { ask, judge } = makeClient(await makeApp())
    const { fields } = (await ask('/api/correctable/strike-figure-0')).body
    expect(fields.map(({ field, value }: { field: string; value: unknown }) => [field, value])).toContainEqual([
      'low',
      12,
    ])
    const { body } = await judge({ verdict: 'correct', about: ['strike-figure-0'], to: { low: 13, high: 13 } })
    expect(body.fields).toEqual([
      { field: 'low', was: 12, to: 13 },
      { field: 'high', was: null, to: 13 },
    ])
    const article = (await ask('/api/articles/strike')).body
    expect(article.figures[0]).toMatchObject({ id: 'strike-figure-0', text: 'At least 12', low: 13, modality: 'exact' })
  })

  test.each([
    [{ verdict: 'same', about: ['story-karsk', 'entity-heron'] }, 400, 'are never one'],
    [{ verdict: 'same', about: ['story-karsk'] }, 400, 'needs two ids'],
    [{ verdict: 'different', about: ['entity-heron', 'entity-heron'] }, 400, 'one and the same'],
    [{ verdict: 'accept', about: ['nothing'] }, 404, 'has the id nothing'],
    [{ verdict: 'accept', about: ['story-karsk'] }, 400, 'Only claims, figures'],
    [{ verdict: 'correct', about: ['strike-figure-0'] }, 400, 'names what should be otherwise'],
    [{ verdict: 'correct', about: ['strike-figure-0'], to: { colour: 'red' } }, 400, 'no colour'],
    [{ verdict: 'correct', about: ['strike-figure-0'], to: { low: 'many' } }, 400, 'is a number'],
    [{ verdict: 'correct', about: ['strike-figure-0'], to: { low: 9, high: 3 } }, 400, 'more than high'],
    [{ verdict: 'correct', about: ['strike-figure-0'], to: { asOf: 'tomorrow' } }, 400, 'no date'],
    [{ verdict: 'correct', about: ['strike-claim-0'], to: { act: 'sing' } }, 400, 'act cannot be'],
    [{ verdict: 'rate', about: ['entity-port'] }, 400, 'how reliable'],
    [{ verdict: 'rate', about: ['outlet Nobody'], reliability: 'A' }, 400, 'no outlet'],
    [{ verdict: 'rate', about: ['entity-port'], reliability: 'G' }, 400, 'reliability'],
    [{ verdict: 'undo', about: ['nothing'] }, 400, 'no judgement'],
    [{ verdict: 'accept', about: ['strike-claim-0'], at: '2000-01-01' }, 400, 'at'],
  ])('%o is refused', async (body, status, words) => {
    const answer = await makeClient(shared).judge(body)
    expect(answer.status).toBe(status)
    expect(answer.body.message).toContain(words)
  })

  test.each([
    [{ verdict: 'same', about: ['entity-port', 'entity-ministry'] }, 'entity-port'],
    [{ verdict: 'different', about: ['story-karsk', 'follow'] }, 'story-karsk'],
    [{ verdict: 'accept', about: ['event-strike'] }, 'event-strike'],
    [{ verdict: 'rate', about: ['entity-port'], reliability: 'B' }, 'entity-port'],
    [{ verdict: 'rate', about: ['outlet the tamber post'], reliability: 'B' }, 'outlet Tamber Post'],
  ])('%o is shown where %s is', async (body, id) => {
    const answer = await makeClient(shared).judge(body)
    expect([answer.status, answer.body.message]).toEqual([201, undefined])
    expect(answer.body.touches).toContain(id)
  })
})
