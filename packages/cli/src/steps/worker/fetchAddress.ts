import type { Task } from '@fogline/ledger'
import type { Page, Rejection } from '@fogline/model'
import { acquireInTurn, type TurnsHow } from '../acquireInTurn.ts'

/** Brings the pages of an address. */
export type Fetch = (task: Task & { readonly kind: 'address' }, how: TurnsHow) => AsyncIterable<Page | Rejection>

/** As `fogline read` fetches it, in the host's turn. */
export const fetchAddress: Fetch = ({ location, fetching }, how) => acquireInTurn([location], fetching, how)
