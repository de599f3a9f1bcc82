import type {Article, Config} from 'smp-elements';
import type {SmpProps, SmpSlots, SmpTokens} from 'smp-elements/types/preact';

const articles: Article[] = [{heading: 'Aftercare', href: '/aftercare'}];
const config: Config = {schemaVersion: 1, prices: {currency: 'GBP', areas: [{area: 'full', low: 1500, high: 2200}]}};
const slot: SmpSlots['smp-cost-range'] = 'heading';
const tokens: SmpTokens = {'--smp-accent': '#7a1f5c', '--smp-radius': 0};

export const numbers = <smp-cost-range low={1200} high="3000" currency="GBP" price-as-of="2026-11" heading-level={3} />;
export const year = <smp-cost-range price-as-of={2026} reviewed-on={2026} />;
export const choices = <smp-cost-range per="session" />;
export const booleans = <smp-faq multiple open="all" />;
export const objects = (
  <smp-config config={config}>
    <smp-related-list items={articles} limit={3} />
  </smp-config>
);
export const text = <smp-config config='{"schemaVersion": 1}' src="/smp.json" />;
export const toggle = <smp-faq onsmp-toggle={(event) => event.item.length > 0 && event.open && event.currentTarget.openAll()} />;
export const change = <smp-cost-range onsmp-change={({option, currentTarget}) => option in currentTarget.value} />;
export const error = <smp-page onsmp-error={({code}) => code === 'render'} />;
export const slotted = (
  <smp-cost-range>
    <h2 slot={slot}>Prices</h2>
  </smp-cost-range>
);
export const styled = <smp-page style={{...tokens, '--smp-space': '2em', marginBlock: 0}} class="wide" id="smp" lang="es" hidden />;
export const usual = <smp-overview aria-label="SMP" data-place="top" onClick={(event) => event.preventDefault()} tabIndex={-1} />;
export const cleared = <smp-cost-range low={undefined} per={undefined} onsmp-change={undefined} />;

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'portal-page': SmpProps<'smp-page'>;
    }
  }
}

export const portal = <portal-page sections="faq" heading-level={3} />;
