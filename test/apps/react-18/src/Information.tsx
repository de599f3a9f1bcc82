import type {CSSProperties} from 'react';
import type {Article} from 'smp-elements';
import {SmpCostRange, SmpKeyFactors, SmpRelatedList} from 'smp-elements/react';
import type {SmpTokens} from 'smp-elements/types';
import './information.css';

interface Props {
  low?: number | undefined;
  articles?: Article[] | undefined;
  onOpen(row: string): void;
}

const tokens: SmpTokens & CSSProperties = {'--smp-accent': '#7a1f5c'};

export function Information({low, articles, onOpen}: Props) {
  return (
    <>
      <SmpCostRange low={low} high={3000} currency="GBP" priceAsOf="2026-11" style={tokens}>
        <h2 slot="heading">What it costs here</h2>
      </SmpCostRange>
      <SmpKeyFactors onSmpToggle={(event) => event.open && onOpen(event.item)} />
      <SmpRelatedList items={articles} />
    </>
  );
}
