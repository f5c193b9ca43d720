import type { CharacterLooks, Destination, ParagraphLooks } from './looks.js'

/** Words that stand for characters. */
export const signs: Readonly<Record<string, string>> = {
  tab: '\t',
  line: '\n',
  lbr: '\n',
  '~': '\u00a0',
  '-': '\u00ad',
  // as in DOCX, where it is no letter of its own
  _: '-',
  emdash: '—',
  endash: '–',
  emspace: '\u2003',
  enspace: '\u2002',
  qmspace: '\u2005',
  bullet: '•',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  zwj: '\u200d',
  zwnj: '\u200c',
  ltrmark: '\u200e',
  rtlmark: '\u200f',
  '\\': '\\',
  '{': '{',
  '}': '}',
}

/** Words that open a destination. Groups that begin with `\*` and none of these are passed over. */
export const destinations: Readonly<Record<string, Destination>> = {
  fonttbl: 'fonts',
  stylesheet: 'styles',
  header: 'header',
  headerl: 'header',
  headerr: 'header',
  headerf: 'header',
  footer: 'footer',
  footerl: 'footer',
  footerr: 'footer',
  footerf: 'footer',
  footnote: 'footnote',
  listtext: 'label',
  pntext: 'label',
  shpinst: 'shape',
  shptxt: 'body',
  // text boxes of Word 6
  do: 'shape',
  dptxbxtext: 'body',
  nesttableprops: 'skip',
  ...Object.fromEntries(
    // `shprslt` repeats the words of `shptxt` for older readers
    [
      ...['colortbl', 'info', 'pict', 'objdata', 'objclass', 'objname', 'fldinst', 'listtable', 'listoverridetable'],
      ...[
        'filetbl',
        'revtbl',
        'rsidtbl',
        'pntxta',
        'pntxtb',
        'pnseclvl',
        'sn',
        'sv',
        'shprslt',
        'nonshppict',
        'themedata',
      ],
      ...[
        'nonesttables',
        'tc',
        'tcn',
        'xe',
        'rxe',
        'txe',
        'bkmkstart',
        'bkmkend',
        'levelnumbers',
        'leveltext',
        'falt',
        'panose',
      ],
      ...[
        'annotation',
        'atnid',
        'atnauthor',
        'ftnsep',
        'ftnsepc',
        'ftncn',
        'aftnsep',
        'aftnsepc',
        'aftncn',
        'generator',
        'upr',
        'shppict',
      ],
      ...[
        'pgdsctbl',
        'private',
        'passwordhash',
        'datastore',
        'colorschememapping',
        'latentstyles',
        'mmath',
        'xmlnstbl',
        'template',
      ],
    ].map((name) => [name, 'skip' as const]),
  ),
}

type Change<Looks> = (parameter: number | null) => Partial<Looks>

/** Words that change characters; a parameter of 0 takes a look off. */
export const characterWords: Readonly<Record<string, Change<CharacterLooks>>> = {
  b: (n) => ({ bold: n !== 0 }),
  i: (n) => ({ italic: n !== 0 }),
  v: (n) => ({ hidden: n !== 0 }),
  deleted: (n) => ({ deleted: n !== 0 }),
  super: (n) => ({ superscript: n !== 0 }),
  sub: () => ({ superscript: false }),
  nosupersub: () => ({ superscript: false }),
  up: (n) => ({ superscript: (n ?? 6) > 0 }),
  dn: () => ({ superscript: false }),
  f: (n) => ({ font: n ?? 0 }),
  fs: (n) => ({ size: n ?? 24 }),
}

/** Words that change paragraphs. */
export const paragraphWords: Readonly<Record<string, Change<ParagraphLooks>>> = {
  ql: () => ({ alignment: 'left' }),
  qc: () => ({ alignment: 'centre' }),
  qr: () => ({ alignment: 'right' }),
  qj: () => ({ alignment: 'justified' }),
  qd: () => ({ alignment: 'justified' }),
  li: (n) => ({ left: n ?? 0 }),
  fi: (n) => ({ first: n ?? 0 }),
  sb: (n) => ({ before: n ?? 0 }),
  intbl: () => ({ inTable: true }),
  itap: (n) => ({ inTable: (n ?? 1) > 0 }),
  s: (n) => ({ style: n ?? 0 }),
  outlinelevel: (n) => ({ outline: n ?? 0 }),
  ls: (n) => ({ numbered: (n ?? 0) > 0 }),
}
