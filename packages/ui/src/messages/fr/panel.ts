import type { panel as english } from '../en/panel.ts';
import { counted } from '../plural.ts';
import { fr } from '../typeset.ts';

const count = counted('fr');

export const panel: typeof english = {
  events: (n) => count(n, { one: 'événement', other: 'événements' }),
  claims: (n) => count(n, { one: 'affirmation', other: 'affirmations' }),
  publishers: (n) => count(n, { one: 'éditeur', other: 'éditeurs' }),
  reportedBy: (n) => `Rapporté par ${count(n, { one: 'éditeur indépendant', other: 'éditeurs indépendants' })}`,
  contested: (versions) => fr`contesté : ${count(versions, { one: 'version', other: 'versions' })}`,
  showMore: (n) => fr`Afficher ${count(n, { one: 'événement de plus', other: 'événements de plus' })}`,

  to: 'vers',
  nobody: 'personne de nommé',
  concerned: fr`Aussi concernés :`,
  place: fr`Lieu :`,
  codebook: (code) => fr`PLOVER : ${code}`,
  untyped: fr`Aucun type d'événement ne convient`,
  saidAboutIt: 'Ce qui en est dit',
  follows: 'Ce qui précède',
  followedBy: 'Ce qui a suivi',
  inDispute: 'Questions en débat',
  sourcesHeading: 'Sources',
  sourcesSplit: (all, own, more) =>
    fr`Sources (${String(all)}) : ${String(own)} pour l'événement, ${String(more)} de plus pour des affirmations à son sujet`,
  forEvent: fr`pour l'événement`,
  forClaims: 'pour des affirmations',

  undated: 'sans date',
  about: fr`À propos de :`,
  quotation: (language) => fr`Citation, langue : ${language}`,
  disputes: 'Contredit, et est contredite par',
  supports: 'Appuie',
  supportedBy: 'Appuyée par',
  disputeCount: (n) => count(n, { one: 'affirmation la contredit', other: 'affirmations la contredisent' }),

  partOf: 'Fait partie de',
  members: fr`En font partie :`,
  alsoCalled: fr`Autres noms :`,
  eventsInFilter: (shown, all) =>
    shown === all
      ? count(all, { one: 'événement', other: 'événements' })
      : fr`${String(shown)} sur ${count(all, { one: 'événement', other: 'événements' })} dans le filtre`,
  itsEvents: 'Ses événements',
  noEventsInFilter: fr`Aucun de ses événements n'est dans le filtre.`,
  itsClaims: fr`Ce qu'il affirme`,
  disputedBy: 'Qui le contredit',
  filterByActor: 'Filtrer par cet acteur',
  removeActor: 'Retirer du filtre',
  strip: (events, from, to) => `${events}, de ${from} à ${to}`,

  directed: (a, b) => `${a} vers ${b}`,
  linkEvents: 'Événements de ce lien',
  mixed: fr`Ces événements sont de plusieurs classes ; le lien prend la couleur de la plus fréquente.`,
  otherDirection: fr`Dans l'autre sens`,
  noOtherDirection: (a, b) => `Aucun événement de ${a} vers ${b}.`,
  outsideFilter: (n) => fr`${count(n, { one: 'autre événement', other: 'autres événements' })} hors du filtre`,

  widen: (n) => (n < 2 ? fr`Élargir le filtre pour l'inclure` : 'Élargir le filtre pour les inclure'),

  question: 'Question en débat',
  positions: (n) => count(n, { one: 'position', other: 'positions' }),
  orderNote: fr`Les positions suivent l'ordre dans lequel elles ont été énoncées pour la première fois.`,
  aboutEvents: 'Concerne',

  relays: (names) => `relaie ${names}`,
  paragraph: (n) => (n === 0 ? 'titre' : `paragraphe ${n}`),
  page: (n) => `page ${n}`,
  newTab: fr`s'ouvre dans un nouvel onglet`,
  address: fr`Pas d'adresse web utilisable :`,
  citingEvents: 'Événements qui la citent',
  citingClaims: 'Affirmations qui la citent',

  loading: 'Chargement…',
  retry: 'Réessayer',
  failed: (what) => fr`Échec du chargement : ${what}.`,
  unaffected: fr`Les graphiques, le filtre et tout ce qui est déjà affiché fonctionnent toujours.`,
};
