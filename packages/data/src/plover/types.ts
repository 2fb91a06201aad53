/** The 16 event types of PLOVER (Political Language Ontology for Verifiable Event Records). */
export const EVENT_TYPES = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
] as const;
export type EventType = (typeof EVENT_TYPES)[number];

/** Verbal or material, cooperation or conflict; `other` for an event without a type. */
export const QUADS = [
  'verbal-cooperation',
  'material-cooperation',
  'verbal-conflict',
  'material-conflict',
  'other',
] as const;
export type Quad = (typeof QUADS)[number];

const QUAD_OF: Record<EventType, Quad> = {
  AGREE: 'verbal-cooperation',
  CONSULT: 'verbal-cooperation',
  SUPPORT: 'verbal-cooperation',
  CONCEDE: 'verbal-cooperation',
  COOPERATE: 'material-cooperation',
  AID: 'material-cooperation',
  RETREAT: 'material-cooperation',
  REQUEST: 'verbal-conflict',
  ACCUSE: 'verbal-conflict',
  REJECT: 'verbal-conflict',
  THREATEN: 'verbal-conflict',
  PROTEST: 'material-conflict',
  SANCTION: 'material-conflict',
  MOBILIZE: 'material-conflict',
  COERCE: 'material-conflict',
  ASSAULT: 'material-conflict',
};

/** The quad class of a type. Derived, never stored. */
export const quadOf = (type: EventType | undefined): Quad => (type ? QUAD_OF[type] : 'other');

export type QuadCounts = Record<Quad, number>;

export const noQuads = (): QuadCounts => ({
  'verbal-cooperation': 0,
  'material-cooperation': 0,
  'verbal-conflict': 0,
  'material-conflict': 0,
  other: 0,
});
