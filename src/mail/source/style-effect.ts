/** What a `style` attribute means for text. */
export interface StyleEffect {
  readonly hides: boolean;
  /** White space is shown as it stands. */
  readonly keepsSpace: boolean;
  readonly block: boolean;
  readonly list: boolean;
}

export const PLAIN_STYLE: StyleEffect = { hides: false, keepsSpace: false, block: false, list: false };

const HIDING = /(?:^|[;\s])(?:display\s*:\s*none|mso-hide\s*:\s*all|visibility\s*:\s*hidden|mso-list\s*:\s*ignore)/;
const KEEPING_SPACE = /(?:^|[;\s])white-space\s*:\s*(?:pre|break-spaces)/;
const BLOCK = /(?:^|[;\s])display\s*:\s*(?:block|table|flex|grid|list-item)/;
const LIST = /mso-list\s*:\s*l\d/;

export function effectOfStyle(style: string): StyleEffect {
  const small = style.toLowerCase();
  return {
    hides: HIDING.test(small),
    keepsSpace: KEEPING_SPACE.test(small),
    block: BLOCK.test(small),
    list: LIST.test(small),
  };
}
