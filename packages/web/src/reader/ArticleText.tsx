import type { ArticleView, Block, Span } from '@fogline/model'
import { Fragment, type ReactNode } from 'react'
import { CutText } from './CutText.tsx'
import { MarkedText } from './MarkedText.tsx'
import type { Mark } from './splitMarks.ts'

interface ArticleTextProps {
  readonly article: ArticleView
  readonly marks: readonly Mark[]
  readonly chosen: Span | null
  readonly onChoose: (span: Span) => void
  /** Shows what was cut, where it stood. */
  readonly withCut: boolean
}

/** The final text of an article, block by block, at a good measure; what was cut stands where it was. */
export function ArticleText({ article, marks, chosen, onChoose, withCut }: ArticleTextProps): ReactNode {
  const cutBefore = (index: number | null): ReactNode =>
    withCut ? <CutText removals={article.removals.filter(({ before }) => before === index)} /> : null
  return (
    <>
      {article.blocks.map((block, index) => (
        <Fragment key={block.start}>
          {cutBefore(index)}
          <TextBlock block={block}>
            <MarkedText
              text={article.text}
              range={block}
              marks={marks}
              chosen={chosen && chosen.start < block.end && block.start < chosen.end ? chosen : null}
              onChoose={onChoose}
            />
          </TextBlock>
        </Fragment>
      ))}
      {cutBefore(null)}
    </>
  )
}

function TextBlock({ block, children }: { readonly block: Block; readonly children: ReactNode }): ReactNode {
  switch (block.kind) {
    case 'title':
      return <h1>{children}</h1>
    case 'dek':
      return <p className="dek">{children}</p>
    case 'heading':
      return <h2>{children}</h2>
    case 'quote':
      return <blockquote>{children}</blockquote>
    case 'item':
      return <p className="item">{children}</p>
    case 'caption':
      return <p className="caption">{children}</p>
    default:
      return <p>{children}</p>
  }
}
