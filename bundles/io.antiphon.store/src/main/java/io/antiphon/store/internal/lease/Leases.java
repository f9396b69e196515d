package io.antiphon.store.internal.lease;

import io.antiphon.store.Lease;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;

/**
 * The leases of one process in one database, renewed in the background while it lives. The clocks of the machines that share a
 * database agree to within the {@value #GRACE} milliseconds that a lease lasts longer than it is renewed. Thread-safe; blocks.
 */
public final class Leases implements AutoCloseable {

	static final long LENGTH = 60_000;
	static final long GRACE = 45_000;
	private static final long LOOK_AGAIN = 100;
	private static final String NODE = "node ";
	private static final int NODES = 4096;

	/** Work with the table, in a transaction of its own. */
	interface Work<T> {
		T with(LeaseTable table) throws SQLException;
	}

	private final DataSource source;
	private final Clock clock;
	private final long holder = new SecureRandom().nextLong();
	private final Set<String> mine = ConcurrentHashMap.newKeySet();
	private final ReentrantLock lock = new ReentrantLock();
	private final Condition given = lock.newCondition();
	private final ScheduledExecutorService renewing = Executors.newSingleThreadScheduledExecutor(
			Thread.ofPlatform().daemon().name("antiphon-leases").factory());
	private volatile boolean closed;

	private Leases(DataSource source, Clock clock) {
		this.source = source;
		this.clock = clock;
	}

	/** {@code alone}: no other process has the database, so whatever is still held there is of one that died. */
	public static Leases open(DataSource source, Clock clock, boolean alone) throws SQLException {
		var leases = new Leases(source, clock);
		leases.table(table -> {
			if (!table.exists()) {
				table.create();
			} else if (alone) {
				table.clear();
			}
			return alone;
		});
		var pause = LENGTH - GRACE;
		leases.renewing.scheduleWithFixedDelay(leases::renewQuietly, pause, pause, TimeUnit.MILLISECONDS);
		return leases;
	}

	/** A number 0–4095 that no other process has at the moment, beginning with a wish; for the ids that this one makes. */
	public int node(int wish) {
		for (int step = 0; step < NODES; step++) {
			int node = (wish + step) % NODES;
			if (take(NODE + node).isPresent()) {
				return node;
			}
		}
		throw new IllegalStateException("4096 workbenches are at work");
	}

	public Optional<Lease> take(String name) {
		var now = clock.millis();
		if (closed || !ask(table -> table.take(name, holder, now, now + LENGTH))) {
			return Optional.empty();
		}
		mine.add(name);
		return Optional.of(new Held(name));
	}

	/** Waits for whoever holds it, here or elsewhere. */
	public Lease await(String name) {
		lock.lock();
		try {
			for (var lease = take(name);; lease = take(name)) {
				if (lease.isPresent()) {
					return lease.get();
				}
				if (closed) {
					throw new IllegalStateException("the workspace was closed");
				}
				given.await(LOOK_AGAIN, TimeUnit.MILLISECONDS);
			}
		} catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("interrupted while waiting for " + name, interrupted);
		} finally {
			lock.unlock();
		}
	}

	/** The rest of the names of all leases, of any process, that begin so. */
	public Set<String> held(String prefix) {
		return ask(table -> table.held(prefix, clock.millis()));
	}

	/** Makes all of this process's leases last longer; those that another took meanwhile are lost. */
	void renew() {
		mine.forEach(this::renew);
	}

	private void renewQuietly() {
		try {
			renew();
		} catch (IllegalStateException unreachable) {
			// whoever uses the database is told; the next round tries again
			return;
		}
	}

	private boolean renew(String name) {
		var renewed = mine.contains(name) && ask(table -> table.renew(name, holder, clock.millis() + LENGTH));
		if (!renewed) {
			mine.remove(name);
		}
		return renewed;
	}

	private void give(String name) {
		if (mine.remove(name) && !closed) {
			ask(table -> {
				table.give(name, holder);
				return name;
			});
		}
		lock.lock();
		try {
			given.signalAll();
		} finally {
			lock.unlock();
		}
	}

	private <T> T ask(Work<T> work) {
		try {
			return table(work);
		} catch (SQLException failed) {
			throw new IllegalStateException("the leases are out of reach: " + failed.getSQLState(), failed);
		}
	}

	private <T> T table(Work<T> work) throws SQLException {
		try (var connection = source.getConnection()) {
			return work.with(new LeaseTable(connection));
		}
	}

	/** Gives everything back. */
	@Override
	public void close() {
		closed = true;
		renewing.shutdownNow();
		try {
			table(table -> {
				table.giveAll(holder);
				return holder;
			});
		} catch (SQLException unreachable) {
			// they run out by themselves
			mine.clear();
		}
	}

	private final class Held implements Lease {

		private final String name;

		Held(String name) {
			this.name = name;
		}

		@Override
		public boolean held() {
			return !closed && renew(name);
		}

		@Override
		public void close() {
			give(name);
		}
	}
}
