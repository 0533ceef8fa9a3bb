import { type Article, applyRules, type ChangeNote } from '@fogline/model'
import { foldText } from './foldText.ts'
import { noteRules } from './noteRules.ts'

/** Notes of a correction or update that the newer version has and the older has not. */
export function findNotes(before: Article | null, after: Article): readonly ChangeNote[] {
  const known = before === null ? '' : foldText(before.text)
  return applyRules(noteRules, { text: after.text })
    .map(({ span: { start, end }, value, by }) => {
      const text = after.text.slice(start, end)
      return { kind: value.kind, text, evidence: { article: after.id, start, end, text }, by }
    })
    .filter(({ text }) => !known.includes(foldText(text)))
}
