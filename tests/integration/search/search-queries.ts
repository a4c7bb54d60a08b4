import type {Locale} from '@preop/locales'

/** Why a query is hard; a query counts once, under what is hardest about it. */
type Difficulty = 'synonym' | 'typo' | 'inflected' | 'diacritics' | 'compound' | 'foreign'

type Row = readonly [query: string, difficulty: Difficulty, procedure: string]

const kypho = 'procedure-kyphoplasty-vertebroplasty'
const bones = 'procedure-bone-density-scan'
const knee = 'procedure-knee-replacement'
const hip = 'procedure-hip-replacement'
const carpal = 'procedure-carpal-tunnel-release'
const colon = 'procedure-colonoscopy'
const stomach = 'procedure-gastroscopy'
const gall = 'procedure-gallbladder-removal'
const angio = 'procedure-coronary-angiogram'
const pacemaker = 'procedure-pacemaker'
const cataract = 'procedure-cataract-surgery'
const tonsils = 'procedure-tonsillectomy'

const english: readonly Row[] = [
  ['knee replacment', 'typo', knee],
  ['artificial knee', 'synonym', knee],
  ['knees replaced', 'inflected', knee],
  ['hip arthroplasty', 'synonym', hip],
  ['hip replacemnt operation', 'typo', hip],
  ['artificial hips', 'inflected', hip],
  ['carpal tunel', 'typo', carpal],
  ['numb fingers pressed nerve in the wrist', 'synonym', carpal],
  ['colonscopy', 'typo', colon],
  ['camera test of the bowel', 'synonym', colon],
  ['upper endoscopy', 'synonym', stomach],
  ['gastroscopies', 'inflected', stomach],
  ['gall bladder removal', 'compound', gall],
  ['gallstones surgery', 'synonym', gall],
  ['colecystectomy', 'typo', gall],
  ['cardiac catheterization', 'synonym', angio],
  ['angiogramm of the heart', 'typo', angio],
  ['narrowed heart arteries', 'synonym', angio],
  ['pace maker', 'compound', pacemaker],
  ['pacemaker implantation', 'synonym', pacemaker],
  ['device for slow heartbeats', 'inflected', pacemaker],
  ['cateract surgery', 'typo', cataract],
  ['cloudy lens in the eye', 'synonym', cataract],
  ['cataracts', 'inflected', cataract],
  ['tonsilectomy', 'typo', tonsils],
  ['taking out tonsils', 'synonym', tonsils],
  ['dexa', 'synonym', bones],
  ['osteoporosis test', 'synonym', bones],
  ['kyfoplasty', 'typo', kypho],
  ['cement for a broken spine', 'synonym', kypho],
  ['vertebroplasties', 'inflected', kypho],
]

const french: readonly Row[] = [
  ['prothese de genou', 'diacritics', knee],
  ['genou artificiel', 'synonym', knee],
  ['remplacer le genoux', 'inflected', knee],
  ['prothèses de hanche', 'inflected', hip],
  ['arthroplastie hanche', 'synonym', hip],
  ['cannal carpien', 'typo', carpal],
  ['operation du canal carpien', 'diacritics', carpal],
  ['colonoscopie', 'synonym', colon],
  ['colloscopie', 'typo', colon],
  ['endoscopie de l’estomac', 'synonym', stomach],
  ['gastroscopies', 'inflected', stomach],
  ['vesicule biliaire', 'diacritics', gall],
  ['calculs biliaires', 'synonym', gall],
  ['cholecystectomie', 'diacritics', gall],
  ['coronarografie', 'typo', angio],
  ['artères du coeur rétrécies', 'synonym', angio],
  ['stimulateurs cardiaques', 'inflected', pacemaker],
  ['pace-maker', 'compound', pacemaker],
  ['operation de la cataracte', 'diacritics', cataract],
  ['cristallin trouble', 'synonym', cataract],
  ['enlever les amygdales', 'inflected', tonsils],
  ['amigdales', 'typo', tonsils],
  ['densitometrie', 'diacritics', bones],
  ['densité des os', 'synonym', bones],
  ['ciment vertebre', 'diacritics', kypho],
  ['fractures vertébrales', 'inflected', kypho],
  ['cifoplastie', 'typo', kypho],
]

const german: readonly Row[] = [
  ['knieprothese', 'synonym', knee],
  ['kuenstliches kniegelenk', 'diacritics', knee],
  ['knie ersatz', 'compound', knee],
  ['kunstliche hufte', 'diacritics', hip],
  ['hüftprotese', 'typo', hip],
  ['karpaltunnel op', 'compound', carpal],
  ['carpaltunnelsyndrom', 'typo', carpal],
  ['darmspiegelungen', 'inflected', colon],
  ['spiegelung des darms', 'compound', colon],
  ['koloskopie', 'synonym', colon],
  ['magen spiegelung', 'compound', stomach],
  ['gastroskopie', 'synonym', stomach],
  ['gallenblase entfernen', 'synonym', gall],
  ['gallenstein', 'inflected', gall],
  ['herzkatheter', 'compound', angio],
  ['koronarangiografie', 'synonym', angio],
  ['herzschritmacher', 'typo', pacemaker],
  ['schrittmacher', 'compound', pacemaker],
  ['grauer star op', 'synonym', cataract],
  ['linse getrubt', 'diacritics', cataract],
  ['mandeln entfernen', 'synonym', tonsils],
  ['tonsillektomie', 'synonym', tonsils],
  ['knochen dichte messen', 'compound', bones],
  ['knochendichtemesung', 'typo', bones],
  ['wirbelbruche', 'diacritics', kypho],
  ['gebrochener wirbel', 'synonym', kypho],
  ['zement im knochen', 'compound', kypho],
]

const italian: readonly Row[] = [
  ['fratture vertebrali', 'inflected', kypho],
  ['vertebra fratturata', 'inflected', kypho],
  ['cemento nelle ossa', 'inflected', kypho],
  ['ciffoplastica', 'typo', kypho],
  ['vertebroplastica percutanea con palloncini', 'inflected', kypho],
  ['osso della schiena rotto', 'synonym', kypho],
  ['vertebroplasica', 'typo', kypho],
  ['colonscopia', 'foreign', colon],
  ['densitometria ossea', 'foreign', bones],
  ['tonsillectomia', 'foreign', tonsils],
]

const portuguese: readonly Row[] = [
  ['fraturas na coluna', 'inflected', kypho],
  ['cimento osseo', 'diacritics', kypho],
  ['sifoplastia', 'typo', kypho],
  ['vertebroplastias', 'inflected', kypho],
  ['ossos quebrados da coluna', 'inflected', kypho],
  ['balao na vertebra', 'diacritics', kypho],
  ['fratura por osteoporoze', 'typo', kypho],
  ['colonoscopia', 'foreign', colon],
  ['gastroscopia', 'foreign', stomach],
  ['cirurgia de catarata', 'foreign', cataract],
]

const russian: readonly Row[] = [
  ['переломы позвонков', 'inflected', kypho],
  ['кифопластику', 'inflected', kypho],
  ['костного цемента', 'inflected', kypho],
  ['кефопластика', 'typo', kypho],
  ['вертебропластики', 'inflected', kypho],
  ['балонная кифопластика', 'typo', kypho],
  ['перелом позвоночника при остеопорозе', 'inflected', kypho],
  ['сломаный позвонок', 'typo', kypho],
  ['цемент в позвоночник', 'synonym', kypho],
  ['dexa', 'foreign', bones],
]

/**
 * What patients type, and which procedure has to stand among the first three results. Written
 * before the search was built, and changed since only where a row was wrong about the language.
 */
export const searchQueries: Readonly<Record<Exclude<Locale, 'ar'>, readonly Row[]>> = {
  en: english,
  fr: french,
  de: german,
  it: italian,
  pt: portuguese,
  ru: russian,
}
