import type { NamedEntry } from './entries.js'

/** Classes of the nouns that collectives are made of; a list of one class is one collective. */
export type GroupClass = 'department' | 'office' | 'ministry' | 'plain'

export const groupNouns: readonly (readonly [noun: string, kind: GroupClass])[] = [
  ['sở', 'department'],
  ['ban', 'department'],
  ['ngành', 'department'],
  ['đoàn thể', 'department'],
  ['hội', 'department'],
  ['hội đoàn thể', 'department'],
  ['hội quần chúng', 'department'],
  ['mặt trận', 'department'],
  ['phòng', 'office'],
  ['bộ', 'ministry'],
  ['cơ quan ngang bộ', 'ministry'],
  ['cơ quan thuộc chính phủ', 'ministry'],
  ['cơ quan', 'plain'],
  ['công sở', 'plain'],
  ['đơn vị', 'plain'],
  ['tổ chức', 'plain'],
  ['cá nhân', 'plain'],
  ['công dân', 'plain'],
  ['địa phương', 'plain'],
  ['doanh nghiệp', 'plain'],
  ['hợp tác xã', 'plain'],
  ['hộ gia đình', 'plain'],
  ['hộ kinh doanh', 'plain'],
  ['nhà đầu tư', 'plain'],
  ['nhà trường', 'plain'],
]

/** Collectives with a fixed kernel, which a tail can follow: `cấp tỉnh`, `các cấp`, `trên địa bàn tỉnh`. */
export const kernels: readonly (readonly [name: string, aliases: readonly string[]])[] = [
  ['Các cơ quan chuyên môn', ['cơ quan chuyên môn', 'CQCM']],
  ['Các đơn vị hành chính', ['đơn vị hành chính', 'ĐVHC']],
  ['Các cơ quan hành chính nhà nước', ['cơ quan hành chính nhà nước', 'CQHCNN', 'cơ quan HCNN']],
  ['Các cơ quan nhà nước', ['cơ quan nhà nước', 'CQNN']],
  ['Các cơ quan hành chính', ['cơ quan hành chính', 'CQHC']],
  [
    'Các đơn vị sự nghiệp công lập',
    ['đơn vị sự nghiệp công lập', 'ĐVSN công lập', 'ĐVSNCL', 'đơn vị sự nghiệp công', 'đơn vị SNCL'],
  ],
  ['Các đơn vị sự nghiệp', ['đơn vị sự nghiệp', 'ĐVSN']],
  ['Cơ quan hành chính, đơn vị sự nghiệp', ['cơ quan hành chính, đơn vị sự nghiệp', 'CQHC, ĐVSN']],
  [
    'Cơ quan hành chính, đơn vị sự nghiệp công lập',
    ['cơ quan hành chính, đơn vị sự nghiệp công lập', 'cơ quan hành chính nhà nước, đơn vị sự nghiệp công lập'],
  ],
  [
    'Các cơ quan thông tấn, báo chí',
    [
      'cơ quan thông tấn, báo chí',
      'cơ quan thông tấn báo chí',
      'cơ quan báo chí',
      'cơ quan báo, đài',
      'cơ quan thông tin đại chúng',
      'cơ quan truyền thông',
      'cơ quan báo chí, truyền thông',
    ],
  ],
  [
    'Các tổ chức chính trị - xã hội',
    [
      'tổ chức chính trị - xã hội',
      'tổ chức CT-XH',
      'đoàn thể chính trị - xã hội',
      'tổ chức đoàn thể',
      'tổ chức đoàn thể chính trị - xã hội',
      'đoàn thể nhân dân',
    ],
  ],
  ['Các tổ chức chính trị', ['tổ chức chính trị']],
  ['Các tổ chức xã hội', ['tổ chức xã hội']],
  ['Các tổ chức xã hội - nghề nghiệp', ['tổ chức xã hội - nghề nghiệp']],
  ['Các tổ chức tín dụng', ['tổ chức tín dụng', 'TCTD']],
  ['Cơ quan tài chính', ['cơ quan tài chính']],
  ['Chính quyền', ['chính quyền']],
  ['Các cơ quan chức năng', ['cơ quan chức năng', 'ngành chức năng', 'lực lượng chức năng']],
  ['Các phòng, ban chuyên môn', ['phòng, ban chuyên môn', 'phòng chuyên môn', 'phòng ban chuyên môn']],
  ['Các trường học', ['trường học', 'cơ sở giáo dục', 'cơ sở giáo dục và đào tạo']],
]

const all = (name: string, aliases: readonly string[]): NamedEntry => ({
  name,
  level: 'all',
  aliases,
  collective: true,
  tailless: true,
})

const hamlets = (name: string, aliases: readonly string[]): NamedEntry => ({
  ...all(name, aliases),
  level: 'commune',
})

/** Collectives that are read as a whole. */
export const fixedGroups: readonly NamedEntry[] = [
  all('Các ngành, các cấp', ['các cấp, các ngành', 'các ngành, các cấp', 'các cấp, ngành', 'các ngành, cấp']),
  all('Cấp ủy, chính quyền các cấp', [
    'cấp ủy, chính quyền',
    'cấp ủy, chính quyền địa phương',
    'cấp ủy Đảng, chính quyền địa phương',
    'cấp ủy, chính quyền các địa phương',
    'cấp ủy Đảng, chính quyền',
    'cấp ủy, tổ chức Đảng',
    'cấp ủy, tổ chức Đảng, chính quyền',
    'cấp ủy, tổ chức Đảng, chính quyền các cấp',
    'các cấp ủy, chính quyền',
    'các cấp ủy Đảng, chính quyền',
    'cấp ủy Đảng, chính quyền các cấp',
  ]),
  all('Các chi bộ, đảng bộ trực thuộc', [
    ...[
      'chi bộ, đảng bộ',
      'đảng bộ, chi bộ',
      'chi, đảng bộ',
      'chi bộ',
      'đảng bộ',
      'chi ủy, đảng ủy',
      'cấp ủy',
      'tổ chức cơ sở đảng',
    ]
      .flatMap((kind) =>
        ['', ' Tỉnh ủy', ' Huyện ủy', ' Thành ủy', ' Thị ủy', ' Đảng ủy', ' Đảng bộ'].map(
          (above) => `${kind} trực thuộc${above}`,
        ),
      )
      .flatMap((words) => [words, `các ${words}`]),
    'tổ chức cơ sở đảng',
    'chi bộ, đảng bộ cơ sở',
    'chi bộ, đảng ủy cơ sở',
  ]),
  all('Chính quyền địa phương', ['chính quyền các địa phương']),
  all('Chính quyền địa phương các cấp', []),
  {
    name: 'Các cơ quan Trung ương đóng trên địa bàn tỉnh',
    level: 'central',
    collective: true,
    aliases: [
      'cơ quan Trung ương đóng trên địa bàn',
      'cơ quan Trung ương trên địa bàn',
      'cơ quan của Trung ương đóng trên địa bàn',
      'cơ quan, đơn vị Trung ương đóng trên địa bàn',
      'cơ quan, đơn vị Trung ương trên địa bàn',
      'cơ quan, đơn vị của Trung ương đóng trên địa bàn',
      'cơ quan ngành dọc đóng trên địa bàn',
      'cơ quan Trung ương đóng tại',
      'cơ quan TW đóng trên địa bàn',
    ],
  },
  {
    name: 'Các ban xây dựng Đảng Tỉnh ủy',
    level: 'province',
    collective: true,
    tailless: true,
    aliases: [
      'ban xây dựng Đảng',
      'ban Đảng',
      'ban Đảng Tỉnh ủy',
      'ban của Tỉnh ủy',
      'ban Đảng tỉnh',
      'ban xây dựng Đảng của Tỉnh ủy',
    ],
  },
  // whose Party committee is not said
  all('Các ban của Đảng', ['ban của Đảng']),
  all('UBND các địa phương', ['UBND địa phương']),
  all('HĐND các địa phương', ['HĐND địa phương']),
  hamlets('Các thôn, tổ dân phố', [
    'thôn, tổ dân phố',
    'thôn, khu phố',
    'trưởng thôn, tổ trưởng tổ dân phố',
    'thôn, bản, tổ dân phố',
    'thôn, bản, khu phố',
    'bản, tổ dân phố',
    'thôn, buôn, tổ dân phố',
    'thôn, làng, tổ dân phố',
    'thôn, xóm, tổ dân phố',
    'xóm, tổ dân phố',
    'ấp, khóm',
    'khóm, ấp',
    'ấp, khu phố',
    'khu phố, ấp',
  ]),
  hamlets('Các tổ dân phố', ['tổ dân phố', 'TDP']),
  hamlets('Các thôn', ['trưởng thôn', 'các ấp', 'các bản', 'các buôn', 'các xóm']),
  hamlets('Ban nhân dân thôn', ['ban nhân dân các thôn', 'ban nhân dân ấp', 'ban nhân dân các ấp']),
  hamlets('Ban nhân dân thôn, tổ dân phố', [
    'ban nhân dân các thôn, tổ dân phố',
    'ban nhân dân ấp, khóm',
    'ban nhân dân khóm, ấp',
    'ban nhân dân ấp, khu phố',
  ]),
  { name: 'Các ban HĐND tỉnh', level: 'province', collective: true, aliases: ['ban HĐND', 'ban của HĐND'] },
]

export const groupNames = {
  departments: 'Các sở, ban, ngành tỉnh',
  offices: 'Các phòng, ban cấp huyện',
  communeOffices: 'Các ban, ngành cấp xã',
  communeRooms: 'Các phòng, ban cấp xã',
  /** Of a department that issues the document. */
  ownRooms: 'Các phòng, ban chuyên môn',
  ministries: 'Các bộ, ngành Trung ương',
  related: 'Các cơ quan, đơn vị có liên quan',
  relatedPlaces: 'Các cơ quan, đơn vị, địa phương có liên quan',
  relatedPersons: 'Các tổ chức, cá nhân có liên quan',
} as const

/** Plain collectives that the register lists by themselves. */
export const plainGroups: readonly string[] = [
  'Các cơ quan, đơn vị',
  'Các cơ quan, đơn vị cấp tỉnh',
  'Các cơ quan, đơn vị, địa phương',
  'Các cơ quan, địa phương',
  'Các đơn vị, địa phương',
  'Các cơ quan, tổ chức, đơn vị',
  'Các cơ quan, đơn vị, cá nhân',
  'Các tổ chức, cá nhân',
  'Các địa phương',
  'Các đơn vị',
  'Các doanh nghiệp',
]
