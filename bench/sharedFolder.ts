import { resolve } from 'node:path'

/** Where seeds and gold stand: FOGLINE_SHARED, else beside the project. A user who cloned it has neither. */
export function sharedFolder(): string {
  return process.env.FOGLINE_SHARED ?? resolve(import.meta.dirname, '../../shared')
}
