"""Workload B in SimPy, written as a SimPy user would (processes, PriorityResource). Own code."""
import json, simpy, random, math, time, sys
N,H=2000,20
CAPL,CAPM,CAPS=(12,3,8,20,150),(8,2,4,10,90),(5,1,2,4,50)
PCT,POR,PICU,PW=(.7,.5,.1),(.6,.3,.02),(.4,.08,0),(1,.8,.1)
ED=((45,22.5),(60,30),(40,20))
def lnp(m,s):
    sg=math.sqrt(math.log(1+s*s/(m*m))); return math.log(m)-.5*sg*sg,sg
P={k:lnp(*v) for k,v in dict(tri=(3,1.5),load=(10,4),hand=(8,3),ct=(15,6),orr=(120,60),icu=(2880,1440),ward=(4320,2160)).items()}
PED=[lnp(*v) for v in ED]
class Hospital:
    def __init__(s,env,h):
        c=CAPL if h%5==0 else CAPM if h%5 in(1,3) else CAPS
        s.d=6+3*h; s.trav=lnp(s.d,.3*s.d); g=20+1.5*s.d; s.green=lnp(g,.3*g); s.w=c[0]
        s.ed,s.ct,s.orr,s.icu,s.ward=(simpy.PriorityResource(env,capacity=x) for x in c)
class Model:
    def __init__(s,seed,policy=0):
        s.env=simpy.Environment(); s.rng=random.Random(seed); s.ev=0
        s.triage=simpy.PriorityResource(s.env,20); s.amb=simpy.PriorityResource(s.env,60)
        s.hosp=[Hospital(s.env,h) for h in range(H)]
        s.w=[h.w if policy==0 else h.w/(h.d+30) for h in s.hosp]
        cw=[];a=0
        for x in s.w: a+=x; cw.append(a)
        s.cw=cw; s.red_ed=[]; s.red_def=[]
    def ln(s,p): return s.rng.lognormvariate(p[0],p[1])
    def use(s,res,prio,p):
        with res.request(priority=prio) as req:
            yield req
            yield s.env.timeout(s.ln(p)); s.ev+=1
    def source(s):
        for _ in range(N):
            yield s.env.timeout(s.rng.expovariate(1/.18)); s.ev+=1
            s.env.process(s.casualty())
    def ambulance_return(s,req,h):
        yield s.env.timeout(s.ln(h.trav)); s.ev+=1
        s.amb.release(req)
    def casualty(s):
        env,t0,u=s.env,s.env.now,s.rng.random()
        k=0 if u<.2 else 1 if u<.5 else 2
        yield from s.use(s.triage,k,P['tri'])
        h=s.rng.choices(s.hosp,cum_weights=s.cw)[0]
        if k<2:
            req=s.amb.request(priority=k); yield req
            yield env.timeout(s.ln(P['load'])); s.ev+=1
            yield env.timeout(s.ln(h.trav)); s.ev+=1
            yield env.timeout(s.ln(P['hand'])); s.ev+=1
            env.process(s.ambulance_return(req,h))
        else:
            yield env.timeout(s.ln(h.green)); s.ev+=1
        with h.ed.request(priority=k) as req:
            yield req
            if k==0: s.red_ed.append(env.now-t0)
            yield env.timeout(s.ln(PED[k])); s.ev+=1
        if s.rng.random()<PCT[k]: yield from s.use(h.ct,k,P['ct'])
        if s.rng.random()<POR[k]:
            with h.orr.request(priority=k) as req:
                yield req
                if k==0: s.red_def.append(env.now-t0)
                yield env.timeout(s.ln(P['orr'])); s.ev+=1
        elif k==0: s.red_def.append(env.now-t0)
        if s.rng.random()<PICU[k]: yield from s.use(h.icu,k,P['icu'])
        if s.rng.random()<PW[k]: yield from s.use(h.ward,k,P['ward'])
    def run(s):
        s.env.process(s.source()); s.env.run()
        return sum(s.red_ed)/len(s.red_ed),sum(s.red_def)/len(s.red_def),s.env.now,s.ev
if __name__=='__main__':
    reps=int(sys.argv[1]); batches=int(sys.argv[2])
    for b in range(batches):
        c=time.process_time(); A=[Model(1000+b*reps+i).run() for i in range(reps)]; cp=time.process_time()-c
        m=[sum(x)/reps for x in zip(*A)]
        print(json.dumps({'work':reps,'seconds':cp,'answers':[m[0],m[1]]}),flush=True)
