import '../styles/lists.css'
import { useSearch } from '@tanstack/react-router'
import { type ReactNode, useRef } from 'react'
import { Pager } from './Pager.tsx'
import { pageSize } from './pageSize.ts'

interface PagedRowsProps<Item> {
  readonly rows: readonly Item[]
  /** The name of the page in the address. */
  readonly name: 'page' | 'outlets'
  readonly nouns: readonly [one: string, many: string]
  readonly children: (rows: readonly Item[]) => ReactNode
}

/** A list that came whole, shown page by page. */
export function PagedRows<Item>({ rows, name, nouns, children }: PagedRowsProps<Item>): ReactNode {
  const { [name]: page = 1 } = useSearch({ strict: false })
  const box = useRef<HTMLDivElement>(null)
  const pager = { page, total: rows.length, nouns, name }
  const onTurn = (): void => {
    const top = box.current?.querySelector<HTMLElement>('.pager-count')
    top?.focus({ preventScroll: true })
    top?.scrollIntoView({ block: 'center' })
  }
  return (
    <div ref={box}>
      {rows.length > 0 ? <Pager {...pager} at="top" /> : null}
      {children(rows.slice((page - 1) * pageSize, page * pageSize))}
      <Pager {...pager} at="bottom" onTurn={onTurn} />
    </div>
  )
}
