import { createHash } from 'node:crypto'

/** File of each set of letters; all of them lie in ../shared/seeds or ../shared/corpus. */
export const markedFiles: Readonly<Record<string, string>> = {
  dl: '541cde0f8d5ffef3.md',
  dt: '001_65bd0fe72e99c27d.txt',
  ds: '8718801c503045f9.md',
  hn: '004_79f1ddbc6b1da125.txt',
  tg: '31786b0833a4130d.md',
  hy: '000_21fb4a0dad3c1542.txt',
  ct: '003_f4c9728b212daa92.txt',
  tc: '6a406c1f9dfed9c3.md',
  lc: 'lao-cai-2026-kh.docx',
  tt: 'thu-tuong-2012-ct-07.docx',
  dn: 'dak-nong-2018-kh-3125.pdf',
}

/**
 * Tasks that stand in marked pairs: name, code, section path and a hash of the words. Nothing of the documents is copied: a task that is
 * read otherwise shows as a lost record and never as a wrong match.
 */
const lines = `
  dl1|1.a|1|298b17b83465 dl2|1.b|1|8254639f6b21 dl3|1.c|1|1d6cfc984ed4 dl4|1.d|1|70fb39cf8748 dl5|1.e|1|861bd9b3ecdc
  dl6|1.g|1|7e486f16ce45 dl7|1.h|1|c5df75d7b249 dl8|1.i|1|cf41ad890a80 dl10|2.b|2|e373efba64ce dl11|2.c|2|6a404dc39890
  dl12|2.d|2|0fe87bc11c82 dl13|2.e|2|36e2a9ca915f dl14|3.a|3|b7633470344d dl15|3.b|3|d513697b7435 dl16|3.c|3|db1f2c25ebb6
  dl17|4.a|4|9b8e477361bb dl18|4.b|4|d786d9a0b57d
  dt1|II.1.-1|II.1|75614736f3da dt2|II.1.-2|II.1|f9389d710f40 dt3|II.1.-3|II.1|6097ef281ece dt4|II.2.-1|II.2|d60ed19c6c6f
  dt5|II.2.-2|II.2|7d7eb19272cd dt6|II.2.-3|II.2|52a70cdd5e3a dt7|II.3.-1|II.3|970cb317ac16 dt8|II.3.-2|II.3|1e1410c1d1ad
  dt9|II.3.-3|II.3|3f2060f77d41 dt10|II.4.-1|II.4|45a7d32cac79 dt11|II.4.-2|II.4|37f0155aee51 dt12|II.4.-3|II.4|8315159512e5
  dt13|II.4.-4|II.4|b00a111c5627 dt14|II.4.-5|II.4|c161b2ab63b7 dt15|II.4.-6|II.4|db482b133c6a dt16|II.4.-7|II.4|fd65861be0e4
  dt17|II.5.-1|II.5|c81284da6b39 dt18|II.5.-2|II.5|8db5e03762b4 dt19|II.5.-3|II.5|3447c35712b7 dt21|II.5.-5|II.5|33bc4f7ed530
  dt22|II.5.-6|II.5|764f02c413f6 dt23|II.5.-7|II.5|ec9567e03f65 dt24|II.6.-1|II.6|6eae3fc9abc0 dt25|II.6.-2|II.6|cfc1d0949ac0
  dt26|II.6.-3|II.6|34469008f8aa dt27|II.6.-4|II.6|45b46cc05c99 dt28|II.6.-5|II.6|f94d7d0cc8ad dt29|II.7.-1|II.7|d89efd0d07f1
  dt30|II.7.-2|II.7|9cbbd26a3f86 dt31|II.7.-3|II.7|d39321977c46 dt32|II.7.-4|II.7|ea325ae8cb5b dt33|II.7.-5|II.7|27a2bbf09545
  dt34|II.7.-6|II.7|c2fbf4ce4719 dt35|II.8.-1|II.8|86767ff60ee0 dt36|II.8.-2|II.8|ae31aa8af682 dt37|II.8.-3|II.8|65d7b988e452
  dt38|1.a|III|6755bd4f76fb dt39|1.b|III|83df8fb621e4 dt40|1.c|III|259172636bbb dt41|1.d|III|0838a5a43086 dt43|1.e|III|c2292586c00b
  dt44|1.g|III|685ffdb54545 dt45|1.h|III|2ef55c72133e dt46|1.i|III|6e84661d2ab4 dt47|1.k|III|e0367ba2f334 dt48|2.a|III|dcc7a6619dc3
  dt49|2.b|III|ef412a910e3f dt50|3.a|III|68366c10ed92 dt51|3.b|III|3fc53037c8d1 dt52|4.a|III|51fb6ac0aee4 dt53|4.b|III|2bf62bec821d
  dt54|4.c|III|62270bcd48aa dt55|4.d|III|563f9c561a2f dt56|4.đ|III|d1d378ec8d4c dt57|5.a|III|98b6b342d5dd dt58|5.b|III|4bbe7bfeafc9
  dt59|5.c|III|ceb64484477e dt60|5.d|III|dfa76ffeac50 dt61|5.đ|III|9c65d893fa6d dt62|5.e|III|e2acaea444dc dt63|5.g|III|f665fbf9dcdd
  dt64|6.a|III|8495f84a17fb dt65|6.b|III|62485497101f dt66|6.c|III|707308430f58 dt67|6.d|III|8053b6fd9fc5 dt68|7.a|III|6d9c0e3d7a89
  dt69|7.b|III|757fb3157d80 dt70|7.c|III|4ecb146ff0cd dt71|7.d|III|907206953661 dt72|7.đ|III|c22a54307e90 dt74|8.a|III|e08581084278
  dt75|8.b|III|9ae8b30fad5e dt76|8.c|III|f7496f5c7b86
  ds1|III.1.a|III.1|ce1bc038a32e ds2|III.1.b|III.1|6c0d701454b2 ds3|III.1.c|III.1|3ba9cfe9e24c ds5|III.2.a|III.2|563bb376a43d
  ds6|III.2.b|III.2|05acc084cbc7 ds7|III.2.c|III.2|8f6d897d2be5 ds8|III.2.d|III.2|d9abebfba5aa ds14|III.3.b|III.3|618dd3dc5e54
  ds15|III.3.c|III.3|06d73666a6d6 ds18|III.4.c|III.4|f76b1792752f ds20|I.2|PL|b6e4cb7a35d3 ds21|I.3|PL|ea940af16018
  ds22|II.4|PL|85d254d2421e ds24|II.6|PL|3863f9637d9e ds26|III.8|PL|c2c383a7eee3 ds27|IV.9|PL|49b7f4e46f84
  ds28|IV.10|PL|89fa1d443edf
  hn1|II.1.1.-1|II.1.1|2737e0c34882 hn2|II.1.1.-2|II.1.1|61651fedba3f hn3|II.1.1.-3|II.1.1|6b97110224d4
  hn4|II.1.1.-4|II.1.1|59371703c795 hn5|II.1.1.-5|II.1.1|b68d4dfe5ed9 hn6|II.1.1.-6|II.1.1|1f32fbdb79a1
  hn7|II.2.1.-1|II.2.1|dd68f3d24dee hn8|II.2.1.-2|II.2.1|f8458a711619 hn10|II.2.1.-4|II.2.1|d3294d1f4cc0
  hn11|II.3.1.-1|II.3.1|ee26265cdd71 hn12|II.3.1.-2|II.3.1|bc98e49a20ed hn13|II.3.1.-3|II.3.1|8fdd05b1cddd
  hn14|II.3.1.-4|II.3.1|54a8c2b4a3e5 hn15|II.3.1.-5|II.3.1|bf3924beb031 hn16|II.3.1.-6|II.3.1|10fc140dac09
  hn17|II.3.1.-7|II.3.1|d173d7c978b0 hn18|II.4.1.-1|II.4.1|9e907020d271 hn19|II.4.1.-2|II.4.1|61170265effd
  hn20|II.4.1.-3|II.4.1|eca767650a5c hn21|II.5.1.-1|II.5.1|0214a05907bb hn22|II.5.1.-2|II.5.1|4a2ae77271ad
  hn23|II.5.1.-3|II.5.1|f2bc89ee162f hn24|II.5.1.-4|II.5.1|55985e352084 hn25|II.5.1.-5|II.5.1|5ad13d4f381a
  hn26|II.6.1.-1|II.6.1|7dbdc2d31186 hn27|II.6.1.-2|II.6.1.-2|4c8206d15f98 hn28|II.6.1.-3|II.6.1|6ff9a68b01f4
  hn29|II.7.1.-1|II.7.1|2a8f680e0d10 hn30|II.7.1.-2|II.7.1|df5ffdc7408b hn31|II.7.1.-3|II.7.1|89d0618ff91b
  hn32|II.7.1.-4|II.7.1|60d898de9146 hn33|II.7.1.-5|II.7.1|409ae6a3c87d hn34|II.7.1.-6|II.7.1|12c03b560ecf
  hn35|II.7.1.-7|II.7.1|540f01ead8af hn36|II.7.1.-8|II.7.1|f0a77b8a8c5f hn37|II.8.1.-1|II.8.1|6497792582c2
  hn38|II.8.1.-2|II.8.1|5e53ea5f01e1 hn39|II.8.1.-3|II.8.1|f37ebf5fc33b hn40|II.9.1.-1|II.9.1|280e06650d37
  hn41|II.9.1.-2|II.9.1|caacf300da18
  tg2|III.1.b|III.1|70f8ffae1cf2 tg4|III.2.a|III.2|51605e627f68 tg5|III.2.b|III.2|5736b18e21bd tg6|III.3.a|III.3|69ddb3082834
  tg7|III.3.b|III.3|86f5c7f20e87 tg8|III.3.c|III.3|efa854e101e7 tg11|III.4.c|III.4|744b27863194 tg12|III.4.d|III.4|9c84597ecf20
  tg13|III.5.-1|III.5|7306dd3f46cf tg14|1|PL|eaa027674051 tg15|2|PL|81182e9a1770 tg17|4|PL|c6f421cc21eb tg18|5|PL|97f714be06fc
  tg19|6|PL|a7d5a1e94786
  hy1|II.1.-1|II.1|9b505f7bd8dd hy2|II.1.-2|II.1|dd4445ad7338 hy3|II.1.-3|II.1|3440c072effc hy4|II.2.-1|II.2|8bd70efa09a6
  hy5|II.2.-2|II.2|f1d280b58664 hy6|II.2.-3|II.2|2a5caaa9e670 hy7|II.2.-4|II.2|363af1e0b5e0 hy8|II.3.-1|II.3|0cdcd9520063
  hy9|II.3.-2|II.3|3eceeb653ef5 hy10|II.3.-3|II.3|103288e9bdd2 hy11|II.4.-1|II.4|0dc0ed6683c7 hy12|II.4.-2|II.4|b21263c9cece
  hy13|II.4.-3|II.4|66a032361093 hy14|II.4.-4|II.4|e9cc81d781ba hy15|II.4.-5|II.4|a6c6750395d9 hy16|II.5.-1|II.5|3b2d8526043f
  hy17|II.5.-2|II.5|79b2c41a2830 hy18|II.5.-3|II.5|35df53b7362d hy19|II.6.-6|II.6|59c629252156 hy20|II.6.-7|II.6|52abf5c06dc1
  hy21|I|PL|7e95f4593cb0 hy22|II.1|PL|a3a5aeb0fe3e hy23|II.2|PL|5ef0bc41501a hy24|II.3|PL|1f5f046dd502 hy25|II.4|PL|d0b3d14993ed
  hy26|II.5|PL|7c5708aff621 hy27|III.1|PL|73ce3def194d hy28|III.2|PL|4b694c1740a0 hy29|III.3|PL|149fa752b4a3
  hy30|III.4|PL|fde37ab515ed hy31|III.5|PL|02351c991a26 hy32|IV.1|PL|c073858a75fb hy33|IV.2|PL|4f42948746ba
  hy34|IV.3|PL|8cd1abeed849 hy35|IV.4|PL|b7d5c5db5cd5 hy36|V.1|PL|715ae4533042 hy37|V.2|PL|daf1ecebe992 hy38|V.3|PL|708906bac27d
  hy39|VI.1|PL|18e2bb0729ff hy40|VI.2|PL|bc1153c738eb hy41|VI.3|PL|e50a2601e89d hy42|VII.1|PL|fc0615c84773
  hy43|VII.2|PL|ab988701f2fc
  ct1|1||cf5ec6053781 ct2|2||933fb6d79b94 ct3|3||9cbe6664ca0d ct4|4||eeabd6cd1ea2 ct5|5||ec9c3012bb10 ct6|6||6169db975f86
  ct7|7||d7789280c402 ct8|8.-1|8|7168cdb1387a ct9|8.-2|8|88895b12bc70 ct10|8.-3|8|2e922b79e217 ct11|8.-4|8|44d68902fdaf
  ct12|8.-5|8|8b872bd922bc ct13|9||99a1d757c9bd ct14|10||0684d78610cb ct15|11||7f0016ba178d ct16|12||328ffccf0f6c
  ct17|13||a4d6eccf7bf6 ct18|14||96e96ea522d9
  tc1|II.1|II.1|c9668cff8417 tc2|II.2|II.2|c671126c3b66 tc7|II.4|II.4|538eacfe7a6d tc8|II.5.-1.+1|II.5.-1|332f07a28017
  tc9|II.5.-1.+2|II.5.-1|12a8fc33820f tc10|II.5.-1.+3|II.5.-1|faca97e32a40 tc12|II.6|II.6|afeecfbd727f
  lc1|II.1.-1|II.1|1d8cd6616f70 lc2|II.1.-2|II.1|8a24ae72d6dc lc4|II.2.-1|II.2|64b2c1cd74c8 lc5|II.2.-2|II.2|2b8b21870c53
  lc6|II.2.-3|II.2|a24b2d8549a2 lc7|II.3.-1|II.3|c5fd2282bfd9 lc9|II.4.-1|II.4|f2665e71da58 lc10|II.4.-2|II.4|c4a560f53ea8
  lc12|II.4.-4|II.4|27536d972ce0 lc14|II.5.-2|II.5|e641af770e08 lc17|II.6.-1|II.6|c32fb6debad5 lc18|II.6.-2|II.6|ad5921aecbf2
  lc19|II.6.-3|II.6|1e4633b4937b lc20|II.6.-4|II.6|6c2ea67783e7 lc22|II.7.-2|II.7|33d38d5c3c97 lc23|II.7.-3|II.7|06659e19159d
  lc24|II.8.-1|II.8|4760d746feff lc25|II.8.-2|II.8|8520c01e9d31 lc26|1|PL|cb27e21fcd87 lc27|2|PL|1db901ca5f8d lc33|8|PL|b14348e9f0a3
  lc34|9|PL|bca900be2a7b lc38|13|PL|52b0dd0f3b11 lc39|14|PL|eeb5d1254f4d
  tt2|1.b|1|c6c673097272 tt6|1.đ.-2|1.đ|4517792e8052 tt7|1.đ.-3|1.đ|f7e51ec777b4 tt8|1.đ.-4|1.đ|7c80123cf0fe
  tt10|1.đ.-6|1.đ|65574b5f913f tt13|3.-1|3|3370f8298e73 tt14|3.-2|3|6790b887cb02 tt16|4.-2|4|fe84c8e88302 tt17|5.-1|5|db4b52af2126
  tt18|6.a|6|3c7ed53844a3 tt19|6.b|6|cb83596ea2f8 tt22|8.b|8|fd12c840f331 tt24|8.d|8|f7841d38ea44 tt26|8.e|8|559c938477ed
  tt28|9||4869a257ee6c
  dn1|II.1.-1|II.1|d1d76c56f53b dn2|II.1.-2|II.1|44b54a3b7fa4 dn4|II.1.-4|II.1|1c588cbaaba7 dn5|II.1.-5|II.1|08c7aabbc8e2
  dn6|II.1.-6|II.1|b53888e1173f dn7|II.1.-7|II.1|ab36ebebd2df dn8|II.1.-8|II.1|28b804bd9091 dn9|II.1.-9|II.1|df862b2b4fff
  dn10|II.1.-10|II.1|5bdf8dd62676 dn12|II.2.-1|II.2|c22a5f5295e2 dn13|II.2.-2|II.2|1d8c9d928a45 dn14|II.2.-3|II.2|dc6e89195b9c
  dn15|II.2.-4|II.2|23e7fa8105ef dn16|II.2.-5|II.2|866b4a3f2f26 dn17|III.-1|III|0c805edc69df dn18|III.-2|III|75c221f6cd32
  dn19|III.-3|III|60feab32a552
`

export interface MarkedTask {
  readonly file: string
  readonly code: string | null
  readonly sectionPath: string | null
  readonly hash: string
}

const tasks = new Map<string, MarkedTask>(
  lines
    .trim()
    .split(/\s+/)
    .map((line) => {
      const [name, code, sectionPath, hash] = line.split('|') as [string, string, string, string]
      return [
        name,
        { file: markedFiles[name.replace(/\d+/, '')]!, code: code || null, sectionPath: sectionPath || null, hash },
      ]
    }),
)

export function markedTask(name: string): MarkedTask {
  const task = tasks.get(name)
  if (task === undefined) throw new Error(`no task is marked as ${name}`)
  return task
}

export interface MarkedPair {
  readonly kind: 'same' | 'near'
  readonly why: string
  readonly sides: readonly [MarkedTask, MarkedTask]
}

/** Pairs by kind and by what makes them hard, each list names with a hyphen between: `hy1-dt4 …`. */
export type PairLists = Readonly<Record<'same' | 'near', Readonly<Record<string, string>>>>

export const pairsOf = (lists: PairLists): MarkedPair[] =>
  (['same', 'near'] as const).flatMap((kind) =>
    Object.entries(lists[kind]).flatMap(([why, list]) =>
      list
        .trim()
        .split(/\s+/)
        .map((pair) => {
          const [a, b] = pair.split('-') as [string, string]
          return { kind, why, sides: [markedTask(a), markedTask(b)] as const }
        }),
    ),
  )

/** What a pair is told by, whichever side comes first. */
export const keyOf = ({ sides }: MarkedPair): string =>
  sides
    .map(({ hash }) => hash)
    .sort()
    .join('+')

/** First 12 hex of the SHA-256 of the letters and digits of the words: small case, NFC, one space between. */
export function hashOfWords(text: string): string {
  const words = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
  return createHash('sha256').update(words).digest('hex').slice(0, 12)
}

interface TaskPlace {
  readonly code: string | null
  readonly sectionPath: string | null
  readonly text: string
}

/** The record of the task among those of its file; null where the file is read otherwise now. */
export function findMarked<T extends TaskPlace>(marked: MarkedTask, tasks: readonly T[]): T | null {
  return (
    tasks.find(
      (task) =>
        task.code === marked.code && task.sectionPath === marked.sectionPath && hashOfWords(task.text) === marked.hash,
    ) ?? null
  )
}
