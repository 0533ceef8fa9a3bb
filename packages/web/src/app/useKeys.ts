import { useEffect } from 'react'

/** Whatever can be stepped through with j and k: it carries this attribute and can take the focus. */
const steps = '[data-step]'

/** The keys of every screen. Nothing happens while something is being typed, or with a modifier held. */
export function useKeys({ onHelp }: { readonly onHelp: () => void }): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      if (document.querySelector('dialog[open]')) return
      if (!press(event.key, onHelp)) return
      event.preventDefault()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  })
}

function press(key: string, onHelp: () => void): boolean {
  if (key === '/') document.getElementById('search')?.focus()
  else if (key === '?') onHelp()
  else if (key === 'j') step(1)
  else if (key === 'k') step(-1)
  else if (key === 'e') follow('[data-evidence]')
  else if (key === 'o') follow('[data-original]')
  else if (key === 'n') follow('[data-turn="next"]')
  else if (key === 'p') follow('[data-turn="previous"]')
  else if (key in verdicts) judge(verdicts[key] ?? '')
  else return false
  return true
}

const verdicts: Readonly<Record<string, string>> = { a: 'accept', r: 'reject', c: 'correct', u: 'undo' }

/** Presses the button of a verdict on the line that has the focus, else on the chosen mark: never on another. */
function judge(verdict: string): void {
  const line = document.activeElement?.closest<HTMLElement>(steps) ?? null
  const button = `[data-judge="${verdict}"]`
  const target =
    line?.querySelector<HTMLElement>(button) ?? document.querySelector<HTMLElement>(`.read-panel ${button}`)
  target?.click()
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null
}

function step(by: 1 | -1): void {
  const all = [...document.querySelectorAll<HTMLElement>(steps)].filter((one) => one.offsetParent !== null)
  const at = all.findIndex((one) => one.contains(document.activeElement))
  const next = all[at < 0 ? (by > 0 ? 0 : all.length - 1) : Math.min(all.length - 1, Math.max(0, at + by))]
  next?.focus({ preventScroll: true })
  next?.scrollIntoView({ block: 'nearest' })
}

function follow(selector: string): void {
  const line = document.activeElement?.closest<HTMLElement>(steps)
  const target = line?.querySelector<HTMLElement>(selector) ?? document.querySelector<HTMLElement>(selector)
  target?.click()
}
