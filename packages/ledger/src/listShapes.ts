import { claimActs } from '@fogline/model'
import type { ListKind } from './lists.ts'
import { toChangeItem, toEntityItem, toOutletItem, toPlaceItem, toSpeakerItem, toTrackItem } from './toListItems.ts'

/** How a list is asked for. Its rows are named `t`. */
export interface ListShape {
  /** Where its length is kept; null where it is short enough to be counted. */
  readonly tally: string | null
  readonly from: string
  readonly where?: string
  /** What is in the list, where there are rows beside it. */
  readonly listed?: string
  /** What the row is made of beside its own columns, for the rows that are shown alone. */
  readonly join?: string
  readonly row: string
  readonly order: string
  /** What a row is asked for by. */
  readonly key?: string
  /** The words of its names, and where those stand if not in the row. */
  readonly found?: string
  readonly foundIn?: string
  readonly toItem: (row: never) => unknown
}

/** So many neighbourhoods tell how an entity, a place or a speaker is called, those that tell the most of it. */
export const mostParts = 12

const asIs = (row: unknown): unknown => row

/** What the parts of a summed list say, those with the most first. */
const partsOf = (kind: string): string =>
  `(select jsonb_agg(p.body) from (
      select body from list_parts where kind = '${kind}' and id = t.id order by first desc, scope limit ${mostParts}) p)`

const summed = (kind: string): Pick<ListShape, 'tally' | 'from' | 'where' | 'order'> => ({
  tally: null,
  from: 'list_totals t',
  where: `t.kind = '${kind}'`,
  order: 't.first desc, t.second desc, t.name collate "C", t.id collate "C"',
})

/** The words of populations stand in a basis as ids of entities. */
const namesOfPopulation = `(select jsonb_object_agg(n.id, n.name) from (
    select id, name from entity_totals
    where id in (select (regexp_matches(t.body -> 'basis' ->> 'population', '[0-9a-f]{20}', 'g'))[1])) n)`

const cardOfArticle = 'join article_cards c on c.article = t.article and c.scope = t.neighbourhood'

/** Each list: how it is asked for, and how its rows are made of what comes. */
export const listShapes: Readonly<Record<ListKind, ListShape>> = {
  stories: {
    tally: 'stories',
    from: 'stories t',
    row: `jsonb_build_object('id', t.id, 'title', t.body -> 'title', 'from', t.body -> 'from', 'to', t.body -> 'to',
      'articles', t.articles, 'outlets', t.outlets, 'origins', t.origins, 'events', t.events)`,
    order: 't.articles desc, t.events desc, t.id collate "C"',
    found: 't.found',
    toItem: asIs,
  },
  tracks: {
    tally: 'tracks',
    from: 'tracks t',
    row: `t.card || jsonb_build_object('id', t.id, 'label', t.body -> 'label', 'basis', t.body -> 'basis',
      'contested', t.contested, 'names', ${namesOfPopulation})`,
    order: 't.contested desc, t.points desc, t.id collate "C"',
    found: 't.found',
    toItem: toTrackItem,
  },
  contentions: {
    tally: 'contentions',
    from: 'contentions t',
    row: `t.body || jsonb_build_object('positions', (
      select jsonb_agg(jsonb_build_object('holder', p -> 'holder', 'value', p -> 'value') order by n)
      from jsonb_array_elements(t.body -> 'positions') with ordinality as positions (p, n)))`,
    order: 't.id collate "C"',
    found: 't.found',
    toItem: asIs,
  },
  events: { tally: 'events', from: 'events t', row: 't.body', order: 't.id collate "C"', toItem: asIs },
  entities: {
    tally: 'entities',
    from: 'entity_totals t',
    row: `jsonb_build_object('mentions', t.mentions, 'articles', t.articles, 'claims', t.claims, 'parts', (
      select jsonb_agg(p.body) from (
        select body from entities where id = t.id order by members desc, scope limit ${mostParts}) p))`,
    order: 't.mentions desc, t.name collate "C", t.id collate "C"',
    found: 't.found',
    toItem: toEntityItem,
  },
  articles: {
    tally: 'articles',
    from: 'link_profiles t',
    listed: 'not t.earlier',
    join: cardOfArticle,
    foundIn: cardOfArticle,
    row: `c.body || jsonb_build_object('location', t.location)`,
    order: 't.location collate "C", t.position, t.article',
    key: 't.article',
    found: 'c.found',
    toItem: asIs,
  },
  transfers: {
    tally: 'transfer',
    from: `(select s.id, s.body from statements s join link_profiles l on l.article = s.article and l.reading = s.reading
      where s.kind = 'transfer' and not l.earlier) t`,
    row: 't.body',
    order: 't.id collate "C"',
    toItem: asIs,
  },
  places: {
    ...summed('place'),
    row: `jsonb_build_object('events', t.first, 'mentions', t.second, 'parts', ${partsOf('place')})`,
    toItem: toPlaceItem,
  },
  outlets: {
    ...summed('outlet'),
    row: `jsonb_build_object('articles', t.first, 'copies', t.second, 'claims', t.third, 'parts', ${partsOf('outlet')})`,
    toItem: toOutletItem,
  },
  speakers: {
    ...summed('speaker'),
    row: `jsonb_build_object('claims', t.first, 'articles', t.third, 'parts', ${partsOf('speaker')}, 'acts', (
      select jsonb_object_agg(act, a.first) from unnest(string_to_array('${claimActs.join()}', ',')) as acts (act)
      cross join lateral (
        select first from list_totals where kind = 'act' and id = act || ' ' || t.id offset 0) a))`,
    toItem: toSpeakerItem,
  },
  changes: {
    tally: null,
    from: 'page_changes t',
    join: 'join histories h on h.id = t.history and h.scope = t.scope',
    row: `jsonb_build_object('location', t.location, 'versions', jsonb_array_length(h.body -> 'versions'), 'change', (
      select c from jsonb_array_elements(h.body -> 'changes') as changes (c) where c ->> 'id' = t.id), 'labels', (
      select jsonb_agg(a.body) from article_cards a where a.scope = t.scope and a.article in (
        select named.id #>> '{}' from jsonb_array_elements(h.body -> 'changes') as changes (c),
          unnest(array['$.articles[*].after', '$.articles[*].before', '$.after.articles[*]']::jsonpath[]) as paths (path),
          jsonb_path_query(c, path) as named (id) where c ->> 'id' = t.id)))`,
    order: 't.seen desc nulls last, t.location collate "C", t.version desc, t.id collate "C"',
    toItem: toChangeItem,
  },
}
