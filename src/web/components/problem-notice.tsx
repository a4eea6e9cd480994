import type { ReactNode } from 'react'
import type { ProblemError } from '../problem-error.ts'
import { SignIn } from './sign-in.tsx'

/** What went wrong, in the service's own words, with its code for whoever is asked for help. */
export function ProblemNotice({ error, children }: { error: ProblemError; children?: ReactNode }) {
  const { title, detail, code, errors } = error.problem
  return (
    <div className="notice notice-error" role="alert">
      <strong>{title}</strong>
      <p>{detail}</p>
      {errors && errors.length > 0 && (
        <ul>
          {errors.slice(0, 5).map(({ path, message }) => (
            <li key={`${path} ${message}`}>
              {message}
              {path && <span className="muted">（{path}）</span>}
            </li>
          ))}
        </ul>
      )}
      {error.status === 401 && <SignIn />}
      <p className="code">代码：{code}</p>
      {children && <div className="notice-actions">{children}</div>}
    </div>
  )
}
