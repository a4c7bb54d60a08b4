/** Where the API begins: any version Sanity's clients may send, a date, a number, or `X`. */
export const apiVersion = '/:version{v(?:\\d{4}-\\d{2}-\\d{2}|\\d+|X)}'
