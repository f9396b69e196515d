package io.antiphon.base.guard;

import io.antiphon.base.Progress;
import io.antiphon.base.guard.Fault.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/** {@link Guard} with a daemon thread for each call into foreign code. What is left out is known to this guard alone. */
public final class ThreadGuard implements Guard {

	private static final Duration PATIENCE = Duration.ofSeconds(1);
	private static final int STRIKES = 3;
	/** Of more than so many calls into one extension at the same time, those that asked for the others are its own. */
	private static final int MOST_AT_ONCE = 64;

	private final Faults faults;
	private final Duration patience;
	private final Duration longest;
	private final Map<Extension, Fault> leftOut = new ConcurrentHashMap<>();
	private final Map<Extension, Integer> strikes = new ConcurrentHashMap<>();
	private final Map<Extension, Running> stuck = new ConcurrentHashMap<>();
	private final Map<Extension, Integer> calls = new ConcurrentHashMap<>();

	private record Running(Thread thread, Fault fault) {}

	public ThreadGuard(Faults faults) {
		this(faults, PATIENCE);
	}

	/** {@code patience}: how long one is waited for after the user cancelled. */
	public ThreadGuard(Faults faults, Duration patience) {
		this(faults, patience, Duration.ofDays(1_000));
	}

	/** {@code longest}: no call may be silent for longer, whatever it allows itself. */
	public ThreadGuard(Faults faults, Duration patience, Duration longest) {
		this.faults = faults;
		this.patience = patience;
		this.longest = longest;
	}

	@Override
	public <X, T> Answer<T> ask(
			Extension extension, X subject, Call<T> call, Progress progress, Work<? super X, ? extends T> work) {
		if (extension.ours()) {
			return here(extension, subject, call, progress, work);
		}
		var before = leftOut(extension);
		if (before.isPresent()) {
			return new Answer.Missing<>(before.get(), null);
		}
		try {
			return calls.merge(extension, 1, Integer::sum) > MOST_AT_ONCE
					? missing(now(extension, call, Kind.IN_CIRCLES, String.valueOf(MOST_AT_ONCE)), null)
					: apart(extension, subject, call, progress, work);
		} finally {
			calls.merge(extension, -1, Integer::sum);
		}
	}

	@Override
	public Optional<Fault> leftOut(Extension extension) {
		var running = stuck.computeIfPresent(extension, (one, left) -> left.thread().isAlive() ? left : null);
		return Optional.ofNullable(running == null ? leftOut.get(extension) : running.fault());
	}

	@Override
	public Faults faults() {
		return faults;
	}

	private <X, T> Answer<T> here(
			Extension extension, X subject, Call<T> call, Progress progress, Work<? super X, ? extends T> work) {
		try {
			return new Answer.Given<>(call.check(work.of(subject, progress)));
		} catch (Exception | LinkageError | AssertionError | StackOverflowError thrown) {
			return missing(fault(extension, call, thrown), thrown);
		}
	}

	private <X, T> Answer<T> apart(
			Extension extension, X subject, Call<T> call, Progress progress, Work<? super X, ? extends T> work) {
		var life = new Life(progress);
		var task = new FutureTask<T>(() -> {
			Pulse.begin(life);
			return call.check(work.of(subject, life));
		});
		var thread = Thread.ofPlatform().daemon().name("extension " + extension.label() + ": " + call.name()).unstarted(task);
		thread.start();
		try {
			var limit = call.limit().compareTo(longest) < 0 ? call.limit() : longest;
			var waiting = new Waiting(thread, life, limit, patience);
			var end = waiting.until(task);
			if (end == null) {
				return new Answer.Given<>(task.get());
			}
			var fault = now(extension, call, end, end == Kind.LATE ? seconds(limit) : "");
			stuck.put(extension, new Running(thread, fault));
			return missing(fault, null);
		} catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt(); // whoever waited gave up, which is not the extension's fault
			return new Answer.Missing<>(now(extension, call, Kind.DID_NOT_STOP, ""), interrupted);
		} catch (ExecutionException broken) {
			var thrown = Objects.requireNonNullElse(broken.getCause(), broken);
			return missing(fault(extension, call, thrown), thrown);
		} finally {
			life.end();
			task.cancel(true);
		}
	}

	private <T> Answer<T> missing(Fault fault, @Nullable Throwable thrown) {
		faults.tell(fault);
		if (!fault.extension().ours()) {
			count(fault);
		}
		return new Answer.Missing<>(fault, thrown);
	}

	private void count(Fault fault) {
		if (fault.lasting()) {
			leftOut.putIfAbsent(fault.extension(), fault);
		} else if (fault.kind() == Kind.THREW && strikes.merge(fault.extension(), 1, Integer::sum) == STRIKES) {
			var out = new Fault(
					Instant.now(), fault.extension(), fault.call(), Kind.LEFT_OUT, String.valueOf(STRIKES));
			leftOut.putIfAbsent(fault.extension(), out);
			faults.tell(out);
		}
	}

	private static Fault fault(Extension extension, Call<?> call, Throwable thrown) {
		if (call.says(thrown)) {
			return now(extension, call, Kind.SAID, String.valueOf(thrown.getMessage()));
		}
		return switch (thrown) {
			case Call.Excess excess -> now(extension, call, Kind.TOO_MUCH, String.valueOf(excess.getMessage()));
			case Unusable unusable -> now(extension, call, Kind.UNUSABLE, unusable.reason());
			case NotStarted broken -> now(extension, call, Kind.NOT_STARTED, "");
			default -> now(extension, call, Kind.THREW, where(thrown));
		};
	}

	private static Fault now(Extension extension, Call<?> call, Kind kind, String detail) {
		return new Fault(Instant.now(), extension, call.name(), kind, detail);
	}

	private static String where(Throwable thrown) {
		var trace = thrown.getStackTrace();
		return thrown.getClass().getName() + (trace.length == 0 ? "" : " at " + trace[0]);
	}

	private static String seconds(Duration limit) {
		return String.valueOf(Math.max(1, limit.toSeconds()));
	}
}
