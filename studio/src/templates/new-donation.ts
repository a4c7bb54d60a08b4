/** What a new appeal starts with: single gifts only, so that nobody gives monthly unawares. */
export const newDonation = () => ({
  frequencies: ['once'],
  provider: {method: 'GET'},
})
