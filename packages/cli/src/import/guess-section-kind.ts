import type {SectionKind} from '@preop/schema/rules'

/**
 * Words of headings, by what they announce. The first that fits decides, so what a patient must not
 * miss stands first: "Benefits and risks" is taken for risks.
 */
const headingWords: readonly (readonly [SectionKind, RegExp])[] = [
  [
    'questionsToAsk',
    /\bquestions? (?:to ask|for|you (?:can|may|could|might) (?:want to )?ask)\b|\bwhat (?:to|should i|can i) ask\b|\bask your (?:doctor|surgeon|care team|provider|nurse)\b/,
  ],
  [
    'whenToCall',
    /\bwhen (?:to|should (?:i|you)|do i) (?:call|contact|see|seek|get|worry)\b|\b(?:call|contact) (?:your|the|a) (?:doctor|surgeon|care team|provider|hospital|nurse)\b|\bwarning signs\b|\bget help\b|\bemergenc(?:y|ies)\b/,
  ],
  [
    'contraindications',
    /\bwho should not\b|\bwho (?:can ?not|can[’']t|shouldn[’']t)\b|\bnot (?:right|suitable|safe|recommended) for\b|\bcontraindications?\b|\bwhen not to\b|\breasons not to\b/,
  ],
  [
    'whyChooseUs',
    /\bwhy (?:choose|us\b|come to)|\babout us\b|\bour (?:team|experts|specialists|surgeons|doctors|approach|experience|program|hospital)\b/,
  ],
  [
    'risks',
    /\brisks?\b|\bcomplications?\b|\bside effects?\b|\bdangers?\b|\bgo wrong\b|\bhow safe\b|\bis (?:it|\w+) safe\b/,
  ],
  [
    'alternatives',
    /\balternatives?\b|\bother (?:options|treatments|choices|ways)\b|\btreatment options\b|\binstead of\b/,
  ],
  [
    'candidacy',
    /\bright for (?:me|you)\b|\bcandidates?\b|\bwho (?:needs|is it for|can have|should have|may have)\b|\beligib(?:le|ility)\b|\bwhy (?:it[’']?s|is it|do (?:i|you)) (?:done|need)\b|\breasons for\b|\bdo i need\b/,
  ],
  ['costs', /\bcosts?\b|\bprices?\b|\binsurance\b|\bbilling\b|\bpaying\b|\bpayment\b|\bcoverage\b/],
  [
    'preparation',
    /\bprepar(?:e|ing|ation|ations)\b|\bbefore\b|\bget(?:ting)? ready\b|\bwhat to bring\b/,
  ],
  [
    'recovery',
    /\brecover(?:y|ing)?\b|\bafter\b|\baftercare\b|\bgoing home\b|\bat home\b|\bfollow[- ]?up\b|\bhealing\b|\brehabilitation\b|\breturn(?:ing)? to\b/,
  ],
  [
    'duringProcedure',
    /\bduring\b|\bwhat happens\b|\bhow (?:is|are|does|do) .*\b(?:done|performed|works?)\b|\bhow it(?:[’']s| is) (?:done|performed)\b|\bhow it works\b|\bwhat to expect\b|\bsteps\b/,
  ],
  ['benefits', /\bbenefits?\b|\badvantages?\b|\bhow (?:it|this) (?:can |may )?helps?\b/],
  ['results', /\bresults?\b|\boutlook\b|\boutcomes?\b|\bsuccess\b|\bprognosis\b/],
  [
    'overview',
    /^(?:overview|introduction|definition|description|summary|at a glance)\b|^about\b|^what (?:is|are)\b/,
  ],
]

/** What kind of section a heading announces; `other` where its words do not tell. */
export const guessSectionKind = (heading: string): {kind: SectionKind; guessedBy?: string} => {
  const words = heading.toLowerCase()
  for (const [kind, pattern] of headingWords) {
    const found = pattern.exec(words)?.[0]
    if (found !== undefined) return {kind, guessedBy: found}
  }
  return {kind: 'other'}
}
