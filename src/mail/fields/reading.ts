import type { FieldReading } from '../signature-fields';

/** Why a value cannot serve. */
export type FieldProblem =
  | 'first-name-only'
  | 'initial-only'
  | 'template-text'
  | 'too-few-digits'
  | 'too-many-digits'
  | 'no-phone-number'
  | 'malformed'
  | 'private-address'
  | 'not-official'
  | 'link-mismatch';

/** A value with its range in the signature's text; both offsets 0 when it stands in a picture's alt text or in the sign-off. */
export interface FoundValue {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

export const MISSING: FieldReading = { status: 'missing', value: '', start: 0, end: 0, reason: null };

export function passed({ value, start, end }: FoundValue): FieldReading {
  return { status: 'pass', value, start, end, reason: null };
}

export function invalid({ value, start, end }: FoundValue, reason: FieldProblem): FieldReading {
  return { status: 'invalid', value, start, end, reason };
}

/** The best of several readings: a value that serves before one that does not, the earlier before the later. */
export function best(readings: readonly FieldReading[]): FieldReading {
  return (
    readings.find(({ status }) => status === 'pass') ?? readings.find(({ status }) => status === 'invalid') ?? MISSING
  );
}
