import { fileURLToPath } from 'node:url'

/** An archive of an empty database, made by the build; without it a new ledger takes some seconds longer. */
export const templatePath = fileURLToPath(new URL('../../dist/empty-database.tar.gz', import.meta.url))
