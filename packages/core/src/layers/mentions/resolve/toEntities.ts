import { type Article, type ArticleEntity, hashId, type Mention } from '@fogline/model'
import { isTextState } from '../states/findStates.ts'
import type { JoinedDraft } from './joinDrafts.ts'

/** One entity for each thing meant, with every name and role that the article gives it, and the mentions that point to it. */
export function toEntities(
  drafts: readonly JoinedDraft[],
  article: Pick<Article, 'id' | 'text'>,
): { readonly mentions: readonly Mention[]; readonly entities: readonly ArticleEntity[] } {
  const groups = new Map<string, JoinedDraft[]>()
  for (const draft of drafts) {
    const key = `${draft.type}\n${draft.means}`
    groups.set(key, [...(groups.get(key) ?? []), draft])
  }
  const byId = new Map<string, JoinedDraft[]>()
  const names = new Map<string, string>()
  for (const members of groups.values()) {
    const name = nameOf(members)
    const id = hashId(['entity', article.id, members[0]?.type ?? 'unnamed', name])
    names.set(id, name)
    byId.set(id, [...(byId.get(id) ?? []), ...members])
  }
  const entities = [...byId].map(([id, members]) => toEntity({ id, name: names.get(id) ?? '', members }, article))
  const mentions = [...byId].flatMap(([id, members]) => members.map((draft) => toMention(draft, id, article)))
  return { entities, mentions: mentions.sort((a, b) => a.start - b.start || a.end - b.end) }
}

function toMention(draft: JoinedDraft, entity: string, { text }: Pick<Article, 'text'>): Mention {
  const { start, end } = draft.span
  return { start, end, text: text.slice(start, end), type: draft.type, form: draft.form, entity, by: draft.by }
}

function toEntity(
  { id, name, members }: { readonly id: string; readonly name: string; readonly members: readonly JoinedDraft[] },
  article: Pick<Article, 'id' | 'text'>,
): ArticleEntity {
  const type = members[0]?.type ?? 'unnamed'
  const written = members
    .filter((draft) => draft.form === 'name' || type !== 'person')
    .map((draft) => article.text.slice(draft.span.start, draft.span.end))
  const roles = members.flatMap((draft) => draft.role?.split('; ') ?? [])
  const code = members.find((draft) => draft.country !== null)?.country ?? null
  const country = code === null || isTextState(code) ? null : code
  return {
    id,
    type,
    name,
    aliases: [...new Set(written)].filter((text) => text !== name),
    roles: unique(roles).map((text) => ({ text, article: article.id })),
    country,
    identifiers: { geonames: null, wikidata: null, iso: type === 'country' ? country : null },
  }
}

function unique(texts: readonly string[]): readonly string[] {
  const seen = new Set<string>()
  return texts.filter((text) => {
    const isNew = !seen.has(text.toLowerCase())
    seen.add(text.toLowerCase())
    return isNew
  })
}

/** The fullest name of a person; of everything else the first. */
function nameOf(members: readonly JoinedDraft[]): string {
  const named = members.filter((draft) => draft.form === 'name')
  const first = (named.find((draft) => !isCapitals.test(draft.name)) ?? named[0] ?? members[0])?.name ?? ''
  if (members[0]?.type === 'group' || members[0]?.type === 'unnamed') {
    return members.find((draft) => /\p{Ll}/u.test(draft.name.split(' ').at(-1)?.charAt(0) ?? ''))?.name ?? first
  }
  if (members[0]?.type !== 'person') return first
  const words = (name: string): number => name.split(/\s+/u).length
  return members.map((draft) => draft.name).reduce((best, name) => (words(name) > words(best) ? name : best), first)
}

/** "KALM" of a dateline, where the article also writes Kalm. */
const isCapitals = /^\p{Lu}{4,}(?: \p{Lu}+)*$/u
