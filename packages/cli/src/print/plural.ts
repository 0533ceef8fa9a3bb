/** "1 page", "3 pages", "2 origins": a count with its noun; `many` where an s does not make the plural. */
export function plural(count: number, noun: string, many = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : many}`
}
