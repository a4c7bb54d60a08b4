import {getLocale, type Locale} from '@preop/locales'
import type {ContentStore, DeskPolicy} from '@preop/translation'
import {Button, Checkbox, Flex, Grid, Heading, Select, Stack, Text} from '@sanity/ui'
import {useMemo, useState} from 'react'
import {messageOf} from '../../message-of.ts'
import {downloadText} from '../../review-queue/download-text.ts'
import type {UnitRow} from '../unit-row.ts'
import {Choices} from './choices.tsx'
import {chosenRows} from './chosen-rows.ts'
import {countOf} from './count-of.ts'
import {exchangeStatuses} from './exchange-statuses.ts'
import type {ExportChoice} from './export-choice.ts'
import {makeTmx} from './make-tmx.ts'
import {makeXliff} from './make-xliff.ts'

type Props = {
  readonly store: ContentStore
  readonly policy: DeskPolicy
  readonly rows: readonly UnitRow[]
  readonly filtered: readonly UnitRow[]
  /** Those that may be chosen, at least one. */
  readonly locales: readonly Locale[]
  readonly first: Locale
  readonly say: (text: string) => void
}

const idsOf = (rows: readonly UnitRow[]) => [...new Set(rows.map(({documentId}) => documentId))]

const nothing = 'Nothing to export: no unit has such a status. No file was made.'
const noneApproved =
  'Nothing to export: this locale has no approved translation. No file was made. Machine text that nobody has reviewed does not count.'

/** Makes files for translators' programs. */
export const ExportForm = ({store, policy, rows, filtered, locales, first, say}: Props) => {
  const [choice, setChoice] = useState<ExportChoice>({
    locale: first,
    version: '2.1',
    statuses: ['missing', 'stale'],
    onlyFiltered: false,
  })
  const [told, setTold] = useState('')
  const [isBusy, setIsBusy] = useState(false)
  const chosen = useMemo(() => chosenRows(rows, filtered, choice), [rows, filtered, choice])
  const ids = idsOf(chosen)
  const {locale} = choice
  const tell = (text: string) => {
    setTold(text)
    say(text)
  }
  const change = (changed: Partial<ExportChoice>) => {
    setChoice({...choice, ...changed})
    setTold('')
  }
  const run = async (task: () => Promise<string>) => {
    if (isBusy) return
    setIsBusy(true)
    try {
      tell(await task())
    } catch (error) {
      tell(`No file was made. ${messageOf(error)}`)
    } finally {
      setIsBusy(false)
    }
  }
  const exportXliff = async () => {
    const made = ids.length > 0 ? await makeXliff(store, ids, choice, policy) : undefined
    if (!made) return nothing
    const name = `preop-${locale}.xlf`
    downloadText(name, 'application/xliff+xml', made.text)
    return `${name} holds ${countOf(made.units, 'unit')} of ${countOf(made.documents, 'document')}.`
  }
  const exportTmx = async () => {
    const all = idsOf(rows.filter((row) => row.locale === locale))
    const made = await makeTmx(store, all, locale, new Date().toISOString())
    if (!made) return noneApproved
    const name = `preop-${locale}.tmx`
    downloadText(name, 'application/x-tmx+xml', made.text)
    return `${name} holds ${countOf(made.units, 'translation')} of ${countOf(made.documents, 'document')}.`
  }
  return (
    <Stack as="section" gap={4} aria-labelledby="exchange-export">
      <Heading as="h2" size={1} id="exchange-export">
        Export
      </Heading>
      <Text size={1} muted>
        A file for programs such as OmegaT, Trados, memoQ or Phrase. Take 1.2 if your program does
        not say that it reads 2.1.
      </Text>
      <Grid gridTemplateColumns={[1, 2, 4]} gap={3}>
        <Stack as="label" gap={2}>
          <Text size={1} weight="medium">
            Locale of the file
          </Text>
          <Select
            fontSize={1}
            value={locale}
            onChange={({currentTarget}) => {
              const found = locales.find((one) => one === currentTarget.value)
              if (found) change({locale: found})
            }}
          >
            {locales.map((one) => (
              <option key={one} value={one}>
                {getLocale(one).endonym}
              </option>
            ))}
          </Select>
        </Stack>
        <Stack as="label" gap={2}>
          <Text size={1} weight="medium">
            Version of XLIFF
          </Text>
          <Select
            fontSize={1}
            value={choice.version}
            onChange={({currentTarget}) =>
              change({version: currentTarget.value === '1.2' ? '1.2' : '2.1'})
            }
          >
            <option value="2.1">2.1</option>
            <option value="1.2">1.2</option>
          </Select>
        </Stack>
      </Grid>
      <Choices
        legend="Which units"
        options={exchangeStatuses}
        chosen={choice.statuses}
        onChange={(statuses) => change({statuses})}
      />
      <Flex as="label" gap={2} align="center">
        <Checkbox
          checked={choice.onlyFiltered}
          onChange={({currentTarget}) => change({onlyFiltered: currentTarget.checked})}
        />
        <Text size={1}>
          Only documents that the filters of Units show ({idsOf(filtered).length})
        </Text>
      </Flex>
      <Text size={1} data-testid="export-told">
        {told ||
          (chosen.length === 0
            ? 'No unit has such a status, so there is no file to make.'
            : `The file will hold ${countOf(chosen.length, 'unit')} of ${countOf(ids.length, 'document')}.`)}
      </Text>
      <Flex gap={2} wrap="wrap">
        <Button
          fontSize={1}
          text="Download XLIFF"
          aria-disabled={isBusy}
          onClick={() => void run(exportXliff)}
        />
        <Button
          fontSize={1}
          mode="ghost"
          text="Download TMX"
          aria-describedby="exchange-tmx"
          aria-disabled={isBusy}
          onClick={() => void run(exportTmx)}
        />
      </Flex>
      <Text size={1} muted id="exchange-tmx">
        TMX holds the approved translations of the locale, for the memory of another program.
      </Text>
    </Stack>
  )
}
