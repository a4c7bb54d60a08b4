import {readFileSync} from 'node:fs'
import {readHtml, readText} from '@preop/portable-text/legacy'
import {validateDocument} from '@preop/schema/rules'
import fc from 'fast-check'
import {pageToDraft} from './page-to-draft.ts'

const options = {id: 'drafts.x', fallbackTitle: 'old page', notes: []}

const fixture = (name: string) =>
  readFileSync(new URL(`../../../../tests/fixtures/pages/${name}`, import.meta.url), 'utf8')

const draftOf = (text: string, format: 'html' | 'text') =>
  pageToDraft(format === 'html' ? readHtml(text) : readText(text), options)

const shown = (draft: ReturnType<typeof draftOf>) =>
  draft.report.sections.map(({kind, heading, blocks}) => `${kind}: ${heading} (${blocks})`)

const leftOf = ({report}: ReturnType<typeof draftOf>, kind: string) =>
  report.notCarriedOver
    .filter((one) => one.kind === kind)
    .map(({text, detail}) => [text, detail].filter(Boolean).join(' | '))

describe('an old HTML page', () => {
  const draft = draftOf(fixture('hip-repair.html'), 'html')

  it('gets title, slug, summary and description', () => {
    expect(draft.report).toMatchObject({
      title: 'Hip Fracture Repair',
      slug: 'hip-fracture-repair',
      names: ['Hip Fracture Repair'],
      questions: 2,
    })
    expect(draft.document.summary).toMatchObject([
      {language: 'en', value: 'Hip fracture repair holds a broken hip together with screws.'},
    ])
    expect(draft.document.seo).toMatchObject({
      metaDescription: [{value: 'How a broken hip is mended.'}],
    })
  })

  it('gets its sections in order, with kinds guessed by heading', () => {
    expect(shown(draft)).toEqual([
      'overview: Overview (1)',
      'preparation: Before your surgery (5)',
      'risks: What are the risks? (5)',
      'whenToCall: When to call us (1)',
      'other: Parking (2)',
    ])
  })

  it('keeps lists, levels, strong words, line breaks and safe links', () => {
    expect(draft.document.sections).toMatchObject([
      {
        body: [
          {
            value: [
              {
                markDefs: [{_key: 'm1', _type: 'link', href: 'https://example.org/hips'}],
                children: [
                  {text: 'It is done '},
                  {text: 'soon', marks: ['strong']},
                  {text: ' after the fall. Read '},
                  {text: 'about hips', marks: ['m1']},
                  {text: ', plan your visit or press here.', marks: []},
                ],
              },
            ],
          },
        ],
      },
      {
        body: [
          {
            value: [
              {listItem: 'bullet', level: 1, children: [{text: 'Tell us what you take.'}]},
              {listItem: 'bullet', level: 2, children: [{text: 'Herbs too.'}]},
              {listItem: 'bullet', level: 1, children: [{text: 'Do not eat.'}]},
              {style: 'h3', children: [{text: 'The night before'}]},
              {children: [{text: 'Sleep well.\nBring glasses.'}]},
            ],
          },
        ],
      },
      {body: [{value: [{listItem: 'number'}, {listItem: 'number'}, {}, {}, {}]}]},
      {},
      {},
    ])
  })

  it.each([
    ['notice', ['Visitors wear masks until further notice. | div']],
    [
      'donation',
      [
        'Juniper Valley accepts donations for its orchard. | above the title',
        'Donate today to help others walk.',
      ],
    ],
    ['languageMenu', ['Français Deutsch | ul']],
    ['navigation', ['Home Find a doctor | nav']],
    ['footer', ['Copyright Juniper Valley | footer']],
    [
      'link',
      [
        'plan your visit | /visit',
        'press here | javascript:alert(1)',
        'our nurses | tel:3125550101',
      ],
    ],
    ['image', ['A nurse on the phone | <img> /nurse.jpg']],
    ['embedded', ['A film about hips | <iframe> https://video.example/1']],
    ['form', ['Your email Subscribe | <form> /subscribe']],
    ['comment', ['last edited 2009']],
    ['table', ['<table>, its cells are paragraphs now']],
    ['element', ['<marquee>']],
    ['heading', ['Frequently asked questions | of the questions']],
  ])('tells what is not carried over: %s', (kind, texts) => {
    expect(leftOf(draft, kind)).toEqual(texts)
  })

  it('tells of scripts and handlers, and carries none of them', () => {
    expect(leftOf(draft, 'script')).toEqual([
      '<script> https://tracker.example/t.js, 0 characters',
      'onload ×1',
      'onclick ×1',
    ])
    expect(JSON.stringify(draft.document)).not.toMatch(/track|javascript|alert|start\(\)/)
  })

  it('says what a person has to check', () => {
    expect(draft.report.toCheck).toEqual([
      'The heading "Overview" is new. Keep it or write a better one.',
      'Choose the kind of the section "Parking".',
      expect.stringContaining('The number (312) 555-0101 stands in the text.'),
      'Nothing was found on: candidacy, contraindications, recovery.',
    ])
  })
})

describe('an old page in plain text', () => {
  const draft = draftOf(fixture('knee-scope.txt'), 'text')

  it('gets title, names, summary, sections and lists', () => {
    expect(draft.report.names).toEqual(['Knee Arthroscopy', 'Meniscus Repair'])
    expect(shown(draft)).toEqual([
      'preparation: Getting ready (2)',
      'duringProcedure: What happens during the procedure? (1)',
      'other: Our knitting circle (2)',
    ])
    expect(draft.document.sections).toMatchObject([
      {body: [{value: [{listItem: 'bullet'}, {listItem: 'bullet'}]}]},
      {},
      {body: [{value: [{listItem: 'number'}, {children: [{text: 'Brings its own wool'}]}]}]},
    ])
  })

  it('leaves notice and language menu out', () => {
    expect(draft.report.notCarriedOver).toEqual([
      {
        kind: 'notice',
        text: 'Our clinics are open again. Please wear a mask.',
        detail: 'above the title',
      },
      {kind: 'languageMenu', text: 'English | Español | 中文'},
    ])
  })
})

describe('any page', () => {
  const word = fc.stringMatching(/^[a-z]{5,9}$/)
  const words = fc.array(word, {minLength: 1, maxLength: 12}).map((many) => many.join(' '))
  const tags = fc.constantFrom(
    ...'p div h1 h2 h3 h4 ul ol li b em a table tr td nav footer main article form button iframe blink span dl dt pre select option section header noscript template title caption svg details'.split(
      ' ',
    ),
  )
  const attributes = fc.constantFrom(
    '',
    ' href="https://a.example/"',
    ' href="/x"',
    ' onclick="x()"',
    ' hidden',
    ' class="alert"',
    ' role="main"',
    ' style="display:none"',
  )
  const {html} = fc.letrec<{html: string}>((tie) => ({
    html: fc.oneof(
      {maxDepth: 5, withCrossShrink: true},
      words,
      fc
        .tuple(tags, attributes, fc.array(tie('html'), {maxLength: 4}))
        .map(([tag, attribute, inner]) => `<${tag}${attribute}>${inner.join(' ')}</${tag}>`),
      fc.tuple(tie('html'), tie('html')).map(([a, b]) => `${a}<br>${b}<!-- ${a.length} -->`),
    ),
  }))
  const line = fc.oneof(
    words,
    words.map((text) => `${text}.`),
    words.map((text) => `  • ${text}`),
    words.map((text) => `2. ${text}`),
    fc.constantFrom('', '', 'French German', 'Please donate today.', '====='),
  )

  const wordsOf = (text: string) => text.match(/[a-z]{5,}/gi) ?? []
  const lost = (seen: string, draft: ReturnType<typeof draftOf>) => {
    const told = JSON.stringify(draft).replaceAll('\\n', ' ')
    // Not word by word: HTML itself joins two words that stand astray in a table or a menu.
    return wordsOf(seen).filter((one) => !told.includes(one))
  }
  const faults = ({document}: ReturnType<typeof draftOf>) =>
    validateDocument(document, {documents: new Map()})
      .filter(({level}) => level === 'error')
      // A page of numbers alone has no slug: the command refuses it.
      .filter(({rule}) => rule !== 'slug-missing')
      .map(({message}) => message)

  it('in HTML: every word is in the draft or in the report, and the draft has no error', () => {
    fc.assert(
      fc.property(fc.array(html, {maxLength: 6}), (parts) => {
        const page = parts.join('\n')
        const draft = draftOf(page, 'html')
        const seen = page.replace(/<!--.*?-->|<[^>]*>/g, ' ')
        expect(lost(seen, draft)).toEqual([])
        expect(faults(draft)).toEqual([])
      }),
      {numRuns: 500},
    )
  })

  it('in plain text: likewise', () => {
    fc.assert(
      fc.property(fc.array(line, {maxLength: 20}), fc.boolean(), (lines, isWindows) => {
        const page = lines.join(isWindows ? '\r\n' : '\n')
        const draft = draftOf(page, 'text')
        expect(lost(page, draft)).toEqual([])
        expect(faults(draft)).toEqual([])
      }),
      {numRuns: 500},
    )
  })

  it('may be nested without end', () => {
    const draft = draftOf(`<h1>Deep</h1>${'<div><b>'.repeat(20_000)}bottom`, 'html')
    expect(JSON.stringify(draft.document)).toContain('bottom')
    expect(leftOf(draft, 'element').join()).toContain('nested more than 300 deep')
  })
})
