import {readXml} from '../xml/read-xml.ts'
import type {XmlElement} from '../xml/xml-element.types.ts'

type Rule = {
  /** A pattern over the names of the children, each followed by a blank. */
  readonly children: RegExp
  readonly required?: readonly string[]
  readonly optional?: readonly string[]
  readonly text?: true
}

const dates = ['creationdate', 'changedate', 'lastusagedate']
const variant = [
  ...dates,
  'o-encoding',
  'datatype',
  'usagecount',
  'creationtool',
  'creationtoolversion',
  'creationid',
  'o-tmf',
  'changeid',
]
const inline = /^((bpt|ept|it|ph|hi|ut) )*$/
const sub = /^(sub )*$/
const annotated = ['xml:lang', 'o-encoding', 'lang']

/** Elements and attributes of TMX 1.4b, by its specification's chapters 2 and 3 and its DTD. */
const rules: Readonly<Record<string, Rule>> = {
  tmx: {children: /^header body $/, required: ['version']},
  header: {
    children: /^((note|prop|ude) )*$/,
    required: [
      'creationtool',
      'creationtoolversion',
      'segtype',
      'o-tmf',
      'adminlang',
      'srclang',
      'datatype',
    ],
    optional: ['o-encoding', 'creationdate', 'creationid', 'changedate', 'changeid'],
  },
  body: {children: /^(tu )*$/},
  tu: {
    children: /^((note|prop) )*(tuv )+$/,
    optional: [...variant, 'tuid', 'segtype', 'srclang'],
  },
  tuv: {children: /^((note|prop) )*seg $/, required: ['xml:lang'], optional: [...variant, 'lang']},
  note: {children: /^$/, optional: annotated, text: true},
  prop: {children: /^$/, required: ['type'], optional: annotated, text: true},
  seg: {children: inline, text: true},
  bpt: {children: sub, required: ['i'], optional: ['x', 'type'], text: true},
  ept: {children: sub, required: ['i'], text: true},
  it: {children: sub, required: ['pos'], optional: ['x', 'type'], text: true},
  ph: {children: sub, optional: ['assoc', 'x', 'type'], text: true},
  hi: {children: inline, optional: ['x', 'type'], text: true},
  ut: {children: sub, optional: ['x'], text: true},
  sub: {children: inline, optional: ['datatype', 'type'], text: true},
}

const values: Readonly<Record<string, RegExp>> = {
  version: /^1\.4$/,
  segtype: /^(block|paragraph|sentence|phrase)$/,
  pos: /^(begin|end)$/,
  assoc: /^[pfb]$/,
  i: /^\d+$/,
  x: /^\d+$/,
  usagecount: /^\d+$/,
  'xml:lang': /^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*$/,
  adminlang: /^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*$/,
  srclang: /^(\*all\*|[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*)$/,
  ...Object.fromEntries(dates.map((name) => [name, /^\d{8}T\d{6}Z$/])),
}

const elementsOf = (element: XmlElement) =>
  element.children.filter((child) => typeof child !== 'string')

const problemsIn = (element: XmlElement): readonly string[] => {
  const rule = rules[element.name]
  const problem = (text: string) => `line ${element.line}, <${element.name}>: ${text}`
  if (!rule) return [problem('is no element of TMX')]
  const names = Object.keys(element.attributes)
  const {required = [], optional = []} = rule
  const children = elementsOf(element)
  const written = children.map(({name}) => `${name} `).join('')
  const hasText = element.children.some((child) => typeof child === 'string' && child.trim() !== '')
  return [
    ...required.filter((name) => !names.includes(name)).map((name) => problem(`lacks ${name}`)),
    ...names
      .filter((name) => ![...required, ...optional].includes(name))
      .map((name) => problem(`may not have ${name}`)),
    ...Object.entries(element.attributes)
      .filter(([name, value]) => values[name]?.test(value) === false)
      .map(([name, value]) => problem(`${name} may not be "${value}"`)),
    ...(rule.children.test(written) ? [] : [problem(`may not hold: ${written}`)]),
    ...(hasText && !rule.text ? [problem('may not hold text')] : []),
    ...(element.name === 'seg' ? pairProblems(element).map(problem) : []),
    ...children.flatMap(problemsIn),
  ]
}

/** `i` is unique among the `<bpt>` of a segment, and each has its `<ept>` after it. */
const pairProblems = (segment: XmlElement): readonly string[] => {
  const open = new Set<string>()
  const seen = new Set<string>()
  const problems: string[] = []
  for (const {name, attributes} of elementsOf(segment)) {
    const i = attributes.i ?? ''
    if (name === 'bpt') {
      if (seen.has(i)) problems.push(`has two <bpt i="${i}">`)
      seen.add(i)
      open.add(i)
    }
    if (name === 'ept' && !open.delete(i)) problems.push(`has <ept i="${i}"> without a <bpt>`)
  }
  return [...problems, ...[...open].map((i) => `has <bpt i="${i}"> without an <ept>`)]
}

/** What in a file breaks the specification of TMX 1.4b; nothing if it holds. */
export const tmxProblems = (text: string): readonly string[] => {
  const root = readXml(text)
  return root.name === 'tmx' ? problemsIn(root) : [`the outermost element is <${root.name}>`]
}
