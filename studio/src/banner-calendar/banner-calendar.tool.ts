import {CalendarIcon} from '@sanity/icons/Calendar'
import type {Tool} from 'sanity'
import {route} from 'sanity/router'
import {BannerCalendar} from './banner-calendar.tsx'

/** All banners along the time, and what a reader of a page sees at a moment. */
export const bannerCalendarTool: Tool = {
  name: 'banner-calendar',
  title: 'Banner calendar',
  icon: CalendarIcon,
  component: BannerCalendar,
  router: route.create('/'),
}
