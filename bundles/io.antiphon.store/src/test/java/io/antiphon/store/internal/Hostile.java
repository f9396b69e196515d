package io.antiphon.store.internal;

import io.antiphon.base.guard.Fault;
import io.antiphon.store.spi.Contribution;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;

/** Hangs until it is let go, or floods, at one place. */
public record Hostile(At at, CountDownLatch never) implements Contribution {

	public enum At {
		HANGING_ID(Fault.Kind.LATE),
		HANGING_SCRIPT(Fault.Kind.LATE),
		ENDLESS_SCRIPT(Fault.Kind.UNUSABLE),
		FLOOD_OF_MIGRATIONS(Fault.Kind.TOO_MUCH),
		FLOOD_OF_ENTITIES(Fault.Kind.TOO_MUCH),
		NO_STATEMENTS(Fault.Kind.THREW);

		public final Fault.Kind fault;

		At(Fault.Kind fault) {
			this.fault = fault;
		}
	}

	@Override
	public String id() {
		return at == At.HANGING_ID ? hang() : "com.example.hostile";
	}

	@Override
	public List<Class<?>> entities() {
		return at == At.FLOOD_OF_ENTITIES ? Collections.nCopies(1_000_000, Hostile.class) : List.of();
	}

	@Override
	public List<String> migrations() {
		return switch (at) {
			case FLOOD_OF_MIGRATIONS -> Collections.nCopies(1_000_000, "0001");
			case HANGING_SCRIPT, ENDLESS_SCRIPT -> List.of("0001");
			case HANGING_ID, FLOOD_OF_ENTITIES, NO_STATEMENTS -> List.of();
		};
	}

	@Override
	public InputStream script(String dialect, String name) {
		return new InputStream() {
			@Override
			public int read() {
				return at == At.HANGING_SCRIPT ? hang().length() : ' ';
			}
		};
	}

	@Override
	public Set<String> statements() {
		return at == At.NO_STATEMENTS ? null : Set.of();
	}

	/** Whatever interrupts it. */
	private String hang() {
		while (never.getCount() > 0) {
			try {
				never.await();
			} catch (InterruptedException ignored) {
				// that is its fault
			}
		}
		return "com.example.hostile";
	}
}
