// Types for JSX in React 19. React 18 sets no properties on elements: use smp-elements/react there.
import type {CSSProperties, DetailedHTMLProps, HTMLAttributes} from 'react';
import type {SmpAttributes, SmpElements} from './elements.js';
import type {EventsOf, Listener, SmpTag, Styles} from './shared.js';

export type * from './elements.js';

/** Props of an element in JSX. */
export type SmpProps<Tag extends SmpTag> = SmpAttributes[Tag] & {[Name in EventsOf<Tag> as `on${Name}`]?: Listener<Tag, Name>} & {
  style?: Styles<CSSProperties>;
} & Omit<DetailedHTMLProps<HTMLAttributes<SmpElements[Tag]>, SmpElements[Tag]>, 'style' | keyof SmpAttributes[Tag]>;

/** All elements as JSX tags. */
export type SmpIntrinsicElements = {[Tag in SmpTag]: SmpProps<Tag>};

/** Props that no tag has. Compilers show this text as the error. */
type NeedsReact19 = 'React 18 sets no properties on tags: use the components of smp-elements/react.';

/** Tags for the installed React: none of them passes in React 18, whose types lack this hook. */
type TagsOf<React> = React extends {useActionState: unknown} ? SmpIntrinsicElements : {[Tag in SmpTag]: NeedsReact19};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends TagsOf<typeof import('react')> {}
  }
}
