import { describe, expect, it } from 'vitest'
import { writeCounter } from '../../src/intake/docx/counters.ts'
import { readFile } from '../../src/intake/index.ts'
import { cellAt, leftTexts } from './find.ts'
import { basicForm, cell, paragraph, row, run, type WordParts, withReport, wordFile } from './word.ts'

const read = (body: string, parts?: WordParts) => readFile(wordFile(body, parts), 'a.docx')
const reportOf = async (paragraphs: string, parts?: WordParts) =>
  (await read(withReport(paragraphs), parts)).report?.split('\n').slice(1)

const level = (index: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`
const outline =
  level(0, 'chineseCounting', '%1、') +
  level(1, 'chineseCounting', '（%2）') +
  level(2, 'decimal', '%1.%3', '<w:isLgl/>')
const lists = (...levels: string[]) =>
  levels.map((one, id) => `<w:abstractNum w:abstractNumId="${id}">${one}</w:abstractNum>`).join('') +
  levels.map((_, id) => `<w:num w:numId="${id + 1}"><w:abstractNumId w:val="${id}"/></w:num>`).join('')
const item = (text: string, depth = 0, list = 1) =>
  paragraph(text, `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${list}"/></w:numPr>`)

describe('automatic numbers are written out', () => {
  it('level by level, each beginning anew below the one before', async () => {
    const body = item('甲') + item('乙', 1) + item('丙', 1) + item('丁', 2) + item('戊') + item('己', 1)
    expect(await reportOf(body, { numbering: lists(outline) })).toEqual([
      '一、甲',
      '（一）乙',
      '（二）丙',
      '1.1 丁',
      '二、戊',
      '（一）己',
    ])
  })

  it('as the style says, or the one that it is based on; not where the paragraph says 0', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="H"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="I"><w:basedOn w:val="H"/></w:style>'
    const styled = (style: string, more = '') => paragraph(style, `<w:pStyle w:val="${style}"/>${more}`)
    const none = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>'
    const body = styled('H') + styled('I') + styled('H', none) + paragraph('文') + styled('H')
    expect(await reportOf(body, { numbering: lists(outline), styles })).toEqual([
      '一、H',
      '二、I',
      'H',
      '文',
      '三、H',
    ])
  })

  it('by the level whose style the paragraph has', async () => {
    const levels = level(0, 'decimal', '%1.') + level(1, 'decimal', '%2)', '<w:pStyle w:val="B"/>')
    const styles =
      '<w:style w:type="paragraph" w:styleId="B"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    const body = paragraph('b', '<w:pStyle w:val="B"/>')
    expect(await reportOf(body, { numbering: lists(levels), styles })).toEqual(['1)b'])
  })

  it('going on in a second list of one kind, and beginning again where that says so', async () => {
    const numbering =
      lists(outline) +
      '<w:num w:numId="2"><w:abstractNumId w:val="0"/></w:num>' +
      '<w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>'
    const body = item('甲') + item('乙', 0, 2) + item('丙', 0, 3) + item('丁', 0, 3)
    expect(await reportOf(body, { numbering })).toEqual(['一、甲', '二、乙', '五、丙', '六、丁'])
  })

  it('not for bullets, deleted numbers and lists that are not there', async () => {
    const was =
      '<w:pPrChange><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr></w:pPrChange>'
    const body = item('甲', 0, 2) + item('乙', 0, 9) + paragraph('丙', was)
    expect(await reportOf(body, { numbering: lists(outline, level(0, 'bullet', '\uf0b7')) })).toEqual([
      '甲',
      '乙',
      '丙',
    ])
  })

  it('so that the headings of the report are known by them', async () => {
    const body =
      basicForm(row('', '10', '9', '90%')) +
      item('单位基本情况') +
      paragraph('编制10人。') +
      item('一般公共预算支出情况')
    expect((await read(body, { numbering: lists(outline) })).report).toBe(
      '一、单位基本情况\n编制10人。\n二、一般公共预算支出情况',
    )
  })

  it.each([
    [
      'chineseCounting',
      [1, 10, 11, 20, 21, 100, 101, 110, 1005],
      '一 十 十一 二十 二十一 一百 一百零一 一百一十 一千零五',
    ],
    ['japaneseCounting', [3, 12], '三 十二'],
    ['chineseLegalSimplified', [1, 12], '壹 壹拾贰'],
    ['ideographDigital', [10, 24], '一〇 二四'],
    ['ideographTraditional', [1, 10, 11], '甲 癸 11'],
    ['ideographEnclosedCircle', [1, 10], '㊀ ㊉'],
    ['decimalEnclosedCircleChinese', [1, 20, 21, 50, 51], '① ⑳ ㉑ ㊿ 51'],
    ['decimalFullWidth', [12], '１２'],
    ['decimalZero', [7], '07'],
    ['upperRoman', [4, 1999], 'IV MCMXCIX'],
    ['lowerLetter', [1, 26, 27], 'a z aa'],
    ['none', [1], ''],
    ['no such format', [3], '3'],
  ] as [string, number[], string][])('%s', (format, numbers, written) => {
    expect(numbers.map((number) => writeCounter(format, number)).join(' ')).toBe(written)
  })
})

describe('a Word table', () => {
  const control = '1/staff/staff/control-rate'

  it('with cells merged downwards, and rows that begin after a gap', async () => {
    const down = (text: string, value = '') => cell(text, `<w:vMerge${value}/>`)
    const intake = await read(
      basicForm(
        row('', '10', '9', '90%'),
        row(down('经费控制情况(万元)', ' w:val="restart"'), '2023年决算数', '2024年预算数', '2024年决算数'),
        `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell('1')}${cell('2')}${cell('3')}</w:tr>`,
        row('三公经费', '4', '5', '6'),
        row(down('漏', ' w:val="continue"'), '7', '8', '9'),
      ),
    )
    expect(cellAt(intake, control)).toBe('90%')
    expect(cellAt(intake, '1/spending/three-public/final')).toBe('6')
    expect(leftTexts(intake).toSorted()).toEqual(['1', '2', '3', '7', '8', '9', '漏'].toSorted())
  })

  it.each([
    ['words in several runs', `<w:p>${run('9')}${run('0')}${run('%')}</w:p>`, '90%'],
    [
      'a symbol of a font',
      `<w:p><w:r><w:sym w:font="Symbol" w:char="F0B3"/></w:r>${run('90%')}</w:p>`,
      '≥90%',
    ],
    ['an equation', '<w:p><m:oMath xmlns:m="m"><m:r><m:t>90%</m:t></m:r></m:oMath></w:p>', '90%'],
    ['lines', `<w:p>${run('90')}<w:r><w:br/><w:tab/></w:r>${run('%')}</w:p>`, '90\n\t%'],
    ['two paragraphs', paragraph('90') + paragraph('%'), '90\n%'],
    ['a content control', `<w:sdt><w:sdtContent>${paragraph('90%')}</w:sdtContent></w:sdt>`, '90%'],
    ['a link', `<w:p><w:hyperlink>${run('90%')}</w:hyperlink></w:p>`, '90%'],
    ['a field', '<w:p><w:r><w:instrText>=B4</w:instrText></w:r>'.concat(run('90%'), '</w:p>'), '90%'],
    [
      'tracked changes',
      `<w:p><w:ins>${run('90%')}</w:ins><w:del><w:r><w:delText>80%</w:delText></w:r></w:del><w:moveFrom>${run('70%')}</w:moveFrom></w:p>`,
      '90%',
    ],
    [
      'how to pronounce',
      `<w:p><w:r><w:ruby><w:rt>${run('x')}</w:rt><w:rubyBase>${run('90%')}</w:rubyBase></w:ruby></w:r></w:p>`,
      '90%',
    ],
    [
      'a drawing in two versions',
      `<w:p><w:r><mc:AlternateContent xmlns:mc="m"><mc:Choice><w:txbxContent>${paragraph('新')}</w:txbxContent></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${paragraph('90%')}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`,
      '90%',
    ],
    ['markup', paragraph('&lt;b&gt; &amp;amp;'), '<b> &amp;'],
  ])('with %s', async (_, content, value) => {
    const intake = await read(basicForm(row('', '10', '9', cell(content))))
    expect(cellAt(intake, control)).toBe(value)
    expect(intake.leftovers).toEqual([])
  })

  it('keeps hidden words, footnotes and a text box, each in its place', async () => {
    const hidden = `<w:p>${run('密', '<w:vanish/>')}${run('90%', '<w:vanish w:val="0"/>')}</w:p>`
    const box = `<w:p>${run('编制')}<w:r><w:pict><w:txbxContent>${paragraph('框')}</w:txbxContent></w:pict></w:r>${run('10人。')}</w:p>`
    const footnotes = `<w:footnote w:id="1">${paragraph('注文')}</w:footnote>`
    const body = withReport(paragraph('一、单位基本情况') + box).replace(paragraph('90%'), hidden)
    const intake = await read(body, { footnotes })
    expect(cellAt(intake, control)).toBe('90%')
    expect(intake.report).toContain('一、单位基本情况\n编制10人。\n框')
    expect(intake.leftovers.map(({ text, place }) => [text, place.endsWith('（隐藏）')])).toEqual([
      ['密', true],
      ['注文', true],
    ])
  })

  it('keeps what people noted beside the text, and not what the service did', async () => {
    const note = (author: string, ...texts: string[]) =>
      `<w:comment w:id="1" w:author="${author}">${texts.map((text) => paragraph(text)).join('')}</w:comment>`
    const comments = note('张科', '请核', '另见台账') + note('勾稽', '附件1·编制数') + note('', '存疑')
    const { leftovers } = await read(basicForm(row('', '10', '9', '90%')), { comments })
    expect(leftovers).toEqual([
      { text: '请核\n另见台账', place: '批注（张科）' },
      { text: '存疑', place: '批注' },
    ])
  })
})
