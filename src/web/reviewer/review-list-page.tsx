import { type FormEvent, useState } from 'react'
import { Loading } from '../components/loading.tsx'
import { ProblemNotice } from '../components/problem-notice.tsx'
import { SeverityBadge } from '../components/severity-badge.tsx'
import { href } from '../route.ts'
import { moment, reviewWords, severities } from '../words.ts'
import { useSubmissions } from './use-submissions.ts'

/** All that was handed in, newest first, a page at a time. */
export function ReviewListPage() {
  const [written, setWritten] = useState({ q: '', year: '' })
  const [query, setQuery] = useState(written)
  const { items, more, loading, problem, loadMore, reload } = useSubmissions(query)

  function search(event: FormEvent) {
    event.preventDefault()
    setQuery(written)
  }

  return (
    <main className="review-list">
      <div className="toolbar">
        <h2>申报审核</h2>
        <search className="push">
          <form className="search" onSubmit={search}>
            <input
              type="search"
              aria-label="单位名称"
              placeholder="单位名称"
              value={written.q}
              onChange={(event) => setWritten({ ...written, q: event.target.value })}
            />
            <input
              type="number"
              aria-label="年度"
              placeholder="年度"
              min={1990}
              max={2100}
              value={written.year}
              onChange={(event) => setWritten({ ...written, year: event.target.value })}
            />
            <button type="submit">查找</button>
          </form>
        </search>
      </div>
      {items.length > 0 && (
        <table className="submissions">
          <thead>
            <tr>
              <th scope="col">单位</th>
              <th scope="col">年度</th>
              <th scope="col">审核发现</th>
              <th scope="col">版本</th>
              <th scope="col">更新时间</th>
            </tr>
          </thead>
          <tbody>
            {items.map(({ id, unit, year, version, findings, updatedAt }) => (
              <tr key={id}>
                <td className="unit">
                  <a href={href({ page: 'review', id })}>{unit || '（未识别单位名称）'}</a>
                </td>
                <td>{year}</td>
                <td>
                  {severities.map(
                    (severity) =>
                      findings[severity] > 0 && (
                        <SeverityBadge
                          key={severity}
                          severity={severity}
                          words={reviewWords}
                          count={findings[severity]}
                        />
                      ),
                  )}
                  {severities.every((severity) => findings[severity] === 0) && (
                    <span className="muted">无</span>
                  )}
                </td>
                <td>{version}</td>
                <td>{moment(updatedAt)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {problem && (
        <ProblemNotice error={problem}>
          <button type="button" onClick={reload}>
            重试
          </button>
        </ProblemNotice>
      )}
      {loading && <Loading />}
      {!loading && !problem && items.length === 0 && <p className="empty">没有符合条件的申报。</p>}
      {!loading && more && (
        <button type="button" className="load-more" onClick={loadMore}>
          加载更多
        </button>
      )}
    </main>
  )
}
