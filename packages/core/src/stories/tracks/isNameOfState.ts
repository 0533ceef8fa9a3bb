import type { Scene } from '../scene/toScene.ts'

/** Is it the name of a state or its adjective, also of one that only the pages tell of: "Tolvania", "Tolvan"? */
export function isNameOfState(text: string, scene: Scene): boolean {
  return scene.states.some(
    ({ name }) => name === text || (Math.abs(name.length - text.length) < 3 && sharesStem(name, text)),
  )
}

/** "Tolvania" and "Tolvan", "Qasmar" and "Qasmari": four letters at least, and all but the ending. */
export function sharesStem(a: string, b: string): boolean {
  const length = Math.max(4, Math.min(a.length, b.length) - 1)
  return a.length >= 4 && b.length >= 4 && a.slice(0, length).toLowerCase() === b.slice(0, length).toLowerCase()
}
