import { keyOf, type MarkedPair, pairsOf } from './marked-tasks.js'

/**
 * Further pairs that a person marked for tuning, by the rule of `marked-pairs.ts`, from tasks that stood in no pair held back there at that time.
 * They were read and marked before the method they tune was written, from the list of tasks, and not from what a method matched; only
 * those under `taken` were marked afterwards, from what a first version of that method matched: most are its mistakes.
 * The folds of the cross-validation: by the order of the hash of both sides.
 */
const lists = {
  same: {
    reworded: `
    hy27-hn11 dt7-hn16 dt53-hy8 hy8-ct10 dt11-ct10 dt12-hy9 dt14-hy6 hy29-hn39 dt14-hn39 dl18-hn37 dt15-hy35
    dt72-hy35 dt15-hn3 dt72-hn3 hn3-hy35 dt17-hy15 dt18-hn22 hy11-ct4 dt25-hn26 dt64-hy39 hy39-hn26 dt25-hy16
    dt25-hy39 hy18-ct18 dt30-hn32 dt33-hn30 dt69-hn30 dt31-hn35 dt31-hy19 dt31-ct16 hy19-hn36 hy19-ct16
    hn35-ct16 dt36-hn6 dt36-ct1 hy21-ct1 dt36-hy21 dt38-dn18 dt1-dn18 dn19-dt2 ct5-hn29 hy38-hn21 hy38-ct12
    hy23-ct13 hn10-ct13 hy2-dt11 hy2-dt53 hn8-hy23 dl5-hy30 hy4-hn15 dt76-ct8 dt66-hy17 dl4-hn32 hy6-hn39
    dn16-dt43
    `,
    'one-to-many': `
    hy27-hn16 dt7-ct3 ct3-hn16 ct3-dl2 dt7-dl2 dt14-hn38 dt18-hy11 hn22-hy11 ct14-dt64 ct14-hn27 dt64-hn27
    dt27-hy41 dt30-hy42 hy42-hn30 dt33-hy42 dt31-ct5 ct5-hy19 hn1-dt35 dn16-dt2 ct15-dt2 ct15-hn29 hy3-ct13
    dt50-hn12
    hn6-ct1 hn26-ct14 hy39-ct14 dt25-ct14 dt43-ct15
    `,
    taken: `
    hn35-hy19 dl1-ct3 dt69-hy42 dl2-hn11 dt64-hn26 hn35-ct5 dt64-hy16 hn11-ct3 dt27-ct18 dt27-hy18 hn15-hy27
    hn12-ct3 hn32-hy42 dt7-hn11 hn36-ct16 hn8-ct13 dt31-hn36 hn8-hy3 hy16-ct14 hn36-ct5 dt7-hy27 dl2-hy27
    dl4-dt30 dl4-hy42 hn6-hy21
    hn38-hy6 hn38-hy29 hy27-ct3
    `,
  },
  near: {
    'other-action': `
    hy10-hn3 hy10-dt15 dt76-ct7 dn14-ct7 dl16-hn3 hn11-dt8 hn11-dt50 hn16-dt50 dt8-hy31 hn12-dt7 hn12-hy27
    hn39-dt72 hy29-dt72 hy29-dt62 hn37-dt62 hn28-dt28 hn33-dt30 hn10-hy23 hn10-hy26 hy12-hn21 tc2-lc4
    hn20-dt12 hn20-hy9 hn41-ct18 hn41-hy18 dt56-hy10 dt56-hy14 dt72-hy14 dt56-dl16 dt72-dl16 hy35-dl16 hn41-hy35
    hy10-hn39 dn5-hn37 dn5-dl18 dn4-dt18 dn4-hn22 dn1-ct1 dn8-ct1 dn6-ct7 dt8-ct3 hy31-hn15 dl18-hy29 dl18-dt14
    dl18-hy6 dl6-hn39 dt50-dn17 dn15-hy8 hn18-ct10 hn18-dt52 dt61-hn24 dt14-ct11 dl14-ct7 dn13-ct7 hy36-hn22
    hy36-dt18 dt17-hy38 dt17-hn21 dt66-hn28 hn15-dt50 dl5-dn17
    `,
    'other-object': `
    dn19-dt41 dt62-hy26 tc2-hy23 hy2-dt12 dl5-lc24 ct8-dl13 hn33-ds1 hn40-ds18 hn40-tt8 ds26-tg6 ds5-tg12
    ds20-tg15 ds1-tg4 lc1-tc1 lc5-hn16 lc5-ct3 lc10-hy31 lc33-hy26 lc34-hn28 lc12-hy15 dl14-hy15 lc12-dl14
    lc23-ct7 tt10-dt52 lc10-tt10 hn18-hy31 hn18-dt35 hn1-hy27 hn1-hy38 hn29-hy38 hn38-ct11 dt32-hy29 dt32-hn39
    hy16-hn28 dt66-hn26 hy17-dt25 dt28-hy17 dt65-hy11 dt61-hy36 dt63-hy36 dt58-hy42 dt23-hn30 dt29-hn30
    dt44-hy42 dt44-dn17 dt30-dn17 dt22-hy9 dt13-hy31 dt13-ct10 dt52-hy31 dt45-dn18 dt40-dn18 hy26-hn21 hy3-hn28
    tg13-hn3 ds21-hy15 ds6-hy10 dl15-hy15 dl3-hn16 tt28-dl17
    dt67-hy23 dt67-hn8 dt67-hn16 dt67-dl2 hn34-dt32 hn34-hy29 hn34-dl10 hn34-dl4 hy13-hn25 hy13-ct12 hy15-dl6
    dt32-ct11 hy31-dl6 dl11-dt58 dl11-lc6 dl11-tc10 dt7-lc5 hy27-lc5 tg14-lc7 tg14-tt2 lc7-tt2 lc17-hn28 lc9-ct7
    lc2-dn18 lc2-hn33 lc2-ds1 lc2-tg4 lc2-tc1 lc25-hy30 lc4-hy23 lc4-hn8 tc2-hn8 tc7-hy3 tc10-lc6 tc10-dt58 tc8-hn15
    tc1-hy26 dt35-hy31 dt76-dl13 dt76-dl16 dt28-hn12 hn33-dt38 hn33-dt1 hn5-dl15 hn5-ds21 dt13-hy8 dt13-hn18
    dt29-tg6 dt29-dl10 dt16-dl10 dt16-hn32 hy12-ct12 hy12-dt57 dl6-dt35 hn10-hy2 hy2-hn8 dt11-hn10 dt11-hy23
    dt53-hy23 dt17-hn25 hy14-dt17 hy10-dl13 dt3-ds3 tt26-lc17 tt24-lc20 tt18-hy31 tt19-dt52 ds2-hy38 ds2-dt62
    `,
    'other-level': `
    dt57-hn21 dt57-ct12 dt57-hy38 dt48-hn1
    hn25-ct12 hn25-hy38 hn25-hy12 dt48-ct1 dt39-dn18 dt57-dl15
    `,
    taken: `
    dn15-dt52 hn38-ct3 hy26-ct13 hy31-ct3 dl6-hn38 dl6-ct3 dt25-hn27 hn27-hy39 dl6-hn37 dl1-hy6 dl2-hn37
    hn37-ct3 dl1-dt50 dn16-hn5 dl1-hy31 dl12-hy6 hn38-hy30 dl12-hn11 ds7-tg15 dl6-hy29 ds7-tg8 ds7-tg18 hn15-hy6
    ds26-tg19 dt7-hn37 ds6-tg15 hy6-ct13 dt18-hn21 tt13-lc39 hn37-hy27 dt18-ct12 dt18-hy38 hn12-hy6 dl18-ct3
    dl6-hy30 tt14-lc18 hy30-ct3 dl18-hy27 dl10-hn11 dl18-hn11 dt38-hn1 dt22-hn24 dt57-hy26 dl12-hn12 hy11-ct12
    dt57-hy3 hn3-hy14 dl10-hn32 hn38-hy4 hy3-ct12 ds14-tg6 dt23-hn25 hn21-hy3 ds15-tg18 ds14-tg18 dl1-hn38
    ds26-tg13 hy26-ct12 dl18-hy4 hn21-hy11 dl17-dt35 ds7-tg7 dl15-hy11 dt58-hn24 dl13-hn37 dl13-hn11 hn38-hy31
    dn19-dt38 dl13-hn16 dt23-hn24 dt58-hy13 dl10-hn38 dl17-dt44 dl16-hn32 dl12-hn38 dl15-hy35 dl15-hy29 dl4-hn33
    dt15-hn39 hn11-hy30 dl10-hy31 dn12-ct8 hn8-hy26
    dn5-hy6 hn1-dn7 hn1-dn8 hn1-dn9 hn37-dt14 hn37-hy6 hn37-hy29 dl1-hy27 dl12-dt50 dl13-ct1 dt17-ct3 dt29-hy42
    dt50-hn37 dt50-hy6 dt50-hy29 hy4-ct13 dt16-hn29
    `,
  },
} as const

export interface TuningPair extends MarkedPair {
  /** 0 to 4 */
  readonly fold: number
}

const all = pairsOf(lists)

export const tuningPairs: readonly TuningPair[] = (['same', 'near'] as const).flatMap((kind) =>
  all
    .filter((pair) => pair.kind === kind)
    .sort((x, y) => (keyOf(x) < keyOf(y) ? -1 : 1))
    .map((pair, i) => ({ ...pair, fold: i % 5 })),
)
