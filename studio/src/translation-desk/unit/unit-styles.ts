import {styled} from 'styled-components'

/** From this width of the window the page has room beside the unit. */
export const besideFrom = '80rem'

/** The unit, and the page that readers see. */
export const UnitAndPage = styled.div`
  display: grid;
  gap: 1.25rem;
  grid-template-columns: minmax(0, 1fr);
  align-items: start;

  @media (min-width: ${besideFrom}) {
    &:has(> section) {
      grid-template-columns: minmax(0, 1fr) minmax(24rem, 34%);
    }
  }
`

/** How much room the unit has depends on whether the page stands beside it. */
export const UnitColumn = styled.div`
  container: unit / inline-size;
`

/** Stays in view beside a long unit. */
export const PageColumn = styled.section<{readonly $isShown: boolean}>`
  display: flex;
  block-size: ${({$isShown}) => ($isShown ? '75dvh' : 'auto')};

  @media (min-width: ${besideFrom}) {
    position: sticky;
    inset-block-start: 1.25rem;
    block-size: ${({$isShown}) => ($isShown ? 'calc(100dvh - 9rem)' : 'auto')};
  }
`

/** Source and target side by side, and beside them what helps; one under the other where it is narrow. */
export const Workplace = styled.div`
  display: grid;
  gap: 1.25rem;
  grid-template-columns: minmax(0, 1fr) minmax(18rem, 24rem);
  align-items: start;

  @container unit (max-width: 56rem) {
    grid-template-columns: minmax(0, 1fr) minmax(15rem, 18rem);
  }

  @container unit (max-width: 44rem) {
    grid-template-columns: minmax(0, 1fr);
  }

  @media (max-width: 75rem) {
    grid-template-columns: minmax(0, 1fr);
  }
`

export const TextsColumn = styled.div`
  container-type: inline-size;
`

export const Pair = styled.div`
  display: grid;
  gap: 0.75rem 1.25rem;
  grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
  align-items: start;

  @container (max-width: 37.5rem) {
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
