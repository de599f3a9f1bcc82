import type {SmpElements, SmpEvents, SmpTokens} from './elements.js';

/** Tag of an element. */
export type SmpTag = keyof SmpElements;

/** Names of the events of an element. */
export type EventsOf<Tag extends SmpTag> = keyof SmpEvents[Tag] & string;

/** Function that an element calls with an event. */
export type Listener<Tag extends SmpTag, Name extends keyof SmpEvents[Tag]> = (
  event: SmpEvents[Tag][Name] & {readonly currentTarget: SmpElements[Tag]},
) => void;

/** Styles of a framework, with our tokens instead of any custom property, so that a token that does not exist is an error. */
export type Styles<Properties> = {
  [Name in keyof Properties as Record<never, never> extends Record<Name, unknown> ? never : Name]: Properties[Name];
} & SmpTokens;
