import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { Finding } from '../../report';
import { type Mark, segmentsOf } from './segments';

const useStyles = makeStyles({
  text: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', margin: 0, lineHeight: tokens.lineHeightBase400 },
  mark: {
    color: 'inherit',
    backgroundColor: 'transparent',
    textDecorationLine: 'underline',
    textDecorationThickness: '2px',
    textUnderlineOffset: '3px',
    textDecorationSkipInk: 'none',
  },
  error: { textDecorationColor: tokens.colorPaletteRedBorder2 },
  warning: { textDecorationColor: tokens.colorPaletteDarkOrangeBorder2, textDecorationStyle: 'dashed' },
  hint: { textDecorationColor: tokens.colorBrandStroke1, textDecorationStyle: 'dotted' },
  new: {
    backgroundColor: tokens.colorPaletteYellowBackground2,
    '@media (forced-colors: active)': {
      forcedColorAdjust: 'none',
      backgroundColor: 'Highlight',
      color: 'HighlightText',
    },
  },
  chosen: { outline: `2px solid ${tokens.colorBrandStroke1}`, borderRadius: tokens.borderRadiusSmall },
});

interface LetterTextProps {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly chosen: Finding | null;
}

/** A zone of the letter with its findings underlined: by line style as well as colour, new ones on a ground of their own. */
export function LetterText({ text, marks, chosen }: LetterTextProps) {
  const styles = useStyles();
  const first = useRef<HTMLElement>(null);
  useEffect(() => {
    if (chosen) first.current?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  return (
    <p className={styles.text}>
      {segmentsOf(text, marks).map(({ start, text: piece, severity, isNew, findings }) =>
        severity === null ? (
          piece
        ) : (
          <mark
            key={start}
            ref={chosen?.start === start ? first : undefined}
            className={mergeClasses(
              styles.mark,
              styles[severity],
              isNew && styles.new,
              chosen !== null && findings.includes(chosen) && styles.chosen,
            )}
          >
            {piece}
          </mark>
        ),
      )}
    </p>
  );
}
