import type { Body } from './draft';
import type { Rendering } from './rendering';
import { scanHtml } from './source/scan-html';
import { scanText } from './source/scan-text';

/** A body as text with its source map. Never throws; linear in the body's length. */
export function render(body: Body): Rendering {
  return body.format === 'html' ? scanHtml(body) : scanText(body);
}
