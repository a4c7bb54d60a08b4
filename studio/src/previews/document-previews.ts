import type {PreviewConfig} from 'sanity'
import {enabledLocales} from '../enabled-locales/enabled-locales.ts'
import {localeCoverage} from './locale-coverage.ts'
import {periodState} from './period-state.ts'
import {reviewState} from './review-state.ts'
import {sourceText} from './source-text.ts'

const today = () => new Date().toISOString().slice(0, 10)

const joined = (...parts: readonly (string | undefined)[]) =>
  parts.filter((part) => part !== undefined && part !== '').join(' · ')

const coverage = (...fields: readonly unknown[]) => localeCoverage(fields, enabledLocales.get())

const untitled = 'Without a title'

/** A word that only groups or explains: its name and its text. */
const named = (name: string, text: string): PreviewConfig => ({
  select: {name, text},
  prepare: ({name: title, text: body}) => ({
    title: sourceText(title) ?? untitled,
    subtitle: coverage(title, body),
  }),
})

/** What lists say of a document; each loads no more than what it says. */
export const documentPreviews: {readonly [type: string]: PreviewConfig} = {
  procedure: {
    select: {title: 'title', summary: 'summary', due: 'nextReviewDue', media: 'image'},
    prepare: ({title, summary, due, media}) => {
      const {urgency, words} = reviewState(due, today())
      const isPressing = urgency === 'overdue' || urgency === 'soon'
      return {
        title: sourceText(title) ?? untitled,
        subtitle: joined(isPressing ? words : undefined, coverage(title, summary)),
        media,
      }
    },
  },
  banner: {
    select: {
      name: 'name',
      severity: 'severity',
      message: 'message',
      start: 'schedule.start',
      end: 'schedule.end',
    },
    prepare: ({name, severity, message, start, end}) => ({
      title: typeof name === 'string' ? name : (sourceText(message) ?? 'Without a name'),
      subtitle: joined(
        periodState(start, end, Date.now()).words,
        typeof severity === 'string' ? severity : undefined,
        coverage(message),
      ),
    }),
  },
  donation: {
    select: {title: 'title', summary: 'summary', start: 'start', end: 'end'},
    prepare: ({title, summary, start, end}) => ({
      title: sourceText(title) ?? untitled,
      subtitle: joined(periodState(start, end, Date.now()).words, coverage(title, summary)),
    }),
  },
  specialty: named('name', 'description'),
  bodyRegion: named('name', 'description'),
  glossaryTerm: named('term', 'definition'),
}
