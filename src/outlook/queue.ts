/** Runs asynchronous jobs one after the other: classic Outlook allows three calls in flight, and a fix must not meet a look. */
export function createQueue(): <T>(job: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (job) => {
    const next = last.then(job, job);
    last = next;
    return next;
  };
}
