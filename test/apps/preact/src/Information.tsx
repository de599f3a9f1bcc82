import type {Article} from 'smp-elements';
import 'smp-elements/types/preact';
import './information.css';

interface Props {
  low?: number | undefined;
  articles?: Article[] | undefined;
  onOpen(row: string): void;
}

export function Information({low, articles, onOpen}: Props) {
  return (
    <>
      <smp-cost-range low={low} high={3000} currency="GBP" price-as-of="2026-11" style={{'--smp-accent': '#7a1f5c'}}>
        <h2 slot="heading">What it costs here</h2>
      </smp-cost-range>
      <smp-key-factors onsmp-toggle={(event) => event.open && onOpen(event.item)} />
      <smp-related-list items={articles} />
    </>
  );
}
