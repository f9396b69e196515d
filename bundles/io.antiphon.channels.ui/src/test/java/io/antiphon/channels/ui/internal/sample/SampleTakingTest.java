package io.antiphon.channels.ui.internal.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.antiphon.base.Progress;
import io.antiphon.channels.Arrivals;
import io.antiphon.channels.Correcting;
import io.antiphon.channels.Declared;
import io.antiphon.channels.Intake;
import io.antiphon.channels.Kind;
import io.antiphon.channels.Previewing;
import io.antiphon.channels.Taking;
import io.antiphon.feedback.Receipt;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.Step;
import io.antiphon.loop.ui.Steps;
import io.antiphon.privacy.Access;
import io.antiphon.privacy.Purpose;
import io.antiphon.store.Workspace;
import io.antiphon.workbench.ui.Session;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SampleTakingTest {

	private static final LocalDate ACTION = LocalDate.of(2026, 3, 30);
	private static final Taking TAKEN = new Taking.Taken(receipt("sample.csv"));

	private final Noted noted = new Noted();
	private final Told told = new Told();

	@Test
	void notesTheDayOfTheChangeThatTheSampleIsAbout() {
		assertEquals(TAKEN, taking(TAKEN).take(Progress.NONE));

		assertEquals(Optional.of(ACTION), noted.actionDate());
		assertEquals(1, told.changes);
	}

	@Test
	void leavesADayThatTheUserNoted() {
		noted.day = ACTION.minusDays(3);

		taking(TAKEN).take(Progress.NONE);

		assertEquals(Optional.of(ACTION.minusDays(3)), noted.actionDate());
	}

	@Test
	void notesNothingWhereNothingWasTaken() {
		taking(new Taking.Cancelled()).take(Progress.NONE);

		assertEquals(Optional.empty(), noted.actionDate());
		assertEquals(0, told.changes);
	}

	@Test
	void opensBesideWhateverTheUserHas() {
		var own = Path.of("home", "hotel");

		assertEquals(Path.of("home", "hotel-sample"), holding().folder(own));
		assertEquals(Path.of("home", "hotel-sample"), holding("own.csv").folder(own));
		assertEquals(Path.of("home", "hotel-sample"), holding("sample.csv", "own.csv").folder(own));
	}

	@Test
	void opensAgainWhereNothingElseIs() {
		assertEquals(Path.of("home", "hotel-sample"), holding("sample.csv").folder(Path.of("home", "hotel-sample")));
	}

	private SampleTaking holding(String... files) {
		return new SampleTaking(new Sampled(TAKEN, Stream.of(files).map(SampleTakingTest::receipt).toList()), noted, told);
	}

	private static Receipt receipt(String file) {
		return new Receipt(
				1, new Receipt.Source(file, "00", "table"), Instant.EPOCH, new Receipt.Counts(3, 0, 0, 0), List.of(), Map.of(),
				List.of(), List.of());
	}

	private SampleTaking taking(Taking answer) {
		return new SampleTaking(new Sampled(answer, List.of()), noted, told);
	}

	private record Sampled(Taking answer, List<Receipt> receipts) implements Intake {

		@Override
		public Arrivals arrivals(Path path) {
			throw new UnsupportedOperationException();
		}

		@Override
		public boolean isSample(Receipt receipt) {
			return receipt.source().file().equals("sample.csv");
		}

		@Override
		public Previewing preview(Path file, Declared declared, Progress progress) {
			throw new UnsupportedOperationException();
		}

		@Override
		public Taking take(Path file, Declared declared, Access access, Progress progress) {
			throw new UnsupportedOperationException();
		}

		@Override
		public Correcting corrections(Path source, Declared declared, Path out, Progress progress) {
			throw new UnsupportedOperationException();
		}

		@Override
		public Taking takeSample(Locale locale, Access access, Progress progress) {
			return answer;
		}

		@Override
		public LocalDate sampleActionDate() {
			return ACTION;
		}

		@Override
		public List<RoleName> roles(Kind kind, Locale locale) {
			return List.of();
		}
	}

	private static final class Noted implements Steps {

		private @Nullable LocalDate day;

		@Override
		public boolean open() {
			return true;
		}

		@Override
		public String next(List<Step> steps) {
			return "";
		}

		@Override
		public Optional<LocalDate> actionDate() {
			return Optional.ofNullable(day);
		}

		@Override
		public void noteActionDate(@Nullable LocalDate noted) {
			day = noted;
		}

		@Override
		public List<String> take(List<Step> steps, Progress progress) {
			throw new UnsupportedOperationException();
		}
	}

	private static final class Told implements Session {

		private int changes;

		@Override
		public Locale locale() {
			return Locale.ENGLISH;
		}

		@Override
		public Optional<Workspace> workspace() {
			return Optional.empty();
		}

		@Override
		public Access access(Purpose purpose) {
			return new Access.Issuer().issue("lin", purpose, Instant.EPOCH);
		}

		@Override
		public Scope scope() {
			return Scope.ALL;
		}

		@Override
		public void choose(Scope scope) {}

		@Override
		public void dataChanged() {
			changes++;
		}

		@Override
		public Registration listen(Consumer<Change> listener) {
			return () -> {};
		}
	}
}
