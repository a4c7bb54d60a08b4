import {styled} from 'styled-components'

/** Below this the names of banners stand above their bars. */
const narrow = '@container calendar (max-width: 44rem)'

export const Frame = styled.div`
  container: calendar / inline-size;
`

/** A table by its roles; a grid by its looks. */
export const Row = styled.div`
  display: grid;
  grid-template-columns: minmax(0, 13rem) minmax(0, 1fr);
  column-gap: 1rem;
  ${narrow} {
    grid-template-columns: minmax(0, 1fr);
    row-gap: 0.25rem;
  }
`

export const HeadCell = styled.div`
  ${narrow} {
    display: none;
  }
`

export const Chart = styled.div`
  position: relative;
  min-inline-size: 0;
  block-size: 100%;
`

export const Line = styled.div<{$at: number; $kind: 'tick' | 'month' | 'now' | 'clock'}>`
  position: absolute;
  inset-block: 0;
  inset-inline-start: ${({$at}) => $at * 100}%;
  pointer-events: none;
  border-inline-start: ${({$kind}) =>
    ({
      tick: '1px solid var(--card-border-color)',
      month: '1px solid color-mix(in srgb, var(--card-muted-fg-color) 45%, transparent)',
      now: '2px dotted var(--card-fg-color)',
      clock: '2px solid var(--card-focus-ring-color)',
    })[$kind]};
  margin-inline-start: ${({$kind}) => ($kind === 'tick' || $kind === 'month' ? 0 : -1)}px;
`

export const TickLabel = styled.span<{$at: number}>`
  position: absolute;
  inset-block-end: 0;
  inset-inline-start: ${({$at}) => $at * 100}%;
  padding-inline-start: 3px;
  font-size: 0.6875rem;
  line-height: 1.2;
  white-space: nowrap;
  color: var(--card-muted-fg-color);
`

/** Words that the lines behind them do not strike through. */
export const OnLines = styled.span`
  background: var(--card-bg-color);
`

/** A draft has a dashed edge and says so beside it. */
export const BarShape = styled.div<{
  $from: number
  $until: number
  $draft: boolean
  $openStart: boolean
  $openEnd: boolean
}>`
  position: absolute;
  inset-block: 0;
  inset-inline-start: ${({$from}) => $from * 100}%;
  inline-size: max(4px, ${({$from, $until}) => ($until - $from) * 100}%);
  box-sizing: border-box;
  background: ${({$draft}) => ($draft ? 'transparent' : 'var(--card-badge-default-bg-color)')};
  border: 2px ${({$draft}) => ($draft ? 'dashed' : 'solid')} var(--card-badge-default-dot-color, currentcolor);
  border-inline-start-width: ${({$openStart}) => ($openStart ? 0 : 2)}px;
  border-inline-end-width: ${({$openEnd}) => ($openEnd ? 0 : 2)}px;
  border-start-start-radius: ${({$openStart}) => ($openStart ? 0 : 4)}px;
  border-end-start-radius: ${({$openStart}) => ($openStart ? 0 : 4)}px;
  border-start-end-radius: ${({$openEnd}) => ($openEnd ? 0 : 4)}px;
  border-end-end-radius: ${({$openEnd}) => ($openEnd ? 0 : 4)}px;
`

/** As wide as the chart, with the middle of its thumb at either end of it. */
export const Slider = styled.input`
  display: block;
  margin: 0;
  margin-inline-start: -8px;
  inline-size: calc(100% + 16px);
  block-size: 24px;
  accent-color: var(--card-focus-ring-color);
  cursor: pointer;
`
