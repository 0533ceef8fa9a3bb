import type { BlockChange, Segment } from '@fogline/model'
import type { ReactNode } from 'react'
import { count } from '../parts/words.ts'
import { foldSame } from './foldSame.ts'

/** A text with the words that went struck through and those that came underlined; long stretches that stayed are folded. */
export function ChangedText({ blocks }: { readonly blocks: readonly BlockChange[] }): ReactNode {
  return (
    <div className="changed-text">
      {foldSame(blocks).map((part) =>
        part.isFolded ? (
          <details key={part.key}>
            <summary>{count(part.blocks.length, 'paragraph')} unchanged</summary>
            <Blocks blocks={part.blocks} />
          </details>
        ) : (
          <Blocks key={part.key} blocks={part.blocks} />
        ),
      )}
    </div>
  )
}

function Blocks({ blocks }: { readonly blocks: readonly BlockChange[] }): ReactNode {
  return blocks.map(({ kind, before, after, segments }) => (
    <p
      key={`${before?.start} ${after?.start}`}
      data-kind={kind}
      data-step={kind === 'same' ? undefined : ''}
      tabIndex={kind === 'same' ? undefined : -1}
    >
      {segments.map((segment, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: segments have no other name, and their order never changes
        <Words key={at} segment={segment} />
      ))}
    </p>
  ))
}

function Words({ segment: { kind, text } }: { readonly segment: Segment }): ReactNode {
  if (kind === 'same') return text
  if (kind === 'removed') {
    return (
      <del>
        <span className="hidden"> taken out: </span>
        {text}
        <span className="hidden"> end of what was taken out. </span>
      </del>
    )
  }
  return (
    <ins>
      <span className="hidden"> put in: </span>
      {text}
      <span className="hidden"> end of what was put in. </span>
    </ins>
  )
}
