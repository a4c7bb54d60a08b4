/**
 * Beginnings and endings that carry a word's sense. A fix of spelling leaves them as they are;
 * hypotension and hypertension, -otomy and -ostomy must never pass for one.
 */
const beginnings = `
  hypo hyper hyp intra inter infra ante anti endo ecto epi peri para supra sub macro micro mikro brady
  tachy poly oligo abdu addu dys iso mono bi tri retro un in im ir il dis non mis over under pre per pro
  prä post re de ex up down out fore
  ab an auf aus ein um ur vor nach über unter hinter ober ent ver zer er be miss nicht links rechts`
  .trim()
  .split(/\s+/)
  .sort((a, b) => b.length - a.length)

const endings = `
  ectomy otomy ostomy plasty pexy itis osis oma emia aemia uria pathy algia scopy graphy gram phasia
  phagia plegia paresis pnea lysis penia trophy less ful ektomie otomie ostomie tomie stomie plastik
  ämie urie pathie algie skopie grafie los lose losen voll frei freie freien arm reich fach mal`
  .trim()
  .split(/\s+/)
  .sort((a, b) => b.length - a.length)

/** Whether two words, in lower case, begin and end with the same of these. */
export const haveSameAffixes = (a: string, b: string): boolean =>
  beginnings.find((part) => a.startsWith(part)) === beginnings.find((part) => b.startsWith(part)) &&
  endings.find((part) => a.endsWith(part)) === endings.find((part) => b.endsWith(part))
