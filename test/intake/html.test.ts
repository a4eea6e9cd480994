import { describe, expect, it } from 'vitest'
import { readHtml } from '../../src/intake/index.ts'
import { cellAt } from './find.ts'

const title = '<p>附件&nbsp;2</p><p>2024年度预算单位整体支出绩效自评表</p>'

const overall = `
  <tr><td colspan=2>预算单位名称</td><td colspan="7">甲局</td></tr>
  <tr><td rowspan="2">年度预算<br>申请（万元）</td><td></td><td>年初预算数</td><td>全年预算数</td><td>全年执行数</td><td>分值</td><td>执行率</td><td>自评得分</td></tr>
  <tr><td>年度资金总额</td><td>10</td><td>9</td><td>8</td><td>10</td><td>88.89%</td><td>8.89</td></tr>
  <tr><td rowspan=2>年度总体目标</td><td colspan=4>预期目标</td><td colspan=4>实际完成情况</td></tr>
  <tr><td colspan=4><p>目标一；</p>\n<p>目标二。<o:p></o:p></p></td><td colspan=4>完成&lt;一&gt;</td></tr>
  <tr><td rowspan=5>绩效指标</td><td>一级指标</td><td>二级指标</td><td>三级指标</td><td>年度指标值</td><td>实际完成值</td><td>分值</td><td>自评得分</td><td>偏差原因</td></tr>
  <tr><td rowspan=3>产出指标</td><td rowspan=2><span style="color:red"><span>数量</span></span>指标</td><td>办件数</td><td>≥5件</td><td>6件</td><td>20</td><td>20</td><td>&nbsp;</td></tr>
  <tr><td>培训人数</td><td>≥7人</td><td>8人</td><td>20</td><td>20</td><td><o:p>&nbsp;</o:p></td></tr>
  <tr><td>质量指标</td><td>合格率</td><td>100%</td><td>100%</td><td>20</td><td>20</td><td></td></tr>
  <tr><td>效益指标</td><td>社会效益</td><td>知晓率</td><td>90%</td><td>91%</td><td>30</td><td>30</td><td></td></tr>
  <tr><td colspan=6>总分</td><td>100</td><td>98.89</td><td></td></tr>`

describe('HTML', () => {
  it('places merged cells at their first column', () => {
    const intake = readHtml(`${title}<table>${overall}</table>`)
    expect(intake.leftovers).toEqual([])
    expect(intake.submission).toMatchObject({ unit: '甲局', year: 2024 })
    expect(cellAt(intake, '2/funds/funds/full-year')).toBe('9')
    expect(cellAt(intake, '2/goals/goals/expected')).toBe('目标一；\n目标二。')
    expect(cellAt(intake, '2/goals/goals/achieved')).toBe('完成<一>')
    expect(cellAt(intake, '2/indicators/indicator.1/level-2')).toBe('数量指标')
    expect(cellAt(intake, '2/indicators/indicator.2/level-2')).toBeUndefined()
    expect(cellAt(intake, '2/indicators/indicator.2/actual')).toBe('8人')
    expect(cellAt(intake, '2/indicators/indicator.3/level-2')).toBe('质量指标')
    expect(cellAt(intake, '2/indicators/indicator.4/score')).toBe('30')
    expect(cellAt(intake, '2/total/total/score')).toBe('98.89')
  })

  it('keeps what is not shown out of the tables, and apart', () => {
    const hidden = '<td style="mso-x:1; display: none">密</td>'
    const intake = readHtml(
      `<style>td{x:y}</style><script>alert("1")</script>${title}<table>${overall.replace('<td>10</td>', `${hidden}<td>10</td>`)}</table>`,
    )
    expect(cellAt(intake, '2/funds/funds/initial')).toBe('10')
    expect(JSON.stringify(intake)).not.toMatch(/alert|x:y/)
    expect(intake.leftovers).toEqual([{ text: '密', place: '表1（隐藏）' }])
  })

  describe('keeps apart what a style sheet hides', () => {
    const filled = (cells: string) => `${title}<table>${overall.replace('<td>10</td>', cells)}</table>`
    const hidden = '<td id="i" class="a b">密</td><td>10</td>'

    it.each([
      ['by a class', '.a{display:none}'],
      ['by tag and classes', 'p{margin:0} td.b.a , p.c { COLOR:red; Display : none !important }'],
      ['by a name', '#i{mso-hide:all}'],
      ['behind other rules', '<!-- @import "x"; @media print { .c{x:y} } /* .z{ */ .a{display:none} -->'],
      ['by the closer of two rules', 'td.a{display:none} .a{display:table-cell} td{display:block}'],
    ])('%s', (_, sheet) => {
      const intake = readHtml(`<style type="text/css">${sheet}</style>${filled(hidden)}`)
      expect(cellAt(intake, '2/funds/funds/initial')).toBe('10')
      expect(intake.leftovers).toEqual([{ text: '密', place: '表1（隐藏）' }])
    })

    it.each([
      [
        'what only the printer hides',
        '@media print{.a{display:none}}</style><style media="print">.a{display:none}',
      ],
      ['what another element has', '.a.c, p.a, .a .b, .a:hover {display:none}'],
      ['what is torn', '.a{display:none'],
      ['what a later rule shows', '.a{display:none}.b{display:table-cell}'],
    ])('and not %s', (_, sheet) => {
      const cell = '<td class="a b">10</td>'
      const intake = readHtml(`<style>${sheet}</style>${filled(cell)}`)
      expect(cellAt(intake, '2/funds/funds/initial')).toBe('10')
      expect(intake.leftovers).toEqual([])
    })

    it('in its place, where that is kept', () => {
      const cells = '<td style="visibility:hidden">密</td>'
      const intake = readHtml(filled(cells))
      expect(cellAt(intake, '2/funds/funds/initial')).toBeUndefined()
      expect(cellAt(intake, '2/funds/funds/full-year')).toBe('9')
      expect(intake.leftovers).toEqual([{ text: '密', place: '表1（隐藏）' }])
    })

    it('in time, however many rules and tags there are', () => {
      const begun = performance.now()
      readHtml(`<style>${'a{}'.repeat(100_000)}${'/*'.repeat(100_000)}</style>${filled(hidden)}`)
      readHtml(`${filled(hidden)}${'<style>'.repeat(100_000)}`)
      expect(performance.now() - begun).toBeLessThan(5000)
    })
  })

  it('writes the numbers of lists, which are no text of the page', () => {
    const list =
      '<ol><li>甲<ol type="a"><li>乙</li><li value="5"><p>丙</p></li><li hidden>丁</li></ol></li><li>戊</li></ol>' +
      '<ol start="3" style="list-style-type:cjk-ideographic"><li>己<li> <b>庚</b></ol>' +
      '<ul><li>辛</li></ul><ol style="list-style:none outside"><li>壬</li></ol><ol reversed start="2"><li>癸</ol>'
    const report = `<p>附件5</p><h1>2024年度甲局整体支出绩效自评报告</h1>${list}`
    const intake = readHtml(
      `${title}<table>${overall.replace('<td>9</td>', '<td><ol><li>9</ol></td>')}</table>${report}`,
    )
    expect(intake.report?.split('\n').slice(1)).toEqual([
      '1. 甲',
      'a. 乙',
      'e. 丙',
      '2. 戊',
      '三、己',
      '四、庚',
      '辛',
      '壬',
      '2. 癸',
    ])
    expect(cellAt(intake, '2/funds/funds/full-year')).toBe('1. 9')
  })

  it('keeps markup that is text as text', () => {
    const intake = readHtml(
      `${title}<table>${overall.replace('办件数', '&lt;script&gt;alert(1)&lt;/script&gt;')}</table>`,
    )
    expect(cellAt(intake, '2/indicators/indicator.1/name')).toBe('<script>alert(1)</script>')
  })

  it('reads titles and several attachments in one table', () => {
    const project = `<tr><td colspan=9>附件3</td></tr><tr><td colspan=9>2024年度项目支出绩效自评表</td></tr>
      <tr><td>项目支出名称</td><td>甲项目</td></tr>${overall.slice(overall.indexOf('<tr><td rowspan="2">')).replace('年度预算<br>申请', '项目资金')}`
    const intake = readHtml(
      `<table><tr><td colspan=9>附件2<br>2024年度预算单位整体支出绩效自评表</td></tr>${overall}${project}</table>`,
    )
    expect(intake.submission.attachments.map(({ number, form, title }) => [number, form, title])).toEqual([
      [2, 'overall', '2024年度预算单位整体支出绩效自评表'],
      [3, 'project', '2024年度项目支出绩效自评表'],
    ])
    expect(cellAt(intake, '3/total/total/score')).toBe('98.89')
    expect(intake.leftovers).toEqual([])
  })

  it('looks into tables that stand in a layout table', () => {
    const intake = readHtml(`<table><tr><td>${title}<table>${overall}</table></td></tr></table>`)
    expect(cellAt(intake, '2/total/total/score')).toBe('98.89')
    expect(intake.leftovers).toEqual([])
  })

  it('joins the paragraphs of the report, and keeps a table in it', () => {
    const report =
      '<p>附件5</p><h1>2024年度甲局整体支出绩效自评报告</h1><p>一、单位基本情况</p><p>编制<b>10</b>人，\n 实有9人。</p><table><tr><td>年份</td><td>金额</td></tr><tr><td>2024</td><td>1</td></tr></table><p>二、其他</p>'
    const intake = readHtml(`${title}<table>${overall}</table>${report}`)
    expect(intake.report).toBe(
      '2024年度甲局整体支出绩效自评报告\n一、单位基本情况\n编制10人，实有9人。\n年份\t金额\n2024\t1\n二、其他',
    )
  })

  it('names the places of leftovers', () => {
    const intake = readHtml(
      `<p>送审稿</p>${title}<table>${overall.replace('甲局</td>', '甲局</td><td>另</td>')}</table>`,
    )
    expect(intake.leftovers).toEqual([
      { text: '送审稿', place: '第1段' },
      { text: '另', place: '附件2 表1 第1行 第10列' },
    ])
  })

  it.each(['', '<table>', '<p>你好</p>', '<table><tr><td>a</td></tr></table>'])('refuses %s', (html) => {
    expect(() => readHtml(html)).toThrow(expect.objectContaining({ code: 'not_a_submission' }))
  })

  it('refuses what is nested without end', () => {
    expect(() => readHtml('<div>'.repeat(5000))).toThrow(expect.objectContaining({ code: 'broken_file' }))
  })
})
