"""M/M/1 (arrival rate 0.9, service rate 1) in SimPy, in its fast form: one arrival process, one server process, a Store between them.

Usage: mm1_simpy.py CUSTOMERS BATCHES. Prints a JSON line per batch: model events (two per customer), CPU seconds, mean
time in system (theory: 10)."""
import json
import random
import sys
import time

import simpy


def arrivals(env, queue, rng, customers):
    for _ in range(customers):
        yield env.timeout(rng.expovariate(0.9))
        yield queue.put(env.now)


def server(env, queue, rng, customers, total):
    for _ in range(customers):
        arrived = yield queue.get()
        yield env.timeout(rng.expovariate(1.0))
        total[0] += env.now - arrived


customers, batches = int(sys.argv[1]), int(sys.argv[2])
for batch in range(batches):
    began, env, rng, total = time.process_time(), simpy.Environment(), random.Random(batch), [0.0]
    queue = simpy.Store(env)
    env.process(arrivals(env, queue, rng, customers))
    env.process(server(env, queue, rng, customers, total))
    env.run()
    seconds = time.process_time() - began
    print(json.dumps({"work": 2 * customers, "seconds": seconds, "answers": [total[0] / customers]}), flush=True)
