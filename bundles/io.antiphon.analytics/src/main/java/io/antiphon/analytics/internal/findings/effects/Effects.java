package io.antiphon.analytics.internal.findings.effects;

import io.antiphon.analytics.internal.labels.Labelled;
import io.antiphon.analytics.internal.labels.Labels;
import io.antiphon.statistics.Estimate;
import io.antiphon.statistics.FalseDiscovery;
import io.antiphon.statistics.Ridge;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * With what ratings go: how much better or worse pieces with a {@link Trait} are rated than others of the same service, channel, language and
 * month, and with the same other traits, in shares of the scale; a touchpoint is told against the mean of those of its service. By {@link Ridge};
 * traits of fewer than {@value #LEAST} rated pieces are left out. All is summed up in whole numbers, so that the order of pieces does not matter.
 */
public final class Effects {

	static final int LEAST = 20;
	private static final int LEAST_RATED = 200;
	private static final int MOST_TRAITS = 300;
	private static final int MOST_LEVELS = 50;
	private static final int MOST_MONTHS = 120;
	private static final double RATE = 0.05;
	private static final double LEVEL = 0.95;
	/** A rating as a whole number. */
	private static final double UNIT = 1L << 32;

	private final Labels labels;
	private final List<Labelled> rated;
	private final List<Levels> controls;
	private final List<Function<Labelled, Object>> controlled;
	private final Map<Trait, Integer> columns = new HashMap<>();
	private final List<Trait> traits;
	private final Map<Trait, Integer> counts;
	private final int first;

	/** A trait and the effect that goes with it; n is the number of rated pieces that have it. */
	public record Effect(Trait trait, Estimate estimate) {

		/** How far it surely is from none. */
		public double surely() {
			return Math.max(estimate.interval().low(), -estimate.interval().high());
		}
	}

	private Effects(Labels labels, List<Labelled> rated, int least) {
		this.labels = labels;
		this.rated = rated;
		this.controlled = List.of(
				piece -> piece.context().service(), piece -> piece.context().channel(), Labelled::language, Effects::month);
		var column = 1;
		var levels = new ArrayList<Levels>();
		for (var control : controlled) {
			var found = Levels.of(counts(rated.stream().map(control)), column, levels.size() == 3 ? MOST_MONTHS : MOST_LEVELS);
			levels.add(found);
			column += found.size();
		}
		this.controls = levels;
		this.first = column;
		this.counts = counts(rated.stream().flatMap(piece -> Trait.all(piece, labels).stream()));
		this.traits = counts.entrySet().stream()
				.filter(one -> one.getValue() >= least && one.getValue() < rated.size())
				.sorted(Comparator.comparingInt((Map.Entry<Trait, Integer> one) -> -one.getValue()).thenComparing(Map.Entry::getKey,
						Trait.ORDER))
				.limit(MOST_TRAITS)
				.map(Map.Entry::getKey)
				.sorted(Trait.ORDER)
				.toList();
		traits.forEach(trait -> columns.put(trait, first + columns.size()));
		traits.stream()
				.flatMap(trait -> trait instanceof Trait.At at ? Stream.of(new Trait.At(at.service(), "")) : Stream.of())
				.forEach(elsewhere -> columns.putIfAbsent(elsewhere, first + columns.size()));
	}

	private static String month(Labelled piece) {
		var day = piece.day();
		return day == null ? "" : day.getYear() + "-" + day.getMonthValue();
	}

	private static <T> Map<T, Integer> counts(Stream<T> values) {
		var counts = new HashMap<T, Integer>();
		values.forEach(value -> counts.merge(value, 1, Integer::sum));
		return counts;
	}

	/**
	 * Those that are surely not none, with few false ones among them (Benjamini and Hochberg at 5 %), the strongest first; none where fewer than
	 * {@value #LEAST_RATED} are rated. {@code shared}: what fewer say is not told.
	 */
	public static List<Effect> of(Labels labels, List<Labelled> feedback, int shared) {
		var rated = feedback.stream().filter(piece -> Double.isFinite(piece.rating())).toList();
		return rated.size() < LEAST_RATED ? List.of() : new Effects(labels, rated, Math.max(LEAST, shared)).strongest();
	}

	private List<Effect> strongest() {
		return traits.isEmpty() ? List.of() : Ridge.of(sums()).map(this::significant).orElse(List.of());
	}

	private List<Effect> significant(Ridge ridge) {
		var pValues = IntStream.range(0, traits.size()).mapToDouble(ridge::pValue).toArray();
		return IntStream.of(FalseDiscovery.significant(pValues, RATE))
				.mapToObj(index -> new Effect(
						traits.get(index), ridge.coefficient(index, counts.getOrDefault(traits.get(index), 0), LEVEL)))
				.filter(effect -> effect.surely() > 0)
				.sorted(Comparator.comparingDouble((Effect effect) -> -effect.surely()).thenComparing(Effect::trait, Trait.ORDER))
				.toList();
	}

	private Ridge.Sums sums() {
		var width = first + columns.size();
		var products = new long[width][width];
		var withValue = new long[width];
		var squares = 0L;
		for (var piece : rated) {
			var active = active(piece);
			var value = Math.round(piece.rating() * UNIT);
			for (var one : active) {
				for (var other : active) {
					products[one][other]++;
				}
				withValue[one] += value;
			}
			squares += Math.round(piece.rating() * piece.rating() * UNIT);
		}
		var real = new double[width][width];
		for (var row = 0; row < width; row++) {
			for (var column = 0; column < width; column++) {
				real[row][column] = products[row][column];
			}
		}
		var values = IntStream.range(0, width).mapToDouble(column -> withValue[column] / UNIT).toArray();
		return new Ridge.Sums(real, values, squares / UNIT, rated.size(), first);
	}

	/** The columns in which a piece has a 1. */
	private int[] active(Labelled piece) {
		var levels = IntStream.range(0, controls.size()).map(index -> controls.get(index).column(controlled.get(index).apply(piece)));
		var own = Trait.all(piece, labels).stream().filter(trait -> trait instanceof Trait.About)
				.mapToInt(trait -> columns.getOrDefault(trait, -1));
		return IntStream.concat(IntStream.of(0, place(piece)), IntStream.concat(levels, own)).filter(column -> column >= 0).toArray();
	}

	/** That of its touchpoint; the rare ones of a service, and none at all, are one of their own beside the others, so that each is told against their mean. */
	private int place(Labelled piece) {
		var service = piece.context().service();
		var named = columns.get(new Trait.At(service, piece.context().touchpoint()));
		return named != null ? named : columns.getOrDefault(new Trait.At(service, ""), -1);
	}
}
