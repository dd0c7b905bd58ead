/** What the renderer must know of an HTML element (HTML Standard 13.1.2, 13.2.4.2, 13.2.4.3, 13.2.6.4.7 and 15.3). */
export interface ElementKind {
  readonly name: string;
  /** Has no end tag. */
  readonly void: boolean;
  /** Begins and ends a line. */
  readonly block: boolean;
  /** An end tag of another element does not reach across it ("special"). */
  readonly special: boolean;
  /** Its end tag reaches across block elements. */
  readonly formatting: boolean;
  /** No end tag reaches out of it. */
  readonly scope: boolean;
  /** Its content is no text of the mail. */
  readonly hidden: boolean;
  /** White space inside it is shown as it stands. */
  readonly preformatted: boolean;
  readonly heading: boolean;
  readonly tablePart: boolean;
  /** Its start ends an open paragraph. */
  readonly closesParagraph: boolean;
  /** Its start ends an open one of these, as long as no element of `endsWithin` stands between. */
  readonly ends: readonly string[];
  readonly endsWithin: readonly string[];
}

const words = (text: string, ...others: readonly ReadonlySet<string>[]): ReadonlySet<string> => {
  const all = new Set(text.split(' '));
  for (const other of others) for (const name of other) all.add(name);
  return all;
};

const VOID = words('area base br col embed hr img input link meta param source track wbr keygen bgsound frame');
const CLOSES_PARAGRAPH = words(
  'address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
    'header hgroup hr li listing main menu nav ol p plaintext pre search section summary ul xmp',
);
const BLOCK = words(
  'body caption frameset html legend optgroup option table tbody td tfoot th thead tr',
  CLOSES_PARAGRAPH,
);
const SCOPE = words('applet caption html marquee object table td template th');
/** `xml` holds Word's islands of settings. */
const HIDDEN = words(
  'script style title template noscript iframe noembed noframes object applet xml audio video canvas datalist',
);
const SPECIAL = words('basefont button colgroup head select textarea', BLOCK, VOID, SCOPE, HIDDEN);
/** Of those the ones that HTML does not call special. */
const ORDINARY = words('legend dialog optgroup option xml audio video canvas datalist');
const FORMATTING = words('a b big code em font i nobr s small strike strong tt u');
const PREFORMATTED = words('pre listing xmp plaintext textarea');
const HEADING = words('h1 h2 h3 h4 h5 h6');
const TABLE_PARTS = words('table tbody thead tfoot tr td th caption');
const ENDS: ReadonlyMap<string, readonly [string, string]> = new Map([
  ['li', ['li', 'ul ol']],
  ['dd', ['dd dt', 'dl']],
  ['dt', ['dd dt', 'dl']],
  ['option', ['option', 'select']],
  ['td', ['td th', 'table']],
  ['th', ['td th', 'table']],
  ['tr', ['tr', 'table']],
  ['tbody', ['tbody thead tfoot', 'table']],
  ['thead', ['tbody thead tfoot', 'table']],
  ['tfoot', ['tbody thead tfoot', 'table']],
  ['a', ['a', 'table']],
]);

function kindOf(name: string): ElementKind {
  const [ends, endsWithin] = ENDS.get(name) ?? ['', ''];
  return {
    name,
    void: VOID.has(name),
    block: BLOCK.has(name),
    special: SPECIAL.has(name) && !ORDINARY.has(name),
    formatting: FORMATTING.has(name),
    scope: SCOPE.has(name),
    hidden: HIDDEN.has(name),
    preformatted: PREFORMATTED.has(name),
    heading: HEADING.has(name),
    tablePart: TABLE_PARTS.has(name),
    closesParagraph: CLOSES_PARAGRAPH.has(name),
    ends: ends === '' ? [] : ends.split(' '),
    endsWithin: endsWithin === '' ? [] : endsWithin.split(' '),
  };
}

const KINDS = new Map<string, ElementKind>();
for (const names of [VOID, BLOCK, SPECIAL, FORMATTING, SCOPE, HIDDEN, ENDS.keys(), words('span o:p')]) {
  for (const name of names) KINDS.set(name, kindOf(name));
}

/** The kind of an element by its name in small letters. */
export function elementKind(name: string): ElementKind {
  return KINDS.get(name) ?? kindOf(name);
}
