'use client';
import type {SmpToggleEvent} from 'smp-elements';
import {useEffect, useState} from 'react';

/** Hears the events of the elements of `Information`. */
export function Opened() {
  const [opened, setOpened] = useState('');
  useEffect(() => {
    const toggle = ({item, open}: SmpToggleEvent) => open && setOpened(item);
    document.addEventListener('smp-toggle', toggle);
    return () => document.removeEventListener('smp-toggle', toggle);
  }, []);
  return <output id="opened">{opened}</output>;
}
