package io.antiphon.benchmarks.intake;

import io.antiphon.base.Progress;
import io.antiphon.benchmarks.Options;
import io.antiphon.benchmarks.TemporaryWorkspace;
import io.antiphon.feedback.Context;
import io.antiphon.feedback.Incoming;
import io.antiphon.feedback.IntakeRequest;
import io.antiphon.feedback.IntakeSession;
import io.antiphon.feedback.Occurrence;
import io.antiphon.feedback.Person;
import io.antiphon.feedback.Rating;
import io.antiphon.feedback.RatingScale;
import io.antiphon.feedback.Scope;
import io.antiphon.feedback.internal.store.rows.FeedbackSealsComponent;
import io.antiphon.privacy.Access;
import io.antiphon.privacy.Purpose;
import io.antiphon.store.spi.SealedLine;
import io.antiphon.store.spi.Sealer;
import io.antiphon.store.spi.Sealing;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What seals cost: the same rows are taken in with them and with hollow ones (fields are encoded, digests are not made), the two
 * by turns; then all rows are checked, and read as the analysis reads them. {@code --rows} (1,000,000), {@code --intakes} (20).
 */
public final class SealBenchmark {

	private static final byte[] HOLLOW = new byte[32];
	private static final int CONTEXTS = 12;
	private static final LocalDate BEGIN = LocalDate.of(2026, 1, 1);

	private final int rows;
	private final int intakes;

	private SealBenchmark(int rows, int intakes) {
		this.rows = rows;
		this.intakes = intakes;
	}

	public static void main(String[] arguments) {
		var options = Options.of(arguments, "--rows", "--intakes");
		System.out.print(new SealBenchmark(options.number("--rows", 1_000_000), options.number("--intakes", 20)).run());
	}

	/** Seals that cost nothing and say nothing. */
	private record Hollow(Sealing sealing) implements Sealing {

		@Override
		public Sealer sealer() {
			return new Sealer(kind -> content -> HOLLOW);
		}

		@Override
		public void anchor(Act act, String group, SealedLine line) {
			sealing.anchor(act, group, line);
		}
	}

	/** What was measured, in seconds. */
	record Result(int rows, List<Double> sealed, List<Double> hollow, double check, double read) {

		@Override
		public String toString() {
			var ratios = IntStream.range(0, sealed.size())
					.mapToObj(at -> sealed.get(at) / hollow.get(at))
					.sorted()
					.toList();
			return String.format(
					Locale.ROOT,
					"%,d rows in %d intakes%n  with seals    %.1f s%n  hollow seals  %.1f s%n  ratio         %.2f (median; %.2f to %.2f)%n"
							+ "  check         %.1f s, %,.0f rows/s%n  reading       %.1f s%n  ratio         %.2f%n",
					rows,
					sealed.size(),
					sum(sealed),
					sum(hollow),
					ratios.get(ratios.size() / 2),
					ratios.getFirst(),
					ratios.getLast(),
					check,
					rows / check,
					read,
					check / read);
		}

		private static double sum(List<Double> seconds) {
			return seconds.stream().mapToDouble(Double::doubleValue).sum();
		}
	}

	Result run() {
		try (var sealed = new TemporaryWorkspace(List.of(FeedbackSealsComponent::new), sealing -> sealing);
				var hollow = new TemporaryWorkspace(List.of(), Hollow::new)) {
			var with = new ArrayList<Double>();
			var without = new ArrayList<Double>();
			int each = rows / intakes;
			for (int intake = 0; intake < intakes; intake++) {
				var from = intake * each;
				with.add(seconds(() -> take(sealed, from, from + each)));
				without.add(seconds(() -> take(hollow, from, from + each)));
			}
			var check = seconds(() -> check(sealed));
			var read = seconds(() -> sealed.feedback().batches(Scope.ALL, access(sealed)).forEach(batch -> {}));
			return new Result(each * intakes, with, without, check, read);
		}
	}

	private static void check(TemporaryWorkspace workspace) {
		var report = workspace.seals().check(Progress.NONE, Locale.ENGLISH);
		if (!report.sound()) {
			throw new IllegalStateException("not sound: " + report.wrong());
		}
	}

	private static Access access(TemporaryWorkspace workspace) {
		return workspace.privacy().access("benchmark", Purpose.IMPROVE_SERVICE);
	}

	/** Takes made-up rows in, those of these numbers. */
	static void take(TemporaryWorkspace workspace, int from, int to) {
		try (var session = workspace.feedback().begin(
				new IntakeRequest("made.csv", "benchmark", Set.of()), access(workspace))) {
			for (int at = from; at < to; at += IntakeSession.BATCH) {
				session.add(IntStream.range(at, Math.min(at + IntakeSession.BATCH, to))
						.mapToObj(SealBenchmark::record)
						.toList());
			}
			session.complete(new IntakeSession.Outcome("0".repeat(64), List.of(), List.of()));
		}
	}

	private static Incoming record(int number) {
		var text = "The parcel came " + number % 17 + " days late and nobody answered when I asked about order " + number;
		var content = ("r" + number + text).getBytes(StandardCharsets.UTF_8);
		return new Incoming(
				new Context("shop", "touchpoint " + number % CONTEXTS, "web"),
				text,
				List.of(new Rating("stars", RatingScale.STARS, 1 + number % 5)),
				Map.of("region", "region " + number % 7),
				"customer " + number % 50_000,
				Person.Role.CUSTOMER,
				new Occurrence(BEGIN.plusDays(number % 200).atStartOfDay(), Occurrence.Precision.DAY),
				new Incoming.Place(number + 2L, number * 100L, content),
				new Incoming.Identity(("r" + number).getBytes(StandardCharsets.UTF_8), content));
	}

	static double seconds(Runnable work) {
		var start = System.nanoTime();
		work.run();
		return (System.nanoTime() - start) / 1e9;
	}
}
