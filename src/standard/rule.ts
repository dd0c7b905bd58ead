import type { FindingMessageId, FindingMessages, FixLabelId } from '../messages/catalogue';
import type { OptionDescriptions } from '../policy/option-description';
import type { OptionValue } from '../policy/policy';
import type { CheckId, Finding, FixAction, Severity } from '../report';
import type { Letter } from './letter/letter';

export type { OptionDescription, OptionDescriptions } from '../policy/option-description';

export type OptionValues<D extends OptionDescriptions> = {
  readonly [K in keyof D]: D[K]['default'] extends number
    ? number
    : D[K]['default'] extends boolean
      ? boolean
      : D[K]['default'] extends readonly string[]
        ? readonly string[]
        : OptionValue;
};

/** A message of the catalogue with the values that its text asks for. */
export type FindingMessage = {
  [K in FindingMessageId]: FindingMessages[K] extends (values: infer V) => string
    ? { readonly message: K; readonly values: V }
    : { readonly message: K; readonly values?: undefined };
}[FindingMessageId];

export interface ProposedFix {
  readonly action: FixAction;
  /** For `replace`: what stands in the place of the observation's own range. */
  readonly replacement: string;
  /** Label of the catalogue; without it the pane's word for the action serves. */
  readonly label?: FixLabelId;
}

/** What a rule saw. */
export type Observation = FindingMessage & {
  /** `message`: the whole mail (a part is missing); start and end are then 0. */
  readonly zone: Finding['zone'];
  readonly start: number;
  readonly end: number;
  /** A milder case than the rule's own severity. */
  readonly severity?: Severity;
  /** Best first. */
  readonly fixes?: readonly ProposedFix[];
};

/** One rule: one file, its examples beside it in `<id>.examples.ts`. */
export interface Rule<D extends OptionDescriptions = OptionDescriptions> {
  /** Unique over all checks, kebab case; policy, report and documentation name the rule by it. */
  readonly id: string;
  readonly check: CheckId;
  readonly severity: Severity;
  /** Every message the rule can give; the rule tester demands an example for each. */
  readonly messages: readonly FindingMessageId[];
  readonly options: D;
  /** Id of a rule that says less about the same place: its findings there are left out. */
  readonly supersedes?: string;
  examine(letter: Letter, options: OptionValues<D>): Iterable<Observation>;
}

/** Gives a rule its exact option types; adds nothing at run time. */
export function rule<const D extends OptionDescriptions>(definition: Rule<D>): Rule {
  // The registry holds rules of all option shapes; `lint` passes each rule values that were checked against its own descriptions.
  return definition as unknown as Rule;
}
