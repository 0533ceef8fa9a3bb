import { useCallback, useEffect, useRef, useState } from 'react'

interface Typed {
  readonly typed: string
  readonly setTyped: (words: string) => void
  /** Sends at once, where it was not sent yet. */
  readonly send: (words: string) => void
}

interface TypedOptions {
  /** What stands in the address: where that changes, as on the way back, the field follows. */
  readonly value: string
  /** Milliseconds without a key after which it is sent. */
  readonly pause: number
  readonly onRest: (words: string) => void
}

/** The words of a field, sent when the typing rests, so that the server is not asked at every key. */
export function useTyped({ value, pause, onRest }: TypedOptions): Typed {
  const [typed, setTyped] = useState(value)
  const sent = useRef(value)
  const latest = useRef(onRest)
  useEffect(() => {
    latest.current = onRest
  })
  const send = useCallback((words: string): void => {
    if (words === sent.current) return
    sent.current = words
    latest.current(words)
  }, [])
  useEffect(() => {
    if (value === sent.current) return
    sent.current = value
    setTyped(value)
  }, [value])
  useEffect(() => {
    const timer = setTimeout(() => send(typed.trim()), pause)
    return () => clearTimeout(timer)
  }, [typed, pause, send])
  return { typed, setTyped, send }
}
