import type { ReactNode } from 'react'
import type { Loaded } from '../use-load.ts'
import { Loading } from './loading.tsx'
import { ProblemNotice } from './problem-notice.tsx'

/** What was loaded, or why it is not there. */
export function ShowLoaded<Value>({
  loaded,
  reload,
  children,
}: {
  loaded: Loaded<Value>
  reload: () => void
  children: (value: Value) => ReactNode
}) {
  if (loaded.state === 'loading') return <Loading />
  if (loaded.state === 'ready') return children(loaded.value)
  return (
    <ProblemNotice error={loaded.error}>
      <button type="button" onClick={reload}>
        重试
      </button>
      <a className="button" href="#/">
        回到首页
      </a>
    </ProblemNotice>
  )
}
