import {unwritable} from './unwritable.ts'

/** A text without the characters that XML 1.0 cannot hold; no reader sees any of them. */
export const dropUnwritable = (text: string): string => text.replace(unwritable, '')
