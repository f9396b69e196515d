package io.antiphon.analytics.internal.findings.periods;

import io.antiphon.analytics.internal.labels.Labelled;
import io.antiphon.feedback.Context;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** How much was heard in each period from where. */
public final class Volumes {

	/** What nearly all pieces have in common they are compared within. */
	private static final double NEARLY_ALL = 0.9;
	/** Where less was heard before, nothing is usual yet. */
	private static final int LEAST_BEFORE = 20;

	private final Periods periods;
	private final Map<Source, int[]> heard = new HashMap<>();
	private int length = 1;

	/** Where a piece comes from. */
	public record Source(Context context, String language) {

		static Source of(Labelled piece) {
			return new Source(piece.context(), piece.language());
		}
	}

	private Volumes(Periods periods) {
		this.periods = periods;
	}

	/** Of {@code pieces}; empty where they are not of several periods. */
	public static Optional<Volumes> of(Collection<Labelled> pieces) {
		var days = new HashMap<LocalDate, Integer>();
		for (var piece : pieces) {
			var day = piece.day();
			if (day != null) {
				days.merge(day, 1, Integer::sum);
			}
		}
		return Periods.of(days).map(periods -> {
			var volumes = new Volumes(periods);
			days.keySet().forEach(day -> periods.index(day).ifPresent(index -> volumes.length = Math.max(volumes.length, index + 1)));
			pieces.forEach(volumes::add);
			return volumes;
		});
	}

	private void add(Labelled piece) {
		count(piece, heard.computeIfAbsent(Source.of(piece), fresh -> new int[length]));
	}

	private void count(Labelled piece, int[] counts) {
		var day = piece.day();
		if (day != null) {
			periods.index(day).ifPresent(index -> counts[index]++);
		}
	}

	public Periods periods() {
		return periods;
	}

	/** Whether a piece is of the newest period. */
	public boolean isNew(Labelled piece) {
		var day = piece.day();
		return day != null && periods.index(day).orElse(-1) == 0;
	}

	/** The frequency of what {@code pieces} say among all from {@code where}. */
	public Frequency frequency(Collection<Labelled> pieces, Predicate<Source> where) {
		return frequency(pieces.stream().filter(piece -> where.test(Source.of(piece))).toList(), heard(where));
	}

	/** The frequency of what {@code pieces} say, which are among those {@code heard} in each period. */
	public Frequency frequency(Collection<Labelled> pieces, int[] heard) {
		var told = new int[length];
		pieces.forEach(piece -> count(piece, told));
		return new Frequency(told, heard);
	}

	/** How much was heard from {@code where} in each period, the newest first. */
	public int[] heard(Predicate<Source> where) {
		var sum = new int[length];
		heard.forEach((source, counts) -> {
			if (where.test(source)) {
				for (var index = 0; index < length; index++) {
					sum[index] += counts[index];
				}
			}
		});
		return sum;
	}

	/**
	 * What the sources of nearly all of {@code pieces} have in common, so that more of one language, channel or place in the newest period is not taken for
	 * more of what is said there: that was heard before. What never was is a reason to say nothing, unless it brings little else but these.
	 */
	public Predicate<Source> common(Collection<Labelled> pieces) {
		var parts = List.<Function<Source, String>>of(
				Source::language,
				source -> source.context().service(),
				source -> source.context().touchpoint(),
				source -> source.context().channel());
		var common = new ArrayList<Predicate<Source>>();
		for (var part : parts) {
			var counts = new HashMap<String, Integer>();
			pieces.forEach(piece -> counts.merge(part.apply(Source.of(piece)), 1, Integer::sum));
			counts.forEach((value, count) -> {
				Predicate<Source> where = source -> part.apply(source).equals(value);
				if (count >= NEARLY_ALL * pieces.size() && !bringsLittleElse(where, pieces.size())) {
					common.add(where);
				}
			});
		}
		return source -> common.stream().allMatch(where -> where.test(source));
	}

	private boolean bringsLittleElse(Predicate<Source> where, int pieces) {
		var volumes = heard(where);
		var before = 0;
		for (var index = 1; index < length; index++) {
			before += volumes[index];
		}
		return before < LEAST_BEFORE && volumes[0] <= 2 * pieces;
	}
}
