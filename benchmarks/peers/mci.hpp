// Shared definitions: RNG, ziggurat, parameters. Own prototype code.
#pragma once
#include <cstdint>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <vector>
#include <ctime>
#include <algorithm>
#include <cstring>
struct Rng { // xoshiro256++
  uint64_t s[4];
  static uint64_t sm(uint64_t &x){ uint64_t z=(x+=0x9e3779b97f4a7c15ull); z=(z^(z>>30))*0xbf58476d1ce4e5b9ull; z=(z^(z>>27))*0x94d049bb133111ebull; return z^(z>>31);}
  explicit Rng(uint64_t seed=1){ for(int i=0;i<4;i++) s[i]=sm(seed);}
  static inline uint64_t rotl(uint64_t x,int k){return (x<<k)|(x>>(64-k));}
  inline uint64_t next(){ uint64_t r=rotl(s[0]+s[3],23)+s[0]; uint64_t t=s[1]<<17; s[2]^=s[0]; s[3]^=s[1]; s[1]^=s[2]; s[0]^=s[3]; s[2]^=t; s[3]=rotl(s[3],45); return r;}
  inline double u(){ return (next()>>11)*0x1.0p-53; }
};
// Ziggurat tables (Marsaglia & Tsang layout, 128 normal / 256 exponential)
struct Zig { double xn[129], yn[129]; double xe[257], ye[257];
  Zig(){
    const double rn=3.442619855899, vn=9.91256303526217e-3; 
    xn[128]=0; xn[0]=vn/std::exp(-.5*rn*rn); xn[1]=rn;
    for(int i=2;i<128;i++){ xn[i]=std::sqrt(-2*std::log(vn/xn[i-1]+std::exp(-.5*xn[i-1]*xn[i-1]))); }
    for(int i=0;i<129;i++) yn[i]=std::exp(-.5*xn[i]*xn[i]);
    const double re=7.69711747013104972, ve=3.949659822581572e-3;
    xe[256]=0; xe[0]=ve/std::exp(-re); xe[1]=re;
    for(int i=2;i<256;i++) xe[i]=-std::log(ve/xe[i-1]+std::exp(-xe[i-1]));
    for(int i=0;i<257;i++) ye[i]=std::exp(-xe[i]);
  }
};
static const Zig Z;
static inline double rnorm(Rng&r){
  for(;;){ uint64_t b=r.next(); int i=b&127; double u=(double)((int64_t)b>>11)*0x1.0p-52; // [-1,1)
    double x=u*Z.xn[i]; if(std::fabs(x)<Z.xn[i+1]) return x;
    if(i==0){ double a,c; do{ a=-std::log(1-r.u())/3.442619855899; c=-std::log(1-r.u()); }while(c+c<a*a); return u<0?-(3.442619855899+a):3.442619855899+a; }
    if(Z.yn[i]+r.u()*(Z.yn[i+1]-Z.yn[i])<std::exp(-.5*x*x)) return x; }
}
static inline double rexp(Rng&r){
  double off=0;
  for(;;){ uint64_t b=r.next(); int i=b&255; double u=(b>>11)*0x1.0p-53; double x=u*Z.xe[i]; if(x<Z.xe[i+1]) return off+x;
    if(i==0){ off+=7.69711747013104972; continue;}
    if(Z.ye[i]+r.u()*(Z.ye[i+1]-Z.ye[i])<std::exp(-x)) return off+x; }
}
struct LN{ double mu,sg; LN(double m=1,double s=.5){ sg=std::sqrt(std::log(1+(s*s)/(m*m))); mu=std::log(m)-.5*sg*sg; } inline double draw(Rng&r)const{return std::exp(mu+sg*rnorm(r));} };
struct Ev{ double t; uint32_t seq; uint32_t pay; };
static inline bool lt(const Ev&a,const Ev&b){ return a.t<b.t || (a.t==b.t && a.seq<b.seq); }
struct Heap4{ std::vector<Ev> a; int n=0; uint32_t seq=0; 
  Heap4(int cap=4096):a(cap){} 
  inline void push(double t,uint32_t pay){ if(n==(int)a.size()) a.resize(n*2); Ev e{t,seq++,pay}; int i=n++; while(i>0){int p=(i-1)>>2; if(lt(e,a[p])){a[i]=a[p]; i=p;} else break;} a[i]=e; }
  inline Ev pop(){ Ev top=a[0]; Ev e=a[--n]; if(n>0){ int i=0; for(;;){ int c=4*i+1; if(c>=n)break; int m=c; int end=c+4<n?c+4:n; for(int k=c+1;k<end;k++) if(lt(a[k],a[m])) m=k; if(lt(a[m],e)){a[i]=a[m]; i=m;} else break;} a[i]=e;} return top; }
};
static inline double now_s(){ return (double)std::clock()/CLOCKS_PER_SEC; } // CPU seconds

// Variant: keys packed to 128-bit integer (time bits | seq | payload), branch-free child choice, bottom-up pop
struct HeapK{ typedef unsigned __int128 K; std::vector<K> a; int n=0; uint32_t seq=0; HeapK(int cap=8192):a(cap+8,~(K)0){}
  inline void push(double t,uint32_t pay){ uint64_t b; memcpy(&b,&t,8); K e=((K)b<<64)|((uint64_t)(seq++)<<32)|pay; int i=n++; while(i>0){int p=(i-1)>>2; if(e<a[p]){a[i]=a[p]; i=p;} else break;} a[i]=e; }
  inline Ev pop(){ K top=a[0]; --n; K e=a[n]; a[n]=~(K)0; if(n>0){ int i=0; for(;;){ int c=4*i+1; if(c>=n)break; int m01=a[c+1]<a[c]?c+1:c; int m23=a[c+3]<a[c+2]?c+3:c+2; int m=a[m23]<a[m01]?m23:m01; a[i]=a[m]; i=m; }
      while(i>0){int p=(i-1)>>2; if(e<a[p]){a[i]=a[p]; i=p;} else break;} a[i]=e; }
    Ev r; uint64_t b=(uint64_t)(top>>64); memcpy(&r.t,&b,8); r.seq=(uint32_t)((uint64_t)top>>32); r.pay=(uint32_t)top; return r; } };
struct CalQ{ static const int NB=2048; int32_t bh[NB]; int32_t nx[8192]; double T[8192]; uint32_t pay[8192]; int n=0; long cur=0; double inv=2.0; CalQ(){ for(auto&x:bh)x=-1; }
  inline void push(double t,uint32_t p){ int e=(p&0xffffff)+((p>>24)==5?2048:0); n++; T[e]=t; pay[e]=p; int b=(long)(t*inv)&(NB-1); int q=bh[b]; if(q<0||t<T[q]){nx[e]=q;bh[b]=e;return;} int m=nx[q]; while(m>=0&&T[m]<=t){q=m;m=nx[q];} nx[e]=m; nx[q]=e; }
  inline Ev pop(){ n--; long k=cur; for(;;){ int q=bh[k&(NB-1)]; if(q>=0&&T[q]*inv<k+1){ bh[k&(NB-1)]=nx[q]; cur=k; return Ev{T[q],0,pay[q]}; } k++; } } };
