import type { BlueprintDocument } from '../../../shared/model/schema/document.ts';
import { both } from '../changes.ts';
import { gridDocument } from '../grid.ts';

/** An errand that has a start and as yet no end: another blueprint cannot come out of it. */
export function unfinishedErrand(): BlueprintDocument {
  return gridDocument({
    number: 14,
    service: { name: both('Errand', '代办') },
    lanes: { 'lane-customer': { role: 'customer', name: both('Customer', '客户'), cells: 'ask-the-errand' } },
    steps: { 'ask-the-errand': { name: both('Ask', '提出'), terminal: 'start' } },
  });
}
