import {feedbackQuery} from './desk.query.ts'
import {feedbackGroups} from './feedback-groups.ts'
import type {Groups} from './groups-pane.tsx'
import {useGroups} from './use-groups.ts'

const query = {fetch: feedbackQuery, listen: '*[_type == "feedback"]'}

/** What readers said of pages. */
export const useFeedback = (): Groups => useGroups(feedbackGroups, query, {}, 'raw')
