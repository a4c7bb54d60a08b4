import type {Language} from './language.types.ts'

const ones = ['ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun']
const tens = {20: 'zwanzig', 30: 'dreißig', 40: 'vierzig', 50: 'fünfzig', 60: 'sechzig'}

/** `vierundzwanzig` and the like: German writes the ones first, in one word. */
const joined = Object.fromEntries(
  Object.entries(tens).flatMap(([value, ten]) =>
    ones.map((one, index) => [Number(value) + index + 1, `${one}und${ten}`]),
  ),
)

export const de: Language = {
  decimal: ',',
  thousands: ['.', "'"],
  numbers: {
    ...joined,
    ...tens,
    2: 'zwei zweimal zweier zweien',
    3: 'drei dreimal dreier dreien',
    4: 'vier viermal',
    5: 'fünf fünfmal',
    6: 'sechs sechsmal',
    7: 'sieben',
    8: 'acht',
    9: 'neun',
    10: 'zehn',
    11: 'elf',
    12: 'zwölf',
    13: 'dreizehn',
    14: 'vierzehn',
    15: 'fünfzehn',
    16: 'sechzehn',
    17: 'siebzehn',
    18: 'achtzehn',
    19: 'neunzehn',
    70: 'siebzig',
    80: 'achtzig',
    90: 'neunzig',
  },
  looseNumbers: {
    0: 'null kein keine',
    0.25: 'viertel viertels',
    0.5: 'halb halbe halben halber halbes hälfte',
    1: `ein eine einen einem einer eines eins einmal erste ersten erster erstes erstens einzige
      einzigen einzelne`,
    1.5: 'anderthalb eineinhalb',
    2: `zweite zweiten zweiter zweites zweitens beide beiden beides beidem beider doppelt doppelte paar
      verdoppelt hälfte halb sekunde`,
    3: 'dritte dritten dritter drittes drittens drittel dreifach',
    4: 'vierte vierten vierter viertel',
    5: 'fünfte fünften fünfter fünftel',
    6: 'sechste sechsten',
    7: 'siebte siebten',
    8: 'acht achte achten',
    9: 'neunte neunten',
    10: 'zehnte zehnten zehntel jahrzehnt jahrzehnte',
    12: 'dutzend',
    100: 'jahrhundert',
  },
  scales: {
    100: 'hundert hunderte',
    1000: 'tausend tausende tausenden',
    1000000: 'million millionen',
    1000000000: 'milliarde milliarden',
  },
  rangeWords: 'bis oder und',
  articles: 'ein eine einen einem einer eines pro je jede jeden jedes',
  units: {
    second: 'sekunde sekunden',
    minute: 'minute minuten',
    hour: 'stunde stunden std',
    day: 'tag tage tagen tages',
    week: 'woche wochen',
    month: 'monat monate monaten monats',
    year: 'jahr jahre jahren jahres',
    microgram: 'mikrogramm',
    milligram: 'milligramm',
    gram: 'gramm',
    kilogram: 'kilogramm kilo',
    pound: 'pfund',
    ounce: 'unze unzen',
    milliliter: 'milliliter millilitern',
    liter: 'liter litern',
    cup: 'tasse tassen',
    tablespoon: 'esslöffel esslöffeln',
    teaspoon: 'teelöffel teelöffeln',
    tablet: 'tablette tabletten pille pillen',
    drop: 'tropfen',
    nanometer: 'nanometer nanometern',
    micrometer: 'mikrometer mikrometern',
    millimeter: 'millimeter millimetern',
    centimeter: 'zentimeter zentimetern',
    meter: 'meter metern',
    kilometer: 'kilometer kilometern',
    inch: 'zoll',
    foot: 'fuß',
    mile: 'meile meilen',
    degree: 'grad',
    celsius: 'celsius',
    fahrenheit: 'fahrenheit',
    percent: 'prozent',
  },
  unitHints: {
    hour: 'stündlich uhr',
    day: `täglich heute morgen gestern nacht nachts vortag tagsüber ganztägig morgens abends tägigen
      tägige nächte`,
    week: 'wöchentlich wochenende',
    month: 'monatlich vierteljährlich',
    year: 'jährlich alter alt jahrzehnt jährigen',
    percent: 'anteil',
  },
  ordinalSuffix: /^(?:te|ten|er)$/u,
  time: String.raw`(?<hour>\d{1,2})(?:[:.](?<minute>\d{2}))? uhr`,
  months:
    'januar/jänner februar märz april mai juni juli august september/sept oktober/okt november/nov dezember/dez',
  weekdays:
    'montag/montags dienstag/dienstags mittwoch/mittwochs donnerstag/donnerstags freitag/freitags samstag/samstags/sonnabend sonntag/sonntags',
  looseDates: 'sept okt nov dez',
  negation: {
    counted: `nicht nichts nie niemals kein keine keinen keinem keiner keines weder ohne niemand
      niemanden nirgends keinerlei`,
    companions: 'noch',
    remnants: [
      {pattern: /(?<!\p{L})weder(?!\p{L})(?![^.!?]*(?<!\p{L})noch(?!\p{L}))/gu, missing: 'noch'},
    ],
    without: 'ohne',
    standIns: `nein erst gegen abgeraten vermeiden vermeidet vermeide meiden verzichten verzicht außer kaum selten verhindern verhindert
      verboten fehlt fehlen mangel unmöglich nüchtern sonst statt anstatt anstelle schwer schwierig
      wenig wenige negativ absetzen aufhören`,
    standInParts:
      /^(?:un|nicht)\p{L}{4,}|(?:los|lose|losen|loser|loses|frei|freie|freien|freier)$/u,
    hints: `vermeiden vermeidet vermeide meiden verzichten verzicht nur außer bis erst kaum selten
      wenig wenige weniger sonst statt anstatt anstelle bevor gegen fehlt fehlen fehlende verhindern
      verhindert verboten verbieten absetzen abgesetzt stopp stoppen aufhören hören lassen aus zu
      sondern mangel negativ falsch schwer schwierig leer nüchtern anders frei nein`,
    hintParts:
      /^(?:un|in|im|ir|miss|nicht|a)\p{L}{4,}|(?:los|lose|losen|loser|loses|frei|freie|freien|freier)$/u,
    phrases: [/\b(?:ob oder|oder) nicht(?= ?(?:[.,;?!)]|$))/gu],
  },
  functionWords: `der die das und ist sie ihr ihre ihnen für mit von zu den dem ein eine einen nicht auf
    werden wird kann können haben hat bei im es an auch oder wenn wie nach vor über aus als sich dass
    sind sein durch um wir uns`,
}
