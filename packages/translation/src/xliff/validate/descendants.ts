import type {XmlElement} from '../../xml/xml-element.types.ts'

/** The elements in another, however deep, in the order of the file; of some names if any are given. */
export const descendants = (
  {children}: XmlElement,
  ...names: readonly string[]
): readonly XmlElement[] =>
  children.flatMap((child) => {
    if (typeof child === 'string') return []
    const inner = descendants(child, ...names)
    return names.length === 0 || names.includes(child.local) ? [child, ...inner] : inner
  })
