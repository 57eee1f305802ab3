import type { Mutation } from '../mutation.ts';
import { eachAction } from './customer/each-action.ts';
import { scopeOfService } from './customer/scope-of-service.ts';
import { wayOfCustomer } from './customer/way-of-customer.ts';

/** Step 1: think as the customer. */
export const customer: readonly Mutation[] = [...scopeOfService, ...wayOfCustomer, ...eachAction];
