import {PhoneNumber} from '@preop/portable-text'
import type {ReactNode} from 'react'

const phone = /(\+?\d[\d\s()-]{5,}\d)/

/**
 * Keeps numbers inside plain text on one line and left-to-right; in Arabic text a number with
 * hyphens would else be shown in parts in the wrong order.
 */
export const withPhones = (text: string): readonly ReactNode[] =>
  text.split(phone).map((part, index) =>
    // `split` with one group puts every match at an odd place.
    index % 2 === 1 ? <PhoneNumber key={part} number={part} dialable={false} /> : part,
  )
