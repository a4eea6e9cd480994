import { lazy, Suspense } from 'react'
import { Header } from './components/header.tsx'
import { Loading } from './components/loading.tsx'
import { StartPage } from './officer/start-page.tsx'
import { SubmissionPage } from './officer/submission-page.tsx'
import { ReviewListPage } from './reviewer/review-list-page.tsx'
import { href, type Route, useRoute } from './route.ts'
import { SettingsPage } from './settings/settings-page.tsx'

// The editor is fetched when a report is first looked at.
const DraftPage = lazy(async () => ({ default: (await import('./officer/draft-page.tsx')).DraftPage }))
const PastedReportPage = lazy(async () => ({
  default: (await import('./officer/pasted-report-page.tsx')).PastedReportPage,
}))
const ReturnedPage = lazy(async () => ({
  default: (await import('./officer/returned/returned-page.tsx')).ReturnedPage,
}))
const ReviewPage = lazy(async () => ({ default: (await import('./reviewer/review-page.tsx')).ReviewPage }))

/** The page: a header and whatever the address asks for. */
export function App() {
  const route = useRoute()
  return (
    <div className="app">
      <Header route={route} />
      <Suspense fallback={<Loading />}>
        <Page route={route} />
      </Suspense>
    </div>
  )
}

function Page({ route }: { route: Route }) {
  switch (route.page) {
    case 'start':
      return <StartPage />
    case 'submission':
      return <SubmissionPage key={route.id} id={route.id} />
    case 'report':
      return <PastedReportPage key={route.id} id={route.id} />
    case 'returned':
      return <ReturnedPage key={route.id} id={route.id} />
    case 'draft':
      return <DraftPage key={route.id} id={route.id} draftId={route.draftId} version={route.version} />
    case 'review-list':
      return <ReviewListPage />
    case 'settings':
      return <SettingsPage />
    case 'review':
      return <ReviewPage key={route.id} id={route.id} />
    default:
      return (
        <main className="start">
          <h2>没有这个页面</h2>
          <p>
            地址可能不完整。<a href={href({ page: 'start' })}>回到首页</a>
          </p>
        </main>
      )
  }
}
