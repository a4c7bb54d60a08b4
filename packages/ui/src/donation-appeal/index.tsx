import {RichText} from '../rich-text/index.tsx'
import {Text} from '../text/index.tsx'
import type {ResolvedBody, ResolvedText, RichTextContext} from '../types.ts'
import styles from './donation-appeal.module.css'
import {DonationForm, type DonationFormProps} from './donation-form.tsx'
import {type DonationProgress, Progress} from './progress.tsx'

export type {DonationFormProps, DonationProgress}

export type DonationAppealProps = {
  readonly story: ResolvedBody
  readonly context: RichTextContext
  readonly progress?: DonationProgress
  /** `ended` carries the words that take the form's place. */
  readonly state: {readonly open: DonationFormProps} | {readonly ended: string}
  /** By jurisdiction, not by language; each says whom it concerns. */
  readonly taxNotes: readonly {readonly key: string; readonly text: ResolvedText}[]
}

/** One appeal: why, how far, and the way to the provider. */
export const DonationAppeal = ({
  story,
  context,
  progress,
  state,
  taxNotes,
}: DonationAppealProps) => (
  <div className={styles.appeal}>
    <div>
      <RichText body={story} path="story" context={context} />
    </div>
    <div className={styles.panel}>
      {progress ? <Progress {...progress} /> : null}
      {'open' in state ? (
        <DonationForm {...state.open} />
      ) : (
        <p className={styles.ended}>{state.ended}</p>
      )}
      {taxNotes.map(({key, text}) => (
        <p key={key} className={styles.tax}>
          <Text of={text} locale={context.locale} />
        </p>
      ))}
    </div>
  </div>
)
