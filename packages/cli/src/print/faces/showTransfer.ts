import type { Transfer } from '@fogline/model'
import { wrap } from '../wrap.ts'
import { type LookUp, printEvidence, printFacts, printHeading } from './lookUp.ts'
import { nameAndId } from './nameAndId.ts'
import { supportLine } from './supportLine.ts'

/** A transfer: what passes from whom to whom, how far it has come, and the sentences that say so. */
export function showTransfer(transfer: Transfer, lookUp: LookUp): void {
  const { terminal, articleLine, statement } = lookUp
  const figures = transfer.figures.flatMap((id) => {
    const figure = statement(id)
    return figure?.kind === 'figure' ? [`${figure.text} [figure ${id.slice(0, 8)}]`] : []
  })
  const claims = transfer.claims.flatMap((id) => {
    const claim = statement(id)
    return claim?.kind === 'claim' ? [`${claim.speaker?.text ?? 'hearsay'} [claim ${id.slice(0, 8)}]`] : []
  })
  terminal.print(terminal.colors.bold(wrap(transfer.item, terminal.width)))
  terminal.print(terminal.colors.dim(`transfer ${transfer.id}`))
  printFacts(
    [
      ['from', nameAndId(transfer.supplier, lookUp)],
      ['to', nameAndId(transfer.recipient, lookUp)],
      ['system', nameAndId(transfer.itemEntity, lookUp)],
      ['how many', figures.join(', ')],
      ['stage', transfer.stage.replaceAll('_', ' ')],
      ['when', transfer.time],
      ['says', claims.length === 0 ? 'the article itself' : claims.join(', ')],
      ['support', supportLine(transfer.id, lookUp)],
      ['article', articleLine(transfer.article)],
      ['read by', transfer.by],
    ],
    terminal,
  )
  printHeading('Told in', terminal)
  printEvidence(transfer.evidence, terminal)
}
