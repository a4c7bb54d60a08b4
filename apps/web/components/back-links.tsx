import {Breadcrumbs} from '@preop/ui'
import type {Frame} from '../lib/frame.ts'
import {paths} from '../lib/paths.ts'
import {wordsOf} from '../lib/words.ts'

/** The way back: home and, below it, the part of the site that a page belongs to. */
export const BackLinks = ({frame, part}: {frame: Frame; part?: 'procedures' | 'donate'}) => {
  const words = wordsOf(frame.locale)
  const items = [{href: paths.home(frame.locale), text: words('site.home')}]
  if (part) items.push({href: paths[part](frame.locale), text: words(`site.${part}`)})
  return <Breadcrumbs locale={frame.locale} label={words('site.breadcrumbs')} items={items} />
}
