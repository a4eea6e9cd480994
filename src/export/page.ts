import {
  AlignmentType,
  Footer,
  Header,
  type ISectionOptions,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TextRun,
} from 'docx'
import { page, tablePage } from './measures.ts'
import { style } from './styles.ts'

export const rejectedMark = '未通过核对，不得作为定稿'

interface Sheet {
  children: ISectionOptions['children']
  /** Tables, upright or lying on their side. */
  tables?: 'portrait' | 'landscape'
  /** The report did not pass the check; every page says so. */
  rejected: boolean
}

/** A part of the file that begins a new page, with its own header and page number. */
export function sheet({ children, tables, rejected }: Sheet): ISectionOptions {
  const { width, height, top, right, bottom, left, header, footer } = tables ? tablePage : page
  const landscape = tables === 'landscape'
  const margin = landscape
    ? { top: left, right: top, bottom: right, left: bottom, header, footer: 850 }
    : { top, right, bottom, left, header, footer }
  const orientation = landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      page: { size: { width, height, orientation }, margin: { ...margin, gutter: 0 } },
    },
    headers: { default: new Header({ children: [rejected ? rejectedLine() : new Paragraph({})] }) },
    footers: { default: new Footer({ children: [pageNumber()] }) },
    children,
  }
}

function rejectedLine(): Paragraph {
  return new Paragraph({ style: style.rejected, children: [new TextRun(rejectedMark)] })
}

/** “— 1 —”. */
function pageNumber(): Paragraph {
  const children = [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'] })]
  return new Paragraph({ style: style.pageNumber, alignment: AlignmentType.CENTER, children })
}
