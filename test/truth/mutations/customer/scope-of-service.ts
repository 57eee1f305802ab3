import { at, both, clear, drop } from '../../changes.ts';
import type { Mutation } from '../../mutation.ts';
import { fault, harmless, mutationsOf } from '../../told.ts';

/** What the service is and for whom it is drawn. */
export const scopeOfService: readonly Mutation[] = [
  ...mutationsOf(
    'customer/scope',
    'bicycle repair',
    fault('no trigger', ({ service }) => clear(service, 'trigger'), [[]], { severity: 'warning' }),
    fault('no outcome, recommended', ({ service }) => clear(service, 'outcome'), [[]], {
      profile: 'recommended',
      severity: 'warning',
    }),
    fault(
      'a name of spaces in both languages',
      ({ service }) => {
        service.name = both('  ', '　');
      },
      [[]],
    ),
    fault(
      'nothing at all',
      ({ service }) => {
        service.name = {};
        clear(service, 'trigger', 'outcome');
      },
      [[], [], []],
    ),
    fault('a draft in Chinese without a trigger', ({ service }) => clear(service, 'trigger'), [[]], { base: 'clinic' }),
    harmless('the trigger in Chinese alone', ({ service }) => {
      service.trigger = { 'zh-Hans': '自行车损坏' };
    }),
    harmless('an outcome of one character', ({ service }) => {
      service.outcome = both('a', '好');
    }),
    harmless('no scenario, department, state or owner', ({ service }) =>
      clear(service, 'scenario', 'department', 'state', 'tolerance'),
    ),
  ),
  ...mutationsOf(
    'customer/segment',
    'bicycle repair',
    fault('the segment is deleted', ({ segments }) => drop(segments, 'segment-rider'), [[]], { severity: 'warning' }),
    fault(
      'the segment has a name of spaces',
      ({ segments }) => {
        at(segments, 'segment-rider').name = both(' ', '');
      },
      [[]],
    ),
    fault(
      'a description is no name',
      ({ segments }) => {
        segments['segment-rider'] = { name: {}, description: both('Riders', '骑行者') };
      },
      [[]],
      { profile: 'recommended', severity: 'warning' },
    ),
    harmless('named in Chinese alone', ({ segments }) => {
      at(segments, 'segment-rider').name = { 'zh-Hans': '骑车上班的人' };
    }),
    harmless('a second one', ({ segments }) => {
      segments['segment-family'] = { name: both('Families', '家庭') };
    }),
    harmless('another name', ({ segments }) => {
      at(segments, 'segment-rider').name = both('R.', '甲');
    }),
  ),
  ...mutationsOf(
    'customer/one-scenario',
    'bicycle repair',
    fault(
      'two segments',
      ({ segments }) => {
        segments['segment-family'] = { name: both('Families', '家庭') };
      },
      [['segment-rider', 'segment-family']],
      { severity: 'info' },
    ),
    fault('no scenario', ({ service }) => clear(service, 'scenario'), [[]], { severity: 'info' }),
    fault(
      'a scenario of spaces, and three segments',
      ({ service, segments }) => {
        service.scenario = both(' ', '\n');
        segments['segment-family'] = { name: both('Families', '家庭') };
        segments['segment-courier'] = { name: both('Couriers', '快递员') };
      },
      [['segment-rider', 'segment-family', 'segment-courier'], []],
    ),
    fault('a Chinese draft without a scenario', ({ service }) => clear(service, 'scenario'), [[]], { base: 'clinic' }),
    harmless('a scenario in one language', ({ service }) => {
      service.scenario = { 'zh-Hans': '当天取车' };
    }),
    harmless('the segment described at length', ({ segments }) => {
      at(segments, 'segment-rider').description = both(
        'They ride to work, to school and to the shops',
        '上班、上学、购物',
      );
    }),
    harmless('no segment at all, of which another rule speaks', ({ segments }) => drop(segments, 'segment-rider')),
  ),
  ...mutationsOf(
    'customer/state',
    'bicycle repair',
    fault('not said, strict', ({ service }) => clear(service, 'state'), [[]], { severity: 'warning' }),
    fault('not said, recommended', ({ service }) => clear(service, 'state'), [[]], {
      profile: 'recommended',
      severity: 'info',
    }),
    fault('not said in a draft', ({ service }) => clear(service, 'state'), [[]], { base: 'clinic' }),
    fault(
      'neither of the two',
      ({ service }) => {
        service.state = 'as-imagined';
      },
      [[]],
    ),
    harmless('to-be instead of as-is', ({ service }) => {
      service.state = 'to-be';
    }),
    harmless(
      'as-is instead of to-be',
      ({ service }) => {
        service.state = 'as-is';
      },
      { base: 'clinic' },
    ),
    harmless('another status', ({ service }) => {
      service.status = 'retired';
    }),
  ),
  ...mutationsOf(
    'customer/walkthrough',
    'bicycle repair',
    fault('none', ({ walkThroughs }) => drop(walkThroughs, 'walk-of-the-owner'), [[]], { severity: 'warning' }),
    fault('none, recommended', ({ walkThroughs }) => drop(walkThroughs, 'walk-of-the-owner'), [[]], {
      profile: 'recommended',
      severity: 'info',
    }),
    fault('no date', ({ walkThroughs }) => clear(at(walkThroughs, 'walk-of-the-owner'), 'date'), [
      ['walk-of-the-owner'],
    ]),
    fault('nobody', ({ walkThroughs }) => clear(at(walkThroughs, 'walk-of-the-owner'), 'byId'), [
      ['walk-of-the-owner'],
    ]),
    fault('as no customer', ({ walkThroughs }) => clear(at(walkThroughs, 'walk-of-the-owner'), 'segmentId'), [
      ['walk-of-the-owner'],
    ]),
    fault(
      'what was noticed is emptied',
      ({ walkThroughs }) => {
        at(walkThroughs, 'walk-of-the-owner').noticed = both(' ', '');
      },
      [['walk-of-the-owner']],
    ),
    fault(
      'two more, of which one lacks all and one nothing',
      ({ walkThroughs }) => {
        walkThroughs['walk-of-nobody'] = {};
        walkThroughs['walk-of-the-clerk'] = { ...at(walkThroughs, 'walk-of-the-owner'), byId: 'person-clerk-li' };
      },
      [['walk-of-nobody']],
    ),
    harmless('without the steps that were walked', ({ walkThroughs }) => {
      at(walkThroughs, 'walk-of-the-owner').stepIds = [];
    }),
    harmless('what was noticed in Chinese alone', ({ walkThroughs }) => {
      at(walkThroughs, 'walk-of-the-owner').noticed = { 'zh-Hans': '没有等候座位' };
    }),
    harmless('long ago', ({ walkThroughs }) => {
      at(walkThroughs, 'walk-of-the-owner').date = '2019-01-01';
    }),
  ),
];
