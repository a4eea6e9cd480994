import { describe, expect, it } from 'vitest'
import { readHtml } from '../../src/intake/index.ts'
import { cellAt, leftTexts } from './find.ts'

/** What Word, Excel, WPS and a browser put on the clipboard as text/html, with all that they put around it. */

const officeHead = (
  program: string,
) => `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:x="urn:schemas-microsoft-com:office:excel" xmlns="http://www.w3.org/TR/REC-html40">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=ProgId content=${program}>
<!--[if gte mso 9]><xml><o:OfficeDocumentSettings><o:AllowPNG/></o:OfficeDocumentSettings></xml><![endif]-->
<!--[if !mso]><style>v\\:* {behavior:url(#default#VML);}</style><![endif]-->
<style><!--table {mso-displayed-decimal-separator:"\\.";} td {mso-number-format:General; mso-ignore:padding;} --></style>
</head>`

const word = `${officeHead('Word.Document')}<body lang=ZH-CN style='tab-interval:21.0pt'><!--StartFragment-->
<p class=MsoNormal><span style='font-family:仿宋'>附件<span lang=EN-US>1<o:p></o:p></span></span></p>
<p class=MsoNormal align=center><b><span lang=EN-US style='mso-bidi-font-size:10.5pt'>2024</span></b><b><span
style='font-family:宋体'>年度预算单位整体支出绩效评价基础
数据表<span lang=EN-US><o:p></o:p></span></span></b></p>
<div align=center><table class=MsoTableGrid border=1 cellspacing=0><![if !supportMisalignedRows]><![endif]>
 <tr style='mso-yfti-irow:0;mso-yfti-firstrow:yes;height:22.5pt'><td width=111 valign=top>
  <p class=MsoNormal><span style='mso-spacerun:yes'>&nbsp;</span>预算单位名称<span lang=EN-US><o:p></o:p></span></p></td>
  <td colspan=3><p class=MsoNormal>甲<span class=SpellE>县</span>乙局<a name="_GoBack"></a><span style='display:none;mso-hide:all'>草稿</span></p></td></tr>
 <tr><td rowspan=2><p class=MsoNormal>财政供养人员</p><p class=MsoNormal>情况<span
  lang=EN-US>(</span>人<span lang=EN-US>)</span></p></td>
  <td>编制数</td><td><span lang=EN-US>2024</span>年实际<br>在职人数</td><td>控制率</td></tr>
 <tr><td>40<o:p></o:p></td><td><ins cite="mailto:x" datetime="2024"><span class=msoIns>38</span></ins><del>39</del></td><td>９５％</td></tr>
</table></div>
<p class=MsoListParagraph style='text-indent:-36.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span lang=EN-US
style='mso-list:Ignore'>一、<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>单位基本情况</p>
<p class=MsoNormal>编制40人。</p>
<p class=MsoNormal><![if !supportLists]><span style='mso-list:Ignore'>二、</span><![endif]>一般公共预算支出情况</p>
<!--EndFragment--></body></html>`

const excel = `${officeHead('Excel.Sheet')}<body link=blue><table border=0 cellpadding=0 width=530 style='border-collapse:collapse'>
<!--StartFragment--> <col width=189 style='mso-width-source:userset'><col width=72 span=3>
 <tr height=19><td colspan=4 height=19 class=xl65 width=405>2024年度预算单位整体支出绩效评价基础数据表</td></tr>
 <tr height=19><td class=xl66>预算单位名称</td><td colspan=3 class=xl67>甲县乙局</td></tr>
 <tr height=19><td rowspan=2 class=xl66>财政供养人员情况(人)</td><td>编制数</td><td>2024年实际在职人数</td><td>控制率</td></tr>
 <tr height=19><td align=right x:num>40</td><td align=right x:num="38">38</td><td class=xl68 align=right x:num="0.95" x:fmla="=C4/B4">95%</td></tr>
 <tr height=0 style='display:none;mso-height-source:userset'><td height=0 class=xl66>旧数</td><td align=right>1</td><td></td><td></td></tr>
 <tr><td>经费控制情况(万元)</td><td>2023年决算数</td><td>2024年预算数</td><td>2024年决算数</td></tr>
 <tr><td>三公经费</td><td align=right>&nbsp;1,234.56 </td><td>￥12.50</td><td style='mso-number-format:"\\@"'>=cmd|' /C calc'!A0</td></tr>
 <tr><td class=xl66>政府采购金额<span style='mso-spacerun:yes'>&nbsp;</span></td><td></td><td>&nbsp;</td><td align=right>3</td></tr>
 <![if supportMisalignedColumns]><tr height=0 style='display:none'><td width=189></td><td width=72></td></tr><![endif]>
<!--EndFragment--></table></body></html>`

const wps = `<html><head><meta charset="utf-8"><style><!-- .font0{color:#000;} .et2{mso-style-parent:style0;} --></style></head><body>
<table width="576.00" border="0" cellpadding="0" cellspacing="0" style='width:432.00pt;border-collapse:collapse;table-layout:fixed;'>
<!--StartFragment--><col width="72.00" span="4" class="et2" style='mso-width-source:userset;'>
<tr height="18.67"><td class="et2" colspan="4" x:str><font class="font0">附件1</font></td></tr>
<tr><td class="et2" colspan="4" x:str>2024年度预算单位整体支出绩效评价基础数据表</td></tr>
<tr><td class="et3" x:str>预算单位名称</td><td class="et3" colspan="3" x:str>甲县<font class="font1">乙局</font></td></tr>
<tr><td class="et3" rowspan="2" x:str>财政供养人员情况(人)</td><td x:str>编制数</td><td x:str>2024年实际在职人数</td><td x:str>控制率</td></tr>
<tr><td class="et4" x:num="40">40</td><td x:num="38">38</td><td class="et5" x:num="0.95" x:fmla="=C5/B5">95%</td></tr>
<!--EndFragment--></table></body></html>`

const browser = `<meta charset='utf-8'><div style="color: rgb(0,0,0);"><nav hidden>导航</nav><h3>2024年度预算单位整体支出绩效评价基础数据表</h3>
<table><caption>附表</caption><thead><tr><th>预算单位名称</th><th colspan="3"><input value="甲县乙局"></th></tr></thead><tbody>
<tr><td rowspan="2">财政供养人员情况(人)</td><td><table><tbody><tr><td>编制数</td></tr></tbody></table></td><td>2024年实际在职人数</td><td>控制率</td></tr>
<tr><td>40</td><td><textarea>38</textarea></td><td>95%<script>x()</script></td></tr></tbody><tfoot><tr><td colspan="4">核对：<input type="checkbox" checked>是<input type=checkbox>否</td></tr></tfoot></table></div>`

describe.each([
  ['Word', word, ['草稿']],
  ['Excel', excel, ['旧数', '1']],
  ['WPS', wps, []],
])('%s', (_, html, left) => {
  it('gives the tables, and apart what it hides', () => {
    const intake = readHtml(html)
    expect(intake.submission).toMatchObject({ unit: '甲县乙局', year: 2024 })
    expect(cellAt(intake, '1/staff/staff/establishment')).toBe('40')
    expect(cellAt(intake, '1/staff/staff/actual')).toBe('38')
    expect(cellAt(intake, '1/staff/staff/control-rate')).toMatch(/^(?:95%|９５％)$/)
    expect(leftTexts(intake)).toEqual(left)
  })
})

it('Word gives the numbers of its lists, which head the report', () => {
  expect(readHtml(word).report).toMatch(/^一、\s+单位基本情况\n编制40人。\n二、一般公共预算支出情况$/)
})

it('Excel gives numbers as they are shown, and text as text', () => {
  const intake = readHtml(excel)
  expect(cellAt(intake, '1/spending/three-public/prior')).toBe('1,234.56')
  expect(cellAt(intake, '1/spending/three-public/final')).toBe("=cmd|' /C calc'!A0")
  expect(cellAt(intake, '1/spending/procurement/final')).toBe('3')
  expect(cellAt(intake, '1/spending/procurement/budget')).toBeUndefined()
})

it('a web page gives what its fields hold', () => {
  const intake = readHtml(browser)
  expect(intake.submission.unit).toBe('甲县乙局')
  expect(cellAt(intake, '1/staff/staff/actual')).toBe('38')
  expect(leftTexts(intake).join()).toContain('核对：☑是☐否')
  expect(leftTexts(intake)).toContain('导航')
})
