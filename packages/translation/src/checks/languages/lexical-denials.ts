import type {Locale} from '@preop/locales'

/** What some words deny by their sense; words of one concept say the same in two languages. */
export type Concept = {
  /** Whether the other text has to say it too, by the concept or by any denial. */
  readonly binding: boolean
  /** Words and phrases split at spaces; `_` is a space in a phrase, `*` stands for any letters. */
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
      en: `avoid* abstain* refrain* steer_clear stay_away stays_away stayed_away staying_away keep_away
        keeps_away keeping_away stay_off keep_off left_alone`,
      fr: `évit* abst* renonc* éloign* écart* à_distance dissua* déconseill*`,
      de: 'vermeid* meid* verzicht* fernhalt* fernzuhalten abgeraten',
      it: 'evit* asten* rinunc*',
      pt: 'evit* abste* abstê*',
      ru: 'избега* избеж* воздерж* откаж* отказ*',
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
      en: 'lack* absence* absent missing deficien* shortage* scarc* devoid deprived',
      fr: 'manqu* absen* pénurie* carence* dépourv* défaut démuni* privé* priver privation* insuffisan*',
      de: 'fehl* mangel* mängel abwesen*',
      it: 'manca* assen* caren* priv*',
      pt: 'falt* ausên* ausent* carên* desprov*',
      ru: 'отсутств* недостат* нехват*',
    },
  },
  fail: {
    binding: false,
    words: {
      en: 'fail* unsuccessful*',
      fr: 'échou* échec* échoi* défaill* insuffisan* manqu* faillite*',
      de: 'versag* scheiter* misslung* misslingen',
      it: 'fall* insuccess*',
      pt: 'falh* fracass*',
      ru: 'провал* сбо* отказ*',
    },
  },
  forbid: {
    binding: true,
    words: {
      en: 'forbid* forbade forbidden ban bans banned banning prohibit* illegal* barred',
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
      en: 'refus* declin* deny denies denied denying reject*',
      fr: 'refus* ni nie nient nié niant rejet* déclin* démen*',
      de: 'verweiger* ablehn* lehn* weiger*',
      it: 'rifiut* neg* respin*',
      pt: 'recus* neg* rejeit*',
      ru: 'отказ* отриц* отверг*',
    },
  },
  stop: {
    binding: false,
    words: {
      en: 'stop stops stopped stopping discontinu* cease* ceasing quit* halt* suspend* wear_off wears_off wore_off',
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
      en: 'unknown unclear uncertain* unsure unidentified unconfirmed',
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
      en: 'few fewer little rare rarely seldom limited minimal low',
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
      de: 'überse* verpass* verfehl* versäum* ausgelass* ausgeschloss*',
      it: 'sfugg* trascur* tralasci* esclus* manca*',
      pt: 'perd* pass* omit* exclu* deix* escap*',
      ru: 'пропус* упус* исключ*',
    },
  },
  except: {
    binding: false,
    words: {
      en: 'except* unless exclud* exclus* other_than apart_from aside_from',
      fr: 'sauf except* hormis hors à_moins exclu* exclus* autre* part',
      de: 'außer ausgenommen ausgeschloss* ausnahm* sofern',
      it: 'tranne salvo eccett* esclus* meno',
      pt: 'exceto salvo exclu* menos',
      ru: 'кроме исключ* если',
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
      en: 'numb*',
      fr: 'engourd* insensib* endorm* anesthés*',
      de: 'taub* betäub* gefühllos*',
      it: 'addorment* intorpid* insensib* anestet*',
      pt: 'dorment* anestes* insensív* adormec*',
      ru: 'онем* немe* обезбол*',
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
  still: {
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
  affix: {
    binding: true,
    words: {
      en: `unprecedented unexpected* unavailab* unchanged unchecked uncontroll* uncovered uncommon
        unconditional* unconscious unaffected unaware undetect* undiagnosed undesirable uneven unfair
        unfit unforeseen unhealthy uninfected uninsured unintend* unjustif* unlawful* unlimited
        unnecessar* unnotic* unpleasant unprepar* unprotected unpublished unregulated unrelated
        unreliab* unresolved unrestrict* unsafe unspecified unstable unsuitable unsupervised
        unsupported untested untreated unusual* unvaccinated unwanted unwashed unwell unwilling
        unwanted unassociated unrecognized unproven unheard unable incomplete* ineffective* inadequate*
        insufficient* inactive invisible inconsisten* inconclusive indirect* independen* inappropriate*
        irregular* irrespective irresponsib* irreversib* irrelevan* illogical impractical improper*
        immobil* immature imperfect* inaccessib* asymptomatic atypical disagree* disapprov* disappear*
        discharge* disorder* misinform* misl* noncomplian* non-*
        *less`,
    },
  },
} as const satisfies Readonly<Record<string, Concept>>

export type ConceptId = keyof typeof lexicalDenials
