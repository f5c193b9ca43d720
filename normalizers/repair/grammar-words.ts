/**
 * Words of grammar under wrong marks. These readings are syllables, but no words that papers of an office have in small
 * letters outside a phrase of their own: what is meant needs no neighbours.
 */
const rows = `
của: cúa cùa cũa
và: vã
để: đế đẽ
được: đuọc đuợc
trong: tròng tróng trõng
với: vởi vỡi vối
về: vễ vê
đến: đên đén dến đển
trên: trến trển trền
dưới: đưới dươi dưởi
khi: khì khĩ
không: khòng khồng khõng
phải: phài phãi phại
nếu: nều nểu
như: nhữ nhứ
vào: vảo vao
lên: lến
rất: rắt
cả: cã
từng: tưng tứng
năm: nãm nảm nẳm
ngày: ngảy ngãy ngầy
tháng: thảng
hoặc: hoạc hoác
khác: khạc khấc
ngoài: ngoải ngoai
việc: viếc
giữa: giửa giưa giừa
đều: đêu đếu dều
trước: trược
nhằm: nhẳm
những: nhửng nhựng nhừng
cũng: cững
sẽ: sê
này: nầy
`
export const misreadGrammar: ReadonlyMap<string, string> = new Map(
  rows
    .trim()
    .split('\n')
    .flatMap((row) => {
      const [meant, readings] = row.split(': ') as [string, string]
      return readings.split(' ').map((read) => [read, meant] as const)
    }),
)
