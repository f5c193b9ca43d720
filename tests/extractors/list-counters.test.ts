import { describe, expect, it } from 'vitest'
import { docxNumbers } from './docx-numbers.js'

const article = ['Điều %1.', '%2.', '%3)']

describe('lists that were cut in two', () => {
  it('go on with the list before, where they begin below their first level and look the same', async () => {
    expect(
      await docxNumbers(
        [article, article],
        [
          [1, 0],
          [2, 1],
          [2, 2],
          [2, 1],
          [2, 0],
          [2, 1],
        ],
      ),
    ).toEqual(['Điều 1.', '1.', 'a)', '2.', 'Điều 2.', '1.'])
  })

  it('begin anew where they begin at their first level', async () => {
    expect(
      await docxNumbers(
        [article, article],
        [
          [1, 0],
          [2, 0],
          [2, 1],
        ],
      ),
    ).toEqual(['Điều 1.', 'Điều 1.', '1.'])
  })

  it('begin anew where the marks of the list before are others', async () => {
    expect(
      await docxNumbers(
        [['Mục %1.', '%2.', '%3)'], article],
        [
          [1, 0],
          [2, 1],
          [2, 0],
        ],
      ),
    ).toEqual(['Mục 1.', '1.', 'Điều 1.'])
  })
})
