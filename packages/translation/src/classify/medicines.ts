/**
 * Names of medicines, or what looks like one. A change of any letter in such a word is never
 * shown safe: hydroxyzine and hydralazine differ by less than many slips do.
 *
 * Listed: names without a common stem and pairs that are often confused; others are found by
 * their stems (the International Nonproprietary Names' stems, English and German endings).
 */
const listed: ReadonlySet<string> = new Set(
  `abilify acetaminophen acetazolamide acyclovir adderall advil albuterol aleve allegra alteplase
  ambien amiodarone amlodipine antivert apixaban aricept aspirin ass ativan atropine avandia azathioprine
  baclofen benadryl botox brilinta bupropion buspirone cafergot calcium carbamazepine cardizem cardura
  celebrex celexa cerebyx chlorpromazine chlorpropamide cipro citalopram clonazepam clonidine clopidogrel
  clozapine codeine colchicine coumadin cozaar cyclosporine cyclophosphamide cymbalta dabigatran
  daunorubicin depakote diamox diazepam diflucan digoxin dilaudid diltiazem diphenhydramine dobutamine
  dopamine doxepin doxorubicin duloxetine effexor eliquis enbrel enoxaparin ephedrine epinephrine
  adrenaline noradrenaline eplerenone escitalopram fentanyl flexeril flomax fluoxetine fosamax furosemide
  gabapentin ganciclovir glipizide glucophage glyburide guaifenesin guanfacine haldol haloperidol heparin
  humalog humira humulin hydralazine hydrocodone hydrocortisone hydromorphone hydroxychloroquine
  hydroxyzine ibuprofen imitrex inderal insulin iron isordil januvia jantoven kayexalate keppra ketamine
  ketorolac klonopin lamictal lamisil lamotrigine lantus lasix levemir levothyroxine lexapro lidocaine
  lioresal lipitor lisinopril lithium loratadine lorazepam losec lovenox lyrica magnesium marevan
  metformin methadone methotrexate methylphenidate metoprolol metronidazole mirapex miralax mobic
  morphine motrin mucinex naloxone naproxen neurontin nexium nifedipine nitroglycerin norvasc novolin
  novolog omeprazole oxycodone oxycontin paracetamol paxil penicillamine penicillin percocet phenobarbital
  phenytoin plavix potassium pradaxa pravachol prednisone prednisolone pregabalin prilosec procardia
  prograf propofol propranolol protonix provera prozac quetiapine quinidine quinine ramipril ranitidine
  remicade reminyl retrovir risperdal risperidone ritalin ritonavir rivaroxaban salmeterol sarafem
  seroquel serzone sertraline simvastatin singulair sitagliptin sodium solumedrol soma spironolactone
  sufentanil sumatriptan sulfadiazine sulfasalazine symbicort synthroid tacrolimus tegretol terbinafine
  thiamine ticagrelor tizanidine topamax topiramate toradol tramadol trazodone trileptal tylenol ultram
  valium valproate valtrex vancomycin venlafaxine verapamil viagra vicodin vinblastine vincristine
  voltaren warfarin wellbutrin xanax xarelto zantac zestril zetia zithromax zocor zofran zoloft zolpidem
  zostavax zovirax zyloprim zyprexa zyrtec allopurinol
  acetylsalicylsäure clopidogrel phenprocoumon marcumar metamizol novalgin heparin insulin ibuprofen
  diclofenac tilidin codein morphin fentanyl naloxon tramadol pantoprazol levothyroxin digitoxin digoxin
  torasemid furosemid kalium natrium kalzium eisen kortison cortison methotrexat`.split(/\s+/),
)

const stems =
  /.(?:prils?|sartans?|olols?|statine?|cillins?|mycine?|micine?|oxacine?|floxacine?|azole?|prazole?|triptane?|gliptine?|gliflozine?|glutide?|mab|nib|azepam|zolam|barbital|caine|cain|sone|son|solone|solon|olone|onide|dipine?|idine?|adine?|azine?|azin|zide?|semide?|parine?|rubicine?|xaban|gatran|profene?|fenac|oxicam|coxib|codone?|codon|morphone?|morphon|orphine?|orphin|fentanil|setrone?|pramine?|triptyline?|oxetine?|oxetin|navir|vir|thiazide?|phylline?|phyllin|terol|tropium|dronate?|dronat|dronsäure|lukast|tidine?|cycline?|zyklin|conazole?|steride?|urea|formin|vastatine?|pidem|apine?|apin|triptan|trexed|platine?|taxel)$/u

/** English words that end as medicines do. */
const plain: ReadonlySet<string> = new Set(
  `person reason season lesson prison poison mason comparison unison crimson arson jettison
  medicine routine machine vaccine decide provide reside beside inside outside aside guide side wide
  hide ride bride pride slide tide stride suicide oxide magazine grandson grandparent amazon treason
  hospital maison saison benson nelson blouson`.split(/\s+/),
)

/** Whether a word names a medicine, or ends as one does. Lower or upper case. */
export const isMedicine = (word: string): boolean => {
  const lower = word.toLowerCase()
  return listed.has(lower) || (lower.length >= 6 && stems.test(lower) && !plain.has(lower))
}
