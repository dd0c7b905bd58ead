/** Version of the product; code that no bundler has built (tests) is of none. */
export const version = typeof ATBILDE_VERSION === 'string' ? ATBILDE_VERSION : '0.0.0';
