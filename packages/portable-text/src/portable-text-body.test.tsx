import {render, screen, within} from '@testing-library/react'
import {
  block,
  bullet,
  current,
  everything,
  fallback,
  missingInArabic,
  mixedList,
  paragraph,
  step,
} from './body.fixtures.ts'
import {collectCitations} from './collect-citations.ts'
import {collectTerms} from './collect-terms.ts'
import {outline} from './outline.ts'
import {PortableTextBody, type PortableTextBodyProps} from './portable-text-body.tsx'

const props = (body: PortableTextBodyProps['body'], more: Partial<PortableTextBodyProps> = {}) => ({
  body,
  path: 'risks',
  locale: 'en',
  references: ['kallmes', 'buchbinder'],
  phones: {advice: '312-555-0101', emergency: '911'},
  dialable: true,
  hrefOf: (id: string) => (id === 'mri' ? '/en/procedures/mri' : undefined),
  term: ({id, place, text, lang}: Parameters<PortableTextBodyProps['term']>[0]) => (
    <a href={`#${id}`} id={place} title={text} hrefLang={lang}>
      {text}
    </a>
  ),
  note: ({notice}: {notice: string}, place: string) => <b>{`${notice} ${place}`}</b>,
  careCard: ({urgency, language, children}: Parameters<PortableTextBodyProps['careCard']>[0]) => (
    <section aria-label={urgency} {...language}>
      {children}
    </section>
  ),
  timedSteps: (steps: Parameters<PortableTextBodyProps['timedSteps']>[0]) => (
    <ol>
      {steps.map(({key, timing, language, note, children}) => (
        <li key={key}>
          <i>{JSON.stringify(timing)}</i>
          {note}
          <div {...language}>{children}</div>
        </li>
      ))}
    </ol>
  ),
  ...more,
})

describe('PortableTextBody', () => {
  it('gives each part an id by its place, where that is asked for', () => {
    const inFrench = props(mixedList, {locale: 'fr'})
    const {container, rerender} = render(<PortableTextBody {...inFrench} />)
    const ids = () => [...container.querySelectorAll('[id]')].map(({id}) => id)
    expect(ids()).toEqual([])
    rerender(<PortableTextBody {...inFrench} unitAnchors />)
    expect(ids()).toEqual(mixedList.map((_part, index) => `risks.${index + 1}`))
  })

  it('keeps a list whole when its items differ in language', () => {
    render(<PortableTextBody {...props(mixedList, {locale: 'fr'})} />)
    expect(screen.getAllByRole('list')).toHaveLength(2)
    const outer = screen.getAllByRole('list')[0]
    expect(outer?.children).toHaveLength(4)
    expect(outer).not.toHaveAttribute('lang')
    expect(screen.getByText('Bleeding')).toHaveAttribute('lang', 'en')
    expect(screen.getByText('Cement leakage')).toHaveAttribute('dir', 'ltr')
    expect(screen.getByText('Une infection')).not.toHaveAttribute('lang')
    expect(screen.getAllByText('changed item')).toHaveLength(1)
  })

  it('tells once that a run of text is in another language', () => {
    render(<PortableTextBody {...props(missingInArabic, {locale: 'ar'})} />)
    expect(screen.getAllByText('missing block')).toHaveLength(1)
    expect(screen.getByText(/injects bone cement/)).toHaveAttribute('lang', 'en')
    expect(screen.getByText(/injects bone cement/)).toHaveAttribute('dir', 'ltr')
    expect(screen.getByRole('list')).toHaveAttribute('dir', 'ltr')
    expect(screen.getAllByRole('listitem')).toHaveLength(2)
  })

  it('renders every mark, inline object and the card', () => {
    render(<PortableTextBody {...props(everything)} />)
    expect(screen.getByText(/^less pain/).tagName).toBe('STRONG')
    expect(screen.getByRole('link', {name: 'the leaflet'})).toHaveAttribute(
      'href',
      'https://example.org/leaflet',
    )
    expect(screen.getByRole('link', {name: 'MRI scan'})).toHaveAttribute(
      'href',
      '/en/procedures/mri',
    )
    expect(screen.queryByRole('link', {name: 'a page that is gone'})).not.toBeInTheDocument()
    expect(screen.getByText(/a page that is gone/)).toBeInTheDocument()
    expect(screen.getByRole('link', {name: 'osteoporosis'})).toHaveAttribute(
      'href',
      '#osteoporosis',
    )
    expect(screen.getByRole('link', {name: '312-555-0101'})).toHaveAttribute(
      'href',
      'tel:3125550101',
    )
    const card = screen.getByRole('region', {name: 'emergency'})
    expect(within(card).getByRole('link', {name: '911'})).toHaveAttribute('href', 'tel:911')
    expect(within(card).getByRole('listitem')).toHaveTextContent('you cannot move your legs')
  })

  it('makes one list of timed steps that follow one another', () => {
    const body = [
      ...current('fr', step('t1', 7, 'Demandez.')),
      ...fallback('changed', 'en', step('t2', 1, 'Wash.'), step('t3', 2, 'Eat early.')),
      ...current('fr', paragraph('b1', 'Venez.'), step('t4', 3, 'Dormez.')),
    ]
    render(<PortableTextBody {...props(body, {locale: 'fr'})} />)
    const [first, second] = screen.getAllByRole('list')
    expect(first?.children).toHaveLength(3)
    expect(second?.children).toHaveLength(1)
    expect(first).toHaveTextContent('"from":7')
    expect(screen.getAllByText('changed item')).toHaveLength(1)
    expect(screen.getByText('Wash.').closest('[lang]')).toHaveAttribute('lang', 'en')
    expect(screen.getByText('Demandez.').closest('[lang]')).toBeNull()
  })

  it('numbers a citation and gives it the id its back link points to', () => {
    render(<PortableTextBody {...props(everything)} />)
    const citation = screen.getByText('[2]')
    expect(citation).toHaveTextContent('[2]')
    expect(citation).toHaveAttribute('href', '#ref-buchbinder')
    expect(collectCitations([{path: 'risks', body: everything}]).get('buchbinder')).toEqual([
      citation.id,
    ])
  })

  it('finds citations and terms in timed steps', () => {
    const cited = step('t1', 7, 'Ask. ', [{_type: 'citation', _key: 'c1', source: 'kallmes'}])
    const body = current('en', cited)
    render(<PortableTextBody {...props(body)} />)
    expect(collectCitations([{path: 'risks', body}]).get('kallmes')).toEqual([
      screen.getByText('[1]').id,
    ])
  })

  it('keeps a citation on the line of the word before it', () => {
    const cited = block('b1', [
      {_type: 'span', _key: 's', text: 'It helps. ', marks: []},
      {_type: 'citation', _key: 'c', source: 'kallmes'},
    ])
    const {container} = render(<PortableTextBody {...props(current('en', cited))} />)
    expect(container.textContent).toBe('It helps.\u2060[1]')
  })

  it('gives headings the ids that the outline names', () => {
    render(<PortableTextBody {...props(everything)} />)
    expect(screen.getByRole('heading', {name: 'After you go home'})).toHaveAttribute(
      'id',
      outline(everything, 'risks')[0]?.id,
    )
  })

  it('says of each word of the glossary where it stands, the first place as collected', () => {
    const marked = (key: string, text: string, marks = ['t']) => ({
      _type: 'span',
      _key: key,
      ...{text, marks},
    })
    const twice = block(
      'b',
      [
        marked('s1', 'weak '),
        marked('s2', 'bones', ['strong', 't']),
        marked('s3', ' or ', []),
        marked('s4', 'thin bones'),
      ],
      {markDefs: [{_type: 'glossaryTermLink', _key: 't', term: {_ref: 'osteoporosis'}}]},
    )
    const body = fallback('missing', 'en', twice)
    render(<PortableTextBody {...props(body, {locale: 'fr'})} />)
    const words = screen.getAllByRole('link')
    expect(words.map(({title}) => title)).toEqual(['weak bones', 'thin bones'])
    expect(words.map(({id}) => id)).toEqual(['risks-b-t-0', 'risks-b-t-3'])
    expect(words[0]).toHaveAttribute('hreflang', 'en')
    expect(collectTerms([{path: 'risks', body}])).toEqual(
      new Map([['osteoporosis', 'risks-b-t-0']]),
    )
  })

  it('leaves a number undialable in a demonstration', () => {
    render(<PortableTextBody {...props(everything, {dialable: false})} />)
    expect(screen.getByText('312-555-0101')).toBeInTheDocument()
    expect(screen.queryByRole('link', {name: '312-555-0101'})).not.toBeInTheDocument()
  })

  it('renders an unsafe link as its text', () => {
    const unsafe = block('b', [{_type: 'span', _key: 's', text: 'press', marks: ['l']}], {
      markDefs: [{_type: 'link', _key: 'l', href: 'javascript:alert(1)'}],
    })
    render(<PortableTextBody {...props(current('en', unsafe))} />)
    expect(screen.getByText('press')).toBeInTheDocument()
    expect(screen.queryByRole('link')).not.toBeInTheDocument()
  })

  it('leaves out alternative text only for a decorative image', () => {
    const image = {_type: 'bodyImage', _key: 'i', ...{alt: 'A needle in a bone'}}
    const size = () => ({src: '/a.webp', width: 640, height: 360})
    render(<PortableTextBody {...props(current('en', image), {image: size})} />)
    expect(screen.getByRole('img', {name: 'A needle in a bone'})).toHaveAttribute('width', '640')
  })

  it.each([
    ['block type', {_type: 'mystery', _key: 'm'}, 'mystery'],
    ['block-like type', {_type: 'riddle', _key: 'm', ...{children: []}}, 'riddle'],
    ['style', paragraph('b', 'x', {style: 'h1'}), 'h1'],
    ['list kind', {...bullet('b', 'x'), ...{listItem: 'square'}}, 'square'],
    ['decorator', block('b', [{_type: 'span', _key: 's', text: 'x', marks: ['code']}]), 'code'],
    ['inline object', block('b', [{_type: 'emoji', _key: 'e'}]), 'emoji'],
    ['time of a step', {...step('late', 7, 'x'), ...{timing: {relation: 'soon'}}}, 'late'],
    ['urgency', {_type: 'careCard', _key: 'c', ...{urgency: 'soon', body: []}}, 'soon'],
    [
      'node in a card',
      {_type: 'careCard', _key: 'c', ...{urgency: 'urgent', body: [{_type: 'poem', _key: 'p'}]}},
      'poem',
    ],
    ['reference', block('b', [{_type: 'citation', _key: 'c', source: 'nobody'}]), 'nobody'],
    ['telephone line', block('b', [{_type: 'phone', _key: 'p', line: 'fax'}]), 'fax'],
    ['image', {_type: 'bodyImage', _key: 'lost', ...{alt: 'x'}}, 'lost'],
  ])('fails on an unknown %s and names it', (_kind, node, name) => {
    expect(() => render(<PortableTextBody {...props(fallback('missing', 'en', node))} />)).toThrow(
      name,
    )
  })
})
