import type { Draft } from '../../schemas/draft.ts'
import { fontTable } from './fonts.ts'
import { escapeXml, xmlDeclaration } from './xml.ts'

/** Parts of the file that are written here, because the library would put the time of day or nothing into them. */
export function ownParts(properties: { title: string; subject?: string; draft: Draft }) {
  return [
    { path: 'docProps/core.xml', data: coreProperties(properties) },
    { path: 'word/fontTable.xml', data: fontTable() },
  ]
}

/** A file has the age of its draft, so that the same draft gives the same file. */
function coreProperties({ title, subject, draft }: { title: string; subject?: string; draft: Draft }) {
  const { createdAt, version } = draft
  return (
    xmlDeclaration +
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"' +
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"' +
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escapeXml(title)}</dc:title>` +
    (subject ? `<dc:subject>${escapeXml(subject)}</dc:subject>` : '') +
    `<dc:creator>Tieout 勾稽</dc:creator><cp:lastModifiedBy>Tieout 勾稽</cp:lastModifiedBy>` +
    `<cp:revision>${version}</cp:revision>` +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${seconds(createdAt)}</dcterms:created>` +
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${seconds(createdAt)}</dcterms:modified>` +
    '</cp:coreProperties>'
  )
}

function seconds(time: string): string {
  return `${new Date(time).toISOString().slice(0, 19)}Z`
}
