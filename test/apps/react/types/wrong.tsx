// part: refused
import type {SmpSlots, SmpTokens} from 'smp-elements/types/react';

export const attribute = <smp-cost-range hihg={3000} />; // wrong
export const value = <smp-cost-range per="hour" />; // wrong
export const object = <smp-related-list items={[{heading: 3}]} />; // wrong
export const detail = <smp-faq onsmp-toggle={(event) => event.itme} />; // wrong
export const style = <smp-page style={{'--smp-acent': 'red'}} />; // wrong
export const slot = <h2 slot={'headnig' satisfies SmpSlots['smp-cost-range']}>Prices</h2>; // wrong
// end part
export const property = <smp-cost-range priceAsOf="2026-11" />; // wrong
export const tag = <smp-cost-rang low={3000} />; // wrong
export const number = <smp-cost-range low={true} />; // wrong
export const boolean = <smp-faq multiple="yes" />; // wrong
export const config = <smp-config config={{schemaVersion: 1, prices: {currency: 'GBP', areas: [{area: 'beard'}]}}} />; // wrong
export const custom = <smp-faq onsmp-toggle={(event) => event.detail} />; // wrong
export const other = <smp-faq onsmp-toggle={(event) => event.currentTarget.print()} />; // wrong
export const token: SmpTokens = {'--smp-acent': 'red'}; // wrong

// TypeScript accepts in JSX every name with a hyphen, and React every text as a slot.
export const hyphen = <smp-cost-range price-as-off="2026-11" />;
export const event = <smp-faq onsmp-togle={() => undefined} />;
export const slotted = <h2 slot="headnig">Prices</h2>;
