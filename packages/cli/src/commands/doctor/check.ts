/** One thing that was looked at. `todo` without `ok: false` is advice. */
export interface Check {
  readonly name: string
  readonly ok: boolean
  readonly found: string
  readonly todo: string | null
}

/** As it should be. */
export function fine(name: string, found: string): Check {
  return { name, ok: true, found, todo: null }
}

/** It works, and could be better. */
export function advice(name: string, found: string, todo: string): Check {
  return { name, ok: true, found, todo }
}

/** It does not work, or what was promised to be kept is not. */
export function wrong(name: string, found: string, todo: string): Check {
  return { name, ok: false, found, todo }
}

/** 134217728 → `128 MB`. */
export function toSize(bytes: number): string {
  const [unit, divisor] = bytes >= 1024 ** 3 ? ['GB', 1024 ** 3] : bytes >= 1024 ** 2 ? ['MB', 1024 ** 2] : ['kB', 1024]
  return `${Number((bytes / Number(divisor)).toFixed(1))} ${unit}`
}
