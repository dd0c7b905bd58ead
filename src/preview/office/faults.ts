/** Ways in which an answer can go wrong. */
export const FAULTS = ['fails', 'never', 'twice', 'late', 'null', 'wrong-type', 'item-gone'] as const;
export type Fault = (typeof FAULTS)[number];

/** How long a late answer takes, in milliseconds. */
export const LATE = 3_000;

/** Which calls go wrong how: by the call's name (`body.getAsync`), or `*` for all. */
export type FaultPlan = Readonly<Record<string, Fault>>;

export function faultOf(plan: FaultPlan, call: string): Fault | null {
  return plan[call] ?? plan['*'] ?? null;
}
