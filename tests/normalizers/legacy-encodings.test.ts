import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  decodeLegacy,
  guessLegacyEncoding,
  type LegacyEncoding,
  legacyEncodingOfFont,
  legacyEncodings,
  windows1252Text,
} from '../../normalizers/legacy-encodings/index.js'
import { isSyllable } from '../../normalizers/legacy-encodings/syllables.js'
import { encodedText, encodeLegacy } from './legacy-encoder.js'

const vowels = [...'aăâeêioôơuưy'].flatMap((vowel) =>
  ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'].map((tone) => (vowel + tone).normalize('NFC')),
)
const small = [...vowels, 'đ'].filter((letter) => letter > '~')
const capital = small.map((letter) => letter.toUpperCase())
/** TCVN3 has no marked capitals but these. */
const lettersOf = (encoding: LegacyEncoding) =>
  encoding === 'tcvn3' ? [...small, ...'ĂÂÊÔƠƯĐ'] : [...small, ...capital]
const plan =
  'Ủy ban nhân dân tỉnh Sơn Thuận ban hành Kế hoạch cải cách hành chính năm 2014, giao các sở, ngành nghiêm túc thực hiện; kỷ luật, quỹ đất, xuống thuyền, ngoằn ngoèo.'

describe.each(legacyEncodings)('%s', (encoding) => {
  it('has every letter once, and gives it back', () => {
    const letters = lettersOf(encoding)
    expect(letters).toHaveLength(encoding === 'tcvn3' ? 74 : 134)
    const shown = letters.map((letter) => encodedText(`b${letter}`, encoding))
    expect(new Set(shown).size).toBe(letters.length)
    expect(shown.map((text) => decodeLegacy(text, encoding).text.slice(1))).toEqual(letters)
  })

  it('says where every letter came from', () => {
    const text = encodedText('Quyết định số 5', encoding)
    const { text: decoded, starts } = decodeLegacy(text, encoding)
    expect(starts).toHaveLength(decoded.length + 1)
    expect(starts.at(-1)).toBe(text.length)
    for (const [i, letter] of [...decoded].entries()) {
      expect(text.slice(starts[i], starts[i + 1])).toBe(encodedText(letter, encoding))
    }
  })

  it('is read and told from the others', () => {
    const sentence = encoding === 'tcvn3' ? plan.replace('Ủ', 'ủ') : plan
    const shown = encodedText(sentence, encoding)
    expect(decodeLegacy(shown, encoding).text).toBe(sentence)
    expect(guessLegacyEncoding(shown)).toBe(encoding)
  })

  it('comes back from any reader of one-byte text', () => {
    const sentence = encoding === 'tcvn3' ? plan.replace('Ủ', 'ủ') : plan
    const bytes = encodeLegacy(sentence, encoding)
    expect(decodeLegacy(Buffer.from(bytes).toString('latin1'), encoding).text).toBe(sentence)
    if (encoding !== 'windows-1258') {
      expect(decodeLegacy(new TextDecoder('windows-1258').decode(bytes), encoding).text).toBe(sentence)
    }
  })

  it('holds for any words', () => {
    const word = fc.array(fc.constantFrom(...lettersOf(encoding), ...'bcdghklmnpqrstvx'), {
      minLength: 1,
      maxLength: 6,
    })
    fc.assert(
      fc.property(fc.array(word, { maxLength: 8 }), (words) => {
        const text = words.map((letters) => `t${letters.join('')}`).join(' ')
        expect(decodeLegacy(encodedText(text, encoding), encoding).text).toBe(text)
      }),
    )
  })

  it('takes a sign that stands alone for a bullet', () => {
    expect(decodeLegacy('· 5 × \uf0b7', encoding).text).toBe('· 5 × \uf0b7')
  })

  it('leaves numbers and English as they are', () => {
    for (const text of ['Office 2003 - Annex II, 15/04/2003; 30.5%', '', ' ']) {
      expect(decodeLegacy(text, encoding).text).toBe(text)
      expect(guessLegacyEncoding(text)).toBeNull()
    }
  })
})

describe('known spellings', () => {
  it.each([
    ['tcvn3', 'Céng hoµ x· héi chñ nghÜa ViÖt Nam', 'Cộng hoà xã hội chủ nghĩa Việt Nam'],
    ['tcvn3', 'n\u00ADíc, tr­ëng, Th­êng trùc', 'nước, trưởng, Thường trực'],
    ['tcvn3', 'CéNG HOµ X· HéI CHñ NGHÜA VIÖT NAM', 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['tcvn3', 'Sè: 12/KH-UBND, Bé KH&§T, Vô C§KT', 'Số: 12/KH-UBND, Bộ KH&ĐT, Vụ CĐKT'],
    ['viscii', 'c½ quan · tïnh · cƒp'.replace('ƒ', '¤'), 'cơ quan ở tỉnh ở cấp'],
    ['vni', 'vieâïc, TIEÂÙN', 'việc, TIẾN'],
    ['tcvn3', 'Bé Néi vô, UBND tØnh', 'Bộ Nội vụ, UBND tỉnh'],
    ['tcvn3', '\uf0a7\uf0e9c lËp \uf0b7 Tù do', 'Độc lập \uf0b7 Tự do'],
    ['vni', 'Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
    [
      'vni',
      'QUYEÁT ÑÒNH, nöôùc, ngöôøi, HÖÔÙNG DAÃN, thuûy lôïi, kyø, kyù, yù',
      'QUYẾT ĐỊNH, nước, người, HƯỚNG DẪN, thủy lợi, kỳ, ký, ý',
    ],
    [
      'windows-1258',
      'Côòng hoÌa xaÞ hôòi chuÒ nghiÞa Viêòt Nam, ðôòc lâòp',
      'Cộng hòa xã hội chủ nghĩa Việt Nam, độc lập',
    ],
  ] as const)('%s: %s', (encoding, shown, text) => {
    expect(decodeLegacy(shown, encoding).text).toBe(text)
    if (shown.length > 40) expect(guessLegacyEncoding(shown)).toBe(encoding)
  })

  it('shows small letters of a capital font as capitals', () => {
    expect(decodeLegacy('céng hoµ, n­íc §', 'tcvn3', { capitals: true }).text).toBe('CỘNG HOÀ, NƯỚC Đ')
  })
})

describe('windows-1252', () => {
  it('has its quotes, and controls where it has nothing', () => {
    const bytes = Uint8Array.from([0x80, 0x81, 0x93, 0x94, 0x96, 0x9f, 0xa0, 0xe9])
    expect(windows1252Text(bytes)).toBe('€\u0081“”–Ÿ\u00A0é')
  })
})

describe('fonts', () => {
  it.each([
    ['.VnTime', 'tcvn3', false],
    ['.VnTimeH', 'tcvn3', true],
    ['.VnArial NarrowH', 'tcvn3', true],
    ['.VnArialH,Bold', 'tcvn3', true],
    ['ABCDEF+.VnTimeH-Bold', 'tcvn3', true],
    ['.vntime', 'tcvn3', false],
    ['.Vn3DH', 'tcvn3', true],
    ['VNI-Times', 'vni', false],
    ['ABCDEF+VNI-Times,BoldItalic', 'vni', false],
    ['VNI-Helve-Condense', 'vni', false],
    ['VPS Times', 'vps', false],
    ['VI Times', 'viscii', false],
  ])('%s is %s', (name, encoding, capitals) => {
    expect(legacyEncodingOfFont(name)).toEqual({ encoding, capitals })
  })

  it.each(['Times New Roman', 'Arial', 'Symbol', 'Vivaldi', 'Vineta BT', 'VnTimes', '', 'Vnu', 'Verdana', 'VI'])(
    '%s says nothing',
    (name) => {
      expect(legacyEncodingOfFont(name)).toBeNull()
    },
  )
})

describe('what is no legacy text', () => {
  it.each([
    plan,
    plan.normalize('NFD'),
    'Căn cứ Nghị định số 15/2003/NĐ-CP; công tác là các cá nhân, cơ quan, và có nhà ở, ao cá, áo ấm, ô tô, ý chí',
    'à, ạ, và, là, có, cá, tài, tái, hòa, hoá, ngoài, toán, soát, quá, quý, thì, vì, chí, bí, mí, lúa, úa',
    "L'été dernier, à l'école, les élèves ont été très occupés à préparer la fête où naîtra l'idée; né là, dès l'été, çà et là",
    'Für die Prüfung der Größe müssen wir über Änderungen nachdenken, schöne Grüße aus München, Österreich',
    'São Paulo não é só açúcar, é também coração, avô, avó, você, três, mês, português',
    'El niño comió piñas mañana, qué bueno, está aquí, él sí, tú también, más allá',
    '© 2003 Smith & Co. ® — “quoted” «words» §15 ¶ 3 ± 5 °C, ½ µm, £20 ¥30 · ¸ ¨ ª º',
    'Kế hoạch Bé',
    'Bé Tµi',
    '25 ± 3',
    '',
  ])('%s', (text) => {
    expect(guessLegacyEncoding(text)).toBeNull()
  })
})

describe('syllables', () => {
  it.each('nghiêng nghĩa việt quyết quốc khuỷu ngoằn thuở xoong gì giếng quý yêu ủy uỷ hoà hòa'.split(' '))(
    '%s is one',
    (word) => {
      expect(isSyllable(word)).toBe(true)
    },
  )

  it.each(['élan', 'créé', 'cac', 'hồt', 'vịêt', 'kắn', 'ngĩa', 'ớí', 'x', ''])('%s is none', (word) => {
    expect(isSyllable(word)).toBe(false)
  })
})
