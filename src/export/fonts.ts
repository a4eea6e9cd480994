import type { IFontAttributesProperties } from 'docx'
import { xmlDeclaration } from './xml.ts'

/** The faces of official documents, each with what stands in for it where it is not installed, best first. */
interface Face {
  name: string
  substitutes: string[]
  family: 'roman' | 'swiss' | 'script'
}

const faces = {
  title: {
    name: '方正小标宋简体',
    substitutes: ['FZXiaoBiaoSong-B05S', '方正小标宋_GBK', '小标宋', '华文中宋', '宋体'],
    family: 'roman',
  },
  heading: { name: '黑体', substitutes: ['SimHei', 'Noto Sans CJK SC'], family: 'swiss' },
  subheading: { name: '楷体_GB2312', substitutes: ['KaiTi_GB2312', '楷体', 'KaiTi'], family: 'script' },
  body: { name: '仿宋_GB2312', substitutes: ['FangSong_GB2312', '仿宋', 'FangSong'], family: 'roman' },
  table: { name: '宋体', substitutes: ['SimSun', 'Noto Serif CJK SC'], family: 'roman' },
} satisfies Record<string, Face>

const latin = 'Times New Roman'

/** The font of a run: the face for Chinese, one plain face for letters and digits. */
export function font(face: keyof typeof faces): IFontAttributesProperties {
  return { ascii: latin, hAnsi: latin, cs: latin, eastAsia: faces[face].name }
}

/** `word/fontTable.xml`: what Word should take where a face is missing. */
export function fontTable(): string {
  const fonts = Object.values(faces).map(
    ({ name, substitutes, family }) =>
      `<w:font w:name="${name}"><w:altName w:val="${substitutes.join(',')}"/><w:charset w:val="86"/>` +
      `<w:family w:val="${family}"/><w:pitch w:val="variable"/></w:font>`,
  )
  const roman =
    `<w:font w:name="${latin}"><w:charset w:val="00"/><w:family w:val="roman"/>` +
    '<w:pitch w:val="variable"/></w:font>'
  return (
    xmlDeclaration +
    '<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
    `${fonts.join('')}${roman}</w:fonts>`
  )
}
