import scalar from '@scalar/fastify-api-reference'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

/**
 * The script of the API page, served by us so that closed networks have it. Its own package brings three hundred others;
 * the one for Fastify holds it ready-made and gives it out by a route, so a server of one method asks for it.
 */
const apiPageScript: Plugin = {
  name: 'api-page-script',
  apply: 'build',
  generateBundle() {
    let source = ''
    const reply = {
      header: () => reply,
      send: (script: string) => {
        source = script
      },
    }
    const route = (entry: { url: string; handler: (request: object, response: object) => void }) => {
      if (entry.url.endsWith('.js')) entry.handler({}, reply)
    }
    const server = { route, initialConfig: {}, hasPlugin: () => false } as unknown as Parameters<
      typeof scalar
    >[0]
    scalar(server, { configuration: { url: '/openapi.json' } }, () => undefined)
    if (!source) this.error('@scalar/fastify-api-reference no longer gives out its script this way')
    this.emitFile({ type: 'asset', fileName: 'docs/scalar.js', source })
  },
}

export default defineConfig({
  root: 'src/web',
  plugins: [react(), apiPageScript],
  worker: { format: 'es' },
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
  },
})
