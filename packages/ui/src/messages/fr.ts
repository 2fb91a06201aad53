import type { Vocabulary } from '@standoff/data';
import type { LanguageFile, Messages } from './language.ts';
import { languageNames } from './names.ts';
import { counted } from './plural.ts';
import { fr } from './typeset.ts';

const count = counted('fr');
const numbers = new Intl.NumberFormat('fr');

export const words: Messages['words'] = {
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
  arrows: { on: '→', back: '←' },
  labelled: (name, what) => fr`${name} : ${what}`,
};

export const plover: Messages['plover'] = {
  types: {
    AGREE: 'Accord',
    CONSULT: 'Consultation',
    SUPPORT: 'Soutien',
    CONCEDE: 'Concession',
    COOPERATE: 'Coopération',
    AID: 'Aide',
    RETREAT: 'Retrait',
    REQUEST: 'Demande',
    ACCUSE: 'Accusation',
    REJECT: 'Refus',
    THREATEN: 'Menace',
    PROTEST: 'Protestation',
    SANCTION: 'Sanction',
    MOBILIZE: 'Mobilisation',
    COERCE: 'Contrainte',
    ASSAULT: 'Agression',
  },
  quads: {
    'verbal-cooperation': 'Coopération verbale',
    'material-cooperation': 'Coopération matérielle',
    'verbal-conflict': 'Conflit verbal',
    'material-conflict': 'Conflit matériel',
    other: 'Autre',
  },
};

const codebook: Messages['codebook'] = {
  types: {
    AGREE:
      'Accepte, propose ou promet de coopérer, ou s’y dit disposé ; la promesse de signer un texte en fait partie.',
    CONSULT:
      'Rencontre une autre partie, lui rend visite, lui téléphone ou négocie avec elle, quels que soient le lieu et le moyen.',
    SUPPORT:
      'Soutient, salue ou reconnaît un acteur ou une politique, signe ou ratifie un accord, sans rien fournir de matériel.',
    CONCEDE: 'Cède en paroles : assouplit une règle, s’excuse, gracie, annonce une trêve ou un retrait encore à venir.',
    COOPERATE:
      'Travaille avec une autre partie à l’avantage des deux : échanges, exercices communs, renseignement partagé, entraide judiciaire.',
    AID: 'Apporte une aide matérielle qui profite surtout à qui la reçoit : argent, équipement, personnel, secours, asile.',
    RETREAT:
      'Cède dans les faits : se retire, libère des personnes, rend des biens, désarme, laisse entrer, ou quitte ses fonctions.',
    REQUEST:
      'Demande, exhorte, exige ou ordonne qu’une autre partie agisse, sans dire ce qui suivra si elle s’y refuse.',
    ACCUSE: 'Blâme, critique, assigne en justice, inculpe une autre partie ou enquête sur elle.',
    REJECT: 'Repousse une proposition, une exigence ou une rencontre, ou refuse de suivre une règle.',
    THREATEN:
      'Avertit qu’il nuira à une autre partie, rompra avec elle ou la pénalisera ; un ultimatum est une menace assortie d’un délai.',
    PROTEST: 'Manifeste son opposition avec d’autres : cortège, grève, boycott, blocage, émeute.',
    SANCTION:
      'Rompt ou réduit des relations : met fin à un contrat, à des pourparlers ou à une aide, décrète un embargo, expulse des représentants, pénalise.',
    MOBILIZE: 'Prépare ou déplace des forces, ou montre sa puissance, sans s’en servir.',
    COERCE:
      'Use de son pouvoir sans violence physique : arrête, interdit, saisit, censure, impose un couvre-feu, attaque des systèmes informatiques.',
    ASSAULT:
      'Agit d’une façon qui peut causer de graves atteintes physiques : attaque, bombardement, fusillade, enlèvement, combat.',
  },
  quads: {
    'verbal-cooperation': 'Des paroles qui rapprochent : accord, consultation, soutien, concession.',
    'material-cooperation': 'Des actes qui aident ou qui cèdent : coopération, aide, retrait.',
    'verbal-conflict': 'Des paroles qui opposent : demande, accusation, refus, menace.',
    'material-conflict':
      'Des actes contre une autre partie : protestation, sanction, mobilisation, contrainte, agression.',
    other: 'Des événements qu’aucun type de la nomenclature ne décrit.',
  },
};

export const controls: Messages['controls'] = {
  filters: 'Filtres',
  filtersActive: (n) => `Filtres (${n})`,
  close: 'Fermer',
  apply: 'Appliquer',
  showEvents: (n) => `Afficher ${count(n, { one: 'événement', other: 'événements' })}`,
  shown: (n, all) => `${numbers.format(n)} sur ${count(all, { one: 'événement', other: 'événements' })}`,
  clearAll: 'tout effacer',
  clearFilter: 'Effacer tout le filtre',
  remove: (part) => `Retirer le filtre ${part}`,

  actors: 'Acteurs',
  findActor: 'Chercher un acteur',
  matches: { any: fr`Événements avec l'un d'eux`, all: 'Événements avec tous' },
  match: 'Quels événements',
  unfold: fr`Montrer les personnes à part de leur organisation`,
  moreToFind: (n) => fr`${numbers.format(n)} de plus : écrivez pour les trouver`,
  dates: 'Dates',
  from: 'Premier jour',
  until: 'Dernier jour',
  openingDates: fr`Les jours principaux de l'histoire`,
  allDates: 'Toutes les dates',
  presets: 'Aller à',
  notADay: (given) => fr`« ${given} » n'est pas un jour. Écrivez-le comme 2026-02-27.`,
  dayWithin: (first, last) => fr`Indiquez un jour complet entre le ${first} et le ${last}.`,
  reversed: (from, to) => `Le premier jour, ${from}, vient après le dernier, ${to}.`,
  publishers: 'Sources',
  findPublisher: 'Chercher un éditeur',
  attestation: 'Attestation',
  types: 'Types',
  text: (words) => fr`« ${words} »`,
  lanes: 'Couloirs',
  lanesBy: 'Couloirs de la chronologie par',
  legend: fr`Genres d'événement : appuyer pour ne montrer que ceux-là`,
  cooperation: 'coopération',
  conflict: 'conflit',
  quads: {
    'verbal-cooperation': 'verbale',
    'material-cooperation': 'matérielle',
    'verbal-conflict': 'verbal',
    'material-conflict': 'matériel',
    other: 'autre',
  },
  events: (n) => (n < 2 ? 'événement' : 'événements'),
  nothingFound: (typed) => fr`Rien ne correspond à « ${typed} ».`,
  andMore: (first, n) => `${first} + ${n}`,

  search: 'Recherche',
  searchHint: 'Acteurs, événements, affirmations, sources',
  searching: 'Recherche en cours…',
  noResults: (typed) => fr`Aucun résultat pour « ${typed} ».`,
  results: (n) => count(n, { one: 'résultat', other: 'résultats' }),
  searchFailed: 'La recherche est indisponible. Les graphiques et le filtre fonctionnent toujours.',
  retry: 'Réessayer',
  filterByText: (typed) => fr`Filtrer les événements par « ${typed} »`,
  kinds: {
    actor: 'acteur',
    event: 'événement',
    claim: 'affirmation',
    question: 'question',
    source: 'source',
  },

  themes: { auto: fr`comme l'appareil`, light: 'claires', dark: 'sombres' },
  themeNow: (now, next) => fr`Couleurs : ${now}. Passer à : ${next}`,
  language: 'Langue',
  shortcuts: 'Clavier',
  singleKeys: 'Les touches seules agissent partout dans la page',
  shortcutKeys: {
    search: 'Rechercher',
    events: 'Événement précédent, suivant',
    back: 'Un pas en arrière',
    arrows: fr`Dans le réseau : acteur le plus proche de ce côté. Dans la chronologie : dans le temps, et entre couloirs. Dans le graphique des affirmations : dans le temps, et entre positions`,
    ends: fr`Dans la chronologie et le graphique des affirmations : première et dernière marque. Dans le réseau : le plus et le moins impliqué`,
    letters: fr`Dans les graphiques : trouver par le début d'un nom ou d'un titre`,
    zoom: fr`Dans le réseau et la chronologie : agrandir, réduire, tout montrer`,
    move: fr`Dans le réseau : déplacer l'acteur`,
    putBack: fr`Dans le réseau : remettre l'acteur à sa place`,
    select: 'Sélectionner',
    add: fr`Ajouter l'acteur au filtre`,
    play: fr`Faire défiler l'histoire, et mettre en pause`,
    steps: fr`Là où l'histoire se lit dans l'ordre : étape précédente et suivante`,
    help: 'Ces touches',
  },

  emptyTitle: 'Aucun événement ne passe le filtre.',
  emptyOne: fr`Abandonner une partie en ramène :`,
  emptyNone: fr`Aucune partie seule n'en est la cause : ensemble, elles ne laissent rien.`,
  drop: (part) => `Abandonner ${part}`,
  problems: 'À propos de cette adresse',
  problemKinds: {
    'unknown-id': (what, id) => fr`Introuvable dans cette histoire, donc ignoré : ${what} « ${id} ».`,
    'not-a-value': (key, given) => fr`« ${given} » n'est pas une valeur de « ${key} » : ignoré.`,
    'not-a-day': (_key, given) => fr`« ${given} » n'est pas un jour : ignoré. Écrivez-le comme 2026-02-27.`,
    reversed: (_key, from) => fr`Le premier jour, ${from}, vient après le dernier : les deux sont échangés.`,
    'too-many': (key, n) => fr`${n} valeurs de « ${key} », c'est trop : les premières sont utilisées.`,
    'too-long': () => fr`Le texte cherché est trop long : son début est utilisé.`,
  },
  dismiss: 'Fermer',
  hiddenEvent: fr`Le filtre cache cet événement. Il est affiché parce que l'adresse le nomme.`,
  widen: fr`Élargir le filtre pour l'inclure`,
  hiddenQuestion: 'Le reste du filtre cache tous les événements de cette question.',
  widenToQuestion: 'Afficher tous les événements de cette question',
};

export const panel: Messages['panel'] = {
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
  unsettled: fr`En tirets, parce que chaque événement est ici contesté ou de source unique.`,
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

const table: Messages['table'] = {
  events: (n) => `${count(n, { one: 'événement', other: 'événements' })} dans le filtre`,
  actors: (n) => `${count(n, { one: 'acteur', other: 'acteurs' })} avec des événements dans le filtre`,
  columns: {
    date: 'Date',
    title: 'Événement',
    type: 'Type',
    who: 'Qui',
    whom: 'Envers qui',
    attestation: 'Attestation',
    place: 'Lieu',
    sources: 'Sources',
    name: 'Acteur',
    kind: 'Genre',
    acted: 'A agi',
    targeted: 'Visé',
    involved: 'Événements',
  },
  sortedBy: (column, descending) => `trié par ${column}, ordre ${descending ? 'décroissant' : 'croissant'}`,
  download: 'Télécharger en CSV',
};

export const network: Messages['network'] = {
  label: (actors, links) =>
    fr`Réseau des acteurs : ${count(actors, { one: 'acteur', other: 'acteurs' })}, ${count(links, { one: 'lien', other: 'liens' })}`,
  keys: fr`Les flèches vont d'un acteur à l'autre, les lettres en trouvent un par son nom, Début et Fin mènent au plus et au moins impliqué, Entrée ou Espace sélectionne, Maj et Entrée filtrent, Alt et flèches déplacent l'acteur, Alt et Début le remettent à sa place, plus, moins et 0 règlent le zoom, Échap efface.`,
  events: (n) => count(n, { one: 'événement', other: 'événements' }),
  unlinked: 'aucun lien sous ce filtre',
  linkedWith: (names) => `en lien avec ${names}`,
  others: (n) => `et ${count(n, { one: 'autre', other: 'autres' })}`,
  mostly: (quad) => `surtout ${quad}`,
  unsettled: 'rien de bien attesté',
  dashed: 'tout contesté ou de source unique',
  noneTyped: (typed) => fr`Aucun acteur ici ne commence par « ${typed} ».`,
  empty: fr`Aucun événement ne réunit deux acteurs de ce récit : il n'y a pas de réseau à dessiner.`,
  zoomIn: 'Agrandir',
  zoomOut: 'Réduire',
  fit: 'Ajuster au cadre',
  look: {
    left: 'Voir plus à gauche',
    up: 'Voir plus haut',
    down: 'Voir plus bas',
    right: 'Voir plus à droite',
  },
  move: (name) => `Déplacer ${name} dans l’image`,
  moveTo: {
    left: 'Déplacer vers la gauche',
    up: 'Déplacer vers le haut',
    down: 'Déplacer vers le bas',
    right: 'Déplacer vers la droite',
  },
  putBack: 'Remettre à sa place',
  noEvents: 'aucun événement dans le filtre',
  done: {
    zoomedIn: 'Agrandi',
    zoomedOut: 'Réduit',
    whole: 'Tout est en vue',
    closest: 'Agrandi au maximum',
    left: 'Déplacé vers la gauche',
    up: 'Déplacé vers le haut',
    down: 'Déplacé vers le bas',
    right: 'Déplacé vers la droite',
    putBack: 'Remis à sa place',
    inPlace: 'Déjà à sa place',
  },
};

export const timeline: Messages['timeline'] = {
  label: (events, lanes) =>
    fr`Chronologie : ${count(events, { one: 'événement', other: 'événements' })} sur ${count(lanes, { one: 'ligne', other: 'lignes' })}`,
  keys: fr`Les flèches gauche et droite parcourent le temps, haut et bas changent de ligne, Début et Fin vont aux extrémités, les lettres trouvent un événement par son titre, Entrée ou Espace sélectionne, plus et moins règlent l'échelle, 0 montre tout le récit.`,
  empty: 'Aucun événement à ces dates sous ce filtre.',
  zoomIn: 'Resserrer les dates',
  zoomOut: 'Élargir les dates',
  whole: 'Montrer tout le récit',
  earlier: 'Plus tôt',
  later: 'Plus tard',
  noneTyped: (typed) => fr`Aucun événement ici ne commence par « ${typed} ».`,
  timesGiven: { start: 'Heures ou dates données pour le début', end: 'Heures ou dates données pour la fin' },
  givenBy: (time, names) => fr`${time} : ${names}`,
  differentTimes: (n) => count(n, { one: 'heure ou date', other: 'heures ou dates différentes' }),
  moreTimes: (n) => `et ${count(n, { one: 'autre date', other: 'autres dates' })}`,
  listKeys: fr`Les flèches haut et bas vont d'un événement à l'autre, les lettres en trouvent un par son titre.`,
  hour: (hour) => `${String(hour)}\u202fh`,
  others: 'Autres',
  untyped: 'Sans type',
  aimedAt: (from, to) => `${from} → ${to}`,
  aimedAtSaid: (from, to) => `${from} vers ${to}`,
  between: (names) => `${names} ensemble`,
  contested: (versions) =>
    versions > 1 ? fr`Contesté : ${count(versions, { one: 'version', other: 'versions' })}` : 'Contesté',
  place: (nth, all) => `${String(nth)} sur ${String(all)}`,
  more: (events) =>
    fr`${count(events, { one: 'événement de plus', other: 'événements de plus' })} : agrandir pour les voir`,
  daysBetween: (days) => count(days, { one: 'jour plus tard', other: 'jours plus tard' }),
  overview: 'Événements par jour sur tout le récit',
  overviewDescription: (from, to, events) =>
    fr`Coopération au-dessus de la ligne, conflit au-dessous, du ${from} au ${to} : ${count(events, { one: 'événement', other: 'événements' })}.`,
  cooperation: 'coopération',
  conflict: 'conflit',
  firstDay: 'Premier jour affiché',
  lastDay: 'Dernier jour affiché',
  shown: (days, length) => `${days}, ${count(length, { one: 'jour', other: 'jours' })}`,
};

export const disagreement: Messages['disagreement'] = {
  title: 'Désaccords',
  show: 'Affichage',
  tab: 'Débats',
  itsEvents: (n) =>
    `${count(n, { one: 'événement du filtre concerné', other: 'événements du filtre concernés' })} par la question`,
  questions: (n) => count(n, { one: 'question en débat', other: 'questions en débat' }),
  claimsIn: (claims, positions) =>
    `${count(claims, { one: 'affirmation', other: 'affirmations' })} en ${count(positions, { one: 'position', other: 'positions' })}`,
  inFilter: (shown, all) =>
    `${numbers.format(shown)} sur ${count(all, { one: 'affirmation', other: 'affirmations' })} dans le filtre`,
  noneInFilter: 'aucune affirmation dans le filtre',
  noneOfIt: (all) =>
    `${count(all, { one: 'affirmation répond', other: 'affirmations répondent' })} à cette question, et le filtre les écarte toutes.`,
  noQuestions: fr`Rien n'est débattu dans ce récit.`,
  order: fr`dans l'ordre des premières prises de position`,
  joined: 'un trait joint les affirmations qui se contredisent',
  counts: (claims, publishers) =>
    `${count(claims, { one: 'affirmation', other: 'affirmations' })} · ${count(publishers, { one: 'éditeur indépendant', other: 'éditeurs indépendants' })}`,
  allQuestions: 'Toutes les questions',
  narrowed: 'Les autres graphiques et les listes ne montrent que les événements de cette question.',
  release: 'Montrer tous les événements',

  time: 'Les affirmations dans le temps',
  timeLabel: (claims, positions) =>
    fr`Les affirmations dans le temps : ${count(claims, { one: 'affirmation', other: 'affirmations' })} en ${count(positions, { one: 'position', other: 'positions' })}`,
  timeDescription: fr`Une ligne par position, dans l'ordre des premières prises de position ; une marque par affirmation, au moment où elle a été faite, avec son auteur. Des traits fins joignent les affirmations qui se contredisent. Une barre estompée est une date connue seulement à peu près.`,
  keys: fr`Les flèches gauche et droite vont d'une affirmation à l'autre dans le temps, haut et bas changent de position, Début et Fin vont aux extrémités, Entrée ouvre l'affirmation, les lettres cherchent un auteur.`,
  undated: 'sans date',
  allUndated: fr`Aucune de ces affirmations n'est datée.`,
  leftOut: (days) => count(days, { one: 'jour', other: 'jours' }),
  leftOutNote: fr`Là où l'axe est interrompu, du temps sans affirmation est omis.`,
  roughDate: 'Une barre estompée est une date connue seulement à peu près.',
  said: (speaker, when) => `${speaker}, ${when}`,
  nth: (nth, all) => `${String(nth)} sur ${String(all)}`,
  disputedBy: (n) => count(n, { one: 'affirmation la conteste', other: 'affirmations la contestent' }),
  about: fr`À propos de :`,

  properties: {
    start: 'le moment du début',
    end: 'le moment de la fin',
    duration: 'la durée',
    count: 'le nombre',
    amount: 'le montant',
    place: 'le lieu',
    actor: fr`l'acteur`,
    order: 'qui fut le premier',
  },
  withUnit: (property, unit) => `${property} (${unit})`,
  valuesOrder: fr`Chaque valeur avec qui l'avance et où, dans l'ordre des valeurs elles-mêmes.`,
  carriedIn: 'via',
  ownDate: fr`Date de l'événement dans ce récit, marquée par un losange :`,
  sameClock: fr`Les heures de plusieurs fuseaux sont ramenées à une seule horloge, celle de la première ligne qui donne une heure.`,
  close: fr`Certaines valeurs sont trop proches pour être distinguées sur cet axe : les mots à côté disent laquelle est laquelle.`,
  ranked: (name) => fr`${name} en premier`,
  range: (from, to) => fr`de ${from} à ${to}`,
  zero: 'aucun délai',
  years: (n) => count(n, { one: 'an', other: 'ans' }),
  months: (n) => count(n, { one: 'mois', other: 'mois' }),
  days: (n) => count(n, { one: 'jour', other: 'jours' }),
  hours: (n) => `${numbers.format(n)}\u00a0h`,
  minutes: (n) => `${numbers.format(n)}\u00a0min`,
  seconds: (n) => `${numbers.format(n)}\u00a0s`,

  exchange: 'Qui a répondu à qui',
  exchangeNote: fr`De deux affirmations qui se contestent ou se soutiennent, la plus récente figure sous l'autre. Sans date, la place ne dit pas qui a répondu.`,
  how: {
    disputes: 'en désaccord avec',
    supports: 'soutient',
    'supported-by': 'est soutenu par',
  },

  differOn: (claims, what) =>
    `${count(claims, { one: 'affirmation diverge', other: 'affirmations divergent' })} sur ${what}`,
  disputed: (disputed, all) =>
    `${numbers.format(disputed)} sur ${count(all, { one: 'affirmation à ce sujet', other: 'affirmations à ce sujet' })} contestée${disputed > 1 ? 's' : ''} par une autre`,
  carried: (n) => `Relayée par ${count(n, { one: 'éditeur indépendant', other: 'éditeurs indépendants' })}`,
  relay: (relaying, all, original) =>
    fr`${numbers.format(relaying)} sur ${count(all, { one: 'éditeur', other: 'éditeurs' })} ${relaying > 1 ? 'reprennent' : 'reprend'} un même article (${original})`,
  disputedByClaims: (n) => `Contestée par ${count(n, { one: 'affirmation', other: 'affirmations' })}`,
  supportedByClaims: (n) => `Soutenue par ${count(n, { one: 'affirmation', other: 'affirmations' })}`,
  method: 'Comment cela est calculé',
};

const read: Messages['read'] = {
  title: fr`L'histoire dans l'ordre`,
  start: fr`Lire l'histoire dans l'ordre`,
  explore: fr`Explorer l'histoire librement`,
  exploreShort: 'Explorer',
  chapters: (n) => count(n, { one: 'chapitre', other: 'chapitres' }),
  events: (n) => count(n, { one: 'événement', other: 'événements' }),
  chapter: (nth, all) => `chapitre ${String(nth)} sur ${String(all)}`,
  event: (nth, all) => `événement ${String(nth)} sur ${String(all)}`,
  noEvents: fr`Aucun événement n'est consigné dans ce chapitre.`,
  outside: 'Hors des chapitres',
  outsideIntro: fr`Ces événements n'appartiennent à aucun chapitre. Ils sont donnés dans l'ordre où ils se sont produits.`,
  noChapters: 'Tous les événements',
  noChaptersIntro: fr`Cette histoire n'a pas de chapitres. Ses événements sont donnés dans l'ordre où ils se sont produits.`,
  nothing: fr`Cette histoire n'a encore ni chapitre ni événement.`,
  inExplorer: fr`Dans l'explorateur`,
  daysInExplorer: fr`Ces jours dans l'explorateur`,
  network: (part) => fr`Réseau : ${part}`,
  timeline: (part) => fr`Chronologie : ${part}`,
  steps: fr`Étapes de l'histoire`,
  previous: 'Précédent',
  next: 'Suivant',
};

const play: Messages['play'] = {
  label: 'Lecture',
  play: 'Lire dans le temps',
  again: 'Reprendre au début',
  pause: 'Mettre en pause',
  back: 'Reculer d’un jour',
  on: 'Avancer d’un jour',
  speed: 'Vitesse',
  perSecond: (days) =>
    days < 1
      ? `un jour en ${count(1 / days, { one: 'seconde', other: 'secondes' })}`
      : `${count(days, { one: 'jour', other: 'jours' })} par seconde`,
  shown: (days, events) => fr`${days} : ${count(events, { one: 'événement', other: 'événements' })}`,
};

export const embed: Messages['embed'] = {
  heading: {
    network: (title) => fr`${title} : qui agit sur qui`,
    timeline: (title) => fr`${title} : que s'est-il passé, et quand`,
    disagreement: (title) => fr`${title} : ce qui est contesté`,
    story: (title) => title,
  },
  shows: {
    network: 'Les acteurs, et une courbe de chaque auteur vers qui il vise',
    timeline: 'Les événements, chacun sur la ligne de son auteur, avec une flèche vers qui il vise',
    disagreement: 'Les questions contestées, et les affirmations qui y répondent',
    story: 'Qui agit sur qui, et quand',
  },
  summary: (shows, facts) => fr`${shows} : ${facts}.`,
  key: fr`Signification des marques`,
  reset: 'Rétablir le filtre',
  earlier: 'Avant',
  later: 'Après',
  page: (page, pages) => `${numbers.format(page)} sur ${numbers.format(pages)}`,
  selected: 'Ce qui est choisi',
  readMore: 'Lire la suite avec les sources',
  more: (n) => `et ${count(n, { one: 'autre événement', other: 'autres événements' })}`,
  close: 'Fermer',
  previousQuestion: 'Question précédente',
  nextQuestion: 'Question suivante',
  question: (nth, all) => `Question ${numbers.format(nth)} sur ${numbers.format(all)}`,
  fullView: 'Ouvrir la vue complète',
  sources: (sources, publishers) =>
    `${count(sources, { one: 'source', other: 'sources' })} de ${count(publishers, { one: 'éditeur', other: 'éditeurs' })}`,
  version: (version) => `version ${version}`,
};

const paper: Messages['paper'] = {
  print: 'Imprimer',
  key: fr`Une forme est un acteur ; une courbe va de qui agit à qui est visé, plus large quand elle réunit plus d'événements, et en tirets quand ils sont tous contestés ou de source unique. Les marques vides sont des paroles, les pleines des actes. Un trait en travers d'une courbe, et un losange dans la chronologie, est un conflit. Un second demi-anneau signale des récits qui divergent. Les formes pâles sont hors du filtre.`,
  withoutAddresses: fr`Les adresses des sources n'étaient pas chargées. Le bouton d'impression de la page les attend.`,
};

const pictures: Messages['pictures'] = {
  version: (id) => `version ${id}`,
  highlighted: (name) => fr`mis en évidence : ${name}`,
  save: 'Enregistrer comme image',
  formats: { svg: 'SVG', png: 'PNG' },
};

const pages: Messages['pages'] = {
  tagline: 'Qui a fait quoi à qui, qui le dit et qui le conteste.',
  stories: 'Récits',
  noStories: 'Aucun récit n’est servi ici.',
  skip: 'Aller à la lecture',
  skipControls: 'Passer les commandes',
  facts: ({ events, claims, sources }) =>
    [
      count(events, { one: 'événement', other: 'événements' }),
      count(claims, { one: 'affirmation', other: 'affirmations' }),
      count(sources, { one: 'source', other: 'sources' }),
    ].join(' · '),
  actors: (n) => count(n, { one: 'acteur', other: 'acteurs' }),
  copyOutcome: { copied: 'Copié', refused: 'Copie refusée' },
  network: 'Réseau',
  timeline: 'Chronologie',
  tabs: { read: 'Lire', network: 'Réseau', timeline: 'Chronologie' },
  table: 'Tableau',
  charts: 'Graphiques',
  views: 'Vues',
  readingPanel: 'Lecture',
  howToRead: 'Mieux lire cette page',
  howShort:
    'Dans le réseau, les formes sont des acteurs et les courbes vont de qui agit à qui est visé ; dans la chronologie, chaque marque est un événement. Touchez pour lire. Les formes et courbes pâles sont hors du filtre.',
  howNetwork:
    'Dans le réseau, une forme est un acteur ; son aire croît avec le nombre de ses événements. Une courbe va de qui agit à qui est visé, plus large quand elle réunit plus d’événements, et en tirets quand ils sont tous contestés ou de source unique. Touchez l’une ou l’autre pour lire ses événements.',
  howTimeline:
    'Dans la chronologie, chaque marque est un événement, sur la ligne de qui agit, avec une fine flèche vers la ligne de qui est visé. Une barre qui s’estompe est une date connue seulement à peu près.',
  howMarks:
    'Les marques vides sont des paroles, les pleines des actes ; les couleurs froides sont la coopération, les chaudes le conflit. Un second demi-anneau signale des récits qui divergent. Rien ici ne dit lequel est juste.',
  eventsInFilter: 'Événements dans le filtre',
  back: 'Retour à tous les événements',
  backToQuestion: 'Retour à la question',
  detailsOf: (what) => `Le détail de «\u202f${what}\u202f»`,
  stillWorking: 'Les graphiques, la liste et le filtre fonctionnent toujours. Un nouvel essai se fait tout seul.',
  missing: (id) => `Ce récit n’a pas ce que l’adresse nomme\u202f: ${id}`,
  notFoundTitle: 'Il n’y a rien ici',
  noSuchPage: 'Aucune page n’a cette adresse.',
  noSuchChart: (chart) => fr`Il n'y a pas de graphique « ${chart} ». Il y a network, timeline, disagreement et story.`,
  noSuchStory: (id) => `Aucun récit n’a l’identifiant «\u202f${id}\u202f»`,
  noSuchVersion: (version, story) =>
    `La version «\u202f${version}\u202f» du récit «\u202f${story}\u202f» n’est pas servie ici`,
  unknownLanguage: (given, known) =>
    fr`« ${given} » n'est pas une langue de ces pages : « lang » est ignoré. Valeurs possibles : ${known}.`,
  reportError: (number) =>
    fr`Quelque chose s'est mal passé de notre côté. Si cela se reproduit, signalez-le avec ce numéro : ${number}`,
  errorTitle: 'Quelque chose s’est mal passé',
  errorAdvice: 'Les autres pages ne sont pas touchées. Réessayez dans un moment.',
  needsScripts: fr`Ces pages sont des fichiers : filtrer, chercher et ouvrir des éléments demande ici des scripts. La lecture et les pages des événements, des acteurs, des affirmations et des sources s'en passent.`,
  toStories: 'Tous les récits',
};

const own: Messages['own'] = {
  kinds: {
    event: 'Événement',
    actor: 'Acteur',
    claim: 'Affirmation',
    question: 'Question débattue',
    source: 'Source',
  },
  page: 'Page à part',
  sourcePage: 'Où ce récit la cite',
  skip: 'Aller au texte',
  path: 'Emplacement de la page',
  explore: fr`Ouvrir dans l'explorateur`,
  exploreStory: fr`Ouvrir l'explorateur`,
  reading: fr`Dans l'ordre de lecture`,
  previous: 'Événement précédent',
  next: 'Événement suivant',
  inStory: 'Dans le récit',
  strip: (events) =>
    fr`Événements du récit par jour ; les jours de ${events === 1 ? 'cet événement' : count(events, { one: 'événement', other: 'événements' })} sont signalés`,
  claimed: (claims) => count(claims, { one: 'affirmation', other: 'affirmations' }),
  citedBy: (events, claims) =>
    `Citée pour ${count(events, { one: 'événement', other: 'événements' })} et ${count(claims, { one: 'affirmation', other: 'affirmations' })}`,
  saidBy: (name, statement) => fr`${name} : ${statement}`,
  versionOf: (version) => `Version ${version}`,
  licence: fr`Licence du texte :`,
  about: 'À propos de ce récit',
  report: 'Signaler une erreur',
  notFound: {
    event: (id) => fr`Ce récit n'a pas d'événement dont l'identifiant soit « ${id} ».`,
    actor: (id) => fr`Ce récit n'a pas d'acteur dont l'identifiant soit « ${id} ».`,
    claim: (id) => fr`Ce récit n'a pas d'affirmation dont l'identifiant soit « ${id} ».`,
    question: (id) => fr`Ce récit n'a pas de question dont l'identifiant soit « ${id} ».`,
    source: (id) => fr`Ce récit n'a pas de source dont l'identifiant soit « ${id} ».`,
  },
  meant: fr`Vous cherchiez peut-être :`,
  preview: (title) => fr`Image d'aperçu : ${title}`,
};

const share: Messages['share'] = {
  share: 'Partager',
  title: (story) => fr`Partager « ${story} »`,
  description: (title) =>
    fr`Le code qui place les graphiques de « ${title} » dans une autre page, tels quels ou réglés autrement.`,
  options: 'Ce qui est partagé',
  shows: 'Contenu',
  chart: 'Graphique',
  charts: {
    story: 'Réseau et chronologie',
    network: 'Réseau',
    timeline: 'Chronologie',
    disagreement: 'Désaccords',
  },
  opened: (what) => fr`Avec « ${what} » ouvert`,
  openedCurve: 'Avec la courbe choisie mise en évidence',
  width: 'Largeur',
  widths: { full: 'Toute la place disponible', fixed: 'Fixe' },
  widthInPixels: 'Largeur en pixels',
  heightInPixels: 'Hauteur en pixels',
  colours: 'Couleurs',
  themes: { auto: fr`Celles de l'appareil`, light: 'Claires', dark: 'Sombres' },
  language: 'Langue',
  readersLanguage: fr`Celle de qui lit`,
  controls: 'Avec les commandes du filtre',
  content: 'Version',
  contents: { living: fr`Vivante : suit le récit`, frozen: (version) => fr`Figée : reste à la version ${version}` },
  apply: 'Montrer le code',
  preview: 'Aperçu',
  previewOf: (title) => fr`Aperçu : ${title}`,
  address: 'Lien',
  addressNote: 'Ouvre la vue complète avec ce filtre.',
  send: 'Envoyer…',
  frame: 'Cadre',
  frameNote: fr`Pour toute page. La seconde ligne ne sert qu'à ajuster la hauteur du cadre : il fonctionne aussi sans elle.`,
  element: 'Élément personnalisé',
  elementNote: fr`Une partie de votre page : il prend vos styles, dit à vos scripts ce qui est choisi, et partage son filtre avec ceux du même groupe.`,
  picture: 'Image avec lien',
  pictureNote: fr`Pour le courrier, et pour les pages qui n'admettent pas de cadre.`,
  pictureMissing: fr`Ce site a des images des graphiques tels qu'ils s'ouvrent, mais pas d'un autre filtre.`,
  link: 'Lien en HTML',
  linkNote: 'Le titre du graphique, qui mène à la vue complète.',
  copy: 'Copier',
};

const data: Messages['data'] = {
  title: 'Emporter les données',
  filtered: (events) =>
    fr`${count(events, { one: 'événement', other: 'événements' })} dans le filtre, avec les acteurs, les affirmations et les sources qui s'y rattachent.`,
  whole: fr`Le récit entier, quel que soit le filtre : ces pages sont des fichiers, que l'on ne peut pas filtrer.`,
  formats: {
    json: { name: 'JSON', means: fr`tout ; Standoff le relit` },
    csv: {
      name: 'CSV',
      means: fr`des tableaux d'événements, d'acteurs, d'affirmations, de sources et de citations, pour tableurs`,
    },
    jsonld: { name: 'JSON-LD', means: fr`un graphe dans les mots de schema.org` },
    gexf: { name: 'GEXF', means: fr`le réseau avec ses dates, pour Gephi` },
    graphml: {
      name: 'GraphML',
      means: fr`le réseau, une arête par événement et par paire, pour la plupart des logiciels de graphes`,
    },
    'timelinejs.json': { name: 'TimelineJS', means: fr`les événements, un par diapositive` },
    bib: { name: 'BibTeX', means: fr`les sources` },
    ris: { name: 'RIS', means: fr`les sources, pour Zotero, EndNote et d'autres` },
  },
};

const about: Messages['about'] = {
  title: 'À propos de ce récit',
  contents: 'Sur cette page',
  description: (title) =>
    fr`Comment « ${title} » a été fait : méthode, toutes les sources, téléchargements, citation, erreurs, licence.`,
  what: 'Ce que c’est',
  whatText: fr`Standoff montre qui a fait quoi à qui, qui le dit et qui le conteste. Chaque événement et chaque affirmation nomme les documents publiés sur lesquels il ou elle repose, et y conduit.`,
  contains: (facts) => `Ce récit contient ${facts}.`,
  method: 'Méthode',
  types: fr`Ce qui s'est passé : types et classes d'événement`,
  typesText: fr`Un événement a l'un des 16 types de PLOVER, une nomenclature publique des événements politiques. Un type dit ce qu'un acteur a fait, jamais s'il a eu raison de le faire. Les types forment quatre classes, que montrent les marques : les marques ouvertes sont des paroles, les marques pleines des actes ; les couleurs froides la coopération, les chaudes le conflit. Un événement qu'aucun type ne décrit n'en a pas.`,
  typesList: fr`Tous les types et ce qu'ils recouvrent`,
  attestation: 'Comment un événement est attesté',
  attestationText: fr`Cela se compte à partir des citations et des affirmations, et n'est jamais saisi à la main. Le résultat dit combien portent un récit, et non que ce récit est vrai.`,
  independent: fr`Des éditeurs sont indépendants s'ils n'ont pas d'original commun. Une page qui reprend, traduit ou résume l'article d'un autre éditeur compte pour un avec lui : trois journaux qui publient la même dépêche sont un seul éditeur.`,
  versions: fr`Des affirmations s'excluent si l'une conteste l'autre, ou si elles donnent d'une même chose des valeurs qui n'ont rien de commun. Le nombre de versions est celui des groupes entre lesquels se répartissent les affirmations sur un événement, de sorte que deux affirmations d'un groupe ne s'excluent jamais.`,
  dates: 'Dates',
  datesText: fr`Les dates sont écrites en EDTF (ISO 8601-2), qui note avec quelle exactitude une date est connue. Elles sont dessinées et dites avec cette exactitude, et pas davantage : un mois n'est jamais dessiné comme son premier jour.`,
  drawn: {
    moment: ['Une heure exacte', fr`un point à cette heure, dans le fuseau que donne la source`],
    day: ['Un jour', 'un point dans la colonne de ce jour, à aucune heure précise'],
    vague: ['Un mois, une année, une date approximative ou incertaine', fr`une barre aux bouts estompés`],
    interval: ['Une période aux bornes connues', 'une barre aux bouts nets'],
  },
  disagreement: 'Désaccords',
  disagreementText: fr`Une question débattue réunit en positions les affirmations qui y répondent. Les positions se suivent dans l'ordre où elles ont été énoncées, et dans aucun autre. Les affirmations qui donnent une valeur, comme une heure ou un nombre, sont dessinées sur l'axe de cette valeur, chacune avec qui l'énonce.`,
  carried: fr`Le nombre d'éditeurs indépendants qui portent une position se compte comme pour les événements.`,
  neutrality: 'Neutralité',
  neutralityText: fr`Les résumés et les énoncés sont rédigés par les auteurs du récit. Les citations sont courtes, nomment qui parle et restent dans leur langue. Aucune couleur, aucune taille, aucun ordre ne suggère quelle version est la bonne.`,

  sources: 'Sources',
  find: 'Trouver une source',
  findHint: 'Éditeur, titre, langue ou nature',
  search: 'Chercher',
  all: 'Montrer toutes les sources',
  found: (shown, all) => `${numbers.format(shown)} sur ${count(all, { one: 'source', other: 'sources' })}`,
  nothing: (find) => fr`Aucune source ne correspond à « ${find} ».`,
  columns: {
    title: 'Titre',
    publisher: 'Éditeur',
    date: 'Date',
    language: 'Langue',
    kind: 'Nature',
    relays: 'Reprend',
    events: 'Événements',
    claims: 'Affirmations',
  },
  untitled: 'Sans titre',
  original: 'La source elle-même',
  sortBy: (column) => `Trier par ${column}`,
  used: fr`Événements et affirmations : combien la citent.`,

  downloads: 'Téléchargements',
  downloadsText: fr`Le récit entier dans cette version. Le nom de chaque fichier le dit.`,
  tables: 'Dans la langue de cette page',
  tablesText: fr`Les noms et les titres sont dans la langue de cette page ; les identifiants, les codes et les dates EDTF sont ceux du récit.`,
  files: {
    'events.csv': 'Les événements, en tableau',
    'actors.csv': 'Les acteurs, en tableau',
    'sources.csv': 'Les sources, en tableau',
    'outline.json': 'Tout ce que dessinent les graphiques',
  },
  api: fr`La même chose par l'API`,

  cite: 'Comment citer cette version',
  citeText: fr`L'adresse nomme la version : qui la suivra plus tard verra ce que vous avez vu, ou apprendra que le récit a changé.`,
  citation: (title, version, address) => fr`« ${title} ». Standoff, version ${version}. ${address}`,
  plain: 'Texte',
  bibtex: 'BibTeX',
  copyText: 'Copier le texte',

  report: 'Comment signaler une erreur',
  reportText: fr`Les responsables de ce site peuvent la corriger. Envoyez-leur ce texte, complété ; il nomme le récit, sa version et la page.`,
  reportLines: {
    story: fr`Récit :`,
    version: fr`Version :`,
    page: fr`Page :`,
    wrong: fr`Ce qui est faux :`,
    right: fr`Ce qui serait juste, et la source qui le dit :`,
  },

  licence: 'Licence',
  licenceText: fr`Le texte de ce récit peut être utilisé sous cette licence :`,
  othersText: fr`Les citations, et les documents auxquels mènent les sources, appartiennent à leurs auteurs.`,
};

const text: Messages = {
  words,
  plover,
  codebook,
  controls,
  panel,
  table,
  network,
  timeline,
  disagreement,
  embed,
  read,
  play,
  paper,
  pictures,
  pages,
  own,
  share,
  data,
  about,
};

type Noun = Parameters<Vocabulary['about']>[1];

const NBSP = '\u00a0';
/** The narrow no-break space of French typography. */
const NNBSP = '\u202f';

const two = (n: number): string => String(n).padStart(2, '0');
const ordinal = (n: number): string => (n === 1 ? '1er' : `${n}e`);
const VOWEL = /^[aeiouhéê]/;

/** The definite article that a date takes in a sentence: le 4 mars, l’été 2026, les années 2020, but 2026. */
function article(name: string, noun: Noun): '' | 'le ' | 'l’' | 'les ' {
  if (noun === 'month' || noun === 'year') return '';
  if (noun === 'decade') return 'les ';
  return noun === 'season' && VOWEL.test(name) ? 'l’' : 'le ';
}

function since(name: string, noun: Noun): string {
  const before = article(name, noun);
  if (before === 'le ') return `à partir du ${name}`;
  if (before === 'les ') return `à partir des ${name}`;
  if (before === 'l’') return `à partir de l’${name}`;
  return VOWEL.test(name) ? `à partir d’${name}` : `à partir de ${name}`;
}

function until(name: string, noun: Noun): string {
  const before = article(name, noun);
  if (before === 'le ') return `jusqu’au ${name}`;
  if (before === 'les ') return `jusqu’aux ${name}`;
  return before === 'l’' ? `jusqu’à l’${name}` : `jusqu’en ${name}`;
}

const roughly = (words: string, approximate: boolean): string => (approximate ? `${words} environ` : words);

export const dates: Vocabulary = {
  months: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
  monthsShort: 'janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.'.split(' '),
  seasons: ['printemps', 'été', 'automne', 'hiver'],
  day: (day) => (day === 1 ? '1er' : String(day)),
  clock: (hour, minute, second) => {
    const minutes = minute === undefined ? '' : `${NNBSP}${two(minute)}`;
    const seconds = second === undefined ? '' : `${NNBSP}min${NNBSP}${two(second)}${NNBSP}s`;
    return `${hour}${NNBSP}h${minutes}${seconds}`;
  },
  beforeClock: ' à ',
  beforeZone: ', ',
  decade: (year) => `années ${year}`,
  between: (first, last) => `entre ${first} et ${last}`,
  beforeChrist: (year) => `${year} av.${NBSP}J.-C.`,
  hemisphere: (season, half) => `${season} (hémisphère ${half === 'north' ? 'Nord' : 'Sud'})`,
  quarter: (nth, year) => `${ordinal(nth)} trimestre ${year}`,
  half: (nth, year) => `${ordinal(nth)} semestre ${year}`,
  about: (name, noun) => `vers ${article(name, noun)}${name}`,
  perhaps: (name, noun) => `peut-être ${article(name, noun)}${name}`,
  possibly: 'peut-être ',
  aboutShort: 'v. ',
  from: (name, noun, approximate) => roughly(since(name, noun), approximate),
  until: (name, noun, approximate) => roughly(until(name, noun), approximate),
  endUnknown: ', fin inconnue',
  startUnknown: ', début inconnu',
  orEarlier: ' ou avant',
  orLater: ' ou après',
  oneOf: `l’une de ces dates${NBSP}: `,
  or: ' ou ',
  and: ' et ',
  always: 'toutes les dates',
  zones: {
    eastern: 'heure de l’Est',
    central: 'heure du Centre',
    mountain: 'heure des Rocheuses',
    pacific: 'heure du Pacifique',
  },
};

const language: LanguageFile = {
  code: 'fr',
  direction: 'ltr',
  messages: text,
  dates,
  languageName: languageNames('fr'),
};
export default language;
