package io.antiphon.testkit;

import io.antiphon.store.changes.Revisions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

class InMemoryRevisionsTest extends RevisionsContract {

	private final Ticking clock = new Ticking();
	private final Revisions revisions = new InMemoryDocuments(clock).revisions();

	@Override
	protected Revisions revisions() {
		return revisions;
	}

	@Override
	protected Instant between() {
		return clock.instant();
	}

	/** A second later each time it is asked. */
	private static final class Ticking extends Clock {

		private Instant now = Instant.parse("2026-03-08T02:30:00Z");

		@Override
		public Instant instant() {
			now = now.plus(Duration.ofSeconds(1));
			return now;
		}

		@Override
		public ZoneId getZone() {
			return ZoneOffset.UTC;
		}

		@Override
		public Clock withZone(ZoneId zone) {
			return this;
		}
	}
}
