import {isRecord} from '@preop/schema/rules'
import {Box, Card, Stack, Text} from '@sanity/ui'
import {GroupsPane} from '../desk/groups-pane.tsx'
import {useLiveQuery} from '../use-live-query.ts'
import {assetUses} from './asset-uses.ts'
import {assetQuery, assetUsesQuery} from './media.query.ts'
import {mediaRows} from './media-rows.ts'

type Props = {readonly childItemId?: string; readonly options?: unknown}

const assetIn = (options: unknown) =>
  isRecord(options) && typeof options.asset === 'string' ? options.asset : ''

const assetSource = {fetch: assetQuery, listen: '*[_id == $asset]'}
const usesSource = {fetch: assetUsesQuery, listen: '*[references($asset)]'}

/** One image or file: what it looks like, and the places that use it with their text alternative. */
export const AssetPane = ({childItemId, options}: Props) => {
  const asset = assetIn(options)
  const found = useLiveQuery(assetSource, {asset}, 'raw')
  const uses = useLiveQuery(usesSource, {asset})
  const [media] = found.state === 'ready' ? mediaRows([found.result]) : []
  const list =
    uses.state === 'ready'
      ? {
          state: uses.state,
          groups: [
            {
              title: 'Used in',
              empty: 'No document uses it. It can stay for later.',
              rows: assetUses(uses.result, asset),
            },
          ],
        }
      : uses
  return (
    <Stack>
      {media && (
        <Stack gap={3} padding={4}>
          {media.isImage && media.url && (
            <Card border overflow="hidden" radius={2}>
              <img
                alt=""
                src={`${media.url}?w=640&fit=max`}
                style={{display: 'block', inlineSize: '100%', blockSize: 'auto'}}
              />
            </Card>
          )}
          <Box>
            <Text size={1} weight="medium">
              {media.name}
            </Text>
          </Box>
        </Stack>
      )}
      <GroupsPane list={list} selectedId={childItemId} />
    </Stack>
  )
}
