/** A browser on two busy cores needs longer than Jest's five seconds. */
jest.setTimeout(60_000);
