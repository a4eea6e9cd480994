import mammoth from 'mammoth'
import type { Grid } from './grid.ts'
import { readHtmlGrid } from './html-grid.ts'
import { broken } from './zip.ts'

/** Word → HTML → grid, every blank and blank line as it is. Pictures are left out. */
export async function readDocxGrid(bytes: Uint8Array): Promise<Grid> {
  const arrayBuffer = new Uint8Array(bytes).buffer
  // Under Node mammoth takes `buffer`, in the browser and in workers `arrayBuffer`.
  const input = { arrayBuffer, buffer: bytes } as unknown as { arrayBuffer: ArrayBuffer }
  const options = {
    convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
    ignoreEmptyParagraphs: false,
  }
  const { value } = await mammoth.convertToHtml(input, options).catch((cause: unknown) => {
    throw broken(cause)
  })
  return readHtmlGrid(value, { verbatim: true })
}
