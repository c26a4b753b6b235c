/** One-shot alarms that outlive the worker. */
import { browser } from './browser.ts';

/** The browser rings no sooner than 30 seconds from now. @param time Unix ms. */
export async function wakeAt(name: string, time: number): Promise<void> {
  await browser.alarms.create(name, { when: time });
}

/** When it will ring, Unix ms; null when it is not set. */
export async function alarmAt(name: string): Promise<number | null> {
  return (await browser.alarms.get(name))?.scheduledTime ?? null;
}

/** For the worker's first tick. */
export function onAlarm(name: string, ring: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) ring();
  });
}
