import type {Article} from 'smp-elements';
import 'smp-elements/types/solid';
import './information.css';

interface Props {
  low?: number | undefined;
  articles?: Article[] | undefined;
  onOpen(row: string): void;
}

export function Information(props: Props) {
  return (
    <>
      <smp-cost-range low={props.low} high={3000} currency="GBP" price-as-of="2026-11" style={{'--smp-accent': '#7a1f5c'}}>
        <h2 slot="heading">What it costs here</h2>
      </smp-cost-range>
      <smp-key-factors on:smp-toggle={(event) => event.open && props.onOpen(event.item)} />
      <smp-related-list items={props.articles} />
    </>
  );
}
