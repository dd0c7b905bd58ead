import type { FindingMessages, UserLanguage } from '../messages/catalogue';
import * as englishClosing from '../messages/en/findings/closing';
import * as englishLinks from '../messages/en/findings/links';
import * as englishMunicipality from '../messages/en/findings/municipality';
import * as englishOpening from '../messages/en/findings/opening';
import * as englishSignature from '../messages/en/findings/signature';
import * as latvianClosing from '../messages/lv/findings/closing';
import * as latvianLinks from '../messages/lv/findings/links';
import * as latvianMunicipality from '../messages/lv/findings/municipality';
import * as latvianOpening from '../messages/lv/findings/opening';
import * as latvianSignature from '../messages/lv/findings/signature';

/** The messages of the rules that the send file carries, and of the municipality's own; the rest would be dead weight in it. */
export const sendTexts: Readonly<Record<UserLanguage, Partial<FindingMessages>>> = {
  lv: {
    ...latvianOpening.findings,
    ...latvianLinks.findings,
    ...latvianClosing.findings,
    ...latvianSignature.findings,
    ...latvianMunicipality.findings,
  },
  en: {
    ...englishOpening.findings,
    ...englishLinks.findings,
    ...englishClosing.findings,
    ...englishSignature.findings,
    ...englishMunicipality.findings,
  },
};
