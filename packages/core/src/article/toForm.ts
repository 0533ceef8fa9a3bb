import type { ArticleForm } from '@fogline/model'
import type { Draft } from './draft.ts'
import { isDigestHeading } from './isDigestHeading.ts'

const opinion =
  /^(?:opinions?|op-?eds?|commentary|editorials?|comment(?: is free)?|viewpoints?|columns?|columnists?|letters?)$/i
const opinionTitle = /^(?:opinion|op-?ed|commentary|editorial|column|viewpoint)\s*[:|–—-]/i
const live = /^live(?: updates?| blog)?\s*[:|–—-]|\b(?:live updates|live blog|as it happened|minute by minute)\b/i
const release = /^(?:press releases?|statements?|for immediate release|news releases?)$/i

/** What kind of text it is, by the marks that the page itself shows; a report where it shows none. */
export function toForm(draft: Draft): ArticleForm {
  if (draft.form !== null) return draft.form
  const section = draft.section ?? ''
  const title = draft.title ?? ''
  if (draft.body.slice(0, 6).some((block) => isDigestHeading(block.text))) return 'digest'
  if (opinion.test(section) || opinionTitle.test(title)) return 'opinion'
  if (release.test(section) || draft.body.slice(0, 2).some((block) => release.test(block.text))) return 'release'
  return live.test(title) ? 'live' : 'report'
}
