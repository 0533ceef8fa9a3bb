import { type RefObject, useEffect, useRef, useState } from 'react'

/** The width of an element in pixels, kept up with the window. */
export function useWidth<Box extends HTMLElement>(first: number): readonly [RefObject<Box | null>, number] {
  const ref = useRef<Box>(null)
  const [width, setWidth] = useState(first)
  useEffect(() => {
    if (!ref.current) return undefined
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWidth(Math.round(entry.contentRect.width))
    })
    observer.observe(ref.current)
    return () => observer.disconnect()
  }, [])
  return [ref, width]
}
