import type {ComponentType} from 'react'
import {styled} from 'styled-components'
import type {Groups} from './groups-pane.tsx'

const Count = styled.span`
  display: inline-block;
  min-inline-size: 1.5em;
  border-radius: 1em;
  padding-inline: 0.3em;
  box-sizing: border-box;
  font-size: 0.8125em;
  font-weight: 600;
  line-height: 1.4;
  text-align: center;
  border: 1px solid currentcolor;
`

const countOf = (list: Groups): number =>
  list.state === 'ready' ? list.groups.reduce((sum, {rows}) => sum + rows.length, 0) : 0

/** How many wait in a list, in place of its icon; nothing waiting leaves the icon. */
export const countIcon = (useList: () => Groups, Icon: ComponentType): ComponentType =>
  function CountIcon() {
    const count = countOf(useList())
    return count > 0 ? <Count>{count}</Count> : <Icon />
  }
