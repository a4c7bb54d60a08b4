import {asRecord, asRecords, type PlainRecord} from '@preop/schema/rules'
import type {BodyElement} from '@preop/translation'
import type {Code, MarkedField} from './code.ts'
import {elementToMarked} from './element-to-marked.ts'
import {type CodeProblem, findCodeProblems} from './find-code-problems.ts'
import {readTokens} from './read-tokens.ts'

export type FieldProblem = CodeProblem & {readonly field: string}

type Child = PlainRecord & {readonly _key: string}

const keyOf = ({value}: Code): string => (typeof value?._key === 'string' ? value._key : '')

const toChildren = (text: string, codes: readonly Code[]): readonly Child[] => {
  const children: Child[] = []
  const taken = new Set(codes.map(keyOf))
  const spanKey = () => {
    let key = `s${children.length}`
    while (taken.has(key)) key = `${key}s`
    return key
  }
  const open: Code[] = []
  let isAfterSpan = false
  const addSpan = (words: string) => {
    const marks = open.map(({mark}) => mark)
    children.push({_type: 'span', _key: spanKey(), text: words, marks})
    isAfterSpan = true
  }
  const addObject = (code: Code) => {
    // The Studio’s editor puts empty spans around objects, and would write them as soon as it opens.
    if (!isAfterSpan) children.push(emptySpan(spanKey()))
    // Readers’ links lead to it by its key.
    children.push({...code.value, _key: keyOf(code) || spanKey()})
    isAfterSpan = false
  }
  for (const token of readTokens(text)) {
    if (token.kind === 'text') {
      addSpan(token.text)
      continue
    }
    const code = codes.find(({number}) => number === token.number)
    if (!code) continue
    if (code.kind === 'single') addObject(code)
    else if (!token.isEnd) open.push(code)
    else open.splice(open.indexOf(code), 1)
  }
  if (!isAfterSpan) children.push(emptySpan(spanKey()))
  return children
}

const emptySpan = (_key: string): Child => ({
  _type: 'span',
  _key,
  text: '',
  marks: [],
})

const withText = (block: PlainRecord, text: string, codes: readonly Code[]): PlainRecord => {
  const children = toChildren(text, codes)
  const used = new Set(children.flatMap(({marks}) => (Array.isArray(marks) ? marks : [])))
  const definitions = asRecords(block.markDefs).filter(({_key}) => used.has(_key))
  return {...block, children, ...(block.markDefs === undefined ? {} : {markDefs: definitions})}
}

const fill = (
  element: PlainRecord,
  fields: readonly MarkedField[],
  texts: ReadonlyMap<string, string>,
): PlainRecord => {
  const codesOf = (key: string) => fields.find((field) => field.key === key)?.codes ?? []
  if (element._type === 'block') {
    const key = String(element._key ?? '')
    return withText(element, texts.get(key) ?? '', codesOf(key))
  }
  if (Array.isArray(element.body))
    return {...element, body: asRecords(element.body).map((block) => fill(block, fields, texts))}
  const alt = texts.get('alt')
  if (typeof element.alt !== 'string' || alt === undefined) return element
  return {
    ...element,
    alt: readTokens(alt)
      .map((token) => ('text' in token ? token.text : ''))
      .join(''),
  }
}

/**
 * Puts texts into the source's skeleton: blocks, styles, links, objects and keys are the source's,
 * so that nothing but words and their order can differ from it.
 *
 * @param texts - by the keys of the source's fields
 * @returns the translated element, or what is wrong with the codes
 */
export const markedToElement = <E extends BodyElement>(
  texts: ReadonlyMap<string, string>,
  source: E,
): {readonly element: BodyElement} | {readonly problems: readonly FieldProblem[]} => {
  const fields = elementToMarked(source)
  const problems = fields.flatMap((field) =>
    findCodeProblems(texts.get(field.key) ?? '', field).map((problem) => ({
      ...problem,
      field: field.key,
    })),
  )
  if (problems.length > 0) return {problems}
  const {_type, _key} = source
  return {element: {...fill(asRecord(source), fields, texts), _type, _key}}
}
