import { href, type Route } from '../route.ts'

const reviewer = new Set<Route['page']>(['review-list', 'review'])

/** Name, the two workspaces, and the settings. */
export function Header({ route }: { route: Route }) {
  const reviewing = reviewer.has(route.page)
  const settings = route.page === 'settings'
  return (
    <header className="app-header">
      <a className="brand" href={href({ page: 'start' })}>
        <h1>Tieout 勾稽</h1>
      </a>
      <span className="brand-line">整体支出绩效自评 · 每个数都有出处</span>
      <nav aria-label="工作区">
        <a href={href({ page: 'start' })} aria-current={reviewing || settings ? undefined : 'page'}>
          填报
        </a>
        <a href={href({ page: 'review-list' })} aria-current={reviewing ? 'page' : undefined}>
          审核
        </a>
        <a href={href({ page: 'settings' })} aria-current={settings ? 'page' : undefined}>
          设置
        </a>
      </nav>
    </header>
  )
}
