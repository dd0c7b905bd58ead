import type { Body } from '../draft';
import type { Rendering } from '../rendering';
import { RenderingBuilder } from './rendering-builder';

/** Renders a plain-text body: every line end ends a line, spaces stand as they were typed. */
export function scanText(body: Body): Rendering {
  const builder = new RenderingBuilder(body.source);
  builder.preformatted = true;
  builder.literal(0, body.source.length, 0);
  const text = builder.finish();
  const { lines, runs, marks, pictures } = builder;
  return { body, text, lines, runs, marks, links: [], pictures, markup: new Int32Array(0) };
}
