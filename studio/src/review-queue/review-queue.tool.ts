import {CheckmarkCircleIcon} from '@sanity/icons/CheckmarkCircle'
import type {Tool} from 'sanity'
import {route} from 'sanity/router'
import {ReviewQueueScreen} from './review-queue-screen.tsx'

/** The review queue, at `/review`. */
export const reviewQueueTool: Tool = {
  name: 'review',
  title: 'Review queue',
  icon: CheckmarkCircleIcon,
  component: ReviewQueueScreen,
  router: route.create('/'),
}
