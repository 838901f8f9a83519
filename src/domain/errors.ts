export { ImpossibleError, type RunPoint } from '../kernel/impossible.ts';
