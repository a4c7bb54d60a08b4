import type {UnitTextPart} from './unit-text.types.ts'

const codes = /\\([\\<\u2029])|<([1-9]\d{0,5})>|<\/([1-9]\d{0,5})>|<([1-9]\d{0,5})\/>|(\u2029)/g

/** The pieces of a text with codes, in order. What is not a code is text, also a bare `<`. */
export const unitTextParts = (text: string): readonly UnitTextPart[] => {
  const parts: UnitTextPart[] = []
  let plain = ''
  let end = 0
  const push = (part: UnitTextPart) => {
    if (plain !== '') parts.push({kind: 'text', text: plain})
    plain = ''
    parts.push(part)
  }
  for (const match of text.matchAll(codes)) {
    const [all, escaped, open, close, single, nextBlock] = match
    plain += text.slice(end, match.index)
    end = match.index + all.length
    if (escaped !== undefined) plain += escaped
    else if (open !== undefined) push({kind: 'open', code: Number(open)})
    else if (close !== undefined) push({kind: 'close', code: Number(close)})
    else if (single !== undefined) push({kind: 'single', code: Number(single)})
    else if (nextBlock !== undefined) push({kind: 'nextBlock'})
  }
  plain += text.slice(end)
  return plain === '' ? parts : [...parts, {kind: 'text', text: plain}]
}
