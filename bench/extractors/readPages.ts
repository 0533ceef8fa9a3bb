import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { z } from 'zod'

const truthSchema = z.record(z.string(), z.object({ articleBody: z.string(), url: z.string() }))

/** A page of the folder with the text that people found on it. */
export interface TruePage {
  readonly id: string
  readonly url: string
  readonly body: string
  /** Unpacked when it is asked for, so that no page is in memory before its turn. */
  readonly html: () => string
}

/** The pages of a folder with `truth.json` and `html/ID.html.gz`; none where it holds no truth. */
export function readPages(folder: string): readonly TruePage[] {
  const path = join(folder, 'truth.json')
  if (!existsSync(path)) return []
  return Object.entries(truthSchema.parse(JSON.parse(readFileSync(path, 'utf8')))).map(
    ([id, { articleBody, url }]) => ({
      id,
      url,
      body: articleBody,
      html: () => gunzipSync(readFileSync(join(folder, 'html', `${id}.html.gz`))).toString('utf8'),
    }),
  )
}
