import {asRecord, asText} from '@preop/schema/rules'
import type {InlineItem} from './code.ts'

const names: Readonly<Record<string, string>> = {
  strong: 'strong',
  em: 'emphasis',
  link: 'link',
  internalLink: 'link to a page',
  glossaryTermLink: 'glossary term',
  citation: 'citation',
  phone: 'phone number',
}

/** What a code stands for, in a translator’s words: `phone number main`, `link https://…`. */
export const codeLabel = ({name, value}: InlineItem): string => {
  const {href, line, source, reference, term} = asRecord(value)
  const what =
    asText(href) ??
    asText(line) ??
    asText(source) ??
    asText(asRecord(reference)._ref) ??
    asText(asRecord(term)._ref)
  return [names[name] ?? name, what].filter((part) => part !== undefined).join(' ')
}
