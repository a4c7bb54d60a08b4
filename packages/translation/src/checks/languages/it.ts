import type {Language} from './language.types.ts'

const ones = ['uno', 'due', 'tre', 'quattro', 'cinque', 'sei', 'sette', 'otto', 'nove']
const tens = {20: 'venti', 30: 'trenta', 40: 'quaranta', 50: 'cinquanta', 60: 'sessanta'}

/** `ventiquattro`, `ventuno`: in one word, the tens without their vowel before another. */
const joined = Object.fromEntries(
  Object.entries(tens).flatMap(([value, ten]) =>
    ones.map((one, index) => [
      Number(value) + index + 1,
      `${/^[uo]/u.test(one) ? ten.slice(0, -1) : ten}${one}`.replace(/tre$/u, 'tré'),
    ]),
  ),
)

export const it: Language = {
  decimal: ',',
  thousands: ['.'],
  numbers: {
    ...joined,
    ...tens,
    2: 'due',
    3: 'tre',
    4: 'quattro',
    5: 'cinque',
    7: 'sette',
    8: 'otto',
    9: 'nove',
    10: 'dieci',
    11: 'undici',
    12: 'dodici',
    13: 'tredici',
    14: 'quattordici',
    15: 'quindici',
    16: 'sedici',
    17: 'diciassette',
    18: 'diciotto',
    19: 'diciannove',
    70: 'settanta',
    80: 'ottanta',
    90: 'novanta',
  },
  looseNumbers: {
    0: 'zero nessuno nessuna',
    0.25: 'quarto quarti',
    0.5: 'mezzo mezza metà mezz',
    1: "un uno una un' prima primo primi prime singolo singola unico unica solo sola",
    2: `secondo seconda secondi entrambi entrambe doppio doppia doppi coppia paio ambedue raddoppiare
      metà`,
    3: 'terzo terza terzi terze triplo',
    4: 'quarto quarta quarti',
    5: 'quinto quinta quinti',
    6: 'sei sesto sesta',
    7: 'settimo settima',
    8: 'ottavo ottava',
    9: 'nono nona',
    10: 'decimo decima decina decine decennio',
    12: 'dozzina dozzine',
    15: 'quindicina',
    100: 'secolo',
  },
  scales: {
    100: 'cento centinaia centinaio',
    1000: 'mille mila migliaia migliaio',
    1000000: 'milione milioni',
    1000000000: 'miliardo miliardi',
  },
  rangeWords: 'a o e ai fino',
  articles: 'un uno una al alla ogni per',
  units: {
    second: 'secondo secondi',
    minute: 'minuto minuti',
    hour: 'ora ore',
    day: 'giorno giorni giornata giornate dì',
    week: 'settimana settimane',
    month: 'mese mesi',
    year: 'anno anni',
    microgram: 'microgrammo microgrammi',
    milligram: 'milligrammo milligrammi',
    gram: 'grammo grammi',
    kilogram: 'chilogrammo chilogrammi chilo chili',
    pound: 'libbra libbre',
    ounce: 'oncia once',
    milliliter: 'millilitro millilitri',
    liter: 'litro litri',
    cup: 'tazza tazze',
    tablespoon: 'cucchiaio cucchiai',
    teaspoon: 'cucchiaino cucchiaini',
    tablet: 'compressa compresse pillola pillole pastiglia pastiglie',
    drop: 'goccia gocce',
    nanometer: 'nanometro nanometri',
    micrometer: 'micrometro micrometri micron',
    millimeter: 'millimetro millimetri',
    centimeter: 'centimetro centimetri',
    meter: 'metro metri',
    kilometer: 'chilometro chilometri',
    inch: 'pollice pollici',
    foot: 'piede piedi',
    mile: 'miglio miglia',
    degree: 'grado gradi',
    celsius: 'celsius',
    fahrenheit: 'fahrenheit',
    percent: 'percento percentuale percentuali',
  },
  unitHints: {
    hour: 'orario',
    day: 'quotidiano quotidiana quotidianamente giornaliero giornaliera oggi domani ieri notte notti mattina sera',
    week: 'settimanale settimanalmente',
    month: 'mensile mensilmente trimestrale',
    year: 'annuale annualmente annuo annui età decennio secolo',
    percent: 'tasso',
  },
  ordinalSuffix: /^(?:º|°|ª|o|a|esimo|esima)$/u,
  months:
    'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  weekdays: 'lunedì martedì mercoledì giovedì venerdì sabato/sabati domenica/domeniche',
  looseDates: '',
  negation: {
    counted: 'non senza nessun nessuno nessuna niente nulla mai né neanche nemmeno neppure',
    companions: 'nessun nessuno nessuna niente nulla mai',
    bound: [
      {
        words: 'nessun nessuno nessuna niente nulla',
        missing: 'non',
        freeAfter:
          /(?:^|[,;:(«"“–—\uFFFC-]|(?<!\p{L})(?:e|o|ma|né|che|se|quasi|di|da|per|con|in|meglio|più|a))[\s"«]*$/u,
        freeBefore: /\?/u,
      },
      {
        words: 'mai',
        missing: 'non',
        freeAfter:
          /(?:^|[,;:(«"“–—\uFFFC-]|(?<!\p{L})(?:e|o|ma|né|che|se|quasi|più|come|caso|quanto))[\s"«]*$/u,
        freeBefore: /\?/u,
      },
    ],
    without: 'senza',
    standIns: `no dubbi dubbio rinunciare rinunci fatica evitare eviti evitate evita evitando salvo tranne eccetto vietato impedisce impedire privo priva
      privi prive manca mancano mancanza assenza impossibile incapace raramente difficile
      difficilmente poco poca pochi smettere smetta anziché invece altrimenti negativo digiuno`,
    standInParts:
      /^(?:in|im|ir|il)\p{L}{2,}(?:abile|ibile|abili|ibili)$|^(?:sconosciut|indolor|asintom|insufficien|inefficac|incomplet|improbabil)\p{L}*/u,
    hints: `evitare eviti evitate evita evitando smettere smetta interrompere interrompa sospendere
      sospenda salvo tranne eccetto solo soltanto poco poca pochi meno manca mancano mancanza assenza
      privo priva privi prive impedire impedisce vietato invece anziché fuori contro difficile
      difficilmente raramente impossibile incapace negativo negativa falso no finché prima fino troppo
      rifiutare altrimenti digiuno altro diverso`,
    hintParts: /^(?:in|im|ir|il|dis|s|a|anti)\p{L}{4,}/u,
    phrases: [/\bnon appena\b/gu, /\bo (?:no|meno)\b/gu],
  },
  functionWords: `il lo la gli le un una di del della dei delle e è sono che per con non da dal dalla
    nel nella si può al alla più anche come se suo sua questo questa o ha essere dopo ai sul cui i`,
  elides: true,
}
