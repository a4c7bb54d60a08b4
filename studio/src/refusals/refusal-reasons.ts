import {definePlugin} from 'sanity'
import {RefusalsLayout} from './refusals-layout.tsx'

/** Gives the reason when the lake refuses an edit. */
export const refusalReasons = definePlugin({
  name: 'refusal-reasons',
  studio: {components: {layout: RefusalsLayout}},
})
