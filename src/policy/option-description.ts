import type { CheckId, Severity } from '../report';

/** An option of a rule as plain data; the policy's schema is made from it, so that no rule needs zod. */
export type OptionDescription =
  | { readonly type: 'integer'; readonly default: number; readonly minimum: number; readonly maximum: number }
  | { readonly type: 'boolean'; readonly default: boolean }
  | { readonly type: 'words'; readonly default: readonly string[] };

export type OptionDescriptions = Readonly<Record<string, OptionDescription>>;

/** What the policy must know of a rule; every rule of the registry is one. */
export interface RuleDescription {
  readonly id: string;
  readonly check: CheckId;
  readonly severity: Severity;
  readonly options: OptionDescriptions;
}
