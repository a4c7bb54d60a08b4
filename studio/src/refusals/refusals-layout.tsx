import {useToast} from '@sanity/ui/toast'
import {useEffect} from 'react'
import type {LayoutProps} from 'sanity'
import {refusals} from './refusals.ts'

/** Long enough to be read by somebody who was looking elsewhere. */
const duration = 20_000

/** Tells an editor why the lake did not take an edit. */
export const RefusalsLayout = (props: LayoutProps) => {
  const {push} = useToast()
  useEffect(
    () =>
      refusals.subscribe((description) => {
        const title = 'The last edit was not saved'
        push({status: 'error', title, description, closable: true, duration})
      }),
    [push],
  )
  return props.renderDefault(props)
}
