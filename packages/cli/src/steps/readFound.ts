import type { Page, Rejection } from '@fogline/model'
import { type Keeping, keepRead, type Outcome } from './keepRead.ts'
import { readUnseen, type Unseen } from './readUnseen.ts'

/** Reads a page into the ledger where it is not there yet; what it was refused for is kept too. On disk when it returns. */
export async function readFound(found: Page | Rejection, tools: Keeping & Unseen): Promise<Outcome> {
  return keepRead(await readUnseen(found, tools), tools)
}
