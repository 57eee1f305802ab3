import type { SetFields } from '../edit/commands/set-fields.ts';
import type { EditCall } from '../edit/registry.ts';
import type { Sentence } from '../model/refusal.ts';
import type { Fix } from './rule.ts';

/** An edit that sets fields of one element, or of the service. */
export function setting(of: SetFields['of'], fields: SetFields['fields']): EditCall {
  return { edit: 'set-fields', args: { of, fields } };
}

/** A mend that decides something for the person: it is offered, never done unseen. */
export function offered(label: Sentence, ...calls: readonly EditCall[]): Fix {
  return { label, calls, safe: false };
}

/** A mend that may be done unseen: it deletes nothing that a person wrote and decides nothing for them. */
export function safely(label: Sentence, ...calls: readonly EditCall[]): Fix {
  return { label, calls, safe: true };
}
