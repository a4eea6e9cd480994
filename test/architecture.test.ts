import { globSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve, sep } from 'node:path'
import { describe, expect, it } from 'vitest'

/** A room may import the rooms before it in this list, and nothing after it. */
const rooms = [
  'schemas',
  'src/form',
  'src/quantity',
  'src/prose',
  'src/intake',
  'src/facts',
  'src/audit',
  'src/check',
  'src/fill',
  'src/model',
  'src/content',
  'src/draft',
  'src/review',
  'src/export',
  'src/store',
  'src/http',
  'src/web',
]

/** What runs in the worker only: the page, which runs in the browser, cannot have it. */
const workerOnly = ['src/model', 'src/draft', 'src/review', 'src/store', 'src/http']

const root = resolve(import.meta.dirname, '..')
const imported = /\b(?:from|import)\s*\(?\s*(['"])(\.[^'"]*)\1/g

function roomOf(path: string): string | undefined {
  return rooms.find((room) => path.startsWith(join(root, room) + sep))
}

/** Why `importer` must not import `specifier`, if it must not. */
function objection(importer: string, specifier: string): string | undefined {
  const target = resolve(dirname(importer), specifier)
  const [from, to] = [roomOf(importer), roomOf(target)]
  if (from === undefined || from === to) return
  const wrong =
    to === undefined
      ? !target.startsWith(join(root, 'prompts') + sep)
      : rooms.indexOf(to) > rooms.indexOf(from) || (from === 'src/web' && workerOnly.includes(to))
  return wrong ? `${importer.slice(root.length + 1)} imports ${specifier}` : undefined
}

describe('the way of the data', () => {
  it('knows every room', () => {
    const folders = readdirSync(join(root, 'src'), { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    )
    expect(rooms).toEqual(expect.arrayContaining(folders.map(({ name }) => `src/${name}`)))
  })

  it('never goes back', () => {
    const files = globSync('{src,schemas}/**/*.{ts,tsx}', { cwd: root }).map((file) => join(root, file))
    const objections = files.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(imported)].map(([, , specifier = '']) =>
        objection(file, specifier),
      ),
    )
    expect(objections.filter(Boolean)).toEqual([])
  })
})
