import fc from 'fast-check'
import { strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readXml } from '../../extractors/xml/read-xml.js'
import { readXmlChildren, readXmlTree, textOf } from '../../extractors/xml/xml-element.js'

const namespaces = new Map([
  ['urn:words', 'w'],
  ['urn:strict-words', 'w'],
])

/** Events as one line: `<w:p w:val=1>text</w:p>`. */
function eventsOf(xml: string | Uint8Array): { events: string; problem: string | null } {
  let events = ''
  const { problem } = readXml(typeof xml === 'string' ? strToU8(xml) : xml, namespaces, {
    open: (name, attributes) => {
      const shown = Object.entries(attributes).filter(([key]) => !key.startsWith('xmlns'))
      events += `<${[name, ...shown.map(([key, value]) => `${key}=${value}`)].join(' ')}>`
    },
    close: (name) => {
      events += `</${name}>`
    },
    text: (text) => {
      events += text
    },
  })
  return { events, problem }
}

describe('names of XML', () => {
  it('have the prefix of their namespace, not that of the file', () => {
    const read = '<w:p w:val=1 id=2></w:p>'
    expect(eventsOf('<a:p xmlns:a="urn:words" a:val="1" id="2"/>').events).toBe(read)
    expect(eventsOf('<a:p xmlns:a="urn:strict-words" a:val="1" id="2"/>').events).toBe(read)
    expect(eventsOf('<p xmlns="urn:words" id="2"/>').events).toBe('<w:p id=2></w:p>')
  })

  it('do not mistake another namespace for a known one', () => {
    expect(eventsOf('<w:p xmlns:w="urn:other"/>').events).toBe('<?:p></?:p>')
    expect(eventsOf('<w:p/>').events).toBe('<?:p></?:p>')
    expect(eventsOf('<p/>').events).toBe('<p></p>')
  })

  it('end with the element that declares them', () => {
    const xml = '<r xmlns:a="urn:words"><x xmlns:a="urn:other"><a:p/></x><a:p/></r>'
    expect(eventsOf(xml).events).toBe('<r><x><?:p></?:p></x><w:p></w:p></r>')
  })
})

describe('text of XML', () => {
  it('is decoded by mark or declaration', () => {
    const xml = '<r>Kế hoạch</r>'
    const utf16 = Buffer.from(`\ufeff${xml}`, 'utf16le')
    expect(eventsOf(utf16)).toEqual({ events: xml, problem: null })
    expect(eventsOf(Buffer.from('<?xml version="1.0" encoding="windows-1252"?><r>\xe9</r>', 'latin1')).events).toBe(
      '<r>é</r>',
    )
  })

  it('has entities of XML and numbers', () => {
    expect(eventsOf('<r>A &amp; B &#273;<![CDATA[ < ]]></r>')).toEqual({ events: '<r>A & B đ < </r>', problem: null })
  })

  it('never has entities that the part declares', () => {
    const laughs = '<!DOCTYPE r [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><r>&b;</r>'
    expect(eventsOf(laughs)).toEqual({ events: '<r>&b;</r>', problem: 'entities' })
    expect(eventsOf('<!DOCTYPE r SYSTEM "http://example.org/r.dtd"><r>a</r>').events).toBe('<r>a</r>')
    expect(eventsOf('<r>&nbsp;x</r>')).toEqual({ events: '<r>&nbsp;x</r>', problem: 'malformed' })
  })
})

describe('malformed XML', () => {
  it('is read as far as it goes, with every element closed', () => {
    expect(eventsOf('<r><p>một</p><p>hai')).toEqual({ events: '<r><p>một</p><p>hai</p></r>', problem: 'malformed' })
    expect(eventsOf('<r><p>A & B</p><p>\u0001x</p></r>').events).toContain('<p>\u0001x</p></r>')
  })

  it('has no closing tags that close nothing', () => {
    expect(eventsOf('<r><p>một</q></p><p>hai</p></r>')).toEqual({
      events: '<r><p>một</p><p>hai</p></r>',
      problem: 'malformed',
    })
    expect(eventsOf('<r><p><b>một</p><p>hai</p></r>').events).toBe('<r><p><b>một</b></p><p>hai</p></r>')
  })

  it('keeps what cannot be a tag, and ends a value before the next tag', () => {
    expect(eventsOf('<r>2 < 3 <p a="1>x</p><p b=2 c="3">y</p></r>').events).toBe(
      '<r>2 < 3 <p a=1>x></p><p c=3>y</p></r>',
    )
    expect(eventsOf('<r><!-- <p> --><?php <p> ?><p>một</p></r>')).toEqual({
      events: '<r><p>một</p></r>',
      problem: null,
    })
  })

  it('is skipped below the limit of depth', () => {
    const depth = 20_000
    const { events, problem } = eventsOf(`${'<a>'.repeat(depth)}deep${'</a>'.repeat(depth)}`)
    expect(problem).toBe('too-deep')
    expect(events).not.toContain('deep')
    expect(events.match(/<a>/g)!.length).toBe(events.match(/<\/a>/g)!.length)
  })

  it('never throws, and closes what it opens', () => {
    const xml = '<?xml version="1.0"?><r xmlns:w="urn:words"><w:p w:a="1">một &amp; hai</w:p><!-- c --><w:p/></r>'
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(xml.length), fc.constantFrom(...'<>&"/=;![ ]x-?:\0')), { maxLength: 9 }),
        (edits) => {
          let text = xml
          for (const [at, sign] of edits) text = text.slice(0, at) + sign + text.slice(at + 1)
          let depth = 0
          readXml(strToU8(text), namespaces, {
            open: () => depth++,
            close: () => depth--,
            text: () => {},
          })
          expect(depth).toBe(0)
        },
      ),
      { numRuns: 500 },
    )
  })
})

describe('trees of XML', () => {
  it('hold a whole part', () => {
    const { root } = readXmlTree(strToU8('<r><a>1</a><b><c>2</c></b></r>'), namespaces)
    expect(root!.name).toBe('r')
    expect(textOf(root!)).toBe('12')
  })

  it('come one by one of the children of an element', () => {
    const xml = '<r xmlns:w="urn:words"><x>0</x><w:body><p>1</p> <p>2<w:body>3</w:body></p></w:body><p>4</p></r>'
    const texts: string[] = []
    readXmlChildren(strToU8(xml), namespaces, 'w:body', (element) => texts.push(textOf(element)))
    expect(texts).toEqual(['1', '23'])
  })
})
