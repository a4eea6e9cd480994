import { Parser } from 'htmlparser2'
import { openPackage } from '../../intake/office/package.ts'
import { decodeXml } from '../../intake/office/xml.ts'
import { type Origin, originNamespace, originProperties } from './origin.ts'

/** Word numbers the parts anew; a file has a few, not hundreds. */
const PARTS_LIMIT = 20

/**
 * The report that a Word file was made from, as the file itself says: in its custom XML part, else in its custom
 * properties. Undefined where it says nothing, or nothing whole. Throws IntakeError where the file is no archive.
 */
export async function readOrigin(bytes: Uint8Array): Promise<Origin | undefined> {
  const { parts } = await openPackage(bytes)
  const custom = [...parts].filter(([name]) => /^customXml\/item\d+\.xml$/i.test(name))
  for (const [, part] of custom.slice(0, PARTS_LIMIT)) {
    const origin = fromPart(decodeXml(part))
    if (origin) return origin
  }
  const properties = parts.get('docProps/custom.xml')
  return properties && fromProperties(decodeXml(properties))
}

type Said = Partial<Record<keyof Origin, string | undefined>>

function fromPart(xml: string): Origin | undefined {
  const said: Said = {}
  let ours = false
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const [local = '', prefix] = name.split(':').reverse()
        const declared = attributes[prefix === undefined ? 'xmlns' : `xmlns:${prefix}`]
        if (local === 'report' && declared === originNamespace) ours = true
        else if (!ours) return
        else if (local === 'submission') {
          said.submissionId ??= attributes.id
          said.submissionVersion ??= attributes.version
        } else if (local === 'draft') {
          said.draftId ??= attributes.id
          said.draftVersion ??= attributes.version
        }
      },
    },
    { xmlMode: true },
  )
  parser.end(xml)
  return whole(said)
}

function fromProperties(xml: string): Origin | undefined {
  const said: Said = {}
  let key: keyof Origin | undefined
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (name.split(':').at(-1) !== 'property') return
        key = (Object.keys(originProperties) as (keyof Origin)[]).find(
          (one) => originProperties[one] === attributes.name,
        )
      },
      ontext(text) {
        if (key) said[key] = (said[key] ?? '') + text.trim()
      },
      onclosetag(name) {
        if (name.split(':').at(-1) === 'property') key = undefined
      },
    },
    { xmlMode: true },
  )
  parser.end(xml)
  return whole(said)
}

function whole({ submissionId, submissionVersion, draftId, draftVersion }: Said): Origin | undefined {
  const versions = [submissionVersion, draftVersion].map((version) =>
    /^[1-9]\d{0,9}$/.test(version ?? '') ? Number(version) : undefined,
  )
  const [ofSubmission, ofDraft] = versions
  if (!submissionId || !draftId || ofSubmission === undefined || ofDraft === undefined) return undefined
  return { submissionId, submissionVersion: ofSubmission, draftId, draftVersion: ofDraft }
}
