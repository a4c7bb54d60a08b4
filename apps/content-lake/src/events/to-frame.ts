import type {LakeEvent} from '@preop/lake'

/** An event as a server-sent event. JSON has no line breaks, so its data is one line. */
export const toFrame = ({name, id, data}: LakeEvent): string =>
  `event: ${name}\n${id === undefined ? '' : `id: ${id}\n`}data: ${JSON.stringify(data)}\n\n`
