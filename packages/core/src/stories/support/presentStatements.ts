import type { Statement } from '@fogline/model'
import type { Scene } from '../scene/toScene.ts'

/** The statements that count: those that pages make now. Of an earlier version all count where the page makes none of them now. */
export function presentStatements(statements: readonly Statement[], scene: Scene): readonly Statement[] {
  const present = statements.filter(({ article }) => scene.presentOf(article) === article)
  return present.length > 0 ? present : statements
}

/** Does no page make the statement any more, since those that did were changed? */
export function isWithdrawn(statements: readonly Statement[], gone: ReadonlySet<string>, scene: Scene): boolean {
  const isPast = statements.every(({ article }) => scene.presentOf(article) !== article)
  return isPast && statements.some(({ id }) => gone.has(id))
}
