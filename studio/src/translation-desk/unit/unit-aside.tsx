import {canonicalText, type FailedCheck} from '@preop/translation'
import {Stack} from '@sanity/ui'
import type {DeskSurroundings} from '../desk-messages.ts'
import type {MemoryHit} from '../memory-hit.ts'
import type {UnitAddress} from '../unit-row.ts'
import {addComment} from './add-comment.ts'
import {ChecksPanel} from './checks-panel.tsx'
import {CommentsPanel} from './comments-panel.tsx'
import {GlossaryPanel} from './glossary-panel.tsx'
import {MemoryPanel} from './memory-panel.tsx'
import {PublicPanel} from './public-panel.tsx'
import type {UnitContent} from './unit-content.ts'
import type {UnitWriting} from './use-unit-writing.ts'

type Props = {
  readonly locale: UnitAddress['locale']
  readonly row: UnitContent['row']
  readonly me: string
  readonly canWrite: boolean
  readonly hasText: boolean
  readonly failed: readonly FailedCheck[]
  readonly terms: DeskSurroundings['terms']
  readonly hits: readonly MemoryHit[] | undefined
  readonly annotate: UnitWriting['annotate']
  readonly onInsert: (hit: MemoryHit) => void
}

const newKey = () => crypto.randomUUID().slice(0, 12)

/** What helps to write a unit well: checks, memory, glossary, what is public, what others said. */
export const UnitAside = (props: Props) => {
  const {locale, row, me, canWrite, hasText, failed, terms, hits, annotate, onInsert} = props
  return (
    <Stack gap={3}>
      <ChecksPanel
        failed={failed}
        ignored={row.work?.ignoredChecks ?? []}
        hasText={hasText}
        canWrite={canWrite}
        onIgnore={(check, reason) =>
          annotate(
            (unit) => ({
              ...unit,
              ignoredChecks: [...(unit.ignoredChecks ?? []), {_key: newKey(), check, reason}],
            }),
            'The check is dismissed.',
          )
        }
        onHeed={(check) =>
          annotate(
            (unit) => ({
              ...unit,
              ignoredChecks: (unit.ignoredChecks ?? []).filter((one) => one.check !== check),
            }),
            'The check counts again.',
          )
        }
      />
      <MemoryPanel hits={hits} locale={locale} canWrite={canWrite} onInsert={onInsert} />
      <GlossaryPanel text={canonicalText(row.source.canonical)} terms={terms} locale={locale} />
      <PublicPanel
        published={row.published}
        freshness={row.freshness}
        isDisplaced={row.isDisplaced}
        locale={locale}
      />
      <CommentsPanel
        comments={row.work?.comments ?? []}
        canWrite={canWrite}
        onComment={(text) =>
          annotate((unit) => addComment(unit, me, text), 'Your comment is stored.')
        }
      />
    </Stack>
  )
}
