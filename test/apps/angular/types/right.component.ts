import {Component} from '@angular/core';
import {type Config, type SmpCtaEvent, type SmpErrorEvent, type SmpRelatedList, type SmpToggleEvent} from 'smp-elements';
import type {SmpSlots, SmpTokens} from 'smp-elements/types';
import {
  SmpBeforeAfterDirective,
  SmpChecklistDirective,
  SmpConfigDirective,
  SmpCostRangeDirective,
  SmpFaqDirective,
  SmpPageDirective,
  SmpRelatedListDirective,
  SmpSourcesDirective,
} from 'smp-elements/angular';

@Component({
  selector: 'app-right',
  imports: [
    SmpBeforeAfterDirective,
    SmpChecklistDirective,
    SmpConfigDirective,
    SmpCostRangeDirective,
    SmpFaqDirective,
    SmpPageDirective,
    SmpRelatedListDirective,
    SmpSourcesDirective,
  ],
  template: `
    <smp-config [config]="config" [src]="undefined">
      <smp-cost-range low="1200" [high]="3000" price-as-of="2026-11" per="session" lang="es" class="price" id="cost">
        <h2 slot="heading">What it costs</h2>
      </smp-cost-range>
      <smp-cost-range [low]="'1200'" [priceAsOf]="'2026-11'" [per]="unit" [disabled]="true" [headingLevel]="3" (smp-cta)="follow($event)" />
      <smp-cost-range [priceAsOf]="2026" [reviewed-on]="2026" />
      <smp-cost-range [low]="undefined" [price-as-of]="date" [per]="undefined" disabled heading-level="3" [style.--smp-ink]="'navy'" />
    </smp-config>
    <smp-before-after before="/before.jpg" [after]="'/after.jpg'" beforeAlt="Before" after-alt="After" [visits]="3" position="40" />
    <smp-before-after [beforeImage]="'/before.jpg'" [afterImage]="'/after.jpg'" />
    <smp-checklist #list name="asked" [disabled]="undefined" />
    <smp-faq multiple open="cost" (smp-toggle)="hear($event.item, $event.open)" (smp-error)="fail($event)" />
    <smp-page structured-data sections="overview faq" (smp-toggle)="toggle($event)" />
    <smp-page [structuredData]="'faq'" />
    <smp-page [structuredData]="false" />
    <smp-page [structured-data]="true" />
    <smp-related-list [items]="articles" [limit]="3" />
    <smp-related-list items='[{"heading": "A"}]' src="/feed.json" limit="3" />
    <smp-sources show="all" />
    <smp-cost-range [style]="tokens"><h2 [slot]="slot">Prices</h2></smp-cost-range>
    <button (click)="ask(list.value)">Ask</button>
  `,
})
export class RightComponent {
  readonly config: Config = {schemaVersion: 1, prices: {currency: 'EUR', areas: [{area: 'crown', low: 900, high: 1200}]}};
  readonly articles: SmpRelatedList['items'] = [{heading: 'A'}];
  readonly slot: SmpSlots['smp-cost-range'] = 'heading';
  readonly tokens: SmpTokens = {'--smp-accent': '#7a1f5c'};
  readonly unit: 'course' | 'session' = 'course';
  readonly date: string | undefined = undefined;

  hear(item: string, open: boolean): void {
    console.log(item, open);
  }
  toggle({item}: SmpToggleEvent): void {
    console.log(item);
  }
  follow(event: SmpCtaEvent): void {
    event.preventDefault();
  }
  fail({code}: SmpErrorEvent): void {
    console.log(code);
  }
  ask(questions: string[]): void {
    console.log(questions);
  }
}
