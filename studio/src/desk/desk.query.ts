import {defineQuery} from 'groq'

/** Drafts of what readers see; asked of all documents as they are stored. */
export const draftsQuery = defineQuery(`
  *[_id in path("drafts.**") && _type in $types] | order(_updatedAt desc){
    _id, _type, _updatedAt, "title": coalesce(title, term, name, hospitalName, from)
  }
`)

/** Procedure pages with gaps of care, as far as a query can say; the review queue knows more. */
export const gapsQuery = defineQuery(`
  *[_type == "procedure" && (
    !defined(medicalReviewer._ref) || !defined(nextReviewDue) || nextReviewDue < $today ||
    !("risks" in sections[].kind) || !("alternatives" in sections[].kind) ||
    !("whenToCall" in sections[].kind)
  )]{
    _id, _type, title, nextReviewDue, "reviewer": medicalReviewer._ref, "kinds": sections[].kind
  }
`)

/** Pages whose review is overdue or due until a day, and those without one. */
export const reviewsQuery = defineQuery(`
  *[_type == "procedure" && (!defined(nextReviewDue) || nextReviewDue <= $until)]
    | order(nextReviewDue asc){_id, _type, title, nextReviewDue}
`)

export const bannersQuery = defineQuery(`
  *[_type == "banner"] | order(order asc){
    _id, _type, "title": name, severity, "start": schedule.start, "end": schedule.end
  }
`)

export const appealsQuery = defineQuery(`
  *[_type == "donation"]{_id, _type, title, start, end}
`)

export const feedbackQuery = defineQuery(`
  *[_type == "feedback"] | order(_createdAt desc)[0...200]{
    _id, _type, _createdAt, "title": page->title, helpful, reason, locale
  }
`)
