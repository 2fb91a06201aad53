import type { Messages } from './index.ts';

const plural = new Intl.PluralRules('fr');
const number = new Intl.NumberFormat('fr');
const count = (n: number, one: string, other: string) =>
  `${number.format(n)} ${plural.select(n) === 'one' ? one : other}`;

export const fr: Messages = {
  tagline: 'Qui a fait quoi à qui, qui le dit et qui le conteste.',
  stories: 'Récits',
  noStories: 'Aucun récit n’est servi ici.',
  skip: 'Aller à la lecture',
  facts: ({ events, claims, sources }) =>
    [
      count(events, 'événement', 'événements'),
      count(claims, 'affirmation', 'affirmations'),
      count(sources, 'source', 'sources'),
    ].join(' · '),
  actors: (n) => count(n, 'acteur', 'acteurs'),
  language: 'Langue',
  copyLink: 'Copier le lien',
  copied: 'Copié',
  theme: { light: 'Passer aux couleurs claires', dark: 'Passer aux couleurs sombres' },
  keys: 'Clavier',
  close: 'Fermer',
  network: 'Réseau',
  timeline: 'Chronologie',
  read: 'Lire',
  table: 'Tableau',
  charts: 'Graphiques',
  views: 'Vues',
  readingPanel: 'Lecture',
  howToRead: 'Mieux lire cette page',
  howShort:
    'Dans le réseau, les formes sont des acteurs et les courbes vont de qui agit à qui est visé ; dans la chronologie, chaque marque est un événement. Touchez pour lire. Les formes et courbes pâles sont hors du filtre.',
  howNetwork:
    'Dans le réseau, une forme est un acteur ; son aire croît avec le nombre de ses événements. Une courbe va de qui agit à qui est visé, plus large quand elle réunit plus d’événements. Touchez l’une ou l’autre pour lire ses événements.',
  howTimeline:
    'Dans la chronologie, chaque marque est un événement, sur la ligne de qui agit, avec une fine flèche vers la ligne de qui est visé. Une barre qui s’estompe est une date connue seulement à peu près.',
  howMarks:
    'Les marques vides sont des paroles, les pleines des actes ; les couleurs froides sont la coopération, les chaudes le conflit. Un second demi-anneau signale des récits qui divergent. Rien ici ne dit lequel est juste.',
  eventsInFilter: 'Événements dans le filtre',
  back: 'Retour à tous les événements',
  detailsOf: (what) => `Le détail de «\u202f${what}\u202f»`,
  stillWorking: 'Les graphiques, la liste et le filtre fonctionnent toujours. Un nouvel essai se fait tout seul.',
  missing: (id) => `Ce récit n’a pas ce que l’adresse nomme\u202f: ${id}`,
  notFoundTitle: 'Il n’y a rien ici',
  noSuchPage: 'Aucune page n’a cette adresse.',
  noSuchStory: (id) => `Aucun récit n’a l’identifiant «\u202f${id}\u202f»`,
  noSuchVersion: (version, story) =>
    `La version «\u202f${version}\u202f» du récit «\u202f${story}\u202f» n’est pas servie ici`,
  errorTitle: 'Quelque chose s’est mal passé',
  errorAdvice: 'Les autres pages ne sont pas touchées. Réessayez dans un moment.',
  toStories: 'Tous les récits',
  retry: 'Réessayer',
};
