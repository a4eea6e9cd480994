import { broken } from './errors.ts'
import { decodeXml, readXml } from './xml.ts'
import { readDirectory, unpack } from './zip.ts'

/** An Office file unpacked: its XML parts by name, pictures and whatever else it carries left out. */
export interface OfficePackage {
  kind: 'document' | 'workbook' | 'other'
  /** The name of the part that the others hang on. */
  main: string
  parts: Map<string, Uint8Array>
  /** The names of all files in the archive. */
  names: string[]
}

const mainType = /\/officeDocument$/
const usual = ['word/document.xml', 'xl/workbook.xml']

/** Unpacks an archive; `other` where it is no Word or Excel file. What it is, its main part says, not its name. */
export async function openPackage(bytes: Uint8Array): Promise<OfficePackage> {
  const directory = readDirectory(bytes)
  const names = [...directory.keys()]
  const entries = [...directory.values()].filter(({ name }) => /\.(?:xml|rels)$/i.test(name))
  const known = names.includes('_rels/.rels') || usual.some((name) => names.includes(name))
  if (!known) return { kind: 'other', main: '', parts: new Map(), names }
  const parts = await unpack(bytes, entries)
  const main = [
    ...relationsOf(parts, '')
      .filter(({ type }) => mainType.test(type))
      .map(({ target }) => target),
    ...usual,
  ].find((name) => parts.has(name))
  return { kind: main === undefined ? 'other' : kindOf(parts, main), main: main ?? '', parts, names }
}

/** The root element tells Word from Excel. */
function kindOf(parts: Map<string, Uint8Array>, main: string): OfficePackage['kind'] {
  const start = new TextDecoder().decode(parts.get(main)?.subarray(0, 4096))
  const root = /<(?:[\w.-]+:)?([A-Za-z]\w*)/.exec(start)?.[1]
  return root === 'document' || root === 'workbook' ? root : 'other'
}

export interface Relation {
  id: string
  type: string
  /** The name of the part that is meant. */
  target: string
}

/** What a part refers to; the package itself where its name is ''. Links to outside are left out. */
export function relationsOf(parts: Map<string, Uint8Array>, name: string): Relation[] {
  const slash = name.lastIndexOf('/') + 1
  const rels = parts.get(`${name.slice(0, slash)}_rels/${name.slice(slash)}.rels`)
  const relations: Relation[] = []
  if (!rels) return relations
  readXml(decodeXml(rels), {
    open(element, { Id = '', Type = '', Target = '', TargetMode }) {
      if (element !== 'Relationship' || TargetMode === 'External') return
      relations.push({ id: Id, type: Type, target: resolve(name.slice(0, slash), Target) })
    },
  })
  return relations
}

function resolve(folder: string, target: string): string {
  const steps = target.startsWith('/') ? [] : folder.split('/').filter(Boolean)
  for (const step of target.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/')
}

/** The text of the part that `from` refers to by a type of relation, “styles”; undefined where there is none. */
export function partBy({ parts, main }: OfficePackage, type: string): string | undefined {
  const found = relationsOf(parts, main).find((relation) => relation.type.endsWith(`/${type}`))
  const bytes = found && parts.get(found.target)
  return bytes && decodeXml(bytes)
}

/** The text of a part that must be there. */
export function partNamed({ parts }: OfficePackage, name: string): string {
  const bytes = parts.get(name)
  if (!bytes) throw broken()
  return decodeXml(bytes)
}
