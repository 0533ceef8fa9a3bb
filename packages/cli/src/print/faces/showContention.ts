import type { Contention, Position } from '@fogline/model'
import { wrap } from '../wrap.ts'
import { type LookUp, printEvidence } from './lookUp.ts'

/** A contention: its positions under one another, each with who holds it and in which words. */
export function showContention(contention: Contention, lookUp: LookUp): void {
  const { print, colors, width } = lookUp.terminal
  print(colors.bold(wrap(contention.topic, width)))
  const compares = contention.comparable ? '' : ' · the positions do not compare'
  print(colors.dim(`${contention.type}${compares} · contention ${contention.id}`))
  print(wrap(contention.because, width))
  for (const [index, position] of contention.positions.entries()) showPosition(position, index, lookUp)
}

function showPosition(position: Position, index: number, { terminal, entity }: LookUp): void {
  const { print, colors, width } = terminal
  const { holder } = position
  const meant = entity(holder?.entity ?? null)
  const name = meant === undefined || meant.name === holder?.text ? '' : ` (${meant.name})`
  const who = holder === null ? 'The article itself' : `${holder.text}${name}`
  print(`\n${colors.red(`${index + 1}.`)} ${colors.bold(wrap(`${who}:`, width - 3, '   '))}`)
  print(`   ${wrap(position.value, width - 3, '   ')}`)
  printEvidence(
    position.evidence.filter(({ text }) => text !== position.value),
    terminal,
    '     ',
  )
}
