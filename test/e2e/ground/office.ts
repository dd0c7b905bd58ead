import type { Frame } from 'playwright-core';

/** An `Office.AsyncResult` as plain data. */
export interface OfficeAnswer {
  readonly status: string;
  readonly value: unknown;
  readonly code: number | null;
  readonly name: string | null;
}

/**
 * Makes a call through the genuine `Office` of a frame and waits for its answer, at most `milliseconds`: then null.
 *
 * @param path where the method stands below `Office`, for example `context.mailbox.item.body.getAsync`
 */
export function officeCall(
  frame: Frame,
  path: string,
  values: readonly unknown[] = [],
  milliseconds = 5_000,
): Promise<OfficeAnswer | null> {
  return frame.evaluate(
    ({ path: names, values: given, milliseconds: wait }) =>
      new Promise<OfficeAnswer | null>((resolve, reject) => {
        const parts = names.split('.');
        const method = parts.pop() ?? '';
        let owner: unknown = Office;
        for (const part of parts) owner = Reflect.get(Object(owner), part);
        const call: unknown = Reflect.get(Object(owner), method);
        if (typeof call !== 'function') {
          reject(new Error(`Office has no ${names}`));
          return;
        }
        setTimeout(() => resolve(null), wait);
        call.call(owner, ...given, (result: Office.AsyncResult<unknown>) =>
          resolve({
            status: String(result.status),
            value: result.value,
            code: result.error?.code ?? null,
            name: result.error?.name ?? null,
          }),
        );
      }),
    { path, values, milliseconds },
  );
}

/** Waits for `Office.onReady`. */
export function officeReady(frame: Frame): Promise<{ host: string | null; platform: string | null }> {
  return frame.evaluate(async () => {
    const { host, platform } = await Office.onReady();
    return { host: host === null ? null : String(host), platform: platform === null ? null : String(platform) };
  });
}
