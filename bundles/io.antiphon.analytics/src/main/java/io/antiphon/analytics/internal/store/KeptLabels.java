package io.antiphon.analytics.internal.store;

import io.antiphon.analytics.internal.labels.Aspect;
import io.antiphon.text.reading.Sentiment;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The labels of a review by feedback, in some thirty bytes each: a million can be asked for in any order. Immutable. */
public final class KeptLabels {

	private static final Sentiment[] SENTIMENTS = Sentiment.values();
	private static final int PAGE = 10_000;
	private static final byte[] NONE = {};

	/** How one piece of feedback was labelled; a topic of −1 is none; the aspects are what it says besides. */
	public record Label(Sentiment sentiment, @Nullable Double confidence, int topic, List<Aspect> aspects) {

		public Label {
			aspects = List.copyOf(aspects);
		}
	}

	private final long[] pieces;
	private final byte[] sentiments;
	private final double[] confidences;
	private final int[] topics;
	private final byte[][] aspects;

	private KeptLabels(long[] pieces) {
		this.pieces = pieces;
		this.sentiments = new byte[pieces.length];
		this.confidences = new double[pieces.length];
		this.topics = new int[pieces.length];
		this.aspects = new byte[pieces.length][];
	}

	/** How a piece was labelled; empty where it was not. */
	public Optional<Label> of(long piece) {
		var at = Arrays.binarySearch(pieces, piece);
		return at < 0
				? Optional.empty()
				: Optional.of(new Label(SENTIMENTS[sentiments[at]], known(confidences[at]), topics[at], Aspects.of(aspects[at])));
	}

	/** All of them, in no promised order. */
	public Stream<Label> all() {
		return Arrays.stream(pieces).mapToObj(this::of).flatMap(Optional::stream);
	}

	private static @Nullable Double known(double confidence) {
		return Double.isNaN(confidence) ? null : confidence;
	}

	/** Those of a review, gone through in the order in which they lie on disk. */
	static KeptLabels read(EntityManager manager, long review) {
		var gathered = new Gathered();
		for (var page = page(manager, Long.MIN_VALUE); !page.isEmpty(); page = page(manager, (Long) page.getLast()[0])) {
			page.stream().filter(row -> (Long) row[1] == review).forEach(gathered::add);
		}
		return gathered.sorted();
	}

	private static List<Object[]> page(EntityManager manager, long after) {
		return manager.createQuery(
				"SELECT l.id, l.review, l.feedback, l.sentiment, l.confidence, l.topic, l.aspects FROM LabelEntity l"
						+ " WHERE l.id > :after ORDER BY l.id",
				Object[].class)
				.setParameter("after", after)
				.setMaxResults(PAGE)
				.getResultList();
	}

	/** In whatever order they come. */
	private static final class Gathered {

		private long[] pieces = new long[PAGE];
		private byte[] sentiments = new byte[PAGE];
		private double[] confidences = new double[PAGE];
		private int[] topics = new int[PAGE];
		private byte[][] aspects = new byte[PAGE][];
		private int size;

		void add(Object[] row) {
			if (size == pieces.length) {
				pieces = Arrays.copyOf(pieces, size + size / 2);
				sentiments = Arrays.copyOf(sentiments, pieces.length);
				confidences = Arrays.copyOf(confidences, pieces.length);
				topics = Arrays.copyOf(topics, pieces.length);
				aspects = Arrays.copyOf(aspects, pieces.length);
			}
			pieces[size] = (Long) row[2];
			sentiments[size] = (byte) ((Sentiment) row[3]).ordinal();
			confidences[size] = row[4] instanceof Double known ? known : Double.NaN;
			topics[size] = (Integer) row[5];
			var more = (byte[]) row[6];
			aspects[size++] = more.length == 0 ? NONE : more;
		}

		KeptLabels sorted() {
			var order = Arrays.copyOf(pieces, size);
			Arrays.sort(order);
			var sorted = new KeptLabels(order);
			for (var from = 0; from < size; from++) {
				var at = Arrays.binarySearch(order, pieces[from]);
				sorted.sentiments[at] = sentiments[from];
				sorted.confidences[at] = confidences[from];
				sorted.topics[at] = topics[from];
				sorted.aspects[at] = aspects[from];
			}
			return sorted;
		}
	}
}
