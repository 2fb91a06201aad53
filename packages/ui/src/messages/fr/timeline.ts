import type { timeline as english } from '../en/timeline.ts';
import { counted } from '../plural.ts';
import { fr } from '../typeset.ts';

const count = counted('fr');

export const timeline: typeof english = {
  label: (events, lanes) =>
    fr`Chronologie : ${count(events, { one: 'événement', other: 'événements' })} sur ${count(lanes, { one: 'ligne', other: 'lignes' })}`,
  keys: fr`Les flèches gauche et droite parcourent le temps, haut et bas changent de ligne, Début et Fin vont aux extrémités, Entrée sélectionne, plus et moins règlent l'échelle, 0 montre tout le récit.`,
  empty: 'Aucun événement à ces dates sous ce filtre.',
  zoomIn: 'Resserrer les dates',
  zoomOut: 'Élargir les dates',
  whole: 'Montrer tout le récit',
  hour: (hour) => `${String(hour)}\u202fh`,
  others: 'Autres',
  untyped: 'Sans type',
  aimedAt: (from, to) => `${from} → ${to}`,
  aimedAtSaid: (from, to) => `${from} vers ${to}`,
  between: (names) => `${names} ensemble`,
  contested: (versions) =>
    versions > 1 ? fr`Contesté : ${count(versions, { one: 'version', other: 'versions' })}` : 'Contesté',
  place: (nth, all) => `${String(nth)} sur ${String(all)}`,
  laneEvents: (lane, events) => fr`${lane} : ${count(events, { one: 'événement', other: 'événements' })}`,
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
