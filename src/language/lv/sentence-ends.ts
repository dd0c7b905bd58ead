/** Words with which no Latvian sentence ends, full stop or not. */
export const NEVER_LAST: ReadonlySet<string> = new Set('un vai ka bet lai jo jeb uz ar no bez saskaņā'.split(' '));

/** Words with which a line that has no full stop has broken off: prepositions, auxiliaries and possessives that want a noun. */
export const BROKEN_OFF: ReadonlySet<string> = new Set(
  'kas kurš kura kuru kuri kuras ja par pie caur pret starp līdz pēc atbilstoši pamatojoties attiecībā sakarā tiks tika mūsu jūsu tāpēc tādēļ'.split(
    ' ',
  ),
);
