/** A body whose work went over to another, beyond what the register of names knows. */
export interface Succession {
  /** Id of the name that plans use. */
  readonly id: string
  /** Id of the body that took over the work, or most of it. */
  readonly successor: string
  /** First day of the successor's work. */
  readonly since: string
}

/**
 * Renames and mergers that the register of bodies (`normalizers/bodies`) does not hold: it has those of 2003, 2008 and 2025 for the
 * departments themselves. Names that are in no register are read as unknown bodies, whose id is the slug of their words.
 */
export const moreSuccessions: readonly Succession[] = [
  // Decree 171/2004/NĐ-CP
  { id: 'ban-to-chuc-chinh-quyen-tinh', successor: 'so-noi-vu', since: '2003-11-01' },
  { id: 'ban-to-chuc-chinh-quyen', successor: 'so-noi-vu', since: '2003-11-01' },
  { id: 'so-dia-chinh', successor: 'so-tai-nguyen-va-moi-truong', since: '2003-07-01' },
  { id: 'so-nong-nghiep', successor: 'so-nong-nghiep-va-phat-trien-nong-thon', since: '1996-01-01' },
  // Decree 13/2008/NĐ-CP
  { id: 'so-van-hoa-va-thong-tin', successor: 'so-van-hoa-the-thao-va-du-lich', since: '2008-05-01' },
  { id: 'so-buu-chinh-va-vien-thong', successor: 'so-thong-tin-va-truyen-thong', since: '2008-05-01' },
  { id: 'so-thuong-mai-du-lich', successor: 'so-cong-thuong', since: '2008-05-01' },
  { id: 'uy-ban-dan-so-gia-dinh-va-tre-em-tinh', successor: 'so-y-te', since: '2008-05-01' },
  { id: 'ban-thi-dua-khen-thuong-tinh', successor: 'so-noi-vu', since: '2025-03-01' },
  // Decree 45/2025/NĐ-CP: religion went from the department of home affairs to the new department
  { id: 'ban-ton-giao-tinh', successor: 'so-dan-toc-va-ton-giao', since: '2025-03-01' },
  { id: 'ban-dan-toc-va-ton-giao-tinh', successor: 'so-dan-toc-va-ton-giao', since: '2025-03-01' },
]
