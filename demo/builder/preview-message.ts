import type {Config} from '../../src/foundation/config/schema.js';

/** Message of the builder to its previews: all that they show. */
export interface PreviewMessage {
  readonly type: 'smp-builder';
  readonly sections: string;
  readonly lang: string;
  readonly scheme: 'light' | 'dark';
  /** Background of the page. */
  readonly page: string;
  readonly theme: string;
  readonly css: string;
  readonly config: Config | undefined;
}

/** Returns true if a message is one of the builder's. */
export const isPreviewMessage = (data: unknown): data is PreviewMessage =>
  typeof data === 'object' && data !== null && (data as {type?: unknown}).type === 'smp-builder';
