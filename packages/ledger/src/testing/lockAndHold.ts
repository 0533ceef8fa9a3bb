import { once } from 'node:events'
import { writeSync } from 'node:fs'
import { lockFolder } from '../database/folderLock.ts'

const [folder = ''] = process.argv.slice(2)

function tryToLock(): string {
  try {
    lockFolder(folder)
    return 'got it'
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

writeSync(1, 'ready\n')
await once(process.stdin, 'data')
writeSync(1, `${tryToLock()}\n`)
await once(process.stdin, 'end')
