import type { EventType, Quad } from './types.ts';

interface InBoth {
  en: string;
  fr: string;
}

export interface Entry {
  label: InBoth;
  definition: InBoth;
}

/**
 * What each event type covers, in our own words, after the PLOVER manual (Open Event Data Alliance, draft 0.7, 2021) and
 * A. Halterman, B. E. Bagozzi, A. Beger, P. A. Schrodt and G. I. Scarborough, "PLOVER and POLECAT: A New Political Event
 * Ontology and Dataset" (2023). A type says what an actor did, never whether it was right to.
 */
export const CODEBOOK: Record<EventType, Entry> = {
  AGREE: {
    label: { en: 'Agree', fr: 'Accord' },
    definition: {
      en: 'Accepts, offers or promises to cooperate, or says that it is willing to; a promise to sign something belongs here.',
      fr: 'Accepte, propose ou promet de coopérer, ou s’y dit disposé ; la promesse de signer un texte en fait partie.',
    },
  },
  CONSULT: {
    label: { en: 'Consult', fr: 'Consultation' },
    definition: {
      en: 'Meets, visits, telephones or negotiates with another party, wherever and by whatever means they talk.',
      fr: 'Rencontre une autre partie, lui rend visite, lui téléphone ou négocie avec elle, quels que soient le lieu et le moyen.',
    },
  },
  SUPPORT: {
    label: { en: 'Support', fr: 'Soutien' },
    definition: {
      en: 'Backs, praises or recognises an actor or a policy, or signs or ratifies an agreement, without giving anything material.',
      fr: 'Soutient, salue ou reconnaît un acteur ou une politique, signe ou ratifie un accord, sans rien fournir de matériel.',
    },
  },
  CONCEDE: {
    label: { en: 'Concede', fr: 'Concession' },
    definition: {
      en: 'Gives way in words: eases a rule, apologises, pardons, announces a truce or a withdrawal that is still to come.',
      fr: 'Cède en paroles : assouplit une règle, s’excuse, gracie, annonce une trêve ou un retrait encore à venir.',
    },
  },
  COOPERATE: {
    label: { en: 'Cooperate', fr: 'Coopération' },
    definition: {
      en: 'Works with another party to the benefit of both: trade, joint exercises, shared intelligence, legal assistance.',
      fr: 'Travaille avec une autre partie à l’avantage des deux : échanges, exercices communs, renseignement partagé, entraide judiciaire.',
    },
  },
  AID: {
    label: { en: 'Aid', fr: 'Aide' },
    definition: {
      en: 'Gives material help that mainly benefits the one who receives it: money, equipment, people, relief, asylum.',
      fr: 'Apporte une aide matérielle qui profite surtout à qui la reçoit : argent, équipement, personnel, secours, asile.',
    },
  },
  RETREAT: {
    label: { en: 'Retreat', fr: 'Retrait' },
    definition: {
      en: 'Gives way in deeds: withdraws, releases people, returns property, disarms, lets others in, or leaves office.',
      fr: 'Cède dans les faits : se retire, libère des personnes, rend des biens, désarme, laisse entrer, ou quitte ses fonctions.',
    },
  },
  REQUEST: {
    label: { en: 'Request', fr: 'Demande' },
    definition: {
      en: 'Asks, urges, demands or orders another party to do something, without saying what follows if it does not.',
      fr: 'Demande, exhorte, exige ou ordonne qu’une autre partie agisse, sans dire ce qui suivra si elle s’y refuse.',
    },
  },
  ACCUSE: {
    label: { en: 'Accuse', fr: 'Accusation' },
    definition: {
      en: 'Blames, criticises, files a suit against, brings charges against or investigates another party.',
      fr: 'Blâme, critique, assigne en justice, inculpe une autre partie ou enquête sur elle.',
    },
  },
  REJECT: {
    label: { en: 'Reject', fr: 'Refus' },
    definition: {
      en: 'Turns down a proposal, a demand or a meeting, or declines to follow a rule.',
      fr: 'Repousse une proposition, une exigence ou une rencontre, ou refuse de suivre une règle.',
    },
  },
  THREATEN: {
    label: { en: 'Threaten', fr: 'Menace' },
    definition: {
      en: 'Warns that it will do another party harm, cut ties or impose a penalty; an ultimatum is a threat with a deadline.',
      fr: 'Avertit qu’il nuira à une autre partie, rompra avec elle ou la pénalisera ; un ultimatum est une menace assortie d’un délai.',
    },
  },
  PROTEST: {
    label: { en: 'Protest', fr: 'Protestation' },
    definition: {
      en: 'Shows opposition together with others: demonstrates, strikes, boycotts, blocks a passage, riots.',
      fr: 'Manifeste son opposition avec d’autres : cortège, grève, boycott, blocage, émeute.',
    },
  },
  SANCTION: {
    label: { en: 'Sanction', fr: 'Sanction' },
    definition: {
      en: 'Cuts or reduces relations: ends a contract, talks or aid, imposes an embargo, expels representatives, penalises.',
      fr: 'Rompt ou réduit des relations : met fin à un contrat, à des pourparlers ou à une aide, décrète un embargo, expulse des représentants, pénalise.',
    },
  },
  MOBILIZE: {
    label: { en: 'Mobilise', fr: 'Mobilisation' },
    definition: {
      en: 'Readies or moves forces, or shows its strength, without using it.',
      fr: 'Prépare ou déplace des forces, ou montre sa puissance, sans s’en servir.',
    },
  },
  COERCE: {
    label: { en: 'Coerce', fr: 'Contrainte' },
    definition: {
      en: 'Uses power short of physical violence: arrests, bans, seizes, censors, imposes a curfew, attacks computer systems.',
      fr: 'Use de son pouvoir sans violence physique : arrête, interdit, saisit, censure, impose un couvre-feu, attaque des systèmes informatiques.',
    },
  },
  ASSAULT: {
    label: { en: 'Assault', fr: 'Agression' },
    definition: {
      en: 'Acts in a way that can do serious physical harm: an attack, a bombing, a shooting, a kidnapping, fighting.',
      fr: 'Agit d’une façon qui peut causer de graves atteintes physiques : attaque, bombardement, fusillade, enlèvement, combat.',
    },
  },
};

/** The quad classes in words: speech or deed, together or against each other. */
export const QUAD_WORDS: Record<Quad, Entry> = {
  'verbal-cooperation': {
    label: { en: 'Verbal cooperation', fr: 'Coopération verbale' },
    definition: {
      en: 'Words that bring parties together: agreeing, consulting, supporting, conceding.',
      fr: 'Des paroles qui rapprochent : accord, consultation, soutien, concession.',
    },
  },
  'material-cooperation': {
    label: { en: 'Material cooperation', fr: 'Coopération matérielle' },
    definition: {
      en: 'Deeds that help or give way: cooperating, aiding, retreating.',
      fr: 'Des actes qui aident ou qui cèdent : coopération, aide, retrait.',
    },
  },
  'verbal-conflict': {
    label: { en: 'Verbal conflict', fr: 'Conflit verbal' },
    definition: {
      en: 'Words that set parties against each other: requesting, accusing, rejecting, threatening.',
      fr: 'Des paroles qui opposent : demande, accusation, refus, menace.',
    },
  },
  'material-conflict': {
    label: { en: 'Material conflict', fr: 'Conflit matériel' },
    definition: {
      en: 'Deeds against another party: protesting, sanctioning, mobilising, coercing, assaulting.',
      fr: 'Des actes contre une autre partie : protestation, sanction, mobilisation, contrainte, agression.',
    },
  },
  other: {
    label: { en: 'Other', fr: 'Autre' },
    definition: {
      en: 'Events that no type of the codebook describes.',
      fr: 'Des événements qu’aucun type de la nomenclature ne décrit.',
    },
  },
};
