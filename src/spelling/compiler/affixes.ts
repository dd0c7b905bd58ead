/** One PFX or SFX line of an affix file. */
export interface Affix {
  readonly strip: string;
  readonly append: string;
  readonly condition: readonly ConditionPlace[];
  /** Flags that the affixed word has in turn (second suffixes, the other half of a circumfix). */
  readonly continuation: string;
}

/** One place of a condition: `.`, `a`, `[abc]` or `[^abc]`. */
interface ConditionPlace {
  readonly letters: string;
  readonly negated: boolean;
}

export interface AffixClass {
  readonly kind: 'prefix' | 'suffix';
  readonly flag: string;
  /** Whether an affix of this class may meet one of the other kind on the same word. */
  readonly crosses: boolean;
  readonly affixes: readonly Affix[];
}

/** What the compiler takes from an affix file. Flags are single characters; "" stands for a flag that is not used. */
export interface AffixFile {
  readonly classes: ReadonlyMap<string, AffixClass>;
  readonly needAffix: string;
  readonly circumfix: string;
  readonly noSuggest: string;
  readonly onlyInCompound: string;
  /** Whether an affix may replace the whole stem. */
  readonly fullStrip: boolean;
}

const UNREAD = ['FLAG', 'AF', 'COMPLEXPREFIXES', 'FORBIDDENWORD', 'KEEPCASE', 'CHECKSHARPS', 'IGNORE', 'BREAK'];

/**
 * Reads a hunspell affix file in UTF-8 (hunspell(5)). Directives for suggestions (TRY, KEY, REP) are passed over, and so is
 * COMPOUNDRULE, which in `dictionary-en` only builds ordinals (`11th`). Throws on a directive that changes verdicts and that
 * neither dictionary uses, rather than read it wrongly.
 */
export function readAffixFile(text: string): AffixFile {
  const classes = new Map<string, AffixClass & { readonly affixes: Affix[] }>();
  const values = new Map<string, string>();
  for (const line of text.split(/\r?\n/)) {
    const fields = line.trim().split(/[ \t]+/);
    const [directive = '', flag = ''] = fields;
    if (UNREAD.indexOf(directive) >= 0) throw new Error(`The affix file uses ${directive}, which is not supported.`);
    if (directive !== 'PFX' && directive !== 'SFX') {
      values.set(directive, flag);
      continue;
    }
    const known = classes.get(flag);
    if (known) known.affixes.push(readAffix(fields));
    else {
      const kind = directive === 'PFX' ? 'prefix' : 'suffix';
      classes.set(flag, { kind, flag, crosses: fields[2] === 'Y', affixes: [] });
    }
  }
  if (values.get('SET') !== 'UTF-8') throw new Error('The affix file is not in UTF-8.');
  const value = (directive: string) => values.get(directive) ?? '';
  return {
    classes,
    needAffix: value('NEEDAFFIX'),
    circumfix: value('CIRCUMFIX'),
    noSuggest: value('NOSUGGEST'),
    onlyInCompound: value('ONLYINCOMPOUND'),
    fullStrip: values.has('FULLSTRIP'),
  };
}

/** Whether `word` may take `affix`: the letters to strip are there, and the condition holds at that end of the word. */
export function admits(affix: Affix, kind: AffixClass['kind'], word: string): boolean {
  const { condition, strip } = affix;
  if (kind === 'prefix') return word.startsWith(strip) && holds(condition, word, 0);
  return word.endsWith(strip) && holds(condition, word, word.length - condition.length);
}

function holds(condition: readonly ConditionPlace[], word: string, start: number): boolean {
  if (start < 0 || start + condition.length > word.length) return false;
  return condition.every(({ letters, negated }, at) => letters.indexOf(word.charAt(start + at)) >= 0 !== negated);
}

/** `SFX A t iet/xy [^be]t is:...` */
function readAffix([, , strip = '', affix = '', condition = '.']: readonly string[]): Affix {
  const slash = affix.indexOf('/');
  const append = slash < 0 ? affix : affix.slice(0, slash);
  return {
    strip: strip === '0' ? '' : strip,
    append: append === '0' ? '' : append,
    condition: condition === '.' ? [] : readCondition(condition),
    continuation: slash < 0 ? '' : affix.slice(slash + 1),
  };
}

function readCondition(text: string): ConditionPlace[] {
  const places = text.match(/\[[^\]]*\]|[^[\]]/g) ?? [];
  return places.map((place) => {
    if (place === '.') return { letters: '', negated: true };
    if (place.charAt(0) !== '[') return { letters: place, negated: false };
    const negated = place.charAt(1) === '^';
    return { letters: place.slice(negated ? 2 : 1, -1), negated };
  });
}
