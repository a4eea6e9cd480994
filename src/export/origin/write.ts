import { EmptyElement, type IPropertiesOptions } from 'docx'
import type { Draft } from '../../../schemas/draft.ts'
import { openingOf } from '../report/lines.ts'
import { escapeXml, xmlDeclaration } from '../xml.ts'
import { type Origin, originNamespace, originProperties } from './origin.ts'

/** Identifies the part among those of other programs. It is the same in every file: each has one such part. */
const storeId = '{7B2D4A0E-5C1F-4E93-9A66-3F0B8C21D7E4}'

export function originOf({ id, version, submissionId }: Draft, submissionVersion: number): Origin {
  return { submissionId, submissionVersion, draftId: id, draftVersion: version }
}

/**
 * What the library has to know of the part: that there is one, which makes it write relationships and content types. It
 * knows one such part, that of a bibliography; `originParts` puts ours into its place.
 */
export function originOptions(origin: Origin): Pick<IPropertiesOptions, 'customProperties' | 'bibliography'> {
  const keys = Object.keys(originProperties) as (keyof Origin)[]
  return {
    customProperties: keys.map((key) => ({ name: originProperties[key], value: String(origin[key]) })),
    bibliography: { sources: new EmptyElement('report') },
  }
}

/** The custom XML part with the origin and the text of the report, and its properties. */
export function originParts(origin: Origin, draft: Draft) {
  return [
    { path: 'customXml/item1.xml', data: originXml(origin, draft) },
    {
      path: 'customXml/itemProps1.xml',
      data:
        xmlDeclaration +
        `<ds:datastoreItem ds:itemID="${storeId}"` +
        ' xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml">' +
        `<ds:schemaRefs><ds:schemaRef ds:uri="${originNamespace}"/></ds:schemaRefs></ds:datastoreItem>`,
    },
  ]
}

function originXml(origin: Origin, draft: Draft): string {
  return (
    xmlDeclaration +
    `<report xmlns="${originNamespace}">` +
    `<submission id="${escapeXml(origin.submissionId)}" version="${origin.submissionVersion}"/>` +
    `<draft id="${escapeXml(origin.draftId)}" version="${origin.draftVersion}"/>` +
    `<opening>${escapeXml(openingOf(draft))}</opening>` +
    draft.sections
      .map(
        ({ key, heading, text }) =>
          `<section key="${escapeXml(key)}"><heading>${escapeXml(heading)}</heading>` +
          `<text>${escapeXml(text)}</text></section>`,
      )
      .join('') +
    '</report>'
  )
}
