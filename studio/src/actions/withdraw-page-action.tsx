import {useToast} from '@sanity/ui/toast'
import {useState} from 'react'
import {type DocumentActionComponent, useClient} from 'sanity'
import {apiVersion} from '../api-version.ts'
import {messageOf} from '../message-of.ts'
import {conflictOf} from './conflict-of.ts'
import {WithdrawDialog} from './withdraw-dialog.tsx'
import {type Withdrawal, withdrawMutations} from './withdraw-mutations.ts'
import {readWithdrawState, type WithdrawState} from './withdraw-state.ts'

type Step = {readonly isWorking: boolean; readonly state?: WithdrawState | undefined}

const useWithdrawal = (id: string, withdrawal: Withdrawal) => {
  const client = useClient({apiVersion})
  const toast = useToast()
  const [step, setStep] = useState<Step>()

  const run = async (work: () => Promise<void>) => {
    try {
      await work()
    } catch (error) {
      const description = conflictOf(error) ?? messageOf(error)
      toast.push({status: 'error', title: `Could not ${withdrawal}`, description, duration: 20_000})
      setStep(undefined)
    }
  }
  const start = () =>
    run(async () => {
      setStep({isWorking: false})
      const state = await readWithdrawState(client, id)
      setStep(state && {isWorking: false, state})
    })
  const confirm = (state: WithdrawState) =>
    run(async () => {
      setStep({isWorking: true, state})
      const tag = `document.${withdrawal}`
      await client.mutate(withdrawMutations(state, withdrawal), {tag, returnDocuments: false})
      const title = withdrawal === 'delete' ? 'The page is deleted' : 'The page is unpublished'
      toast.push({status: 'success', title})
      setStep(undefined)
    })
  return {start, confirm, step, close: () => setStep(undefined)}
}

/**
 * Sanity's unpublish or delete, which says first what readers lose. A document that is not public
 * is deleted as Sanity does it.
 */
export const withdrawPageAction = (
  useOriginal: DocumentActionComponent,
  withdrawal: Withdrawal,
): DocumentActionComponent => {
  // biome-ignore lint/correctness/noComponentHookFactories: made once for each of Sanity's actions.
  const useWithdrawPageAction: DocumentActionComponent = (props) => {
    const original = useOriginal(props)
    const {start, confirm, step, close} = useWithdrawal(props.id, withdrawal)
    if (!original || (!props.published && !step)) return original
    return {
      ...original,
      onHandle: () => void start(),
      dialog: step && {
        type: 'custom',
        component: (
          <WithdrawDialog
            withdrawal={withdrawal}
            state={step.state}
            isWorking={step.isWorking}
            onConfirm={(state) => void confirm(state)}
            onClose={close}
          />
        ),
      },
    }
  }
  useWithdrawPageAction.action = withdrawal
  useWithdrawPageAction.displayName = 'WithdrawPageAction'
  return useWithdrawPageAction
}
