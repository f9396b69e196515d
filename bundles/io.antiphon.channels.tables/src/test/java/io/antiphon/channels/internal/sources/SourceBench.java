package io.antiphon.channels.internal.sources;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.antiphon.base.Progress;
import io.antiphon.channels.Intake;
import io.antiphon.channels.internal.TestWorkspace;
import io.antiphon.channels.internal.source.Endpoints;
import io.antiphon.channels.sources.SavedSource;
import io.antiphon.channels.sources.Schedule;
import io.antiphon.channels.sources.Sources.Running;
import io.antiphon.channels.sources.Sources.Saving;
import io.antiphon.channels.spi.Endpoint;
import io.antiphon.channels.spi.Fetch.Limits;
import io.antiphon.store.Documents;
import io.antiphon.testkit.InMemoryDocuments;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/** Saved sources over a real workspace, by a clock that a test turns. */
final class SourceBench extends Clock implements AutoCloseable {

	static final Instant NOW = Instant.parse("2026-05-04T08:00:00Z");

	final TestWorkspace workspace;
	final Documents documents = new InMemoryDocuments();
	private Instant now = NOW;

	SourceBench(Path data) {
		workspace = new TestWorkspace(data);
	}

	KeptSources sources(Endpoint... endpoints) {
		return sources(workspace.intake(), endpoints);
	}

	KeptSources sources(Intake intake, Endpoint... endpoints) {
		var limits = new Limits(2, 1 << 20, 1 << 10);
		return new KeptSources(
				new SourceRun.Means(documents, workspace.store(), intake, Endpoints.of(endpoints), this, limits), workspace.door);
	}

	SavedSource saved(KeptSources sources, String location, Schedule schedule) {
		var saving = sources.save(new SavedSource("", "care", location, "", "canteen", schedule), workspace.access());
		return assertInstanceOf(Saving.Saved.class, saving).source();
	}

	String refused(KeptSources sources, SavedSource source) {
		var saving = sources.save(source, workspace.access());
		return assertInstanceOf(Saving.Refused.class, saving).reason().in(Locale.ENGLISH);
	}

	Running.Ran run(KeptSources sources, SavedSource source) {
		return assertInstanceOf(Running.Ran.class, sources.run(source.id(), Locale.ENGLISH, workspace.access(), Progress.NONE));
	}

	Running.Ran runDue(KeptSources sources, SavedSource source) {
		return assertInstanceOf(Running.Ran.class, sources.runDue(source.id(), Locale.ENGLISH, workspace.access(), Progress.NONE));
	}

	/** Files or portions taken in, refused, then new and known records. */
	static List<Long> told(Running.Ran ran) {
		var last = ran.source().last();
		return last == null ? List.of() : List.of(last.taken(), last.refused(), last.stored(), last.known());
	}

	void pass(Duration time) {
		now = now.plus(time);
	}

	@Override
	public Instant instant() {
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

	@Override
	public void close() {
		workspace.close();
	}
}
