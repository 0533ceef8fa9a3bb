import type { Figure, Statement } from '@fogline/model'
import type { Scene } from './toScene.ts'

/** Who says it, as the article words it, with the joined entity. Null: the article itself. */
export interface Holder {
  readonly text: string
  readonly entity: string | null
}

/** The holder of a statement: of a claim its speaker, of a figure whoever it is attributed to, of others their claim's speaker. */
export function holderOf(statement: Statement, scene: Scene): Holder | null {
  switch (statement.kind) {
    case 'claim':
      return statement.speaker === null ? null : named(statement.speaker.text, statement.speaker.entity, scene)
    case 'figure':
      return figureHolder(statement, scene)
    case 'event':
      return claimHolder(statement.claim, scene)
    case 'transfer':
      return claimHolder(statement.claims[0] ?? null, scene)
  }
}

function figureHolder(figure: Figure, scene: Scene): Holder | null {
  if (figure.attributedTo !== null) return named(figure.attributedTo.text, figure.attributedTo.entity, scene)
  return null
}

function claimHolder(id: string | null, scene: Scene): Holder | null {
  const claim = id === null ? undefined : scene.statement(id)
  return claim === undefined ? null : holderOf(claim, scene)
}

/** A pronoun is shown by the name that it means, as is whoever is named by one: "its General Staff". */
function named(text: string, articleEntity: string | null, scene: Scene): Holder {
  const entity = scene.entityOf(articleEntity)
  const isPronoun =
    /^(?:he|she|they|it|who|his|her|their)$/i.test(text.trim()) ||
    (/^(?:its|his|her|their)\s/i.test(text) && entity?.type === 'organisation')
  return { text: isPronoun && entity !== null ? entity.name : text, entity: entity?.id ?? null }
}

/** A key by which two holders are the same voice: the entity where there is one, else the words within the voice of the article. */
export function holderKey(holder: Holder | null, article: string, scene: Scene): string {
  if (holder === null) return `article:${scene.voiceOf(article)}`
  return holder.entity ?? `${holder.text.toLowerCase()}@${scene.voiceOf(article)}`
}
