/** Queries mean what they meant on this day. */
export const apiVersion = '2025-02-19'
