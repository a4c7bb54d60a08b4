import {type MessageFormatElement, parse, TYPE} from '@formatjs/icu-messageformat-parser'

/** A piece of a message: words, or something in braces that is carried over as it is written. */
export type Piece = {readonly words: string} | {readonly raw: string}

/** A message as whole sentences, one for each branch. */
export type MessageBranches = {
  /** `{count, plural,`: what the branches depend on; undefined for a message without branches. */
  readonly head: string | undefined
  readonly type: 'cardinal' | 'ordinal' | 'select' | undefined
  /** By selector, `one` or `=0`; by the empty text where there are none. */
  readonly branches: ReadonlyMap<string, readonly Piece[]>
}

const isBranching = ({type}: MessageFormatElement) => type === TYPE.plural || type === TYPE.select

/**
 * Takes a message of the interface apart. Words around a plural go into each of its branches, so
 * that whoever translates sees sentences and not scraps.
 *
 * @throws Error for a message with a plural inside another, two of them, or an offset: rewrite it
 */
export const messageBranches = (message: string): MessageBranches => {
  const elements = parse(message, {captureLocation: true, shouldParseSkeletons: false})
  const toPiece = (element: MessageFormatElement): Piece => {
    if (element.type === TYPE.literal) return {words: element.value}
    if (isBranching(element) || element.type === TYPE.tag || !element.location)
      throw new Error(
        `Expected a message with at most one plural or select and no tag, found ${JSON.stringify(message)}. Write it as several messages.`,
      )
    return {raw: message.slice(element.location.start.offset, element.location.end.offset)}
  }
  const at = elements.findIndex(isBranching)
  const found = elements[at]
  if (!found || (found.type !== TYPE.plural && found.type !== TYPE.select))
    return {head: undefined, type: undefined, branches: new Map([['', elements.map(toPiece)]])}
  if (found.type === TYPE.plural && found.offset !== 0)
    throw new Error(`Expected a plural without an offset, found ${JSON.stringify(message)}.`)
  const isOrdinal = found.type === TYPE.plural && found.pluralType === 'ordinal'
  const word = isOrdinal ? 'selectordinal' : found.type === TYPE.plural ? 'plural' : 'select'
  const type = isOrdinal ? 'ordinal' : found.type === TYPE.plural ? 'cardinal' : 'select'
  const before = elements.slice(0, at).map(toPiece)
  const after = elements.slice(at + 1).map(toPiece)
  return {
    head: `{${found.value}, ${word},`,
    type,
    branches: new Map(
      Object.entries(found.options).map(([selector, {value}]) => [
        selector,
        [...before, ...value.map(toPiece), ...after],
      ]),
    ),
  }
}
