import { AlignmentType, type IParagraphStyleOptions, type IStylesOptions, LineRuleType } from 'docx'
import { font } from './fonts.ts'
import { closer, fontSize, linePitch, points, size, tableLine } from './measures.ts'

/** The names by which paragraphs ask for their style. */
export const style = {
  title: 'Title',
  heading: 'Heading1',
  subheading: 'Heading2',
  body: 'ReportBody',
  leadIn: 'ReportLeadIn',
  attachmentNumber: 'AttachmentNumber',
  attachmentTitle: 'AttachmentTitle',
  cell: 'TableCell',
  cellHeading: 'TableHeading',
  belowTable: 'BelowTable',
  betweenTables: 'BetweenTables',
  pageNumber: 'PageNumber',
  rejected: 'Rejected',
  problemsTitle: 'ProblemsTitle',
  problemsHeading: 'ProblemsHeading',
  annotation: 'CommentText',
} as const

const exactly = (line: number) => ({ line, lineRule: LineRuleType.EXACT, before: 0, after: 0 })
const alarm = 'C00000'
const indent = { firstLine: points(2 * size.three), firstLineChars: 200 }
const titleRun = { font: font('title'), bold: false, color: '000000' }

const body = {
  run: { font: font('body'), size: fontSize(size.three), characterSpacing: closer },
  paragraph: {
    alignment: AlignmentType.BOTH,
    // A page is full at 22 lines, whatever paragraph they are of.
    widowControl: false,
    spacing: exactly(linePitch),
    indent,
  },
}

const own = (id: string, name: string, options: Omit<IParagraphStyleOptions, 'id' | 'name'>) => ({
  id,
  name,
  basedOn: 'Normal',
  quickFormat: true,
  ...options,
})

export const styles: IStylesOptions = {
  default: {
    document: {
      run: {
        font: font('body'),
        size: fontSize(size.three),
        language: { value: 'en-US', eastAsia: 'zh-CN' },
      },
    },
    title: {
      next: style.body,
      run: { ...titleRun, size: fontSize(size.two) },
      paragraph: {
        alignment: AlignmentType.CENTER,
        spacing: { ...exactly(points(34)), before: linePitch, after: linePitch },
        contextualSpacing: true,
      },
    },
    heading1: {
      next: style.body,
      run: { ...body.run, font: font('heading'), bold: false, color: '000000' },
      paragraph: { ...body.paragraph, keepNext: true, outlineLevel: 0 },
    },
    heading2: {
      next: style.body,
      run: { ...body.run, font: font('subheading'), bold: false, color: '000000' },
      paragraph: { ...body.paragraph, keepNext: true, outlineLevel: 1 },
    },
  },
  paragraphStyles: [
    own(style.body, '公文正文', body),
    own(style.attachmentNumber, '附件序号', {
      next: style.attachmentTitle,
      run: { font: font('heading'), size: fontSize(size.three) },
      paragraph: { spacing: exactly(linePitch), keepNext: true, outlineLevel: 0 },
    }),
    own(style.attachmentTitle, '附件标题', {
      run: { ...titleRun, size: fontSize(size.smallTwo) },
      paragraph: {
        alignment: AlignmentType.CENTER,
        spacing: { ...exactly(points(28)), before: points(2), after: points(8) },
        keepNext: true,
      },
    }),
    own(style.cell, '表格文字', {
      run: { font: font('table'), size: fontSize(size.five) },
      paragraph: { spacing: exactly(tableLine) },
    }),
    own(style.cellHeading, '表格栏目', {
      basedOn: style.cell,
      run: { font: font('heading'), size: fontSize(size.five) },
      paragraph: { alignment: AlignmentType.CENTER, spacing: exactly(tableLine) },
    }),
    own(style.belowTable, '表下文字', {
      basedOn: style.cell,
      paragraph: { spacing: { ...exactly(points(16)), before: points(3) } },
    }),
    own(style.betweenTables, '表间', {
      run: { size: 2 },
      paragraph: { spacing: exactly(points(1)), keepNext: true },
    }),
    own(style.pageNumber, '页码', {
      run: { font: font('table'), size: fontSize(size.four) },
      paragraph: { alignment: AlignmentType.CENTER },
    }),
    own(style.rejected, '未通过标识', {
      run: { font: font('heading'), size: fontSize(size.four), color: alarm },
      paragraph: { alignment: AlignmentType.CENTER },
    }),
    own(style.problemsTitle, '核对问题标题', {
      next: style.body,
      run: { ...titleRun, size: fontSize(size.smallTwo), color: alarm },
      paragraph: {
        alignment: AlignmentType.CENTER,
        spacing: { ...exactly(linePitch), after: points(14) },
        outlineLevel: 0,
      },
    }),
    own(style.problemsHeading, '核对问题类别', {
      next: style.body,
      run: { ...body.run, font: font('heading'), color: alarm },
      paragraph: { ...body.paragraph, keepNext: true },
    }),
    own(style.annotation, 'annotation text', {
      run: { font: font('table'), size: fontSize(size.five) },
    }),
  ],
  characterStyles: [{ id: style.leadIn, name: '段首标题', run: { font: font('subheading') } }],
}
