import {Text} from '@sanity/ui'
import {isUnsent, type UnitSession} from '../unit-session.ts'

type Props = {
  readonly session: UnitSession
  readonly hasCodeProblems: boolean
}

const sentenceOf = ({session, hasCodeProblems}: Props): string => {
  if (session.problem !== undefined) return session.problem
  if (session.theirs) return 'Waiting for your decision. Your text is kept in this browser.'
  if (!isUnsent(session)) return 'All you wrote is stored.'
  if (hasCodeProblems)
    return 'Not stored as long as a code is missing or wrong. Your text is kept in this browser.'
  return session.sent ? 'Saving…' : 'Not stored yet; kept in this browser.'
}

/** Whether what was typed has reached the lake. */
export const SaveState = (props: Props) => (
  <Text size={1} muted data-testid="save-state">
    {sentenceOf(props)}
  </Text>
)
