import {PortableTextBody} from '@preop/portable-text'
import {CareCard} from '../care-card/index.tsx'
import {FallbackNote} from '../fallback-note/index.tsx'
import {Term} from '../term/index.tsx'
import {TimedSteps} from '../timed-steps/index.tsx'
import type {ResolvedBody, RichTextContext} from '../types.ts'

export type RichTextProps = {
  readonly body: ResolvedBody
  /** Unique on the page, for example the section's key; element ids start with it. */
  readonly path: string
  readonly context: RichTextContext
  /** Off where a note above already speaks for every part of the body. */
  readonly notes?: boolean
  /** The number of the first item, where a numbered list is shown in parts. */
  readonly start?: number
}

/** A body of text with its care cards, links, citations and fallback notes. */
export const RichText = ({body, path, context, notes = true, start}: RichTextProps) => {
  const {labels, help, glossary, ...options} = context
  return (
    <PortableTextBody
      body={body}
      path={path}
      start={start}
      {...options}
      term={(word) => <Term word={word} context={context} />}
      careCard={({urgency, id, language, children}) => (
        <CareCard urgency={urgency} id={id} heading={labels.careCard[urgency]} language={language}>
          {children}
        </CareCard>
      )}
      timedSteps={(steps) => (
        <TimedSteps
          steps={steps.map(({timing, ...step}) => ({...step, when: labels.timing(timing)}))}
        />
      )}
      note={({notice}, place) =>
        notes && notice !== 'none' ? (
          <FallbackNote kind={notice} text={labels.fallback[notice].unit} place={place} />
        ) : null
      }
    />
  )
}
