export const languages = ['vi', 'en'] as const
export type Language = (typeof languages)[number]

export function isLanguage(word: string): word is Language {
  return (languages as readonly string[]).includes(word)
}

/** The language to speak: what `--lang` says, else what the locale says (`LC_ALL`, `LC_MESSAGES`, `LANG`). */
export function chooseLanguage(argv: readonly string[], env: NodeJS.ProcessEnv): Language {
  const asked = askedLanguage(argv)
  if (asked !== undefined && isLanguage(asked)) return asked
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || ''
  return /^vi(?![a-z])/i.test(locale) ? 'vi' : 'en'
}

/** Help and usage errors need the language before the options are parsed. */
function askedLanguage(argv: readonly string[]): string | undefined {
  for (const [i, word] of argv.entries()) {
    if (word === '--') return undefined
    if (word === '--lang') return argv[i + 1]
    if (word.startsWith('--lang=')) return word.slice('--lang='.length)
  }
  return undefined
}
