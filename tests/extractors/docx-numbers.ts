import { readDocx } from './docx-maker.js'

/** Labels of paragraphs given as [list from 1, level], where each list has its own texts of levels; the third level has letters. */
export async function docxNumbers(
  lists: readonly (readonly string[])[],
  paragraphs: readonly (readonly [list: number, level: number])[],
): Promise<(string | null)[]> {
  const level = (text: string, at: number) =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${at === 2 ? 'lowerLetter' : 'decimal'}"/><w:lvlText w:val="${text}"/></w:lvl>`
  const abstracts = lists.map(
    (texts, i) => `<w:abstractNum w:abstractNumId="${i + 1}">${texts.map(level).join('')}</w:abstractNum>`,
  )
  const nums = lists.map((_, i) => `<w:num w:numId="${i + 1}"><w:abstractNumId w:val="${i + 1}"/></w:num>`)
  const body = paragraphs.map(
    ([list, at]) =>
      `<w:p><w:pPr><w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr></w:pPr><w:r><w:t>x</w:t></w:r></w:p>`,
  )
  const { blocks } = await readDocx({ body: body.join(''), numbering: abstracts.join('') + nums.join('') })
  return blocks.map((block) => (block.kind === 'paragraph' ? block.label : null))
}
