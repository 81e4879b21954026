/** The policy of another company: few of the members that a policy may have, and names of its own. */
export const bicycleShop = {
  id: 'bicycle-shop',
  version: '3',
  effectiveOn: '2026-01-01',
  jurisdiction: 'DE',
  clauses: {
    A: { kind: 'rule', means: { en: 'what you tell us for a repair' } },
    B: { kind: 'rule', means: { en: 'the newsletter, once you confirmed it' } },
    C: { kind: 'rule', means: { en: 'the courier who brings it back' } },
  },
  facts: { confirmed: 'boolean', urgency: ['today', 'this-week'] },
  fields: {
    mail: { clause: 'A', purposes: ['repair', 'newsletter'], means: { en: 'mail address' } },
    frame: { clause: 'A', purposes: ['repair'], means: { en: 'frame number' } },
  },
  purposes: {
    repair: { clause: 'A', means: { en: 'repairs' } },
    newsletter: { clause: 'B', facts: ['confirmed'], when: { confirmed: true }, attests: ['list'] },
  },
  recipients: { courier: { means: { en: 'a courier' } } },
  grounds: {
    delivery: {
      clause: 'C',
      means: { en: 'bringing it back' },
      recipients: ['courier'],
      serves: 'purposes',
      facts: ['urgency'],
      when: { urgency: ['today', 'this-week'] },
      attests: [{ name: 'order', when: { urgency: 'today' } }],
    },
  },
  parameters: { promptlyDays: 14 },
}
