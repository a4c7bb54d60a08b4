import type {PortableTextBlock} from '@portabletext/react'
import {readMarks} from './read-marks.ts'

/**
 * Tells each glossary mark of a block where it stands and in which language. A mark may cover two
 * stretches of text that are apart: each becomes a mark of its own, so that places are unique.
 *
 * @param key - the block's, unique on the page
 */
export const placeTerms = (
  block: PortableTextBlock,
  key: string,
  lang: string,
): Required<Pick<PortableTextBlock, 'children' | 'markDefs'>> => {
  const definitions = block.markDefs ?? []
  const terms = new Map(
    definitions.flatMap((one) => (one._type === 'glossaryTermLink' ? [[one._key, one]] : [])),
  )
  const starts = new Map<string, number>()
  const markDefs = definitions.filter(({_key}) => !terms.has(_key))
  const children = block.children.map((child, index) => {
    const marks = readMarks(child).map((mark) => {
      const definition = terms.get(mark)
      if (!definition) return mark
      const continues = readMarks(block.children[index - 1]).includes(mark)
      const start = (continues ? starts.get(mark) : undefined) ?? index
      const _key = `${mark}-${start}`
      if (start === index) markDefs.push({...definition, _key, place: `${key}-${_key}`, lang})
      starts.set(mark, start)
      return _key
    })
    return marks.length > 0 ? {...child, marks} : child
  })
  return {children, markDefs}
}
