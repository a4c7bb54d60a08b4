import type {BodyElement} from '../localized.types.ts'
import type {Code, ExchangeUnit, Fragment} from './exchange.types.ts'
import {fragmentToBlock} from './fragment-to-block.ts'
import {fragmentToText} from './fragment-to-text.ts'
import {unitBlocks} from './unit-blocks.ts'

const codesIn = (fragment: Fragment, codes: readonly Code[]): readonly Code[] => {
  const ids = new Set(fragment.flatMap((token) => (typeof token === 'string' ? [] : [token.id])))
  return codes.filter(({id}) => ids.has(id))
}

/**
 * A unit's value in other words: our skeleton of it with the texts replaced. Nothing of the
 * structure is taken from a file.
 *
 * @param fragmentOf - the words of a part, whose codes are all the source's
 */
export const buildTarget = (
  {source, parts, codes, assemble}: Pick<ExchangeUnit, 'source' | 'parts' | 'codes' | 'assemble'>,
  fragmentOf: (partId: string) => Fragment,
): string | BodyElement => {
  if (assemble) return assemble(fragmentOf)
  if (typeof source === 'string') return fragmentToText(fragmentOf(''), codes)
  const blocks = new Map(
    unitBlocks(source).map(({id, block}) => {
      const part = parts.find((one) => one.id === id)
      const inBlock = codesIn(part?.source ?? [], codes)
      return [block, fragmentToBlock(block, fragmentOf(id), inBlock)] as const
    }),
  )
  const [own] = [...blocks].filter(([block]) => block === source).map(([, built]) => built)
  if (own) return own
  const body: unknown = 'body' in source ? source.body : undefined
  if (!Array.isArray(body)) return source
  const rebuilt = body.map((inner: unknown) => {
    const [, built] = [...blocks].find(([block]) => block === inner) ?? []
    return built ?? inner
  })
  return {...source, ...{body: rebuilt}}
}
