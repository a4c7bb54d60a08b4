import {type Locale, sourceLocale} from '@preop/locales'
import type {ContentStore, DeskPolicy} from '@preop/translation'
import {compareFile, mergeReports} from '@preop/translation/exchange'
import {useCallback, useRef, useState} from 'react'
import {messageOf} from '../../message-of.ts'
import type {ImportState} from './import-state.ts'
import {readExchangeFile} from './read-exchange-file.ts'
import {reportSentence} from './report-sentence.ts'
import {storeCompared} from './store-compared.ts'

type Options = {
  readonly store: ContentStore
  readonly policy: DeskPolicy
  /** The id of whoever imports: who writes a text is who signs it. */
  readonly me: string
  readonly granted: readonly Locale[]
  readonly say: (text: string) => void
}

/**
 * The import of a file: first it is compared with what is stored, which writes nothing, then what
 * was seen to be good is stored.
 *
 * @returns how far it has come; what looks at a file; what stores what the report says
 */
export const useImport = ({store, policy, me, granted, say}: Options) => {
  const [state, setState] = useState<ImportState>({step: 'none'})
  const turn = useRef(0)

  const compare = useCallback(
    async (file: File, origin: 'human' | 'machine') => {
      turn.current += 1
      const own = turn.current
      // A file that takes longer must not replace the report of one chosen after it.
      const show = (next: ImportState, text: string) => {
        if (own !== turn.current) return
        setState(next)
        say(text)
      }
      const {name} = file
      show({step: 'reading', name}, `Reading ${name}…`)
      try {
        const read = await readExchangeFile(file)
        const options = {sourceLocale, isSafetyCritical: policy.isSafetyCritical, granted, origin}
        const compared = await compareFile(store, read, options)
        const report = mergeReports(compared.map((one) => one.report))
        show(
          {step: 'compared', name, read, compared, origin, report},
          `${name}: ${reportSentence(report, false)} Nothing is stored yet.`,
        )
      } catch (error) {
        const message = `${messageOf(error)} Nothing of the file was imported.`
        show({step: 'failed', name, message}, `${name}: ${message}`)
      }
    },
    [store, policy, granted, say],
  )

  const save = async () => {
    if (state.step !== 'compared') return
    const {name, read, compared, origin} = state
    setState({...state, step: 'storing'})
    try {
      const options = {sourceLocale, isSafetyCritical: policy.isSafetyCritical, granted, origin}
      const author = {by: me, at: new Date().toISOString(), sourceLocale}
      const report = await storeCompared(store, read, compared, options, author)
      setState({step: 'stored', name, report})
      say(`${name}: ${reportSentence(report, true)}`)
    } catch (error) {
      const message = `${messageOf(error)} What was stored before that stands. Choose the file again to store the rest.`
      setState({step: 'failed', name, message})
      say(`${name}: ${message}`)
    }
  }

  return {state, compare, save}
}
