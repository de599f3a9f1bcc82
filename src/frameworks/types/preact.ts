// Types for JSX in Preact.
import type {CSSProperties, ClassAttributes, HTMLAttributes} from 'preact';
import type {SmpAttributes, SmpElements} from './elements.js';
import type {EventsOf, Listener, SmpTag, Styles} from './shared.js';

export type * from './elements.js';

/** Props of an element in JSX. */
export type SmpProps<Tag extends SmpTag> = SmpAttributes[Tag] & {[Name in EventsOf<Tag> as `on${Name}`]?: Listener<Tag, Name>} & {
  style?: string | Styles<CSSProperties>;
} & Omit<HTMLAttributes<SmpElements[Tag]> & ClassAttributes<SmpElements[Tag]>, 'style' | keyof SmpAttributes[Tag]>;

/** All elements as JSX tags. */
export type SmpIntrinsicElements = {[Tag in SmpTag]: SmpProps<Tag>};

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends SmpIntrinsicElements {}
  }
}
