import type { Claim } from '@fogline/model'
import { cite } from '../../cite.ts'
import { wrap } from '../wrap.ts'
import { type LookUp, printFacts } from './lookUp.ts'
import { nameAndId } from './nameAndId.ts'
import { supportLine } from './supportLine.ts'

/** A claim: who, in which words, what the saying does, and the sentence. */
export function showClaim(claim: Claim, lookUp: LookUp): void {
  const { terminal, articleLine, statement, reading } = lookUp
  const { print, colors, width } = terminal
  const denied = claim.denies === null ? undefined : statement(claim.denies)
  const when = reading(claim.article)?.layers.times.find(({ id }) => id === claim.when)
  print(colors.bold(wrap(claim.speaker?.text ?? 'Hearsay: the text names no speaker', width)))
  print(colors.dim(`claim ${claim.id}`))
  printFacts(
    [
      ['speaker', speakerFacts(claim, lookUp)],
      ['heard from', claim.chain.join(' ← ')],
      ['does', `${claim.act.replaceAll('_', ' ')}${claim.negated ? ' (negated)' : ''}, by “${claim.cue.text}”`],
      ['says', claim.content.map(({ text }) => `“${text}”`).join(' … ')],
      ['told', `${claim.form} speech; ${claim.evidentiality.replaceAll('_', ' ')}`],
      ['to', claim.addressee],
      ['when', when === undefined ? null : `“${when.text}”${when.value === null ? '' : ` (${when.value})`}`],
      ['denies', denied?.kind === 'claim' ? `“${denied.sentence.text}” [claim ${denied.id.slice(0, 8)}]` : null],
      ['support', supportLine(claim.id, lookUp)],
      ['sentence', `“${claim.sentence.text}” [${cite({ article: claim.article, ...claim.sentence })}]`],
      ['article', articleLine(claim.article)],
      ['read by', claim.by],
    ],
    terminal,
  )
}

function speakerFacts({ speaker }: Claim, lookUp: LookUp): string | null {
  if (speaker === null) return null
  const who = nameAndId(speaker.entity, lookUp) ?? 'nobody that the text names'
  return [who, speaker.role, speaker.country].filter((part) => part !== null).join(', ')
}
