import type {ChangedUnit} from '@preop/translation'
import {Button, Card, Stack, Text} from '@sanity/ui'
import {useState} from 'react'
import {MeaningChoice, MeaningQuestion} from './meaning-question.tsx'
import {PageDialog} from './page-dialog.tsx'
import type {PublishPlan} from './publish-plan.ts'
import {unitPlace} from './unit-place.ts'

type Props = {
  readonly plan: PublishPlan
  /** The units to ask about: those with a translation to lose. */
  readonly questions: readonly ChangedUnit[]
  readonly isPublishing: boolean
  /** What changed while the dialog was open; then nothing can be published from it. */
  readonly refusal: string | undefined
  readonly onPublish: (unchanged: readonly ChangedUnit[]) => void
  readonly onLookAgain: () => void
  readonly onClose: () => void
}

const Refusal = ({refusal}: {refusal: string}) => (
  <Card tone="caution" padding={3} radius={2} role="alert">
    <Text size={1}>{refusal}</Text>
  </Card>
)

const Taken = ({plan}: {plan: PublishPlan}) => (
  <Card tone="caution" padding={3} radius={2}>
    <Stack gap={3}>
      <Text size={1} weight="semibold">
        An old address of another page becomes this page’s
      </Text>
      {plan.taken.map(({_id, from, target}) => (
        <Text key={_id} size={1} style={{overflowWrap: 'anywhere'}}>
          {from} led to {target}. Readers with the old link will get this page.
        </Text>
      ))}
    </Stack>
  </Card>
)

/** What has to be said or asked before a page is published. */
export const PublishDialog = (props: Props) => {
  const {plan, questions, isPublishing, refusal, onPublish, onLookAgain, onClose} = props
  const [unchanged, setUnchanged] = useState<readonly ChangedUnit[]>([])
  const answer = (unit: ChangedUnit, isChanged: boolean) =>
    setUnchanged((before) => [
      ...before.filter((one) => one !== unit),
      ...(isChanged ? [] : [unit]),
    ])
  const all = new Set(questions.map((unit) => !unchanged.includes(unit)))
  const [only] = all
  const buttons = (
    <>
      <Button mode="bleed" text="Cancel" onClick={onClose} disabled={isPublishing} />
      {refusal === undefined ? (
        <Button
          tone="primary"
          text={isPublishing ? 'Publishing…' : 'Publish'}
          disabled={isPublishing}
          onClick={() => onPublish(unchanged)}
        />
      ) : (
        <Button tone="primary" text="Look again" onClick={onLookAgain} />
      )}
    </>
  )
  return (
    <PageDialog
      id="publish-page"
      header="Before this is published"
      width={2}
      onClose={onClose}
      buttons={buttons}
    >
      <Stack gap={4}>
        {refusal !== undefined && <Refusal refusal={refusal} />}
        {plan.taken.length > 0 && <Taken plan={plan} />}
        {questions.length > 0 && (
          <Text size={1}>
            The English text changed where other languages have an approved translation. If the
            meaning changed, that translation is withheld and its readers get the English text.
          </Text>
        )}
        {questions.length > 1 && (
          <Card as="fieldset" border radius={3} padding={3} margin={0} tone="transparent">
            <Stack gap={3}>
              <Text as="legend" size={1} weight="semibold" style={{float: 'left'}}>
                One answer for all {questions.length}: did the meaning change?
              </Text>
              <MeaningChoice
                isChanged={all.size === 1 ? only : undefined}
                onAnswer={(isChanged) => setUnchanged(isChanged ? [] : questions)}
              />
            </Stack>
          </Card>
        )}
        {questions.map((unit) => (
          <MeaningQuestion
            key={`${unit.field}.${unit.key}`}
            unit={unit}
            place={unitPlace(plan.draft, unit)}
            isChanged={!unchanged.includes(unit)}
            onAnswer={(isChanged) => answer(unit, isChanged)}
          />
        ))}
      </Stack>
    </PageDialog>
  )
}
