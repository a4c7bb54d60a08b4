import type {WorkComment} from '@preop/translation'
import {Card, Stack, Text} from '@sanity/ui'
import {useUserNames} from '../../localized/use-user-names.ts'
import {Panel} from './panel.tsx'
import {WithReason} from './with-reason.tsx'

const moments = new Intl.DateTimeFormat('en-GB', {dateStyle: 'medium', timeStyle: 'short'})

const momentOf = (instant: string): string => {
  const time = Date.parse(instant)
  return Number.isNaN(time) ? instant : moments.format(time)
}

type Props = {
  readonly comments: readonly WorkComment[]
  readonly canWrite: boolean
  readonly onComment: (text: string) => Promise<boolean>
}

/** What people said of a unit; stored by user id, shown by name. */
export const CommentsPanel = ({comments, canWrite, onComment}: Props) => {
  const names = useUserNames(comments.map(({by}) => by))
  return (
    <Panel title="Comments">
      {comments.length === 0 && (
        <Text size={1} muted>
          Nobody has said anything of this yet.
        </Text>
      )}
      {comments.length > 0 && (
        <Stack as="ol" gap={3} padding={0} style={{listStyle: 'none'}}>
          {comments.map(({_key, by, at, text}) => (
            <Card as="li" key={_key} borderLeft paddingLeft={3}>
              <Stack gap={2}>
                <Text size={1} muted>
                  {names[by] ?? by}, <time dateTime={at}>{momentOf(at)}</time>
                </Text>
                <Text size={1} style={{whiteSpace: 'pre-wrap'}}>
                  {text}
                </Text>
              </Stack>
            </Card>
          ))}
        </Stack>
      )}
      {canWrite && <WithReason label="A comment" action="Comment" onSend={onComment} />}
    </Panel>
  )
}
