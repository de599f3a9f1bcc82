// Types for JSX in Solid. `attr:` writes an attribute where Solid would set a property.
import type {JSX} from 'solid-js';
import type {SmpAttributes, SmpElements} from './elements.js';
import type {EventsOf, Listener, SmpTag, Styles} from './shared.js';

export type * from './elements.js';

type AttributesOf<Tag extends SmpTag> = keyof SmpAttributes[Tag] & string;

/** Props of an element in JSX. */
export type SmpProps<Tag extends SmpTag> = SmpAttributes[Tag] & {
  [Name in AttributesOf<Tag> as `attr:${Name}`]?: SmpAttributes[Tag][Name];
} & {[Name in EventsOf<Tag> as `on:${Name}`]?: Listener<Tag, Name>} & {style?: string | Styles<JSX.CSSProperties>} & Omit<
    JSX.HTMLAttributes<SmpElements[Tag]>,
    'style' | keyof SmpAttributes[Tag]
  >;

/** All elements as JSX tags. */
export type SmpIntrinsicElements = {[Tag in SmpTag]: SmpProps<Tag>};

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends SmpIntrinsicElements {}
  }
}
