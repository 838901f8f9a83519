// Workload B prototype, hand-written "limit": typed slots, 4-ary heap, class FIFO lists. Own code.
#include "mci.hpp"
#ifndef HEAP
#define HEAP Heap4
#endif
enum Kind:uint32_t{ ARR, TRI, LOAD, TRAVEL, HAND, AMBBACK, EDEND, CTEND, OREND, ICUEND, WARDEND, GREENARR };
static const int H=20,N=2000,NAMB=60,NTRI=20;
static const int capL[5]={12,3,8,20,150},capM[5]={8,2,4,10,90},capS[5]={5,1,2,4,50}; // ED CT OR ICU WARD
static const double pCT[3]={.7,.5,.1},pOR[3]={.6,.3,.02},pICU[3]={.4,.08,0},pW[3]={1,.8,.1};
struct Cfg{ int cap[H][5]; double d[H]; double cumw[H]; LN tri{3,1.5},load{10,4},hand{8,3},ed[3]={{45,22.5},{60,30},{40,20}},ct{15,6},orr{120,60},icu{2880,1440},ward{4320,2160}; LN unit{1,.3}; LN trav[H],green[H];
  Cfg(int policy){ double s=0; for(int h=0;h<H;h++){ const int*c=h%5==0?capL:(h%5==1||h%5==3)?capM:capS; memcpy(cap[h],c,sizeof capL); d[h]=6+3*h; trav[h]=LN(d[h],.3*d[h]); double g=20+1.5*d[h]; green[h]=LN(g,.3*g); s+= policy==0?c[0]: c[0]/(d[h]+30); cumw[h]=s; } for(int h=0;h<H;h++) cumw[h]/=s; } };
struct Res{ int free; int head[3],tail[3]; };
struct Out{ double tEdRed,tDefRed,makespan; long ev; };
struct Sim{
  const Cfg&c; Rng r; HEAP q; Res res[2+H*5]; // 0 triage,1 amb, 2+h*5+k
  int32_t nxt[N]; uint8_t cls[N]; uint8_t hosp[N]; double tarr[N],tdef[N]; double sEd=0; int nEd=0; double sDef=0; int nDef=0; int arrived=0; double t=0; long ev=0;
  Sim(const Cfg&c,uint64_t seed):c(c),r(seed){ auto init=[&](int i,int cap){res[i].free=cap; for(int k=0;k<3;k++)res[i].head[k]=-1;}; init(0,NTRI); init(1,NAMB); for(int h=0;h<H;h++)for(int k=0;k<5;k++)init(2+h*5+k,c.cap[h][k]); }
  inline void at(double dt,Kind k,int e){ q.push(t+dt,(uint32_t)k<<24|e); }
  inline void seize(int ri,int e){ Res&R=res[ri]; if(R.free>0){R.free--; start(ri,e);} else { int k=cls[e]; nxt[e]=-1; if(R.head[k]<0)R.head[k]=e; else nxt[R.tail[k]]=e; R.tail[k]=e; } }
  inline void release(int ri){ Res&R=res[ri]; for(int k=0;k<3;k++) if(R.head[k]>=0){ int e=R.head[k]; R.head[k]=nxt[e]; start(ri,e); return; } R.free++; }
  inline void start(int ri,int e){
    if(ri==0){ at(c.tri.draw(r),TRI,e); return;} if(ri==1){ at(c.load.draw(r),LOAD,e); return; }
    switch((ri-2)%5){ case 0: if(cls[e]==0){sEd+=t-tarr[e];nEd++;} at(c.ed[cls[e]].draw(r),EDEND,e); break; case 1: at(c.ct.draw(r),CTEND,e); break;
      case 2: if(cls[e]==0){sDef+=t-tarr[e];nDef++;} at(c.orr.draw(r),OREND,e); break; case 3: at(c.icu.draw(r),ICUEND,e); break; default: at(c.ward.draw(r),WARDEND,e);} }
  inline void afterCT(int e,int b){ int k=cls[e]; if(r.u()<pOR[k]) seize(b+2,e); else { if(k==0){sDef+=t-tarr[e];nDef++;} afterOR(e,b);} }
  inline void afterOR(int e,int b){ if(r.u()<pICU[cls[e]]) seize(b+3,e); else afterICU(e,b); }
  inline void afterICU(int e,int b){ if(r.u()<pW[cls[e]]) seize(b+4,e); }
  Out run(){
    at(rexp(r)*.18,ARR,0);
    while(q.n){ Ev x=q.pop(); t=x.t; ev++; int e=x.pay&0xffffff; int b=2+hosp[e]*5;
      switch((Kind)(x.pay>>24)){
        case ARR: { tarr[e]=t; double u=r.u(); cls[e]=u<.2?0:u<.5?1:2; if(e+1<N) at(rexp(r)*.18,ARR,e+1); seize(0,e); break; }
        case TRI: { double u=r.u(); int h=0; while(u>=c.cumw[h])h++; hosp[e]=h; release(0); if(cls[e]<2) seize(1,e); else at(c.green[h].draw(r),GREENARR,e); break; }
        case LOAD: at(c.trav[hosp[e]].draw(r),TRAVEL,e); break;
        case TRAVEL: at(c.hand.draw(r),HAND,e); break;
        case HAND: at(c.trav[hosp[e]].draw(r),AMBBACK,e); seize(b,e); break;
        case AMBBACK: release(1); break;
        case GREENARR: seize(b,e); break;
        case EDEND: release(b); if(r.u()<pCT[cls[e]]) seize(b+1,e); else afterCT(e,b); break;
        case CTEND: release(b+1); afterCT(e,b); break;
        case OREND: release(b+2); afterOR(e,b); break;
        case ICUEND: release(b+3); afterICU(e,b); break;
        case WARDEND: release(b+4); break;
      } }
    return {sEd/nEd,sDef/nDef,t,ev}; }
};
int main(int ac,char**av){ int reps=ac>1?atoi(av[1]):300; int pol=ac>2?atoi(av[2]):0; Cfg c(pol);
  for(int k=0;k<(ac>3?atoi(av[3]):7);k++){ double t0=now_s(); long ev=0; double a=0,b=0,a2=0,m=0; for(int i=0;i<reps;i++){ Sim s(c,1000+k*reps+i); Out o=s.run(); ev+=o.ev; a+=o.tEdRed; a2+=o.tEdRed*o.tEdRed; b+=o.tDefRed; m+=o.makespan; } double dt=now_s()-t0;
   printf("{\"work\":%d,\"seconds\":%.6f,\"answers\":[%.4f,%.4f]}\n",reps,dt,a/reps,b/reps); fflush(stdout); } }
