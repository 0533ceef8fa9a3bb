import type { ArticleEntity } from '@fogline/model'

/** Which singular pronoun fits. */
export type Gender = 'he' | 'she'

const male =
  /\b(?:Mr|King|Prince|Sir|Lord|father|son|brother|husband|Pope|Sheikh|Imam|Ayatollah|Emir|Sultan|\w*man|uncle)\b/iu
const female = /\b(?:Mrs|Ms|Miss|Queen|Princess|Lady|Dame|mother|daughter|sister|wife|widow|\w*woman|aunt)\b/iu

/** What the roles in the text say of someone's gender; null where they say nothing. */
export function genderOf({ roles, name }: Pick<ArticleEntity, 'roles' | 'name'>): Gender | null {
  const words = [name, ...roles.map((role) => role.text)].join(' ')
  if (female.test(words)) return 'she'
  return male.test(words) ? 'he' : null
}
