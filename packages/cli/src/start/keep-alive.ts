/**
 * How long Next keeps an idle connection open: longer than the minute that proxies keep theirs, for
 * one that closes first may reset a request that is just being sent.
 */
export const keepAlive = ['--keepAliveTimeout', '65000'] as const
