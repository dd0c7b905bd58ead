import { SEND_HANDLER } from '../../manifest/commands';
import type { MunicipalityPolicy, OfferedPhrases } from '../../policy/policy';

/** The send file with a policy written above it: at the moment of sending nothing can be fetched (platform notes 3.4). */
export function sendFileWithPolicy(sendFile: string, policy: MunicipalityPolicy): string {
  return `var atbildePolicy = ${asScript(atSending(policy))};\n${sendFile}`;
}

/** What the engine reads of a policy, without what is only offered: at sending nothing is, but a greeting as an example. */
function atSending(policy: MunicipalityPolicy): Partial<MunicipalityPolicy> {
  const { edition, look, fixes, silence, support, ...judging } = policy;
  const { lv, en, ru } = policy.phrases;
  const greetingsOf = ({ greetings }: OfferedPhrases) => ({ greetings, introductions: [], closings: [] });
  return {
    ...judging,
    phrases: { lv: greetingsOf(lv), en: greetingsOf(en), ru: greetingsOf(ru) },
    pages: [],
    words: [],
    signature: { lv: [], en: [], ru: [] },
  };
}

/** JSON as an ES2016 engine reads it inside a script: two line separators were no part of strings then. */
function asScript(value: unknown): string {
  return JSON.stringify(value)
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029');
}

/** A send file that lets every letter go: what a package that switches the add-in off carries. */
export const ALLOWING_SEND_FILE = `Office.actions.associate("${SEND_HANDLER}", function (event) {
  event.completed({ allowEvent: true });
});
if (typeof Office.onReady === "function") Office.onReady();
`;
