/** Français: reading offline, and the report for publishers. */

import type { Catalogue } from '#ui/languages/catalogue-shape.ts'
import { showCount } from '#ui/locale.ts'
import { articles, counted } from './fr-counted.ts'

export const frRest: Pick<Catalogue, 'offline' | 'report'> = {
  offline: {
    title: 'Lecture hors ligne',
    updated: (time) => `Mis à jour ${time}`,
    offlineSince: (since, from) =>
      from === null
        ? `Hors ligne depuis ${since}.`
        : `Hors ligne depuis ${since}. Vous lisez l’édition reçue ${from}.`,
    newStories: (n) => counted(n, 'nouvel article', 'nouveaux articles'),
    show: 'Voir',
    hide: 'Masquer',
    updateReady: 'Une nouvelle version de ce lecteur est prête.',
    updateNow: 'L’utiliser maintenant',
    updateTaken: 'Un autre onglet est passé à une nouvelle version. Celui-ci reste tel quel.',
    loadAgain: 'Recharger',
    full: 'Cet appareil n’a plus de place. Ce qui était enregistré peut toujours être lu.',
    memory:
      'Rien n’est enregistré ici\u202f; la lecture continue de mémoire tant que cette page est ouverte.',
    here: 'Sur cet appareil',
    stored: {
      whole: (n, size) =>
        `L’édition entière est sur cet appareil\u00a0: ${articles(n)}, ${size}. Tout peut être lu sans réseau.`,
      part: (n, all, size) =>
        `${showCount(n)} sur ${articles(all)} sont sur cet appareil, ${size}. Les autres demandent le réseau.`,
      feeds: (n, size) =>
        `L’édition est sur cet appareil\u00a0: ${articles(n)}, ${size}. Elle peut être lue sans réseau.`,
      none: 'Cette édition n’est pas encore sur cet appareil.',
      looking: 'Examen de ce qui est enregistré',
    },
    why: {
      insecure: 'Les navigateurs n’enregistrent des pages hors ligne que si leur adresse commence par https.',
      unsupported: 'Ce navigateur ne peut pas enregistrer de pages hors ligne.',
      refused:
        'Ce navigateur ne laisse pas cette page enregistrer quoi que ce soit\u00a0: elle est dans une fenêtre privée ou dans un cadre.',
      failed:
        'Le lecteur n’a pas pu être enregistré\u00a0: un fichier manquait sur le serveur ou n’était pas le bon, ou la place manquait. Un nouvel essai aura lieu à la prochaine visite.',
    },
    elsewhere: (n) =>
      `${counted(n, 'source de cette édition se trouve sur un autre serveur et ne peut pas être enregistrée', 'sources de cette édition se trouvent sur un autre serveur et ne peuvent pas être enregistrées')}.`,
    filters: {
      whole: 'Les filtres et la recherche regardent tout.',
      part: 'Sans réseau, les filtres et la recherche regardent ce qui est sur cet appareil.',
    },
    make: 'Rendre disponible hors ligne',
    what: 'Quelle part',
    extents: {
      little: 'La partie la plus récente',
      whole: (n, size) => `L’édition entière\u00a0: ${articles(n)}, ${size}`,
      days: 'Les derniers jours',
      selection: 'La sélection actuelle',
    },
    extentSizes: (n, size) => `${articles(n)}, ${size}`,
    days: 'Jours',
    pictures: 'Avec les images',
    picturesHint:
      'Celles de ce serveur seulement, dans toutes leurs tailles. Elles peuvent peser bien plus que les textes.',
    progress: (n, all, size, allSize) =>
      `${showCount(n)} sur ${articles(all)}, ${size} sur environ ${allSize}`,
    timeLeft: (time) => `encore environ ${time}`,
    pause: 'Pause',
    resume: 'Continuer',
    cancel: 'Annuler',
    paused: 'En pause. Ce qui est arrivé peut être lu.',
    done: 'Tout ce qui a été demandé est sur cet appareil.',
    short: (n) =>
      `${counted(n, 'fichier n’a pas pu être enregistré', 'fichiers n’ont pas pu être enregistrés')}.`,
    shortNews: 'Une édition plus récente est arrivée entre-temps. Réessayez pour l’avoir entière.',
    failures: {
      unreachable: 'Le serveur n’a pas répondu.',
      wrong: 'Le serveur a donné autre chose.',
      full: 'La place manquait.',
    },
    retry: 'Réessayer',
    device: 'Cet appareil',
    room: (used, all) => `${used} utilisés sur environ ${all} que permet ce navigateur.`,
    persisted: 'Le navigateur a promis de garder ce qui est enregistré.',
    notPersisted: 'Le navigateur peut jeter ce qui est enregistré quand la place manque.',
    persist: 'Demander au navigateur de le garder',
    persistRefused: 'Le navigateur ne l’a pas promis. Ajouter cette page à l’écran d’accueil aide souvent.',
    list: 'Ce qui est enregistré',
    listItem: (n, size) => (n === 0 ? size : `${articles(n)}, ${size}`),
    remove: 'Retirer',
    removeOf: (what) => `Retirer ${what}`,
    removeAll: 'Tout retirer',
    removed: 'Retiré de cet appareil.',
    settings: 'Réglages de l’édition',
    beside: 'Index et listes de noms',
    picturesStored: 'Images',
    noDate: 'Sans date',
    check: 'Contrôle pour les éditeurs',
    checkHint: 'À joindre quand quelque chose ne fonctionne pas hors ligne.',
    checks: {
      worker: 'Service worker',
      shell: 'Fichiers du lecteur',
      edition: 'Édition',
      sources: 'Sources',
      storage: 'Place',
      persisted: 'Gardé durablement',
      heard: 'Dernière réponse du serveur',
      version: 'Version',
      address: 'Adresse',
      browser: 'Navigateur',
    },
    active: 'actif',
    yes: 'oui',
    no: 'non',
    never: 'jamais',
    of: (n, all) => `${showCount(n)} sur ${showCount(all)}`,
    copy: 'Copier le rapport',
    copied: 'Le rapport est copié.',
    copyRefused: 'Ce navigateur ne laisse pas la page copier. Le rapport peut être sélectionné ci-dessus.',
    carried: 'Cette édition est un seul fichier, et tout s’y trouve. Elle n’a besoin d’aucun réseau.',
  },
  report: {
    formats: {
      jsonfeed: 'JSON Feed',
      ninjs: 'IPTC ninjs',
      jsonld: 'schema.org JSON-LD',
      wordpress: 'articles REST de WordPress',
      ghost: 'articles de Ghost',
      rss: 'RSS',
      atom: 'Atom',
      rdf: 'RSS 1.0 (RDF)',
      'rss-in-json': 'RSS écrit en JSON',
      ans: 'Arc XP ANS',
      'apple-news': 'Apple News Format',
      guardian: 'Guardian Open Platform',
      newsapi: 'un service de recherche d’actualités (NewsAPI)',
      ndjson: 'JSON ligne par ligne, dans un format propre',
      generic: 'une liste d’articles dans un format propre',
    },
    labels: {
      format: 'Format',
      articles: 'Articles',
      sections: 'Rubriques',
      dates: 'Dates',
      bylines: 'Signatures',
      split: 'Séparées en',
      pictures: 'Images',
      texts: 'Textes',
      languages: 'Langues',
    },
    empty: 'Les lecteurs ne voient aucun article de cette source.',
    summary: (n, where, when) => `Les lecteurs voient ${articles(n)} ${where}, ${when}.`,
    inSections: (n) => (n === 0 ? 'sans rubrique' : `dans ${counted(n, 'rubrique', 'rubriques')}`),
    undated: 'sans date',
    onDate: (date) => `du ${date}`,
    fromTo: (from, to) => `du ${from} au ${to}`,
    between: (from, to) => `${from} à ${to}`,
    none: 'aucun',
    noSections: 'aucune\u00a0: les lecteurs ne peuvent pas filtrer par rubrique',
    noLanguages: 'non précisées\u00a0: donnez une langue au flux pour qu’il soit bien lu à voix haute',
    noDates: 'aucune\u00a0: les articles sont listés sans ordre chronologique',
    articles: (n, skipped) =>
      skipped === 0
        ? showCount(n)
        : `${showCount(n)}, et ${counted(skipped, 'entrée écartée', 'entrées écartées')}`,
    dates: {
      exact: (n) => `${showCount(n)} avec heure et fuseau`,
      noZone: (n) => `${showCount(n)} avec heure mais sans fuseau, montrées comme jours`,
      coarse: (n) => `${showCount(n)} au jour, au mois ou à l’année seulement`,
      none: (n) => `${showCount(n)} sans date`,
    },
    bylinesOn: (n, all) => `sur ${showCount(n)} de ${articles(all)}.`,
    noPeople: 'aucune personne',
    people: (n, names) => `${counted(n, 'auteur', 'auteurs')}\u00a0: ${names}`,
    credited: (names) => `crédités\u00a0: ${names}`,
    split: (byline, authors, credits) =>
      `«\u00a0${byline}\u00a0» → ${authors || 'personne'}${credits && ` (crédit\u00a0: ${credits})`}`,
    pictures: (n, all, described) =>
      `pour ${showCount(n)} de ${articles(all)}, ${counted(described, 'décrite', 'décrites')} pour qui ne peut pas les voir`,
    texts: {
      full: (n) => counted(n, 'entier', 'entiers'),
      partial: (n) => `${counted(n, 'coupé', 'coupés')}, avec un lien vers l’original`,
      none: (n) => `${counted(n, 'absent', 'absents')}, avec un lien vers l’original`,
      protected: (n) => `${counted(n, 'réservé', 'réservés')} aux abonnés`,
    },
    more: (n) => `${showCount(n)} de plus`,
  },
}
