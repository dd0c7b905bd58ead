/** A run of lines, `to` exclusive. */
export interface LineRange {
  readonly from: number;
  readonly to: number;
}
