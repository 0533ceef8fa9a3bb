import type { ArticleReading, Judgement, Picture, Statement } from '@fogline/model'
import { describe, expect, test } from 'vitest'
import { reconcile } from '../reconcile.ts'
import { type CaptureWish, readCaptures } from '../testing/readCaptures.ts'
import { effectiveJudgements } from './effectiveJudgements.ts'
import { judgedSets, toSameness } from './sameness.ts'
import { toJudgement } from './toJudgement.ts'

/** What a test wants of a judgement; the rest is filled in. */
type Wish = Partial<Judgement> & Pick<Judgement, 'id' | 'verdict' | 'about'>

function made(wish: Wish, at: number): Judgement {
  const when = `2031-05-01T10:00:${10 + at}Z`
  return { kind: 'judgement', by: 'Ilse', at: when, because: null, ...wish } as Judgement
}

const all = (...wishes: readonly Wish[]): readonly Judgement[] => wishes.map(made)

describe('what counts', () => {
  const accept: Wish = { id: 'a', verdict: 'accept', about: ['x'] }
  const undo = (id: string, of: string): Wish => ({ id, verdict: 'undo', about: [of] })

  test.each<[string, readonly Wish[], readonly string[]]>([
    ['one that nobody undid', [accept], ['a']],
    ['an undoing, and not what it undid', [accept, undo('b', 'a')], ['b']],
    ['what was undone, once its undoing is undone', [accept, undo('b', 'a'), undo('c', 'b')], ['a', 'c']],
    ['neither of two that undo each other', [undo('b', 'c'), undo('c', 'b')], []],
  ])('%s', (_, wishes, expected) => {
    const judgements = all(...wishes)
    expect(effectiveJudgements(judgements).map(({ id }) => id)).toEqual(expected)
    expect(effectiveJudgements([...judgements].reverse()).map(({ id }) => id)).toEqual(expected)
  })
})

describe('sameness', () => {
  const same = (id: string, ...about: readonly string[]): Wish => ({ id, verdict: 'same', about })
  const different = (id: string, ...about: readonly string[]): Wish => ({ id, verdict: 'different', about })

  test.each<[string, readonly Wish[], readonly string[]]>([
    ['what was called the same is one', [same('1', 'a', 'b')], ['a b', 'c']],
    ['the last word on a pair counts', [same('1', 'a', 'b'), different('2', 'b', 'a')], ['a', 'b', 'c']],
    [
      '"unsure" takes it back',
      [same('1', 'a', 'b'), { id: '2', verdict: 'unsure', about: ['a', 'b'] }],
      ['a', 'b', 'c'],
    ],
    [
      'of three that contradict each other the newest two count',
      [same('1', 'a', 'b'), different('2', 'a', 'c'), same('3', 'b', 'c')],
      ['a', 'b c'],
    ],
    ['nothing else joins what was set apart', [different('1', 'a', 'b')], ['a', 'b', 'c']],
  ])('%s', (_, wishes, expected) => {
    const sets = judgedSets(toSameness(all(...wishes)))
    if (wishes[0]?.verdict === 'different') sets.join('a', 'b')
    const groups = new Map<string, string[]>()
    for (const id of ['a', 'b', 'c']) groups.set(sets.find(id), [...(groups.get(sets.find(id)) ?? []), id])
    expect([...groups.values()].map((group) => group.join(' '))).toEqual(expected)
  })
})

const road = 'The bridge over the Tamber carries the only road between the two banks, and masons built it.'
const gazette: CaptureWish = {
  at: '2031-03-03T14:00:00Z',
  paragraphs: [
    'Drone raid on bridge at Karsk kills 12',
    'Drones struck the bridge at Karsk on Monday and killed 12 people, police chief Ada Moreau said.',
    road,
  ],
}
const wire: CaptureWish = {
  at: '2031-03-03T18:00:00Z',
  location: 'https://wire.example/raid',
  outlet: 'Harbour Wire',
  paragraphs: [
    'Drone raid on bridge at Karsk',
    'Drones struck the bridge at Karsk on Monday and killed 15 people, Mayor Ilva Orlend said.',
    'Smoke stood over the river at Karsk, and the bridge over the Tamber was shut to lorries.',
  ],
}
const market: CaptureWish = {
  at: '2031-03-09T18:00:00Z',
  location: 'https://herald.example/market',
  outlet: 'Sella Herald',
  published: '2031-03-20',
  paragraphs: [
    'Wheat price falls at Sella market',
    'Soldiers shelled the wheat market at Sella on Thursday, and trader Ada Moreau said that prices had fallen.',
    'Millers had feared a dearer spring, and bakers had raised the price of loaves.',
  ],
}

describe('the picture follows', async () => {
  const { readings, captures } = await readCaptures([gazette, wire, market])
  const pictureOf = (judgements: readonly Judgement[]): Picture => reconcile({ readings, judgements, captures })
  const before = pictureOf([])
  const by = (outlet: string): ArticleReading => {
    const found = readings.find(({ article }) => article.outlet === outlet)
    if (found === undefined) throw new Error(`no article of ${outlet}`)
    return found
  }
  const content = (judgements: readonly Judgement[]) => ({ readings, judgements, picture: pictureOf(judgements) })
  const ask = (request: Parameters<typeof toJudgement>[0], known: readonly Judgement[] = []) =>
    toJudgement(request, content(known), { by: 'Ilse', at: `2031-05-01T10:00:${10 + known.length}Z` })
  const figureOf = (outlet: string, best: number): Statement & { readonly kind: 'figure' } => {
    const found = by(outlet).statements.find((one) => one.kind === 'figure' && one.best === best)
    if (found?.kind !== 'figure') throw new Error(`no figure ${best}`)
    return found
  }
  const storiesOf = (picture: Picture) => picture.stories.map(({ articles }) => articles.length).sort((a, b) => a - b)
  const supportOf = (picture: Picture, id: string) => picture.support.find(({ of }) => [of].flat().includes(id))
  const undo = (of: Judgement) => ask({ verdict: 'undo', about: [of.id], because: null }, [of])

  test('a corrected figure contradicts nobody any more, keeps its words, and is as it was read once that is undone', () => {
    expect(before.contentions.map(({ type }) => type)).toContain('numeric')
    const figures = by('Harbour Wire').statements.filter((one) => one.kind === 'figure' && one.best === 15)
    const judgements = figures.map(({ id }) =>
      ask({ verdict: 'correct', about: [id], because: 'misprint', to: { low: 12, high: 12, best: 12 } }),
    )
    const after = pictureOf(judgements)
    expect(after.contentions.map(({ type }) => type)).not.toContain('numeric')
    const { because } = supportOf(after, figures[0]?.id ?? '') ?? { because: '' }
    expect(because).toContain('Ilse corrected low on 2031-05-01, read as 15 (“misprint”)')
    expect(figures.map((one) => one.kind === 'figure' && one.best)).toEqual(figures.map(() => 15))
    expect(pictureOf(judgements.flatMap((one) => [one, undo(one)]))).toEqual(before)
  })

  test('stories are joined, keep the id of what was told first, and part again once that is undone', () => {
    expect(storiesOf(before)).toEqual([1, 2])
    const [small, large] = [...before.stories].sort((a, b) => a.articles.length - b.articles.length)
    const joined = ask({ verdict: 'same', about: [small?.id ?? '', large?.id ?? ''], because: null })
    const after = pictureOf([joined])
    expect(storiesOf(after)).toEqual([3])
    expect(after.stories[0]?.id).toBe(large?.id)
    expect(after.stories[0]?.because).toContain('Ilse joined what belongs to it on 2031-05-01.')
    expect(pictureOf([joined, undo(joined)])).toEqual(before)
  })

  test('an article that is split off stays apart, and its events are no longer those of the story', () => {
    const story = before.stories.find(({ articles }) => articles.length === 2)
    const split = ask({ verdict: 'different', about: [story?.id ?? '', by('Harbour Wire').article.id], because: null })
    expect(split.about).toEqual([by('Ardel Gazette').article.id, by('Harbour Wire').article.id])
    const after = pictureOf([split])
    expect(storiesOf(after)).toEqual([1, 1, 1])
    expect(after.stories.map(({ id }) => id)).toContain(story?.id)
    expect(pictureOf([split, undo(split)])).toEqual(before)
  })

  test('a story cannot be split where nothing would stay', () => {
    const story = before.stories.find(({ articles }) => articles.length === 1)
    const about = [story?.id ?? '', story?.articles[0] ?? '']
    expect(() => ask({ verdict: 'different', about, because: null })).toThrow('Nothing would stay')
  })

  test('two names are one wherever they stand; one name is two where an article means another', () => {
    const named = (picture: Picture, name: string) => picture.entities.filter((entity) => entity.name === name)
    const [moreau] = named(before, 'Ada Moreau')
    const [orlend] = named(before, 'Ilva Orlend')
    expect(moreau?.members).toHaveLength(2)
    const same = ask({ verdict: 'same', about: [moreau?.id ?? '', orlend?.id ?? ''], because: 'her married name' })
    expect(same.about).toEqual(['entity person:ada moreau', 'entity person:ilva orlend'])
    const [joined] = pictureOf([same]).entities.filter(({ members }) => members.length === 3)
    expect(joined?.because).toContain('Ilse joined them on 2031-05-01 (“her married name”)')
    const article = by('Sella Herald').article.id
    const other = ask({ verdict: 'different', about: [moreau?.id ?? '', article], because: null })
    expect(named(pictureOf([other]), 'Ada Moreau').map(({ members }) => members.length)).toEqual([1, 1])
    expect(pictureOf([other, undo(other)])).toEqual(before)
  })

  test('one event is two, and two are one, by a word', () => {
    const shared = before.events.find(({ evidence }) => new Set(evidence.map(({ article }) => article)).size === 2)
    const members = shared?.members ?? []
    expect(members.length).toBeGreaterThan(1)
    const articleOf = new Map(readings.flatMap((one) => one.statements.map(({ id, article }) => [id, article])))
    const [first = '', ...others] = members
    const elsewhere = others.filter((id) => articleOf.get(id) !== articleOf.get(first))
    const parted = elsewhere.map((id) => ask({ verdict: 'different', about: [first, id], because: null }))
    const after = pictureOf(parted)
    const eventOf = (picture: Picture, id: string) => picture.events.find((event) => event.members.includes(id))?.id
    for (const id of elsewhere) expect(eventOf(after, id)).not.toBe(eventOf(after, first))
    const shelling = by('Sella Herald').statements.find(({ kind }) => kind === 'event')?.id ?? ''
    expect(eventOf(before, shelling)).not.toBe(eventOf(before, first))
    const joined = ask({ verdict: 'same', about: [eventOf(before, first) ?? '', shelling], because: null })
    expect(eventOf(pictureOf([joined]), shelling)).toBe(eventOf(pictureOf([joined]), first))
  })

  test('what is rejected counts as discounted, a rating is set beside it, and both can be taken back', () => {
    const { id } = figureOf('Harbour Wire', 15)
    expect(supportOf(before, id)).toMatchObject({ reliability: 'F' })
    const rejected = ask({ verdict: 'reject', about: [id], because: null })
    expect(supportOf(pictureOf([rejected]), id)).toMatchObject({ status: 'discounted' })
    const rated = ask({
      verdict: 'rate',
      about: ['outlet The Harbour Wire'],
      because: 'right so far',
      reliability: 'B',
    })
    const support = supportOf(pictureOf([rated]), id)
    expect(support?.reliability).toBe('B')
    expect(support?.because).toMatch(/Harbour Wire B|B .*Harbour Wire/)
    const unsure = ask({ verdict: 'unsure', about: [id], because: null }, [rejected])
    expect(supportOf(pictureOf([rejected, unsure]), id)).toEqual(supportOf(before, id))
    expect(pictureOf([rated, undo(rated)])).toEqual(before)
  })

  test('the order in which judgements arrive never shows', () => {
    const story = before.stories.find(({ articles }) => articles.length === 2)
    const judgements = [
      ask({ verdict: 'different', about: [story?.id ?? '', by('Harbour Wire').article.id], because: null }),
      ask({ verdict: 'rate', about: ['outlet Harbour Wire'], because: null, reliability: 'C' }),
      ask({ verdict: 'reject', about: [figureOf('Harbour Wire', 15).id], because: null }),
    ]
    expect(pictureOf([...judgements].reverse())).toEqual(pictureOf(judgements))
  })
})
