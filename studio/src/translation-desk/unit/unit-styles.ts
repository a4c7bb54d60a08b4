import {styled} from 'styled-components'

/** Source and target side by side, and beside them what helps; one under the other where it is narrow. */
export const Workplace = styled.div`
  display: grid;
  gap: 1.25rem;
  grid-template-columns: minmax(0, 1fr) minmax(18rem, 24rem);
  align-items: start;

  @media (max-width: 75rem) {
    grid-template-columns: minmax(0, 1fr);
  }
`

export const Pair = styled.div`
  display: grid;
  gap: 0.75rem 1.25rem;
  grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
  align-items: start;

  @media (max-width: 40rem) {
    grid-template-columns: minmax(0, 1fr);
  }
`

export const Reading = styled.div`
  font-size: 1rem;
  line-height: 1.6;
  white-space: pre-wrap;
  overflow-wrap: anywhere;
  text-align: start;
`

export const TargetBox = styled.textarea`
  box-sizing: border-box;
  inline-size: 100%;
  min-block-size: 6rem;
  field-sizing: content;
  padding: 0.75rem;
  border: 1px solid var(--card-border-color);
  border-radius: 3px;
  background: var(--card-bg-color);
  color: var(--card-fg-color);
  font: inherit;
  font-size: 1rem;
  line-height: 1.6;
  resize: vertical;

  &:focus-visible {
    outline: 2px solid var(--card-focus-ring-color);
    outline-offset: 1px;
  }

  &[aria-invalid='true'] {
    border-color: var(--card-badge-critical-fg-color);
  }

  &:read-only {
    background: var(--card-muted-bg-color);
  }
`

export const Mark = styled.mark`
  background: var(--card-badge-caution-bg-color);
  color: inherit;
`
