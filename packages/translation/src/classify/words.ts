/**
 * Words in which a slip is never one of wording. Lower case; English and German, the languages a
 * source can be checked in so far. To be in a list too often costs a note to the reader; to be
 * missing costs a patient the right text.
 */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

export const negations = set(`
  no not never none nor neither nobody nothing nowhere without cannot except unless only avoid stop
  don't doesn't didn't isn't aren't wasn't weren't won't wouldn't can't couldn't shouldn't mustn't
  needn't hasn't haven't hadn't non free hardly rarely seldom barely few
  nicht nichts nie niemals kein keine keinen keinem keiner keines weder noch ohne nur außer
  niemand nirgends kaum selten stopp vermeiden`)

export const numberWords = set(`
  zero one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty
  sixty hundred thousand million half quarter third once twice thrice double triple single both
  first second fourth fifth dozen
  null ein eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig dreißig vierzig
  hundert tausend million halb halbe halben viertel drittel einmal zweimal dreimal viermal doppelt
  erste zweite dritte beide beiden`)

export const doseUnits = set(`
  mg mcg µg μg ug g kg ng ml l dl cl cc iu ie u unit units einheit einheiten mmol mol meq mosm
  mm cm m km in ft tablet tablets tablette tabletten pill pills capsule capsules kapsel kapseln
  drop drops tropfen puff puffs hub hübe spoon spoonful teaspoon tablespoon teelöffel esslöffel
  gram grams gramm milligram milligrams milligramm microgram micrograms mikrogramm liter liters
  litre litres milliliter millilitre milliliters bpm mmhg kpa cal kcal gy sv msv percent prozent`)

export const timeWords = set(`
  s sec min h hr hrs d wk mo yr am pm second seconds minute minutes hour hours day days week weeks
  month months year years daily hourly weekly monthly yearly
  sekunde sekunden minute minuten stunde stunden tag tage tagen woche wochen monat monate monaten
  jahr jahre jahren täglich stündlich wöchentlich monatlich jährlich`)

export const dateWords = set(`
  january february march april may june july august september october november december
  monday tuesday wednesday thursday friday saturday sunday today tomorrow yesterday tonight
  morning noon afternoon evening night midnight
  januar februar märz mai juni juli oktober dezember montag dienstag mittwoch donnerstag freitag
  samstag sonntag heute morgen gestern übermorgen vorgestern morgens mittags abends nachts abend
  nacht mittag`)

/** Sides, orders, permissions, amounts, parts of the body: a near miss of one may have been read as it. */
export const criticalWords = set(`
  left right upper lower inner outer front back top bottom above below over under inside outside
  before after during until since while within beyond with and or but if when then than
  may must can could should shall will would might need do take start begin continue keep hold
  eat drink swallow chew walk rest lift drive sit stand lie
  more less most least many much some any all every each always often sometimes usually
  increase decrease increased decreased raise lower high low higher lower rise fall up down on off
  hot cold warm cool wet dry hard soft large small long short fast slow quick early late old new
  safe unsafe normal abnormal benign malignant positive negative acute chronic sterile
  arm leg hip hand foot feet toe toes thigh thumb finger neck chest knee ankle wrist shoulder elbow
  eye ear nose mouth lung liver kidney heart head brain spine bone vein artery skin breast bowel
  food water milk alcohol meal meals breakfast lunch dinner pain fever bleeding
  links rechts linke rechte linken rechten linkes rechtes linker rechter oben unten obere untere
  vor nach während bis seit mit und oder aber wenn dann bevor nachdem sobald vorher nachher
  darf dürfen dürfte muss müssen müsste soll sollen sollte sollten kann können könnte wird werden
  mehr weniger viel wenig immer oft manchmal alle alles jeder jede jeden etwas
  hoch niedrig höher niedriger erhöhen senken auf zu an aus ab ein heiß kalt warm kühl nass trocken
  groß klein lang kurz schnell langsam früh spät gut böse gutartig bösartig
  arm bein hüfte hand fuß zeh zehe daumen finger hals nacken brust knie auge ohr nase mund lunge
  leber niere herz kopf hirn knochen vene arterie haut darm rücken
  essen trinken nehmen einnehmen absetzen essen wasser milch alkohol mahlzeit schmerz fieber`)

/** A comma before these decides what the clause belongs to. */
export const clauseWords = set(`
  who whom whose which that because since however though although as
  weil da damit obwohl sondern dass`)

/** Words that mean something else when a capital comes or goes. */
export const caseHomographs = set(`
  may march august will mark polish turkey china us it who aids all or er pt ms am pm ensure boost
  depend advance align alli lent job nice reading bath white brown rich bill grant frank rose iris
  hope faith grace joy bush stone wood young long small little pace wells rod pat sue jack rob miles
  ray dawn eve guy drew cat pet said cold care dash fast acts sun mass pin step star spice help mend
  pill plan sie ihr ihre ihren ihrem ihrer ihnen du dir dein deine`)

/** Words that may be shouted: the capitals change nothing. */
export const emphasized = set('not never only must before after always nicht nie immer nur')

export const abbreviations = set(`
  dr mr mrs ms prof st vs etc eg ie e.g i.e fig approx dept tel ca bzw usw evtl ggf inkl tel
  fr`)

export const titles = set('dr mr mrs ms prof nurse doctor herr frau st')

/** Pairs and families that medicine keeps apart by a letter or two. */
export const confusables = set(`
  ileum ilium ileal iliac perineal peroneal abduct adduct abduction adduction dysphagia dysphasia
  ureter urethra ureteral urethral vesical vesicle mucus mucous facial fascial humeral humoral
  palpation palpitation prostate prostrate arteritis arthritis metacarpal metatarsal malleus malleolus
  carotid parotid cervical radial radical afferent efferent aural oral anal basal nasal apophysis
  epiphysis hypophysis diaphysis stroma trauma tympanic thenar cellulitis cellulite cystoscopy
  thoracoscopy plural pleural osteal ostial ostium osteum lymphoma lipoma myoma myeloma melanoma
  callus callous phalanx pharynx larynx pyelitis myelitis neuritis nephritis phlebitis glia
  effusion infusion transfusion perfusion resection dissection section insulin inulin glucagon
  glycogen sacral scrotal sulfa sulfur sterile febrile afebrile apnea dyspnea infection infarction
  injection ingestion inhalation exhalation inspiration expiration sepsis asepsis
  ureter urethra femur fibula tibia ulna talus tarsus carpus cornea coxa
  infekt fiber faser infektion infarkt injektion infusion transfusion perfusion harnleiter harnröhre`)
