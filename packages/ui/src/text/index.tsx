import type {ResolvedText} from '../types.ts'
import {languageAttributes} from './language-attributes.ts'

export type TextProps = {readonly of: ResolvedText; readonly locale: string}

/** Words of the content; an element of their own only when they are not in the page's language. */
export const Text = ({of, locale}: TextProps) =>
  of.lang === locale ? of.value : <span {...languageAttributes(of, locale)}>{of.value}</span>
