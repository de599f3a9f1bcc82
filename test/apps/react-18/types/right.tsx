import type {CSSProperties} from 'react';
import type {Article, Config} from 'smp-elements';
import {SmpConfig, SmpCostRange, SmpFaq, SmpOverview, SmpPage, SmpRelatedList} from 'smp-elements/react';
import {SmpTerm} from 'smp-elements/react/term.js';
import type {SmpSlots, SmpTokens} from 'smp-elements/types';

const articles: Article[] = [{heading: 'Aftercare', href: '/aftercare'}];
const config: Config = {schemaVersion: 1, prices: {currency: 'GBP', areas: [{area: 'full', low: 1500, high: 2200}]}};
const slot: SmpSlots['smp-cost-range'] = 'heading';
const tokens: SmpTokens & CSSProperties = {'--smp-accent': '#7a1f5c', '--smp-radius': 0, marginBlock: 0};

export const numbers = <SmpCostRange low={1200} high="3000" currency="GBP" priceAsOf="2026-11" headingLevel={3} />;
export const year = <SmpCostRange priceAsOf={2026} reviewedOn={2026} />;
export const choices = <SmpCostRange per="session" />;
export const booleans = <SmpFaq multiple open="all" />;
export const objects = (
  <SmpConfig config={config}>
    <SmpRelatedList items={articles} limit={3} />
  </SmpConfig>
);
export const text = <SmpConfig config='{"schemaVersion": 1}' src="/smp.json" />;
export const toggle = <SmpFaq onSmpToggle={(event) => event.item.length > 0 && event.open} />;
export const change = <SmpCostRange onSmpChange={({option}) => option === 'area'} />;
export const error = <SmpPage onSmpError={({code}) => code === 'render'} />;
export const slotted = (
  <SmpCostRange>
    <h2 slot={slot}>Prices</h2>
  </SmpCostRange>
);
export const styled = <SmpPage style={tokens} className="wide" id="smp" lang="es" hidden />;
export const usual = <SmpOverview aria-label="SMP" data-place="top" onClick={(event) => event.preventDefault()} tabIndex={-1} />;
export const single = <SmpTerm>alopecia</SmpTerm>;
export const cleared = <SmpCostRange low={undefined} per={undefined} onSmpChange={undefined} />;
export const reference = <SmpFaq ref={(element) => element?.openAll()} />;
