#include "mci.hpp"
#include <deque>
// generic next-event M/M/1: heap + ring FIFO; 2 events per customer
static double run(Rng&r,int N,double lam,double mu,long&evs){
  Heap4 h(64); std::vector<double> q(1<<16); uint32_t qh=0,qt=0; uint32_t mask=q.size()-1; bool busy=false; double cur=0,sum=0; int arr=0,done=0; double t=0;
  h.push(rexp(r)/lam,0);
  while(h.n){ Ev e=h.pop(); t=e.t; evs++;
    switch(e.pay){
      case 0: arr++; if(arr<N) h.push(t+rexp(r)/lam,0);
        if(!busy){busy=true;cur=t;h.push(t+rexp(r)/mu,1);} else { if(((qt+1)&mask)==(qh&mask)) abort(); q[qt++&mask]=t; } break;
      case 1: sum+=t-cur; done++; if(qh!=qt){ cur=q[qh++&mask]; h.push(t+rexp(r)/mu,1);} else busy=false; break; } }
  return sum/done; }
int main(int ac,char**av){ int n=ac>1?atoi(av[1]):1000000,b=ac>2?atoi(av[2]):7; for(int k=0;k<b;k++){ Rng r(k+1); long ev=0; double t0=now_s(); double m=run(r,n,.9,1,ev); double t1=now_s(); printf("{\"work\":%ld,\"seconds\":%.6f,\"answers\":[%.4f]}\n",ev,t1-t0,m); fflush(stdout);} }
