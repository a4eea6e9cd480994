import { useCallback } from 'react'
import { listSubmissions } from '../api.ts'
import { ShowLoaded } from '../components/show-loaded.tsx'
import { href } from '../route.ts'
import { useLoad } from '../use-load.ts'
import { moment } from '../words.ts'

/** The way back to what was handed in before. */
export function RecentSubmissions() {
  const load = useCallback(() => listSubmissions({ limit: 8 }), [])
  const { loaded, reload } = useLoad(load)
  return (
    <section className="recent" aria-labelledby="recent-heading">
      <h3 id="recent-heading">最近的申报</h3>
      <ShowLoaded loaded={loaded} reload={reload}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="empty">还没有申报。</p>
          ) : (
            <ul>
              {items.map(({ id, unit, year, findings, updatedAt }) => (
                <li key={id}>
                  <a href={href({ page: 'submission', id })}>
                    <span className="recent-unit">
                      {year}年度 {unit || '（未识别单位名称）'}
                    </span>
                    <span className="muted">
                      {findings.error > 0 && `错误 ${findings.error} · `}
                      {moment(updatedAt)}
                    </span>
                  </a>
                </li>
              ))}
            </ul>
          )
        }
      </ShowLoaded>
    </section>
  )
}
