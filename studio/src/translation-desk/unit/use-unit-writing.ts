import {sourceLocale} from '@preop/locales'
import {
  canonical,
  type DeskRow,
  refusalMessage,
  saveApproval,
  saveWork,
  type Target,
  type TranslationWork,
  type WorkUnit,
  workTarget,
} from '@preop/translation'
import {useCallback, useEffect, useMemo, useReducer, useRef} from 'react'
import {useClient} from 'sanity'
import {apiVersion} from '../../api-version.ts'
import {useEnabledLocales} from '../../enabled-locales/use-enabled-locales.ts'
import type {UnitAddress} from '../unit-row.ts'
import {
  isSameTexts,
  isUnsent,
  nextSession,
  type SessionEvent,
  type UnitTexts,
} from '../unit-session.ts'
import {unsentTexts} from '../unsent-texts.ts'
import type {Me} from '../use-me.ts'
import {beginSession} from './begin-session.ts'
import {describeFailure} from './describe-failure.ts'
import {lakeStore} from './lake-store.ts'
import {SidecarFault} from './sidecar-fault.ts'
import type {UnitContent} from './unit-content.ts'
import {targetOfTexts, textsOfValue, type UnitValue} from './unit-fields.ts'
import {valueAtHand} from './value-at-hand.ts'
import {workToWrite} from './work-to-write.ts'

/** A pause in typing, in milliseconds. */
const pause = 1_000

/** How long to wait before the lake is tried again, in milliseconds. */
const patience = 4_000

type Options = {
  readonly address: UnitAddress
  readonly content: UnitContent
  readonly me: Me
  readonly canWrite: boolean
  /** Tells those who hear the page and those who see it. */
  readonly say: (text: string) => void
}

const withUnit = (
  work: TranslationWork | undefined,
  unit: WorkUnit | undefined,
): TranslationWork | undefined =>
  work &&
  (unit ? {...work, units: [...work.units.filter(({_key}) => _key !== unit._key), unit]} : work)

/**
 * The very value that stands there where nothing that a reader sees is different: a rebuilt one has
 * other keys and would pass for a text written anew, by whoever only looked at it.
 */
const sameTarget = (row: DeskRow, made: {readonly target: Target; readonly value: UnitValue}) => {
  const value = valueAtHand(row)
  if (value === undefined || canonical(value) !== canonical(made.value)) return made.target
  return typeof value === 'string' ? {text: value} : {body: value}
}

/**
 * Everything that writes to a unit: its text, saved after each pause and kept in the browser until
 * the lake has it; handing over, approving, rejecting; comments and dismissed checks. One write
 * after the other, each under the guard of what was seen.
 */
export const useUnitWriting = ({address, content, me, canWrite, say}: Options) => {
  const client = useClient({apiVersion})
  const locales = useEnabledLocales()
  const store = useMemo(() => lakeStore(client), [client])
  const unsent = useMemo(() => unsentTexts(localStorage, me.id), [me.id])
  const {row, work} = content
  const source = row.source.value
  const inLake = useMemo(() => textsOfValue(valueAtHand(row), source), [row, source])
  const [session, dispatch] = useReducer(nextSession, undefined, () =>
    beginSession(inLake, unsent.read(address)),
  )
  const now = useRef({session, row, work, source})
  now.current = {session, row, work, source}
  /** What has happened is known at once, also to what comes before the next time React draws. */
  const tell = useCallback((event: SessionEvent) => {
    now.current.session = nextSession(now.current.session, event)
    dispatch(event)
  }, [])
  const seen = useRef<WorkUnit | undefined>(row.work)
  const remembered = useRef<UnitTexts | undefined>(undefined)
  const line = useRef<Promise<unknown>>(Promise.resolve())

  useEffect(() => {
    seen.current = row.work
    tell({type: 'arrived', texts: inLake})
  }, [row.work, inLake, tell])

  useEffect(() => {
    if (!isUnsent(session)) unsent.remove(address)
    else if (!unsent.write(address, session.base, session.mine))
      say('This browser has no room to keep your text. Do not close it before the text is stored.')
  }, [unsent, address, session, say])

  /** One write at a time, so that none is refused for the one before it. */
  const inLine = useCallback(<T>(task: () => Promise<T>): Promise<T> => {
    const next = line.current.then(task)
    line.current = next.catch(() => undefined)
    return next
  }, [])

  const put = useCallback(
    async (unitOf: (before: WorkUnit | undefined) => WorkUnit): Promise<WorkUnit | undefined> => {
      const place = {documentId: address.documentId, locale: address.locale}
      for (;;) {
        const unit = unitOf(seen.current)
        const saved = await saveWork(store, place, [{unit, seen: seen.current}])
        if ('saved' in saved) {
          seen.current = saved.saved[0] ?? unit
          return seen.current
        }
        if (saved.refused === 'malformed') throw new SidecarFault(saved.message)
        const {present} = saved
        const texts = textsOfValue(present && workTarget(present), now.current.source)
        seen.current = present
        const isOwn = isSameTexts(texts, now.current.session.base)
        tell({type: 'arrived', texts})
        if (!isOwn) return undefined
      }
    },
    [store, address, tell],
  )

  const writeText = useCallback(
    (status: 'draft' | 'translated'): Promise<boolean> =>
      inLine(async () => {
        // Waited behind what handed the same text over: a draft would take that back.
        if (status === 'draft' && !isUnsent(now.current.session)) return true
        const texts = now.current.session.mine
        const made = targetOfTexts(texts, now.current.source)
        if ('problems' in made || now.current.session.theirs) return false
        const origin =
          remembered.current && isSameTexts(texts, remembered.current) ? 'memory' : 'human'
        tell({type: 'sending'})
        try {
          const stored = await put((before) =>
            workToWrite({
              work: withUnit(now.current.work, before),
              row: {...now.current.row, work: before},
              target: sameTarget(now.current.row, made),
              by: me.id,
              at: new Date().toISOString(),
              origin,
              status,
            }),
          )
          if (!stored) return false
          tell({type: 'stored'})
          const kept = unsent.read(address)
          if (kept && isSameTexts(kept.mine, texts)) unsent.remove(address)
          return true
        } catch (error) {
          const {message, isPassing} = describeFailure(error)
          // It is tried again every few seconds, and said once.
          if (now.current.session.problem !== message) say(message)
          tell({type: 'failed', problem: message, isStuck: !isPassing})
          return false
        }
      }),
    [inLine, put, me.id, unsent, address, say, tell],
  )

  const isWaiting =
    canWrite &&
    isUnsent(session) &&
    !session.theirs &&
    !session.sent &&
    !session.isStuck &&
    session.mine
  const delay = session.problem === undefined ? pause : patience
  useEffect(() => {
    if (!isWaiting) return
    const send = async () => {
      if (await writeText('draft')) say('Saved as a draft.')
    }
    const timer = setTimeout(() => void send(), delay)
    const back = () => void send()
    window.addEventListener('online', back)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('online', back)
    }
  }, [isWaiting, delay, writeText, say])

  // Who goes to the next unit within the pause has typed all the same.
  useEffect(
    () => () => {
      if (canWrite && isUnsent(now.current.session)) void writeText('draft')
    },
    [canWrite, writeText],
  )

  /** Something said of the unit, not its text. */
  const annotate = useCallback(
    (change: (unit: WorkUnit) => WorkUnit, said: string): Promise<boolean> =>
      inLine(async () => {
        try {
          const stored = await put((before) => {
            const {path, source: present} = now.current.row
            const none: WorkUnit = {
              _key: path,
              path,
              sourceHash: present.hash,
              sourceSnapshot: present.canonical,
              status: 'new',
            }
            return change(before ?? none)
          })
          say(stored ? said : 'Not saved: somebody has changed this unit. Look at it, then again.')
          return stored !== undefined
        } catch (error) {
          say(describeFailure(error).message)
          return false
        }
      }),
    [inLine, put, say],
  )

  const approve = useCallback(async (): Promise<boolean> => {
    const {session: present, row: inView} = now.current
    const isReady =
      !isUnsent(present) && inView.work?.status === 'translated' && !inView.sourceMoved
    if (!isReady && !(await writeText('translated'))) return false
    return inLine(async () => {
      try {
        if (!seen.current) return false
        const outcome = await saveApproval(store, {
          documentId: address.documentId,
          locale: address.locale,
          path: address.path,
          seen: seen.current,
          approver: {id: me.id, at: new Date().toISOString()},
          policy: {sourceLocale, enabledLocales: locales},
        })
        if ('refused' in outcome) {
          const refusal = `Not approved. ${refusalMessage(outcome)}`
          tell({type: 'failed', problem: refusal, isStuck: true})
          say(refusal)
          return false
        }
        seen.current = outcome.approved
        say('Approved. Readers get this text from the next time they open the page.')
        return true
      } catch (error) {
        const {message, isPassing} = describeFailure(error)
        tell({type: 'failed', problem: message, isStuck: !isPassing})
        say(message)
        return false
      }
    })
  }, [writeText, inLine, store, address, me.id, locales, say, tell])

  return {
    session,
    type: (texts: UnitTexts) => tell({type: 'typed', texts}),
    insert: (texts: UnitTexts, isMemory = false) => {
      remembered.current = isMemory ? texts : undefined
      tell({type: 'typed', texts})
    },
    keep: (whose: 'mine' | 'theirs') => tell({type: 'kept', whose}),
    handOver: () => writeText('translated'),
    approve,
    annotate,
  }
}

export type UnitWriting = ReturnType<typeof useUnitWriting>
