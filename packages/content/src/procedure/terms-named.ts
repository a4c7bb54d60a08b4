import {sourceLocale} from '@preop/locales'
import type {LocalizedBody} from '../shared/localized.model.ts'
import type {PortableTextNode} from '../shared/portable-text.model.ts'
import type {Procedure} from './procedure.model.ts'

const termsOf = (node: PortableTextNode): string[] => {
  switch (node._type) {
    case 'block':
      return node.markDefs.flatMap((mark) =>
        mark._type === 'glossaryTermLink' ? [mark.term._ref] : [],
      )
    case 'careCard':
    case 'timedStep':
      return node.body.flatMap(termsOf)
    case 'bodyImage':
      return []
    default: {
      const unknown: never = node
      throw new Error(`No text is known in ${JSON.stringify(unknown)}.`)
    }
  }
}

const termsOfSource = (body: LocalizedBody) =>
  body.find(({language}) => language === sourceLocale)?.value.flatMap(termsOf) ?? []

/**
 * The glossary terms that a procedure names. The source decides: a translation has the same marks.
 *
 * @returns document ids, each once, sorted
 */
export const termsNamed = ({sections, faqs}: Pick<Procedure, 'sections' | 'faqs'>): string[] => {
  const bodies = [...sections.map(({body}) => body), ...faqs.map(({answer}) => answer)]
  return [...new Set(bodies.flatMap(termsOfSource))].sort()
}
