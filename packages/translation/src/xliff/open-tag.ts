import {tag} from './tag.ts'

/** The beginning of an element whose end is written later. */
export const openTag = (
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
): string => tag(name, attributes).replace(/\/>$/, '>')
