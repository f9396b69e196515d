"""Expected values of InterruptionTest, from dense matrices: run with numpy and scipy, writes expected.json beside itself.

An independent way to the same numbers: covariance matrices are written out and factored, nothing is filtered, and tails are found by
bisection.
"""
import json
import pathlib

import numpy as np
from scipy.linalg import cholesky, solve_triangular
from scipy.stats import t as student

CORRELATIONS = [0, .1, .2, .3, .4, .5, .6, .7, .8, .9, .95]
PARTS = [.25, .5, .75, 1]
MEMORIES = [(0, 0, len(CORRELATIONS))] + [(r, f, 1) for r in CORRELATIONS for f in PARTS]


def columns(times, before, trend, week, year, apart):
    n = len(times)
    line = (times - (times[0] + times[-1]) / 2) / (times[-1] - times[0])
    found = [np.ones(n), (np.arange(n) >= before) * 1.]
    if trend:
        found.append(line)
    if apart:
        found.append((np.arange(n) < apart) * 1.)
        if trend:
            found.append((np.arange(n) < apart) * line)
    found += [(np.rint(times).astype(int) % week == day) * 1. for day in range(1, week)] if week else []
    if year:
        for harmonic in (1, 2):
            found += [np.cos(2 * np.pi * harmonic * times / year), np.sin(2 * np.pi * harmonic * times / year)]
    return np.column_stack(found)


def step(times, values, sampling, before, trend=False, week=0, year=0., apart=0):
    times, values, sampling = map(np.asarray, (times, values, sampling))
    x = columns(times, before, trend, week, year, apart)
    n, k = x.shape
    apart_in_time = np.abs(times[:, None] - times[None, :])
    logs, nulls, coefficients, errors, information, memories = [], [], [], [], [], []
    for r, f, prior in MEMORIES:
        kept = np.where(apart_in_time == 0, 1., 0.) if r == 0 else r ** apart_in_time
        v = f * kept + (1 - f) * np.diag(sampling / sampling[:before].mean())
        factor = cholesky(v, lower=True)
        wx, wy = solve_triangular(factor, x, lower=True), solve_triangular(factor, values, lower=True)
        a = wx.T @ wx
        inverse = np.linalg.inv(a)
        b = inverse @ (wx.T @ wy)
        residual = ((wy - wx @ b) ** 2).sum()
        evidence = np.log(prior) - np.log(np.diag(factor)).sum() - .5 * np.linalg.slogdet(a)[1]
        logs.append(evidence - .5 * (n - k) * np.log(residual))
        nulls.append(evidence - .5 * np.log(inverse[1, 1]) - .5 * (n - k + 1) * np.log(residual))
        coefficients.append(b[1])
        errors.append(np.sqrt(residual / (n - k) * inverse[1, 1]))
        information.append(4 / inverse[1, 1])
        memories.append(r * f)
    logs, nulls, coefficients, errors, information = map(np.array, (logs, nulls, coefficients, errors, information))
    w = np.exp(logs - logs.max())
    w /= w.sum()
    nu = n - k

    def below(at):
        return (w * student.cdf((at - coefficients) / errors, nu)).sum()

    def won(at):
        squared = ((coefficients - at) / errors) ** 2 / nu
        of = nulls - .5 * (nu + 1) * np.log1p(squared)
        against = nulls - .5 * np.log1p(information) - .5 * (nu + 1) * np.log1p(squared / (1 + information))
        top = max(of.max(), against.max())
        return np.log(np.exp(against - top).sum()) - np.log(np.exp(of - top).sum())

    def bisect(f, inside, outside):
        for _ in range(200):
            middle = (inside + outside) / 2
            inside, outside = (middle, outside) if f(middle) < 0 else (inside, middle)
        return inside

    value = (w * coefficients).sum()
    far = 1000 * errors.max()
    return {
        'value': value,
        'memory': (w * np.array(memories)).sum(),
        'low': bisect(lambda at: .025 - below(at), value, value - far),
        'high': bisect(lambda at: below(at) - .975, value, value + far),
        'always_low': bisect(lambda at: won(at) - np.log(20), value, value - far),
        'always_high': bisect(lambda at: won(at) - np.log(20), value, value + far),
    }


def main():
    random = np.random.default_rng(20260705)
    weeks = np.arange(40.)
    noise = np.zeros(40)
    for i in range(40):
        noise[i] = .5 * noise[i - 1] * (i > 0) + random.normal()
    sizes = np.rint(np.exp(random.normal(4, .6, 40)))
    values = np.round(10 + noise + 2 * (weeks >= 24) + .03 * weeks, 6)
    gaps = np.delete(np.arange(40), [3, 4, 17, 30])
    days = np.arange(70.)
    daily = np.round(5 + random.normal(0, 1, 70) + 1.5 * (days % 7 == 5) - (days >= 42), 6)
    cases = {
        'level': dict(times=weeks, values=values, sampling=1 / sizes, before=24),
        'trend': dict(times=weeks, values=values, sampling=1 / sizes, before=24, trend=True),
        'gaps': dict(times=weeks[gaps], values=values[gaps], sampling=1 / sizes[gaps], before=21, trend=True),
        'apart': dict(times=weeks, values=values, sampling=1 / sizes, before=24, trend=True, apart=8),
        'weekdays': dict(times=days, values=daily, sampling=np.ones(70), before=42, week=7),
        'season': dict(times=weeks, values=values, sampling=1 / sizes, before=24, year=13.),
    }
    written = {}
    for name, case in cases.items():
        given = {key: value.tolist() if hasattr(value, 'tolist') else value for key, value in case.items()}
        written[name] = {'given': given, 'expected': step(**case)}
    here = pathlib.Path(__file__).with_name('expected.json')
    here.write_text(json.dumps(written, indent=1) + '\n')


if __name__ == '__main__':
    main()
