import { lineAt, lineText, type Rendering } from '../rendering';
import type { Sender } from '../sender';
import {
  contactCount,
  isAdvertisement,
  isClosingLine,
  isContact,
  isDisclaimer,
  isFormalClosing,
  isPostscript,
  isSalutation,
  isSentence,
  looksLikeName,
  nameOfSender,
  namesInstitution,
  namesPosition,
} from './line-signs';

const LONGEST_LINE = 90;
const UNKNOWN = -1;

/** A yes or no, or a small number, for each line; asked once. */
type Trait = (line: number) => number;

/** What the lines of a body look like, each looked at once however often it is asked. */
export class LineTraits {
  /** A closing phrase („Ar cieņu”). */
  readonly closing: Trait;
  /** A closing phrase below which nothing but a signature stands. */
  readonly formalClosing: Trait;
  readonly postscript: Trait;
  readonly name: Trait;
  /** Added by programs: an advertisement or a disclaimer. */
  readonly footer: Trait;
  /** A sentence or a salutation, as no signature has it. */
  readonly prose: Trait;
  /** How many contacts stand in the line. */
  readonly contacts: Trait;
  /** 2 for the sender's full name, 1 for the first name alone. */
  readonly sender: Trait;
  readonly position: Trait;
  readonly institution: Trait;
  /** Short enough for a signature, and nothing else. */
  readonly fits: Trait;

  constructor(rendering: Rendering, sender: Sender) {
    const { lines } = rendering;
    const remembered = (look: (text: string, length: number, line: number) => number | boolean): Trait => {
      const known = new Int8Array(lines.length).fill(UNKNOWN);
      return (line) => {
        const before = known[line];
        if (before === undefined) return 0;
        if (before !== UNKNOWN) return before;
        const { start, end } = lineAt(rendering, line);
        const value = Math.min(Number(look(lineText(rendering, line), end - start, line)), 100);
        known[line] = value;
        return value;
      };
    };
    this.closing = remembered(isClosingLine);
    this.formalClosing = remembered(isFormalClosing);
    this.postscript = remembered(isPostscript);
    this.name = remembered(looksLikeName);
    this.footer = remembered((text) => isAdvertisement(text) || isDisclaimer(text));
    this.prose = remembered((text, length) => isSentence(text, length) || isSalutation(text));
    this.contacts = remembered((text) => (isContact(text) ? Math.max(1, contactCount(text)) : 0));
    this.sender = remembered((text) => ({ full: 2, first: 1, none: 0 })[nameOfSender(text, sender) ?? 'none']);
    this.position = remembered(namesPosition);
    this.institution = remembered(namesInstitution);
    this.fits = remembered((text, length, line) => {
      if (this.footer(line)) return true;
      if (this.prose(line) || this.postscript(line)) return false;
      return length <= LONGEST_LINE || contactCount(text) >= 2;
    });
  }
}
