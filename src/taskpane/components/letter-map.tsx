import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircle16Filled } from '@fluentui/react-icons/svg/error-circle';
import { Lightbulb16Filled } from '@fluentui/react-icons/svg/lightbulb';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import { type KeyboardEvent, useMemo, useState } from 'react';
import type { Severity } from '../../report';
import type { Letter } from '../../standard/letter/letter';
import { usePane } from '../pane-context';
import { drawLetter, marksOf } from '../state/letter-picture';
import type { Listing } from '../state/listing';
import { useHeight } from './use-height';

/** Least distance between two marks, so that each can be hit (WCAG 2.5.8), in CSS pixels. */
const MARK = 24;
/** Height of one line of the letter when there is room for all, in CSS pixels. */
const ROW = 14;

const useStyles = makeStyles({
  map: {
    position: 'relative',
    width: '100%',
    maxHeight: 'calc(100vh - 11rem)',
    minHeight: '3rem',
    borderRadius: tokens.borderRadiusMedium,
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground3,
  },
  band: { position: 'absolute', left: 0, width: '3px', backgroundColor: tokens.colorNeutralStroke1 },
  accent: { backgroundColor: tokens.colorBrandStroke2 },
  bar: {
    position: 'absolute',
    left: '6px',
    borderRadius: '1px',
    backgroundColor: tokens.colorNeutralStroke1,
    '@media (forced-colors: active)': { backgroundColor: 'GrayText', forcedColorAdjust: 'none' },
  },
  edge: { backgroundColor: tokens.colorNeutralStroke2 },
  long: {
    backgroundColor: tokens.colorPaletteMarigoldBorderActive,
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText' },
  },
  mark: {
    position: 'absolute',
    right: 0,
    width: `${MARK}px`,
    height: `${MARK}px`,
    display: 'grid',
    placeItems: 'center',
    padding: 0,
    border: 'none',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: 'transparent',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorPaletteMarigoldForeground2 },
  hint: { color: tokens.colorBrandForeground1 },
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clip: 'rect(0 0 0 0)', margin: 0 },
});

const ICONS: Readonly<Record<Severity, typeof ErrorCircle16Filled>> = {
  error: ErrorCircle16Filled,
  warning: Warning16Filled,
  hint: Lightbulb16Filled,
};

interface LetterMapProperties {
  readonly letter: Letter;
  readonly listing: Listing;
  /** Words above which a sentence stands out. */
  readonly longSentence: number;
}

/** The letter as a small picture: bands for its parts, a bar a sentence, marks that lead to the findings. */
export function LetterMap({ letter, listing, longSentence }: LetterMapProperties) {
  const { texts, send } = usePane();
  const styles = useStyles();
  const [current, setCurrent] = useState(0);
  const [frame, height] = useHeight<HTMLDivElement>();
  const picture = useMemo(() => drawLetter(letter, longSentence), [letter, longSentence]);
  const partOf = useMemo(
    () =>
      new Map(
        listing.parts.flatMap((part) =>
          part.groups.flatMap((group) => group.occurrences.map((finding) => [finding, part.id] as const)),
        ),
      ),
    [listing],
  );
  const marks = marksOf(letter, [...partOf.keys()], height > MARK ? MARK / (height - MARK) : 1);
  return (
    <div ref={frame} className={styles.map} style={{ height: `${picture.rows * ROW}px` }}>
      <p className={styles.hidden}>
        {texts.picture.text({
          bands: picture.bands.map((band) => texts.picture.bands[band.id]).join(', '),
          sentences: picture.sentences,
          long: picture.longSentences,
        })}
      </p>
      <div aria-hidden>
        {picture.bands.map((band) => (
          <div
            key={band.id}
            className={mergeClasses(
              styles.band,
              (band.id === 'introduction' || band.id === 'closing') && styles.accent,
            )}
            style={{ top: percent(band.from), height: `calc(${percent(band.to - band.from)} - 1px)` }}
          />
        ))}
        {picture.bars.map((bar) => (
          <div
            key={bar.from}
            className={mergeClasses(styles.bar, bar.long && styles.long)}
            style={{
              top: percent(bar.from),
              height: `max(2px, calc(${percent(bar.to - bar.from)} - 2px))`,
              width: `calc((100% - 8px) * ${bar.width})`,
            }}
          />
        ))}
      </div>
      <div role="toolbar" aria-orientation="vertical" aria-label={texts.picture.label} onKeyDown={moveBetweenMarks}>
        {marks.map((mark, index) => {
          const [finding] = mark.findings;
          const part = finding && partOf.get(finding);
          if (!finding || !part) return null;
          const Icon = ICONS[mark.severity];
          const identity = listing.identityOf(finding);
          return (
            <button
              key={identity}
              type="button"
              tabIndex={index === Math.min(current, marks.length - 1) ? 0 : -1}
              onFocus={() => setCurrent(index)}
              className={mergeClasses(styles.mark, styles[mark.severity])}
              style={{ top: `calc((100% - ${MARK}px) * ${mark.at.toFixed(4)})` }}
              aria-label={texts.picture.mark({ part: texts.parts[part], count: mark.findings.length })}
              title={texts.parts[part]}
              onClick={() => send({ type: 'focus-wished', finding: identity })}
            >
              <Icon aria-hidden />
            </button>
          );
        })}
      </div>
    </div>
  );
}

/** Arrow keys go from mark to mark; the marks are one stop of the Tab key. */
function moveBetweenMarks(event: KeyboardEvent<HTMLElement>) {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const marks = [...event.currentTarget.querySelectorAll('button')];
  const at = marks.findIndex((mark) => mark.contains(event.target as Node));
  if (step === 0 || at < 0) return;
  marks[at + step]?.focus();
  event.preventDefault();
}

function percent(fraction: number): string {
  return `${(fraction * 100).toFixed(2)}%`;
}
