import type {ReactNode} from 'react'
import {styled} from 'styled-components'
import type {Code} from '../marked/code.ts'
import {codeLabel} from '../marked/code-label.ts'
import {readTokens} from '../marked/read-tokens.ts'

const Chip = styled.span`
  display: inline-block;
  padding-inline: 0.35em;
  border-radius: 0.25em;
  background: var(--card-badge-primary-bg-color);
  color: var(--card-badge-primary-fg-color);
  font-size: 0.8em;
  line-height: 1.4;
  white-space: nowrap;

  &[data-unknown] {
    background: var(--card-badge-critical-bg-color);
    color: var(--card-badge-critical-fg-color);
  }
`

type Props = {
  readonly text: string
  readonly codes: readonly Code[]
}

/** A marked text to read: words, and a locked chip for each of its codes. */
export const MarkedWords = ({text, codes}: Props): ReactNode =>
  readTokens(text).map((token, index) => {
    const key = `${index}`
    if (token.kind === 'text') return <span key={key}>{token.text}</span>
    const code = codes.find(({number}) => number === token.number)
    const label = code ? codeLabel(code) : 'not in the source'
    const words = token.isEnd ? `/${token.number}` : `${token.number} ${label}`
    return (
      <Chip key={key} data-unknown={code ? undefined : ''} dir="ltr">
        {words}
      </Chip>
    )
  })
