// Types for templates in Vue, whose checker reads `price-as-of` as `priceAsOf` and `@smp-toggle` as `onSmpToggle`.
import type {CSSProperties, HTMLAttributes, ReservedProps} from 'vue';
import type {SmpAttributes} from './elements.js';
import type {EventsOf, Listener, SmpTag, Styles} from './shared.js';

export type * from './elements.js';

type Camel<Name extends string> = Name extends `${infer First}-${infer Rest}` ? `${First}${Capitalize<Camel<Rest>>}` : Name;

/** Props of an element in a template. */
export type SmpProps<Tag extends SmpTag> = {
  [Name in keyof SmpAttributes[Tag] & string as Camel<Name>]?: SmpAttributes[Tag][Name];
} & {[Name in EventsOf<Tag> as `on${Capitalize<Camel<Name>>}`]?: Listener<Tag, Name>} & {style?: string | Styles<CSSProperties>} & {
  [data: `data${string}`]: unknown;
} & Omit<HTMLAttributes, 'style' | keyof SmpAttributes[Tag]> &
  ReservedProps;

/** All elements as global components. */
export type SmpComponents = {[Tag in SmpTag]: new () => {$props: SmpProps<Tag>}};

declare module 'vue' {
  interface GlobalComponents extends SmpComponents {}
  interface HTMLAttributes {
    /** Slot of the surrounding element. */
    slot?: string;
  }
}
