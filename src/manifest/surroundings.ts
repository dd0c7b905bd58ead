/** What a manifest is checked against. */
export interface ManifestSurroundings {
  /** A release must not name this computer. */
  readonly release: boolean;
  /** Contents of a file in the site's folder, by its path from there; null when there is none. */
  readonly fileAt: (path: string) => Uint8Array | null;
  /** The id of the manifest deployed before, where one is known. */
  readonly knownId?: string | undefined;
}
