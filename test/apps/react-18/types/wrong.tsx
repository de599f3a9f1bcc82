// part: refused
import {SmpConfig, SmpCostRange, SmpFaq, SmpPage, SmpRelatedList} from 'smp-elements/react';
import type {SmpSlots, SmpTokens} from 'smp-elements/types';
import 'smp-elements/types/react';

export {SmpCostRang} from 'smp-elements/react'; // wrong
export const attribute = <SmpCostRange hihg={3000} />; // wrong
export const misspelt = <SmpCostRange priceAsOff="2026-11" />; // wrong
export const value = <SmpCostRange per="hour" />; // wrong
export const number = <SmpCostRange low={true} />; // wrong
export const boolean = <SmpFaq multiple="yes" />; // wrong
export const object = <SmpRelatedList items={[{heading: 3}]} />; // wrong
export const config = <SmpConfig config={{schemaVersion: 1, prices: {currency: 'GBP', areas: [{area: 'beard'}]}}} />; // wrong
export const detail = <SmpFaq onSmpToggle={(event) => event.itme} />; // wrong
export const custom = <SmpFaq onSmpToggle={(event) => event.detail} />; // wrong
export const event = <SmpFaq onSmpTogle={() => undefined} />; // wrong
export const other = <SmpFaq ref={(element) => element?.print()} />; // wrong
export const slot: SmpSlots['smp-cost-range'] = 'headnig'; // wrong
export const style = <SmpPage style={{'--smp-accent': 'red'}} />; // wrong: a token needs a constant of its own type
export const token: SmpTokens = {'--smp-acent': 'red'}; // wrong
export const tag = <smp-cost-range low={1200} />; // wrong: tags are for React 19
// end part
export const bare = <smp-page />; // wrong

// TypeScript accepts in JSX every name with a hyphen, and React every text as a slot.
export const hyphen = <SmpCostRange price-as-of="2026-11" />;
export const slotted = <h2 slot="headnig">Prices</h2>;
