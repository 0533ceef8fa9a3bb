import { type Page, sha256 } from '@fogline/model'
import type { Result } from '../../telemetry/telemetry.ts'
import { keepRead, type Outcome } from '../keepRead.ts'
import { readerVersion } from '../loadReader.ts'
import type { Done } from './doTask.ts'
import type { Held } from './holdLease.ts'
import type { Work } from './work.ts'

/** Reads a page into the ledger, unless it is there already. */
export async function doPage(held: Held, page: Page, work: Work): Promise<Done> {
  const { ledger, telemetry } = work
  const { location, bytes } = page
  const isKnown = await ledger.hasPage(location, sha256(bytes), readerVersion)
  const result = isKnown ? null : await telemetry.stage('read', { location }, () => work.read(page))
  if (held.hasEnded()) return null
  const keep = (): Promise<Outcome> => keepRead({ found: page, result }, { ledger, versions: 'all' })
  const outcome = await telemetry.stage('append', { location }, keep)
  return { result: toResult(outcome), outcomes: [outcome] }
}

function toResult({ kind }: Outcome): Result {
  return kind === 'rejection' ? 'rejected' : kind
}
