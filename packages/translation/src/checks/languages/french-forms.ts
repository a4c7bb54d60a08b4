import type {BoundWords, NegationWords, Remnant} from './language.types.ts'

/** Where a clause begins, and a denial may stand without its verb: `mais pas`, `(pas de lait)`. */
const edge = String.raw`(?:^|[,;:(«»"–—/\uFFFC-]|(?<!\p{L})(?:et|ou|mais|voire|que|qu|si|car))`

const adverbs =
  '(?:(?:même|non|surtout|vraiment|certainement|absolument|presque|quasi|toujours|encore|donc|plus|parfois|en tout cas|sans doute) )*'

const after = (words: string): RegExp =>
  new RegExp(
    String.raw`(?:${edge}[\s"«]*${adverbs}|(?<!\p{L})(?:${words.trim().split(/\s+/u).join('|')}))[\s"«'-]*$`,
    'u',
  )

const bound: readonly BoundWords[] = [
  {
    words: 'pas',
    missing: 'ne',
    freeAfter:
      after(`(?:(?:nombre|milliers|centaines|dizaines|beaucoup)sde) pourquoi dit disent un le au du
      les ces ses mes tes vos nos leurs premier premiers faux grand grands petit petits quelques
      chaque à plusieurs deux trois quatre cinq dix`),
    freeBefore: /^ trop(?!\p{L})/u,
    boundBefore:
      /^ (?:se |s'|vous |en |y |lui )\p{L}+(?:er|ir|oir|re)(?!\p{L})|^ (?!hier|premier|dernier|entier|cancer|léger|particulier)\p{L}+(?:er|ir)(?!\p{L})/u,
  },
  {
    words: 'jamais',
    missing: 'ne',
    freeAfter: after('à tout sans aussi ni pour (?:vous|tu|ils?|elles?|on|nous)'),
    freeBefore:
      /^ (?:vus?|vues?|atteinte?s?|enregistrée?s?|observée?s?|connue?s?|égalée?s?|prises?|identifiée?s?|utilisée?s?|rencontrée?s?|signalée?s?)|\?/u,
  },
  {
    words: 'rien',
    missing: 'ne',
    freeAfter: after('sans un à avant en comme ni du le de pour'),
    freeBefore: /^ que(?!\p{L})/u,
    boundBefore: /^ \p{L}+(?:er|ir|re)(?!\p{L})/u,
  },
  {
    words: 'aucun aucune',
    missing: 'ne',
    freeAfter: after('sans d avec ni de dans par'),
  },
  {
    words: 'ni',
    missing: 'ne',
    freeAfter:
      /^(?:ni .*)?$|(?:^|[:.,]\s*)plus d[e']|[:(«]\s*$|(?<!\p{L})(?:pas|sans|jamais|aucune?|rien|non|moins|nulle?|guère|point|peu|interdi\p{L}*|évit\p{L}*|impossib\p{L}*)(?!\p{L})/u,
  },
]

/**
 * After `que` behind these words a `ne` that denies nothing: `avant qu'il ne soit trop tard`. And a
 * second one of a subject that denies: `aucun n'est venu ou n'est resté`.
 */
const expletiveBefore =
  /(?<!\p{L})(?:avant|jusqu'à|à moins|peur|crainte|sans|depuis|garde|cr[ai]{2}\p{L}*|redout\p{L}*|appréhend\p{L}*|empêch\p{L}*|évit\p{L}*|dout\p{L}*|ni(?:e|ent|er|ez)|plus|moins|mieux|meilleure?s?|pire|autre(?:s|ment)?|davantage|plutôt|rien)(?!\p{L}).*(?<!\p{L})(?:que|qu)(?!\p{L})|(?<!\p{L})(?:s'en faut|nul(?:le)?)(?!\p{L})|(?<!\p{L})(?:aucune?|personne|rien)(?!\p{L})[^;:]* (?:et|ou|ni) $|(?<!\p{L})(?:avant de|si ce) $/su

/** `ne … que`, and phrases in which `ne` stands alone. */
const completeBehind =
  /^[^,;:]{1,40} (?:et|ou) n['e]|^'?(?: ?(?:est-ce|importe|empêche|eût)(?!\p{L})| serait-ce| fût-ce)|(?<!(?<!\p{L})(?:parce|afin|alors|tandis|lors|puis|ainsi|dès|tant|bien|pour|sans|avant|après|depuis|pendant|plus|moins|autant|aussi|même|telle?s?|ce|fait|dire))(?: |')(?:que|qu)(?!\p{L})/su

const transitive =
  `avoir avez ont ayez aurez auront avait avaient aviez prenez prendre prennent prendrez
  buvez boire boit boivent mangez manger mangent faites utilisez utiliser utilise utilisent portez
  porter portent mettez donnez donner consommez consommer contient contiennent contenir présente
  présentent présenter nécessite (?:a|ont|avait|avaient|avoir)\\snécessité nécessitent nécessiter provoque provoquent provoquer
  signez signer soulevez soulever existe existait y\\sa y\\savait y\\saura appliquez appliquer
  effectuent effectuer effectuez recevez recevoir reçoivent montrent`
    .trim()
    .split(/\s+/u)
    .join('|')

/** What follows `de` in a text that denies nothing: determiners, adjectives before their noun, idioms. */
const affirmed =
  `la l ce ces cet cette mon ma mes ton ta tes son sa ses notre nos votre vos leurs? une? plus
  moins nombreu\\p{L}+ grande?s? petite?s? bon bons bonne bonnes mauvais mauvaises? nouveaux? nouvelles?
  beaux belles jeunes vieux vieilles longs? longues? gros grosses multiples différente?s? diverse?s?
  certaine?s? forte?s? faibles? haute?s? véritables? meilleure?s? premi\\p{L}+ très tels? telles? vives?
  légers? légères? graves? autres? abord ailleurs accord après ici entre affilée emblée office urgence
  avance manière façon fait suite côté mieux même quoi tous toute?s? chaque concert retour nouveau part
  rapides sérieu\\p{L}+ lourde?s? fréquente?s? faux fausses simples vrais vraies importante?s? pleins?
  puissante?s? larges? courte?s? brèves éventuel\\p{L}* potentiel\\p{L}* possibles quelques deux trois
  quatre cinq six sept huit dix temps là loin près anciens? précieu\\p{L}+ rares? sévères énormes
  excellente?s? préférence beaucoup trop assez façons lui elle eux nous vous moi
  profonde?s? considérables? intenses? réels réelles légitimes`
    .trim()
    .split(/\s+/u)
    .join('|')

const remnants: readonly Remnant[] = [
  // `de` in place of `du` and `des` is what a denial asks for: `prendre de médicaments`.
  {
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?:${transitive}) (?:d'|de )(?=\p{Ll})(?!(?:${affirmed})(?!\p{L}))(?<!(?<!\p{L})(?:ne|n|pas|sans|plus|moins|jamais|ni|peu|trop|beaucoup|assez|combien|tant|tellement|autant|aucune?|que|qu|quoi|rien|suffisamment|davantage|dont|duquel|desquel\p{L}+)(?!\p{L})[^.!?;:]*)`,
      'gu',
    ),
    missing: 'ne … pas',
  },
  // Only a `n'` between them keeps these words from running together.
  {
    pattern:
      /(?<![\p{L}-])(?:ce (?:est|était|étaient|a été)|de (?:[aeéêiou]\p{L}+(?:er|ir|oir)|être|en |y )|qu?e (?:ils?|elles?|on)|je (?:ai|avais|étais|en|y)|se est)(?!\p{L})/gu,
    missing: 'n’',
  },
  {
    pattern:
      /(?<!\p{L})(?:ai|as|avons|avez|ont|avait|avaient|aurez|auront) (?:qu'une?|que (?:de|des|du|quelques|deux|trois))(?!\p{L})(?<!(?<!\p{L})(?:ne|n|plus|moins|autant|autres?|même|aussi|mieux|ce|tant|tel|telle|tellement)(?!\p{L})[^.!?;:]*)/gu,
    missing: 'ne',
  },
  // A denied subject whose verb lost its `ne`: `aucun pays avait`.
  {
    pattern:
      /(?<!(?<!\p{L})(?:ne|n|pas|sans|qu|que|plus)[' ])(?<!\p{L})aucune?(?: (?!ne )\p{L}+){1,2} (?:ai|ont|est|sont|avait|avaient|était|étaient|peut|peuvent|doit|doivent|sera|semble|existe|va|faut|permet)(?!\p{L})/gu,
    missing: 'ne',
  },
  {
    pattern:
      /(?<!(?<!\p{L})(?:moi|toi|lui|eux|elles?|soi) |[,;:(]\s*)(?<!\p{L})non plus(?!\p{L})(?<!(?<!\p{L})(?:ne|n|pas|ni|sans|plus de)(?!\p{L})[^.!?;]*non plus)/gu,
    missing: 'ne',
  },
]

/** `le plus`, `plus de 3`, `une personne`: no parts of a denial. */
const comparative =
  /(?<=(?<!\p{L})(?:le|la|les|de|en|au|beaucoup|peu|bien|encore) )plus(?!\p{L})|(?<!\p{L})plus (?=de \d|tard|tôt|que)|(?<=(?:\d|une|la|cette|chaque|toute|autre|par|de|en|seule|tierce|même|quelque|certaine) )personne(?!\p{L})/gu

/** `frottez` in `frottez l'œil et n'appuyez pas`: a list of commands of which one is not denied. */
const command =
  /(?<=(?:^|[.!?,:\uFFFC\n]|(?<!\p{L})(?:et|ou))\s*(?:vous )?)(?<!(?:vous|nous) vous )\p{L}+ez(?![\p{L}-])(?=[^.!?:\n]*(?<!\p{L})n[e'] ?(?:vous |y |en |l[ae]s? )?\p{L}+ez|(?<=(?<!\p{L})n[e'] ?(?:vous |y |en |l[ae]s? )?\p{L}+ez[^.!?:\n]*))/gu

/** How French shows that one part of a denial is missing. */
export const frenchForms = {
  expletive: {before: expletiveBefore, behind: completeBehind, missing: 'pas'},
  bound,
  remnants,
  comparative,
  command,
} as const satisfies Pick<
  NegationWords,
  'comparative' | 'command' | 'expletive' | 'bound' | 'remnants'
>
