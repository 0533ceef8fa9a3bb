export type { HealthCheck, KeptRejection, Ledger, LedgerHealth, PictureKind, PictureRow, SearchHit } from './ledger.ts'
export type { PictureUpdate } from './neighbourhoods/updatePicture.ts'
export { type LedgerOptions, openLedger } from './openLedger.ts'
