/** Whether a value is a bare host name such as `give.example.org`: no scheme, port, path or `*`. */
export const isHost = (value: unknown): value is string =>
  typeof value === 'string' &&
  /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/.test(value)
