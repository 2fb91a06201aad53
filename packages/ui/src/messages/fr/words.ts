import type { words as english } from '../en/words.ts';
import { fr } from '../typeset.ts';

export const words: typeof english = {
  actorKinds: {
    person: 'personne',
    organisation: 'organisation',
    'government-body': 'organe gouvernemental',
    court: 'tribunal',
    product: 'produit',
    group: 'groupe',
    medium: 'média',
  },
  claimKinds: {
    'fact-claim': 'affirmation de fait',
    position: 'position',
    characterisation: 'qualification',
    prediction: 'prévision',
  },
  sourceKinds: {
    primary: 'document primaire',
    news: 'presse',
    aggregator: 'agrégateur',
    blog: 'blog',
    forum: 'forum',
  },
  statuses: {
    contested: 'contesté',
    'well-attested': 'bien attesté',
    'single-source': 'source unique',
  },
  statusMeanings: {
    contested: fr`Une affirmation sur l'événement est contredite par une autre, ou les récits divergent sur une valeur.`,
    'well-attested': fr`Au moins deux éditeurs sans original commun le rapportent, et rien n'y est contesté.`,
    'single-source': 'Toutes ses sources remontent à un seul éditeur.',
  },
  lanes: { actor: 'acteurs', type: fr`types d'événement`, chapter: 'chapitres' },
};
