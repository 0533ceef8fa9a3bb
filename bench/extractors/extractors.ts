import type { Extractor } from './extractor.ts'

/** Each is loaded alone, so that one library's memory is not another's. */
export const extractors: Readonly<Record<string, () => Promise<Extractor>>> = {
  fogline: async () => (await import('./fogline.ts')).fogline,
  '@mozilla/readability on linkedom': async () => (await import('./readability.ts')).readability,
  'defuddle on linkedom': async () => (await import('./defuddle.ts')).defuddle,
}
