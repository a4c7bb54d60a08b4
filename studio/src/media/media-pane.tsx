import {DocumentIcon} from '@sanity/icons/Document'
import {Box, Card, Flex, Heading, Spinner, Stack, Text} from '@sanity/ui'
import {usePaneRouter} from 'sanity/structure'
import {useLiveQuery} from '../use-live-query.ts'
import {mediaQuery} from './media.query.ts'
import {type MediaRow, mediaRows} from './media-rows.ts'

const query = {fetch: mediaQuery, listen: '*[_type in ["sanity.imageAsset", "sanity.fileAsset"]]'}

const MediaLink = ({row, isSelected}: {row: MediaRow; isSelected: boolean}) => {
  const {ChildLink} = usePaneRouter()
  return (
    <Card
      as={ChildLink}
      childId={row.id}
      data-as="a"
      padding={2}
      radius={2}
      selected={isSelected}
      tone="inherit"
      __unstable_focusRing
    >
      <Flex align="center" gap={3}>
        <Flex align="center" justify="center" style={{inlineSize: 49, blockSize: 49}}>
          {row.isImage && row.url ? (
            <img
              alt=""
              src={`${row.url}?w=98&h=98&fit=crop`}
              width={49}
              height={49}
              loading="lazy"
              style={{objectFit: 'cover', borderRadius: 3}}
            />
          ) : (
            <Text size={3} muted>
              <DocumentIcon />
            </Text>
          )}
        </Flex>
        <Stack flex={1} gap={3}>
          <Text size={1} weight="medium" textOverflow="ellipsis">
            {row.name}
          </Text>
          <Text muted={!isSelected} size={1}>
            {row.note}
          </Text>
        </Stack>
      </Flex>
    </Card>
  )
}

const kinds = [
  {
    title: 'Images',
    isImage: true,
    empty: 'No image has been uploaded. Add one in the image field of a procedure.',
  },
  {title: 'Files', isImage: false, empty: 'No file has been uploaded.'},
]

/** What has been uploaded; each opens the places it is used in. */
export const MediaPane = ({childItemId}: {readonly childItemId?: string}) => {
  const answer = useLiveQuery(query, {}, 'raw')
  if (answer.state === 'loading')
    return (
      <Box padding={5}>
        <Spinner muted />
      </Box>
    )
  const rows = answer.state === 'ready' ? mediaRows(answer.result) : []
  return (
    <Stack gap={5} padding={3}>
      {kinds.map(({title, isImage, empty}) => {
        const ofKind = rows.filter((row) => row.isImage === isImage)
        return (
          <Stack key={title} as="section" aria-label={title} gap={2}>
            <Box paddingX={2} paddingTop={2}>
              <Heading as="h2" size={0}>
                {ofKind.length > 0 ? `${title} (${ofKind.length})` : title}
              </Heading>
            </Box>
            {ofKind.length === 0 && (
              <Box padding={2}>
                <Text muted size={1}>
                  {empty}
                </Text>
              </Box>
            )}
            {ofKind.map((row) => (
              <MediaLink key={row.id} row={row} isSelected={row.id === childItemId} />
            ))}
          </Stack>
        )
      })}
    </Stack>
  )
}
