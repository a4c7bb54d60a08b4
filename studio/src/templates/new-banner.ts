/**
 * What a new banner starts with. It shows nowhere until somebody says where.
 *
 * @param timeZone - the IANA time zone of the hospital
 */
export const newBanner = (timeZone: string) => ({
  severity: 'information',
  schedule: {timeZone},
  targets: {wholeSite: false, locales: [], specialties: [], procedures: [], donationPages: false},
  order: 10,
  dismissible: false,
})
