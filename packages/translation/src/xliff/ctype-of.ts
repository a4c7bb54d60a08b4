import type {Code} from './exchange.types.ts'

/** Types that the specification names; others are ours, `x-preop-…`. */
const formats: Readonly<Record<string, string>> = {
  strong: 'bold',
  em: 'italic',
  underline: 'underlined',
}

const ownType = (name: string) => `x-preop-${name.replace(/[^\w.-]/g, '') || 'other'}`

/** Of a code that may be left out, for which 1.2 has no word. */
export const optionalCtype = 'x-preop-optional'

/** The `ctype` of a code in XLIFF 1.2. */
export const ctypeOf = ({kind, name, isOptional}: Code): string => {
  if (isOptional) return optionalCtype
  switch (kind) {
    case 'decorator':
      return formats[name] ?? ownType(name)
    case 'annotation':
      return name === 'link' ? 'link' : ownType(name)
    case 'lineBreak':
      return 'lb'
    case 'object':
    case 'character':
    case 'icu':
      return ownType(name)
    default: {
      const unknown: never = kind
      throw new Error(`Unknown kind of code "${unknown}".`)
    }
  }
}
