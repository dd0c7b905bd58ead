import type { Cue } from '../language/cues';

/**
 * Takes the place of Russian's cues in the send file alone (aliases in webpack.config.js): a letter in Russian is judged by the pane,
 * and at the moment of sending it counts only through the pane's verdict (`SEND_LANGUAGES`).
 */
const none: readonly Cue[] = [];

export {
  none as addressees,
  none as answers,
  none as apologies,
  none as clientActs,
  none as clientSteps,
  none as formulas,
  none as generalStems,
  none as gifts,
  none as goodbyes,
  none as greetings,
  none as noPromise,
  none as nothingFurther,
  none as otherAttachments,
  none as ourSteps,
  none as personal,
  none as pointers,
  none as promises,
  none as respectful,
  none as sentenceOpeners,
  none as settled,
  none as signOffs,
  none as summaryMarkers,
  none as thanks,
  none as times,
  none as titles,
  none as troubles,
  none as warmWords,
  none as wishes,
};
