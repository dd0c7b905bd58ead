import type { Draft } from '../mail/draft';
import type { FindingMessageId } from '../messages/catalogue';
import type { OptionValue } from '../policy/policy';
import type { Severity } from '../report';

/**
 * Examples of a rule: they run as tests and are printed in the rule's page, never bundled. `body` is plain text, or HTML
 * when it begins with `<`; the rule tester makes a whole draft of it (a reply to an external client in Latvian, with a full
 * signature, unless `draft` says otherwise).
 */
export interface GoodExample {
  readonly body: string;
  /** Why this is right, in one English sentence, where it is not plain to see. */
  readonly note?: string;
  readonly draft?: Partial<Draft>;
  /** The client's message, quoted below the signature under a header of 3 November 2026; the client is the draft's recipient. */
  readonly original?: string;
  readonly options?: Readonly<Record<string, OptionValue>>;
}

export interface BadExample extends GoodExample {
  /** Every observation of this rule, in order. */
  readonly findings: readonly ExpectedFinding[];
}

export interface ExpectedFinding {
  readonly message: FindingMessageId;
  /** Exactly the words found; "" for the zone `message`. */
  readonly text: string;
  readonly severity?: Severity;
  /** The first fix's replacement, when there is one. Applied, it must leave the letter free of this finding. */
  readonly fix?: string;
}

export interface RuleExamples {
  readonly good: readonly GoodExample[];
  readonly bad: readonly BadExample[];
}
