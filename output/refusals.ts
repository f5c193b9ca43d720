import type { Bilingual, ReasonCode } from '../schema/index.js'

/** Why an input gave no document: a code for machines, a sentence that says what to do for people. */
export interface Refusal {
  readonly code: ReasonCode
  readonly message: Bilingual
}

/** What is said of inputs that never reach the pipeline. */
export const refusals = {
  empty: (): Refusal => ({
    code: 'empty',
    message: {
      vi: 'Tệp rỗng (0 byte): hãy lấy lại bản gốc của văn bản.',
      en: 'The file is empty (0 bytes): get the original of the document again.',
    },
  }),
  missing: (): Refusal => ({
    code: 'missing',
    message: {
      vi: 'Không có tệp hay thư mục này: hãy kiểm tra lại đường dẫn.',
      en: 'There is no such file or folder: check the path.',
    },
  }),
  nothingMatches: (): Refusal => ({
    code: 'missing',
    message: {
      vi: 'Không có tệp nào khớp với mẫu này: hãy kiểm tra lại mẫu.',
      en: 'No file matches this pattern: check the pattern.',
    },
  }),
  noDocuments: (): Refusal => ({
    code: 'no-documents',
    message: {
      vi: 'Thư mục không có tệp nào để đọc: hãy chỉ tới thư mục có chứa văn bản.',
      en: 'The folder holds no file to read: name the folder that the documents are in.',
    },
  }),
  unreadable: (code: string | null): Refusal => ({
    code: 'unreadable',
    message:
      code === 'EACCES' || code === 'EPERM'
        ? {
            vi: 'Không có quyền đọc: hãy xin quyền đọc hoặc chép văn bản sang nơi khác rồi chạy lại.',
            en: 'No permission to read it: ask for permission, or copy the document elsewhere, and run again.',
          }
        : {
            vi: `Không đọc được${code === null ? '' : ` (${code})`}: hãy kiểm tra ổ đĩa hoặc kết nối mạng rồi chạy lại.`,
            en: `It cannot be read${code === null ? '' : ` (${code})`}: check the disk or the network and run again.`,
          },
  }),
  notAFile: (): Refusal => ({
    code: 'unreadable',
    message: {
      vi: 'Đây không phải là tệp thông thường: hãy chép nội dung vào một tệp rồi chạy lại.',
      en: 'This is not an ordinary file: copy its content into a file and run again.',
    },
  }),
  damagedName: (): Refusal => ({
    code: 'unreadable',
    message: {
      vi: 'Tên tệp không phải UTF-8 nên không mở được: hãy đổi tên tệp rồi chạy lại.',
      en: 'The file cannot be opened because its name is not UTF-8: rename it and run again.',
    },
  }),
  tooLarge: (bytes: number, limit: number): Refusal => ({
    code: 'too-large',
    message: {
      vi: `Tệp có ${bytes} byte, vượt mức ${limit} byte: hãy tách thành từng kế hoạch rồi chạy lại.`,
      en: `The file has ${bytes} bytes, more than the limit of ${limit}: split it into single plans and run again.`,
    },
  }),
  damagedArchive: (): Refusal => ({
    code: 'damaged',
    message: {
      vi: 'Tệp nén ZIP bị hỏng hoặc thiếu phần cuối: chỉ đọc được những tệp còn lại trong đó; hãy lấy lại bản gốc.',
      en: 'The ZIP archive is damaged or its end is missing: only the files that are left in it were read; get the original again.',
    },
  }),
  noMembers: (): Refusal => ({
    code: 'no-documents',
    message: {
      vi: 'Tệp nén ZIP không chứa tệp nào để đọc.',
      en: 'The ZIP archive holds no file to read.',
    },
  }),
  tooManyMembers: (limit: number): Refusal => ({
    code: 'too-large',
    message: {
      vi: `Tệp nén ZIP chứa hơn ${limit} tệp: hãy giải nén ra thư mục rồi chạy lại.`,
      en: `The ZIP archive holds more than ${limit} files: unpack it into a folder and run again.`,
    },
  }),
  tooDeep: (depth: number): Refusal => ({
    code: 'too-large',
    message: {
      vi: `Tệp nén lồng nhau quá ${depth} lớp: hãy giải nén ra thư mục rồi chạy lại.`,
      en: `Archives stand in archives more than ${depth} deep: unpack them into a folder and run again.`,
    },
  }),
  member: (problem: 'encrypted' | 'too-large' | 'damaged'): Refusal => {
    switch (problem) {
      case 'encrypted':
        return {
          code: 'encrypted',
          message: {
            vi: 'Tệp này được đặt mật khẩu trong tệp nén ZIP: hãy giải nén bằng mật khẩu rồi chạy lại.',
            en: 'This file is encrypted in its ZIP archive: unpack it with the password and run again.',
          },
        }
      case 'too-large':
        return {
          code: 'too-large',
          message: {
            vi: 'Tệp này trong tệp nén ZIP bung ra quá lớn: hãy giải nén ra thư mục và kiểm tra rồi chạy lại.',
            en: 'This file of the ZIP archive unpacks to too many bytes: unpack it into a folder, look at it and run again.',
          },
        }
      case 'damaged':
        return {
          code: 'damaged',
          message: {
            vi: 'Tệp này trong tệp nén ZIP bị hỏng: hãy lấy lại bản gốc.',
            en: 'This file of the ZIP archive is damaged: get the original again.',
          },
        }
    }
  },
  failed: (): Refusal => ({
    code: 'failed',
    message: {
      vi: 'khct gặp lỗi khi đọc văn bản này: hãy báo lỗi kèm tệp (KHCT_DEBUG=1 cho biết chi tiết); các tệp khác không bị ảnh hưởng.',
      en: 'khct failed on this document: please report it with the file (KHCT_DEBUG=1 shows details); other files are not affected.',
    },
  }),
} as const
