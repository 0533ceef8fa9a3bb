import type { HealthView } from '@fogline/model'
import { type UseQueryResult, useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useAnswer } from '../api/useAnswer.ts'
import { Answered } from '../parts/Answered.tsx'
import { ScreenHead } from '../parts/ScreenHead.tsx'
import { Section } from '../parts/Section.tsx'
import { Word } from '../parts/Word.tsx'
import { formatNumber } from '../parts/words.ts'

/** How the ledger behind this workbench is, for whoever looks after it. */
export function StatusScreen(): ReactNode {
  const query = useAnswer<HealthView>('/health')
  const ready = useReadiness()
  return (
    <>
      <ScreenHead title="Status">
        How much the ledger holds, and which version of the reading made its picture.
      </ScreenHead>
      <Answered query={query} what="the ledger">
        {({ version, ...counts }) => (
          <>
            <Section title="The ledger">
              <dl className="counts status-counts">
                {(['pages', 'articles', 'statements', 'judgements'] as const).map((name) => (
                  <div key={name}>
                    <dt>{name}</dt>
                    <dd>{formatNumber(counts[name])}</dd>
                  </div>
                ))}
              </dl>
            </Section>
            <Section title="The picture">
              <p>
                {version === 'none' ? (
                  'No picture was made yet. Read pages into the ledger: fogline read FOLDER or URL.'
                ) : (
                  <>
                    Made by version <span className="value">{version}</span>. What people judge is worked in at once;
                    what is read meanwhile, when the reading of it is done.
                  </>
                )}
              </p>
            </Section>
          </>
        )}
      </Answered>
      {ready.data ? <Checks checks={ready.data} /> : null}
      <p className="dim small status-more">
        <code>fogline doctor</code> tells more: versions, the size on disk, what is missing and how to get it.
      </p>
    </>
  )
}

interface Check {
  readonly name: string
  readonly ok: boolean
  /** What is wrong, by a code that never changes; null where nothing is. */
  readonly code: string | null
}

function Checks({ checks }: { readonly checks: readonly Check[] }): ReactNode {
  return (
    <Section title="Checks">
      <ul className="rows">
        {checks.map(({ name, ok, code }) => (
          <li key={name}>
            <Word value={ok ? 'passed' : 'failed'} /> {name}
            {code ? <code className="dim small">{code}</code> : null}
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** Where the server answers operators on this port, what it says; nothing where it does not. */
function useReadiness(): UseQueryResult<readonly Check[] | null, Error> {
  return useQuery({
    queryKey: ['readyz'],
    retry: false,
    queryFn: async ({ signal }) => {
      const answer = await fetch('/readyz', { signal })
      if (!answer.headers.get('content-type')?.startsWith('application/json')) return null
      const { checks = null } = (await answer.json()) as { readonly checks?: readonly Check[] }
      return checks
    },
  })
}
