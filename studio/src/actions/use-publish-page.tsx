import {type ChangedUnit, noLexicon} from '@preop/translation'
import {type ToastParams, useToast} from '@sanity/ui/toast'
import {useCallback, useEffect, useState} from 'react'
import {
  type DocumentActionProps,
  isValidationErrorMarker,
  useClient,
  useCurrentUser,
  useEditState,
  useSyncState,
  useWorkspace,
  validateDocument,
} from 'sanity'
import {apiVersion} from '../api-version.ts'
import {messageOf} from '../message-of.ts'
import {changedMeanwhile, conflictOf} from './conflict-of.ts'
import {PublishDialog} from './publish-dialog.tsx'
import {publishMutations} from './publish-mutations.ts'
import {type PublishPlan, planPublish} from './publish-plan.ts'
import {readPublishState} from './publish-state.ts'
import {publishedMessage} from './published-message.ts'

type Step =
  | {readonly name: 'idle' | 'waiting' | 'reading'}
  | {
      readonly name: 'asking' | 'publishing'
      readonly plan: PublishPlan
      readonly questions: readonly ChangedUnit[]
      readonly refusal?: string | undefined
    }

const questionsOf = ({changed}: PublishPlan) =>
  changed.filter(({translations}) => translations.some(({isLost}) => isLost))

const isSameRevision = (seen: {_rev: string} | undefined, now: {_rev: string} | null) =>
  now === null ? seen === undefined : seen?._rev === now._rev

/**
 * Publishing with its questions: waits until what was typed is stored, checks what is stored, asks
 * if there is something to ask, and writes everything as one transaction. The form's own findings
 * lag behind fast typing, and may still be those of an older text under the newest revision.
 */
export const usePublishPage = ({id, type, draft}: DocumentActionProps) => {
  const client = useClient({apiVersion})
  const user = useCurrentUser()
  const toast = useToast()
  const {published} = useEditState(id, type)
  const {isSyncing} = useSyncState(id, type)
  const workspace = useWorkspace()
  const [step, setStep] = useState<Step>({name: 'idle'})

  /** Says how it ended and waits for the next press. */
  const end = useCallback(
    (message: ToastParams) => {
      toast.push(message)
      setStep({name: 'idle'})
    },
    [toast],
  )

  const fail = useCallback(
    (title: string, error: unknown) =>
      end({status: 'error', title, description: messageOf(error), duration: 20_000}),
    [end],
  )

  const publish = useCallback(
    async (plan: PublishPlan, unchanged: readonly ChangedUnit[]) => {
      const questions = questionsOf(plan)
      setStep({name: 'publishing', plan, questions})
      const marker = {by: user?.id ?? '', at: new Date().toISOString()}
      try {
        const mutations = publishMutations(plan, unchanged, marker)
        await client.mutate(mutations, {tag: 'document.publish', returnDocuments: false})
        end({status: 'success', ...publishedMessage(plan, unchanged)})
      } catch (error) {
        const refusal = conflictOf(error)
        if (refusal === undefined) fail('Not published. Your changes are in the draft.', error)
        else setStep({name: 'asking', plan, questions, refusal})
      }
    },
    [client, user, end, fail],
  )

  const read = useCallback(async () => {
    setStep({name: 'reading'})
    try {
      const plan = planPublish(await readPublishState(client, id), noLexicon)
      if (!plan) {
        end({
          status: 'warning',
          title: 'There is nothing to publish any more',
          description: 'Somebody published this draft or discarded it.',
        })
        return
      }
      const found = await validateDocument({document: plan.draft, workspace, currentUser: user})
      if (found.some(isValidationErrorMarker)) {
        end({
          status: 'error',
          title: 'Not published: there are errors',
          description: 'Mend what is marked in red, then publish again.',
        })
        return
      }
      const questions = questionsOf(plan)
      if (questions.length > 0 || plan.taken.length > 0) setStep({name: 'asking', plan, questions})
      else await publish(plan, [])
    } catch (error) {
      fail('Not published: the content lake could not be read.', error)
    }
  }, [client, id, workspace, user, end, publish, fail])

  useEffect(() => {
    if (step.name === 'waiting' && !isSyncing) void read()
  }, [step.name, isSyncing, read])

  // Somebody may be faster while the question is open: better said now than after the answer.
  useEffect(() => {
    if (step.name !== 'asking' || step.refusal !== undefined) return
    const {plan} = step
    const refusal = isSameRevision(plan.draft, draft)
      ? isSameRevision(plan.published, published)
        ? undefined
        : changedMeanwhile.published
      : changedMeanwhile.draft
    if (refusal !== undefined) setStep({...step, refusal})
  }, [step, draft, published])

  const close = () => setStep({name: 'idle'})
  const isOpen = step.name === 'asking' || (step.name === 'publishing' && step.questions.length > 0)
  return {
    isBusy: step.name !== 'idle' && step.name !== 'asking',
    start: () => setStep({name: 'waiting'}),
    dialog: isOpen && (
      <PublishDialog
        plan={step.plan}
        questions={step.questions}
        isPublishing={step.name === 'publishing'}
        refusal={step.refusal}
        onPublish={(unchanged) => void publish(step.plan, unchanged)}
        onLookAgain={() => void read()}
        onClose={close}
      />
    ),
  }
}
