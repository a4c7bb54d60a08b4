import type {XmlElement} from '../../xml/xml-element.types.ts'
import type {Grammar} from './grammar.types.ts'
import type {Report} from './report.types.ts'

/** The prefix that the specification uses for a namespace, `''` for that of the core. */
type Prefixes = Readonly<Record<string, string>>

const nameOf = ({local, uri}: XmlElement, prefixes: Prefixes): string => {
  const prefix = prefixes[uri]
  return prefix === undefined ? `{${uri}}${local}` : `${prefix === '' ? '' : `${prefix}:`}${local}`
}

/** Attribute names with the specification's prefix, as `scope` declares them. */
const attributesOf = (
  {attributes}: XmlElement,
  scope: ReadonlyMap<string, string>,
  prefixes: Prefixes,
): readonly (readonly [string, string])[] =>
  Object.entries(attributes)
    .filter(([name]) => name !== 'xmlns' && !name.startsWith('xmlns:'))
    .map(([name, value]) => {
      const [prefix, local] = name.split(':')
      if (local === undefined || prefix === 'xml') return [name, value] as const
      const uri = scope.get(prefix ?? '') ?? ''
      return [`${prefixes[uri] ?? `{${uri}}`}:${local}`, value] as const
    })

/**
 * Holds every element of a file to its grammar: known, in its place, with the attributes it must
 * and may have, each of a value that is allowed.
 */
export const checkGrammar = (
  root: XmlElement,
  grammar: Grammar,
  prefixes: Prefixes,
  report: Report,
): void => {
  const check = (element: XmlElement, outer: ReadonlyMap<string, string>): void => {
    const declared = Object.entries(element.attributes).filter(([name]) =>
      name.startsWith('xmlns:'),
    )
    const scope = new Map([
      ...outer,
      ...declared.map(([name, uri]) => [name.slice(6), uri] as const),
    ])
    const name = nameOf(element, prefixes)
    const rule = Object.hasOwn(grammar, name) ? grammar[name] : undefined
    if (!rule) {
      report(element, `<${name}> is no element that may stand here`)
      return
    }
    const {required = {}, optional = {}, content, mixed = false} = rule
    const given = attributesOf(element, scope, prefixes)
    for (const attribute of Object.keys(required))
      if (!given.some(([one]) => one === attribute))
        report(element, `<${name}> needs the attribute ${attribute}`)
    for (const [attribute, value] of given) {
      const accepts = required[attribute] ?? optional[attribute]
      if (!accepts) report(element, `<${name}> has no attribute ${attribute}`)
      else if (!accepts(value)) report(element, `<${name}> cannot have ${attribute}="${value}"`)
    }
    const children = element.children.filter((child) => typeof child !== 'string')
    const order = children.map((child) => `${nameOf(child, prefixes)} `).join('')
    if (!(content ?? /^$/).test(order))
      report(element, `<${name}> cannot hold, in this order: ${order.trim() || 'nothing'}`)
    const hasText = element.children.some(
      (child) => typeof child === 'string' && child.trim() !== '',
    )
    if (hasText && !mixed) report(element, `<${name}> cannot hold text`)
    for (const child of children) check(child, scope)
  }
  check(root, new Map())
}
