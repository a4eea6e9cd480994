/** Shown while something is on its way. */
export function Loading({ what = '正在载入' }: { what?: string }) {
  return (
    <div className="loading" role="status">
      <span className="spinner" aria-hidden="true" />
      {what}…
    </div>
  )
}
