import { LANE_ROLES, type LaneRole } from '../model/schema/drawing.ts';

/** The roles of lanes, and whatever other one. */
export type Role = LaneRole | 'other';
export const ROLES: readonly Role[] = [...LANE_ROLES, 'other'];

/** Colours of a lane by its role. */
export interface RoleColours {
  readonly band: string;
  readonly accent: string;
  readonly title: string;
}

/** What tells things apart besides colour. */
export interface Form {
  /** How round corners are: 1 as usual, 0 square. */
  readonly corners: number;
  /** How thick strokes are, and the lines between lanes: 1 as usual. */
  readonly strokes: number;
  readonly lines: number;
  /** Colour of the frames of lanes and phase heads, where no fill parts them. */
  readonly outline?: string;
  /** Whether each role has a pattern of its own besides its colour, and notes a dotted edge. */
  readonly patterned?: boolean;
}

export interface Theme {
  readonly id: 'light' | 'dark' | 'print' | 'monochrome' | 'brand';
  /** Whether light marks stand on a dark ground. */
  readonly dark: boolean;
  readonly background: string;
  readonly ink: string;
  readonly quiet: string;
  readonly card: string;
  readonly cardBorder: string;
  readonly head: string;
  readonly link: string;
  readonly line: string;
  readonly labelBackground: string;
  /** The border parts the mark from what it stands on. */
  readonly fail: { readonly fill: string; readonly ink: string; readonly border?: string };
  readonly wait: { readonly fill: string; readonly border: string; readonly ink: string };
  readonly note: { readonly fill: string; readonly border: string };
  readonly roles: Readonly<Record<Role, RoleColours>>;
  readonly form: Form;
}

const USUAL_FORM: Form = { corners: 1, strokes: 1, lines: 1 };

export const LIGHT: Theme = {
  id: 'light',
  dark: false,
  background: '#ffffff',
  ink: '#14202e',
  quiet: '#53606f',
  card: '#ffffff',
  cardBorder: '#c3ccd8',
  head: '#e9edf3',
  link: '#4a5a6d',
  line: '#33414f',
  labelBackground: '#ffffff',
  fail: { fill: '#c02b2b', ink: '#ffffff' },
  wait: { fill: '#fff3cf', border: '#c98a00', ink: '#5c3f00' },
  note: { fill: '#fffbe3', border: '#d8c56a' },
  roles: {
    evidence: { band: '#f8f4ec', accent: '#8f6b2e', title: '#7a5a22' },
    customer: { band: '#edf3fe', accent: '#2257c9', title: '#1d4cb3' },
    frontstage: { band: '#eaf8f1', accent: '#12805a', title: '#0e6b4b' },
    'self-service': { band: '#e6f6f7', accent: '#0f7c88', title: '#0b6772' },
    backstage: { band: '#f5f0fc', accent: '#6a3fae', title: '#5b3499' },
    support: { band: '#f2f4f6', accent: '#46566a', title: '#3b4959' },
    other: { band: '#f6f6f4', accent: '#6b6b60', title: '#55554c' },
  },
  form: USUAL_FORM,
};

export const DARK: Theme = {
  id: 'dark',
  dark: true,
  background: '#12171d',
  ink: '#eef2f6',
  quiet: '#a9b5c2',
  card: '#1f2730',
  cardBorder: '#465362',
  head: '#26303b',
  link: '#9fb0c3',
  line: '#b9c5d2',
  labelBackground: '#12171d',
  fail: { fill: '#e5484d', ink: '#180406' },
  wait: { fill: '#4a3a10', border: '#e0a92e', ink: '#ffe7ae' },
  note: { fill: '#3a3618', border: '#8f8440' },
  roles: {
    evidence: { band: '#1d1a14', accent: '#c9a15a', title: '#d8b777' },
    customer: { band: '#141c2b', accent: '#6f9bff', title: '#93b4ff' },
    frontstage: { band: '#12211b', accent: '#43b98a', title: '#6fd0a8' },
    'self-service': { band: '#112124', accent: '#3fb3c1', title: '#6fcbd6' },
    backstage: { band: '#1d1727', accent: '#a884e8', title: '#c0a4f2' },
    support: { band: '#191d22', accent: '#8d9db0', title: '#aebaca' },
    other: { band: '#1b1b19', accent: '#a3a396', title: '#bdbdb0' },
  },
  form: USUAL_FORM,
};

/** Colours of a role; an unknown one gets a neutral set. */
export function coloursOf(theme: Theme, role: string | undefined): RoleColours {
  return theme.roles[ROLES.find((name) => name === role) ?? 'other'];
}

/** Something for each role. */
export function eachRole<Value>(make: (role: Role) => Value): Readonly<Record<Role, Value>> {
  return Object.fromEntries(ROLES.map((role) => [role, make(role)])) as Record<Role, Value>;
}
