'use client';
// First: it must run before an element is defined.
import 'smp-elements/hydrate';
import 'smp-elements/define/page.js';
import type {SmpToggleEvent} from 'smp-elements';
import {useEffect, useState} from 'react';

/** Loads the elements of `Information` in the browser, and hears their events. */
export function Elements() {
  const [opened, setOpened] = useState('');
  useEffect(() => {
    const toggle = ({item, open}: SmpToggleEvent) => open && setOpened(item);
    document.addEventListener('smp-toggle', toggle);
    return () => document.removeEventListener('smp-toggle', toggle);
  }, []);
  return <output id="opened">{opened}</output>;
}
