/** What the renderer must know of HTML elements (HTML Standard 13.1.2, 13.2.4.2, 13.2.4.3 and 15.3). */

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Elements without end tag. */
export const VOID = words('area base br col embed hr img input link meta param source track wbr keygen bgsound frame');

/** Elements that begin and end a line. */
export const BLOCK = words(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup option p plaintext pre search ' +
    'section summary table tbody td tfoot th thead tr ul xmp',
);

/** An end tag of another element does not reach across these ("special" elements). */
export const SPECIAL = words(
  'address applet area article aside base basefont bgsound blockquote body br button caption center col colgroup dd details dir ' +
    'div dl dt embed fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html iframe ' +
    'img input keygen li link listing main marquee menu meta nav noembed noframes noscript object ol p param plaintext pre ' +
    'script search section select source style summary table tbody td template textarea tfoot th thead title tr track ul wbr xmp',
);

/** Elements whose end tag reaches across block elements. */
export const FORMATTING = words('a b big code em font i nobr s small strike strong tt u');

/** No end tag reaches out of these. */
export const SCOPE = words('applet caption html marquee object table td template th');

/** Their content is no text of the mail. `xml` holds Word's islands of settings. */
export const HIDDEN = words(
  'script style title template noscript iframe noembed noframes object applet xml audio video canvas datalist',
);

/** White space inside them is shown as it stands. */
export const PREFORMATTED = words('pre listing xmp plaintext textarea');

export const HEADING = words('h1 h2 h3 h4 h5 h6');
