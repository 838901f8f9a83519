// V5: same program interpreter, all state in module-level constant typed arrays (V8 folds their addresses and lengths into code)
import * as C from './common.mjs';
const pv = [C.pCT, C.pOR, C.pICU, C.pW];
const O = { END: 0, DELAY: 1, SEIZE: 2, RELEASE: 3, BRANCH: 4, ROUTE: 5, SPAWN: 6, CLASS: 7, STAT: 8, ARRIVE: 9 };
const node = []; const I = (op, a = 0, b = 0, next = -1, alt = -1) => { node.push([op, a, b, next < 0 ? node.length + 1 : next, alt]); return node.length - 1; };
const arrive = I(O.ARRIVE, 0, 0); I(O.SEIZE, 0); I(O.DELAY, 0); I(O.RELEASE, 0); I(O.ROUTE); const isG = I(O.CLASS);
I(O.SEIZE, 1); I(O.DELAY, 1); I(O.DELAY, 10, 1); I(O.DELAY, 2); const sp = I(O.SPAWN); const ed = I(O.SEIZE, 2, 1);
I(O.STAT, 0); I(O.DELAY, 3, 2); I(O.RELEASE, 2, 1); const bct = I(O.BRANCH, 0); I(O.SEIZE, 3, 1); I(O.DELAY, 6); I(O.RELEASE, 3, 1);
const bor = I(O.BRANCH, 1); node[bct][4] = bor; I(O.SEIZE, 4, 1); I(O.STAT, 1); I(O.DELAY, 7); I(O.RELEASE, 4, 1);
const bicu = I(O.BRANCH, 2); I(O.SEIZE, 5, 1); I(O.DELAY, 8); I(O.RELEASE, 5, 1); const bw = I(O.BRANCH, 3); node[bicu][4] = bw; I(O.SEIZE, 6, 1); I(O.DELAY, 9); I(O.RELEASE, 6, 1); const end = I(O.END); node[bw][4] = end;
const st2 = I(O.STAT, 1, 0, bicu); node[bor][4] = st2; const gr = I(O.DELAY, 30, 1, ed); node[isG][4] = gr; const bk = I(O.DELAY, 10, 1); I(O.RELEASE, 1, 0, end); node[sp][4] = bk;
const M = 64, NR = 2 + C.H * 5, SLOTS = C.N * 2, CAP = 8192;
const OPS = new Uint8Array(M), A = new Int32Array(M), B = new Int32Array(M), NX = new Int32Array(M), AL = new Int32Array(M); node.forEach((x, i) => { [OPS[i], A[i], B[i], NX[i], AL[i]] = x; });
const PB = new Float64Array(12); pv.forEach((p, i) => p.forEach((v, k) => { PB[i * 3 + k] = v; }));
const W = C.weights(0), free = new Int32Array(NR), cap = new Int32Array(NR), head = new Int32Array(NR * 3), tail = new Int32Array(NR * 3), nxt = new Int32Array(SLOTS), pcs = new Uint16Array(SLOTS), cls = new Uint8Array(SLOTS), hosp = new Uint8Array(SLOTS), t0 = new Float64Array(SLOTS), ssum = new Float64Array(2), scnt = new Int32Array(2);
const T = new Float64Array(CAP + 8).fill(Infinity), P = new Int32Array(CAP + 8), S = new Int32Array(4), G = new Float64Array(2) /* 0 = now */, K = new Int32Array(4) /* 0 = heap size, 1 = next spawned entity, 2 = events */;
cap[0] = C.NTRI; cap[1] = C.NAMB; for (let h = 0; h < C.H; h++) for (let k = 0; k < 5; k++) cap[2 + h * 5 + k] = C.capOf(h)[k];
const MU = C.MU, SG = C.SG; const XN = C.XN, YN = C.YN;
const KN = new Float64Array(128), WN = new Float64Array(128); for (let i = 0; i < 128; i++) { WN[i] = XN[i] * 4.656612873077393e-10; KN[i] = (XN[i + 1] / XN[i]) * 2147483648; }
const E2 = new Float64Array(128), P2 = new Float64Array(2100); for (let i = 0; i < 128; i++) E2[i] = Math.pow(2, i / 128); for (let i = 0; i < 2100; i++) P2[i] = Math.pow(2, i - 1050);
function next() { const s1 = S[1]; let r = Math.imul(s1, 5); r = Math.imul((r << 7) | (r >>> 25), 9); const a = S[2] ^ S[0], b = S[3] ^ s1; S[1] = s1 ^ a; S[0] = S[0] ^ b; S[2] = a ^ (s1 << 9); S[3] = (b << 11) | (b >>> 21); return r; }
const uni = () => (next() >>> 0) * 2.3283064365386963e-10;
const R = { next, u: uni };
function normSlow(b, i) { for (;;) { const u = b * 4.656612873077393e-10, x = u * XN[i]; if (Math.abs(x) < XN[i + 1]) return x; if (i === 0) { let a, c; do { a = -Math.log(1 - uni()) / 3.442619855899; c = -Math.log(1 - uni()); } while (c + c < a * a); return u < 0 ? -(3.442619855899 + a) : 3.442619855899 + a; } if (YN[i] + uni() * (YN[i + 1] - YN[i]) < Math.exp(-0.5 * x * x)) return x; b = next(); i = next() & 127; } }
let REP = 0; const KEY = new Int32Array(SLOTS);
// keyed uniform: pure function of (replication, casualty, pathway node)
function ku(e, pc) { let x = (REP ^ Math.imul(KEY[e] + 0x9e3779b9, 0x85ebca6b)) | 0; x = Math.imul(x ^ (x >>> 16), 0x7feb352d); x = (x ^ Math.imul(pc + 0x165667b1, 0xc2b2ae35)) | 0; x = Math.imul(x ^ (x >>> 15), 0x846ca68b); x = Math.imul(x ^ (x >>> 16), 0x7feb352d); x = Math.imul(x ^ (x >>> 15), 0x846ca68b); return ((x ^ (x >>> 16)) >>> 0) * 2.3283064365386963e-10 + 1.1641532182693481e-10; }
function tailN(q) { return (((((-0.007784894002430293 * q - 0.3223964580411365) * q - 2.400758277161838) * q - 2.549732539343734) * q + 4.374664141464968) * q + 2.938163982698783) / ((((0.007784695709041462 * q + 0.3224671290700398) * q + 2.445134137142996) * q + 3.754408661907416) * q + 1); }
function qn(p) { if (p < 0.02425) return tailN(Math.sqrt(-2 * Math.log(p))); if (p > 0.97575) return -tailN(Math.sqrt(-2 * Math.log(1 - p))); const q = p - 0.5, s = q * q; return (((((-39.69683028665376 * s + 220.9460984245205) * s - 275.9285104469687) * s + 138.357751867269) * s - 30.66479806614716) * s + 2.506628277459239) * q / (((((-54.47609879822406 * s + 161.5858368580409) * s - 155.6989798598866) * s + 66.80131188771972) * s - 13.28068155288572) * s + 1); }
function klogn(d, e, pc) { const x = MU[d] + SG[d] * qn(ku(e, pc)); const k = ((x * 184.6649652337873 + 1048576.5) | 0) - 1048576, r = x - k * 0.005415212348124571; return E2[k & 127] * P2[(k >> 7) + 1050] * (1 + r * (1 + r * (0.5 + r * (0.16666666666666666 + r * 0.041666666666666664)))); }
function logn(d) { const b = next(), i = next() & 127; const x = MU[d] + SG[d] * (Math.abs(b) < KN[i] ? b * WN[i] : normSlow(b, i)); const k = ((x * 184.6649652337873 + 1048576.5) | 0) - 1048576, r = x - k * 0.005415212348124571; return E2[k & 127] * P2[(k >> 7) + 1050] * (1 + r * (1 + r * (0.5 + r * (0.16666666666666666 + r * 0.041666666666666664)))); }
const NBK = 2048, MASK = NBK - 1, WIDTH = +(process.argv[2] ?? 0.5), INVW = 1 / WIDTH; const BH = new Int32Array(NBK).fill(-1), QN = new Int32Array(SLOTS), QT = new Float64Array(SLOTS);
// calendar queue: one sorted list per day bucket, slot = entity; K[3] = current absolute bucket number
function push(t, e) { K[0]++; QT[e] = t; const b = (t * INVW) & MASK; let q = BH[b]; if (q < 0 || t < QT[q]) { QN[e] = q; BH[b] = e; return; } let n = QN[q]; while (n >= 0 && QT[n] <= t) { q = n; n = QN[q]; } QN[e] = n; QN[q] = e; }
function pop() { K[0]--; let k = K[3]; for (;;) { const q = BH[k & MASK]; if (q >= 0) { const t = QT[q]; if (t * INVW < k + 1) { BH[k & MASK] = QN[q]; K[3] = k; G[0] = t; return q; } } k++; } }
function step(e) { let pc = pcs[e];
  for (;;) switch (OPS[pc]) {
    case 0: return;
    case 1: { const m = B[pc]; const d = A[pc] + (m === 1 ? hosp[e] : m === 2 ? cls[e] : 0); pcs[e] = NX[pc]; push(G[0] + klogn(d, e, pc), e); return; }
    case 2: { const ri = A[pc] + B[pc] * 5 * hosp[e]; pc = NX[pc]; if (free[ri] > 0) { free[ri]--; break; } pcs[e] = pc; const i = ri * 3 + cls[e]; nxt[e] = -1; if (head[i] < 0) head[i] = e; else nxt[tail[i]] = e; tail[i] = e; return; }
    case 3: { const ri = A[pc] + B[pc] * 5 * hosp[e]; pc = NX[pc]; const b = ri * 3; let w = -1; for (let i = b; i < b + 3; i++) { w = head[i]; if (w >= 0) { head[i] = nxt[w]; break; } } if (w >= 0) step(w); else free[ri]++; break; }
    case 4: pc = ku(e, pc) < PB[A[pc] * 3 + cls[e]] ? NX[pc] : AL[pc]; break;
    case 5: { const u = ku(e, pc); let h = 0; while (u >= W[h]) h++; hosp[e] = h; pc = NX[pc]; break; }
    case 6: { const c = K[1]++; KEY[c] = KEY[e]; hosp[c] = hosp[e]; pcs[c] = AL[pc]; step(c); pc = NX[pc]; break; }
    case 7: pc = cls[e] === 2 ? AL[pc] : NX[pc]; break;
    case 8: if (cls[e] === 0) { ssum[A[pc]] += G[0] - t0[e]; scnt[A[pc]]++; } pc = NX[pc]; break;
    case 9: { t0[e] = G[0]; KEY[e] = e; const u = ku(e, pc); cls[e] = u < 0.2 ? 0 : u < 0.5 ? 1 : 2; if (e + 1 < C.N) { pcs[e + 1] = arrive; KEY[e + 1] = e + 1, push(G[0] - Math.log(ku(e + 1, 63)) * C.IAT, e + 1); } pc = NX[pc]; break; }
  } }
export function run(seed) { let x = seed | 0; for (let i = 0; i < 4; i++) { x = (x + 0x9e3779b9) | 0; let z = x; z = Math.imul(z ^ (z >>> 16), 0x85ebca6b); z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35); S[i] = z ^ (z >>> 16); }
  BH.fill(-1); K[3] = 0; K[0] = 0; K[1] = C.N; K[2] = 0; free.set(cap); head.fill(-1); ssum.fill(0); scnt.fill(0); pcs[0] = arrive; REP = Math.imul(seed, 0x9e3779b1) ^ 0x5bd1e995; KEY[0] = 0; G[0] = 0; push(C.expo(R) * C.IAT, 0); let ev = 0;
  while (K[0] > 0) { const e = pop(); ev++; step(e); }
  return { ed: ssum[0] / scnt[0], def: ssum[1] / scnt[1], mk: G[0], ev }; }
if (import.meta.url === `file://${process.argv[1]}`) {
  const [reps, batches] = process.argv.slice(3).map(Number);
  for (let b = 0; b < batches; b++) { const began = process.cpuUsage(); let ed = 0, def = 0; for (let i = 0; i < reps; i++) { const o = run(1000 + b * reps + i); ed += o.ed; def += o.def; } const { user, system } = process.cpuUsage(began); console.log(JSON.stringify({ work: reps, seconds: (user + system) / 1e6, answers: [ed / reps, def / reps] })); }
}
