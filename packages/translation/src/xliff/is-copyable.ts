import type {CodeKind} from './exchange.types.ts'

/** Formatting may be repeated in a translation, which often has to split it; nothing else may. */
export const isCopyable = ({kind}: {readonly kind: CodeKind}): boolean =>
  kind === 'decorator' || kind === 'lineBreak'
