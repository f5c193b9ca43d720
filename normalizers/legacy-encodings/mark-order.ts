const tonesAndShapes = /([\u0300\u0301\u0303\u0309\u0340\u0341])([\u0302\u0306])/g
const tonedLetter = /([àáảãèéẻẽòóỏõ])([\u0302\u0306])/giu

/**
 * Tone marks that were typed before the circumflex or breve go behind it, so that NFC composes both: e + acute + circumflex
 * is `ế`, not `é` with a circumflex over it. Same length.
 */
export function orderMarks(text: string): string {
  if (!/[\u0302\u0306]/.test(text)) return text
  return text.replace(tonesAndShapes, '$2$1').replace(tonedLetter, (_, letter: string, shape: string) => {
    const [base, tone] = letter.normalize('NFD')
    return `${(base! + shape).normalize('NFC')}${tone}`
  })
}
