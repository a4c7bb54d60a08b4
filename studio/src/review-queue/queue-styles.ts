import {styled} from 'styled-components'

/** Below this a table of six columns cannot be read, and each row becomes a card. */
export const narrow = '@media (max-width: 48rem)'

export const Table = styled.table`
  inline-size: 100%;
  border-collapse: collapse;
  table-layout: fixed;

  th,
  td {
    padding: 0.75rem 0.5rem;
    text-align: start;
    vertical-align: top;
    overflow-wrap: anywhere;
    border-block-end: 1px solid var(--card-border-color);
  }

  th:first-child,
  td:first-child {
    padding-inline-start: 1.25rem;
  }

  th {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    background: var(--card-bg-color);
    padding-block: 0.25rem;
  }

  /* The words of a heading stand above the words of its column. */
  th > button {
    margin-inline-start: -0.5rem;
  }

  tbody tr {
    position: relative;
  }

  tbody tr:hover {
    background: var(--card-muted-bg-color);
  }

  tbody a {
    color: inherit;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  /* The whole row leads where its link does. */
  tbody a::after {
    content: '';
    position: absolute;
    inset: 0;
  }

  tbody a:focus-visible {
    outline: none;
  }

  tbody a:focus-visible::after {
    outline: 2px solid var(--card-focus-ring-color);
    outline-offset: -2px;
  }

  ${narrow} {
    &,
    tbody,
    tbody tr,
    tbody td {
      display: block;
    }

    thead {
      display: none;
    }

    tbody tr {
      padding: 0.75rem 1.25rem;
      border-block-end: 1px solid var(--card-border-color);
    }

    tbody td,
    tbody td:first-child {
      display: grid;
      grid-template-columns: 5.5rem 1fr;
      gap: 0.5rem;
      align-items: start;
      padding: 0.45rem 0;
      border: 0;
    }

    tbody td:empty {
      display: none;
    }

    tbody td::before {
      content: attr(data-label);
      font-size: 0.8125rem;
      /* The Studio's texts are boxes as high as a capital. */
      line-height: 0.75;
      color: var(--card-muted-fg-color);
    }
  }
`

/** Widths that leave most of the room to the finding itself. */
export const columnWidths: Readonly<Record<string, string>> = {
  severity: '6.5rem',
  kind: 'auto',
  document: '22%',
  locale: '6rem',
  field: '20%',
  date: '8.5rem',
}

/** For those who hear the page and not for those who see it. */
export const Unseen = styled.span`
  position: absolute;
  inline-size: 1px;
  block-size: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
`

export const OnlyNarrow = styled.div`
  display: none;

  ${narrow} {
    display: block;
  }
`
