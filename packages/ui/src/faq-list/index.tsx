import {faqPath} from '@preop/portable-text'
import {RichText} from '../rich-text/index.tsx'
import sectionStyles from '../section/section.module.css'
import {languageAttributes} from '../text/language-attributes.ts'
import type {ResolvedBody, ResolvedText, RichTextContext} from '../types.ts'

export type FaqListProps = {
  readonly id: string
  readonly heading: string
  readonly faqs: readonly {
    readonly key: string
    readonly question: ResolvedText
    readonly answer: ResolvedBody
  }[]
  readonly context: RichTextContext
}

/** Questions as headings, answers in the open: found by search in the page, and printed. */
export const FaqList = ({id, heading, faqs, context}: FaqListProps) => (
  <section className={sectionStyles.section} aria-labelledby={id}>
    <h2 id={id}>{heading}</h2>
    {faqs.map(({key, question, answer}) => (
      <div key={key}>
        <h3
          id={context.unitAnchors ? faqPath(key) : undefined}
          {...languageAttributes(question, context.locale)}
        >
          {question.value}
        </h3>
        <RichText body={answer} path={faqPath(key)} context={context} />
      </div>
    ))}
  </section>
)
