import type { Health } from '../../../schemas/health.ts'
import { readHealth } from '../api.ts'
import { ShowLoaded } from '../components/show-loaded.tsx'
import { useLoad } from '../use-load.ts'
import { moment } from '../words.ts'
import { failureWords, stateWords, wayWords } from './words.ts'

/** What the deployment has set, as far as whoever uses the page may know: no address, no key. */
export function SettingsPage() {
  const { loaded, reload } = useLoad(readHealth)
  return (
    <main className="start">
      <h2>设置</h2>
      <ShowLoaded loaded={loaded} reload={reload}>
        {(health) => (
          <>
            <h3>大模型</h3>
            <p>{stateWords[health.model]}</p>
            {health.endpoint && <Endpoint endpoint={health.endpoint} />}
            {health.model === 'configured' && (
              <button type="button" onClick={reload}>
                重新查看
              </button>
            )}
          </>
        )}
      </ShowLoaded>
    </main>
  )
}

function Endpoint({ endpoint }: { endpoint: NonNullable<Health['endpoint']> }) {
  const { reachable, way, listed, failure, ms, checkedAt } = endpoint
  const lines: [string, string][] = [
    ['端点', reachable ? '可用' : `不可用：${failureWords[failure ?? ''] ?? failure ?? '原因不明'}`],
    ...(way ? [['回答方式', wayWords[way]] as [string, string]] : []),
    ...(listed === undefined
      ? []
      : [['所设模型', listed ? '在端点的模型清单中' : '不在端点的模型清单中'] as [string, string]]),
    ['探查', `${moment(checkedAt)}，用时 ${Math.round(ms)} 毫秒`],
  ]
  return (
    <table className="settings">
      <tbody>
        {lines.map(([name, value]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
