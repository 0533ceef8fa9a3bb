import type { Edtf } from '@fogline/model'

/** A year of two digits: of this century up to ten years after the publication, else of the last. */
export function yearOf(written: string, published: Edtf | null): string {
  if (written.length === 4) return written
  const here = published === null ? 2030 : Number(published.slice(0, 4))
  const year = 2000 + Number(written.replace(/\D/g, ''))
  return String(year > here + 10 ? year - 100 : year)
}
