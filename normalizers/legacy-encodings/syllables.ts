const onsets = [
  '',
  'b',
  'c',
  'ch',
  'd',
  'đ',
  'g',
  'gh',
  'gi',
  'h',
  'k',
  'kh',
  'l',
  'm',
  'n',
  'ng',
  'ngh',
  'nh',
  'p',
  'ph',
].concat(['qu', 'r', 's', 't', 'th', 'tr', 'v', 'x'])

/** Every vowel part with what may close it; `_` is nothing. */
const rimes = [
  'a _ c ch i m n ng nh o p t u y',
  'ă c m n ng p t',
  'â c m n ng p t u y',
  'e _ c m n ng o p t',
  'ê _ ch m n nh p t u',
  'i _ ch m n nh p t u',
  'ia _',
  'iê c m n ng p t u',
  'o _ c i m n ng p t',
  'oa _ c ch i m n ng nh o p t y',
  'oă c m n ng t',
  'oe _ n o t',
  'oo c ng',
  'ô _ c i m n ng p t',
  'ơ _ i m n p t',
  'u _ c i m n ng p t',
  'ua _',
  'uâ n ng t y',
  'uê _ ch nh',
  'uô c i m n ng t',
  'uơ _',
  'uy _ ch n nh p t u',
  'uya _',
  'uyê n t',
  'ư _ c i m n ng t u',
  'ưa _',
  'ươ c i m n ng p t u',
  'y _ ch n nh t',
  'yê m n ng t u',
].flatMap((row) => {
  const [vowels, ...ends] = row.split(' ')
  return ends.map((end) => vowels + (end === '_' ? '' : end))
})

const syllables = new Set(['quôc'])
for (const onset of onsets) {
  for (const rime of rimes) {
    if (onset === 'qu' && !/^[aăâeêiyơ]/.test(rime)) continue
    // before e, ê, i the sounds of c, g, ng are written k, gh, ngh, and those only there
    if (/^(?:k|gh|ngh)$/.test(onset) !== /^[eêiy]/.test(rime) && /^(?:c|k|g|gh|ng|ngh)$/.test(onset)) {
      if (!(onset === 'g' && rime.startsWith('i')) && !(onset === 'k' && rime.startsWith('a'))) continue
    }
    syllables.add(onset + rime)
  }
}

const tone = /[\u0300\u0301\u0303\u0309\u0323]/g

/** Whether a word in small letters (NFC) has the shape of one Vietnamese syllable: `nghĩa`, `Việt`, not `ngĩa`, `hồt`, `élan`. */
export function isSyllable(letters: string): boolean {
  if (letters.length > 8) return false
  const parts = letters.normalize('NFD')
  const found = parts.match(tone)
  if (found !== null && found.length > 1) return false
  const bare = parts.replace(tone, '').normalize('NFC')
  if (!syllables.has(bare)) return false
  // a syllable that a stop closes is acute or has its dot below
  if (/(?:[cpt]|ch)$/.test(bare) && found?.[0] !== '\u0301' && found?.[0] !== '\u0323') return false
  return found === null || tonePlace(letters, bare)
}

/** The tone stands on a vowel; on ă â ê ô ơ ư where there is one. */
function tonePlace(letters: string, bare: string): boolean {
  for (let i = 0; i < letters.length; i++) {
    if (letters[i] === bare[i]) continue
    if (/[ăâêôơư]/.test(bare)) return bare[i] === /[ăâêôơư](?![ơê])/.exec(bare)?.[0]
    return /[aeiouy]/.test(bare[i]!)
  }
  return false
}
