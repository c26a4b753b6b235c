/** Trusted contacts: what is taken for a number or an address, and that nothing typed can add to a link. */
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it, test } from 'vitest';
import { contactLinks, contactSchema } from '../../../src/family/trusted-contacts.ts';

const ok = (contact: unknown) => v.safeParse(contactSchema, contact).success;

describe('a contact', () => {
  it.each([
    ['小芳', '+886 2 5550 0199'],
    ['Claire', 'claire@sister.example'],
    ['阿姨', ''],
    ['Lin', '02 5550-0199 (12)'],
  ])('takes %s, "%s"', (name, reach) => expect(ok({ name, reach })).toBe(true));
  it.each([
    ['', '110'],
    ['  ', ''],
    ['x'.repeat(41), ''],
    ['Lin', 'javascript:alert(1)'],
    ['Lin', 'a b@c.example'],
    ['Lin', '12;ext=3'],
  ])('does not take "%s", "%s"', (name, reach) => expect(ok({ name, reach })).toBe(false));
});

describe('links', () => {
  it('call and write to a number', () =>
    expect(contactLinks({ name: 'a', reach: '+886 2 5550-0199' }, 's', '请看\n一下')).toEqual({
      call: 'tel:+886255500199',
      write: 'sms:+886255500199?&body=%E8%AF%B7%E7%9C%8B%0A%E4%B8%80%E4%B8%8B',
    }));
  it('write to an address', () =>
    expect(contactLinks({ name: 'a', reach: 'c@d.example' }, 'q', 't').write).toBe(
      'mailto:c%40d.example?subject=q&body=t',
    ));
  it('are none where somebody is asked face to face', () =>
    expect(contactLinks({ name: 'a', reach: '' }, 'q', 't')).toEqual({ call: null, write: null }));
});

test('whatever is typed, a link has the one scheme, one receiver and no header of its own', () => {
  fc.assert(
    fc.property(fc.oneof(fc.emailAddress(), fc.string(), fc.string({ unit: 'binary' })), fc.string(), (reach, text) => {
      const contact = { name: 'a', reach };
      if (!ok(contact)) return;
      const { call, write } = contactLinks(v.parse(contactSchema, contact), 's', text);
      expect(call ?? 'tel:0').toMatch(/^tel:\+?\d+$/);
      expect(write ?? 'sms:0?&body=').toMatch(/^(sms:\+?\d+\?&body=|mailto:[^?&#:/]+\?subject=s&body=)[^&?#]*$/);
    }),
  );
});
