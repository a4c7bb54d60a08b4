import {sourceLocale} from '@preop/locales'
import {checkTranslation, type WorkStatus} from '@preop/translation'
import {Stack} from '@sanity/ui'
import {useEffect, useMemo, useRef} from 'react'
import {unitPlace} from '../../actions/unit-place.ts'
import {titleOfDocument} from '../../review-queue/title-of-document.ts'
import type {DeskSurroundings} from '../desk-messages.ts'
import {findCodeProblems} from '../marked/find-code-problems.ts'
import type {MemoryHit} from '../memory-hit.ts'
import {stageOf} from '../stage-of.ts'
import type {UnitAddress} from '../unit-row.ts'
import type {Me} from '../use-me.ts'
import {addComment} from './add-comment.ts'
import {canWriteLocale} from './can-write-locale.ts'
import {ChangesPanel} from './changes-panel.tsx'
import {ConflictPanel} from './conflict-panel.tsx'
import {insertCode, nextMissingCode} from './insert-code.ts'
import {MarkUnchanged} from './mark-unchanged.tsx'
import {SaveState} from './save-state.tsx'
import type {ShortcutAction} from './shortcuts.ts'
import {sourceChanges} from './source-changes.ts'
import {UnitActions} from './unit-actions.tsx'
import {UnitAside} from './unit-aside.tsx'
import type {UnitContent} from './unit-content.ts'
import {targetOfTexts, textsOfValue, unitFields} from './unit-fields.ts'
import {UnitHeading} from './unit-heading.tsx'
import {UnitReadability} from './unit-readability.tsx'
import {TextsColumn, Workplace} from './unit-styles.ts'
import {UnitTexts} from './unit-texts.tsx'
import {useShortcuts} from './use-shortcuts.ts'
import {useUnitWriting} from './use-unit-writing.ts'

export type Steps = {
  /** @param said - what was done, to be told with where this leads */
  readonly next: (said?: string) => void
  readonly previous: () => void
  readonly nextToDo: () => void
  readonly page: () => void
  readonly help: () => void
}

type Props = {
  readonly address: UnitAddress
  readonly content: UnitContent
  readonly me: Me
  readonly around: DeskSurroundings
  readonly hits: readonly MemoryHit[] | undefined
  readonly steps: Steps
  readonly say: (text: string) => void
}

/** Nothing to reject, or what readers have: mend that and approve the mended text. */
const unrejectable: readonly WorkStatus[] = ['new', 'approved', 'rejected']

/** One unit: its source, its translation to write, and all that helps to write it well. */
export const UnitEditor = ({address, content, me, around, hits, steps, say}: Props) => {
  const {locale} = address
  const {row, document} = content
  const source = row.source.value
  const canWrite = canWriteLocale(me, locale)
  const writing = useUnitWriting({address, content, me, canWrite, say})
  const {session} = writing
  const fields = useMemo(() => unitFields(source), [source])
  const boxes = useRef(new Map<string, HTMLTextAreaElement>())
  useEffect(() => [...boxes.current.values()][0]?.focus(), [])

  const made = useMemo(() => targetOfTexts(session.mine, source), [session.mine, source])
  const hasText = Object.values(session.mine).some((text) => text.trim() !== '')
  const value = 'value' in made ? made.value : undefined
  const failed = useMemo(
    () =>
      value === undefined
        ? []
        : checkTranslation({
            source,
            target: value,
            sourceLocale,
            targetLocale: locale,
            glossary: around.terms,
          }),
    [source, value, locale, around.terms],
  )
  const ignored = row.work?.ignoredChecks ?? []
  const errors = failed.filter(
    ({check, severity}) => severity === 'error' && !ignored.some((one) => one.check === check),
  )
  const isEmpty = fields.some(({key, text}) => text.trim() && !session.mine[key]?.trim())

  /** What keeps a text from going on to a reviewer or to readers. */
  const obstacle = (): string | undefined => {
    if (!canWrite) return 'You cannot write in this locale.'
    if (session.theirs) return 'Choose first whose text goes on.'
    if (isEmpty) return 'Not handed over: a text is still empty.'
    if ('problems' in made) return 'Not handed over: a code is missing or wrong.'
    return errors.length > 0
      ? 'Not handed over: a check found an error. Mend it, or dismiss the check with a reason.'
      : undefined
  }
  const goOn = async (send: () => Promise<boolean>, said: string) => {
    const reason = obstacle()
    if (reason !== undefined) {
      say(reason)
      return
    }
    if (await send()) steps.next(said)
  }
  const handOver = () => goOn(writing.handOver, 'Handed over to a reviewer.')
  const approve = () =>
    goOn(writing.approve, 'Approved. Readers get it at their next visit of the page.')
  const reject = (text: string) =>
    writing.annotate(
      (unit) => ({
        ...addComment(unit, me.id, text),
        status: 'rejected',
        reviewedBy: me.id,
        reviewedAt: new Date().toISOString(),
      }),
      'Rejected. The translator sees your comment.',
    )

  const copySource = () => {
    writing.insert(Object.fromEntries(fields.map(({key, text}) => [key, text])))
    say('The source stands in the translation.')
  }
  const insertMatch = (hit: MemoryHit | undefined) => {
    if (hit?.value === undefined) {
      say('The memory has no match that fits.')
      return
    }
    writing.insert(textsOfValue(hit.value, source), true)
    say(`The match of ${hit.score} percent stands in the translation.`)
  }
  const insertNextCode = () => {
    const active = fields.find(({key}) => boxes.current.get(key) === window.document.activeElement)
    const field = active ?? fields[0]
    const box = field && boxes.current.get(field.key)
    const code = field && nextMissingCode(session.mine[field.key] ?? '', field)
    if (!field || !box || !code) {
      say('No code is missing.')
      return
    }
    const put = insertCode(
      session.mine[field.key] ?? '',
      {start: box.selectionStart, end: box.selectionEnd},
      code,
    )
    writing.type({...session.mine, [field.key]: put.text})
    requestAnimationFrame(() => box.setSelectionRange(put.cursor, put.cursor))
  }

  const act = (action: ShortcutAction) => {
    switch (action) {
      case 'handOver':
        return void handOver()
      case 'approve':
        return void approve()
      case 'next':
        return steps.next()
      case 'previous':
        return steps.previous()
      case 'nextToDo':
        return steps.nextToDo()
      case 'page':
        return steps.page()
      case 'help':
        return steps.help()
      case 'copySource':
        return canWrite ? copySource() : undefined
      case 'insertCode':
        return canWrite ? insertNextCode() : undefined
      case 'insertMatch':
        return canWrite ? insertMatch(hits?.find((hit) => hit.value !== undefined)) : undefined
      default:
        return action satisfies never
    }
  }
  useShortcuts(act)

  const hasCodeProblems = fields.some(
    (field) => findCodeProblems(session.mine[field.key] ?? '', field).length > 0,
  )
  return (
    <Stack gap={4}>
      <UnitHeading
        title={titleOfDocument(document)}
        place={unitPlace(document, {field: row.field, key: row.source.key})}
        locale={locale}
        stage={stageOf(row.status, row.work?.status)}
        isSafetyCritical={row.isSafetyCritical}
      />
      <ChangesPanel changes={sourceChanges(row, around.glossaryWords)} />
      <MarkUnchanged
        address={address}
        row={row}
        me={me}
        say={say}
        onMarked={() => boxes.current.get(fields[0]?.key ?? '')?.focus()}
      />
      {session.theirs && (
        <ConflictPanel
          mine={session.mine}
          theirs={session.theirs}
          fields={fields}
          locale={locale}
          onKeep={(whose) => {
            writing.keep(whose)
            say(whose === 'mine' ? 'Your text goes on.' : 'Their text is taken.')
            boxes.current.get(fields[0]?.key ?? '')?.focus()
          }}
        />
      )}
      <Workplace>
        <TextsColumn>
          <Stack gap={4}>
            <UnitTexts
              fields={fields}
              texts={session.mine}
              locale={locale}
              terms={around.terms}
              canWrite={canWrite}
              onBox={(key, box) => {
                if (box) boxes.current.set(key, box)
                else boxes.current.delete(key)
              }}
              onType={writing.type}
            />
            <UnitReadability source={source} target={value} locale={locale} />
            <SaveState session={session} hasCodeProblems={hasText && hasCodeProblems} />
            <UnitActions
              locale={locale}
              canWrite={canWrite}
              canReject={row.work !== undefined && !unrejectable.includes(row.work.status)}
              onHandOver={() => void handOver()}
              onApprove={() => void approve()}
              onReject={reject}
              onCopySource={copySource}
            />
          </Stack>
        </TextsColumn>
        <UnitAside
          locale={locale}
          row={row}
          me={me.id}
          canWrite={canWrite}
          hasText={hasText}
          failed={failed}
          terms={around.terms}
          hits={hits}
          annotate={writing.annotate}
          onInsert={insertMatch}
        />
      </Workplace>
    </Stack>
  )
}
