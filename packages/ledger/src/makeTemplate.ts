import { renameSync, writeFileSync } from 'node:fs'
import { PGlite } from '@electric-sql/pglite'
import { templatePath } from './database/templatePath.ts'

const engine = await PGlite.create()
await engine.query('checkpoint')
const archive = await engine.dumpDataDir('gzip')
await engine.close()
writeFileSync(`${templatePath}.new`, new Uint8Array(await archive.arrayBuffer()))
renameSync(`${templatePath}.new`, templatePath)
