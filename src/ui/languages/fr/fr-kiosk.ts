/** Français: a screen that belongs to nobody. */

import type { Catalogue } from '#ui/languages/catalogue-shape.ts'
import { counted } from './fr-counted.ts'

export const frKiosk: Pick<Catalogue, 'kiosk'> = {
  kiosk: {
    still: 'Êtes-vous toujours là\u202f?',
    stillHint: 'Cet écran revient au début pour la personne suivante.',
    seconds: (n) => counted(n, 'seconde', 'secondes'),
    keep: 'Continuer à lire',
    tour: 'Articles de cette édition',
    touch: 'Touchez l’écran pour lire',
    held: 'Le défilement est arrêté. Il reprend de lui-même.',
    readThis: 'Lire cet article',
    nextStory: 'Article suivant',
    allStories: 'Tous les articles',
    bar: 'Outils de cet écran',
    back: 'Retour',
    front: 'À la une',
    search: 'Rechercher',
    keys: { all: 'Clavier à l’écran', space: 'Espace', erase: 'Effacer', hide: 'Masquer le clavier' },
    text: 'Taille du texte',
    take: 'Emportez-le',
    takeHint:
      'Ce lien mène hors de cet écran. Ouvrez-le sur votre téléphone\u00a0: visez le code avec l’appareil photo.',
    close: 'Fermer',
    status: 'État de cet écran',
    code: 'Code secret',
    codeGo: 'Ouvrir',
    codeWrong: 'Ce n’est pas le bon code.',
    leave: 'Quitter le kiosque',
    loadAgain: 'Recharger maintenant',
    unsafe: 'Pas maintenant\u00a0: la page ne pourrait pas être obtenue de nouveau.',
    faults: 'Dernières pannes',
    noFaults: 'Aucune panne.',
    unknown: 'inconnu',
    facts: {
      running: 'En marche depuis',
      heard: 'Derniers articles reçus',
      articles: 'Articles reçus',
      shown: 'À l’écran',
      screen: 'Écran',
      storage: 'Enregistré',
      memory: 'Mémoire de la page',
      worker: 'Lecture sans réseau',
      clock: 'Horloge',
    },
    yes: 'oui',
    no: 'non',
    clockRight: 'fiable',
    clockWrong: 'fausse\u00a0: la date et l’heure du jour ne sont pas montrées',
    pixels: (width, height) => `${width} × ${height}`,
    plainHint:
      'Cette partie de l’écran est en cours de réparation. Voici ce qu’il y a à lire\u202f; elle se rouvrira d’elle-même.',
  },
}
