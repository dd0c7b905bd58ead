import type { Draft } from './draft';
import type { Mail } from './mail';
import { AUTHOR, QUOTED, SIGNATURE } from './zones/line-zones';
import { zoneText } from './zones/zone-text';
import { zonesOf } from './zones/zones';

/**
 * Takes a draft apart into the author's text, the signature and the quoted history. Pure; never throws; time linear in the body.
 * When unsure it gives the smaller author's text: an error inside the history must never become a finding.
 */
export function readMail(draft: Draft): Mail {
  const zones = zonesOf(draft);
  const { rendering, confidence, signal, signatures, latest } = zones;
  return {
    author: zoneText(zones, AUTHOR),
    signature: zoneText(zones, SIGNATURE),
    quoted: zoneText(zones, QUOTED),
    confidence,
    signal,
    signatures,
    latest,
    rendering,
  };
}
