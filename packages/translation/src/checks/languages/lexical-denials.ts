import type {Locale} from '@preop/locales'

/** What some words deny by their sense; words of one concept say the same in two languages. */
export type Concept = {
  /** Whether the other text has to say it too, by the concept or by any denial. */
  readonly binding: boolean
  /** Patterns split at spaces; `_` is a space in a phrase, `*` stands for any letters. */
  readonly words: Readonly<Partial<Record<Locale, string>>>
}

/**
 * Denials that are no `not`. A translator may render each of them by a denial and the other way
 * round, so that counts compare only when they are paired first.
 */
export const lexicalDenials = {
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
  notOnly: {
    binding: true,
    words: {
      en: 'not_only not_just not_merely not_simply',
      fr: 'non_seulement',
      de: 'nicht_nur nicht_bloß nicht_allein',
      it: 'non_solo non_soltanto',
      pt: 'não_só não_apenas não_somente',
      ru: 'не_только не_просто',
    },
  },
  atMost: {
    binding: true,
    words: {
      en: 'at_most no_more_than not_more_than no_fewer_than no_less_than no_later_than no_earlier_than',
      fr: 'au_plus maxim* jusqu* limit* au_moins minim* dépass* excéd* tard tôt avant',
      de: 'höchstens maximal* bis mindestens spätestens frühestens',
      it: 'massim* fino',
      pt: 'máxim* até',
      ru: 'максим* более до',
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
  unable: {
    binding: true,
    words: {
      en: 'unable inab* incapab* impossib* powerless',
      fr: 'incapa* impossib* impuissan*',
      de: 'unfähig* unmöglich* außerstande',
      it: 'incapac* impossib*',
      pt: 'incapaz* impossív* impossib*',
      ru: 'невозмож* неспособ*',
    },
  },
  lack: {
    binding: true,
    words: {
      en: 'lack* absence* absent missing',
      fr: 'manqu* absen* pénurie* carence* dépourv* défaut démuni* privé* priver privation* insuffisan*',
      de: 'fehl* mangel* mängel abwesen*',
      it: 'manca* assen* caren* priv*',
      pt: 'falt* ausên* ausent* carên* desprov*',
      ru: 'отсутств* недостат* нехват*',
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
  unknown: {
    binding: true,
    words: {
      en: 'unknown missing unclear uncertain* unsure unidentified unconfirmed',
      fr: 'inconnu* méconnu* incertain* incertitude* indétermin* ignor* doute*',
      de: 'unbekannt* unklar* unsicher* ungewiss*',
      it: 'sconosciut* incert* ignot* dubb*',
      pt: 'desconhecid* incert* dúvid*',
      ru: 'неизвест* неясн* неопредел*',
    },
  },
  unlikely: {
    binding: true,
    words: {
      en: 'unlikely improbab*',
      fr: 'improbab* peu_probable* peu_de_chance* peu_susceptible* faible* rare*',
      de: 'unwahrscheinlich* kaum',
      it: 'improbab* poco_probab*',
      pt: 'improváv* pouco_prováv*',
      ru: 'маловероят* вряд',
    },
  },
  few: {
    binding: false,
    words: {
      en: 'few fewer little mild rare limited minimal low',
      fr: 'peu moins rare rares rarement faible* limité* minim* seul* bas basse*',
      de: 'wenig* selten* kaum gering* begrenzt*',
      it: 'poc* rar* scars* limitat* meno',
      pt: 'pouc* rar* limitad* menos',
      ru: 'мало редк* немног* ограничен*',
    },
  },
  less: {
    binding: false,
    words: {
      en: 'less least lower underdevelop* under-* inferior',
      fr: 'moins moindre* inférieur* sous-*',
      de: 'weniger geringer* niedriger*',
      it: 'meno minor* inferior*',
      pt: 'menos menor* inferior*',
      ru: 'меньш* менее ниж*',
    },
  },
  wrong: {
    binding: true,
    words: {
      en: 'wrong* incorrect* false falsely inaccura*',
      fr: 'faux fausse* erroné* incorrect* inexact* erreur* mauvais* mal faussement tort',
      de: 'falsch* fehler* fehl* schief*',
      it: 'sbagli* error* fals* scorrett* male storto',
      pt: 'errad* erro* fals* incorret* mal',
      ru: 'неправильн* ошиб* ложн* неверн*',
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
  except: {
    binding: false,
    words: {
      en: 'except* other_than apart_from aside_from',
      fr: 'sauf except* hormis hors à_moins exclu* exclus* autre* part',
      de: 'außer ausgenommen ausgeschloss* ausnahm* sofern',
      it: 'tranne salvo eccett* esclus* meno',
      pt: 'exceto salvo exclu* menos',
      ru: 'кроме исключ* если',
    },
  },
  unless: {
    binding: true,
    words: {
      en: 'unless',
      fr: 'à_moins sauf sinon excep* hors',
      de: 'außer sofern ausgenommen',
      it: 'meno salvo tranne',
      pt: 'menos salvo exceto',
      ru: 'если кроме',
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
  yetTo: {
    binding: true,
    words: {
      en: 'yet_to remains_to remain_to',
      fr: 'reste* rest* encore',
      de: 'noch bleib*',
      it: 'rest* ancora riman*',
      pt: 'rest* ainda',
      ru: 'ещё еще оста* пока',
    },
  },
  rarely: {
    binding: true,
    words: {
      en: 'rarely seldom',
      fr: 'rare* peu guère',
      de: 'selten* kaum',
      it: 'rar* poc* difficil*',
      pt: 'rar* pouc* dificil*',
      ru: 'редк* мало',
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
  numb: {
    binding: true,
    words: {
      en: 'numb numbed numbing numbness numbs',
      fr: 'engourd* insensib* endor* anesthés*',
      de: 'taub* betäub* gefühllos* lokalanäst* örtlich*',
      it: 'addorment* intorpid* insensib* sensib* anestet*',
      pt: 'dorm* anestes* insensív* sensibil* adormec*',
      ru: 'онем* неме* обезбол* чувствит*',
    },
  },
  safe: {
    binding: false,
    words: {
      en: 'safe safely safer harmless painless',
      fr: 'sûr* sécur* inoffensi* indolore* sans_danger sans_risque*',
      de: 'sicher* harmlos* ungefährlich* schmerzlos*',
      it: 'sicur* innocu* indolor*',
      pt: 'segur* inofensiv* indolor*',
      ru: 'безопас* безвред* безболезн*',
    },
  },
  motionless: {
    binding: false,
    words: {
      en: 'still motionless',
      fr: 'immobil* sans_bouger',
      de: 'still ruhig*',
      it: 'ferm* immobil*',
      pt: 'imóv* parad* quiet*',
      ru: 'неподвиж* спокойн*',
    },
  },
  differ: {
    binding: false,
    words: {
      en: 'differ* var* other_than unlike',
      fr: 'différ* vari* autre* divers* contrairement',
      de: 'unterschied* anders variier* verschieden*',
      it: 'divers* vari* differ* altr*',
      pt: 'difer* vari* outr*',
      ru: 'разн* различ* друг* отлича*',
    },
  },
  /** Said of a state, these are often a `not` in the other language: `unsafe`, `pas sûr`. */
  state: {
    binding: true,
    words: {
      en: `unable unsafe unwell unavailab* unclear unlikely uncertain unsure unknown unhealthy unnecessar*
        uncommon unwilling unaware unchanged unproven undetected uncomfortable inefficien* ineffect*
        inaccura* incorrect* incomplete* insufficien* inadequa* inappropria* invisible asymptomatic disagree* disapprov* dissatisf* distrust*`,
    },
  },
  /** Often a `without` in the other language: `painless`, `sans douleur`. */
  free: {
    binding: false,
    words: {
      en: String.raw`(?!regardless|nevertheless|nonetheless|doubtless|wireless|stainless|unless|bless)\p{L}{3,}less(?:ly|ness)?
        un\p{L}{3,}ed unconditional* free_of free_from \p{L}+-free safe safely harmless`,
    },
  },
  affix: {
    binding: false,
    words: {
      en: String.raw`un(?!i|esco|der|til\b|less\b|cle|tie|fortunate|usual)\p{L}{4,} \p{L}{2,}(?<!\bun|regard|neverthe|nonethe|doubt|wire|stain|\bb)less(?:ly|ness)?
        non-* inab* inaccessib* inaccura* inactive inadequa* inadmiss* inappropria* inaudib* incapab*
        incompat* incomplete* inconclusive inconsisten* inconvenien* incorrect* incurab*
        independen* indirect* indistinguish* ineffect* inefficien* ineligib* inequalit* inexperienc*
        inexplicab* infertil* inoperab* insecur* insensitiv* insignifican* insoluble
        insufficien* intoleran* invalid invisible illegal* illegib* illicit illogical immatur* immobil*
        immoral impatien* imperfect* impermeab* improbab* improper* impractical irregular*
        irrelevan* irrespective irresponsib* irreversib* asymptomatic dishonest* dissatisf* disagree*
         disapprov* misinform* misl* noncomplian*`,
      fr: String.raw`in(?!div|dice|diq|dic|du[is]|dust|fec|form|flu|fus|gér|halat|hib|iti|ject|nov|quièt|scri|sist|spec|spir|stal|stant|stitu|stru|sul|té[rg]|ten[st]|ter|test|tra|tro|ven|vest|vit|clu|cub|cid)\p{L}{4,}
        im(?!port|pact|pliq|plic|plant|pos(?!s)|prim|pression|mun|médiat|mers|ag)\p{L}{4,} ir(?!r[ai]t|ra[dn])r\p{L}{4,} illé* illi*
        non non-* hors sans-* contrair* chôm* faux fausse* rare* dangereu* peu malheur* maladroit* malnutri* mécont* défavor* désagré* désactiv* disproport* anti* atypi* asymptom* sent\p{L}+_mal`,
      de: String.raw`un(?!d|s\b|ser|ten|ter|tersuch|iver|gefähr\b)\p{L}{3,} nicht-* miss\p{L}{3,} \p{L}{3,}los(?:e[mnrs]?)? \p{L}{3,}frei(?:e[mnrs]?)? gefähr* schlecht*`,
      it: String.raw`(?:in|im|ir|il)(?!fer|fez|izi|iett|terv|form|tern|tes|cl|vece|sieme|diri|put|pian|porta|media)\p{L}{4,} dis(?!turb|pos|tan|cut)\p{L}{4,} s(?:comod|copert|fortun|conosc)* pericol* male non-*`,
      pt: String.raw`(?:in|im|ir|il)(?!fec|fla|ício|ici|je[ct]|terv|form|ter|test|clu|plan|port|agem)\p{L}{4,} des(?!de|sa|se|canso|cri|pert)\p{L}{4,} perig* mal não-*`,
      ru: String.raw`не(?!дел|дол|скольк|кот|рв|бо|обход|медлен|посред|ред|мн)\p{L}{3,} без\p{L}{3,} бес\p{L}{3,} опасн* плох*`,
    },
  },
} as const satisfies Readonly<Record<string, Concept>>

export type ConceptId = keyof typeof lexicalDenials
