import type {Concept} from './language.types.ts'

/** What is not done, or kept from being done: `avoid`, `refuse`, `miss`. */
export const deniedActs = {
  avoid: {
    binding: true,
    words: {
      en: 'avoid* abstain* refrain* steer_clear',
      fr: `évit* abst* renonc* éloign* écart* dissua* déconseill*`,
      de: 'vermeid* meid* verzicht* fernhalt* fernzuhalten abgeraten',
      it: 'evit* asten* rinunc*',
      pt: 'evit* abste* abstê*',
      ru: 'избега* избеж* воздерж* откаж* отказ*',
    },
  },
  away: {
    binding: true,
    words: {
      en: `stay_away stays_away stayed_away staying_away keep_away keeps_away keeping_away stay_off
        keep_off`,
      fr: 'évit* éloign* écart* distan* loin',
      de: 'fern fernhalt* fernzuhalten meid* abstand*',
      it: 'lontan* evit* distan*',
      pt: 'longe evit* afast* distân*',
      ru: 'избега* держ* подальше дистанц*',
    },
  },
  leaveAlone: {
    binding: true,
    words: {
      en: 'left_alone leave_alone leaves_alone',
      fr: 'laiss* rest* tel* tranquille*',
      de: 'lässt lassen ruhe',
      it: 'lasci*',
      pt: 'fica* deix*',
      ru: 'оставл* остав*',
    },
  },
  exclude: {
    binding: true,
    words: {
      en: 'exclud* exclusion* rule_out ruled_out rules_out ruling_out put_aside',
      fr: 'exclu* écart* élimin* exempt* hors sauf excep* exception*',
      de: 'ausgeschloss* ausschließ* ausschluss ausgenommen außer',
      it: 'esclu* tranne salvo eccett*',
      pt: 'exclu* descart* exceto salvo',
      ru: 'исключ* кроме',
    },
  },
  prevent: {
    binding: false,
    words: {
      en: 'prevent* hinder* contain containing stop* block* inhibit* protect* avert*',
      fr: `empêch* évit* prévention prévenir prévien* préven* entrav* bloqu* inhib* protég* protection*
        arrêt* enray*`,
      de: 'verhinder* vorbeug* verhüt* schütz* schutz*',
      it: 'imped* evit* preven* protegg*',
      pt: 'imped* evit* preven* preveni* protege*',
      ru: 'предотвра* предупре* препятств* защищ*',
    },
  },
  fail: {
    binding: true,
    words: {
      en: 'fail fails failed failing',
      fr: 'échou* échec* échoi* défaill* insuffisan* incapa* impossib* sans_quoi manqu* faillite*',
      de: '\\p{L}*versag* scheiter* misslung* misslingen \\p{L}*schwäche',
      it: 'fall* insuccess* insuffici*',
      pt: 'falh* fracass* insufici*',
      ru: 'провал* сбо* отказ* недостаточ*',
    },
  },
  forbid: {
    binding: true,
    words: {
      en: 'forbid* forbade forbidden ban bans banned banning prohibit*',
      fr: 'interdi* prohib* illég* illicit* défend* bann* exclu* privé*',
      de: 'verbot* verbiet* untersag* illegal*',
      it: 'viet* proib* illegal*',
      pt: 'proib* proíb* ilegal* vedad*',
      ru: 'запре* незакон*',
    },
  },
  refuse: {
    binding: true,
    words: {
      en: 'refus*',
      fr: 'refus* nie nient nié niant rejet* déclin* démen*',
      de: 'verweiger* ablehn* lehn* weiger*',
      it: 'rifiut* neg* respin*',
      pt: 'recus* neg* rejeit*',
      ru: 'отказ* отриц* отверг*',
    },
  },
  stop: {
    binding: false,
    words: {
      en: 'stop stops stopped stopping discontinu* cease* ceasing quit* halt* suspend*',
      fr: 'arrêt* cess* interromp* interrup* suspen* abandon* stopp* fin',
      de: 'stopp* absetz* abgesetzt* aufhör* hör* einstell* unterbrech* beend*',
      it: 'smett* interromp* sospen* cess* ferm*',
      pt: 'par* interromp* suspen* cess* deix*',
      ru: 'прекра* перестан* отмен* останов*',
    },
  },
  miss: {
    binding: true,
    words: {
      en: 'missed misses overlook* left_out omit* omission*',
      fr: 'manqu* rat* oubli* omis* omet* inaperçu* passe* exclu* écart*',
      de: 'überse* fehl* verpass* verfehl* versäum* ausgelass* ausgeschloss*',
      it: 'sfugg* trascur* tralasci* esclus* manca*',
      pt: 'perd* pass* omit* exclu* deix* escap*',
      ru: 'пропус* упус* исключ*',
    },
  },
  wearOff: {
    binding: true,
    words: {
      en: 'wear_off wears_off wore_off worn_off',
      fr: 'dissip* dispara* estomp* fin cess*',
      de: 'nachlass* nachläss* lässt abklingen abgeklungen',
      it: 'svani* fin* esaur*',
      pt: 'pass* acab*',
      ru: 'прой* проход* законч* прекра* переста*',
    },
  },
  adviseAgainst: {
    binding: true,
    words: {
      en: 'advise_against advises_against advised_against recommend_against recommends_against recommended_against discourag*',
      fr: 'déconseill* décourag* dissua* contre',
      de: 'abrat* abgeraten rät raten gegen',
      it: 'sconsigli* scoragg* contro',
      pt: 'desaconselh* desencoraj* contra',
      ru: 'против',
    },
  },
  skip: {
    binding: true,
    words: {
      en: 'skip skips skipped skipping forget* forgot* neglect* ignor* disregard*',
      fr: 'saut* oubli* omet* omis* néglig* ignor* mépris*',
      de: 'auslass* ausgelass* vergess* vergiss* vernachlässig* ignorier* überspring*',
      it: 'salt* dimentic* trascur* ignor*',
      pt: 'pul* esque* neglig* ignor*',
      ru: 'пропус* забы* игнорир* пренебр*',
    },
  },
  instead: {
    binding: false,
    words: {
      en: 'instead rather',
      fr: 'au_lieu plutôt place contre',
      de: 'statt anstatt anstelle stattdessen lieber',
      it: 'invece anziché piuttosto',
      pt: 'vez invés',
      ru: 'вместо',
    },
  },
} as const satisfies Readonly<Record<string, Concept>>
