import type { FieldStatus, SignatureField } from '../report';

/** One field of 9.4 as it was found in the signature zone. */
export interface FieldReading {
  readonly status: FieldStatus;
  /** As written; "" when missing. */
  readonly value: string;
  /** Range in the signature zone's text; both 0 when missing or when the value stands in a picture's alt text. */
  readonly start: number;
  readonly end: number;
  /** Why the value cannot serve (`first-name-only`, `too-few-digits`, `template-text` …); null when it can. */
  readonly reason: string | null;
}

export type SignatureFields = Readonly<Record<SignatureField, FieldReading>>;
