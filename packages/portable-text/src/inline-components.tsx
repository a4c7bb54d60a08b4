import {PhoneNumber} from './phone-number.tsx'
import {readString} from './read-string.ts'
import {type BodyNode, type PhoneLine, type PhoneNumbers, phoneLines} from './types.ts'

export type InlineOptions = {
  /** Keys of the document's references in the order they are listed. */
  readonly references: readonly string[]
  /** The ids of citations that something leads back to; all of them if not given. */
  readonly anchors?: ReadonlySet<string> | undefined
  readonly phones: PhoneNumbers
  /** False in a demonstration: numbers are then text that nobody can dial by accident. */
  readonly dialable: boolean
}

const isPhoneLine = (value: string): value is PhoneLine =>
  phoneLines.some((known) => known === value)

/** Objects inside a line of text: citations and telephone numbers. */
export const inlineComponents = ({references, anchors, phones, dialable}: InlineOptions) => ({
  citation: ({value}: {value: BodyNode}) => {
    const source = readString(value, 'source')
    const number = references.indexOf(source) + 1
    if (number === 0) throw new Error(`Citation of "${source}", which is not among the references.`)
    const id = `cite-${value._key}`
    return (
      <sup>
        <a
          href={`#ref-${source}`}
          role="doc-noteref"
          {...(!anchors || anchors.has(id) ? {id} : {})}
        >
          {`[${number}]`}
        </a>
      </sup>
    )
  },
  phone: ({value}: {value: BodyNode}) => {
    const line = readString(value, 'line')
    const number = isPhoneLine(line) ? phones[line] : undefined
    if (!number) throw new Error(`No number for the telephone line "${line}" in the settings.`)
    return <PhoneNumber number={number} dialable={dialable} />
  },
})
